import type { Reading } from "../../lexicon/lexicon";
import {
  ACC,
  AFF,
  CASE,
  COMPARATIVE,
  F,
  GEN,
  M1,
  matches,
  NOM,
  NUMBER,
  pos,
  POS,
  POSITIVE,
  SG,
  type Tag,
} from "../../lexicon/tag";
import { capitalised } from "../casing";
import type { Passage } from "../passage";
import { findAt, pattern, type Pattern } from "../pattern";
import { WITH_GENITIVE } from "../plain/nominal";
import type { BlockRule, Hit } from "../rule";
import { Watch } from "../watch";
import { agree } from "../context";

/** A noun that makes a person of a trouble, and how to name the person first. */
export interface Label {
  /** Lemmas of the noun. */
  readonly lemmas: readonly string[];
  /** What follows "osoba": words that do not inflect, or an adjective in angle brackets that agrees: "<uzależniony> od …", "<stary:com>". */
  readonly say: string;
  /** Patterns within which the noun is a name or a term. */
  readonly except?: readonly string[];
}

interface Entry {
  readonly label: Label;
  readonly except: readonly Pattern[];
}

/** What a table of phrases finds, and the labels of a list in every form; `what` says what is wrong with the words found. */
export function withLabels(
  phrases: BlockRule & { readonly watch: Watch },
  list: readonly Label[],
  what: (quote: string) => string,
): Pick<BlockRule, "watch" | "find"> {
  const find = labels(list);
  return {
    watch: [phrases.watch, new Watch({ lemmas: list.flatMap(({ lemmas }) => lemmas) })],
    find(passage, setting) {
      const hits = [...phrases.find(passage, setting)];
      for (const hit of find(passage))
        hits.push({ ...hit, what: what(passage.text.slice(hit.span.start, hit.span.end)) });
      return hits;
    },
  };
}

/** A finder of such nouns; `todo` is made of what to say instead. */
function labels(list: readonly Label[]): (passage: Passage) => Generator<Hit> {
  const entries = list.map((label): Entry => ({ label, except: (label.except ?? []).map(pattern) }));
  return function* (passage) {
    for (const { label, except } of entries)
      for (const lemma of label.lemmas)
        for (const index of passage.at(lemma)) {
          const nouns = nounsAt(passage, index, lemma);
          if (!nouns.length || isName(passage, index, nouns) || except.some((one) => stands(passage, one, index)))
            continue;
          const text = asPerson(passage, index, nouns, label.say);
          // "Murzyn" has its capital inside a sentence too.
          const fix = text && index === passage.sentenceOf(index).first ? capitalised(text) : text;
          yield {
            span: passage.span(index),
            todo: `Napisz „osoba ${agreed(passage, label.say, SG | NOM) ?? label.say}” albo nazwij sytuację tej osoby.`,
            ...(fix ? { fixes: [fix] } : {}),
          };
        }
  };
}

/** "Ulica Inwalidów": a capital inside a sentence, on a noun that has none. */
function isName(passage: Passage, index: number, nouns: readonly Reading[]): boolean {
  const { text } = passage.words[index]!;
  return (
    text !== passage.lower(index) &&
    index > passage.sentenceOf(index).first &&
    passage.words[index - 1]!.kind === "word" &&
    nouns.every(({ lemma }) => lemma === lemma.toLowerCase()) &&
    !/^murzyn/.test(passage.lower(index))
  );
}

function stands(passage: Passage, except: Pattern, index: number): boolean {
  for (let start = Math.max(0, index - 4); start <= index; start++) {
    const found = findAt(passage, except, start);
    if (found && found.last >= index) return true;
  }
  return false;
}

/** The readings of a noun; an adjective beside a noun that it agrees with ("bezdomny pies", "osoby niewidome") is none. */
function nounsAt(passage: Passage, index: number, lemma: string): readonly Reading[] {
  const readings = passage.readings(index);
  const nouns = readings.filter(
    (r) => r.lemma === lemma && pos(r.tag) === POS.subst && (r.tag & M1 || lemma === "kaleka"),
  );
  const adjectives = readings.filter(({ tag }) => pos(tag) === POS.adj || pos(tag) === POS.ppas);
  if (adjectives.length && [index - 1, index + 1].some((beside) => isNounOf(passage, beside, adjectives))) return [];
  return nouns;
}

function isNounOf(passage: Passage, index: number, adjectives: readonly Reading[]): boolean {
  return passage
    .readings(index)
    .some((r) => (pos(r.tag) === POS.subst || pos(r.tag) === POS.ger) && adjectives.some((a) => agree(a.tag, r.tag)));
}

/** "Alkoholikom" -> "osobom uzależnionym od alkoholu", where nothing else has to change with it. */
function asPerson(passage: Passage, index: number, nouns: readonly Reading[], say: string): string | undefined {
  const { lexicon } = passage;
  const tag = onlyCase(passage, index, nouns);
  if (!lexicon || !tag || hasDependents(passage, index, tag)) return undefined;
  const person = lexicon.inflect("osoba", POS.subst | tag)[0];
  const tail = agreed(passage, say, tag);
  return person && tail ? `${person} ${tail}` : undefined;
}

/** The words behind "osoba" in a number and case; `undefined` where a form is missing. */
function agreed({ lexicon }: Passage, say: string, tag: Tag): string | undefined {
  let certain = true;
  const text = say.replace(/<([^>:]*)(:com)?>/, (_all, lemma: string, more: string | undefined) => {
    const form =
      lexicon?.inflect(lemma, POS.adj | (more ? COMPARATIVE : POSITIVE) | F | tag)[0] ??
      lexicon?.inflect(lemma, POS.ppas | AFF | F | tag)[0];
    certain &&= form !== undefined;
    return form ?? "";
  });
  return certain ? text : undefined;
}

const GOVERN_GENITIVE = /^(?:dotyczyć|słuchać|bać|dosięgnąć|dotknąć|brakować|zabraknąć|przybyć|ubyć)$/;

/** The one number and case that the noun can have here. */
function onlyCase(passage: Passage, index: number, nouns: readonly Reading[]): Tag | undefined {
  const all = nouns.reduce((sum, { tag }) => sum | (tag & (NUMBER | CASE)), 0);
  const number = all & NUMBER;
  if (number & (number - 1)) return undefined;
  const cases = all & CASE;
  if (!(cases & (cases - 1))) return all;
  if ((cases & (GEN | ACC)) === (GEN | ACC)) {
    const before = passage.readings(index - 1);
    if (before.some(({ tag }) => pos(tag) === POS.prep)) return undefined;
    if (before.length && before.every(({ tag }) => pos(tag) === POS.subst || pos(tag) === POS.ger)) return number | GEN;
    if (
      before.length &&
      before.every(({ tag }) => pos(tag) === POS.fin || pos(tag) === POS.praet || pos(tag) === POS.inf)
    )
      return passage.lower(index - 2) === "nie" ||
        before.some(({ lemma }) => GOVERN_GENITIVE.test(lemma) || WITH_GENITIVE.has(lemma))
        ? undefined
        : number | ACC;
    return undefined;
  }
  const inUse = cases & (NOM | GEN | ACC);
  return inUse === NOM ? number | NOM : undefined;
}

/** An adjective or a numeral beside the noun, or a verb in the past that it may be the subject of, would have to agree. */
function hasDependents(passage: Passage, index: number, tag: Tag): boolean {
  const beside = (at: number) =>
    passage
      .readings(at)
      .some(
        (r) => [POS.adj, POS.pact, POS.ppas, POS.num].some((part) => part === pos(r.tag)) && matches(r.tag, tag & CASE),
      );
  if (beside(index - 1) || beside(index + 1) || passage.words[index - 1]?.kind === "number") return true;
  if (/^(?:i|oraz|lub|,)$/.test(passage.lower(index + 1)) && /^któr/.test(passage.lower(index + 2))) return true;
  const { first, last } = passage.sentenceOf(index);
  for (let i = first; i < last; i++) {
    if (passage.lower(i).startsWith("któr")) return true;
    if (
      tag & NOM &&
      passage.readings(i).some((r) => [POS.praet, POS.pot, POS.winien].some((part) => part === pos(r.tag)))
    )
      return true;
  }
  return false;
}
