import { table } from "../table";
import { HARSH } from "./words/harsh";

export const noHarshWords = table({
  id: "polite/no-harsh-words",
  name: "Nieprzyjazne słowa",
  level: "should",
  about: "W tekście są słowa, które mogą urazić.",
  what: (quote) => `„${quote.trim().replace(/,$/, "")}” może urazić czytelnika.`,
  why: "Ostre słowa budzą złość i nie pomagają załatwić sprawy.",
  todo: "Skreśl te słowa albo napisz to spokojniej.",
  source: "std.language.tact",
  rows: HARSH,
  good: [
    "Jeśli ktoś śpi na mrozie, proszę natychmiast dzwonić pod 112.",
    "Ostrzegamy, że w nocy będzie silny wiatr.",
    "Nie ma Pan prawa do dodatku, bo dochód jest za wysoki.",
    "Ten przepis jest bezwzględnie obowiązujący.",
    "Kolejny raz wygraliśmy konkurs.",
    "Jak już zapłaci Pan opłatę, wyślemy umowę.",
    "Przypominamy, że termin mija w piątek.",
    "Pisze Pan, że chodnik jest uszkodzony.",
    "Wyjaśniamy, jak złożyć wniosek.",
    "Odpowiemy jak najszybciej.",
    "Tą sprawą zajmuje się Wydział Oświaty, tel. 61 878 50 01.",
  ],
});
