import type { PlacedPassage } from "../rules/letter";
import type { Passage } from "../rules/passage";
import type { BlockRule, Hit } from "../rules/rule";
import { findingOf, moved, type Finding } from "./finding";
import { byPlace, withoutOverlaps } from "./overlap";
import { dueAt, type Plan } from "./plan";
import { quotations } from "./quotations";

const NONE: readonly never[] = [];

/** A block that has been read, with what rules have found in it: good for as long as its text stands anywhere in the draft. */
export class KeptBlock {
  private plan: Plan | undefined;
  /** Relative to the block, as rules found them. */
  private narrow: readonly Finding[] = NONE;
  private wide: readonly Finding[] = NONE;
  /** Relative to the block, as a report shows them. */
  private shown: readonly Finding[] = NONE;
  private placed: PlacedPassage;
  private shownThere: readonly Finding[] = NONE;
  /** The `must` rules that something was found for. */
  broken: readonly string[] = NONE;

  constructor(readonly passage: Passage) {
    this.placed = { passage, start: 0 };
  }

  /** Runs the plan's block rules; false where that has been done. */
  follow(plan: Plan): boolean {
    if (this.plan === plan) return false;
    this.plan = plan;
    const narrow: Finding[] = [];
    const wide: Finding[] = [];
    if (this.passage.block.role !== "signature") find(this.passage, plan, narrow, wide);
    this.placed = { passage: this.passage, start: 0 };
    this.narrow = narrow;
    this.wide = wide;
    this.shown = this.shownThere = shownOf(narrow, wide);
    const broken = this.shown.length ? [...narrow, ...wide].filter(({ level }) => level === "must") : NONE;
    this.broken = broken.map(({ rule }) => rule);
    return true;
  }

  /** The passage at its place. */
  at(start: number): PlacedPassage {
    if (this.placed.start !== start) {
      this.placed = { passage: this.passage, start };
      this.shownThere = this.shown.length ? this.shown.map((finding) => moved(finding, start)) : NONE;
    }
    return this.placed;
  }

  /** What a report shows of the block where it stands, if nothing else has been found there; sorted by place. */
  findings(): readonly Finding[] {
    return this.shownThere;
  }

  /** All that was found, without regard to overlaps. */
  found(): { readonly narrow: readonly Finding[]; readonly wide: readonly Finding[] } {
    const { start } = this.placed;
    return {
      narrow: this.narrow.map((finding) => moved(finding, start)),
      wide: this.wide.map((finding) => moved(finding, start)),
    };
  }
}

/** What is shown of a block, sorted by place; wide findings hide nothing. */
function shownOf(narrow: readonly Finding[], wide: readonly Finding[]): readonly Finding[] {
  if (!wide.length && narrow.length < 2) return narrow;
  return [...withoutOverlaps(narrow), ...wide].sort(byPlace);
}

/** Runs block rules over a passage; inside quotation marks only rules on contact and form may speak. */
function find(passage: Passage, plan: Plan, narrow: Finding[], wide: Finding[]): void {
  const { blockRules, setting } = plan;
  const due = dueAt(passage, plan);
  let quoted: ReturnType<typeof quotations> | undefined;
  for (let number = 0; number < due.length; number++) {
    if (!due[number]) continue;
    const active = blockRules[number]!;
    const { rule, looks } = active;
    if (looks && !looks.test(passage.text)) continue;
    // Most answer with a list, and mostly with an empty one.
    const hits: Iterable<Hit> & { readonly length?: number } = rule.find(passage, setting);
    if (hits.length === 0) continue;
    for (const hit of hits) {
      const { start, end } = hit.span;
      if (speaksOfWords(rule)) {
        quoted ??= quotations(passage.text);
        if (quoted.some((place) => start >= place.start && end <= place.end)) continue;
      }
      (rule.wide ? wide : narrow).push(findingOf(active, hit, passage.text));
    }
  }
}

function speaksOfWords({ id, wide }: BlockRule): boolean {
  return !wide && (id.startsWith("plain/") || id.startsWith("polite/"));
}
