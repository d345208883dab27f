import type { Day } from "../setting";
import type { BlockRule } from "../rule";
import { Watch } from "../watch";
import { dayIn, MONTHS } from "./dates";

const NAMES = ["niedziela", "poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota"];
const STEMS = /^(niedziel|poniedział|wtor|środ|czwart|piąt|sobot)/;
const ORDER = ["niedziel", "poniedział", "wtor", "środ", "czwart", "piąt", "sobot"];

const WEEKDAYS = new Watch({ begins: ORDER });

export const noWrongWeekday: BlockRule = {
  id: "form/no-wrong-weekday",
  name: "Dzień tygodnia nie zgadza się z datą",
  level: "should",
  what: "Dzień tygodnia nie zgadza się z datą.",
  why: "Czytelnik nie wie, kiedy przyjść.",
  todo: "Sprawdź datę i dzień tygodnia.",
  source: "std.language.data",
  needs: "text",
  scope: "block",
  watch: WEEKDAYS,
  *find(passage) {
    const { words } = passage;
    for (let i = 0; i < words.length; i++) {
      const stem = STEMS.exec(passage.lower(i))?.[1];
      if (!stem) continue;
      const next = words[i + 1]?.text === "," || words[i + 1]?.text === "(" ? i + 2 : i + 1;
      const dated = dayIn(passage, next);
      if (!dated) continue;
      const right = weekday(dated.day);
      if (right === ORDER.indexOf(stem)) continue;
      const { day, month } = dated.day;
      yield { span: passage.span(i, dated.last), what: `${day} ${MONTHS[month - 1]!} to ${NAMES[right]!}.` };
      i = dated.last;
    }
  },
  examples: {
    bad: [
      { body: "Zapraszamy w [[środę 20 marca 2026]] r." },
      { body: "Termin mija w [[poniedziałek, 20.03.2026]]." },
      { body: "Spotkanie jest we [[wtorek (20 marca 2026]] r.)." },
    ],
    good: [
      "Zapraszamy w piątek 20 marca 2026 r.",
      "Termin mija w piątek, 20.03.2026.",
      "W środę 20 osób przyszło na spotkanie.",
      "W piątek 30 lutego 2026 r. nie ma w kalendarzu.",
      "Pracujemy od poniedziałku do piątku.",
    ],
  },
};

/** 0 for Sunday. Source: Sakamoto's method for the Gregorian calendar. */
function weekday({ year, month, day }: Day): number {
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1]!;
  const y = month < 3 ? year - 1 : year;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + day) % 7;
}
