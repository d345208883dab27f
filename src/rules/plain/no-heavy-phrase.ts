import { table } from "../table";
import { HEAVY } from "./words/heavy";

export const noHeavyPhrase = table({
  id: "plain/no-heavy-phrase",
  name: "Ciężkie zwroty",
  level: "may",
  about: "Ten zwrot jest poprawny, ale ciężki.",
  what: (quote) => `„${quote.trim()}” jest poprawne, ale ciężkie.`,
  why: "Krótsze słowa czyta się lżej.",
  todo: "Sprawdź, czy da się to powiedzieć krócej.",
  source: "std.language.plain",
  rows: HEAVY,
  good: ["Wobec sąsiadów proszę być miłym.", "Sprawa dotyczy podatku.", "Stan drogi jest dobry."],
});
