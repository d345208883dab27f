import type { Block } from "../text/block";
import type { Sentence } from "../text/sentences";
import type { Span } from "../text/span";
import { syllables } from "../text/syllables";
import type { Word } from "../text/word";

/** A long word by FOG-PL's count. Source: Seretny (2006), four syllables where English takes three. */
const HARD_SYLLABLES = 4;
/** FOG-PL says nothing of shorter texts. Source: Pracownia Prostej Polszczyzny; Jasnopis asks for as many. */
const FEWEST_WORDS = 100;
/** Words of a sentence that is too long. Source: Warsaw's ordinance of 5 November 2020, EU funds' guide. */
export const LONG_SENTENCE = 20;

/** How heavy a sentence is: 0 easy, 1 over 15 words, 2 over 20 (or 15 with every third word long), 3 over 30. */
export type Heat = 0 | 1 | 2 | 3;

export interface SentenceHeat extends Span {
  readonly words: number;
  readonly hard: number;
  readonly heat: Heat;
}

/** Figures that describe a text, never a person. */
export interface Readability {
  readonly words: number;
  readonly sentences: number;
  /** Words; 0 for a text without sentences. */
  readonly meanSentence: number;
  readonly longestSentence?: SentenceHeat;
  /** Share of sentences over 20 words, 0 to 1. */
  readonly shareOver20: number;
  /** FOG-PL = 0.4 × (words / sentences + 100 × hard words / words); only from 100 words on. */
  readonly fog?: number;
  /** Every sentence in order, for a heat map. */
  readonly heat: readonly SentenceHeat[];
}

const MEASURED = new WeakMap<Block, readonly SentenceHeat[]>();

/**
 * Measures blocks at their places. Words are all that is spoken (words, abbreviations, numbers, dates); hard ones are words of
 * four syllables and more in the form that stands there, without names (capitalised inside a sentence). Sentences of one or two
 * words (a salutation, a signature, an address) and signatures are left out.
 */
export function readability(parts: readonly { readonly block: Block; readonly start: number }[]): Readability {
  const heat: SentenceHeat[] = [];
  let hard = 0;
  let words = 0;
  let longest: SentenceHeat | undefined;
  let over = 0;
  for (const { block, start } of parts) {
    if (block.role === "signature" || block.role === "quote") continue;
    for (const one of measured(block)) {
      const placed = { ...one, start: one.start + start, end: one.end + start };
      heat.push(placed);
      words += one.words;
      hard += one.hard;
      if (one.words > LONG_SENTENCE) over++;
      if (!longest || one.words > longest.words) longest = placed;
    }
  }
  const sentences = heat.length;
  return {
    words,
    sentences,
    meanSentence: sentences ? words / sentences : 0,
    shareOver20: sentences ? over / sentences : 0,
    ...(longest ? { longestSentence: longest } : {}),
    ...(words >= FEWEST_WORDS ? { fog: 0.4 * (words / sentences + (100 * hard) / words) } : {}),
    heat,
  };
}

function measured(block: Block): readonly SentenceHeat[] {
  let known = MEASURED.get(block);
  if (!known) {
    known = block.sentences.map((one) => heatOf(block, one)).filter(({ words }) => words > 2);
    MEASURED.set(block, known);
  }
  return known;
}

function heatOf(block: Block, { start, end, first, last }: Sentence): SentenceHeat {
  let words = 0;
  let hard = 0;
  for (let i = first; i < last; i++) {
    const word = block.words[i]!;
    if (!isSpoken(word)) continue;
    words++;
    const isName = i > first && /^[A-ZĄĆĘŁŃÓŚŹŻ]/.test(word.text);
    if (word.kind === "word" && !isName && syllables(word.text) >= HARD_SYLLABLES) hard++;
  }
  const heat = words > 30 ? 3 : words > LONG_SENTENCE || (words > 15 && hard * 3 >= words) ? 2 : words > 15 ? 1 : 0;
  return { start, end, words, hard, heat };
}

/** Whether a word counts in the length of a sentence. */
export function isSpoken({ kind }: Word): boolean {
  return kind !== "mark" && kind !== "symbol";
}
