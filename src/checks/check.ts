import { block, type Block } from "../text/block";
import type { Draft } from "../text/draft";
import type { Lexicon } from "../lexicon/lexicon";
import type { Policy } from "../policy/policy";
import type { Letter, PlacedPassage } from "../rules/letter";
import { Passage } from "../rules/passage";
import type { BlockRule, Hit, Level, LetterRule, Rule } from "../rules/rule";
import type { Day, Setting } from "../rules/setting";
import type { Finding } from "./finding";
import { ignoreKey } from "./ignore";
import { byPlace, withoutOverlaps } from "./overlap";
import { quotations } from "./quotations";
import { readability, type Readability } from "./readability";
import { settingOf } from "./setting-of";

/** What is to be checked, and under which rules. */
export interface Request {
  readonly draft: Draft;
  readonly policy: Policy;
  readonly today: Day;
  readonly person?: Setting["person"];
  /** Keys of findings that the clerk has put aside, see ignore.ts. */
  readonly ignored?: readonly string[];
}

/** One thing that the Standard demands of this draft. */
export interface Demand {
  readonly rule: string;
  readonly name: string;
  readonly met: boolean;
}

export interface Report {
  /** Sorted by place; of findings on the same words the most important. */
  readonly findings: readonly Finding[];
  readonly ignored: readonly Finding[];
  /** The `must` rules that apply to this draft, in the order of the rule list. */
  readonly demands: readonly Demand[];
  readonly words: number;
  readonly sentences: number;
  readonly readability: Readability;
}

interface Active<R extends Rule> {
  readonly rule: R;
  readonly level: Level;
}

/** The rules that apply under one policy, person, day, kind and audience. Identity tells whether kept hits are still good. */
interface Plan {
  readonly setting: Setting;
  readonly blockRules: readonly Active<BlockRule>[];
  readonly letterRules: readonly Active<LetterRule>[];
}

interface Kept {
  readonly passage: Passage;
  plan?: Plan;
  /** Of block rules, relative to the passage. */
  found: readonly { readonly active: Active<BlockRule>; readonly hit: Hit }[];
}

/** How many blocks are read between two pauses of a check in steps: some 2 ms of work. */
const BLOCKS_A_STEP = 8;

/**
 * Runs rules over drafts. Keeps what it has found out about each block, by its text: a check after an edit only reads
 * the blocks that are new. Not to be shared between checks that run at the same time in steps.
 */
export class Checker {
  private kept = new Map<string, Kept>();
  private plan: { readonly key: readonly unknown[]; readonly plan: Plan } | undefined;

  constructor(
    private readonly rules: readonly Rule[],
    private readonly lexicon?: Lexicon,
  ) {}

  check(request: Request): Report {
    const steps = this.checkInSteps(request);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }

  /** The same check, pausing every few blocks so that a long letter does not hold up its thread. */
  *checkInSteps(request: Request): Generator<void, Report> {
    const { draft } = request;
    const plan = this.planFor(request);
    const next = new Map<string, Kept>();
    const passages: PlacedPassage[] = [];
    const findings: Finding[] = [];
    const wide: Finding[] = [];
    const add = (active: Active<Rule>, hit: Hit, offset: number) =>
      (active.rule.wide ? wide : findings).push(findingOf(active, hit, offset, draft.body));

    for (let i = 0; i < draft.pieces.length; i++) {
      if (i % BLOCKS_A_STEP === BLOCKS_A_STEP - 1) yield;
      const { start, end, role } = draft.pieces[i]!;
      if (role === "quote") continue;
      const key = role + "\n" + draft.body.slice(start, end);
      const kept = next.get(key) ?? this.kept.get(key) ?? this.read(block(draft.body.slice(start, end), role));
      next.set(key, kept);
      if (kept.plan !== plan) {
        kept.found = role === "signature" ? [] : [...hitsOf(kept.passage, plan)];
        kept.plan = plan;
      }
      passages.push({ passage: kept.passage, start });
      for (const { active, hit } of kept.found) add(active, hit, start);
    }
    this.kept = next;
    yield;

    const letter: Letter = { draft, passages, ...(this.lexicon ? { lexicon: this.lexicon } : {}) };
    for (const active of plan.letterRules) {
      for (const hit of active.rule.find(letter, plan.setting)) add(active, hit, 0);
      yield;
    }

    const all = [...withoutOverlaps(findings), ...wide].sort(byPlace);
    const aside = new Set(request.ignored);
    const isAside = (finding: Finding) => aside.size > 0 && aside.has(ignoreKey(finding, draft.body));
    const broken = new Set(findings.map(({ rule }) => rule));
    const measured = readability(passages);
    return {
      findings: all.filter((finding) => !isAside(finding)),
      ignored: all.filter(isAside),
      demands: [...plan.letterRules, ...plan.blockRules]
        .filter(({ level }) => level === "must")
        .map(({ rule }) => ({ rule: rule.id, name: rule.name, met: !broken.has(rule.id) })),
      words: measured.words,
      sentences: measured.sentences,
      readability: measured,
    };
  }

  private read(text: Block): Kept {
    return { passage: new Passage(text, this.lexicon), found: [] };
  }

  private planFor({ draft, policy, today, person }: Request): Plan {
    const { year, month, day } = today;
    const key = [policy, person, year, month, day, draft.kind, draft.audience];
    if (this.plan && this.plan.key.every((part, i) => part === key[i])) return this.plan.plan;
    const setting = settingOf(policy, draft.kind, draft.audience, today, person);
    const active: Active<Rule>[] = [];
    for (const rule of this.rules) {
      const level = policy.rules[rule.id] ?? rule.level;
      const applies =
        level !== "off" &&
        (rule.needs === "text" || this.lexicon !== undefined) &&
        (!rule.kinds || rule.kinds.indexOf(draft.kind) >= 0) &&
        (!rule.audience || rule.audience === draft.audience) &&
        (!rule.detail || setting.required.indexOf(rule.detail) >= 0);
      if (applies) active.push({ rule, level });
    }
    const plan: Plan = {
      setting,
      blockRules: active.filter((a): a is Active<BlockRule> => a.rule.scope === "block"),
      letterRules: active.filter((a): a is Active<LetterRule> => a.rule.scope === "letter"),
    };
    this.plan = { key, plan };
    return plan;
  }
}

/** Hits of all block rules in a passage; inside quotation marks only rules on contact and form may speak. */
function* hitsOf(passage: Passage, { blockRules, setting }: Plan): Generator<{ active: Active<BlockRule>; hit: Hit }> {
  const quoted = quotations(passage.text);
  for (const active of blockRules) {
    const speaksOfWords = /^(plain|polite)\//.test(active.rule.id) && !active.rule.wide;
    for (const hit of active.rule.find(passage, setting))
      if (!speaksOfWords || !quoted.some(({ start, end }) => hit.span.start >= start && hit.span.end <= end))
        yield { active, hit };
  }
}

function findingOf({ rule, level }: Active<Rule>, hit: Hit, offset: number, body: string): Finding {
  const span = { start: hit.span.start + offset, end: hit.span.end + offset };
  return {
    rule: rule.id,
    level,
    span,
    quote: body.slice(span.start, span.end),
    what: hit.what ?? rule.what,
    why: rule.why,
    todo: hit.todo ?? rule.todo,
    source: rule.source,
    fixes: hit.fixes ?? [],
    ...(hit.remedy ? { remedy: hit.remedy } : {}),
  };
}
