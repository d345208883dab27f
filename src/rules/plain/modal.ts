import { matches, pos, POS, type Tag } from "../../lexicon/tag";
import type { Passage } from "../passage";

export type Tense = "present" | "past" | "future";

/** The plain words that take an infinitive, by tense; and with "nie", none where that would say something else. */
export interface Modal {
  readonly present: string;
  readonly past: string;
  readonly future: string;
  /** Whether "nie" can stand before it; what says "no" already cannot be denied. */
  readonly deniable: boolean;
  /** It says "no" itself. */
  readonly negative?: true;
}

export const CAN: Modal = { present: "można", past: "można było", future: "będzie można", deniable: true };
export const MUST: Modal = { present: "trzeba", past: "trzeba było", future: "trzeba będzie", deniable: true };
/** What is good to do. */
export const WORTH: Modal = { present: "warto", past: "warto było", future: "warto będzie", deniable: false };
export const CANNOT: Modal = {
  present: "nie można",
  past: "nie można było",
  future: "nie będzie można",
  deniable: false,
  negative: true,
};
export const MAY_NOT: Modal = {
  present: "nie wolno",
  past: "nie wolno było",
  future: "nie będzie wolno",
  deniable: false,
  negative: true,
};

/** Nouns that say whether one can or has to do something. */
const NOUNS: Readonly<Record<string, Modal>> = {
  możliwość: CAN,
  konieczność: MUST,
  potrzeba: MUST,
  obowiązek: MUST,
  wymóg: MUST,
};

/** Adjectives, and participles by their verb. */
const ADJECTIVES: Readonly<Record<string, Modal>> = {
  możliwy: CAN,
  dopuszczalny: CAN,
  niemożliwy: CANNOT,
  niedopuszczalny: MAY_NOT,
  konieczny: MUST,
  niezbędny: MUST,
  wymagać: MUST,
  wskazany: WORTH,
  zalecać: WORTH,
  celowy: WORTH,
  pożądany: WORTH,
};

export const MODAL_LEMMAS: readonly string[] = [...Object.keys(NOUNS), ...Object.keys(ADJECTIVES)];

/** The modal that a noun in a form that answers the tag says. */
export function modalNoun(passage: Passage, index: number, wanted: Tag): Modal | undefined {
  const reading = passage.readings(index).find(({ lemma, tag }) => NOUNS[lemma] && matches(tag, POS.subst | wanted));
  return reading && NOUNS[reading.lemma];
}

/** The modal that an adjective or participle of one thing says. */
export function modalAdjective(passage: Passage, index: number): Modal | undefined {
  const reading = passage
    .readings(index)
    .find(({ lemma, tag }) => ADJECTIVES[lemma] && (pos(tag) === POS.adj || pos(tag) === POS.ppas));
  return reading && ADJECTIVES[reading.lemma];
}

/** "Nie będzie można" and the like. */
export function plainWords(modal: Modal, tense: Tense, negated: boolean): string | undefined {
  if (!negated) return modal[tense];
  return modal.deniable ? `nie ${modal[tense]}` : undefined;
}
