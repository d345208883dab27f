import type { BlockRule } from "../rule";
import { table } from "../table";
import { HURTFUL_LABELS, NAMES_OF_PEOPLE } from "./names-of-people";
import { withLabels } from "./persons";

const what = (quote: string) => `„${quote.trim()}” może zranić osobę, o której jest mowa.`;

const PHRASES = table({
  id: "polite/use-inclusive-words",
  name: "Słowa, które krzywdzą",
  level: "should",
  about: "Takie słowo może zranić osobę, o której jest mowa.",
  what,
  why: "Szacunek okazujemy, gdy najpierw mówimy o człowieku, a potem o jego sytuacji.",
  todo: "Napisz o osobie i jej sytuacji, na przykład „osoba z niepełnosprawnością”.",
  source: "std.focus.dignity",
  rows: NAMES_OF_PEOPLE,
  good: [],
});

export const useInclusiveWords: BlockRule = {
  ...PHRASES,
  ...withLabels(PHRASES, HURTFUL_LABELS, what),
  examples: {
    bad: [
      ...PHRASES.examples.bad,
      { body: "Prawo do ulgi dajemy [[inwalidom]].", fixed: "Prawo do ulgi dajemy osobom z niepełnosprawnością." },
      {
        body: "Wejście dla [[inwalidów]] jest od ul. 23 Lutego.",
        fixed: "Wejście dla osób z niepełnosprawnością jest od ul. 23 Lutego.",
      },
      { body: "Do urzędu przyszedł [[inwalida]]." },
      {
        body: "Poradnia pomaga [[narkomanom]].",
        fixed: "Poradnia pomaga osobom uzależnionym od narkotyków.",
      },
      { body: "[[Staruszkowie]] mogą usiąść.", fixed: "Osoby starsze mogą usiąść." },
      { body: "Obiady dowozimy [[staruszkom]].", fixed: "Obiady dowozimy osobom starszym." },
      { body: "Na lekcji była mowa o [[Murzynach]].", fixed: "Na lekcji była mowa o osobach czarnoskórych." },
      { body: "Kurs dla [[głuchoniemych]] trwa rok.", fixed: "Kurs dla osób głuchych trwa rok." },
    ],
    good: [
      "Osoba z niepełnosprawnością nie płaci za bilet.",
      "Inwalida wojenny jeździ tramwajem za darmo.",
      "Dotacja jest dla Związku Inwalidów Wojennych.",
      "Renta dla inwalidów wojennych rośnie w marcu.",
      "Osoby głuche mogą zamówić tłumacza języka migowego.",
      "Ulica Cygańska jest zamknięta do piątku.",
      "Wniosek złożył pan Cygan.",
      "Region jest upośledzony pod względem dróg.",
      "Patologia ciąży to oddział na drugim piętrze.",
      "Na ulicy Staruszka nie ma parkingu.",
      "Staruszka kamienica czeka na remont.",
      "Poradnia leczy osoby uzależnione od alkoholu.",
      "Film „Murzynek Bambo” oceniła komisja.",
    ],
  },
};
