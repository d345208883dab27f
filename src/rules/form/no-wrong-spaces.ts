import type { BlockRule } from "../rule";

/** What is wrong, and what stands in its place; the place begins behind the first group. */
const WRONG: readonly (readonly [RegExp, string | ((mark: string) => string), string])[] = [
  [/(\S)[ \u00a0]{2,}(?=\S)/g, " ", "Tutaj jest podwójny odstęp."],
  [/()[ \u00a0]([,;:!?])(?=\s|$)/g, (mark) => mark, "Przed znakiem „$” jest zbędny odstęp."],
  [
    /([A-Za-ząćęłńóśźż)”])[ \u00a0]([,;])(?=[A-Za-ząćęłńóśźż]{2})/g,
    (mark) => mark + " ",
    "Odstęp stoi przed znakiem „$”, a nie za nim.",
  ],
  [/(\S)[ \u00a0](\.)(?=\s+[A-ZĄĆĘŁŃÓŚŹŻ]|\s*$)/g, (mark) => mark, "Przed kropką jest zbędny odstęp."],
  [
    /([a-ząćęłńóśźż])[ \u00a0](\.)(?=[A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż]{2})/g,
    (mark) => mark + " ",
    "Odstęp stoi przed kropką, a nie za nią.",
  ],
  [/(^|[\s])([(„])[ \u00a0](?=[^\s)])/g, (mark) => mark, "Za znakiem „$” jest zbędny odstęp."],
  [/([^\s(])[ \u00a0]([)”])(?=[\s.,;:!?]|$)/g, (mark) => mark, "Przed znakiem „$” jest zbędny odstęp."],
];

export const noWrongSpaces: BlockRule = {
  id: "form/no-wrong-spaces",
  name: "Zbędny odstęp",
  level: "should",
  what: "Tutaj jest zbędny odstęp.",
  why: "Podwójne odstępy i odstępy przed przecinkiem wyglądają niestarannie.",
  todo: "Usuń zbędny odstęp.",
  source: "typography.pl",
  needs: "text",
  scope: "block",
  looks: /[ \u00a0]{2}|[ \u00a0][,;:!?.)”]|[(„][ \u00a0]/,
  *find({ text }) {
    for (const [form, right, what] of WRONG) {
      form.lastIndex = 0;
      for (let found = form.exec(text); found; found = form.exec(text)) {
        const mark = found[2] ?? "";
        yield {
          span: { start: found.index + found[1]!.length, end: found.index + found[0].length },
          fixes: [typeof right === "string" ? right : right(mark)],
          what: what.replace("$", mark),
        };
      }
    }
  },
  examples: {
    bad: [
      { body: "Prosimy[[  ]]o odpowiedź.", fixed: "Prosimy o odpowiedź." },
      { body: "Dziękujemy[[ ,]] że Pani pisze.", fixed: "Dziękujemy, że Pani pisze." },
      { body: "Dziękujemy[[ ,]]że Pani pisze.", fixed: "Dziękujemy, że Pani pisze." },
      { body: "Odpowiemy jutro[[ .]]", fixed: "Odpowiemy jutro." },
      { body: "Odpowiemy jutro[[ .]]Dziękujemy.", fixed: "Odpowiemy jutro. Dziękujemy." },
      { body: "Opłata [[( ]]17 zł) jest niska.", fixed: "Opłata (17 zł) jest niska." },
      { body: "Program „Zielony Poznań[[ ”]] trwa.", fixed: "Program „Zielony Poznań” trwa." },
    ],
    good: [
      "Prosimy o odpowiedź.",
      "Dziękujemy, że Pani pisze.",
      "Czy to prawda?",
      "Pliki .docx są w porządku.",
      "W godz. 8–15.",
      "Zaznacz pole ( ) albo [ ].",
    ],
  },
};
