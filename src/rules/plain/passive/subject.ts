import { ACC, CASE, GEN, GENDER, M1, M3, matches, NOM, NUMBER, PL, pos, POS, SG, type Tag } from "../../../lexicon/tag";
import { inCase, nounPhraseAt, type NounPhrase } from "../../noun-phrase";
import type { Passage } from "../../passage";
import { clauseStart } from "./clause";

/** The subject of a passive: what the active verb does something to. */
export interface Subject {
  readonly first: number;
  readonly last: number;
  /** The lemma of its noun, or of the noun that "który" stands for. */
  readonly lemma: string;
  /** Whether it is a name: the capital letters tell. */
  readonly isName: boolean;
  /** The subject as an object; `undefined` where its forms are not certain. */
  as(wanted: Tag): string | undefined;
}

/**
 * The subject before a passive verb that begins at `verb`, or right behind its last word `end`. `agreement` is the number and
 * gender of the verb. `undefined` where none is there for certain.
 */
export function subjectOf(passage: Passage, verb: number, end: number, agreement: Tag): Subject | undefined {
  const start = clauseStart(passage, verb);
  return (
    relative(passage, start, agreement) ??
    before(passage, start, verb, agreement) ??
    acrossRelative(passage, start, verb, agreement) ??
    behind(passage, end, agreement)
  );
}

/** "Wniosek, który został rozpatrzony": the noun before tells what "który" is. */
function relative(passage: Passage, start: number, agreement: Tag): Subject | undefined {
  const pronoun = passage.readings(start).find((r) => r.lemma === "który" && matches(r.tag, NOM | agreement));
  const { lexicon } = passage;
  if (!pronoun || !lexicon || passage.lower(start - 1) !== ",") return undefined;
  const noun = passage.reading(start - 2, POS.subst | agreement);
  if (!noun) return undefined;
  const tag = (agreement & NUMBER) | (noun.tag & agreement & GENDER);
  return {
    first: start,
    last: start,
    lemma: noun.lemma,
    isName: false,
    as: (wanted) => lexicon.inflect("który", POS.adj | wanted | tag)[0],
  };
}

/** "Dokumenty, które Pani przyniosła, zostaną zeskanowane": the subject stands before the clause between. */
function acrossRelative(passage: Passage, start: number, verb: number, agreement: Tag): Subject | undefined {
  if (passage.lower(start - 1) !== "," || start !== verb) return undefined;
  const { first } = passage.sentenceOf(verb);
  let comma = start - 2;
  while (comma > first && passage.words[comma]!.kind !== "mark") comma--;
  const isRelative = [comma + 1, comma + 2].some((at) => passage.lower(at).startsWith("któr"));
  if (passage.lower(comma) !== "," || !isRelative) return undefined;
  return before(passage, clauseStart(passage, comma - 1), comma, agreement);
}

/** At the start of the clause, or right before the verb behind an adverbial ("w piątek decyzja została wydana"). */
function before(passage: Passage, start: number, verb: number, agreement: Tag): Subject | undefined {
  const isLead = (at: number) => passage.surely(at, POS.prep) || passage.surely(at, POS.adv);
  if (start < verb && !isLead(start)) {
    const phrase = upTo(nounPhraseAt(passage, start, NOM | (agreement & NUMBER)), verb);
    if (!phrase || !fits(passage, phrase, agreement) || hasRival(passage, phrase.last + 1, verb, agreement))
      return undefined;
    return subject(passage, phrase, verb);
  }
  for (let at = verb - 1; at > start; at--) {
    const phrase = nounPhraseAt(passage, at, NOM | (agreement & NUMBER));
    if (!phrase || phrase.last !== verb - 1 || !fits(passage, phrase, agreement)) continue;
    // "Po kontroli nieprawidłowości zostały usunięte": a genitive as well, so nobody can tell.
    if (passage.readings(phrase.head).some((r) => matches(r.tag, GEN) && isNoun(r.tag))) return undefined;
    if (passage.readings(at - 1).some((r) => pos(r.tag) === POS.prep || isAdjectival(r.tag))) continue;
    return subject(passage, phrase, verb);
  }
  return undefined;
}

/** "Dyżur przydzielony zostanie": the participle of the passive is no part of its subject. */
function upTo(phrase: NounPhrase | undefined, verb: number): NounPhrase | undefined {
  if (!phrase || phrase.last < verb || phrase.head >= verb) return phrase;
  return { ...phrase, last: verb - 1, words: phrase.words.filter(({ index }) => index < verb) };
}

/** Right behind the participle: "Została wydana decyzja". */
function behind(passage: Passage, end: number, agreement: Tag): Subject | undefined {
  const phrase = nounPhraseAt(passage, end + 1, NOM | (agreement & NUMBER));
  if (!phrase || !fits(passage, phrase, agreement) || isJoined(passage, phrase.last + 1)) return undefined;
  return subject(passage, phrase);
}

function subject(passage: Passage, phrase: NounPhrase, verb?: number): Subject | undefined {
  const { lexicon } = passage;
  const noun = phrase.words.find(({ index }) => index === phrase.head)!.reading!;
  if (!lexicon || (phrase.last + 1 !== verb && hangs(passage, phrase, noun.tag))) return undefined;
  const { first } = passage.sentenceOf(phrase.first);
  // "Pan Jan Kowalski": the name would have to change with it.
  const next = passage.words[phrase.last + 1];
  if (noun.tag & M1 && next?.kind === "word" && /^[A-ZĄĆĘŁŃÓŚŹŻ]/.test(next.text) && phrase.last + 1 !== verb)
    return undefined;
  return {
    first: phrase.first,
    last: phrase.last,
    lemma: noun.lemma,
    isName: phrase.words.some(
      ({ index, reading }) => reading && index > first && /^[A-ZĄĆĘŁŃÓŚŹŻ]/.test(passage.words[index]!.text),
    ),
    as: (wanted) => inCase(passage, lexicon, phrase, wanted),
  };
}

/** A masculine accusative depends on who or what it is: the noun's own gender has to be among those of the verb. */
function fits(passage: Passage, phrase: NounPhrase, agreement: Tag): boolean {
  const noun = phrase.words.find(({ index }) => index === phrase.head)!.reading!;
  if (!matches(noun.tag, agreement)) return false;
  // "Model" is a thing and a man.
  const genders = passage
    .readings(phrase.head)
    .filter((r) => r.lemma === noun.lemma && isNoun(r.tag) && matches(r.tag, NOM | (noun.tag & NUMBER)))
    .reduce((all, r) => all | (r.tag & GENDER), 0);
  return (genders & (M1 | M3)) !== (M1 | M3);
}

/** Whether an adjective of the subject stands apart from it and would have to change too: "decyzja z maja wydana ...". */
function hangs(passage: Passage, phrase: NounPhrase, noun: Tag): boolean {
  if (isJoined(passage, phrase.last + 1)) {
    const joined = phrase.last + 2;
    // In the plural of things both cases look alike: "wnioski i skargi".
    return !(
      noun & PL &&
      !(noun & SG) &&
      passage.readings(joined).some((r) => matches(r.tag, ACC | PL) && isNoun(r.tag))
    );
  }
  const next = passage.readings(phrase.last + 1);
  return (
    next.some((r) => isAdjectival(r.tag) && matches(r.tag, NOM | (noun & (NUMBER | GENDER)))) &&
    !isNounAt(passage, phrase.last + 2)
  );
}

function isJoined(passage: Passage, index: number): boolean {
  return /^(?:i|oraz|lub|albo|bądź|ani|a|,)$/.test(passage.lower(index));
}

/** Whether another noun before the verb might be its subject: surely a nominative, and in agreement. */
function hasRival(passage: Passage, from: number, to: number, agreement: Tag): boolean {
  for (let at = from; at < to; at++) {
    const nouns = passage.readings(at).filter((r) => isNoun(r.tag));
    if (
      nouns.length &&
      nouns.every((r) => (r.tag & CASE & ~ACC) === NOM) &&
      nouns.some((r) => matches(r.tag, agreement))
    )
      return true;
  }
  return false;
}

function isNounAt(passage: Passage, index: number): boolean {
  return passage.readings(index).some((r) => isNoun(r.tag));
}

function isNoun(tag: Tag): boolean {
  return pos(tag) === POS.subst || pos(tag) === POS.ger;
}

function isAdjectival(tag: Tag): boolean {
  return pos(tag) === POS.adj || pos(tag) === POS.ppas || pos(tag) === POS.pact;
}
