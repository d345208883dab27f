import type { BlockRule } from "../rule";

/** A year and "r." written together, or a number and its unit. */
const TIGHT =
  /(\d{4})(r\.|roku)(?![A-Za-zĄĆĘŁŃÓŚŹŻąćęłńóśźż])|(\d)(zł|gr|PLN|godz\.|proc\.|tys\.|mln|mld|kg|km|km²|cm|ha|m2|m²|m³|szt\.|dni|osób)(?![A-Za-zĄĆĘŁŃÓŚŹŻąćęłńóśźż])/g;

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
  *find({ text }) {
    if (!/\d[a-zm]/.test(text)) return;
    TIGHT.lastIndex = 0;
    for (let found = TIGHT.exec(text); found; found = TIGHT.exec(text)) {
      const number = found[1] ?? found[3]!;
      yield {
        span: { start: found.index, end: found.index + found[0].length },
        fixes: [`${number}\u00a0${found[2] ?? found[4]!}`],
      };
    }
  },
  examples: {
    bad: [
      { body: "Pismo z 3 marca [[2026r.]] dotarło.", fixed: "Pismo z 3 marca 2026\u00a0r. dotarło." },
      { body: "Opłata wynosi 2[[1zł]].", fixed: "Opłata wynosi 21\u00a0zł." },
    ],
    good: [
      "Pismo z 3 marca 2026 r. dotarło.",
      "Opłata wynosi 21 zł.",
      "Jedziemy drogą S11.",
      "Budynek 16a stoi przy ul. Długiej.",
    ],
  },
};
