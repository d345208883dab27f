import type { BlockRule } from "../rule";

/** "1.200,00 zł", "1.500.000 zł", "1,250.50 zł": the mark between thousands, or the one before the groszy, is foreign. */
const MARKED =
  /(^|[\s(])(?:(\d{1,3}(?:\.\d{3})+)(,\d{2})?|(\d{1,3}(?:,\d{3})+)(\.\d{2}))(?=[ \u00a0]?(?:zł|PLN|euro)(?![a-ząćęłńóśźż]))/g;
/** "240,- zł" */
const DASHED = /(^|[\s(])(\d{1,3}(?:[ \u00a0.]?\d{3})*),?-{1,2}(?=[ \u00a0]?zł(?![a-ząćęłńóśźż]))/g;
/** "zł 20", "PLN 17,50": Polish names the unit behind. */
const UNIT_FIRST =
  /((?:[a-ząćęłńóśźż]{2}|[:–-])[ \u00a0])(zł|PLN|EUR)[ \u00a0](\d{1,3}(?:[ \u00a0]\d{3})+(?:,\d{2})?|\d+(?:,\d{2})?)(?![\d.,]\d|[ \u00a0]?(?:zł|PLN|euro|gr|EUR))/g;
/** "980 zl" */
const BARE = /(\d[ \u00a0]?)(zl)(?![a-ząćęłńóśźż])/g;
/** "12,000 zł": twelve, or twelve thousand? */
const UNCLEAR = /(^|[\s(])(\d{1,3},\d{3})(?=[ \u00a0]?(?:zł|PLN)(?![a-ząćęłńóśźż]))/g;

export const noWrongAmount: BlockRule = {
  id: "form/no-wrong-amount",
  name: "Obcy zapis kwoty",
  level: "should",
  what: "Kwota jest zapisana inaczej, niż robimy to po polsku.",
  why: "Czytelnik może się pomylić o trzy zera.",
  todo: "Tysiące oddziel odstępem, grosze przecinkiem, a „zł” napisz na końcu.",
  source: "typography.pl",
  needs: "text",
  scope: "block",
  *find({ text }) {
    if (!/[\d-][ \u00a0]?z[łl]|PLN|EUR|euro|zł[ \u00a0]\d/.test(text)) return;
    for (const [form, right] of FORMS) {
      form.lastIndex = 0;
      for (let found = form.exec(text); found; found = form.exec(text)) {
        const start = found.index + found[1]!.length;
        const end = found.index + found[0].length;
        if (!right) {
          const quote = text.slice(start, end);
          yield {
            span: { start, end },
            what: `Zapis „${quote}” można czytać na dwa sposoby.`,
            todo: "Tysiące oddziel odstępem, a grosze podaj w dwóch cyfrach po przecinku.",
          };
        } else yield { span: { start, end }, fixes: [right(found)] };
      }
    }
  },
  examples: {
    bad: [
      { body: "Kara wynosi [[1.200,00]] zł.", fixed: "Kara wynosi 1200 zł." },
      { body: "Dotacja to [[1.500.000]] zł.", fixed: "Dotacja to 1\u00a0500\u00a0000 zł." },
      { body: "Opłata wynosi [[1,250.50]] zł.", fixed: "Opłata wynosi 1250,50 zł." },
      { body: "Podatek wynosi [[240,-]] zł.", fixed: "Podatek wynosi 240 zł." },
      { body: "Bilet kosztuje [[zł 20]] za dzień.", fixed: "Bilet kosztuje 20\u00a0zł za dzień." },
      { body: "Opłata wynosi [[PLN 17,50]].", fixed: "Opłata wynosi 17,50\u00a0zł." },
      { body: "Czynsz to 980 [[zl]] miesięcznie.", fixed: "Czynsz to 980 zł miesięcznie." },
      { body: "Kara może wynieść [[12,000]] zł." },
    ],
    good: [
      "Kara wynosi 1200 zł.",
      "Opłata wynosi 12,50 zł.",
      "Dotacja to 1 500 000 zł.",
      "Opłata to 20 zł 50 gr.",
      "Zapłacili Państwo 30 zł, 20 zł zwrócimy.",
      "Kurs to 4,250 za euro.",
      "Kwotę w zł 20 osób wpłaciło w kasie.",
    ],
  },
};

const FORMS: readonly (readonly [RegExp, ((found: RegExpExecArray) => string) | undefined])[] = [
  [
    MARKED,
    ([, , dotted, groszy, foreign, cents]) =>
      grouped(dotted ?? foreign!) + (groszy ?? cents ?? "").replace(".", ",").replace(/^,00$/, ""),
  ],
  [DASHED, ([, , number]) => grouped(number!)],
  [UNIT_FIRST, ([, , unit, number]) => `${number!}\u00a0${unit === "EUR" ? "euro" : "zł"}`],
  [BARE, () => "zł"],
  [UNCLEAR, undefined],
];

/** "1.500.000" as "1 500 000", with hard spaces; four digits stay together. */
function grouped(number: string): string {
  const digits = number.replace(/\D/g, "");
  return digits.length > 4 ? digits.replace(/\B(?=(?:\d{3})+$)/g, "\u00a0") : digits;
}
