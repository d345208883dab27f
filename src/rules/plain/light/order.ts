import { DAT, GEN, matches, pos, POS, type Tag } from "../../../lexicon/tag";
import type { Reading } from "../../../lexicon/lexicon";
import type { Passage } from "../../passage";
import type { Complement } from "./complement";

/** Verbs that an infinitive goes with. */
export const MODAL =
  /^(?:może(?:my|cie)?|mogę|mogą|mógł.*|mogł.*|musi(?:my|ał.*|eli.*)?|muszę|muszą|powin(?:ien|na|no|ni|ny|niśmy|nam)|należy|można|trzeba|wolno|chc[ęe]|chcemy|chcą|chciał.*|warto|wystarczy|zamierza(?:my|ją)?|prosimy|proszę)$/;

/** Whether the verb is negated; `undefined` where "nie" stands somewhere before an infinitive and nobody can tell how far it reaches. */
export function negation(passage: Passage, at: number, verb: readonly Reading[]): boolean | undefined {
  if (passage.lower(at - 1) === "nie") return true;
  if (!verb.some((r) => pos(r.tag) === POS.inf)) return false;
  const { first } = passage.sentenceOf(at);
  for (let i = at - 1; i >= first && i >= at - 6; i--) {
    if (passage.words[i]!.kind === "mark") return false;
    if (passage.lower(i) !== "nie") continue;
    return MODAL.test(passage.lower(i + 1)) && at - i <= 3 ? true : undefined;
  }
  return false;
}

/** Nouns of time, which take no genitive attribute: "w marcu wpłaty". */
const TIMES =
  /^(?:styczeń|luty|marzec|kwiecień|maj|czerwiec|lipiec|sierpień|wrzesień|październik|listopad|grudzień|rok|tydzień|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|rano|wieczór|lato|zima|wiosna|jesień|urząd|piśmie)$/;

const GIVING = /^udziel(?:ić|ać)$/;

const YOU = /^(?:Pan|Pani|Państwo|Panu|Panią|Państwu|Pana|Państwa|Panie|Panowie)$/;

/** A word that may stand between. */
export interface Between {
  readonly index: number;
  readonly text: string;
}

/** The words between a verb and its noun, without the "się" of the light verb; `undefined` where they are not all of a harmless kind. */
export function between(
  passage: Passage,
  from: number,
  { row, first, reading }: Complement,
  negated: boolean | undefined,
): Between[] | undefined {
  const words: Between[] = [];
  let afterPreposition = false;
  let ownSie = !row.ownsSie || passage.lower(from - 2) === "się";
  let tail: readonly Reading[] = [];
  for (let index = from; index < first; index++) {
    const word = passage.words[index]!;
    const readings = passage.readings(index);
    tail = [];
    if (row.ownsSie && passage.lower(index) === "się") {
      ownSie = true;
      continue;
    }
    const put = () => words.push({ index, text: word.text });
    if (YOU.test(word.text) || /^(?:się|to)$/.test(passage.lower(index)) || isLight(readings)) {
      put();
      afterPreposition = false;
      continue;
    }
    if (word.kind !== "word") {
      if (!afterPreposition || word.kind === "mark" || word.kind === "symbol") return undefined;
      put();
      continue;
    }
    if (passage.lower(index) === "nie" || !readings.length) return undefined;
    if (readings.every((r) => pos(r.tag) === POS.prep)) {
      afterPreposition = true;
      put();
      continue;
    }
    if (!readings.some((r) => isDeclined(r.tag)) || readings.some((r) => isFinite(r.tag))) return undefined;
    tail = readings;
    put();
  }
  if (!ownSie || (!row.ownsSie && row.light === "poddać" && words.some(({ text }) => text === "się"))) return undefined;
  // A genitive behind a noun may belong to that noun: "w dniu wpłaty".
  const mayBeAttribute =
    !row.place.preposition &&
    (row.place.case === GEN || negated !== false) &&
    matches(reading.tag, GEN) &&
    tail.length > 0 &&
    !tail.every((r) => TIMES.test(r.lemma) || (matches(r.tag, DAT) && !afterPreposition) || !isNoun(r.tag)) &&
    // "Udzieliła kierowcy pomocy": somebody gets what is given.
    !(GIVING.test(row.light) && !afterPreposition && tail.some((r) => matches(r.tag, DAT)));
  return mayBeAttribute ? undefined : words;
}

/** Adverbs, particles and pronouns for persons. */
function isLight(readings: readonly Reading[]): boolean {
  return (
    readings.length > 0 &&
    readings.some((r) => LIGHT.indexOf(pos(r.tag)) >= 0) &&
    readings.every((r) => LIGHT.indexOf(pos(r.tag)) >= 0 || pos(r.tag) === POS.interj || pos(r.tag) === POS.conj)
  );
}

const LIGHT: readonly number[] = [POS.adv, POS.qub, POS.ppron12, POS.ppron3, POS.siebie];

function isDeclined(tag: Tag): boolean {
  const part = pos(tag);
  return (
    part === POS.subst ||
    part === POS.adj ||
    part === POS.ger ||
    part === POS.num ||
    part === POS.ppas ||
    part === POS.ppron12
  );
}

function isNoun(tag: Tag): boolean {
  return pos(tag) === POS.subst || pos(tag) === POS.ger;
}

function isFinite(tag: Tag): boolean {
  const part = pos(tag);
  return part === POS.fin || part === POS.praet || part === POS.imps || part === POS.inf;
}

/** Words after which a clause begins. */
const OPENERS =
  /^(?:że|aby|żeby|czy|i|oraz|a|ale|lecz|gdy|jeśli|jeżeli|ponieważ|bo|gdyż|kiedy|więc|dlatego|lub|albo|następnie|potem)$/;

/** Whether a clause begins right behind the word at `index`. */
export function isBoundary(passage: Passage, index: number, first: number): boolean {
  return index < first || passage.words[index]!.kind === "mark" || OPENERS.test(passage.lower(index));
}

/** The words between a noun at the head of a clause and its verb; `undefined` where one of them is a verb of its own. */
export function front(passage: Passage, from: number, to: number): FrontWords | undefined {
  const words: string[] = [];
  let modal = false;
  for (let index = from; index < to && index < passage.words.length; index++) {
    const word = passage.words[index]!;
    if (word.kind === "mark" || word.kind === "symbol") return undefined;
    const lower = passage.lower(index);
    if (MODAL.test(lower)) {
      if (modal) return undefined;
      modal = true;
    } else if (/^(?:i|oraz|lub|albo|ani|a|ale)$/.test(lower)) return undefined;
    else if (passage.readings(index).some((r) => isFinite(r.tag)) && !/^(?:się|nie|mu)$/.test(lower)) return undefined;
    words.push(word.text);
  }
  return { words, modal };
}

export interface FrontWords {
  readonly words: readonly string[];
  readonly modal: boolean;
}
