import type { Passage } from "../passage";
import type { Day } from "../setting";

/** In the genitive, as dates have them. */
export const MONTHS = [
  "stycznia",
  "lutego",
  "marca",
  "kwietnia",
  "maja",
  "czerwca",
  "lipca",
  "sierpnia",
  "września",
  "października",
  "listopada",
  "grudnia",
];
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day and the last word of its date. */
interface Dated {
  readonly day: Day;
  readonly last: number;
}

/** A date that is written out in full at the word `index`; none for a date without a year or not in the calendar. */
export function dayIn(passage: Passage, index: number): Dated | undefined {
  const word = passage.words[index];
  if (!word) return undefined;
  if (word.kind === "date") {
    const day = parse(word.text);
    return day && { day, last: index };
  }
  const month = MONTHS.indexOf(passage.lower(index + 1)) + 1;
  const year = passage.words[index + 2]?.text ?? "";
  if (word.kind !== "number" || !month || !/^\d{4}$/.test(year)) return undefined;
  const day = valid({ year: Number(year), month, day: Number(word.text) });
  return day && { day, last: index + 2 };
}

/** The day that "12.03.2026", "2026-03-12" or "12.03.26" names; `short` takes "12.03" too, and gives it this year. */
export function dayOf(text: string, today: Day, short = false): Day | undefined {
  const full = parse(text);
  if (full) return full;
  const [, d, m, y] = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{2}))?\.?$/.exec(text) ?? [];
  if (!m || (y === undefined && !short)) return undefined;
  const year = y === undefined ? today.year : 2000 + Number(y);
  // "85" is 1985, and nobody but the writer can be sure.
  return year > today.year + 10 ? undefined : valid({ year, month: Number(m), day: Number(d) });
}

function parse(text: string): Day | undefined {
  const [, d, m, y] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text) ?? [];
  if (y) return valid({ year: Number(y), month: Number(m), day: Number(d) });
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return year ? valid({ year: Number(year), month: Number(month), day: Number(day) }) : undefined;
}

/** The day, if the calendar has it. */
function valid(day: Day): Day | undefined {
  const leap = (day.year % 4 === 0 && day.year % 100 !== 0) || day.year % 400 === 0;
  const length = day.month === 2 && !leap ? 28 : (LENGTHS[day.month - 1] ?? 0);
  return day.day >= 1 && day.day <= length ? day : undefined;
}
