import { table } from "../table";
import { DOUBLED_WORDS } from "./words/doubled-words";
import { PLEONASMS } from "./words/pleonasms";

export const noPleonasm = table({
  id: "plain/no-pleonasm",
  name: "Pleonazm",
  level: "should",
  about: "Dwa słowa mówią tu to samo.",
  what: (quote) => `„${quote.trim()}” mówi dwa razy to samo.`,
  why: "Zbędne słowo wydłuża zdanie i nic nie dodaje.",
  todo: "Zostaw jedno ze słów.",
  source: "std.language.short",
  rows: [...PLEONASMS, ...DOUBLED_WORDS],
  good: [
    "Przez pewien czas droga będzie zamknięta.",
    "Wrócimy do tej sprawy w maju.",
    "Wejdziemy do budynku od podwórza.",
    "Pełny wykaz jest na stronie urzędu.",
    "Koszty remontu pokryje miasto.",
  ],
});
