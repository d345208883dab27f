import { pos, POS } from "../lexicon/tag";
import { Fact } from "../rules/fact";
import type { PlacedPassage } from "../rules/letter";
import type { Passage } from "../rules/passage";
import type { Sentence } from "../text/sentences";
import type { Span } from "../text/span";
import { isSpoken } from "../text/word";

/** A hard word by FOG-PL's count: four syllables where English takes three, so that texts in both can be compared. */
const HARD_SYLLABLES = 4;
/** FOG-PL says nothing of shorter texts. Source: Pracownia Prostej Polszczyzny; Jasnopis asks for as many. */
export const FEWEST_WORDS = 100;
/** Words of a sentence that is too long. Source: Warsaw's ordinance of 5 November 2020, EU funds' guide. */
export const LONG_SENTENCE = 20;
/** Sentences with fewer words are salutations, names and addresses. */
const SHORTEST_SENTENCE = 3;
/** How many sentences are named as those that weigh most. */
const MOST_NAMED = 3;

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
  /** Only from 100 words on. */
  readonly fog?: number;
  /** The sentences without which `fog` would be lowest, the heaviest first; none without `fog`. */
  readonly heaviest: readonly SentenceHeat[];
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
 * Measures passages at their places. FOG-PL = 0.4 × (words / sentences + 100 × hard words / words).
 *
 * Words are all that is spoken: words, abbreviations, numbers, dates. Hard are words of four syllables and more in the form
 * that stands there ("informacja" is, "mieszkanie" is not). Numbers, abbreviations, acronyms and proper names are never hard: what
 * has a capital inside a sentence, and at its start what the lexicon knows as a name only. A heading, a list item and a table
 * cell are sentences. Sentences of one or two words (a salutation, a name, an address), quotes and signatures are left out.
 *
 * Source: R. Gunning, The Technique of Clear Writing (1952), for the formula; A. Seretny, "Wskaźnik czytelności tekstu jako
 * pomoc w określaniu stopnia jego trudności" (2006), for four syllables in Polish; W. Pisarek (1969) leaves out numerals and names.
 */
export function readability(passages: readonly PlacedPassage[]): Readability {
  const heat: SentenceHeat[] = [];
  let words = 0;
  let hard = 0;
  let over = 0;
  let longest: SentenceHeat | undefined;
  for (const { passage, start } of passages) {
    const { role } = passage.block;
    if (role === "signature" || role === "quote") continue;
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
  const measures = words >= FEWEST_WORDS;
  return {
    words,
    sentences,
    meanSentence: sentences ? words / sentences : 0,
    shareOver20: sentences ? over / sentences : 0,
    ...(longest ? { longestSentence: longest } : {}),
    ...(measures ? { fog: fogOf(words, hard, sentences) } : {}),
    heaviest: measures ? heaviestOf(heat, words, hard) : [],
    heat,
  };
}

/** FOG-PL of so many words; 0 for none. */
export function fogOf(words: number, hard: number, sentences: number): number {
  return words && sentences ? 0.4 * (words / sentences + (100 * hard) / words) : 0;
}

function heaviestOf(heat: readonly SentenceHeat[], words: number, hard: number): SentenceHeat[] {
  const heaviest: { readonly one: SentenceHeat; readonly fog: number }[] = [];
  for (const one of heat) {
    if (one.heat === 0) continue;
    const fog = fogOf(words - one.words, hard - one.hard, heat.length - 1);
    let at = heaviest.length;
    while (at > 0 && fog < heaviest[at - 1]!.fog) at--;
    if (at < MOST_NAMED) heaviest.splice(at, 0, { one, fog });
    if (heaviest.length > MOST_NAMED) heaviest.pop();
  }
  return heaviest.map(({ one }) => one);
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
    if (one.words < SHORTEST_SENTENCE) continue;
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
  let opens = true;
  for (let i = first; i < last; i++) {
    const word = passage.words[i]!;
    if (!isSpoken(word)) continue;
    words++;
    if (word.kind !== "word") continue;
    if (
      passage.syllables(i) >= HARD_SYLLABLES &&
      (!isName(passage, i, opens) || inCapitals(passage.text.slice(start, end)))
    )
      hard++;
    opens = false;
  }
  const heat = words > 30 ? 3 : words > LONG_SENTENCE || (words > 15 && hard * 3 >= words) ? 2 : words > 15 ? 1 : 0;
  return { start, end, words, hard, heat };
}

/** A heading or a call in capitals alone, where they mark no names. */
function inCapitals(text: string): boolean {
  return text === text.toUpperCase();
}

const CAPITAL = /^[A-ZĄĆĘŁŃÓŚŹŻ]/;

/** Whether a word is a proper name or an acronym; a word that `opens` its sentence has a capital anyhow. */
function isName(passage: Passage, at: number, opens: boolean): boolean {
  const { text } = passage.words[at]!;
  if (!CAPITAL.test(text)) return false;
  if (!opens || inCapitals(text)) return true;
  const readings = passage.readings(at);
  return readings.length > 0 && readings.every(({ lemma, tag }) => CAPITAL.test(lemma) && pos(tag) === POS.subst);
}
