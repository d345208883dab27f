import {
  ACC,
  CASE,
  F,
  GENDER,
  M1,
  matches,
  NOM,
  NUMBER,
  PL,
  pos,
  POS,
  PRI,
  SG,
  TER,
  type Tag,
} from "../../../lexicon/tag";
import { inCase, nounPhraseAt } from "../../noun-phrase";
import type { Passage } from "../../passage";

/** Who does it: person, number and gender for the verb, and the words for it, if it is to be named. */
export interface Doer {
  readonly agreement: Tag;
  readonly text: string;
  readonly first: number;
  readonly last: number;
}

/** The office that writes: "rozpatrzyliśmy". */
export const WE: Tag = PL | M1 | PRI;

const PERSONS: Readonly<Record<string, readonly [text: string, agreement: Tag]>> = {
  nas: ["", WE],
  Pana: ["Pan", SG | M1 | TER],
  Panią: ["Pani", SG | F | TER],
  Państwa: ["Państwo", PL | M1 | TER],
};

/** The doer that "przez" at `index` names, as a subject; `undefined` where its forms or its end are not certain. */
export function doerAt(passage: Passage, index: number): Doer | undefined {
  const { lexicon } = passage;
  const { text } = passage.words[index + 1] ?? { text: "" };
  if (!lexicon || passage.lower(index) !== "przez") return undefined;
  const person = PERSONS[text];
  if (person && !startsName(passage, index + 2)) {
    return { agreement: person[1], text: person[0], first: index, last: index + 1 };
  }
  const phrase = nounPhraseAt(passage, index + 1, ACC);
  const noun = phrase?.words.find((word) => word.index === phrase.head)?.reading;
  if (!phrase || !noun || pos(noun.tag) !== POS.subst || TIME.test(noun.lemma)) return undefined;
  const next = phrase.last + 1;
  if (/^(?:i|oraz|lub|albo|,|lub)$/.test(passage.lower(next)) && isAccusative(passage, next + 1)) return undefined;
  if ((startsName(passage, next) && !BRANDED.test(noun.lemma)) || hasHanging(passage, next, noun.tag)) return undefined;
  const nominative = inCase(passage, lexicon, phrase, NOM);
  const agreement = (noun.tag & (NUMBER | GENDER)) | TER;
  return nominative === undefined ? undefined : { agreement, text: nominative, first: index, last: phrase.last };
}

/** What "przez" measures, not who does it. */
const TIME =
  /^(?:rok|miesiąc|tydzień|dzień|doba|godzina|minuta|okres|czas|chwila|lato|zima|internet|telefon|formularz|strona|platforma|portal|system|pomyłka|aplikacja|przypadek|przeoczenie)$/;

/** What is called by a name that does not inflect with it: "firma Drogbud". */
const BRANDED = /^(?:firma|spółka|przedsiębiorstwo|fundacja|stowarzyszenie|biuro|grupa|agencja|konsorcjum)$/;

/** A name in apposition has to change too: "przez dyrektora Jana Nowaka". A genitive stays: "Prezydenta Miasta". */
function startsName(passage: Passage, index: number): boolean {
  const word = passage.words[index];
  if (!word || word.kind === "initial") return word !== undefined;
  if (word.kind !== "word" || !/^[A-ZĄĆĘŁŃÓŚŹŻ]/.test(word.text)) return false;
  const readings = passage.readings(index);
  return (
    !readings.length ||
    readings.some((r) => matches(r.tag, ACC | SG) && pos(r.tag) === POS.subst && (r.tag & M1) !== 0) ||
    readings.every((r) => matches(r.tag, ACC))
  );
}

function isAccusative(passage: Passage, index: number): boolean {
  return passage.readings(index).some((r) => matches(r.tag, ACC));
}

/** An adjective or participle behind the name that agrees with it: "przez komisję powołaną w maju". */
function hasHanging(passage: Passage, index: number, noun: Tag): boolean {
  return passage
    .readings(index)
    .some(
      (r) =>
        (pos(r.tag) === POS.ppas || pos(r.tag) === POS.pact || pos(r.tag) === POS.adj) &&
        matches(r.tag, (noun & (NUMBER | GENDER)) | ACC) &&
        (r.tag & CASE) !== 0,
    );
}
