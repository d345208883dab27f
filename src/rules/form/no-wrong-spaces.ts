import type { BlockRule } from "../rule";

const SPACES = /(\S)[ \u00a0]{2,}(?=\S)|[ \u00a0]+([,;:!?])(?=\s|$)|(\S)[ \u00a0]+(\.)(?=\s+[A-ZĄĆĘŁŃÓŚŹŻ]|\s*$)/g;

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
  *find({ text }) {
    if (!/[ \u00a0]{2}|[ \u00a0][,;:!?.]/.test(text)) return;
    SPACES.lastIndex = 0;
    for (let found = SPACES.exec(text); found; found = SPACES.exec(text)) {
      const double = found[1] !== undefined;
      const lead = double || found[3] !== undefined ? 1 : 0;
      const fix = double ? " " : (found[2] ?? found[4]!);
      yield {
        span: { start: found.index + lead, end: found.index + found[0].length },
        fixes: [fix],
        what: double ? "Tutaj jest podwójny odstęp." : `Przed znakiem „${fix}” jest zbędny odstęp.`,
      };
    }
  },
  examples: {
    bad: [
      { body: "Prosimy[[  ]]o odpowiedź.", fixed: "Prosimy o odpowiedź." },
      { body: "Dziękujemy[[ ,]] że Pani pisze.", fixed: "Dziękujemy, że Pani pisze." },
      { body: "Odpowiemy jutro[[ .]]", fixed: "Odpowiemy jutro." },
    ],
    good: [
      "Prosimy o odpowiedź.",
      "Dziękujemy, że Pani pisze.",
      "Czy to prawda?",
      "Pliki .docx są w porządku.",
      "W godz. 8–15.",
    ],
  },
};
