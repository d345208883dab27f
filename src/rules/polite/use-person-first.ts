import type { BlockRule } from "../rule";
import { rows } from "../rows";
import { table } from "../table";
import { NARROW_LABELS } from "./names-of-people";
import { withLabels } from "./persons";

const what = (quote: string) => `„${quote.trim()}” nazywa osobę przez jej trudność.`;
const BY_LAW = "Nazwę z przepisu można zostawić.";

const PHRASES = table({
  id: "polite/use-person-first",
  name: "Najpierw osoba",
  level: "may",
  about: "To słowo nazywa osobę przez jej trudność.",
  what,
  why: "Wiele osób woli nazwy, w których na początku jest człowiek.",
  todo: `Napisz „osoba z niepełnosprawnością” albo „osoba, która…”. ${BY_LAW}`,
  source: "std.focus.dignity",
  rows: rows(`
<osoba|dziecko|uczeń|student|pracownik|klient|mieszkaniec|pasażer|kierowca> <niepełnosprawny:adj> = $1 z niepełnosprawnością ! <niepełnosprawny> umysłowo|intelektualnie|psychicznie|ruchowo|fizycznie > [[Osoba niepełnosprawna|Osoba z niepełnosprawnością]] ma ulgę.
<niepełnosprawny:adj> <osoba|dziecko|uczeń|student|pracownik|klient|mieszkaniec|pasażer|kierowca> = $2 z niepełnosprawnością > Miejsce dla [[niepełnosprawnych uczniów|uczniów z niepełnosprawnością]] jest przy wejściu.
<osoba> <bezdomny:adj> = $1 w kryzysie bezdomności > Zupę dostaje [[osoba bezdomna|osoba w kryzysie bezdomności]].
<samotny:adj> <matka|ojciec|rodzic> ! <dom|fundusz|ośrodek> dla <samotny> <matka> ; <dom|fundusz|ośrodek> <samotny> <matka> > Dodatek dostają [[samotne matki]].
<stary:pos> <człowiek:pl> > Pomagamy [[starym ludziom]].
<cierpieć:fin> na ! <cierpieć> na tym|brak|niedobór|braku|nadmiar > Pani Ewa [[cierpi na]] cukrzycę.
<cierpieć:pact> na > Osoba [[cierpiąca na]] cukrzycę może przyjść bez kolejki.
<ofiara> <wypadek|przemoc|choroba> ! <ofiara> wypadku|wypadków drogowego|drogowych ; <przeciwdziałanie> … <ofiara> > Grupa wspiera [[ofiary przemocy]].
`).map((row) =>
    row.say
      ? { ...row, todo: `Można najpierw nazwać osobę, a potem jej sytuację. ${BY_LAW}` }
      : row.not.includes("samotny")
        ? { ...row, todo: `Napisz „rodzic, który sam wychowuje dziecko”. ${BY_LAW}` }
        : row.not.includes("ofiara")
          ? { ...row, todo: `Napisz „osoba, która doświadczyła przemocy”. ${BY_LAW}` }
          : { ...row, todo: "Napisz „choruje na” albo „ma”." },
  ),
  good: [],
});

export const usePersonFirst: BlockRule = {
  ...PHRASES,
  ...withLabels(PHRASES, NARROW_LABELS, what),
  examples: {
    bad: [
      ...PHRASES.examples.bad,
      {
        body: "Winda jest dla [[niepełnosprawnych]].",
        fixed: "Winda jest dla osób z niepełnosprawnością.",
      },
      { body: "[[Niepełnosprawni]] mają ulgę.", fixed: "Osoby z niepełnosprawnością mają ulgę." },
      { body: "Grupa pomaga rodzinie [[alkoholika]].", fixed: "Grupa pomaga rodzinie osoby uzależnionej od alkoholu." },
      {
        body: "W noclegowni [[bezdomni]] mogą zjeść obiad.",
        fixed: "W noclegowni osoby w kryzysie bezdomności mogą zjeść obiad.",
      },
      {
        body: "Zupa dla [[bezdomnych]] jest codziennie o 13:00.",
        fixed: "Zupa dla osób w kryzysie bezdomności jest codziennie o 13:00.",
      },
      { body: "Plan dla [[niewidomych]] jest w holu.", fixed: "Plan dla osób niewidomych jest w holu." },
      { body: "Wczoraj [[bezdomni]] dostali koce." },
    ],
    good: [
      "Osoba z niepełnosprawnością może złożyć wniosek w domu.",
      "Grupa Anonimowych Alkoholików spotyka się we wtorki.",
      "Schronisko dla bezdomnych zwierząt jest przy ul. Kobylepole.",
      "Schronisko dla bezdomnych ma 60 miejsc.",
      "Dom dla samotnych matek prowadzi fundacja.",
      "Cierpią na tym mieszkańcy.",
      "Bezdomny pies trafił do schroniska.",
      "Osoby niewidome mogą dotknąć planu.",
    ],
  },
};
