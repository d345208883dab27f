import type { BlockRule } from "../rule";
import { Watch } from "../watch";
import { MONTHS } from "./dates";

/** "12.500,00 zł", "12500 zł", "10,00 zł": the digits, the groszy and the unit. */
const AMOUNT =
  /(^|[\s(])(\d{5,9}|\d{1,3}(?:\.\d{3})+|\d{1,4}(?=,00))(,\d{2}|,-)?(?=[ \u00a0](?:zł|PLN|euro)(?![a-ząćęłńóśźż]))/g;
/** "2026-05-03" behind a word after which a date stands in the genitive. */
const ISO =
  /(^|\s)((?:z|od|do|po|dnia|dniu) )(20\d\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?![\d-])(\s?r\.|\sroku)?/gi;

const UNITS_AND_DATES = new Watch({ like: /^(?:zł|PLN|euro)|20\d\d-/ });

export const useReadableNumber: BlockRule = {
  id: "form/use-readable-number",
  name: "Czytelna liczba i data",
  level: "may",
  what: "Tę liczbę można zapisać czytelniej.",
  why: "Liczby z odstępem i datę z nazwą miesiąca czyta się szybciej.",
  todo: "Zapisz ją czytelniej, na przykład „12 500 zł” albo „3 maja 2026 r.”.",
  source: "typography.pl",
  needs: "text",
  scope: "block",
  watch: UNITS_AND_DATES,
  *find({ text }) {
    // Where other amounts have their groszy, all keep them.
    const exact = /,(?!00)\d{2}[ \u00a0]?(?:zł|PLN|euro)/.test(text);
    AMOUNT.lastIndex = 0;
    for (let found = AMOUNT.exec(text); found; found = AMOUNT.exec(text)) {
      const start = found.index + found[1]!.length;
      const old = found[2]! + (found[3] ?? "");
      const digits = found[2]!.replace(/\./g, "");
      const grouped = digits.length > 4 ? digits.replace(/\B(?=(?:\d{3})+$)/g, "\u00a0") : digits;
      const rest = found[3] === undefined || found[3] === ",-" || (found[3] === ",00" && !exact) ? "" : found[3]!;
      if (old === grouped + rest) continue;
      yield { span: { start, end: start + old.length }, fixes: [grouped + rest] };
    }
    ISO.lastIndex = 0;
    for (let found = ISO.exec(text); found; found = ISO.exec(text)) {
      const start = found.index + found[1]!.length + found[2]!.length;
      const end = found.index + found[0].length;
      const day = `${Number(found[5]!)} ${MONTHS[Number(found[4]!) - 1]!} ${found[3]!}`;
      // The full stop of "r." is also that of the sentence.
      const year = found[6] ?? (text[end] === "." ? "\u00a0r" : "\u00a0r.");
      yield { span: { start, end }, fixes: [day + year.replace(/^\s?/, "\u00a0")] };
    }
  },
  examples: {
    bad: [
      { body: "Opłata wynosi [[12.500,00]] zł.", fixed: "Opłata wynosi 12\u00a0500 zł." },
      { body: "Dotacja to [[1500000]] zł.", fixed: "Dotacja to 1\u00a0500\u00a0000 zł." },
      { body: "Opłata wynosi [[10,00]] zł.", fixed: "Opłata wynosi 10 zł." },
      { body: "Odpowiemy do [[2026-05-03]].", fixed: "Odpowiemy do 3 maja 2026\u00a0r." },
      { body: "Pismo z [[2026-05-03 r.]] jest w aktach.", fixed: "Pismo z 3 maja 2026\u00a0r. jest w aktach." },
    ],
    good: [
      "Opłata wynosi 12 500 zł.",
      "Opłata wynosi 1250 zł.",
      "Opłata wynosi 12,50 zł.",
      "Opłaty to 12,50 zł i 10,00 zł.",
      "Numer konta: 12 1020 4027 0000 1102 0000 0000.",
      "Numer telefonu to 618785001.",
      "Odpowiemy do 3 maja 2026 r.",
      "Plik 2026-05-03.pdf jest w załączniku.",
    ],
  },
};
