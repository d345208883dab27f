import type { BlockRule } from "../rule";

const STRAIGHT = /(^|[\s(])"([^"\s][^"]{0,120}[^"\s]|[^"\s])"(?=[\s.,;:!?)]|$)/g;
const COMMAS = /(^|[\s(]),,([^\s"”,][^"”\n]{0,120})["”]/g;
/** A hyphen with spaces between two words; between numbers the dash has no spaces, and lists begin with one. */
const HYPHEN = /[a-ząćęłńóśźż”)] (-|--) (?=[a-ząćęłńóśźżA-ZĄĆĘŁŃÓŚŹŻ„(])/g;

export const usePolishMarks: BlockRule = {
  id: "form/use-polish-marks",
  name: "Polski cudzysłów i myślnik",
  level: "may",
  what: "To nie jest polski cudzysłów albo myślnik.",
  why: "Polski cudzysłów ma kształt „…”, a myślnik jest dłuższy od łącznika.",
  todo: "Zmień znak.",
  source: "typography.pl",
  needs: "text",
  scope: "block",
  *find({ text }) {
    if (text.indexOf('"') < 0 && text.indexOf(",,") < 0 && text.indexOf(" -") < 0) return;
    const even = text.split('"').length % 2 === 1;
    for (const form of [COMMAS, STRAIGHT]) {
      if (form === STRAIGHT && (!even || text.indexOf(",,") >= 0)) continue;
      form.lastIndex = 0;
      for (let found = form.exec(text); found; found = form.exec(text)) {
        const start = found.index + found[1]!.length;
        yield {
          span: { start, end: found.index + found[0].length },
          fixes: [`„${found[2]!}”`],
          what: "Cudzysłów ma tu obcy kształt.",
          todo: "Zmień go na polski cudzysłów „…”.",
        };
      }
    }
    HYPHEN.lastIndex = 0;
    for (let found = HYPHEN.exec(text); found; found = HYPHEN.exec(text)) {
      const start = found.index + 2;
      yield {
        span: { start, end: start + found[1]!.length },
        fixes: ["–"],
        what: "W roli myślnika stoi tu łącznik.",
        todo: "Zmień łącznik na myślnik „–”.",
      };
    }
  },
  examples: {
    bad: [
      { body: 'Program [["Zielony Poznań"]] trwa do maja.', fixed: "Program „Zielony Poznań” trwa do maja." },
      { body: "Program [[,,Zielony Poznań”]] trwa do maja.", fixed: "Program „Zielony Poznań” trwa do maja." },
      { body: "Opłata jest niska [[-]] to tylko 17 zł.", fixed: "Opłata jest niska – to tylko 17 zł." },
    ],
    good: [
      "Program „Zielony Poznań” trwa do maja.",
      "Opłata jest niska – to tylko 17 zł.",
      "- dowód osobisty",
      "Słownik polsko-niemiecki jest w czytelni.",
      'Monitor ma 24".',
      "Czynne 8 - 15.",
    ],
  },
};
