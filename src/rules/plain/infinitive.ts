import {
  ACC,
  CASE,
  DAT,
  GEN,
  GENDER,
  IMPERF,
  M1,
  MASCULINE,
  matches,
  N,
  NUMBER,
  PL,
  pos,
  POS,
  SG,
  SUPERLATIVE,
  type Tag,
} from "../../lexicon/tag";
import type { Passage } from "../passage";
import { adverbOf } from "./adverb";
import { governedEnd, isAdjectival } from "./governed";
import { lacksObject, mayStandLater, objectAt, takesObject, verbNamedAt, WITH_GENITIVE, type Verb } from "./nominal";

import { LightIndex } from "./light/row";
import { IMPERFECTIVE } from "./words/aspects";
import { WORDY_VERBS } from "./words/light-verbs";

/** What names an action ("szybkiego załatwienia sprawy"), said with an infinitive ("szybko załatwić sprawę"). */
export interface Infinitive {
  /** The word that ends the noun of the action, or the "się" behind it: so much is sure. */
  readonly named: number;
  readonly verb: Verb;
  /** Whether the noun is a gerund, or can be one: "złożenie", but not "wpłata". */
  readonly gerund: boolean;
  /** The infinitive with its adverbs and objects, and the word that ends them; none where the grammar is not certain. */
  readonly said?: Said;
}

export interface Said {
  readonly text: string;
  readonly last: number;
  /** Whether a second action is joined to the first: "złożyć wniosek i zapłacić". */
  readonly joined?: boolean;
}

/** Perfective verbs that say nothing beside the noun of an action. */
const EMPTY = /^(?:dokonać|przeprowadzić)$/;

const JOINS = /^(?:i|oraz|lub|albo|bądź|ani|,)$/;

/**
 * The action that the words from `index` on name, in the wanted case. `negated` where the infinitive will stand behind "nie", so
 * that its object stays in the genitive; `imperfective` where it has to be of that aspect; `through` where
 * the gerund of an empty verb is looked through. `undefined` where no action is named.
 */
export function infinitiveAt(
  passage: Passage,
  index: number,
  wanted: Tag,
  negated = false,
  imperfective = false,
  through = true,
): Infinitive | undefined {
  const whose = WHOSE[passage.lower(index)];
  const start = whose ? index + 1 : index;
  const { adverbs, next } = mannersAt(passage, start, wanted & CASE);
  const named = verbNamedAt(passage, next, wanted, undefined, through);
  const verb = named && imperfective ? imperfectiveOf(passage, named) : named;
  if (!named) return undefined;
  // "Dokonania ponownej analizy": the empty gerund is looked through, adjectives and all.
  if (through && EMPTY.test(named.lemma)) {
    const within = infinitiveAt(passage, named.last + 1, GEN, negated, imperfective);
    if (within?.said && !within.gerund) {
      const text = [...(adverbs ?? []), within.said.text].join(" ");
      return adverbs ? { ...within, said: { ...within.said, text } } : within;
    }
  }
  const gerund = isGerund(passage, named);
  if (!verb) return { named: named.last, verb: named, gerund };
  const found = { named: verb.last, verb, gerund };
  if (!adverbs) return found;
  const keeps = negated || verb.negative || verb.reflexive || WITH_GENITIVE.has(verb.lemma);
  const said = whose ? saidOfPronoun(passage, index, verb, keeps) : saidOf(passage, verb, keeps);
  // "Przeprowadzenia kontroli" without saying of what is "przeprowadzić kontrolę".
  if (!said && verb.last > next && through) return infinitiveAt(passage, index, wanted, negated, imperfective, false);
  if (!said || isToldOf(passage, named.last, said.last)) return found;
  const before = [verb.negative ? "nie" : "", ...adverbs].filter((part) => part);
  const whole = { text: [...before, said.text].join(" "), last: said.last };
  const other = joined(passage, whole.last, wanted, negated, imperfective);
  return other === "unsure"
    ? found
    : { ...found, said: other ? { text: whole.text + other.text, last: other.last, joined: true } : whole };
}

/** The verb with its object, or in place of both one verb: "udzielenia odpowiedzi" is "odpowiedzieć". */
function saidOf(passage: Passage, verb: Verb, keepsGenitive: boolean): Said | undefined {
  const light = lightAt(passage, verb);
  if (light) return light;
  const to = dativeAt(passage, verb.last + 1);
  const from = to === undefined ? verb.last : to;
  // What follows the dative of "zapobiec zalaniu piwnic" belongs to that dative.
  const isDone = to !== undefined && !lacksObject(passage, verb);
  const object = isDone
    ? { text: "", last: to }
    : objectAt(passage, from + 1, keepsGenitive, isGerund(passage, verb) || "noun");
  if (!object || (mayStandLater(passage, verb, object.text) && !isClause(passage, from + 1))) return undefined;
  if (object.text && !takesObject(passage, verb)) return undefined;
  const parts = [verb.lemma, verb.reflexive ? "się" : "", to === undefined ? "" : passage.words[to]!.text, object.text];
  return { text: parts.filter((part) => part).join(" "), last: Math.max(object.last, from) };
}

/** "Wymiany rur, która potrwa": the clause tells of the action (the noun at `noun`), not of what stands behind it up to `end`. */
export function isToldOf(passage: Passage, noun: number, end: number): boolean {
  if (passage.lower(end + 1) !== ",") return false;
  // "Która", "w której", "w wyniku której".
  const at = [end + 2, end + 3, end + 4].find((i) => /^(?:któr|jaki)/.test(passage.lower(i)));
  if (at === undefined || (at > end + 2 && !passage.surely(end + 2, POS.prep))) return false;
  const agrees = (index: number) =>
    passage
      .readings(index)
      .some(
        ({ tag }) =>
          (pos(tag) === POS.subst || pos(tag) === POS.ger) &&
          passage.readings(at).some((r) => r.tag & tag & NUMBER && r.tag & tag & GENDER),
      );
  for (let i = noun + 1; i <= end; i++) if (agrees(i)) return false;
  return agrees(noun);
}

function isGerund(passage: Passage, { last, reflexive }: Verb): boolean {
  return passage.readings(reflexive ? last - 1 : last).some((r) => pos(r.tag) === POS.ger);
}

/** Whether a clause stands for the object: "ustalenia, kto jest właścicielem". */
function isClause(passage: Passage, index: number): boolean {
  return (
    passage.lower(index) === "," &&
    /^(?:że|czy|kto|co|gdzie|kiedy|jak|ile|dlaczego|komu|kogo|czyj.*|jaki.*|któr(?:y|a|e|zy))$/.test(
      passage.lower(index + 1),
    )
  );
}

const LIGHT = new LightIndex(WORDY_VERBS);

/** A light verb whose noun needs nothing more, as one verb. */
function lightAt(passage: Passage, { lemma, last, negative }: Verb): Said | undefined {
  const rows = LIGHT.get(lemma);
  if (!rows || negative || lemma === "uzyskać") return undefined;
  for (const { lemma: noun, tag } of passage.readings(last + 1)) {
    if (!matches(tag, POS.subst | GEN)) continue;
    for (const { say, place, only, explained, ownsSie, needsObject, takesGerund, changes } of rows.get(noun) ?? []) {
      if (!say || explained || ownsSie || needsObject || takesGerund || changes.length || place.preposition) continue;
      if (only.length && only.indexOf(passage.lower(last + 2)) < 0) continue;
      const parts = [say.lemma, say.reflexive ? "się" : "", say.rest];
      return { text: parts.filter((part) => part).join(" "), last: last + 1 };
    }
  }
  return undefined;
}

/** Possessives of a third person before a gerund are its object. */
const WHOSE: Readonly<Record<string, string>> = { jego: "go", jej: "ją", ich: "je" };

/** "Ich uzupełnienia" is "je uzupełnić", where what stands before tells the gender of what they point at. */
function saidOfPronoun(passage: Passage, index: number, verb: Verb, keepsGenitive: boolean): Said | undefined {
  const lower = passage.lower(index);
  if (verb.reflexive || !lacksObject(passage, verb)) return undefined;
  if (passage.readings(verb.last + 1).some((r) => matches(r.tag, POS.subst | GEN))) return undefined;
  const { first } = passage.sentenceOf(index);
  const number = lower === "ich" ? PL : SG;
  let all = 0;
  for (let i = first; i < index; i++)
    for (const { tag } of passage.readings(i)) if (matches(tag, POS.subst | number)) all |= tag;
  const isOpen = lower === "jego" ? all & N || !(all & MASCULINE) : lower === "ich" ? all & M1 || !all : false;
  if (isOpen) return undefined;
  const object = keepsGenitive && lower !== "jego" ? lower : WHOSE[lower]!;
  return { text: `${object} ${verb.lemma}`, last: verb.last };
}

/** A second action joined to the first, maybe behind words with a preposition: "złożenia wniosku w urzędzie i dokonania opłaty". */
function joined(
  passage: Passage,
  last: number,
  wanted: Tag,
  negated: boolean,
  imperfective: boolean,
): Said | "unsure" | undefined {
  let end = last;
  while (passage.surely(end + 1, POS.prep)) end = governedEnd(passage, end + 1);
  if (!JOINS.test(passage.lower(end + 1))) return undefined;
  const isDoing = passage.readings(end + 2).some((r) => matches(r.tag, POS.ger | (wanted & CASE)));
  if (!isDoing && end > last) return undefined;
  const other = infinitiveAt(passage, end + 2, wanted, negated, imperfective);
  if (!other) return undefined;
  if (!other.said) return "unsure";
  const before = passage.text.slice(passage.words[last]!.end, passage.words[end + 2]!.start);
  return { text: before + other.said.text, last: other.said.last };
}

/** The verb in the imperfective aspect: "nie trzeba składać". `undefined` where that is not known. */
function imperfectiveOf({ lexicon }: Passage, verb: Verb): Verb | undefined {
  const isSo = lexicon?.readings(verb.lemma).some((r) => pos(r.tag) === POS.inf && r.tag & IMPERF);
  const lemma = IMPERFECTIVE[verb.lemma] ?? (isSo ? verb.lemma : undefined);
  return lemma === undefined ? undefined : { ...verb, lemma };
}

/** Adjectives before the noun as adverbs of the verb; no adverbs where one of them cannot be said so. */
function mannersAt(passage: Passage, index: number, wanted: Tag): { adverbs: string[] | undefined; next: number } {
  let adverbs: string[] | undefined = [];
  let next = index;
  for (;;) {
    const isMost = passage.lower(next) === "jak";
    const at = isMost ? next + 1 : next;
    const readings = passage.readings(at);
    const adjective = readings.find((r) => matches(r.tag, wanted));
    if (!adjective || !readings.every((r) => isAdjectival(r.tag))) break;
    const adverb = isMost === ((adjective.tag & SUPERLATIVE) !== 0) ? adverbOf(passage, adjective) : undefined;
    adverbs = adverb && adverbs ? [...adverbs, isMost ? `jak ${adverb}` : adverb] : undefined;
    next = at + 1;
  }
  return { adverbs, next };
}

/** The one to whom something is done, by one word in the dative: "udzielenia Panu odpowiedzi". */
function dativeAt(passage: Passage, index: number): number | undefined {
  const word = passage.words[index];
  if (!word) return undefined;
  const isDative = passage.surely(index, DAT) && !passage.readings(index).some((r) => r.tag & (GEN | ACC));
  return /^(?:Panu|Państwu)$/.test(word.text) || isDative ? index : undefined;
}
