import type { Lexicon, Reading } from "../lexicon/lexicon";
import { ACC, CASE, GENDER, NEG, NUMBER, POLARITY, pos, POS, POSITIVE, type Tag } from "../lexicon/tag";

/**
 * The form of `lemma` that stands in the same place as a form with these readings: same case, number, gender, tense, person.
 * Where the readings differ ("wniosku" is a genitive and a locative), a form is given only if it is the same for all.
 * `undefined` where the lexicon has no such form or more than one would do. With `part`, the form of that part of speech.
 */
export function recast(
  lexicon: Lexicon,
  lemma: string,
  readings: readonly Reading[],
  part?: number,
): string | undefined {
  let form: string | undefined;
  for (const { tag } of readings) {
    // "Niezgłoszenie" is no "zgłoszenie": only a part of speech that can be negated says it.
    const kept = NUMBER | CASE | GENDER | (NEGATED.indexOf(pos(part ?? 0)) >= 0 ? POLARITY : 0);
    if (part !== undefined && tag & NEG & ~kept) return undefined;
    for (const single of singles(tag)) {
      const wanted = part === undefined ? single : (single & kept) | part;
      // A noun of the same gender first: "interesanci" are "klienci", not the "klienty" of mockery. "Nasz" has no degrees.
      const next =
        lexicon.inflect(lemma, wanted | (tag & GENDER))[0] ??
        lexicon.inflect(lemma, wanted)[0] ??
        (wanted & POSITIVE ? lexicon.inflect(lemma, wanted & ~POSITIVE)[0] : undefined);
      if (next === undefined || (form !== undefined && next !== form)) return undefined;
      form = next;
    }
  }
  return form;
}

/** Parts of speech that "nie" is written together with, and that tags call negated. */
const NEGATED: readonly number[] = [POS.ger, POS.pact, POS.ppas];

/** A tag with sets of values as tags with one case, number and gender each; nouns keep no gender (the other noun has its own). */
export function singles(tag: Tag): Tag[] {
  const part = pos(tag);
  const genderless = part === POS.subst || part === POS.ger;
  let list = [genderless ? tag & ~GENDER : tag];
  for (const feature of [NUMBER, CASE, GENDER]) list = list.flatMap((one) => split(one, feature));
  return list;
}

function split(tag: Tag, feature: Tag): Tag[] {
  const values = tag & feature;
  if (!values || (values & (values - 1)) === 0) return [tag];
  const found: Tag[] = [];
  for (let bit = 1; bit <= values; bit <<= 1) if (values & bit) found.push((tag & ~feature) | bit);
  return found;
}

/** Whether two nouns have a gender in common, so that adjectives and verbs around need no change. */
export function sameGender(a: Tag, b: Tag): boolean {
  return (a & b & GENDER) !== 0;
}

/** The genitive of a direct object as the accusative, for a noun, adjective or gerund tag. */
export function toAccusative(tag: Tag): Tag {
  return (tag & ~CASE) | ACC;
}
