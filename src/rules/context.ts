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
  mają: POS.fin,
  mamy: POS.fin,
  leży: POS.fin,
  ale: POS.conj,
  lub: POS.conj,
  albo: POS.conj,
  oraz: POS.conj,
  że: POS.comp,
};

/**
 * The readings of a word that are likely without looking at the words around: small words are what they nearly always are,
 * nobody is told "pisz!" in an official letter. At least one reading is left.
 */
export function likely(lower: string, readings: readonly Reading[]): readonly Reading[] {
  if (readings.length < 2) return readings;
  const only = ONLY[lower];
  if (only !== undefined) return keep(readings, (r) => pos(r.tag) === only);
  return keep(keep(readings, usual), (r) => !isSpokenTo(r.tag));
}

/**
 * Picks, of the likely readings, those that fit the words around, deterministically: a word after a preposition stands in a case
 * that it governs, a noun and the adjective beside it agree. A step that would leave a word without a reading is not taken, so
 * that an unusual sentence stays ambiguous and the rules stay silent.
 */
export function narrow(all: (readonly Reading[])[], alone: readonly Alone[]): void {
  for (let i = 0; i + 1 < all.length; i++)
    // The second letter of "w/w" is no preposition.
    if (alone[i]!.government && !(i > 0 && alone[i - 1]!.lower === "/")) governed(all, i, alone[i]!.government);
  agreed(all, alone);
}

/** The likely readings of a word that opens a sentence with a capital: "Kosz" is a bin there, not Mr Kosz. */
export function opening(readings: readonly Reading[]): readonly Reading[] {
  return readings.some(isCommonNoun) ? keep(readings, (r) => !isName(r)) : readings;
}

/** What can be told of a word's likely readings before it is narrowed. */
export interface Alone {
  readonly lower: string;
  readonly readings: readonly Reading[];
  /** The cases that it governs as a preposition, or 0. */
  readonly government: Tag;
  /** See `kindOf`. */
  readonly kind: number;
}

function isName({ lemma }: Reading): boolean {
  return lemma[0] !== lemma[0]!.toLowerCase();
}

function isCommonNoun(reading: Reading): boolean {
  return pos(reading.tag) === POS.subst && !isName(reading);
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

/** The cases that a preposition governs, or 0 for what is none for certain. */
export function governmentOf(readings: readonly Reading[]): Tag {
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
function governed(all: (readonly Reading[])[], i: number, cases: Tag): void {
  for (let j = i + 1; j < all.length && j <= i + 4; j++) {
    const readings = all[j]!;
    let kept = keep(readings, (r) => isDeclined[pos(r.tag)]! && (r.tag & cases) !== 0);
    if (kept === readings && !readings.some((r) => isDeclined[pos(r.tag)] && r.tag & cases)) return;
    if (kept.some((r) => r.tag & CASE & ~cases)) kept = kept.map((r) => inCases(r, cases));
    all[j] = kept;
    if (kindOf(kept) !== ADJECTIVAL) return;
  }
}

const ADJECTIVAL = 1;
const NOMINAL = 2;

/** What a word certainly is: `ADJECTIVAL`, `NOMINAL`, or 0 for anything else. */
export function kindOf(readings: readonly Reading[]): number {
  let kind = readings.length ? ADJECTIVAL | NOMINAL : 0;
  for (const { tag } of readings) {
    const part = pos(tag);
    kind &= isAdjectival[part] ? ADJECTIVAL : isNominal[part] ? NOMINAL : 0;
    if (!kind) return 0;
  }
  return kind;
}

/** A noun and the adjective next to it share number, case and gender. */
function agreed(all: (readonly Reading[])[], alone: readonly Alone[]): void {
  let before = 0;
  for (let i = 0; i < all.length; i++) {
    const kind = all[i] === alone[i]!.readings ? alone[i]!.kind : kindOf(all[i]!);
    if (kind && before && kind !== before) {
      const left = all[i - 1]!;
      const right = all[i]!;
      all[i - 1] = inCasesOf(
        keep(left, (l) => right.some((r) => agree(l.tag, r.tag))),
        right,
      );
      all[i] = inCasesOf(
        keep(right, (r) => left.some((l) => agree(l.tag, r.tag))),
        left,
      );
    }
    before = kind;
  }
}

/** Readings with only those cases that the word they agree with can have: "miesięczna odpłatność" is a nominative. */
function inCasesOf(readings: readonly Reading[], others: readonly Reading[]): readonly Reading[] {
  const narrowed = readings.map((reading) => {
    let cases = 0;
    for (const { tag } of others) if (agree(reading.tag, tag)) cases |= tag & CASE;
    return cases ? inCases(reading, cases) : reading;
  });
  return narrowed.some((reading, i) => reading !== readings[i]) ? narrowed : readings;
}

/** Whether two declined words can stand together as noun and attribute. */
export function agree(a: Tag, b: Tag): boolean {
  return matches(a, b & (NUMBER | CASE | GENDER));
}
