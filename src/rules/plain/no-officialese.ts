import { table } from "../table";
import { CONJUNCTIONS } from "./words/conjunctions";
import { OPENINGS } from "./words/openings";
import { PLACES_AND_DATES } from "./words/places-and-dates";
import { PREPOSITIONS } from "./words/prepositions";
import { PRONOUNS } from "./words/pronouns";
import { VERBS } from "./words/verbs";
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
    ...VERBS,
    ...WORDS,
    ...CONJUNCTIONS,
    ...THEREFORE,
    ...PREPOSITIONS,
    ...WAYS,
    ...PLACES_AND_DATES,
    ...PRONOUNS,
    ...OPENINGS,
    ...SET_PHRASES,
    {
      not: "<zamieszkiwać> <w|przy|na|pod>",
      say: "<mieszkać> $2",
      bad: "Pani Nowak [[zamieszkuje przy]] ul. Długiej.",
      fixed: "Pani Nowak mieszka przy ul. Długiej.",
    },
    {
      not: "<posiadać:imperf>",
      say: "<mieć>",
      except: [
        "<posiadać:ger>",
        "<posiadać:ppas>",
        "<posiadać> nieruchomość|nieruchomości|udział|udziały|grunt|grunty|działkę|obywatelstwo|akcje",
      ],
      bad: "Firma [[posiada]] ważne zezwolenie.",
      fixed: "Firma ma ważne zezwolenie.",
      good: ["Rodzina posiada nieruchomość przy ul. Długiej.", "Posiadanie psa to odpowiedzialność."],
    },
    {
      not: "winien <:inf>",
      say: "powinien $1",
      bad: "Wniosek [[winien zawierać]] podpis.",
      fixed: "Wniosek powinien zawierać podpis.",
    },
    { not: "winna <:inf>", say: "powinna $1", bad: "Umowa [[winna mieć]] datę.", fixed: "Umowa powinna mieć datę." },
    { not: "winno <:inf>", say: "powinno $1", bad: "Pismo [[winno mieć]] datę.", fixed: "Pismo powinno mieć datę." },
    {
      not: "winny <:inf>",
      say: "powinny $1",
      bad: "Prace [[winny trwać]] rok.",
      fixed: "Prace powinny trwać rok.",
      good: "Winny jest niedawny mróz.",
    },
    {
      not: "winni <:inf>",
      say: "powinni $1",
      bad: "Goście [[winni czekać]] w holu.",
      fixed: "Goście powinni czekać w holu.",
    },
    { not: "<przychylić> się do <prośba|wniosek:gen>", bad: "Nie możemy [[przychylić się do prośby]] o zniżkę." },
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
