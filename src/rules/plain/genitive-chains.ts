import { ACC, CASE, GEN, matches, NOM, pos, POS, SG, type Tag } from "../../lexicon/tag";
import { casedLike } from "../casing";
import { agree } from "../context";
import { Fact } from "../fact";
import { isFinite } from "../finite";
import type { Passage } from "../passage";
import { Watch } from "../watch";
import { actTitles } from "./act-titles";
import { gerundAt } from "./gerunds";
import { WITH_GENITIVE } from "./nominal";
import { ACTIONS } from "./words/actions";
import { isTermInGenitive } from "./words/terms-in-genitive";

/** Nouns in the genitive, one hanging on the other: "zapewnienia możliwości realizacji zadań gminy". */
export interface GenitiveChain {
  /** Words `first` to `last` (inclusive), adjectives among them. */
  readonly first: number;
  readonly last: number;
  /** The nouns that count: a set term ("akt urodzenia") is one, names and what a day is told by are none. */
  readonly nouns: readonly number[];
  /** How many of them are gerunds, and how many name an action in any way. */
  readonly gerunds: number;
  readonly actions: number;
}

/** A chain that no editor would leave: five nouns, four with an action among them, three with two gerunds. */
export function isLongChain({ nouns, gerunds, actions }: GenitiveChain): boolean {
  return nouns.length > 4 || (nouns.length > 3 && actions > 0) || (nouns.length > 2 && gerunds > 1);
}

/** What a day is told by: "od dnia otrzymania pisma", "do końca roku". */
const ANCHORS =
  /^(?:dzień|data|chwila|moment|rok|miesiąc|tydzień|okres|czas|koniec|początek|połowa|godzina|termin|pan|pani|państwo|osoba|sprawa|rzecz)$/;

const QUOTES = new Watch({ spelled: ["„", "«", "”", "»"] });
const GENITIVES = new Watch({ tags: [GEN] });
/** Chains of passages, for the rules that ask for them one after the other. */
const CHAINS = new Fact(chainsIn);

/** All chains of a passage of three and more nouns, in order; headings, quotations and titles of acts are left out. */
export function genitiveChains(passage: Passage): readonly GenitiveChain[] {
  return CHAINS.of(passage);
}

function chainsIn(passage: Passage): readonly GenitiveChain[] {
  if (passage.block.role === "heading") return [];
  const genitives = passage.watched(GENITIVES);
  const found: GenitiveChain[] = [];
  let titles: ReadonlySet<number> | undefined;
  let after = 0;
  for (const i of genitives.flatMap((at) => (isLack(passage, at - 1) ? [at - 1, at] : [at]))) {
    // Most words are told by one look at three of them.
    if (i < after || ![i, i + 1, i + 2].every((at) => mayBeGenitive(passage, at))) continue;
    if (quotesBefore(passage, i) > 0) continue;
    titles ??= actTitles(passage);
    if (titles.has(i) || !isLink(passage, i) || !hangs(passage, i)) continue;
    const chain = chainFrom(passage, i);
    if (chain.nouns.length > 2) found.push(chain);
    after = chain.last + 1;
  }
  return found;
}

/** How many quotation marks are open before a word. */
function quotesBefore(passage: Passage, index: number): number {
  let open = 0;
  for (const i of passage.watched(QUOTES)) {
    if (i >= index) break;
    open += /[„«]/.test(passage.words[i]!.text) ? 1 : -1;
  }
  return open;
}

function mayBeGenitive(passage: Passage, index: number): boolean {
  for (const { tag } of passage.readings(index)) if (tag & GEN) return true;
  return isLack(passage, index);
}

/** Whether a word can be part of a chain: a noun in the genitive and no verb, or an adjective of one. */
function isLink(passage: Passage, index: number): boolean {
  return isNoun(passage, index) || isAdjective(passage, index);
}

function isNoun(passage: Passage, index: number): boolean {
  if (passage.words[index]?.kind !== "word") return false;
  // "Nowej deklaracji": some adjectives are nouns too, but not before a noun.
  if (isAdjective(passage, index) && agrees(passage, index, index + 1)) return false;
  const readings = passage.readings(index);
  if (isLack(passage, index)) return true;
  return (
    readings.some((r) => (pos(r.tag) === POS.subst || pos(r.tag) === POS.ger) && matches(r.tag, GEN)) &&
    !readings.some(
      (r) => isFinite(r.tag) || pos(r.tag) === POS.prep || pos(r.tag) === POS.conj || pos(r.tag) === POS.qub,
    )
  );
}

function isAdjective(passage: Passage, index: number): boolean {
  return (
    passage.words[index]?.kind === "word" &&
    passage.readings(index).some((r) => isAdjectival(r.tag) && matches(r.tag, GEN))
  );
}

function agrees(passage: Passage, adjective: number, noun: number): boolean {
  const nouns = passage
    .readings(noun)
    .filter((r) => (pos(r.tag) === POS.subst || pos(r.tag) === POS.ger) && matches(r.tag, GEN));
  return passage.readings(adjective).some((a) => isAdjectival(a.tag) && nouns.some((n) => agree(a.tag, n.tag)));
}

function isAdjectival(tag: Tag): boolean {
  return pos(tag) === POS.adj || pos(tag) === POS.ppas || pos(tag) === POS.pact;
}

/** Nouns that make a chain in other cases too. */
const LACKS = /^(?:brak|konieczność|zasadność|celowość)$/;

/** "O braku posiadania zadłużenia": the first noun need not be in the genitive. */
function isLack(passage: Passage, index: number): boolean {
  return passage.readings(index).some((r) => pos(r.tag) === POS.subst && LACKS.test(r.lemma) && !(r.tag & (NOM | ACC)));
}

/** Whether the first word of a chain stands in the genitive for certain: a preposition or a noun rules it, or it can be nothing else. */
function hangs(passage: Passage, index: number): boolean {
  const readings = passage.readings(index);
  if (isLack(passage, index) || readings.every((r) => (r.tag & CASE) === GEN)) return true;
  return passage
    .readings(index - 1)
    .some(
      (r) => pos(r.tag) === POS.subst || pos(r.tag) === POS.ger || r.lemma === "dotyczyć" || WITH_GENITIVE.has(r.lemma),
    );
}

function chainFrom(passage: Passage, first: number): GenitiveChain {
  const nouns: number[] = [];
  let start = first;
  let last = first;
  let before = -1;
  for (let i = first; i < passage.words.length && isLink(passage, i); i++) {
    if (!isNoun(passage, i)) continue;
    last = i;
    const isEmpty = isEmptyGerund(passage, i);
    if (isEmpty && i === start) start = i + 1;
    const counts =
      !isEmpty && !isName(passage, i) && !isAnchor(passage, i) && !(i === first && isPreposition(passage, i));
    if (counts && !(before >= 0 && isTerm(passage, before, i))) nouns.push(i);
    before = counts ? i : -1;
  }
  return counted(passage, start, last, nouns);
}

/** "Dokonania wpłaty": the rule against empty verbs says already that the first word can go. */
function isEmptyGerund(passage: Passage, index: number): boolean {
  return (
    passage.readings(index).some((r) => pos(r.tag) === POS.ger && SAID_ELSEWHERE.test(r.lemma)) &&
    isNoun(passage, index + 1) &&
    isAction(passage, index + 1)
  );
}

function counted(passage: Passage, first: number, last: number, nouns: readonly number[]): GenitiveChain {
  return {
    first,
    last,
    nouns,
    gerunds: nouns.filter((i) => gerundAt(passage, i)).length,
    actions: nouns.filter((i) => isAction(passage, i)).length,
  };
}

/** Nouns of action for which no one verb can be put, so that they are not in the table of verbs. */
const MORE_ACTIONS =
  /^(?:realizacja|eksploatacja|koordynacja|organizacja|obsługa|budowa|rozbudowa|rekrutacja|windykacja|posiadanie|egzekucja|nabór|wyłonienie|przetarg)$/;

/** Whether a noun names something that is done. */
export function isAction(passage: Passage, index: number): boolean {
  return (
    gerundAt(passage, index) !== undefined ||
    passage.readings(index).some((r) => ACTIONS[r.lemma] || MORE_ACTIONS.test(r.lemma))
  );
}

/** Verbs whose gerunds `plain/no-empty-verb` reports before an action. */
const SAID_ELSEWHERE = /^(?:dokonać|dokonywać|przeprowadzić|przeprowadzać)$/;

/** Nouns that say nothing where an action is named behind them: "procesu rekrutacji", "dokonania wpłaty". */
const EMPTY = /^(?:proces|fakt|czynność|realizacja|dokonać|dokonywać|przeprowadzić|przeprowadzać|wykonać|wykonywać)$/;

/** The chain without its empty nouns: what then counts, and how it reads. `undefined` if it has none. */
export function withoutEmptyNouns(
  passage: Passage,
  { first, last, nouns }: GenitiveChain,
): { readonly chain: GenitiveChain; readonly text: string } | undefined {
  const isEmpty = (index: number): boolean =>
    passage.readings(index).some((r) => EMPTY.test(r.lemma)) &&
    (index === first || isNoun(passage, index - 1)) &&
    index < last &&
    isNoun(passage, index + 1) &&
    (isAction(passage, index + 1) || isEmpty(index + 1));
  const kept = nouns.filter((index) => !isEmpty(index));
  if (kept.length === nouns.length) return undefined;
  const words: string[] = [];
  for (let i = first; i <= last; i++) if (!isEmpty(i)) words.push(passage.words[i]!.text);
  return {
    chain: counted(passage, kept[0]!, last, kept),
    text: casedLike(passage.words[first]!.text, words.join(" ")),
  };
}

/** A capital inside a sentence is a name's. */
function isName(passage: Passage, index: number): boolean {
  return /^[A-ZĄĆĘŁŃÓŚŹŻ]/.test(passage.words[index]!.text) && passage.sentenceOf(index).first !== index;
}

/** "Z powodu", "z tytułu", "z braku": two words that are a preposition. */
function isPreposition(passage: Passage, index: number): boolean {
  return /^ze?$/.test(passage.lower(index - 1)) && /^(?:powodu|tytułu|braku|racji)$/.test(passage.lower(index));
}

function isAnchor(passage: Passage, index: number): boolean {
  return passage.readings(index).some((r) => ANCHORS.test(r.lemma));
}

function isTerm(passage: Passage, head: number, dependent: number): boolean {
  const nominal = (index: number) =>
    passage
      .readings(index)
      .map((r) =>
        pos(r.tag) === POS.ger ? (passage.lexicon?.inflect(r.lemma, POS.ger | SG | NOM)[0] ?? "") : r.lemma,
      );
  return nominal(head).some((a) => nominal(dependent).some((b) => isTermInGenitive(a, b)));
}
