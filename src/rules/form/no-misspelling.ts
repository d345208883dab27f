import { table } from "../table";
import { MISSPELLINGS } from "./misspellings";

export const noMisspelling = table({
  id: "form/no-misspelling",
  name: "Pisownia łączna i rozdzielna",
  level: "should",
  about: "To słowo jest źle zapisane.",
  what: (quote) => `Zapis „${quote.trim()}” jest błędny.`,
  why: "Błąd w pisowni odciąga uwagę od treści.",
  todo: "Popraw pisownię.",
  source: "std.language.plain",
  rows: MISSPELLINGS,
  good: [
    "Spośród 64 zgłoszeń wybraliśmy dziewięć.",
    "Na razie nie znamy daty otwarcia basenu.",
    "Niewiadoma liczba osób czeka na lokal.",
    "Wicedyrektor wydziału odpisze jutro.",
    "Powiedzieliśmy po prostu prawdę.",
    "Na prawdziwe zniżki trzeba poczekać.",
  ],
});
