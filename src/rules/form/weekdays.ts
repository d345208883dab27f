import type { Passage } from "../passage";
import type { Day } from "../setting";
import { Watch } from "../watch";
import { MONTHS } from "./dates";

const NAMES = ["niedziela", "poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota"];
const FORMS =
  /^(?:(niedziel(?:a|i|ę|ą))|(poniedział(?:ek|ku|kowi|kiem))|(wtor(?:ek|ku|kowi|kiem))|(śro(?:da|dy|dę|dą)|środzie)|(czwart(?:ek|ku|kowi|kiem))|(piąt(?:ek|ku|kowi|kiem))|(sobo(?:ta|ty|tę|tą)|sobocie))$/;

/** The words among which those are. */
export const WEEKDAYS = new Watch({
  begins: ["niedziel", "poniedział", "wtor", "środ", "środz", "czwart", "piąt", "sobo"],
});

/** Which weekday the word at `index` names in any case, 0 for Sunday; -1 for another word. */
export function weekdayAt(passage: Passage, index: number): number {
  const found = FORMS.exec(passage.lower(index));
  return found ? found.findIndex((form, at) => at > 0 && form !== undefined) - 1 : -1;
}

/** "20 marca 2026 r. to piątek." */
export function saysWeekday(day: Day): string {
  return `${day.day} ${MONTHS[day.month - 1]!} ${day.year} r. to ${NAMES[weekday(day)]!}.`;
}

/** 0 for Sunday. Source: Sakamoto's method for the Gregorian calendar. */
export function weekday({ year, month, day }: Day): number {
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1]!;
  const y = month < 3 ? year - 1 : year;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + day) % 7;
}
