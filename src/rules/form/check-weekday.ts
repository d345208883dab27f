import type { BlockRule, Hit } from "../rule";
import type { Day } from "../setting";
import { dayOf, MONTHS } from "./dates";
import { saysWeekday, weekday, weekdayAt, WEEKDAYS } from "./weekdays";

export const checkWeekday: BlockRule = {
  id: "form/check-weekday",
  name: "Dzień tygodnia przy dacie bez roku",
  level: "may",
  what: "Ten dzień tygodnia chyba nie zgadza się z datą.",
  why: "Bez roku chodzi o ostatnią albo najbliższą taką datę, a wtedy wypada inny dzień tygodnia.",
  todo: "Sprawdź datę i dzień tygodnia.",
  source: "std.language.data",
  needs: "text",
  scope: "block",
  watch: WEEKDAYS,
  find(passage, { today }) {
    const hits: Hit[] = [];
    for (const i of passage.watched(WEEKDAYS)) {
      const named = weekdayAt(passage, i);
      if (named < 0 || passage.words[i + 1]?.kind !== "number" || /^\d{4}$/.test(passage.lower(i + 3))) continue;
      const month = MONTHS.indexOf(passage.lower(i + 2)) + 1;
      const [next, last] = nearest(`${passage.lower(i + 1)}.${month}.`, today);
      if (!next || [next, last].some((day) => day && weekday(day) === named)) continue;
      hits.push({ span: passage.span(i, i + 2), what: saysWeekday(next) });
    }
    return hits;
  },
  examples: {
    bad: [{ body: "Zapraszamy w [[sobotę 19 marca]] do parku." }],
    good: [
      "Zapraszamy w czwartek 19 marca do parku.",
      "Zapraszamy w sobotę 19 marca 2026 r. do parku.",
      "Byliśmy tam w środę 12 marca.",
      "W sobotę 19 osób przyszło do parku.",
    ],
  },
};

/** The next such day and the last, as far as the calendar has them. */
function nearest(date: string, today: Day): (Day | undefined)[] {
  const thisYear = dayOf(date + today.year, today);
  const isOver = thisYear !== undefined && thisYear.month * 100 + thisYear.day < today.month * 100 + today.day ? 1 : 0;
  return [isOver, isOver - 1].map((years) => dayOf(date + (today.year + years), today));
}
