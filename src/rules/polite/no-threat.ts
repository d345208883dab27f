import { table } from "../table";
import { THREATENING } from "./words/threatening";

export const noThreat = table({
  id: "polite/no-threat",
  name: "Groźba",
  level: "should",
  about: "Te słowa brzmią jak groźba.",
  what: (quote) => `„${quote.trim().replace(/,$/, "")}” brzmi jak groźba.`,
  why: "Groźba budzi strach albo gniew. Spokojna informacja o skutkach działa lepiej.",
  todo: "Napisz spokojnie, co się stanie i z jakiego przepisu to wynika.",
  source: "std.language.tact",
  rows: THREATENING,
  good: [
    "Jeśli nie odpowie Pan do 20 marca, zostawimy wniosek bez rozpoznania.",
    "Za brak biletu płaci się karę.",
    "Dajemy Pani umowę do podpisu.",
    "Podajemy Państwu 3 terminy do wyboru.",
  ],
});
