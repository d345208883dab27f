import type { Tag } from "./tag";

/** One thing that a form can be: "zaświadczenia" is a form of the noun "zaświadczenie" and of the gerund of "zaświadczyć". */
export interface Reading {
  readonly lemma: string;
  readonly tag: Tag;
}

/** What Polish words are. Both directions are exact for what the dictionary holds, and empty for what it does not. */
export interface Lexicon {
  /**
   * All readings of a form: as written, and in lower case if it is capitalised ("Wniosek" at a sentence start),
   * and "nie" + a form, "naj" + a form where the dictionary leaves them out. `[]` for an unknown word.
   */
  readings(form: string): readonly Reading[];
  /** Forms of a lemma that answer the wanted tag (see `matches`), the usual one first; `[]` if there is none. */
  inflect(lemma: string, wanted: Tag): readonly string[];
}
