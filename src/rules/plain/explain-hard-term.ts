import type { LetterRule } from "../rule";
import { terms } from "./first-uses";
import { unexplained } from "./unexplained";
import { HARD_TERMS } from "./words/terms";

const OURS = terms(HARD_TERMS);

export const explainHardTerm: LetterRule = {
  id: "plain/explain-hard-term",
  name: "Pojęcie tylko dla prawników",
  level: "should",
  what: "Tego pojęcia prawie nikt spoza urzędu nie zna.",
  why: "Czytelnik nie zrozumie, co mu grozi albo co ma zrobić.",
  todo: "Zostaw pojęcie, ale dopisz, co ono znaczy.",
  source: "std.language.terms",
  needs: "lexicon",
  audience: "external",
  scope: "letter",
  find: (letter, { glossary }) => unexplained(letter, glossary, OURS, false),
  examples: {
    bad: [
      {
        body: "Prosimy uzupełnić wniosek [[pod rygorem pozostawienia wniosku bez rozpoznania]].",
        fixed:
          "Prosimy uzupełnić wniosek pod rygorem pozostawienia wniosku bez rozpoznania (w przeciwnym razie urząd nie zajmie się tą sprawą).",
      },
      {
        body: "Wtedy [[pozostawimy podanie bez rozpoznania]].",
        fixed: "Wtedy pozostawimy podanie bez rozpoznania (to znaczy bez zajmowania się tą sprawą).",
      },
      {
        body: "Umowę podpisujemy [[pod rygorem nieważności]].",
        fixed: "Umowę podpisujemy pod rygorem nieważności (inaczej nie ma to mocy prawnej).",
      },
      {
        body: "Wystawiliśmy [[tytuł wykonawczy]].",
        fixed:
          "Wystawiliśmy tytuł wykonawczy (dokument, na podstawie którego można zacząć egzekucję, na przykład ściągnąć dług).",
      },
      {
        body: "Ustalimy [[opłatę adiacencką]].",
        fixed:
          "Ustalimy opłatę adiacencką (opłata, którą płaci właściciel, gdy jego nieruchomość zyska na wartości, na przykład po podziale).",
      },
    ],
    good: [
      "Pod rygorem pozostawienia wniosku bez rozpoznania (wtedy nie zajmiemy się sprawą) prosimy o podpis.",
      "Opłata adiacencka to opłata od wzrostu wartości działki.",
      "Tytuł wykonawczy, czyli dokument do ściągnięcia długu, wyślemy w maju.",
      { body: "Ustalimy opłatę adiacencką.", audience: "internal" },
      {
        body: "Ustalimy opłatę adiacencką.",
        setting: { glossary: [{ term: "opłata adiacencka", meaning: "opłata od wzrostu wartości działki" }] },
      },
    ],
  },
};
