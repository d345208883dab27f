import type { Block } from "../text/block";
import type { Sentence } from "../text/sentences";
import type { Span } from "../text/span";
import type { Word } from "../text/word";
import { matches, type Tag } from "../lexicon/tag";
import type { Lexicon, Reading } from "../lexicon/lexicon";
import { narrow } from "./context";
import { lemmasOf, Spellings, type Spelling } from "./spelling";
import { Watch } from "./watch";

const NONE: readonly number[] = [];
const UNREAD: readonly Reading[] = [];
const NONE_READ: readonly string[] = [];

/** A block with what the lexicon says of its words, narrowed by context. Without a lexicon no word has a reading. */
export class Passage {
  readonly text: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  /** By the id of a `Fact`. */
  readonly facts: unknown[] = [];
  private readonly spellings: readonly Spelling[];
  private readonly read: readonly (readonly Reading[])[];
  /** By the id of a watch. */
  private places: (number[] | undefined)[] = [];
  private ids: readonly number[] = NONE;

  constructor(
    readonly block: Block,
    readonly lexicon?: Lexicon,
  ) {
    this.text = block.text;
    this.words = block.words;
    this.sentences = block.sentences;
    const spellings = Spellings.readBy(lexicon);
    const spelled = block.words.map((word) => spellings.of(word));
    for (const { first } of block.sentences) spelled[first] = spelled[first]!.opening;
    this.spellings = spelled;
    const read = lexicon ? this.spellings.map(({ readings }) => readings) : [];
    narrow(read, this.spellings);
    this.read = read;
  }

  /** The readings of the word at `index`; empty outside the passage. */
  readings(index: number): readonly Reading[] {
    // An index below 0 is no index to an engine, and slow.
    return index >= 0 && index < this.read.length ? this.read[index]! : UNREAD;
  }

  /** Indexes of the words that a watch is kept for, in order. Context may since have ruled the wanted reading out. */
  watched({ id }: Watch): readonly number[] {
    if (id >= this.places.length) this.places = this.look();
    return this.places[id] ?? NONE;
  }

  /** The ids of all watches that some word here is watched by. */
  met(): readonly number[] {
    if (this.places.length < Watch.count) this.places = this.look();
    return this.ids;
  }

  private look(): (number[] | undefined)[] {
    const places = new Array<number[] | undefined>(Watch.count);
    const ids: number[] = [];
    for (let index = 0; index < this.spellings.length; index++)
      for (const id of this.spellings[index]!.watches()) {
        const known = places[id];
        if (known) known.push(index);
        else {
          places[id] = [index];
          ids.push(id);
        }
      }
    this.ids = ids;
    return places;
  }

  /** Indexes of the words that can be a form of `lemma`, in order. A passage without it answers at once. */
  at(lemma: string): readonly number[] {
    const places = this.watched(Watch.forLemma(lemma));
    return places.length ? places.filter((index) => this.lemmas(index).indexOf(lemma) >= 0) : places;
  }

  /** The lemmas that the word at `index` can be a form of, each once. */
  lemmas(index: number): readonly string[] {
    if (index < 0 || index >= this.read.length) return NONE_READ;
    const readings = this.read[index]!;
    const spelling = this.spellings[index]!;
    return spelling.readings === readings ? spelling.lemmas : lemmasOf(readings);
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
    return index >= 0 && index < this.spellings.length ? this.spellings[index]!.lower : "";
  }

  /** How many syllables the word at `index` has as it is spoken. */
  syllables(index: number): number {
    return index >= 0 && index < this.spellings.length ? this.spellings[index]!.syllables() : 0;
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
