import { table } from "../table";
import { SHORTHAND } from "./words/shorthand";

export const noShorthand = table({
  id: "plain/no-shorthand",
  name: "Skróty urzędowe",
  level: "should",
  about: "W tekście są skróty, których używa się tylko w urzędach.",
  what: (quote) => `Skrót „${quote.trim()}” czyta się trudniej niż całe słowa.`,
  why: "Całe słowa każdy zrozumie od razu.",
  todo: "Napisz to całymi słowami.",
  source: "std.focus.obvious",
  rows: SHORTHAND,
  good: [
    "Kasa działa do 15:00, np. w środę.",
    "Prosimy dzwonić pod nr tel. 61 878 50 01.",
    "Mieszka przy ul. Długiej 5 m. 3.",
    "Podstawą jest art. 104 k.p.a.",
    "Sprawę prowadzi specjalista ds. zieleni.",
    "Umowę podpisano 3 maja 2026 r. w Poznaniu.",
  ],
});
