import type { Word } from "../../text/word";
import type { Passage } from "../passage";
import type { BlockRule, Hit } from "../rule";
import type { Day } from "../setting";
import { Watch } from "../watch";
import { dayOf, MONTHS } from "./dates";

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
const ROMAN_DATE =
  /(^|[\s(])(\d{1,2})[ .-](I{1,3}|IV|VI{0,3}|IX|XI{0,2})[ .-]((?:19|20)\d\d)(\s?(?:r\.?|roku)(?![A-Za-ząćęłńóśźż]))?(?![\d/-])/g;
/** What belongs to a date behind it: "r.", "roku". */
const YEAR = /^\s?(?:r\.|roku|r)(?![A-Za-zĄĆĘŁŃÓŚŹŻąćęłńóśźż])/;
/** "12.03" */
const SHORT = /^\d{1,2}\.\d{1,2}\.?$/;
/** "dn. 12.03", "w dn. 12.03": the short word goes too. */
const SHORT_DAY = /(?:^|[\s(])((?:w )?dn\.\s?)$/i;

const DATES = new Watch({ like: /\d[./-]\d|[IVX]/ });

export const useReadableDate: BlockRule = {
  id: "form/use-readable-date",
  name: "Czytelna data",
  level: "may",
  what: "Tę datę można zapisać czytelniej.",
  why: "Datę z nazwą miesiąca czyta się szybciej i nikt nie pomyli dnia z miesiącem.",
  todo: "Napisz miesiąc słowem, na przykład „3 maja 2026 r.”.",
  source: "typography.pl",
  needs: "text",
  scope: "block",
  watch: DATES,
  find(passage, { today }) {
    const hits: Hit[] = [];
    const { text, block } = passage;
    if (block.role === "cell" || block.role === "heading") return hits;
    for (const word of passage.words) {
      if (word.kind !== "date" || isPartOfName(passage, word)) continue;
      const short = SHORT_DAY.exec(text.slice(0, word.start))?.[1] ?? "";
      const day =
        dayOf(word.text, today) ?? (short || followsDay(text, word) ? dayOf(word.text, today, true) : undefined);
      if (!day) continue;
      const after = YEAR.exec(text.slice(word.end))?.[0] ?? "";
      hits.push(written(text, word.start - short.length, word.end, day, !SHORT.test(word.text), after));
    }
    ROMAN_DATE.lastIndex = 0;
    for (let found = ROMAN_DATE.exec(text); found; found = ROMAN_DATE.exec(text)) {
      const start = found.index + found[1]!.length;
      const after = found[5] ?? "";
      const day = dayOf(`${found[2]!}.${ROMAN.indexOf(found[3]!) + 1}.${found[4]!}`, today);
      if (day) hits.push(written(text, start, found.index + found[0].length - after.length, day, true, after));
    }
    return hits;
  },
  examples: {
    bad: [
      { body: "Odpowiemy do [[2026-05-03]].", fixed: "Odpowiemy do 3 maja 2026\u00a0r." },
      { body: "Pismo z [[2026-05-03 r.]] jest w aktach.", fixed: "Pismo z 3 maja 2026\u00a0r. jest w aktach." },
      { body: "Pismo z [[01.03.2026 r.]] jest w aktach.", fixed: "Pismo z 1 marca 2026\u00a0r. jest w aktach." },
      { body: "Odpowiemy do [[01.12.2026]].", fixed: "Odpowiemy do 1 grudnia 2026\u00a0r." },
      { body: "Urząd działa od [[2/01/2026 roku]].", fixed: "Urząd działa od 2 stycznia 2026\u00a0roku." },
      { body: "Pismo z [[12.03.26]] jest w aktach.", fixed: "Pismo z 12 marca 2026\u00a0r. jest w aktach." },
      { body: "Zapraszamy [[w dn. 12.03]] do urzędu.", fixed: "Zapraszamy 12 marca do urzędu." },
      { body: "Umowa z [[12 III 2026 r.]] wygasła.", fixed: "Umowa z 12 marca 2026\u00a0r. wygasła." },
      { body: "Umowa z [[12.III.2026]] wygasła.", fixed: "Umowa z 12 marca 2026\u00a0r. wygasła." },
    ],
    good: [
      "Odpowiemy do 3 maja 2026 r.",
      "Plik 2026-05-03.pdf jest w załączniku.",
      "Sprawa ma znak UA-V.6730.12.2026.",
      "Czynne w godz. 8.00–12.03.",
      "Opłata wynosi 12.03 zł.",
      "Urodziła się 12.03.85.",
      "Działka 12/3/2026 leży przy ul. Długiej.",
      "Termin mija 31.02.2026 r.",
      "Rozdział III 2026 roku nie dotyczy.",
    ],
  },
};

/** A date in the name of a file, or a number that only looks like one: "zdjęcie_2026-05-03.jpg", "działka 12/3/2026". */
function isPartOfName({ text }: Passage, { start, end, text: date }: Word): boolean {
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (!/(?:^|[\s(])$/.test(before) || /^(?:\.?[A-Za-z_/-]|\.\d)/.test(after.replace(YEAR, ""))) return true;
  if (date.indexOf("/") >= 0 && !YEAR.test(after)) return true;
  return /(?:^|[\s(])(?:nr|numer\S*|znak\S*|dział\S+|poz\.|pkt|ust\.|art\.|§)\s$/i.test(before);
}

/** A short date behind "dnia" or "dniu" is surely one. */
function followsDay(text: string, { start }: Word): boolean {
  return /(?:^|\s)dni[au]\s$/i.test(text.slice(0, start));
}

function written(text: string, start: number, end: number, day: Day, hasYear: boolean, after: string) {
  const stop = end + after.length;
  const date = `${day.day} ${MONTHS[day.month - 1]!}`;
  if (!hasYear) return { span: { start, end: stop }, fixes: [date] };
  // The full stop of "r." is also that of the sentence.
  const year = /roku/.test(after) ? "roku" : text[stop] === "." ? "r" : "r.";
  return { span: { start, end: stop }, fixes: [`${date} ${day.year}\u00a0${year}`] };
}
