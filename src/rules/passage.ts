import type { Block } from "../text/block";
import type { Sentence } from "../text/sentences";
import type { Span } from "../text/span";
import type { Word } from "../text/word";
import { matches, type Tag } from "../lexicon/tag";
import type { Lexicon, Reading } from "../lexicon/lexicon";
import { narrow } from "./context";

const NONE: readonly number[] = [];
const UNREAD: readonly Reading[] = [];

/** A block with what the lexicon says of its words, narrowed by context. Without a lexicon no word has a reading. */
export class Passage {
  readonly text: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  private readonly read: readonly (readonly Reading[])[];
  private readonly lemmaLists: (readonly string[])[] = [];
  private readonly lowers: string[] = [];
  private places: Map<string, number[]> | undefined;

  constructor(
    readonly block: Block,
    readonly lexicon?: Lexicon,
  ) {
    this.text = block.text;
    this.words = block.words;
    this.sentences = block.sentences;
    const read = lexicon
      ? block.words.map((word) => (word.kind === "word" ? lexicon.readings(word.text) : UNREAD))
      : [];
    narrow(block.words, read);
    this.read = read;
  }

  /** The readings of the word at `index`; empty outside the passage. */
  readings(index: number): readonly Reading[] {
    return this.read[index] ?? UNREAD;
  }

  /** Indexes of the words that can be a form of `lemma`, in order. A passage without it answers at once. */
  at(lemma: string): readonly number[] {
    if (!this.places) {
      this.places = new Map();
      for (let index = 0; index < this.read.length; index++)
        for (const reading of this.read[index]!) {
          const known = this.places.get(reading.lemma);
          if (!known) this.places.set(reading.lemma, [index]);
          else if (known[known.length - 1] !== index) known.push(index);
        }
    }
    return this.places.get(lemma) ?? NONE;
  }

  /** The lemmas that the word at `index` can be a form of, each once. */
  lemmas(index: number): readonly string[] {
    let known = this.lemmaLists[index];
    if (!known) {
      const readings = this.readings(index);
      if (readings.length === 1) known = [readings[0]!.lemma];
      else {
        const lemmas: string[] = [];
        for (const { lemma } of readings) if (lemmas.indexOf(lemma) < 0) lemmas.push(lemma);
        known = lemmas;
      }
      this.lemmaLists[index] = known;
    }
    return known;
  }

  /** The first reading of a word that answers the wanted tag (and lemma), if there is one. */
  reading(index: number, wanted: Tag, lemma?: string): Reading | undefined {
    return this.readings(index).find((r) => matches(r.tag, wanted) && (lemma === undefined || r.lemma === lemma));
  }

  /** Whether every reading of a known word answers the wanted tag: it cannot be anything else. */
  surely(index: number, wanted: Tag): boolean {
    const readings = this.readings(index);
    return readings.length > 0 && readings.every((r) => matches(r.tag, wanted));
  }

  /** The word at `index` in lower case; "" outside the passage. */
  lower(index: number): string {
    return (this.lowers[index] ??= this.words[index]?.text.toLowerCase() ?? "");
  }

  /** From the first character of one word to the last of another (inclusive). */
  span(first: number, last = first): Span {
    return { start: this.words[first]!.start, end: this.words[last]!.end };
  }

  /** The sentence that a word stands in. */
  sentenceOf(index: number): Sentence {
    const found = this.sentences.find((s) => index >= s.first && index < s.last);
    if (!found) throw new RangeError(`No sentence holds word ${index} of "${this.text.slice(0, 50)}"`);
    return found;
  }
}
