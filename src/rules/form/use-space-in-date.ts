import type { BlockRule } from "../rule";

/** A year and "r." written together, or a number and its unit. */
const TIGHT =
  /((?:1[89]|20)\d\d)(r\.?|roku)(?![A-Za-zĄĆĘŁŃÓŚŹŻąćęłńóśźż\d])|(\d+(?:[,.]\d+)?)(zł|gr|PLN|godz\.|proc\.|tys\.|mln|mld|kg|km|km²|cm|mm|ha|m2|m²|m³|m3|szt\.|dni|lat|osób|min)(?![A-Za-zĄĆĘŁŃÓŚŹŻąćęłńóśźż\d])/g;
/** "2026 r" without its full stop. */
const BARE = /((?:1[89]|20)\d\d)[ \u00a0]r(?=[\s,;:)]|$)/g;

export const useSpaceInDate: BlockRule = {
  id: "form/use-space-in-date",
  name: "Odstęp po liczbie",
  level: "should",
  what: "Po liczbie brakuje odstępu.",
  why: "Odstęp oddziela liczbę od słowa. Piszemy „2026 r.” i „10 zł”.",
  todo: "Wstaw twardą spację, żeby liczba i słowo zostały w jednym wierszu.",
  source: "typography.pl",
  needs: "text",
  scope: "block",
  looks: /\d ?[a-zPm]|\d\u00a0r/,
  *find({ text }) {
    TIGHT.lastIndex = 0;
    for (let found = TIGHT.exec(text); found; found = TIGHT.exec(text)) {
      const end = found.index + found[0].length;
      // "DK92km": a part of some code.
      if (/[A-Za-zĄĆĘŁŃÓŚŹŻąćęłńóśźż\d/-]$/.test(text.slice(0, found.index))) continue;
      // "r" closes a sentence with the full stop of its own.
      const unit = (found[2] ?? found[4]!).replace(/^r$/, text[end] === "." ? "r" : "r.").replace(/^m(\d)$/, power);
      yield { span: { start: found.index, end }, fixes: [`${found[1] ?? found[3]!}\u00a0${unit}`] };
    }
    BARE.lastIndex = 0;
    for (let found = BARE.exec(text); found; found = BARE.exec(text))
      yield {
        span: { start: found.index, end: found.index + found[0].length },
        fixes: [`${found[1]!}\u00a0r.`],
        what: "Po skrócie „r” brakuje kropki.",
        todo: "Postaw kropkę.",
      };
  },
  examples: {
    bad: [
      { body: "Pismo z 3 marca [[2026r.]] dotarło.", fixed: "Pismo z 3 marca 2026\u00a0r. dotarło." },
      { body: "Pismo z 3 marca [[2026r]] dotarło.", fixed: "Pismo z 3 marca 2026\u00a0r. dotarło." },
      { body: "Pismo z 3 marca [[2026 r]] dotarło.", fixed: "Pismo z 3 marca 2026\u00a0r. dotarło." },
      { body: "Opłata wynosi [[21zł]].", fixed: "Opłata wynosi 21\u00a0zł." },
      { body: "Działka ma [[450m2]].", fixed: "Działka ma 450\u00a0m²." },
    ],
    good: [
      "Pismo z 3 marca 2026 r. dotarło.",
      "Opłata wynosi 21 zł.",
      "Jedziemy drogą S11.",
      "Słupek DK92km stoi przy rondzie.",
      "Budynek 16a stoi przy ul. Długiej.",
      "W 2026 roku i w 2027 r.",
    ],
  },
};

function power(_all: string, exponent: string): string {
  return exponent === "2" ? "m²" : "m³";
}
