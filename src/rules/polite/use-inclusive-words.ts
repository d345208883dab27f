import { table } from "../table";
import { NAMES_OF_PEOPLE } from "./names-of-people";

export const useInclusiveWords = table({
  id: "polite/use-inclusive-words",
  name: "Słowa, które krzywdzą",
  level: "should",
  about: "Takie słowo może zranić osobę, o której jest mowa.",
  what: (quote) => `„${quote.trim()}” może zranić osobę, o której jest mowa.`,
  why: "Szacunek okazujemy, gdy najpierw mówimy o człowieku, a potem o jego sytuacji.",
  todo: "Napisz o osobie i jej sytuacji, na przykład „osoba z niepełnosprawnością”.",
  source: "std.focus.dignity",
  rows: NAMES_OF_PEOPLE,
  good: [
    "Osoba z niepełnosprawnością nie płaci za bilet.",
    "Inwalida wojenny jeździ tramwajem za darmo.",
    "Dotacja jest dla Związku Inwalidów Wojennych.",
    "Renta dla inwalidów wojennych rośnie w marcu.",
    "Osoby głuche mogą zamówić tłumacza języka migowego.",
    "Ulica Cygańska jest zamknięta do piątku.",
    "Region jest upośledzony pod względem dróg.",
    "Patologia ciąży to oddział na drugim piętrze.",
    "Na ulicy Staruszka nie ma parkingu.",
    "Staruszka kamienica czeka na remont.",
    "Poradnia leczy osoby uzależnione od alkoholu.",
    "Film „Murzynek Bambo” oceniła komisja.",
  ],
});
