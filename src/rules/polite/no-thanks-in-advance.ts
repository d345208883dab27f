import { table } from "../table";
import { rows } from "../rows";

export const noThanksInAdvance = table({
  id: "polite/no-thanks-in-advance",
  name: "„Z góry dziękuję”",
  level: "may",
  about: "„Z góry dziękuję” niektórzy odbierają jako nacisk.",
  what: (quote) => `„${quote.trim()}” niektórzy odbierają jako nacisk.`,
  why: "Podziękowanie z góry zakłada, że czytelnik się zgodzi.",
  todo: "Napisz „dziękuję” albo „będę wdzięczna”.",
  source: "std.language.tact",
  rows: rows(`
z góry ?bardzo ?serdecznie ?uprzejmie <dziękować:pri> = $1 > [[Z góry dziękuję|Dziękuję]] za odpowiedź.
<dziękować:pri> ?bardzo ?serdecznie z góry = $1 > [[Dziękujemy z góry|Dziękujemy]] za podpis.
już teraz <dziękować:pri> = $1 > [[Już teraz dziękujemy|Dziękujemy]] za wpłatę.
<dziękować:pri> już teraz = $1 > [[Dziękuję już teraz|Dziękuję]] za podpis.
<dziękować:pri> za <pozytywny> <rozpatrzyć:ger> > [[Dziękuję za pozytywne rozpatrzenie]] prośby.
`),
  good: [
    "Dziękuję za odpowiedź.",
    "Patrzymy na plac z góry i dziękujemy za widok.",
    "Płaci się z góry, a potem czeka.",
  ],
});
