import { ACC, matches, POS } from "../../lexicon/tag";
import type { Passage } from "../passage";

/** Whether the sentence of the word at `index` names a doer with "przez" ("przez komisję"), so that "we" would be wrong. */
export function hasAgent(passage: Passage, index: number): boolean {
  const { first, last } = passage.sentenceOf(index);
  for (let i = first; i < last; i++) {
    if (passage.lower(i) !== "przez" && passage.lower(i) !== "przeze") continue;
    // "przez Internet", "przez dwa tygodnie" name no doer; anything else that "przez" governs may.
    const next = passage.lower(i + 1);
    if (
      /^(internet|telefon|formularz|stronę|epuap|platformę|portal|cały|całą|całe|kilka|dwa|dwie|trzy|cztery|pięć|tydzień|miesiąc|rok|\d+)$/.test(
        next,
      )
    )
      continue;
    if (
      passage.readings(i + 1).length === 0 ||
      passage.readings(i + 1).some((r) => matches(r.tag, ACC) || matches(r.tag, POS.ppron12))
    )
      return true;
  }
  return false;
}
