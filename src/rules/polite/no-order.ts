import { rows } from "../rows";
import { table, type Row } from "../table";

/** "Zobowiązuję Pana do …" for each of the readers. */
const BINDINGS = ["Pana", "Panią", "Państwa"].map((reader): Row => ({
  not: `<zobowiązywać|zobowiązać:fin:pri> ${reader} {do+gen}`,
  say: `<prosić> ${reader} {o+acc}`,
  bad: `[[Zobowiązujemy ${reader} do zapłaty]].`,
  fixed: `Prosimy ${reader} o zapłatę.`,
}));

export const noOrder = table({
  id: "polite/no-order",
  name: "Rozkaz",
  level: "should",
  about: "To brzmi jak rozkaz.",
  what: (quote) => `„${quote.trim()}” brzmi jak rozkaz.`,
  why: "Prośba z wyjaśnieniem działa lepiej niż nakaz.",
  todo: "Napisz „prosimy”, podaj datę i wyjaśnij, z czego wynika obowiązek.",
  source: "std.language.tact",
  rows: [
    ...BINDINGS,
    ...rows(`
<żądać:fin:pri> {gen} = <prosić> {o+acc} ! nie <żądać> > Jednocześnie [[żądamy zapłaty|prosimy o zapłatę]].
<domagać:fin:pri> się {gen} = <prosić> {o+acc} ! nie <domagać> > [[Domagam się zwrotu|Proszę o zwrot]] klucza.
<nakazywać|nakazać:fin:pri> Panu|Pani|Państwu <:inf> = proszę $2 > [[Nakazujemy Panu usunąć|Proszę usunąć]] reklamę.
<nakazywać|nakazać:fin:pri> ! nie <nakazywać> > Zarządcy [[nakazujemy]] naprawę dachu.
<polecać:fin:pri> Panu|Pani|Państwu <:inf> = proszę $2 > [[Polecam Pani złożyć|Proszę złożyć]] wyjaśnienia.
<polecać:fin:pri> Panu|Pani|Państwu <:adv> <:inf> > [[Polecam Pani terminowo złożyć]] wyjaśnienia.
<zobowiązywać:fin:pri> Pana|Panią|Państwa , aby|żeby|by > [[Zobowiązujemy Pana, aby]] odśnieżył Pan chodnik.
zobowiązuje się Pana|Panią|Państwa
<zabraniać|zakazywać|zabronić|zakazać:fin:pri> Panu|Pani|Państwu ! nie <zabraniać|zakazywać> > [[Zabraniamy Panu]] wstępu na plac.
`),
  ],
  good: [
    "Prosimy o uzupełnienie wniosku do 20 marca.",
    "Nie musi Pan składać wniosku drugi raz.",
    "Do 20 marca musi Pan złożyć wniosek.",
    "Ma Pani obowiązek zgłosić zmianę.",
    "Czy musi Pani przyjść osobiście?",
    "Organ jest zobowiązany wydać zaświadczenie w ciągu 7 dni.",
    "Właściciel ma obowiązek odśnieżyć chodnik.",
    "Mieszkańcy domagają się remontu.",
    "Polecamy Państwu wystawę w holu.",
    "Klient żąda zwrotu pieniędzy.",
    "Nie żądamy opłaty za wejście.",
    "Nie zabraniamy Panu wstępu.",
  ],
});
