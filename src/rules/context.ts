import type { Word } from "../text/word";
import type { Reading } from "../lexicon/lexicon";
import { CASE, GENDER, matches, NUMBER, pos, POS, VOC, type Tag } from "../lexicon/tag";
import { RARE_NOUNS } from "./rare-nouns";

/** Parts of speech that have a case: what a preposition governs and what an adjective agrees with. */
const isDeclined = among([
  POS.subst,
  POS.depr,
  POS.adj,
  POS.num,
  POS.ppron12,
  POS.ppron3,
  POS.siebie,
  POS.ger,
  POS.pact,
  POS.ppas,
]);
const isAdjectival = among([POS.adj, POS.pact, POS.ppas]);
const isNominal = among([POS.subst, POS.ger, POS.depr]);

function among(parts: readonly number[]): readonly boolean[] {
  return Array.from({ length: 64 }, (_, part) => parts.indexOf(part) >= 0);
}

/** Words whose bookish readings (names of letters and notes, interjections, imperatives of rare verbs) only get in the way. */
const ONLY: Readonly<Record<string, number>> = {
  a: POS.conj,
  i: POS.conj,
  o: POS.prep,
  u: POS.prep,
  w: POS.prep,
  z: POS.prep,
  we: POS.prep,
  ze: POS.prep,
  do: POS.prep,
  od: POS.prep,
  po: POS.prep,
  na: POS.prep,
  za: POS.prep,
  dla: POS.prep,
  bez: POS.prep,
  przez: POS.prep,
  pod: POS.prep,
  nad: POS.prep,
  przed: POS.prep,
  przy: POS.prep,
  nie: POS.qub,
  są: POS.fin,
  jest: POS.fin,
  ma: POS.fin,
  ale: POS.conj,
  lub: POS.conj,
  albo: POS.conj,
  oraz: POS.conj,
  że: POS.comp,
};

/**
 * Picks the readings that fit the words around, deterministically: small words are what they nearly always are, a word after
 * a preposition stands in a case that it governs, a noun and the adjective beside it agree, nobody is told "pisz!" in an
 * official letter. A step that would leave a word without a reading is not taken, so that an unusual sentence stays ambiguous
 * and the rules stay silent.
 */
export function narrow(words: readonly Word[], all: (readonly Reading[])[]): void {
  for (let i = 0; i < all.length; i++) {
    const readings = all[i]!;
    if (readings.length < 2) continue;
    const only = ONLY[words[i]!.text.toLowerCase()];
    if (only !== undefined) all[i] = keep(readings, (r) => pos(r.tag) === only);
    else all[i] = keep(keep(readings, usual), (r) => !isSpokenTo(r.tag));
  }
  for (let i = 0; i + 1 < all.length; i++) governed(words, all, i);
  for (let i = 0; i + 1 < all.length; i++) agreed(words, all, i);
}

function keep(readings: readonly Reading[], fits: (reading: Reading) => boolean): readonly Reading[] {
  if (readings.length < 2) return readings;
  let kept = 0;
  for (const reading of readings) if (fits(reading)) kept++;
  return kept === 0 || kept === readings.length ? readings : readings.filter(fits);
}

function usual({ lemma, tag }: Reading): boolean {
  const part = pos(tag);
  if (part === POS.subst && RARE_NOUNS.has(lemma)) return false;
  return part !== POS.interj && part !== POS.burk && part !== POS.brev && part !== POS.depr && part !== POS.adja;
}

/** An imperative, or a vocative and nothing else. */
function isSpokenTo(tag: Tag): boolean {
  return pos(tag) === POS.impt || (tag & CASE) === VOC;
}

/** The cases that the preposition at `i` governs, or 0 if there is none for certain. */
function government(readings: readonly Reading[]): Tag {
  let cases = 0;
  for (const { tag } of readings) {
    if (pos(tag) !== POS.prep) return 0;
    cases |= tag & CASE;
  }
  return cases;
}

/** A reading with only those of its cases that are asked for. */
function inCases(reading: Reading, cases: Tag): Reading {
  const { lemma, tag } = reading;
  return (tag & CASE & ~cases) === 0 ? reading : { lemma, tag: tag & ~(CASE & ~cases) };
}

/** A preposition rules the case of the nominal group after it, adjectives first: "w celu szybkiego załatwienia". */
function governed(words: readonly Word[], all: (readonly Reading[])[], i: number): void {
  const cases = government(all[i]!);
  if (!cases) return;
  for (let j = i + 1; j < all.length && j <= i + 4; j++) {
    if (words[j]!.kind !== "word") return;
    const readings = all[j]!;
    if (!readings.some((r) => isDeclined[pos(r.tag)] && r.tag & cases)) return;
    all[j] = keep(readings, (r) => isDeclined[pos(r.tag)]! && (r.tag & cases) !== 0).map((r) => inCases(r, cases));
    if (!all[j]!.every((r) => isAdjectival[pos(r.tag)])) return;
  }
}

/** A noun and the adjective next to it share number, case and gender. */
function agreed(words: readonly Word[], all: (readonly Reading[])[], i: number): void {
  const left = all[i]!;
  const right = all[i + 1]!;
  if (!left.length || !right.length || (left.length === 1 && right.length === 1)) return;
  if (words[i]!.kind !== "word" || words[i + 1]!.kind !== "word") return;
  const leftAdjective = left.every((r) => isAdjectival[pos(r.tag)]);
  const rightAdjective = right.every((r) => isAdjectival[pos(r.tag)]);
  const leftNoun = left.every((r) => isNominal[pos(r.tag)]);
  const rightNoun = right.every((r) => isNominal[pos(r.tag)]);
  if (!(leftAdjective && rightNoun) && !(leftNoun && rightAdjective)) return;
  all[i] = inAgreement(left, right);
  all[i + 1] = inAgreement(right, left);
}

/** The readings that agree with one of the others, each with only those cases that it shares with them. */
function inAgreement(readings: readonly Reading[], others: readonly Reading[]): readonly Reading[] {
  return keep(readings, (one) => others.some((other) => agree(one.tag, other.tag))).map((one) => {
    let cases = 0;
    for (const other of others) if (agree(one.tag, other.tag)) cases |= other.tag & CASE;
    return cases & one.tag ? inCases(one, cases) : one;
  });
}

/** Whether two declined words can stand together as noun and attribute. */
export function agree(a: Tag, b: Tag): boolean {
  return matches(a, b & (NUMBER | CASE | GENDER));
}
