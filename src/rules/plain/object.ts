import { ACC, GEN, matches, PL, pos, POS } from "../../lexicon/tag";
import { inCase, nounPhraseAt } from "../noun-phrase";
import type { Passage } from "../passage";
import { endsApart, isJoined, WITH_GENITIVE, type Verb } from "./nominal";
import { WITHOUT_OBJECT } from "./words/actions";

/** The object behind a noun, as the verb wants it, and where it ends. */
export interface NominalObject {
  readonly text: string;
  readonly last: number;
}

const JOINS = /^(?:i|oraz|lub|albo|bądź|ani|,)$/;

/**
 * The object in the genitive that begins at `index`, with what is joined to it ("wniosku i załączników"), put into the accusative
 * (or left, where `keepsGenitive`). An empty text where there is none; `undefined` where its forms or its end are not certain.
 */
export function objectAt(passage: Passage, index: number, keepsGenitive: boolean): NominalObject | undefined {
  const none = { text: "", last: index - 1 };
  const word = passage.words[index];
  if (!word || word.kind === "mark") return none;
  // "Złożenia i odbioru wniosku": the object is of both.
  if (JOINS.test(passage.lower(index)) && isGenitive(passage, index + 1)) return undefined;
  const isAdverb = passage.surely(index, POS.adv) && passage.surely(index + 1, GEN);
  if (word.kind === "word" && !isGenitive(passage, index) && !isAdverb)
    return passage.readings(index).length ? none : undefined;
  let found = partAt(passage, index, keepsGenitive);
  while (found && JOINS.test(passage.lower(found.last + 1)) && !isDoing(passage, found.last + 2)) {
    if (!isJoined(passage, found.last + 1)) break;
    const next = partAt(passage, found.last + 2, keepsGenitive);
    const between = passage.lower(found.last + 1);
    found = next && { text: `${found.text}${between === "," ? "" : " "}${between} ${next.text}`, last: next.last };
  }
  return found && !isJoinedLater(passage, found, keepsGenitive) ? found : undefined;
}

/** Pronouns behind a gerund: "utrzymania jej" is "utrzymać ją". */
const PRONOUNS: Readonly<Record<string, string>> = { jej: "ją", go: "go" };

/** One object: a noun with its adjectives, a pronoun, or so many of something. */
function partAt(passage: Passage, index: number, keepsGenitive: boolean): NominalObject | undefined {
  const { lexicon } = passage;
  if (!lexicon) return undefined;
  const pronoun = PRONOUNS[passage.lower(index)];
  if (pronoun && !passage.readings(index + 1).some((r) => matches(r.tag, GEN) && pos(r.tag) !== POS.prep))
    return { text: keepsGenitive ? passage.lower(index) : pronoun, last: index };
  const counted = countedAt(passage, index);
  if (counted !== undefined) return { text: textOf(passage, index, counted), last: counted };
  const phrase = nounPhraseAt(passage, index, GEN);
  if (keepsGenitive) {
    const last = phrase ? phrase.last : nounBehind(passage, index);
    return last === undefined ? undefined : { text: textOf(passage, index, last), last };
  }
  if (!phrase || !endsApart(passage, phrase)) return undefined;
  const text = inCase(passage, lexicon, phrase, ACC);
  return text === undefined ? undefined : { text, last: phrase.last };
}

/** The noun in the genitive behind adjectives: its number does not matter where its form stays. */
function nounBehind(passage: Passage, index: number): number | undefined {
  let noun = index;
  while (passage.surely(noun, POS.adj | GEN)) noun++;
  return passage.readings(noun).some((r) => matches(r.tag, POS.subst | GEN)) ? noun : undefined;
}

/** "5 egzemplarzy", "300 zł": a number that leaves the genitive behind it as it is. */
function countedAt(passage: Passage, index: number): number | undefined {
  const word = passage.words[index];
  if (word?.kind !== "number" || /(?:^|[^1])[2-4]$|^1$/.test(word.text)) return undefined;
  return passage.lower(index + 1) === "zł" || passage.surely(index + 1, POS.subst | PL | GEN) ? index + 1 : undefined;
}

function textOf(passage: Passage, first: number, last: number): string {
  return passage.text.slice(passage.words[first]!.start, passage.words[last]!.end);
}

function isGenitive(passage: Passage, index: number): boolean {
  return passage.readings(index).some((r) => matches(r.tag, GEN) && pos(r.tag) !== POS.prep);
}

/** Whether a gerund stands here, which is an action of its own: "złożenia wniosku i dokonania wpłaty". */
function isDoing(passage: Passage, index: number): boolean {
  return passage.readings(index).some((r) => matches(r.tag, POS.ger | GEN));
}

/** "Przebiegu granic i powierzchni": nobody can tell which of the two nouns before the second part is joined to. */
function isJoinedLater(passage: Passage, object: NominalObject, keepsGenitive: boolean): boolean {
  if (keepsGenitive || object.text === textOf(passage, object.last, object.last)) return false;
  for (let i = object.last + 1; i < passage.words.length; i++) {
    const { kind } = passage.words[i]!;
    if (kind === "mark") return i > object.last + 1 && passage.lower(i) === "," && isJoined(passage, i);
    if (JOINS.test(passage.lower(i))) return i > object.last + 1 && isJoined(passage, i) && !isDoing(passage, i + 1);
    const readings = passage.readings(i);
    if (kind === "word" && readings.length && !readings.some((r) => pos(r.tag) === POS.prep || isDeclined(r.tag)))
      return false;
  }
  return false;
}

function isDeclined(tag: number): boolean {
  return [POS.subst, POS.adj, POS.ger, POS.ppas, POS.pact, POS.num, POS.ppron3, POS.ppron12].some(
    (part) => part === pos(tag),
  );
}

/** Verbs with an object of another kind: "dopuścić do", "głosować nad". */
const WITH_PREPOSITION =
  /^(?:dopuścić|dopuszczać|doprowadzić|doprowadzać|(?:za)?głosować|(?:za)?decydować|wnioskować|dyskutować|negocjować|(?:za)?parkować|czekać)$/;

/** Verbs with "się" whose object stands in the genitive. */
const WITH_GENITIVE_SIE =
  /^(?:domagać|obawiać|spodziewać|podjąć|podejmować|dopuścić|zrzec|zrzekać|wyrzec|pozbyć|pozbywać|trzymać)$/;

/** Whether what stands behind the noun in the genitive is the verb's object, and not the one who does it ("przyjazd gości"). */
export function takesObject(passage: Passage, { lemma, reflexive }: Verb): boolean {
  return reflexive ? WITH_GENITIVE_SIE.test(lemma) : WITH_GENITIVE.has(lemma) || isTransitive(passage, lemma);
}

/**
 * Whether the verb has an object that stands further on ("rozłożenia na raty zaległości"), out of our sight, or is left to be
 * guessed ("w celu kontroli"), which a noun can do and a verb cannot.
 */
export function lacksObject(passage: Passage, { lemma, reflexive }: Verb): boolean {
  return !reflexive && !WITHOUT_OBJECT.has(lemma) && !WITH_PREPOSITION.test(lemma) && isTransitive(passage, lemma);
}

/** A verb that can be said in the passive is one that does something to something. */
function isTransitive({ lexicon }: Passage, lemma: string): boolean {
  return lexicon !== undefined && lexicon.inflect(lemma, POS.ppas).length > 0;
}
