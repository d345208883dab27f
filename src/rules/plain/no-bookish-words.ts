import { table } from "../table";
import { BOOKISH_ADJECTIVES } from "./words/bookish-adjectives";
import { BOOKISH_NOUNS } from "./words/bookish-nouns";
import { BOOKISH_VERBS } from "./words/bookish-verbs";

export const noBookishWords = table({
  id: "plain/no-bookish-words",
  name: "Prostsze słowo",
  level: "may",
  about: "Niektóre słowa mają prostszy odpowiednik.",
  what: (quote) => `„${quote.trim()}” ma prostszy odpowiednik.`,
  why: "Krótkie, częste słowa czyta się szybciej.",
  todo: "Sprawdź, czy prostsze słowo znaczy tu to samo.",
  source: "std.language.plain",
  rows: [...BOOKISH_ADJECTIVES, ...BOOKISH_VERBS, ...BOOKISH_NOUNS],
  good: [
    "Teraz urząd działa do 17:00.",
    "To ważny dokument.",
    "Wtedy napiszemy ponownie.",
    "Dyrektor kieruje się do wyjścia.",
    "Radny wystąpił na sesji.",
  ],
});
