import { table } from "../table";
import { WORDY_VERBS } from "./words/wordy-verbs";

export const noWordyVerb = table({
  id: "plain/no-wordy-verb",
  name: "Kilka słów zamiast czasownika",
  level: "should",
  about: "Kilka słów mówi tu to, co powie jeden czasownik.",
  what: (quote) => `„${quote.trim()}” można powiedzieć jednym czasownikiem.`,
  why: "Jeden czasownik jest krótszy i mocniejszy.",
  todo: "Użyj jednego czasownika.",
  source: "std.language.plain",
  rows: WORDY_VERBS,
  good: [
    "Odpowiemy na pismo do piątku.",
    "Udzielenie odpowiedzi trwa tydzień.",
    "Zgadzamy się na zajęcie pasa drogowego.",
    "Rada podjęła uchwałę w marcu.",
    "Miejsce postoju ma znak.",
    "Spotkamy się z mieszkańcami w środę.",
  ],
});
