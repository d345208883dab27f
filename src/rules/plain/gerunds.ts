import { CASE, matches, NOM, pos, POS, SG } from "../../lexicon/tag";
import type { Reading } from "../../lexicon/lexicon";
import type { Passage } from "../passage";
import { verbNamedAt } from "./nominal";
import { THINGS } from "./words/things";

/** What an action is set in time or place by: "od dnia otrzymania", "miejsce składania". Such pairs are set terms. */
const ANCHORS =
  /^(?:dni[ae]|dniem|dzień|dat[ayęąie]+|chwil[aięą]+|moment\S*|termin\S*|godzin\S*|miejsc\S*|czas\S*|tryb\S*|prawo|prawa)$/;

/** The reading of a word that names an action with a noun in -anie, -enie, -cie; none for things that only look so. */
export function gerundAt(passage: Passage, index: number): Reading | undefined {
  const readings = passage.readings(index);
  const gerund = readings.find((r) => pos(r.tag) === POS.ger);
  // "Dostanie Pan" is a verb, "stanie" too.
  if (!gerund || readings.some((r) => pos(r.tag) === POS.fin)) return undefined;
  const named = passage.lexicon?.inflect(gerund.lemma, POS.ger | SG | NOM)[0];
  if (named === undefined || THINGS.has(named) || ANCHORS.test(passage.lower(index - 1))) return undefined;
  // "O stanie prac": a form of "stan".
  if (readings.some((r) => pos(r.tag) === POS.subst && (THINGS.has(r.lemma) || !/[nc]ie$/.test(r.lemma))))
    return undefined;
  return gerund;
}

/** Verbs that say nothing of their own: what they do is named by the noun behind them. */
const EMPTY = /^(?:dokonać|dokonywać|przeprowadzić|przeprowadzać|podjąć|podejmować|nastąpić|zachować|odbyć|spisać)$/;

/** Whether a verb says nothing without a noun of action: "dokonać". */
export function isEmptyVerb(lemma: string): boolean {
  return EMPTY.test(lemma);
}

/** Plainer words for verbs that are bookish themselves. */
const PLAINER: Readonly<Record<string, string>> = { posiadać: "mieć", uiścić: "zapłacić", uiszczać: "płacić" };

/** The infinitive that a noun of action stands for, where only one verb can be meant. */
export function infinitiveAt(passage: Passage, index: number): string | undefined {
  const named = verbNamedAt(passage, index, CASE);
  const lemmas = passage
    .readings(index)
    .filter((r) => pos(r.tag) === POS.ger && matches(r.tag, SG))
    .map((r) => r.lemma);
  const only = lemmas.every((lemma) => lemma === lemmas[0]) ? lemmas[0] : undefined;
  const verb = named?.last === index ? named.lemma : only;
  return verb === undefined || isEmptyVerb(verb) ? undefined : (PLAINER[verb] ?? verb);
}

/** Words in a row as people write them: „przyznać”, „wydać” i „ustalić”. */
export function quoted(words: readonly string[]): string {
  const marked = words.map((word) => `„${word}”`);
  return marked.length < 2 ? marked.join("") : `${marked.slice(0, -1).join(", ")} i ${marked[marked.length - 1]!}`;
}
