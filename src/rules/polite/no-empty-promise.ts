import { table } from "../table";
import { rows } from "../rows";

export const noEmptyPromise = table({
  id: "polite/no-empty-promise",
  name: "Obietnica bez terminu",
  level: "should",
  about: "Obietnica nie mówi, co i kiedy się stanie.",
  what: (quote) => `„${quote.trim()}” nie mówi, co i kiedy się stanie.`,
  why: "Czytelnik chce wiedzieć, kto, co i do kiedy zrobi.",
  todo: "Napisz, co zrobicie i do kiedy.",
  source: "std.focus.steps",
  rows: rows(`
w najbliższym czasie
w najbliższej przyszłości
w możliwie krótkim terminie
w możliwie najszybszym terminie
w późniejszym czasie
dołożymy wszelkich starań
dołożę wszelkich starań
dokładamy wszelkich starań
zrobimy wszystko , co w naszej mocy
podejmiemy stosowne działania
podejmiemy odpowiednie działania
zostaną podjęte stosowne działania
zostaną podjęte działania
bez zbędnej zwłoki odpowiemy
`),
  good: [
    "Odpowiemy do 20 marca.",
    "W najbliższy piątek wyślemy odpowiedź.",
    "Naprawimy chodnik do końca marca.",
    "Zrobimy to w tym tygodniu.",
  ],
});
