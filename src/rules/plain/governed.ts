import { pos, POS, type Tag } from "../../lexicon/tag";
import { agree } from "../context";
import type { Passage } from "../passage";

/** Possessives that do not inflect. */
export const WHOSE = /^(?:Pana|Pani|Państwa|jego|jej|ich)$/;

/** The last word of what a preposition governs: its adjectives and its noun, or a number with what it counts. */
export function governedEnd(passage: Passage, preposition: number): number {
  let i = preposition + 1;
  while (passage.words[i + 1]?.kind === "word" && (WHOSE.test(passage.words[i]!.text) || isAttribute(passage, i))) i++;
  if (passage.words[i]?.kind === "number" && passage.words[i + 1]?.kind === "word") return i + 1;
  return isAllAdjectival(passage, i + 1) && agrees(passage, i + 1, i) && !agrees(passage, i + 1, i + 2) ? i + 1 : i;
}

/** Whether the word is an adjective, or could be one and agrees with the noun behind it. */
function isAttribute(passage: Passage, index: number): boolean {
  return isAllAdjectival(passage, index) || agrees(passage, index, index + 1);
}

function isAllAdjectival(passage: Passage, index: number): boolean {
  const readings = passage.readings(index);
  return readings.length > 0 && readings.every((r) => isAdjectival(r.tag));
}

function agrees(passage: Passage, adjective: number, noun: number): boolean {
  return passage
    .readings(adjective)
    .some((a) => isAdjectival(a.tag) && passage.readings(noun).some((n) => isNoun(n.tag) && agree(n.tag, a.tag)));
}

export function isAdjectival(tag: Tag): boolean {
  return pos(tag) === POS.adj || pos(tag) === POS.ppas || pos(tag) === POS.pact;
}

function isNoun(tag: Tag): boolean {
  return pos(tag) === POS.subst || pos(tag) === POS.ger;
}
