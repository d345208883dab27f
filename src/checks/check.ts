import type { Lexicon } from "../lexicon/lexicon";
import type { Policy } from "../policy/policy";
import type { Letter, PlacedPassage } from "../rules/letter";
import { Passage } from "../rules/passage";
import type { Rule } from "../rules/rule";
import type { Day, Setting } from "../rules/setting";
import { block, type Role } from "../text/block";
import type { Draft } from "../text/draft";
import { findingOf, type Finding } from "./finding";
import { ignoreKey } from "./ignore";
import { KeptBlock } from "./kept-block";
import { byPlace, withoutOverlaps } from "./overlap";
import { planOf, type Plan } from "./plan";
import { readability, type Readability } from "./readability";
import { unchanged, type Cut } from "./unchanged";

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

/** How many blocks are looked at between two pauses of a check in steps: some 2 ms of work when nothing is warm. */
const BLOCKS_A_STEP = 8;

/**
 * Runs rules over drafts. Keeps what it has found out about each block: a check after an edit only reads the blocks that are
 * new. Not to be shared between checks that run at the same time in steps.
 */
export class Checker {
  /** The last draft, and its blocks. */
  private last: Cut & { readonly blocks: readonly KeptBlock[] } = { body: "", pieces: [], blocks: [] };
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
    const now: Cut = { body: draft.body, pieces: draft.pieces.filter(({ role }) => role !== "quote") };
    const known = this.knownOf(now);
    const blocks: KeptBlock[] = [];
    const passages: PlacedPassage[] = [];
    let looked = 0;
    for (let i = 0; i < now.pieces.length; i++) {
      const { start, end, role } = now.pieces[i]!;
      const kept = known[i] ?? new KeptBlock(new Passage(block(now.body.slice(start, end), role), this.lexicon));
      if (kept.follow(plan) && ++looked % BLOCKS_A_STEP === 0) yield;
      blocks.push(kept);
      passages.push(kept.at(start));
    }
    this.last = { ...now, blocks };
    yield;

    const letter: Letter = { draft, passages, ...(this.lexicon ? { lexicon: this.lexicon } : {}) };
    const narrow: Finding[] = [];
    const wide: Finding[] = [];
    const broken = new Set<string>();
    for (const active of plan.letterRules) {
      for (const hit of active.rule.find(letter, plan.setting)) {
        (active.rule.wide ? wide : narrow).push(findingOf(active, hit, draft.body));
        broken.add(active.rule.id);
      }
      yield;
    }
    for (const { broken: rules } of blocks) for (const rule of rules) broken.add(rule);

    const all = together(blocks, passages, narrow, wide);
    const aside = new Set(request.ignored);
    const isAside = (finding: Finding) => aside.has(ignoreKey(finding, draft.body));
    const measured = readability(passages);
    return {
      findings: aside.size ? all.filter((finding) => !isAside(finding)) : all,
      ignored: aside.size ? all.filter(isAside) : [],
      demands: [...plan.letterRules, ...plan.blockRules]
        .filter(({ level }) => level === "must")
        .map(({ rule }) => ({ rule: rule.id, name: rule.name, met: !broken.has(rule.id) })),
      words: measured.words,
      sentences: measured.sentences,
      readability: measured,
    };
  }

  /** For each piece the block that was kept of the same text: before and behind what was edited, or among what was. */
  private knownOf(now: Cut): readonly (KeptBlock | undefined)[] {
    const { blocks } = this.last;
    const { front, back } = unchanged(this.last, now);
    const known = new Array<KeptBlock | undefined>(now.pieces.length);
    for (let i = 0; i < front; i++) known[i] = blocks[i];
    for (let i = 1; i <= back; i++) known[known.length - i] = blocks[blocks.length - i];
    // Each is used once: it stands in one place.
    const edited = new Map(blocks.slice(front, blocks.length - back).map((one) => [keyOf(one.passage.block), one]));
    if (edited.size)
      for (let i = front; i < known.length - back; i++) {
        const { start, end, role } = now.pieces[i]!;
        const key = keyOf({ text: now.body.slice(start, end), role });
        known[i] = edited.get(key);
        edited.delete(key);
      }
    return known;
  }

  private planFor(request: Request): Plan {
    const { policy, person, today, draft } = request;
    const key = [policy, person, today.year, today.month, today.day, draft.kind, draft.audience];
    if (!this.plan || !this.plan.key.every((part, i) => part === key[i]))
      this.plan = { key, plan: planOf(this.rules, this.lexicon, request) };
    return this.plan.plan;
  }
}

function keyOf({ role, text }: { readonly role: Role; readonly text: string }): string {
  return role + "\n" + text;
}

/** Findings of blocks and of the letter in order. Only blocks that the letter's findings lie in are weighed against them. */
function together(
  blocks: readonly KeptBlock[],
  passages: readonly PlacedPassage[],
  narrow: readonly Finding[],
  wide: readonly Finding[],
): Finding[] {
  const touching = narrow.filter(({ span }) => span.start < span.end);
  const all: Finding[] = [];
  const mixed: Finding[] = [];
  const mixedWide: Finding[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const shown = blocks[i]!.findings();
    if (!shown.length) continue;
    const { start, passage } = passages[i]!;
    const end = start + passage.text.length;
    if (touching.some(({ span }) => span.start < end && span.end > start)) {
      const found = blocks[i]!.found();
      mixed.push(...found.narrow);
      mixedWide.push(...found.wide);
    } else for (const finding of shown) all.push(finding);
  }
  mixed.push(...narrow);
  all.push(...withoutOverlaps(mixed), ...mixedWide, ...wide);
  return all.sort(byPlace);
}
