import type { PlacedPassage } from "../rules/letter";
import { Fact } from "../rules/fact";
import type { Passage } from "../rules/passage";
import { isUpper } from "../text/letters";
import type { Sentence } from "../text/sentences";
import type { Span } from "../text/span";
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

/** What one passage adds. */
interface Measure {
  readonly words: number;
  readonly hard: number;
  readonly over20: number;
  /** Relative to the passage. */
  readonly heat: readonly SentenceHeat[];
  /** The index of the longest sentence, the first of several; -1 where there is none. */
  readonly longest: number;
  /** Where the passage stood last, and its sentences there. */
  start: number;
  there: readonly SentenceHeat[];
}

const MEASURE = new Fact(measure);

/**
 * Measures passages at their places. Words are all that is spoken (words, abbreviations, numbers, dates); hard ones are words of
 * four syllables and more in the form that stands there, without names (capitalised inside a sentence). Sentences of one or two
 * words (a salutation, a signature, an address) and signatures are left out.
 */
export function readability(passages: readonly PlacedPassage[]): Readability {
  const heat: SentenceHeat[] = [];
  let words = 0;
  let hard = 0;
  let over = 0;
  let longest: SentenceHeat | undefined;
  for (const { passage, start } of passages) {
    if (passage.block.role === "signature" || passage.block.role === "quote") continue;
    const measure = MEASURE.of(passage);
    words += measure.words;
    hard += measure.hard;
    over += measure.over20;
    const there = placed(measure, start);
    for (const one of there) heat.push(one);
    if (measure.longest >= 0 && (!longest || there[measure.longest]!.words > longest.words))
      longest = there[measure.longest]!;
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

/** The sentences at their places in the draft; the same objects as long as the passage stays where it is. */
function placed(measure: Measure, start: number): readonly SentenceHeat[] {
  if (measure.start !== start) {
    measure.there = measure.heat.map((one) => ({ ...one, start: one.start + start, end: one.end + start }));
    measure.start = start;
  }
  return measure.there;
}

function measure(passage: Passage): Measure {
  const heat: SentenceHeat[] = [];
  let words = 0;
  let hard = 0;
  let over20 = 0;
  let longest = -1;
  for (const sentence of passage.sentences) {
    const one = heatOf(passage, sentence);
    if (one.words <= 2) continue;
    if (longest < 0 || one.words > heat[longest]!.words) longest = heat.length;
    heat.push(one);
    words += one.words;
    hard += one.hard;
    if (one.words > LONG_SENTENCE) over20++;
  }
  return { words, hard, over20, heat, longest, start: 0, there: heat };
}

function heatOf(passage: Passage, { start, end, first, last }: Sentence): SentenceHeat {
  let words = 0;
  let hard = 0;
  for (let i = first; i < last; i++) {
    const word = passage.words[i]!;
    if (!isSpoken(word)) continue;
    words++;
    if (passage.syllables(i) < HARD_SYLLABLES || word.kind !== "word") continue;
    const isName = i > first && isUpper(word.text.charCodeAt(0));
    if (!isName) hard++;
  }
  const heat = words > 30 ? 3 : words > LONG_SENTENCE || (words > 15 && hard * 3 >= words) ? 2 : words > 15 ? 1 : 0;
  return { start, end, words, hard, heat };
}

/** Whether a word counts in the length of a sentence. */
export function isSpoken({ kind }: Word): boolean {
  return kind !== "mark" && kind !== "symbol";
}
