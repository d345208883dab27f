import { table } from "../table";

export const noOfficialese = table({
  id: "plain/no-officialese",
  name: "Słowa urzędowe",
  level: "should",
  about: "W tekście są słowa, których używa się tylko w pismach urzędowych.",
  what: (quote) => `„${quote}” to wyrażenie urzędowe.`,
  why: "Prostsze słowa czyta się szybciej i każdy je rozumie.",
  todo: "Napisz to słowami, których używasz w rozmowie.",
  source: "std.language.plain",
  rows: [
    { not: "w dniu dzisiejszym", say: "dzisiaj" },
    {
      not: "<uiścić>",
      say: "<zapłacić>",
      bad: "Prosimy [[uiścić]] opłatę do piątku.",
      fixed: "Prosimy zapłacić opłatę do piątku.",
      good: "Wpłata wpłynęła na konto urzędu.",
    },
    {
      not: "z uwagi na fakt , że|iż",
      say: "ponieważ",
      bad: "Prosimy o kontakt[[ z uwagi na fakt, iż]] wniosek ma błędy.",
      fixed: "Prosimy o kontakt, ponieważ wniosek ma błędy.",
    },
  ],
  good: ["Dzisiaj dostaliśmy Pani list.", "W dniu ślubu prosimy zabrać dowód osobisty."],
});
