import type { Passage } from "../passage";
import type { Day } from "../setting";
import type { BlockRule, Hit } from "../rule";
import { dayIn } from "./dates";
import { saysWeekday, weekday, weekdayAt, WEEKDAYS } from "./weekdays";

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
  find(passage) {
    const hits: Hit[] = [];
    for (const i of passage.watched(WEEKDAYS)) {
      const named = weekdayAt(passage, i);
      const hit = named < 0 ? undefined : (behind(passage, i, named) ?? before(passage, i, named));
      if (hit) hits.push(hit);
    }
    return hits;
  },
  examples: {
    bad: [
      { body: "Zapraszamy w [[środę 20 marca 2026]] r." },
      { body: "Termin mija w [[poniedziałek, 20.03.2026]]." },
      { body: "Spotkanie jest we [[wtorek (20 marca 2026]] r.)." },
      { body: "Zapraszamy [[20 marca 2026 r. (środa]])." },
      { body: "Zapraszamy [[20.03.2026 r., w środę]], do urzędu." },
    ],
    good: [
      "Zapraszamy w piątek 20 marca 2026 r.",
      "Termin mija w piątek, 20.03.2026.",
      "W środę 20 osób przyszło na spotkanie.",
      "W piątek 30 lutego 2026 r. nie ma w kalendarzu.",
      "Pracujemy od poniedziałku do piątku.",
      "Zapraszamy 20 marca 2026 r. (piątek).",
      "Kasa działa od 20 marca 2026 r., w środy do 18.00.",
      "Napisała Pani 20 marca 2026 r., a w środę odpowiedzieliśmy.",
    ],
  },
};

/** "w środę 20 marca 2026", "we wtorek, 20.03.2026". */
function behind(passage: Passage, at: number, named: number): Hit | undefined {
  const mark = passage.words[at + 1]?.text;
  const dated = dayIn(passage, mark === "," || mark === "(" ? at + 2 : at + 1);
  return !dated || weekday(dated.day) === named ? undefined : hit(passage, at, dated.last, dated.day);
}

/** "20 marca 2026 r. (środa)", "20 marca 2026 r., w środę". */
function before(passage: Passage, at: number, named: number): Hit | undefined {
  let last = at - 1;
  const isIn = passage.lower(last) === "w" || passage.lower(last) === "we";
  if (isIn) last--;
  const mark = passage.words[last]?.text;
  if (mark !== "(" && !(mark === "," && isIn && isAlone(passage, at))) return undefined;
  last--;
  if (passage.lower(last) === "r." || passage.lower(last) === "roku") last--;
  const first = passage.words[last]?.kind === "date" ? last : last - 2;
  const dated = first >= 0 ? dayIn(passage, first) : undefined;
  if (!dated || dated.last !== last || weekday(dated.day) === named) return undefined;
  return hit(passage, first, at, dated.day);
}

/** "…, w środę, …" goes with the date before it; "…, w środy do 18.00", "…, w środę odpowiedzieliśmy" do not. */
function isAlone(passage: Passage, at: number): boolean {
  const next = passage.words[at + 1];
  return /[ęk]$/.test(passage.lower(at)) && (!next || next.kind === "mark" || next.text === "o");
}

function hit(passage: Passage, first: number, last: number, day: Day): Hit {
  return {
    span: passage.span(first, last),
    what: saysWeekday(day),
  };
}
