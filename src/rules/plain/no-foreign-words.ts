import { table } from "../table";
import { ARCHAIC } from "./words/archaic";
import { ENGLISH } from "./words/english";
import { LATIN } from "./words/latin";
import { LEARNED } from "./words/learned";

export const noForeignWords = table({
  id: "plain/no-foreign-words",
  name: "Obce i dawne słowa",
  level: "should",
  about: "W tekście są słowa obce albo dawne.",
  what: (quote) => `„${quote.trim()}” nie każdy zrozumie.`,
  why: "Polskie słowo zrozumie każdy.",
  todo: "Napisz to po polsku i prosto.",
  source: "std.language.plain",
  rows: [...LATIN, ...ENGLISH, ...LEARNED, ...ARCHAIC],
  good: [
    "W praktyce droga jest zamknięta.",
    "Termin mija w piątek.",
    "Wydarzenie zacznie się o 17:00.",
    "Często odpowiadamy tego samego dnia.",
  ],
});
