import { table } from "../table";
import { CONDESCENDING } from "./words/condescending";

export const noCondescension = table({
  id: "polite/no-condescension",
  name: "Wyższość",
  level: "should",
  about: "Te słowa mówią z góry, jak nauczyciel do ucznia.",
  what: (quote) => `„${quote.trim().replace(/,$/, "")}” brzmi z góry, jak pouczenie.`,
  why: "Co dla urzędu jest oczywiste, dla czytelnika nie musi być.",
  todo: "Skreśl te słowa i wyjaśnij, o co chodzi.",
  source: "std.focus.obvious",
  rows: CONDESCENDING,
  good: [
    "Wyjaśniamy, jak złożyć wniosek.",
    "Jak Państwo wiedzą z ogłoszenia, remont trwa do maja.",
    "Proszę uważnie wypełnić pole 5.",
    "Z szacunkiem odnosimy się do pamięci poległych.",
    "Nie wiemy, jak Pan się o tym dowiedział.",
    "Szkolenie obejmuje podstawową obsługę programu.",
  ],
});
