import { CASE, GENDER, matches, NUMBER, parseTag, type Tag } from "../lexicon/tag";
import { isLetter } from "../text/letters";
import { COMMON } from "./common-words";
import { agree } from "./context";
import type { Passage } from "./passage";
import { Watch } from "./watch";
import type { Reading } from "../lexicon/lexicon";
import { placeOf, type Place } from "./plain/light/row";

/** One word of a pattern. */
export interface Element {
  /** Spellings in lower case, any of which will do; none for a word told by lemma or tag. */
  readonly spelled: readonly string[];
  /** Lemmas, any of which will do; none for any lemma. */
  readonly lemmas: readonly string[];
  /** What the reading must answer, one of these; none for anything. */
  readonly tags: readonly Tag[];
  readonly optional: boolean;
  /** Any words, up to `GAP` of them and no marks. */
  readonly gap: boolean;
  /** A number, date or time. */
  readonly number: boolean;
  /** Whether a form counts although it can be a form of another lemma too. */
  readonly trusted: boolean;
  /** Whether it has to agree with the word before, as a noun does with its adjective. */
  readonly agrees: boolean;
  /** Whether it is written in angle brackets, and so can be referred to. */
  readonly bracketed: boolean;
}

/**
 * A sequence of words to look for, written so that people can read it:
 *
 * - `w dniu dzisiejszym` these spellings, any casing; `iż|że` either; `?,` a comma that may be missing;
 * - `<uiścić>` any form of a lemma; `<kwota|suma:gen>` of either lemma, in the genitive; `<wydać:fin|inf>` either form;
 *   `<:ger:gen>` any gerund in the genitive; `<~:subst>` a noun that agrees with the word before;
 *   `<ów!>` a lemma that is believed where its form could be of another lemma too;
 * - `#` a number or date, which counts as a bracket; `…` some words of any kind;
 * - `<dysponować> {inst}` at the end the case of the object behind, which is no part of what is found, but a wording can change
 *   its case.
 */
export interface Pattern {
  readonly source: string;
  readonly elements: readonly Element[];
  /** Whether one word alone cannot be missing: then nothing else bears it out. */
  readonly alone: boolean;
  /** Whether it could be a name, of words that are told by their spelling or by nothing else. */
  readonly bare: boolean;
  /** How the object behind stands. */
  readonly object?: Place;
}

/** How many words a gap may hold. */
const GAP = 8;

/** Reads a pattern; throws RangeError for one that says nothing. */
export function pattern(source: string): Pattern {
  const { words, object } = withObject(source);
  const elements = words
    .split(/\s+/)
    .filter((part) => part)
    .map(element);
  if (!elements.length || elements[0]!.optional || elements[0]!.gap)
    throw new RangeError(`A pattern starts with a word: "${source.slice(0, 50)}"`);
  const alone = elements.filter(({ optional }) => !optional).length === 1;
  const bare = alone || elements.every(({ spelled }) => spelled.length > 0);
  return { source, elements, alone, bare, ...(object ? { object } : {}) };
}

/** "<dysponować> {inst}" as its words and the place of the object behind them, if one is named. */
export function withObject(source: string): { readonly words: string; readonly object?: Place } {
  const [, words, object] = /^(.*?)\{([^{}]*)\}$/.exec(source.trim()) ?? [];
  return object === undefined ? { words: source.trim() } : { words: words!.trim(), object: placeOf(object) };
}

function element(part: string): Element {
  const optional = part.length > 1 && part.startsWith("?");
  const bare = optional ? part.slice(1) : part;
  const plain: Element = {
    spelled: [],
    lemmas: [],
    tags: [],
    optional,
    gap: false,
    number: false,
    trusted: false,
    agrees: false,
    bracketed: false,
  };
  if (bare === "…") return { ...plain, gap: true };
  if (bare === "#") return { ...plain, number: true, bracketed: true };
  if (!bare.startsWith("<")) return { ...plain, spelled: bare.toLowerCase().split("|") };
  if (!bare.endsWith(">")) throw new RangeError(`A bracket is not closed in "${part.slice(0, 50)}"`);
  const [, agrees, lemmas = "", trusted, tags] = /^(~?)([^:!]*)(!?)(?::(.*))?$/.exec(bare.slice(1, -1)) ?? [];
  return {
    ...plain,
    lemmas: lemmas ? lemmas.split("|") : [],
    tags: tags ? tags.split("|").map((tag) => parseTag(tag, true)) : [],
    trusted: trusted === "!",
    agrees: agrees === "~",
    bracketed: true,
  };
}

/** A word that a pattern is looked for by, and how far it stands behind the first at least and at most. */
export interface Anchor {
  readonly element: Element;
  readonly least: number;
  readonly most: number;
}

/** A guess at how often one meets a word: small words often, long ones seldom, some of either kind in every letter. */
function frequencyOf(key: string): number {
  if (COMMON.has(key)) return key.length > 3 ? 4 : 10;
  return isLetter(key.charCodeAt(key.length - 1)) ? 8 / key.length : key === "," ? 20 : 1;
}

/** The word that a pattern is best looked for by: the one met least often of those that cannot be missing. */
export function anchorOf({ source, elements }: Pattern): Anchor {
  let best: { anchor: Anchor; frequency: number } | undefined;
  let least = 0;
  for (let most = 0; most < elements.length; most++) {
    const element = elements[most]!;
    // Behind a gap nobody knows how far.
    if (element.gap) break;
    if (element.optional) continue;
    const keys = [...element.spelled, ...element.lemmas];
    const frequency = keys.reduce((sum, key) => sum + frequencyOf(key), 0);
    if (keys.length && !(best && best.frequency <= frequency)) best = { anchor: { element, least, most }, frequency };
    least++;
  }
  if (!best) throw new RangeError(`A pattern needs a spelling or a lemma that cannot be missing: "${source}"`);
  return best.anchor;
}

/** A watch for the words that patterns are best looked for by. */
export function watchFor(patterns: readonly Pattern[]): Watch {
  const anchors = patterns.map((one) => anchorOf(one).element);
  return new Watch({
    spelled: anchors.flatMap(({ spelled }) => spelled),
    lemmas: anchors.flatMap(({ lemmas }) => lemmas),
  });
}

/** Where a pattern was found: the words `first` to `last` (inclusive), and what its bracketed elements are. */
export interface Found {
  readonly first: number;
  readonly last: number;
  /** In the order of the brackets; an optional one that is missing leaves `undefined`. */
  readonly brackets: readonly (Bracket | undefined)[];
}

export interface Bracket {
  readonly index: number;
  /** The readings that answer the element. */
  readonly readings: readonly Reading[];
}

/** Tries a pattern at the word `start`; words stand in one sentence and nothing but spaces between them. */
export function findAt(passage: Passage, { elements, alone, bare }: Pattern, start: number): Found | undefined {
  if (start < 0) return undefined;
  const followed = follow(passage, elements, 0, start, alone);
  if (!followed) return undefined;
  const found = { first: start, last: followed.end - 1, brackets: followed.brackets };
  return bare && isName(passage, found) ? undefined : found;
}

interface Followed {
  readonly end: number;
  readonly brackets: readonly (Bracket | undefined)[];
}

/** The elements from the one numbered `next` on, at the word `at`. */
function follow(
  passage: Passage,
  elements: readonly Element[],
  next: number,
  at: number,
  alone: boolean,
): Followed | undefined {
  let brackets: (Bracket | undefined)[] | undefined;
  for (; next < elements.length; next++) {
    const wanted = elements[next]!;
    if (wanted.gap) {
      const rest = overGap(passage, elements, next + 1, at);
      return rest && { end: rest.end, brackets: brackets ? [...brackets, ...rest.brackets] : rest.brackets };
    }
    const readings = at < passage.words.length ? answers(passage, wanted, at, alone && !wanted.optional) : undefined;
    if (readings) {
      if (wanted.bracketed) (brackets ??= []).push({ index: at, readings });
      at++;
    } else if (wanted.optional) {
      if (wanted.bracketed) (brackets ??= []).push(undefined);
    } else return undefined;
  }
  return { end: at, brackets: brackets ?? NONE };
}

const NONE: readonly undefined[] = [];

function overGap(passage: Passage, elements: readonly Element[], next: number, from: number): Followed | undefined {
  for (let at = from; at <= from + GAP && at < passage.words.length; at++) {
    const found = follow(passage, elements, next, at, false);
    if (found) return found;
    if (passage.words[at]!.kind === "mark") return undefined;
  }
  return undefined;
}

/** Capitals inside a sentence make a name of words that have none: "Wydział Weryfikacji", "klub Status Quo". */
function isName(passage: Passage, { first, last, brackets }: Found): boolean {
  const before = first > 0 ? passage.words[first - 1] : undefined;
  if (!before || before.kind === "mark" || before.kind === "ordinal" || passage.sentenceOf(first).first === first)
    return false;
  for (let at = first; at <= last; at++) {
    const { text, kind } = passage.words[at]!;
    if (kind !== "word" || text === passage.lower(at) || text === text.toUpperCase()) return false;
    const readings = brackets[0]?.readings ?? passage.readings(at);
    // "Cygan" is written so.
    if (readings.some(({ lemma }) => lemma !== lemma.toLowerCase())) return false;
  }
  return true;
}

const SPELLED: readonly Reading[] = [];

/** A word told by its lemma alone, with no other word to bear it out, has to be a form of that lemma in every reading. */
function answers(passage: Passage, wanted: Element, at: number, alone: boolean): readonly Reading[] | undefined {
  if (wanted.spelled.length) return wanted.spelled.indexOf(passage.lower(at)) >= 0 ? SPELLED : undefined;
  if (wanted.number) return /^(?:number|date|time)$/.test(passage.words[at]!.kind) ? SPELLED : undefined;
  const readings = passage.readings(at);
  const ofLemma = wanted.lemmas.length ? formsOf(readings, wanted.lemmas) : readings;
  if (!ofLemma.length) return undefined;
  if (alone && !wanted.trusted && ofLemma.length < readings.length) return undefined;
  const tagged = wanted.tags.length ? narrowed(ofLemma, wanted.tags) : ofLemma;
  if (!wanted.agrees) return tagged.length ? tagged : undefined;
  const before = passage.readings(at - 1);
  const fits = tagged.filter((r) => before.some((one) => agree(one.tag, r.tag)));
  return fits.length ? fits : undefined;
}

/** The readings that are forms of one of the lemmas; without a new list where none or all are. */
function formsOf(readings: readonly Reading[], lemmas: readonly string[]): readonly Reading[] {
  let count = 0;
  for (const { lemma } of readings) if (lemmas.indexOf(lemma) >= 0) count++;
  if (count === readings.length) return readings;
  return count ? readings.filter(({ lemma }) => lemmas.indexOf(lemma) >= 0) : SPELLED;
}

/** The readings that answer one of the tags, with only those cases, numbers and genders that it asks for. */
function narrowed(readings: readonly Reading[], tags: readonly Tag[]): readonly Reading[] {
  const fits: Reading[] = [];
  for (const { lemma, tag } of readings) {
    const wanted = tags.find((one) => matches(tag, one));
    if (wanted === undefined) continue;
    let kept = tag;
    for (const feature of [CASE, NUMBER, GENDER]) if (wanted & feature) kept &= ~(feature & ~wanted);
    fits.push({ lemma, tag: kept });
  }
  return fits;
}
