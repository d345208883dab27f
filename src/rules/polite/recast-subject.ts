import type { Reading } from "../../lexicon/lexicon";
import { CASE, F, GENDER, M1, matches, NOM, NUMBER, pos, POS, SG, type Tag } from "../../lexicon/tag";
import { casedLike } from "../casing";
import type { Passage } from "../passage";
import type { Span } from "../../text/span";
import { FORM_OF, verbFor, WORD_FOR, type Who } from "./reader";
import { clauseOf, isCopula, isSmall, type Subject } from "./subject";

/** Words of a passage and what is to stand in their place. */
export type Changes = ReadonlyMap<number, string>;

/** The span from the first to the last changed word, and its text with the changes made. */
export function changed(passage: Passage, changes: Changes): { readonly span: Span; readonly text: string } {
  const indexes = [...changes.keys()].sort((a, b) => a - b);
  const span = passage.span(indexes[0]!, indexes[indexes.length - 1]!);
  let text = "";
  let at = span.start;
  for (const index of indexes) {
    const { start, end, text: old } = passage.words[index]!;
    const next = changes.get(index)!;
    text += passage.text.slice(at, start) + casedLike(old, next);
    at = end;
  }
  return { span, text };
}

/**
 * What changes where the reader, the subject of a verb, is addressed as `who`: the word for the reader, the verb, what is said of
 * the reader with "być", and verbs joined on. `undefined` where a form is missing.
 */
export function addressedAs(passage: Passage, subject: Subject, who: Who): Changes | undefined {
  const changes = new Map<number, string>();
  if (subject.who !== who) changes.set(subject.at, WORD_FOR[who].subject);
  for (const verb of [subject.verb, ...joined(passage, subject)]) {
    const reading = verb === subject.verb ? subject.readings[0] : pastOf(passage, verb, subject);
    const form = reading && verbAs(passage, reading, who);
    if (!form) return undefined;
    if (form !== passage.lower(verb)) changes.set(verb, form);
  }
  for (const index of predicates(passage, subject, GENDER)) {
    const form = adjectiveAs(passage, index, who);
    if (!form) return undefined;
    if (form !== passage.lower(index)) changes.set(index, form);
  }
  return changes;
}

/** A finite verb in the form for `who`. */
export function verbAs({ lexicon }: Passage, { lemma, tag }: Reading, who: Who): string | undefined {
  return lexicon && verbFor(lexicon, lemma, pos(tag), who);
}

/** An adjective or participle in the nominative for `who`. */
export function adjectiveAs(passage: Passage, index: number, who: Who): string | undefined {
  const owing = passage.readings(index).find(({ tag }) => pos(tag) === POS.winien);
  if (owing) return passage.lexicon && verbFor(passage.lexicon, owing.lemma, POS.winien, who);
  const reading = passage.readings(index).find(({ tag }) => isAdjectival(tag) && tag & NOM);
  if (!reading) return undefined;
  const kept = reading.tag & ~(NUMBER | CASE | GENDER);
  return passage.lexicon?.inflect(reading.lemma, kept | FORM_OF[who] | NOM)[0];
}

/** Verbs in the past that are joined on and say no subject of their own: "złożył Pan wniosek i zapłacił". */
function joined(passage: Passage, subject: Subject): number[] {
  const { last } = passage.sentenceOf(subject.verb);
  const found: number[] = [];
  for (let i = subject.last + 1; i < last; i++) {
    if (/^[;:–—]$/.test(passage.words[i]!.text) || /^(?:że|któr.+|ponieważ|bo|jeśli|aby)$/.test(passage.lower(i)))
      break;
    if (!/^(?:i|oraz|a|ale|lecz|lub|albo|potem)$/.test(passage.lower(i))) continue;
    let verb = i + 1;
    while (isSmall(passage, verb) && !pastOf(passage, verb, subject)) verb++;
    if (pastOf(passage, verb, subject)) found.push(verb);
  }
  return found;
}

/** The past of the same number and gender as the subject's own verb. */
function pastOf(passage: Passage, index: number, { readings, who }: Subject): Reading | undefined {
  const own = readings[0]!.tag;
  const form = own & GENDER ? own & (NUMBER | GENDER) : FORM_OF[who];
  return passage
    .readings(index)
    .find(
      ({ tag }) => (pos(tag) === POS.praet || pos(tag) === POS.pot) && matches(tag, form) && !hasNoun(passage, index),
    );
}

function hasNoun(passage: Passage, index: number): boolean {
  // "Złożył Pan wniosek, a urząd odpowiedział": somebody else is the subject of the second verb.
  return [index - 1, index + 1].some((beside) =>
    passage
      .readings(beside)
      .some(({ tag }) => pos(tag) === POS.subst && matches(tag, NOM | SG) && (tag & (M1 | F)) !== 0 && tag & NOM),
  );
}

/** Adjectives and participles that say with "być" or "zostać" what the reader is: "jest Pan zobowiązany". */
export function predicates(passage: Passage, subject: Subject, gender: Tag): number[] {
  const { verb, last, first, readings } = subject;
  const clause = clauseOf(passage, verb);
  let copula = isCopula(readings);
  const found: number[] = [];
  // "Zapisana jest Pani na środę."
  const ahead = copula && first > clause.first && isAdjectivalWord(passage, first - 1) ? first - 1 : first;
  for (let i = ahead; i < clause.last && i <= last + 4; i++) {
    if (i === verb || i === subject.at) continue;
    if (passage.readings(i).some(({ lemma, tag }) => pos(tag) === POS.inf && /^(?:być|zostać|czuć)$/.test(lemma))) {
      copula = true;
      continue;
    }
    const lower = passage.lower(i);
    if (/^sama?$/.test(lower) || (copula && isPredicate(passage, i, gender))) found.push(i);
    else if (!isSmall(passage, i) && i > last && !(copula && found.length === 0 && isAdjectivalWord(passage, i))) {
      if (!/^(?:i|oraz)$/.test(lower)) break;
    }
  }
  return found;
}

function isAdjectivalWord(passage: Passage, index: number): boolean {
  return passage.readings(index).some(({ tag }) => isAdjectival(tag));
}

function isPredicate(passage: Passage, index: number, gender: Tag): boolean {
  const readings = passage.readings(index);
  if (readings.some(({ tag }) => pos(tag) === POS.winien && tag & gender)) return true;
  if (!readings.some(({ tag }) => isAdjectival(tag) && tag & NOM && tag & gender)) return false;
  // An attribute belongs to the noun behind it.
  return !passage
    .readings(index + 1)
    .some(
      ({ tag }) =>
        (pos(tag) === POS.subst || pos(tag) === POS.ger) &&
        readings.some((r) => matches(r.tag, tag & (NUMBER | CASE | GENDER)) && tag & NOM),
    );
}

function isAdjectival(tag: Tag): boolean {
  return pos(tag) === POS.adj || pos(tag) === POS.ppas || pos(tag) === POS.pact;
}
