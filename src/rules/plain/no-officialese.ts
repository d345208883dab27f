import { table } from "../table";
import { ADJECTIVES } from "./words/adjectives";
import { NOUNS } from "./words/nouns";
import { PHRASES } from "./words/phrases";
import { TIMES } from "./words/times";
import { VERBS_OF_BEING } from "./words/verbs-of-being";
import { VERBS_OF_CHANGING } from "./words/verbs-of-changing";
import { VERBS_OF_GIVING } from "./words/verbs-of-giving";
import { VERBS_OF_SAYING } from "./words/verbs-of-saying";
import { WORDS } from "./words/words";

export const noOfficialese = table({
  id: "plain/no-officialese",
  name: "Słowa urzędowe",
  level: "should",
  about: "W tekście są słowa, których używa się tylko w pismach urzędowych.",
  what: (quote) => `„${quote.trim()}” to wyrażenie urzędowe.`,
  why: "Prostsze słowa czyta się szybciej i każdy je rozumie.",
  todo: "Napisz to słowami, których używasz w rozmowie, albo skreśl.",
  source: "std.language.plain",
  rows: [
    ...VERBS_OF_GIVING,
    ...VERBS_OF_CHANGING,
    ...VERBS_OF_SAYING,
    ...VERBS_OF_BEING,
    ...NOUNS,
    ...ADJECTIVES,
    ...TIMES,
    ...WORDS,
    ...PHRASES,
    {
      not: "w przypadku|razie <:ger:gen>",
      todo: "Napisz „jeśli” i czasownik: „jeśli nie dostaniemy”.",
      bad: "[[W przypadku niedostarczenia]] dokumentów odmówimy.",
      good: "W przypadku tej ulicy decyzja już jest.",
    },
    {
      not: "mając|mający|mająca|mające|mających na celu",
      todo: "Napisz „aby” i czasownik.",
      bad: "Prosimy o działania [[mające na celu]] usunięcie usterki.",
    },
  ],
  good: [
    "Tym pismem odpowiadamy na list.",
    "Dzisiaj dostaliśmy Pani list.",
    "W dniu ślubu prosimy zabrać dowód osobisty.",
    "Ten wniosek jest kompletny.",
    "Mieszka w mieście od lat.",
    "Stan przedmiotowy prawa to termin podręcznikowy.",
    "W związku z remontem ulicy autobusy jeżdżą inaczej.",
    "Kiedy wpłacimy pieniądze, damy znać.",
  ],
});
