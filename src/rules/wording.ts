import {
  ACC,
  CASE,
  GEN,
  GENDER,
  M1,
  matches,
  NOM,
  NUMBER,
  PL,
  PRI,
  parseTag,
  pos,
  POS,
  type Tag,
} from "../lexicon/tag";
import type { Lexicon, Reading } from "../lexicon/lexicon";
import type { Passage } from "./passage";
import type { Bracket, Found } from "./pattern";
import { recast, sameGender } from "./recast";

/**
 * A replacement for what a pattern found. Written as the text to be, with
 * `<zapłacić>` the form of that lemma which answers the pattern's bracket of the same number ("<2=kwota>" names the bracket),
 * `<zapłacić:inf>` that form of the lemma, `<1=sprawdzić:ger>` that part of speech of it with the number and case of the bracket,
 * `<1~ten>` an adjective that agrees with the bracket, `$1` the word of a bracket as it stands (nothing for one that is missing),
 * `<$1:acc>` that word in another form. A wording in brackets, `(ocenić)`, only says how to put it. `{acc}` at the end is the object behind, in that case (`{na+acc}` with a preposition).
 */
export type Wording = string;

const PART = /<([^>]*)>|\$(\d)/g;

/** The wording put in the form of what was found; `undefined` where its grammar is not certain. */
export function worded(passage: Passage, found: Found, wording: Wording): string | undefined {
  const { lexicon } = passage;
  if (isAdvice(wording)) return undefined;
  let next = 0;
  let certain = true;
  const text = wording.replace(PART, (_all, inside: string | undefined, copied: string | undefined) => {
    const put = (value: string | undefined) => {
      if (value === undefined) certain = false;
      return value ?? "";
    };
    if (copied !== undefined) {
      const bracket = found.brackets[Number(copied) - 1];
      return bracket ? passage.words[bracket.index]!.text : "";
    }
    if (!lexicon) return put(undefined);
    const [name, ...tags] = inside!.split(":") as [string, ...string[]];
    if (name.startsWith("$")) {
      const bracket = found.brackets[Number(name.slice(1)) - 1];
      return put(bracket && reformed(lexicon, bracket.readings, parseTag(tags.join(":"), true)));
    }
    const [, at, relation, lemma = name] = /^(\d)([=~])(.*)$/.exec(name) ?? [];
    if (tags.length && !relation) return put(lexicon.inflect(name, parseTag(tags.join(":"), true))[0]);
    const bracket = found.brackets[Number(at ?? ++next) - 1];
    if (!bracket) return put(undefined);
    if (relation === "~") return put(agreeing(passage, lexicon, found, bracket, lemma));
    return put(exchanged(passage, lexicon, found, bracket, lemma, parseTag(tags.join(":") || "unknown", true)));
  });
  return certain ? text.replace(/ +/g, " ").trim() : undefined;
}

/** Whether a wording only says how to put it, for one has to know the case to write it. */
export function isAdvice(wording: Wording): boolean {
  return wording.startsWith("(");
}

/** A word in another form: what `change` names replaces the same features of its readings. */
function reformed(lexicon: Lexicon, readings: readonly Reading[], change: Tag): string | undefined {
  let form: string | undefined;
  for (const { lemma, tag } of readings) {
    const wanted = change & CASE ? (tag & ~CASE) | change : tag | change;
    const next = lexicon.inflect(lemma, pos(change) ? change : wanted)[0];
    if (next === undefined || (form !== undefined && next !== form)) return undefined;
    form = next;
  }
  return form;
}

/** The form of an adjective that agrees with a noun. */
function agreeing(
  passage: Passage,
  lexicon: Lexicon,
  found: Found,
  bracket: Bracket,
  lemma: string,
): string | undefined {
  const declined = inPlace(passage, found, bracket).map(({ tag }) => ({
    lemma,
    tag: POS.adj | (tag & (NUMBER | CASE | GENDER)),
  }));
  return recast(lexicon, lemma, declined);
}

/** The same form of another lemma (or of another part of speech of it), if what stands around can stay as it is. */
function exchanged(
  passage: Passage,
  lexicon: Lexicon,
  found: Found,
  bracket: Bracket,
  lemma: string,
  part: Tag,
): string | undefined {
  const form = recast(lexicon, lemma, inPlace(passage, found, bracket), part || undefined);
  if (form === undefined || !bracket.readings.some((r) => isNoun(r.tag))) return form;
  const tag = lexicon.readings(form).find((r) => r.lemma === lemma && isNoun(r.tag))?.tag;
  if (tag === undefined) return form;
  if (bracket.readings.every((r) => sameGender(r.tag, tag) || sameInPlural(r.tag, tag))) return form;
  return hasDependents(passage, found, bracket) ? undefined : form;
}

/**
 * The readings of a noun that fit what stands before it: behind another noun it is a genitive ("wyniki ewaluacji"), behind an
 * infinitive, "-no" or "we" an accusative ("podać ilość"), at the head of a sentence with a third person a nominative.
 */
function inPlace(passage: Passage, found: Found, { index, readings }: Bracket): readonly Reading[] {
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
  if (words.every((r) => isNoun(r.tag))) return those(GEN);
  return words.every((r) => takesObject(r.tag)) ? those(ACC) : readings;
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

/** Whether the first verb of a sentence is one that a noun before it may be the object of: "ilość osób podano", "ilość osób należy podać". */
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

/** In the plural only men have forms of their own: "nowe restrykcje" and "nowe ograniczenia". */
function sameInPlural(a: Tag, b: Tag): boolean {
  return (a & NUMBER) === PL && (b & NUMBER) === PL && !(a & M1) && !(b & M1);
}

function isNoun(tag: Tag): boolean {
  return pos(tag) === POS.subst || pos(tag) === POS.ger;
}

/** Whether a word next to what was found, or the verb of a sentence whose subject it may be, agrees with its noun in gender. */
function hasDependents(passage: Passage, found: Found, { index, readings }: Bracket): boolean {
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

/** How a wording reads to a person: lemmas as they are, without brackets. */
export function plainly(wording: Wording): string {
  return wording
    .replace(/^\((.*)\)$/, "$1")
    .replace(/ ?\{(?:([^{}+]*)\+)?[^{}]*\}$/, " $1")
    .replace(PART, (_all, inside: string | undefined) =>
      inside
        ? inside
            .split(":")[0]!
            .replace(/^\d[=~]/, "")
            .replace(/^\$\d$/, "…")
        : "…",
    )
    .replace(/ +/g, " ")
    .trim();
}
