import { ACC, CASE, GEN, GENDER, M1, matches, NOM, NUMBER, PL, PRI, pos, POS, type Tag } from "../lexicon/tag";
import type { Reading } from "../lexicon/lexicon";
import type { Passage } from "./passage";
import type { Bracket, Found } from "./pattern";
import { sameGender } from "./recast";

/**
 * The readings of a noun that fit what stands before it: behind another noun it is a genitive ("wyniki ewaluacji"), behind an
 * infinitive, "-no" or "we" an accusative ("podać ilość"), at the head of a sentence with a third person a nominative.
 */
export function inPlace(passage: Passage, found: Found, { index, readings }: Bracket): readonly Reading[] {
  if (!readings.every((r) => isNoun(r.tag))) return readings;
  const { first, last } = passage.sentenceOf(index);
  let before = found.first - 1;
  while (before >= first && passage.readings(before).some((r) => isAttributeOf(r.tag, readings))) before--;
  const those = (wanted: Tag) => {
    const fits = readings.filter((r) => r.tag & wanted);
    return fits.length ? fits.map(({ lemma, tag }) => ({ lemma, tag: (tag & ~CASE) | wanted })) : readings;
  };
  if (before < first) return hasObjectInFront(passage, index, last) ? readings : those(NOM);
  const words = passage.readings(before);
  if (!words.length) return readings;
  if (words.every((r) => isNoun(r.tag))) return hasDativeVerb(passage, found.last + 1) ? readings : those(GEN);
  return words.every((r) => takesObject(r.tag)) ? those(ACC) : readings;
}

/** "Wnioski ewaluacji podlegają": the case is that of the verb. */
function hasDativeVerb(passage: Passage, index: number): boolean {
  return passage.lemmas(index).some((lemma) => /^(?:podlegać|podlec|ulegać|ulec|poddać|poddawać)$/.test(lemma));
}

function isAttributeOf(tag: Tag, nouns: readonly Reading[]): boolean {
  return ATTRIBUTES.indexOf(pos(tag)) >= 0 && nouns.some((noun) => matches(tag, noun.tag & (NUMBER | CASE | GENDER)));
}

/** Verbs without a noun as their subject. */
function takesObject(tag: Tag): boolean {
  const part = pos(tag);
  if (part === POS.inf || part === POS.imps || part === POS.pcon) return true;
  return (part === POS.fin || part === POS.praet) && (tag & PRI) !== 0;
}

/** Whether a noun may be the object of the first verb behind it: "ilość osób podano", "ilość osób należy podać". */
function hasObjectInFront(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const verb = passage.readings(i).find((r) => VERBS.indexOf(pos(r.tag)) >= 0);
    if (!verb) continue;
    return (
      takesObject(verb.tag) ||
      pos(verb.tag) === POS.pred ||
      /^(?:należy|powinno)$/.test(passage.lower(i)) ||
      passage.lower(i - 1) === "się" ||
      passage.lower(i + 1) === "się"
    );
  }
  return false;
}

const VERBS: readonly number[] = [POS.fin, POS.praet, POS.inf, POS.imps, POS.pcon, POS.bedzie, POS.winien, POS.pred];

/** Whether what agrees with one noun agrees with the other too. In the plural only men have forms of their own. */
export function agreesLike(a: Tag, b: Tag): boolean {
  return sameGender(a, b) || ((a & NUMBER) === PL && (b & NUMBER) === PL && !(a & M1) && !(b & M1));
}

/** Whether a tag is that of a noun or a gerund. */
export function isNoun(tag: Tag): boolean {
  return pos(tag) === POS.subst || pos(tag) === POS.ger;
}

/** Whether a word next to what was found, or the verb of a sentence whose subject it may be, agrees with its noun in gender. */
export function hasDependents(passage: Passage, found: Found, { index, readings }: Bracket): boolean {
  const agrees = (at: number, parts: readonly number[], features: Tag) =>
    passage
      .readings(at)
      .some((r) => parts.indexOf(pos(r.tag)) >= 0 && readings.some((noun) => matches(r.tag, noun.tag & features)));
  for (const beside of [found.first - 1, found.last + 1])
    if (agrees(beside, ATTRIBUTES, NUMBER | CASE | GENDER)) return true;
  const { first, last } = passage.sentenceOf(index);
  for (let i = first; i < last; i++) if (passage.lower(i).startsWith("któr")) return true;
  if (!readings.some((r) => matches(r.tag, NOM))) return false;
  for (let i = first; i < last; i++) {
    if (i >= found.first && i <= found.last) continue;
    if (agrees(i, PREDICATES, NUMBER | GENDER) || agrees(i, ATTRIBUTES, NOM | NUMBER | GENDER)) return true;
  }
  return false;
}

const ATTRIBUTES: readonly number[] = [POS.adj, POS.pact, POS.ppas, POS.num];
const PREDICATES: readonly number[] = [POS.praet, POS.pot, POS.winien];
