import { MONTHS } from "../rules/form/dates";
import type { Day } from "../rules/setting";
import type { Piece } from "../text/blocks";

/** How far down the head of a letter reaches, in pieces. */
const HEAD = 15;
/** "Poznań, 5 marca 2026 r.", "Poznań, dnia 05.03.2026 r.", "5 marca 2026 r.": a line that says nothing but when (and where). */
const DATELINE = new RegExp(
  `^(?:[A-ZĄĆĘŁŃÓŚŹŻ][^\\d,]{2,30},\\s*)?(?:dn(?:ia|\\.)\\s*)?(\\d{1,2})(?:\\s+(${MONTHS.join("|")})\\s+|\\.(\\d{1,2})\\.)(\\d{4})\\s*(?:r\\.|roku)?$`,
  "i",
);

/** The day that the head of a letter bears; `undefined` where it bears none. Pieces are those of `body`. */
export function writtenOn(body: string, pieces: readonly Piece[]): Day | undefined {
  for (const { start, end } of pieces.slice(0, HEAD)) {
    const [, day, name, number, year] = DATELINE.exec(body.slice(start, end).trim()) ?? [];
    const month = name ? MONTHS.indexOf(name.toLowerCase()) + 1 : Number(number);
    if (day && month >= 1 && month <= 12) return { year: Number(year), month, day: Number(day) };
  }
  return undefined;
}
