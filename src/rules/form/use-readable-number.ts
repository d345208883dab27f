import type { BlockRule, Hit } from "../rule";
import { Watch } from "../watch";

const UNITS =
  "zł|PLN|euro|osób|osobom|mieszkańców|mieszkańcom|sztuk|ton|m²|m2|m³|km|kg|drzew|głosów|wniosków|egzemplarzy|uczniów|pojazdów";
/** "12.500,00 zł", "12500 zł", "10,00 zł", "1,000.00 zł": the digits, the groszy and the unit. */
const AMOUNT = new RegExp(
  `(^|[\\s(])(?:(\\d{5,9}|\\d{1,3}(?:\\.\\d{3})+|\\d{1,4}(?=,00|,-))(,\\d{2}|,-)?|(\\d{1,3}(?:,\\d{3})+)(\\.\\d{2}))([ \\u00a0]?(?:${UNITS})(?![a-ząćęłńóśźż\\d]))`,
  "g",
);
/** "17 PLN", "1 200 PLN": the letters of the banks. */
const PLN = /(\d)[ \u00a0]PLN(?![A-Za-z])/g;
const PERCENT = /(\d)[ \u00a0]%/g;

/** What is counted, and signs behind numbers. */
const COUNTED = new Watch({
  spelled: ["%", "m", "m2", "m³", "km", "kg"],
  begins: UNITS.toLowerCase()
    .split("|")
    .filter((unit) => unit.length > 2 || unit === "zł"),
});

export const useReadableNumber: BlockRule = {
  id: "form/use-readable-number",
  name: "Czytelna liczba",
  level: "may",
  what: "Tę liczbę można zapisać czytelniej.",
  why: "Liczbę podzieloną odstępami i bez zbędnych zer czyta się szybciej.",
  todo: "Zapisz ją czytelniej, na przykład „12 500 zł”.",
  source: "typography.pl",
  needs: "text",
  scope: "block",
  watch: COUNTED,
  find({ text }) {
    const hits: Hit[] = [];
    // Where other amounts have their groszy, all keep them.
    const exact = /,(?!00)\d{2}[ \u00a0]?(?:zł|PLN|euro)/.test(text);
    const done: number[] = [];
    AMOUNT.lastIndex = 0;
    for (let found = AMOUNT.exec(text); found; found = AMOUNT.exec(text)) {
      const start = found.index + found[1]!.length;
      const unit = found[6]!;
      const old = found[0].slice(found[1]!.length);
      const digits = (found[2] ?? found[4]!).replace(/[.,]/g, "");
      const cents = (found[3] ?? found[5] ?? "").replace(".", ",");
      const grouped = digits.length > 4 ? digits.replace(/\B(?=(?:\d{3})+$)/g, "\u00a0") : digits;
      const isMoney = /zł|PLN|euro/.test(unit);
      const rest = cents === ",-" || (cents === ",00" && isMoney && !exact) ? "" : cents;
      const number = grouped + rest;
      done.push(start + old.length);
      if (/PLN/.test(unit)) hits.push({ span: { start, end: start + old.length }, fixes: [`${number}\u00a0zł`] });
      else if (number + unit !== old)
        hits.push({ span: { start, end: start + old.length - unit.length }, fixes: [number] });
    }
    PLN.lastIndex = 0;
    for (let found = PLN.exec(text); found; found = PLN.exec(text)) {
      const end = found.index + found[0].length;
      if (done.indexOf(end) >= 0) continue;
      hits.push({
        span: { start: end - 3, end },
        fixes: ["zł"],
        what: "„PLN” to symbol, którego używają banki.",
        todo: "Napisz „zł”.",
      });
    }
    PERCENT.lastIndex = 0;
    for (let found = PERCENT.exec(text); found; found = PERCENT.exec(text))
      hits.push({
        span: { start: found.index + 1, end: found.index + found[0].length },
        fixes: ["%"],
        what: "Przed znakiem „%” jest zbędny odstęp.",
        todo: "Usuń ten odstęp.",
      });
    return hits;
  },
  examples: {
    bad: [
      { body: "Opłata wynosi [[12.500,00]] zł.", fixed: "Opłata wynosi 12\u00a0500 zł." },
      { body: "Dotacja to [[1500000]] zł.", fixed: "Dotacja to 1\u00a0500\u00a0000 zł." },
      { body: "Opłata wynosi [[10,00]] zł.", fixed: "Opłata wynosi 10 zł." },
      { body: "Opłata wynosi [[10,-]] zł.", fixed: "Opłata wynosi 10 zł." },
      { body: "Opłata wynosi [[1,250.50]] zł.", fixed: "Opłata wynosi 1250,50 zł." },
      { body: "Dotacja to [[150000 PLN]].", fixed: "Dotacja to 150\u00a0000\u00a0zł." },
      { body: "Opłata wynosi 17 [[PLN]].", fixed: "Opłata wynosi 17 zł." },
      { body: "W Poznaniu mieszka [[540000]] osób.", fixed: "W Poznaniu mieszka 540\u00a0000 osób." },
      { body: "Zniżka wynosi 50[[ %]].", fixed: "Zniżka wynosi 50%." },
    ],
    good: [
      "Opłata wynosi 12 500 zł.",
      "Opłata wynosi 1250 zł.",
      "Opłata wynosi 12,50 zł.",
      "Opłaty to 12,50 zł i 10,00 zł.",
      "Numer konta: 12 1020 4027 0000 1102 0000 0000.",
      "Numer telefonu to 618785001.",
      "Zniżka wynosi 50%.",
      "Trasa ma 10,00 km.",
      "Odpowiemy do 3 maja 2026 r.",
    ],
  },
};
