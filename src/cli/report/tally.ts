import { FEWEST_WORDS, fogOf, LONG_SENTENCE } from "../../checks/readability";
import type { Level } from "../../rules/rule";
import type { Checked } from "../result";

/** The figures of one document, or of several together. */
export interface Tally {
  readonly words: number;
  readonly sentences: number;
  /** Words of four syllables and more. */
  readonly hard: number;
  /** Sentences that are too long. */
  readonly over: number;
  readonly levels: Readonly<Record<Level, number>>;
}

export const NOTHING: Tally = { words: 0, sentences: 0, hard: 0, over: 0, levels: { must: 0, should: 0, may: 0 } };

export function tallyOf({ result, heat }: Checked): Tally {
  const levels = { ...NOTHING.levels };
  for (const { level } of result.findings) levels[level]++;
  return {
    words: result.words,
    sentences: result.sentences,
    hard: heat.reduce((sum, { hard }) => sum + hard, 0),
    over: heat.filter(({ words }) => words > LONG_SENTENCE).length,
    levels,
  };
}

export function together(a: Tally, b: Tally): Tally {
  return {
    words: a.words + b.words,
    sentences: a.sentences + b.sentences,
    hard: a.hard + b.hard,
    over: a.over + b.over,
    levels: {
      must: a.levels.must + b.levels.must,
      should: a.levels.should + b.levels.should,
      may: a.levels.may + b.levels.may,
    },
  };
}

export function meanSentence({ words, sentences }: Tally): number {
  return sentences ? words / sentences : 0;
}

/** Percentage of sentences that are too long. */
export function overPercent({ over, sentences }: Tally): number {
  return sentences ? (100 * over) / sentences : 0;
}

/** FOG-PL of several documents taken as one text; none for one that is too short. */
export function fog({ words, sentences, hard }: Tally): number | undefined {
  return words >= FEWEST_WORDS ? fogOf(words, hard, sentences) : undefined;
}

/** Findings of a level on a hundred words. */
export function perHundred({ words, levels }: Tally, level: Level): number {
  return words ? (100 * levels[level]) / words : 0;
}
