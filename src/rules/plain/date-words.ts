import { MONTHS } from "../form/dates";
import type { Passage } from "../passage";

/**
 * The last word of the day ("12 marca", "12.03.2026") or days ("12 i 13 marca", "3–5 maja") that begin at `index`, without the year;
 * `undefined` where none begins.
 */
export function dayEnd(passage: Passage, index: number): number | undefined {
  const { words } = passage;
  if (words[index]?.kind === "date") return index;
  let at = index;
  while (
    words[at]?.kind === "number" &&
    /^(?:i|oraz|lub|,|–|-)$/.test(passage.lower(at + 1)) &&
    words[at + 2]?.kind === "number"
  )
    at += 2;
  return words[at]?.kind === "number" && MONTHS.indexOf(passage.lower(at + 1)) >= 0 ? at + 1 : undefined;
}
