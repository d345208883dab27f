import type { Lexicon, Reading } from "../lexicon/lexicon";
import type { Tag } from "../lexicon/tag";
import { syllables } from "../text/syllables";
import type { Word } from "../text/word";
import { governmentOf, kindOf, likely, opening, type Alone } from "./context";
import { Watch } from "./watch";

const UNREAD: readonly Reading[] = [];

/** A word as it is spelled, with all that can be said of it without the words around. Worked out once: words repeat. */
export class Spelling implements Alone {
  readonly lower: string;
  /** The lemmas of its readings, each once. */
  readonly lemmas: readonly string[];
  readonly government: Tag;
  readonly kind: number;
  private concerned: readonly number[] = [];
  private known = 0;
  private spoken: number | undefined;

  constructor(
    readonly text: string,
    readings: readonly Reading[],
  ) {
    this.lower = text.toLowerCase();
    this.readings = likely(this.lower, readings);
    this.lemmas = lemmasOf(this.readings);
    this.government = governmentOf(this.readings);
    this.kind = kindOf(this.readings);
  }

  /** What it is likely to be in a letter. */
  readonly readings: readonly Reading[];
  private opened: Spelling | undefined;

  /** The same word where it opens a sentence: its capital letter makes no name of it. */
  get opening(): Spelling {
    if (!this.opened) {
      const readings = opening(this.readings);
      this.opened = readings === this.readings ? this : new Spelling(this.text, readings);
    }
    return this.opened;
  }

  syllables(): number {
    return (this.spoken ??= syllables(this.text));
  }

  /** The ids of the watches that it concerns. */
  watches(): readonly number[] {
    if (this.known !== Watch.count) {
      this.concerned = Watch.concerned(this.text, this.lower, this.readings);
      this.known = Watch.count;
    }
    return this.concerned;
  }
}

/** The lemmas of readings, each once. */
export function lemmasOf(readings: readonly Reading[]): readonly string[] {
  const lemmas: string[] = [];
  for (const { lemma } of readings) if (lemmas.indexOf(lemma) < 0) lemmas.push(lemma);
  return lemmas;
}

/** The spellings met so far, read by one lexicon, by the number of their text. */
export class Spellings {
  private static readonly byLexicon = new WeakMap<Lexicon, Spellings>();
  private static readonly unread = new Spellings();
  private readonly words: (Spelling | undefined)[] = [];
  /** Marks, numbers, abbreviations: nothing is read in them. */
  private readonly others: (Spelling | undefined)[] = [];

  private constructor(private readonly lexicon?: Lexicon) {}

  static readBy(lexicon: Lexicon | undefined): Spellings {
    if (!lexicon) return Spellings.unread;
    let spellings = Spellings.byLexicon.get(lexicon);
    if (!spellings) Spellings.byLexicon.set(lexicon, (spellings = new Spellings(lexicon)));
    return spellings;
  }

  of({ text, number, kind }: Word): Spelling {
    const known = kind === "word" ? this.words : this.others;
    let spelling = known[number];
    if (!spelling || spelling.text !== text) {
      spelling = new Spelling(text, kind === "word" && this.lexicon ? this.lexicon.readings(text) : UNREAD);
      known[number] = spelling;
    }
    return spelling;
  }
}
