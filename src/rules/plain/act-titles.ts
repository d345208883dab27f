import { isFiniteAt } from "../finite";
import type { Passage } from "../passage";

const ACTS = ["ustawa", "uchwała", "rozporządzenie", "zarządzenie"];
/** How far behind the act's name its title begins: "uchwała nr X/1/2026 Rady Miasta Poznania z dnia 3 marca 2026 r. w sprawie". */
const FARTHEST = 16;

const LONGEST = 40;

/** The words that are titles of acts, "o utrzymaniu czystości …" or "w sprawie określenia …": nobody can word them anew. */
export function actTitles(passage: Passage): ReadonlySet<number> {
  const titled = new Set<number>();
  for (const act of ACTS)
    for (const at of passage.at(act)) {
      const start = titleFrom(passage, at + 1);
      for (let i = start; i < Math.min(passage.words.length, start + LONGEST) && !ends(passage, i); i++) titled.add(i);
    }
  return titled;
}

function titleFrom(passage: Passage, from: number): number {
  for (let i = from; i < from + FARTHEST && i < passage.words.length && !ends(passage, i); i++)
    if (passage.lower(i) === "o" || (passage.lower(i) === "w" && passage.lower(i + 1) === "sprawie")) return i;
  return passage.words.length;
}

function ends(passage: Passage, index: number): boolean {
  return passage.words[index]!.kind === "mark" || isFiniteAt(passage, index);
}
