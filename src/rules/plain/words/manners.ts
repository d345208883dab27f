function pairs(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    text
      .split(",")
      .map((pair) => pair.trim())
      .map((pair) => [pair.slice(0, pair.indexOf(" ")), pair.slice(pair.indexOf(" ") + 1)] as const),
  );
}

/** Adjectives of a noun of action as adverbs of its verb: "pisemna odpowiedź" is to answer "pisemnie". */
export const MANNERS = pairs(
  `pisemny pisemnie, ustny ustnie, telefoniczny telefonicznie, elektroniczny elektronicznie, szczegółowy szczegółowo,
  ponowny ponownie, dokładny dokładnie, wnikliwy wnikliwie, szybki szybko, natychmiastowy natychmiast,
  wyczerpujący wyczerpująco, częściowy częściowo, wstępny wstępnie, ostateczny ostatecznie, samodzielny samodzielnie,
  osobisty osobiście, jednorazowy jednorazowo, bezpłatny bezpłatnie, finansowy finansowo, rzeczowy rzeczowo,
  wspólny wspólnie, regularny regularnie, stały stale, uprzejmy uprzejmie, gorący gorąco, serdeczny serdecznie, znaczny znacznie,
  istotny istotnie, wyraźny wyraźnie, gruntowny gruntownie, rzetelny rzetelnie, kompleksowy kompleksowo, pilny pilnie,
  systematyczny systematycznie, stopniowy stopniowo, wielokrotny wielokrotnie,
  coroczny corocznie, codzienny codziennie, krótki krótko, staranny starannie, uważny uważnie, dobrowolny dobrowolnie,
  zdecydowany zdecydowanie, kategoryczny kategorycznie, bezpośredni bezpośrednio, całkowity całkowicie,
  doraźny doraźnie, wizualny wizualnie`,
);

/** Adjectives that are a manner only beside a gerund, which names nothing but the doing: "dalszego prowadzenia". */
export const MANNERS_OF_DOING = pairs(
  `pozytywny pozytywnie, negatywny negatywnie, niezwłoczny jak najszybciej, bezzwłoczny jak najszybciej, sprawny sprawnie, właściwy właściwie, prawidłowy prawidłowo,
  należyty należycie, pełny w pełni, dodatkowy dodatkowo, terminowy w terminie, punktualny punktualnie, daleki daleko, dalszy dalej, bieżący na bieżąco,
  skuteczny skutecznie, bezpieczny bezpiecznie, trwały trwale, jasny jasno, precyzyjny precyzyjnie, wczesny wcześnie,
  wcześniejszy wcześniej, późniejszy później, prosty prosto, łatwy łatwo, swobodny swobodnie, tymczasowy tymczasowo,
  czasowy czasowo, odpowiedni odpowiednio, jednoznaczny jednoznacznie, faktyczny faktycznie, legalny legalnie, ciągły stale,
  efektywny skutecznie, równoczesny równocześnie, jednoczesny jednocześnie, uprzedni wcześniej, zgodny zgodnie, rychły szybko,
  definitywny ostatecznie, formalny formalnie, oficjalny oficjalnie, rzeczywisty rzeczywiście, wzajemny wzajemnie,
  równomierny równomiernie, sprawiedliwy sprawiedliwie, niezależny niezależnie, obiektywny obiektywnie, racjonalny racjonalnie,
  poprawny poprawnie, rutynowy rutynowo, okresowy co jakiś czas, maksymalny maksymalnie`,
);

/** Those that also behind the noun are no part of a name: "pomoc finansowa", but not "kontrola okresowa". */
export const MANNERS_BEHIND: ReadonlySet<string> = new Set([
  "pisemny",
  "ustny",
  "telefoniczny",
  "elektroniczny",
  "finansowy",
  "rzeczowy",
  "wyczerpujący",
]);
