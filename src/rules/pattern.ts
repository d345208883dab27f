import { matches, parseTag, pos, POS, type Tag } from "../lexicon/tag";
import type { Passage } from "./passage";
import { Watch } from "./watch";
import type { Reading } from "../lexicon/lexicon";

/** One word of a pattern. */
export interface Element {
  /** Spellings in lower case, any of which will do; none for a word told by lemma or tag. */
  readonly spelled: readonly string[];
  /** Lemmas, any of which will do; none for any lemma. */
  readonly lemmas: readonly string[];
  /** What the reading must answer; 0 for anything. */
  readonly tag: Tag;
  readonly optional: boolean;
  /** Whether it is written in angle brackets, and so can be referred to. */
  readonly bracketed: boolean;
}

/**
 * A sequence of words to look for, written so that people can read it:
 * `w dniu dzisiejszym` these spellings, any casing; `iż|że` either; `<uiścić>` any form of a lemma; `<kwota|suma:gen>` of either
 * lemma, in the genitive; `<:ger:gen>` any gerund in the genitive; `?,` a comma that may be missing.
 */
export interface Pattern {
  readonly source: string;
  readonly elements: readonly Element[];
}

/** Reads a pattern; throws RangeError for one that says nothing. */
export function pattern(source: string): Pattern {
  const elements = source
    .trim()
    .split(/\s+/)
    .filter((part) => part)
    .map(element);
  if (!elements.length || elements[0]!.optional)
    throw new RangeError(`A pattern starts with a word: "${source.slice(0, 50)}"`);
  return { source, elements };
}

function element(part: string): Element {
  const optional = part.length > 1 && part.startsWith("?");
  const bare = optional ? part.slice(1) : part;
  if (!bare.startsWith("<"))
    return { spelled: bare.toLowerCase().split("|"), lemmas: [], tag: 0, optional, bracketed: false };
  if (!bare.endsWith(">")) throw new RangeError(`A bracket is not closed in "${part.slice(0, 50)}"`);
  const [lemmas, ...tags] = bare.slice(1, -1).split(":");
  return {
    spelled: [],
    lemmas: lemmas ? lemmas.split("|") : [],
    tag: tags.length ? parseTag(tags.join(":"), true) : 0,
    optional,
    bracketed: true,
  };
}

/** A word that a pattern is looked for by, and how far it stands behind the first at least and at most. */
export interface Anchor {
  readonly element: Element;
  readonly least: number;
  readonly most: number;
}

/** The word that a pattern is best looked for by: the longest that cannot be missing, as long words are rare. */
export function anchorOf({ source, elements }: Pattern): Anchor {
  let best: { anchor: Anchor; length: number } | undefined;
  let least = 0;
  for (let most = 0; most < elements.length; most++) {
    const element = elements[most]!;
    if (element.optional) continue;
    const length = Math.min(...[...element.spelled, ...element.lemmas].map((key) => key.length));
    if (length < Infinity && !(best && best.length >= length)) best = { anchor: { element, least, most }, length };
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
export function findAt(passage: Passage, { elements }: Pattern, start: number): Found | undefined {
  const brackets: (Bracket | undefined)[] = [];
  if (start < 0) return undefined;
  let at = start;
  for (const wanted of elements) {
    const readings = at < passage.words.length ? answers(passage, wanted, at, elements.length === 1) : undefined;
    if (readings) {
      if (wanted.bracketed) brackets.push({ index: at, readings });
      at++;
    } else if (wanted.optional) {
      if (wanted.bracketed) brackets.push(undefined);
    } else return undefined;
  }
  return { first: start, last: at - 1, brackets };
}

const SPELLED: readonly Reading[] = [];

/** A word told by its lemma alone, with no other word to bear it out, has to be a form of that lemma in every reading. */
function answers(passage: Passage, wanted: Element, at: number, alone: boolean): readonly Reading[] | undefined {
  if (wanted.spelled.length) return wanted.spelled.indexOf(passage.lower(at)) >= 0 ? SPELLED : undefined;
  const readings = passage.readings(at);
  const ofLemma = wanted.lemmas.length ? readings.filter((r) => wanted.lemmas.indexOf(r.lemma) >= 0) : readings;
  if (alone && ofLemma.length < readings.length) return undefined;
  const fits = wanted.tag ? ofLemma.filter((r) => matches(r.tag, wanted.tag)) : ofLemma;
  return fits.length ? fits : undefined;
}

/** Whether a tag is a form of a verb that can be exchanged for the same form of another verb. */
export function isVerbal(tag: Tag): boolean {
  const part = pos(tag);
  return (part >= POS.fin && part <= POS.ppas) || part === POS.pot;
}
