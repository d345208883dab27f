import { table } from "../table";
import { ADJECTIVES } from "./words/adjectives";
import { NOUNS } from "./words/nouns";
import { TIMES } from "./words/times";
import { VERBS_OF_BEING } from "./words/verbs-of-being";
import { VERBS_OF_CHANGING } from "./words/verbs-of-changing";
import { VERBS_OF_GIVING } from "./words/verbs-of-giving";
import { VERBS_OF_SAYING } from "./words/verbs-of-saying";
import { CONJUNCTIONS } from "./words/conjunctions";
import { OPENINGS } from "./words/openings";
import { PLACES_AND_DATES } from "./words/places-and-dates";
import { PREPOSITIONS } from "./words/prepositions";
import { PRONOUNS } from "./words/pronouns";
import { SET_PHRASES } from "./words/set-phrases";
import { THEREFORE } from "./words/therefore";
import { WAYS } from "./words/ways";
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
    ...CONJUNCTIONS,
    ...THEREFORE,
    ...PREPOSITIONS,
    ...WAYS,
    ...PLACES_AND_DATES,
    ...PRONOUNS,
    ...OPENINGS,
    ...SET_PHRASES,
  ],
  good: [
    "Tym pismem odpowiadamy na list.",
    "Dzisiaj dostaliśmy Pani list.",
    "Możemy spotkać się w innym terminie.",
    "Pilne pytania proszę kierować do pani Anny.",
    "W dniu ślubu prosimy zabrać dowód osobisty.",
    "Ten wniosek jest kompletny.",
    "Mieszka w mieście od lat.",
    "Stan przedmiotowy prawa to termin podręcznikowy.",
    "W związku z remontem ulicy autobusy jeżdżą inaczej.",
    "Kiedy wpłacimy pieniądze, damy znać.",
  ],
});
