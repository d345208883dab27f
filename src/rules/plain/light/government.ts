import { ACC, CASE, DAT, GEN, matches, NOM, pos, POS, type Tag } from "../../../lexicon/tag";
import { inCase, nounPhraseAt } from "../../noun-phrase";
import type { Passage } from "../../passage";
import { endsCleanly } from "../nominal";
import type { Change } from "./row";

/** What depends on a noun, put as the verb wants it, and the words it stands in. */
export interface Dependent {
  readonly text: string;
  readonly first: number;
  readonly last: number;
  /** Whether the form can be a subject as well: then it may not come to stand before the verb. */
  readonly looksLikeSubject: boolean;
}

/** The addressee and other persons by one word: dative, then genitive and accusative. */
const PERSONS: readonly (readonly [dative: string, other: string, genitive: string])[] = [
  ["Panu", "Pana", "Pana"],
  ["Pani", "Panią", "Pani"],
  ["Państwu", "Państwa", "Państwa"],
  ["mu", "go", "go"],
  ["im", "ich", "ich"],
  ["nam", "nas", "nas"],
];

/**
 * The dependent that begins at `first`, changed. "none" where what stands there cannot be one; `undefined` where nobody can be
 * sure of its forms or its end.
 */
export function changed(
  passage: Passage,
  first: number,
  { from, to }: Change,
  negated: boolean,
): Dependent | "none" | undefined {
  const { lexicon } = passage;
  if (!lexicon) return undefined;
  const word = passage.words[first];
  if (!word || word.kind === "mark") return "none";
  let start = first;
  if (from.preposition) {
    const lower = passage.lower(first);
    if (lower !== from.preposition && lower !== `${from.preposition}e`) return "none";
    start++;
  } else if (word.kind !== "word") return undefined;
  // "Nie płaci za dojazd": behind a preposition the case stays.
  const wanted = to.case === ACC && negated && !to.preposition ? GEN : to.case;
  const before = to.preposition ? `${to.preposition} ` : "";
  const person = personAt(passage, start, from.case);
  if (person) {
    if (wanted !== ACC && wanted !== GEN) return undefined;
    return {
      text: before + (wanted === GEN ? person[2] : person[1]),
      first,
      last: start,
      looksLikeSubject: false,
    };
  }
  const fits = (r: { tag: Tag }) => matches(r.tag, from.case) && pos(r.tag) !== POS.prep;
  // "Państwa danymi": the possessive has no case of its own.
  const noun = /^(?:pana|państwa|jego|jej|ich)$/.test(passage.lower(start)) ? start + 1 : start;
  if (!passage.readings(noun).some(fits))
    return passage.readings(noun).length && !from.preposition ? "none" : undefined;
  const phrase = nounPhraseAt(passage, start, from.case);
  if (!phrase || !endsCleanly(passage, phrase)) return undefined;
  const text =
    wanted === from.case
      ? passage.text.slice(passage.words[start]!.start, passage.words[phrase.last]!.end)
      : inCase(passage, lexicon, phrase, wanted);
  if (text === undefined) return undefined;
  const head = phrase.words.find(({ index }) => index === phrase.head)!.reading!;
  const nominative = lexicon.inflect(head.lemma, (head.tag & ~CASE) | NOM)[0];
  const asWanted = lexicon.inflect(head.lemma, (head.tag & ~CASE) | wanted)[0];
  return { text: before + text, first, last: phrase.last, looksLikeSubject: nominative === asWanted };
}

/** A person named by one word in the dative or genitive, with no noun behind it that it could belong to ("Pani wnioskowi"). */
function personAt(passage: Passage, index: number, from: Tag): (typeof PERSONS)[number] | undefined {
  const { text } = passage.words[index] ?? { text: "" };
  const person = PERSONS.find((one) => (from === DAT ? one[0] : from === GEN ? one[2] : "") === text);
  if (!person) return undefined;
  const next = passage.readings(index + 1);
  // "Pani Kowalskiej", "Pana wniosku": what follows belongs to it.
  const follows = next.some(
    (r) => (pos(r.tag) === POS.subst || pos(r.tag) === POS.adj || pos(r.tag) === POS.ger) && matches(r.tag, from),
  );
  const isName = passage.words[index + 1]?.kind === "word" && /^[A-ZĄĆĘŁŃÓŚŹŻ]/.test(passage.words[index + 1]!.text);
  return follows || isName ? undefined : person;
}
