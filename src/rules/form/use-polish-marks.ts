import type { BlockRule, Hit } from "../rule";

const STRAIGHT = /(^|[\s(])"([^"\s][^"]{0,120}[^"\s]|[^"\s])"(?=[\s.,;:!?)]|$)/g;
const COMMAS = /(^|[\s(]),,([^\s"”,][^"”\n]{0,120})["”]/g;
/** “English” and „German“ and „half typed", all with a Polish pair in mind. */
const FOREIGN = /(^|[\s(])(?:[“”]([^“”„"\n]{1,120})[“”]|„([^“”„"\n]{1,120})[“"])(?=[\s.,;:!?)]|$)/g;
/** A hyphen with spaces between two words; between numbers the dash has no spaces, and lists begin with one. */
const HYPHEN = /[a-ząćęłńóśźż”)\d] (-|--) (?=[a-ząćęłńóśźżA-ZĄĆĘŁŃÓŚŹŻ„(])/g;
/** "8-16", "2025-2026", "pn.-pt.": from one to the other. */
const RANGE =
  /(?:(?:godz\.|godzinach|latach|roku|str\.|stronach|pkt|art\.|ust\.|lat|wieku|dniach)\s\d{1,4}(?:[.:]\d\d)?|\d{1,2}[.:]\d\d|(?:pon|pn|wt|śr|czw|pt|sob)\.|poniedziałek|wtorek|środa|czwartek)(-)(?=\d{1,4}(?:[.:]\d\d)?(?![\d/-]|\.\d)|(?:wt|śr|czw|pt|sob|nd|niedz)\.|czwartek|piątek|sobota|niedziela)/g;
/** "etapy 1 - 3", "w godz. 8 - 16": from one number to the other the dash has no spaces. */
const WIDE_RANGE =
  /(?:etap\S*|godz\.|godzin\S*|latach|lata|str\.|stron\S*|pkt|punkt\S*|art\.|ust\.|rozdzia\S*|pok(?:oje|ojach|ojów|\.)|nr|numer\S*|klas\S*|lat|wieku|dniach|dni|poz\.)[ \u00a0]\d{1,4}(?:[.:]\d\d)?( [-–] )(?=\d{1,4}(?:[.:]\d\d)?(?![\d/-]|[.:]\d))/gi;
const DOTS = /[A-Za-ząćęłńóśźż](\.\.\.)(?=[\s)”]|$)/g;

export const usePolishMarks: BlockRule = {
  id: "form/use-polish-marks",
  name: "Polski cudzysłów, myślnik i wielokropek",
  level: "may",
  what: "W polskim tekście stoi tu inny znak.",
  why: "Polski cudzysłów ma kształt „…”, a myślnik jest dłuższy od łącznika.",
  todo: "Zmień znak.",
  source: "typography.pl",
  needs: "text",
  scope: "block",
  looks: /["“”]|,,|-|\.\.\.| – \d/,
  *find({ text }) {
    const even = text.split('"').length % 2 === 1;
    for (const form of [COMMAS, STRAIGHT, FOREIGN]) {
      if (form === STRAIGHT && (!even || text.indexOf(",,") >= 0 || text.indexOf("„") >= 0)) continue;
      form.lastIndex = 0;
      for (let found = form.exec(text); found; found = form.exec(text)) {
        const start = found.index + found[1]!.length;
        yield {
          span: { start, end: found.index + found[0].length },
          fixes: [`„${found[2] ?? found[3]!}”`],
          what: "Cudzysłów ma tu obcy kształt.",
          todo: "Zmień go na polski cudzysłów „…”.",
        };
      }
    }
    yield* exchanged(text, HYPHEN, "–", "W roli myślnika stoi tu łącznik.", "Zmień łącznik na myślnik „–”.");
    yield* exchanged(text, RANGE, "–", "Zakres łączy tu łącznik.", "Zmień łącznik na dłuższą kreskę „–”.");
    yield* exchanged(
      text,
      WIDE_RANGE,
      "–",
      "W zakresie liczb są tu zbędne odstępy.",
      "Napisz dłuższą kreskę bez odstępów, na przykład „1–3”.",
    );
    yield* exchanged(text, DOTS, "…", "Wielokropek to tu trzy kropki.", "Zmień je na jeden znak „…”.");
  },
  examples: {
    bad: [
      { body: 'Program [["Zielony Poznań"]] trwa do maja.', fixed: "Program „Zielony Poznań” trwa do maja." },
      { body: "Program [[,,Zielony Poznań”]] trwa do maja.", fixed: "Program „Zielony Poznań” trwa do maja." },
      { body: "Program [[“Zielony Poznań”]] trwa do maja.", fixed: "Program „Zielony Poznań” trwa do maja." },
      { body: 'Program [[„Zielony Poznań"]] trwa do maja.', fixed: "Program „Zielony Poznań” trwa do maja." },
      { body: "Opłata jest niska [[-]] to tylko 17 zł.", fixed: "Opłata jest niska – to tylko 17 zł." },
      { body: "Kasa działa w godz. 8[[-]]16.", fixed: "Kasa działa w godz. 8–16." },
      { body: "Projekt ma etapy 1[[ - ]]3.", fixed: "Projekt ma etapy 1–3." },
      { body: "Kasa działa w godz. 8[[ – ]]16.", fixed: "Kasa działa w godz. 8–16." },
      { body: "Kasa działa 8:00[[-]]16:00.", fixed: "Kasa działa 8:00–16:00." },
      { body: "Remont potrwa w latach 2026[[-]]2027.", fixed: "Remont potrwa w latach 2026–2027." },
      { body: "Czynne pn.[[-]]pt. do 16.", fixed: "Czynne pn.–pt. do 16." },
      { body: "Zastanawiamy się nad tym[[...]]", fixed: "Zastanawiamy się nad tym…" },
    ],
    good: [
      "Program „Zielony Poznań” trwa do maja.",
      "Opłata jest niska – to tylko 17 zł.",
      "- dowód osobisty",
      "Słownik polsko-niemiecki jest w czytelni.",
      'Monitor ma 24".',
      "Czynne 8 - 15.",
      "Mieszka przy ul. Długiej 5-7, 61-848 Poznań.",
      "Telefon 61-878-50-01, sprawa 12-34/2026.",
      "Data ........ i podpis",
    ],
  },
};

/** Places where one mark (the first group, at the end of what is found) stands for another. */
function* exchanged(text: string, form: RegExp, right: string, what: string, todo: string): Generator<Hit> {
  form.lastIndex = 0;
  for (let found = form.exec(text); found; found = form.exec(text)) {
    const start = found.index + found[0].lastIndexOf(found[1]!);
    yield { span: { start, end: start + found[1]!.length }, fixes: [right], what, todo };
  }
}
