import { CASE, GENDER, NUMBER, parseTag, pos, POS, type Tag } from "../lexicon/tag";
import type { Lexicon, Reading } from "../lexicon/lexicon";
import { agreesLike, hasDependents, inPlace, isNoun } from "./in-place";
import type { Passage } from "./passage";
import type { Bracket, Found } from "./pattern";
import { recast } from "./recast";

/**
 * A replacement for what a pattern found. Written as the text to be, with
 * `<zapłacić>` the form of that lemma which answers the pattern's bracket of the same number ("<2=kwota>" names the bracket),
 * `<zapłacić:inf>` that form of the lemma, `<1=sprawdzić:ger>` that part of speech of it with the number and case of the bracket,
 * `<1~ten>` an adjective that agrees with the bracket, `$1` the word of a bracket as it stands (nothing for one that is missing),
 * `<$1:acc>` that word in another form. `{acc}` at the end is the object behind, in that case (`{na+acc}` with a preposition).
 * A wording in brackets, `(ocenić)`, only says how to put it.
 */
export type Wording = string;

/** The wording that leaves out what was found: then the next word begins as it began. */
export const LEFT_OUT: Wording = "∅";

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
  if (bracket.readings.every((r) => agreesLike(r.tag, tag))) return form;
  return hasDependents(passage, found, bracket) ? undefined : form;
}

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
