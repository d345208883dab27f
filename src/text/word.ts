import type { Span } from "./span";

/**
 * What a stretch of text without spaces (or a number, date, phone with its inner spaces) is:
 * `word` letters, hyphens and apostrophes inside ("polsko-niemiecki"); `abbreviation` with its dot ("art.", "m.in.", "Dz.U.");
 * `initial` ("J."); `number` ("12", "1 250,50"); `ordinal` ("10.", "III" stays a word); `date` ("12.03.2026", "2026-03-12");
 * `time` ("10:30"); `phone`; `email`; `url`; `reference` (file number, "WO.0123.45.2026"); `mark` one punctuation mark; `symbol` ("§", "%").
 */
export type WordKind =
  | "word"
  | "abbreviation"
  | "initial"
  | "number"
  | "ordinal"
  | "date"
  | "time"
  | "phone"
  | "email"
  | "url"
  | "reference"
  | "mark"
  | "symbol";

/** The smallest thing that rules look at. Offsets are relative to the block. */
export interface Word extends Span {
  readonly kind: WordKind;
  readonly text: string;
  /** Equal texts have equal numbers, see interned.ts. */
  readonly number: number;
}

/** Whether a word is said when the text is read aloud, and so counts in the length of a sentence. */
export function isSpoken({ kind }: Word): boolean {
  return kind !== "mark" && kind !== "symbol";
}
