import { rows } from "../rows";
import { table, type Row } from "../table";

/** "Wzywam Pana do …" for each of the readers. */
const CALLS = ["Pana", "Panią", "Państwa"].map((reader): Row => ({
  not: `<wzywać|wezwać:fin:pri> ${reader} {do+gen}`,
  say: `<prosić> ${reader} {o+acc}`,
  bad: `[[Wzywam ${reader} do uzupełnienia]] wniosku.`,
  fixed: `Proszę ${reader} o uzupełnienie wniosku.`,
}));

export const askKindly = table({
  id: "polite/ask-kindly",
  name: "Prośba zamiast wezwania",
  level: "may",
  about: "Prośba brzmi łagodniej niż wezwanie.",
  what: (quote) => `„${quote.trim()}” brzmi surowo.`,
  why: "Prośba z datą i wyjaśnieniem działa tak samo, a nie budzi sprzeciwu.",
  todo: "Napisz „prosimy” i podaj datę. Nazwę pisma „wezwanie” można zostawić w tytule.",
  source: "std.language.tact",
  rows: [
    ...CALLS,
    ...rows(`
<wzywać:fin:pri> {do+gen} = <prosić> {o+acc} > Jednocześnie [[wzywamy do zapłaty|prosimy o zapłatę]].
nakazuje się
poleca się
zakazuje się
niech Pan|Pani <:fin:sg:ter> = proszę <$1:inf> ! niech Pan|Pani <być|wiedzieć|pamiętać|móc> > [[Niech Pan złoży|Proszę złożyć]] wniosek.
niech Państwo <:fin:pl:ter> = proszę <$1:inf> ! niech Państwo <być|wiedzieć|pamiętać|móc> > [[Niech Państwo przyniosą|Proszę przynieść]] umowę.
<mieć:fin:ter> Pan|Pani|Państwo ?się ?natychmiast <:inf> ! co|jak|kiedy|czy|jeśli|gdzie|ile|który|które|którą|że <mieć> Pan|Pani|Państwo <:inf> > Do piątku [[ma Pan złożyć]] wniosek.
`),
  ],
  good: [
    "Prosimy o uzupełnienie wniosku do 20 marca.",
    "WEZWANIE",
    "Wezwanie do zapłaty wysłaliśmy 3 marca.",
    "Nie wie Pan, co ma Pan zrobić z drukiem?",
    "Niech Państwo będą spokojni o termin.",
    "Mają Państwo prawo złożyć odwołanie.",
  ],
});
