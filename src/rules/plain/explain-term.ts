import type { LetterRule } from "../rule";
import { terms } from "./first-uses";
import { unexplained } from "./unexplained";
import { TERMS } from "./words/terms";

const OURS = terms(TERMS);

export const explainTerm: LetterRule = {
  id: "plain/explain-term",
  name: "Pojęcie bez wyjaśnienia",
  level: "may",
  what: "To pojęcie może być nieznane czytelnikowi.",
  why: "Standard prosi, żeby wyjaśniać fachowe określenia.",
  todo: "Wyjaśnij to pojęcie przy pierwszym użyciu.",
  source: "std.language.terms",
  needs: "lexicon",
  audience: "external",
  scope: "letter",
  find: (letter, { glossary }) => unexplained(letter, glossary, OURS, true),
  examples: {
    bad: [
      {
        body: "Wniosek złożył [[pełnomocnik]].",
        fixed: "Wniosek złożył pełnomocnik (osoba, która załatwia sprawę w czyimś imieniu).",
      },
      {
        body: "Wystąpiliśmy o [[operat szacunkowy]]. Operat szacunkowy wpłynie w maju.",
        fixed:
          "Wystąpiliśmy o operat szacunkowy (wycena nieruchomości, którą sporządza rzeczoznawca). Operat szacunkowy wpłynie w maju.",
      },
      {
        body: "Jest Pani [[stroną postępowania]].",
        fixed: "Jest Pani stroną postępowania (osoba lub firma, której praw albo obowiązków dotyczy sprawa).",
      },
      {
        body: "Wpłynęło [[zażalenie mieszkańców]] na to pismo.",
        fixed: "Wpłynęło zażalenie mieszkańców (pismo, w którym można się nie zgodzić z postanowieniem) na to pismo.",
      },
      {
        body: "Wydaliśmy [[postanowienie]].",
        fixed: "Wydaliśmy postanowienie (pismo, w którym urząd rozstrzyga jedną kwestię w trakcie sprawy).",
      },
      {
        body: "Na działce jest [[służebność przesyłu]].",
        fixed: "Na działce jest służebność przesyłu (prawo do korzystania z cudzej nieruchomości w określony sposób).",
      },
      {
        body: "Prosimy o [[wypis z rejestru gruntów]].",
        fixed: "Prosimy o wypis z rejestru gruntów (dokument z danymi o działce i jej właścicielu).",
      },
      {
        body: "Potrzebny jest [[odpis aktu]].",
        setting: { glossary: [{ term: "odpis aktu", meaning: "urzędowa kopia aktu" }] },
        fixed: "Potrzebny jest odpis aktu (urzędowa kopia aktu).",
      },
      {
        body: "Wniosek złożył [[pełnomocnik]].",
        setting: { glossary: [{ term: "pełnomocnik", meaning: "osoba z pełnomocnictwem" }] },
        fixed: "Wniosek złożył pełnomocnik (osoba z pełnomocnictwem).",
      },
    ],
    good: [
      "Wniosek złożył pełnomocnik, czyli osoba, która działa w Pani imieniu.",
      "Pełnomocnik (osoba, która działa w Pani imieniu) odbierze decyzję.",
      "Wydaliśmy postanowienie. To pismo, w którym rozstrzygamy jedną kwestię.",
      "Może działać za Panią inna osoba, czyli pełnomocnik.",
      "Pełnomocnik Prezydenta Miasta do spraw młodzieży zaprasza.",
      "Postanowienia umowy obowiązują obie strony.",
      "Skargi i zażalenia przyjmujemy w pokoju 5.",
      "Operat zamówimy w maju.",
      "Mówi o tym art. 15 ustawy z dnia 17 czerwca 1966 r. o postępowaniu egzekucyjnym w administracji.",
      "Stawki podaje uchwała w sprawie bonifikaty.",
      "Program „Pełnomocnik na start” rusza w maju.",
      { body: "Wniosek złożył pełnomocnik.", audience: "internal" },
      { body: "Wniosek złożył pełnomocnik.", setting: { glossary: [{ term: "pełnomocnik", meaning: "" }] } },
    ],
  },
};
