import type { Reading } from "../../lexicon/lexicon";
import {
  ACC,
  CASE,
  GENDER,
  LOC,
  M1,
  MASCULINE,
  matches,
  NOM,
  PL,
  pos,
  POS,
  SEC,
  SG,
  TER,
  VOC,
  type Tag,
} from "../../lexicon/tag";
import type { Passage } from "../passage";
import { Fact } from "../fact";
import { Watch } from "../watch";
import { addresses, mayAddress, whoAt, type Who } from "./reader";

/** The reader as the subject of a verb: "złożył Pan", "Pani jeszcze nie złożyła", "mogą Państwo". */
export interface Subject {
  readonly who: Who;
  /** Index of "Pan", "Pani" or "Państwo". */
  readonly at: number;
  readonly verb: number;
  /** What the verb can be here: finite forms of the third person, or of the second person plural. */
  readonly readings: readonly Reading[];
  /** Index of the "nie" before the verb. */
  readonly not: number | undefined;
  /** All of these, with what stands between them. */
  readonly first: number;
  readonly last: number;
}

/**
 * Whether nothing stands between the reader, the verb and its "nie" but "się" (and the "sobie" of "zadać sobie trud"): then they
 * can be said anew as a whole.
 */
export function isWhole(passage: Passage, { first, last, at, verb, not, readings }: Subject): boolean {
  const own = readings.some(({ lemma }) => lemma === "zadać") ? /^(?:się|sobie)$/ : /^się$/;
  for (let i = first; i <= last; i++)
    if (i !== at && i !== verb && i !== not && !own.test(passage.lower(i))) return false;
  return true;
}

const NAMED = new Watch({ like: /^(?:Pani?|Państwo)$/ });
const SUBJECTS = new Fact((passage): readonly Subject[] =>
  passage
    .watched(NAMED)
    .filter((at) => addresses(passage, at))
    .map((at) => subjectAt(passage, at, whoAt(passage, at)!))
    .filter((subject) => subject !== undefined),
);
const NONE: readonly Subject[] = [];

/** The places where the reader is a subject, in order; looked for once a passage. Only words with a capital count. */
export function subjectsIn(passage: Passage): readonly Subject[] {
  return mayAddress(passage) ? SUBJECTS.of(passage) : NONE;
}

/** How many words may stand between the reader and the verb. */
const REACH = 6;

function subjectAt(passage: Passage, at: number, who: Who): Subject | undefined {
  const verb = verbBefore(passage, at, who) ?? verbBehind(passage, at, who);
  if (verb === undefined) return undefined;
  const not = passage.lower(verb - 1) === "nie" ? verb - 1 : undefined;
  return {
    who,
    at,
    verb,
    readings: finite(passage, verb),
    not,
    first: Math.min(at, not ?? verb),
    last: Math.max(at, verb),
  };
}

function verbBefore(passage: Passage, at: number, who: Who): number | undefined {
  const { first } = passage.sentenceOf(at);
  let copula = false;
  for (let i = at - 1; i >= first && i >= at - REACH; i--) {
    const readings = finite(passage, i);
    if (readings.length) {
      if (copula && !isCopula(readings)) return undefined;
      return who === "woman" && ownsSubject(passage, at, readings) ? undefined : i;
    }
    if (isSmall(passage, i)) continue;
    // "Jest zobowiązany Pan do zapłaty".
    if (i === at - 1 && passage.readings(i).some(({ tag }) => isAdjectival(tag) && tag & NOM)) copula = true;
    else return undefined;
  }
  return undefined;
}

function verbBehind(passage: Passage, at: number, who: Who): number | undefined {
  const { last } = passage.sentenceOf(at);
  let free = who !== "woman";
  for (let i = at + 1; i < last && i <= at + REACH + 2; i++) {
    const word = passage.words[i]!;
    // "Pan, mimo wezwania, nie złożył".
    if (word.text === "," && i === at + 1) {
      i = inserted(passage, i, last);
      if (i < 0) return undefined;
      continue;
    }
    if (word.kind === "mark" || JOINS.test(passage.lower(i))) return undefined;
    if (finite(passage, i).length) return i;
    if (passage.readings(i).some(({ tag }) => pos(tag) === POS.prep)) free = true;
    // "Pani wniosek wpłynął": she is no subject, but the owner of one.
    else if (!free && !isSmall(passage, i)) return undefined;
  }
  return undefined;
}

/** The comma that closes a short insertion which opens with the comma at `open`; -1 where there is none. */
function inserted(passage: Passage, open: number, last: number): number {
  for (let i = open + 1; i < last && i <= open + 5; i++) {
    if (passage.words[i]!.text === ",") return i;
    if (passage.words[i]!.kind === "mark" || JOINS.test(passage.lower(i)) || finite(passage, i).length) return -1;
  }
  return -1;
}

const JOINS =
  /^(?:i|oraz|lub|albo|a|ale|lecz|że|aby|żeby|by|bo|gdyż|ponieważ|jeśli|jeżeli|gdy|który|która|które|których|którego|której|co|czy)$/;

/** Readings of a verb that "Pan", "Pani" or "Państwo" can be the subject of, also in forms that do not fit them. */
function finite(passage: Passage, index: number): readonly Reading[] {
  const readings = passage.readings(index);
  if (!readings.length) return readings;
  const verbs = readings.filter(({ tag }) => isFinite(tag));
  // A locative ("rozumie") has its preposition before it.
  const others = readings.filter(({ tag }) => !isFinite(tag) && (tag & CASE & ~(LOC | VOC) || !(tag & CASE)));
  if (!others.length || !verbs.length) return verbs;
  // "Macie" is a noun on paper; "trzeba", "list" and "dane" are verbs there.
  const sure = verbs.filter(({ lemma, tag }) => pos(tag) !== POS.fin || COMMON.has(lemma) || tag & SEC);
  return sure.length && !NOUNS.test(passage.lower(index)) ? sure : [];
}

const COMMON = new Set("być mieć móc musieć chcieć wiedzieć raczyć pisać prosić pytać znać twierdzić".split(" "));
/** Nouns and small words that are also the past or the second person of rare verbs. */
const NOUNS = /^(?:dział|wydział|zwykło|kazała|było|dało)$/;

function isFinite(tag: Tag): boolean {
  const part = pos(tag);
  if (part === POS.impt) return matches(tag, SEC | PL);
  const isVerb =
    part === POS.fin || part === POS.praet || part === POS.pot || part === POS.bedzie || part === POS.winien;
  return isVerb && (matches(tag, TER) || matches(tag, SEC | PL));
}

/** Words that may stand between a verb and its subject: adverbs, particles, short pronouns, "sam". */
export function isSmall(passage: Passage, index: number): boolean {
  const word = passage.words[index];
  if (!word || word.kind !== "word") return false;
  const lower = passage.lower(index);
  if (JOINS.test(lower)) return false;
  if (/^(?:się|nie|to|tego|jednak|zatem|więc|natomiast|sama?|sami)$/.test(lower)) return true;
  return passage
    .readings(index)
    .some(({ tag }) =>
      [POS.adv, POS.qub, POS.ppron12, POS.ppron3, POS.siebie].some((part) => part === pos(tag) && !matches(tag, NOM)),
    );
}

function isAdjectival(tag: Tag): boolean {
  const part = pos(tag);
  return part === POS.adj || part === POS.ppas || part === POS.pact;
}

const COPULAS = /^(?:być|bywać|zostać|zostawać|pozostać|pozostawać|czuć|poczuć|stać|okazać)$/;

export function isCopula(readings: readonly Reading[]): boolean {
  return readings.some(({ lemma }) => COPULAS.test(lemma));
}

/**
 * What only a person does: before "Pani wniosek" the noun is what it is done to. Verbs of giving are left out, for "wysłał Pani list"
 * may be said of somebody else.
 */
export const ACTS = new Set(
  "złożyć składać otrzymać dostać odebrać wnieść podpisać dołączyć załączyć przedłożyć zapłacić wpłacić uiścić kupić wypełnić uzupełnić poprawić wystąpić zgłosić zgłaszać pisać prosić poprosić pytać zapytać zamieszkać mieszkać zameldować zarejestrować wynająć zająć wybrać skorzystać zapomnieć wycofać uzyskać posiadać użytkować zawrzeć wykonać wyciąć zbudować rozpocząć potwierdzić opłacić wnioskować ubiegać".split(
    " ",
  ),
);

/** "Wpłynęła Pani skarga", "złożył Pani mąż": the noun behind "Pani" is the subject, and she is its owner. */
function ownsSubject(passage: Passage, at: number, verb: readonly Reading[]): boolean {
  let next = at + 1;
  while (next <= at + 2 && passage.readings(next).some(({ tag }) => isAdjectival(tag)) && !isSmall(passage, next))
    next++;
  const nouns = passage.readings(next).filter(({ tag }) => isNoun(tag) && tag & NOM);
  return nouns.some((noun) =>
    verb.some(({ lemma, tag }) => {
      if (!matches(tag, SG) || !matches(noun.tag, SG)) return false;
      if (tag & GENDER) {
        if (!(tag & noun.tag & GENDER)) return false;
        return !(noun.tag & ACC && ACTS.has(lemma));
      }
      return !(noun.tag & ACC) && passage.surely(next, NOM);
    }),
  );
}

function isNoun(tag: Tag): boolean {
  return pos(tag) === POS.subst || pos(tag) === POS.ger;
}

/** Bodies that act like persons: "Urząd Pani nie poinformował". */
const BODIES =
  /^(?:urząd|wydział|oddział|zespół|sąd|bank|organ|zarząd|referat|dział|zakład|ośrodek|punkt|konsulat|wojewódzki|prezydent)$/;
/** Nouns that say when, not who. */
const TIMES = /^(?:rok|raz|dzień|miesiąc|tydzień|moment|czas|sam|go|to|mi|dzisiaj|wczoraj|jutro)$/;

/**
 * Whether somebody else than "Pani" can be the subject of a verb in the masculine: "Urząd Pani nie odpisał", "został Pani przyznany
 * dodatek". Then the verb may be right.
 */
export function hasOtherSubject(passage: Passage, { verb, at, readings }: Subject): boolean {
  const { first, last } = clauseOf(passage, verb);
  const act = readings.some(({ lemma }) => ACTS.has(lemma));
  const infinitive = infinitiveBehind(passage, verb, last);
  for (let i = first; i < last; i++) {
    if (i === verb || i === at) continue;
    if (/^(?:kto|nikt|ktoś|ktokolwiek|on|każdy|który|nic|co|coś)$/.test(passage.lower(i))) return true;
    // "Zainteresowany" is a noun on paper too.
    if (passage.readings(i).some(({ tag }) => isAdjectival(tag) && tag & NOM)) continue;
    for (const { lemma, tag } of passage.readings(i)) {
      if (pos(tag) !== POS.subst || !matches(tag, SG | NOM) || !(tag & MASCULINE) || TIMES.test(lemma)) continue;
      // What stands in the accusative behind an infinitive or an act of hers is its object.
      const isObject = (tag & ACC) !== 0 && (act || i > infinitive);
      if (tag & M1 || BODIES.test(lemma) || !isObject) return true;
    }
  }
  // "Odpisał Pani wczoraj": of verbs of giving somebody who was named before may be the subject.
  return at !== first && !act && GIVING.test(readings[0]!.lemma) && !speaksToUs(passage, first, last);
}

const GIVING =
  /^(?:odpisać|odpowiedzieć|pomóc|powiedzieć|wyjaśnić|obiecać|przekazać|wysłać|przesłać|dać|wydać|doręczyć|pokazać|zaproponować|zwrócić|oddać|przyznać|podać|wskazać|przedstawić|zabrać|odmówić|udzielić|napisać|opisać|poradzić|polecić)$/;

function speaksToUs(passage: Passage, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (/^(?:nam|nas|mnie|mi|nami|urzędu|wydziału|się)$/.test(passage.lower(i))) return true;
  return false;
}

/** Index of the infinitive that a modal verb has behind it, or a number beyond all. */
function infinitiveBehind(passage: Passage, verb: number, last: number): number {
  for (let i = verb + 1; i < last; i++) if (passage.reading(i, POS.inf)) return i;
  return last;
}

/** The words around `index` up to the nearest marks and conjunctions. */
export function clauseOf(passage: Passage, index: number): { readonly first: number; readonly last: number } {
  const sentence = passage.sentenceOf(index);
  const ends = (i: number) =>
    /^[,;:.!?–—()]$/.test(passage.words[i]!.text) || /^(?:i|oraz|a|ale|lecz)$/.test(passage.lower(i));
  let first = index;
  while (first > sentence.first && !ends(first - 1)) first--;
  let last = index + 1;
  while (last < sentence.last && !ends(last)) last++;
  return { first, last };
}

/** Words that make of a reproach a question, a condition or a wish: "jeśli nie odebrał Pan listu". */
const SUPPOSES = /^(?:jeśli|jeżeli|jeśliby|gdy|gdyby|gdybyśmy|kiedy|czy|ile|dopóki|aby|żeby|by|oby|niech|zanim|nawet)$/;
const TELLS =
  /^(?:pisać|napisać|informować|poinformować|zgłosić|zgłaszać|podać|podawać|wyjaśnić|wyjaśniać|wskazać|wspomnieć|mówić|powiedzieć|przyznać|oświadczyć|obawiać|potwierdzić|dodać)$/;

/** Whether a statement about the reader is only supposed or asked, or repeats what the reader has said. */
export function isSupposed(passage: Passage, { verb, first }: Subject): boolean {
  const sentence = passage.sentenceOf(verb);
  if (passage.words[sentence.last - 1]!.text === "?") return true;
  for (let i = first - 1; i >= sentence.first; i--) {
    if (SUPPOSES.test(passage.lower(i)) || (passage.lower(i) === "chyba" && passage.lower(i + 1) === "że")) return true;
    // Clauses that hang on a supposed one are supposed too: "jeśli okaże się, że …".
    if (passage.words[i]!.kind === "mark" && !/^(?:że|iż|któr.+)$/.test(passage.lower(i + 1))) break;
  }
  // "Pisze Pan, że zapomniał Pan hasła".
  return subjectsIn(passage).some(
    (other) =>
      other.verb < verb &&
      other.verb >= sentence.first &&
      other.not === undefined &&
      other.readings.some(({ lemma }) => TELLS.test(lemma)) &&
      hasThat(passage, other.last, verb),
  );
}

function hasThat(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(?:że|iż)$/.test(passage.lower(i))) return true;
  return false;
}
