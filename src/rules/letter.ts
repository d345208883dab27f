import type { Draft } from "../text/draft";
import type { Lexicon } from "../lexicon/lexicon";
import type { Passage } from "./passage";

/** A passage at its place in the body. */
export interface PlacedPassage {
  readonly passage: Passage;
  /** Offset of the passage's first character in the body. */
  readonly start: number;
}

/** A draft, read: what letter rules look at. Quotes are left out of `passages`. */
export interface Letter {
  readonly draft: Draft;
  readonly passages: readonly PlacedPassage[];
  /** Absent until the lexicon has loaded, and on send. */
  readonly lexicon?: Lexicon;
}
