import { GEN, matches, NOM, pos, POS, SG, TER } from "../../lexicon/tag";
import type { Passage } from "../passage";
import { hasSubject } from "./subject-before";
import { CAN, modalAdjective, modalNoun, type Modal, type Tense } from "./modal";

/** A modal found at the words `first` to `last`; the action begins behind, in the case `wanted`. */
export interface SaidModal {
  readonly first: number;
  readonly last: number;
  readonly modal: Modal;
  readonly tense: Tense;
  readonly negated: boolean;
  readonly wanted: number;
}

/** Verbs that say that there is a possibility. */
const BEING = /^(?:istnieć|zaistnieć|zachodzić|zajść|występować|wystąpić|być|pojawiać|pojawić)$/;

/** Of these, those that say that it has just come about. */
const NEWLY = /^(?:zaistnieć|zajść|wystąpić|pojawić)$/;

/** "Zaistniała konieczność" is there now, unless the sentence tells of another time. */
function newly(passage: Passage, index: number): Tense | undefined {
  const { first, last } = passage.sentenceOf(index);
  for (let i = first; i < last; i++)
    if (
      /^(?:number|date)$/.test(passage.words[i]!.kind) ||
      /^(?:wtedy|wówczas|wcześniej|ówczesn\S+|zeszłym|ubiegłym)$/.test(passage.lower(i))
    )
      return undefined;
  return "present";
}

/** "Istnieje możliwość", "nie ma potrzeby", "brak jest możliwości". */
export function nounAt(passage: Passage, first: number): SaidModal | undefined {
  const lower = passage.lower(first);
  if (lower === "brak") {
    const noun = passage.lower(first + 1) === "jest" ? first + 2 : first + 1;
    const modal = modalNoun(passage, noun, SG | GEN);
    return modal === CAN ? { first, last: noun, modal, tense: "present", negated: true, wanted: GEN } : undefined;
  }
  const negated = lower === "nie";
  const verb = negated ? first + 1 : first;
  // "Urząd nie ma możliwości" tells who cannot.
  if (negated && passage.lower(verb) === "ma" && hasSubject(passage, first)) return undefined;
  const tense = tenseAt(passage, verb, negated);
  if (!tense || (!negated && passage.lower(first - 1) === "nie")) return undefined;
  const noun = passage.lower(verb + 1) === "się" ? verb + 2 : verb + 1;
  const modal = modalNoun(passage, noun, SG | (negated ? GEN | NOM : NOM));
  return modal && { first, last: noun, modal, tense, negated, wanted: GEN };
}

/** When something is possible: "istnieje", "było", "będzie"; "ma" where it is negated. */
function tenseAt(passage: Passage, index: number, negated: boolean): Tense | undefined {
  const lower = passage.lower(index);
  if (negated && /^(?:ma|było|będzie)$/.test(lower))
    return lower === "ma" ? "present" : lower === "było" ? "past" : "future";
  for (const { lemma, tag } of passage.readings(index)) {
    if (!BEING.test(lemma) || !matches(tag, SG | TER)) continue;
    if (pos(tag) === POS.bedzie) return "future";
    if (pos(tag) === POS.praet) return NEWLY.test(lemma) ? newly(passage, index) : "past";
    if (pos(tag) === POS.fin) return NEWLY.test(lemma) ? "future" : "present";
  }
  return undefined;
}

/** "Możliwe jest", "jest konieczne", "nie będzie możliwe". */
export function adjectiveAt(passage: Passage, first: number): SaidModal | undefined {
  const negated = passage.lower(first) === "nie";
  const start = negated ? first + 1 : first;
  if (!negated && passage.lower(first - 1) === "nie") return undefined;
  for (const [be, adjective] of [
    [start, start + 1],
    [start + 1, start],
  ] as const) {
    const tense = beingAt(passage, be);
    const modal = tense && modalAdjective(passage, adjective);
    if (!modal || !tense || !/(?:e|ym)$/.test(passage.lower(adjective))) continue;
    const isNegated = negated || passage.lower(be - 1) === "nie";
    return { first, last: start + 1, modal, tense, negated: isNegated, wanted: NOM };
  }
  return undefined;
}

export function beingAt(passage: Passage, index: number): Tense | undefined {
  const lower = passage.lower(index);
  return lower === "jest" ? "present" : lower === "było" ? "past" : lower === "będzie" ? "future" : undefined;
}
