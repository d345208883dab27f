import type { Lexicon } from "../lexicon/lexicon";
import type { Policy } from "../policy/policy";
import type { Passage } from "../rules/passage";
import type { BlockRule, Level, LetterRule, Rule } from "../rules/rule";
import type { Day, Setting } from "../rules/setting";
import { Watch } from "../rules/watch";
import type { Draft } from "../text/draft";
import { settingOf } from "./setting-of";

/** A rule, at the level that the policy gives it. */
export interface Active<R extends Rule = Rule> {
  readonly rule: R;
  readonly level: Level;
  /** What a block rule watches for; none for one that wants to see all. */
  readonly watches: readonly Watch[];
  readonly looks: RegExp | undefined;
}

/** The rules that apply under one policy, person, day, kind and audience. Identity tells whether kept hits are still good. */
export interface Plan {
  readonly setting: Setting;
  readonly blockRules: readonly Active<BlockRule>[];
  /** 1 for each block rule that wants to see all passages. */
  readonly unwatching: Uint8Array;
  /** By the id of a watch the numbers of the block rules that keep it. */
  readonly watching: readonly (readonly number[] | undefined)[];
  readonly letterRules: readonly Active<LetterRule>[];
}

/** What a plan depends on. */
export interface Terms {
  readonly draft: Pick<Draft, "kind" | "audience">;
  readonly policy: Policy;
  readonly today: Day;
  readonly person?: Setting["person"];
}

export function planOf(rules: readonly Rule[], lexicon: Lexicon | undefined, terms: Terms): Plan {
  const { draft, policy, today, person } = terms;
  const setting = settingOf(policy, draft.kind, draft.audience, today, person);
  const blockRules: Active<BlockRule>[] = [];
  const letterRules: Active<LetterRule>[] = [];
  for (const rule of rules) {
    const level = policy.rules[rule.id] ?? rule.level;
    const applies =
      level !== "off" &&
      (rule.needs === "text" || lexicon !== undefined) &&
      (!rule.kinds || rule.kinds.indexOf(draft.kind) >= 0) &&
      (!rule.audience || rule.audience === draft.audience) &&
      (!rule.detail || setting.required.indexOf(rule.detail) >= 0);
    if (!applies) continue;
    if (rule.scope === "block") blockRules.push({ rule, level, watches: listed(rule.watch), looks: rule.looks });
    else letterRules.push({ rule, level, watches: [], looks: undefined });
  }
  const watching = new Array<number[] | undefined>(Watch.count);
  blockRules.forEach(({ watches }, number) => {
    for (const { id } of watches) (watching[id] ??= []).push(number);
  });
  const unwatching = Uint8Array.from(blockRules, ({ watches }) => (watches.length ? 0 : 1));
  return { setting, blockRules, unwatching, watching, letterRules };
}

/** For each block rule whether it has to look at a passage: 1 where it does. */
export function dueAt(passage: Passage, { unwatching, watching }: Plan): Uint8Array {
  const due = unwatching.slice();
  for (const id of passage.met()) {
    const numbers = watching[id];
    if (numbers) for (const number of numbers) due[number] = 1;
  }
  return due;
}

function listed(watch: BlockRule["watch"]): readonly Watch[] {
  return watch === undefined ? [] : watch instanceof Watch ? [watch] : watch;
}
