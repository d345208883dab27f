import { table } from "../table";
import { rows } from "../rows";
import type { Row } from "../table";

/** "Wzywam Pana do …" for each of the readers. */
const CALLS = ["Pana", "Panią", "Państwa"].flatMap((reader): Row[] => [
  {
    not: `<wzywać|wezwać:fin:pri> ${reader} {do+gen}`,
    say: `<prosić> ${reader} {o+acc}`,
    bad: `[[Wzywam ${reader} do uzupełnienia]] wniosku.`,
    fixed: `Proszę ${reader} o uzupełnienie wniosku.`,
  },
  {
    not: `<zobowiązywać|zobowiązać:fin:pri> ${reader} {do+gen}`,
    say: `<prosić> ${reader} {o+acc}`,
    bad: `[[Zobowiązujemy ${reader} do zapłaty]].`,
    fixed: `Prosimy ${reader} o zapłatę.`,
  },
]);

export const noOrder = table({
  id: "polite/no-order",
  name: "Rozkaz",
  level: "may",
  about: "To brzmi jak rozkaz.",
  what: (quote) => `„${quote.trim()}” brzmi jak rozkaz.`,
  why: "Prośba z wyjaśnieniem działa lepiej niż nakaz.",
  todo: "Napisz „prosimy” i podaj datę. Nazwę pisma „wezwanie” można zostawić w tytule.",
  source: "std.language.tact",
  rows: [
    ...CALLS,
    ...rows(`
<wzywać:fin:pri> {do+gen} = <prosić> {o+acc} > Jednocześnie [[wzywamy do zapłaty|prosimy o zapłatę]].
<żądać:fin:pri> {gen} = <prosić> {o+acc} > Jednocześnie [[żądamy zapłaty|prosimy o zapłatę]].
<domagać:fin:pri> się {gen} = <prosić> {o+acc} > [[Domagam się zwrotu|Proszę o zwrot]] klucza.
<nakazywać|nakazać:fin:pri> Panu|Pani|Państwu <:inf> = proszę $2 > [[Nakazujemy Panu usunąć|Proszę usunąć]] reklamę.
<nakazywać|nakazać:fin:pri> > Zarządcy [[nakazujemy]] naprawę dachu.
<polecać:fin:pri> Panu|Pani|Państwu <:inf> = proszę $2 > [[Polecam Pani złożyć|Proszę złożyć]] wyjaśnienia.
<zobowiązywać:fin:pri> Pana|Panią|Państwa , aby|żeby|by > [[Zobowiązujemy Pana, aby]] odśnieżył Pan chodnik.
nakazuje się
poleca się
zakazuje się
zobowiązuje się Pana|Panią|Państwa
<polecać:fin:pri> Panu|Pani|Państwu <:adv> <:inf> > [[Polecam Pani terminowo złożyć]] wyjaśnienia.
<zabraniać|zakazywać|zabronić|zakazać:fin:pri> > [[Zabraniamy]] Panu wstępu na plac.
niech Pan|Pani <:fin:sg:ter> = proszę <$1:inf> ! niech Pan|Pani <być|wiedzieć|pamiętać|móc> > [[Niech Pan złoży|Proszę złożyć]] wniosek.
niech Państwo <:fin:pl:ter> = proszę <$1:inf> ! niech Państwo <być|wiedzieć|pamiętać|móc> > [[Niech Państwo przyniosą|Proszę przynieść]] umowę.
<mieć:fin:ter> Pan|Pani|Państwo ?się ?natychmiast <:inf> ! co|jak|kiedy|czy|jeśli|gdzie|ile|który|które|którą|że <mieć> Pan|Pani|Państwo <:inf> > Do piątku [[ma Pan złożyć]] wniosek.
`),
  ],
  good: [
    "Prosimy o uzupełnienie wniosku do 20 marca.",
    "WEZWANIE",
    "Nie musi Pan składać wniosku drugi raz.",
    "Do 20 marca musi Pan złożyć wniosek.",
    "Ma Pani obowiązek zgłosić zmianę.",
    "Czy musi Pani przyjść osobiście?",
    "Organ jest zobowiązany wydać zaświadczenie w ciągu 7 dni.",
    "Właściciel ma obowiązek odśnieżyć chodnik.",
    "Wezwanie do zapłaty wysłaliśmy 3 marca.",
    "Mieszkańcy domagają się remontu.",
    "Nie wie Pan, co ma Pan zrobić z drukiem?",
    "Niech Państwo będą spokojni o termin.",
    "Mają Państwo prawo złożyć odwołanie.",
  ],
});
