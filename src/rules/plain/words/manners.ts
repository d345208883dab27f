/** Adjectives of a noun of action as adverbs of its verb: "pisemna odpowiedź" is to answer "pisemnie". */
export const MANNERS: Readonly<Record<string, string>> = Object.fromEntries(
  `pisemny pisemnie, ustny ustnie, telefoniczny telefonicznie, elektroniczny elektronicznie, szczegółowy szczegółowo,
  ponowny ponownie, dokładny dokładnie, wnikliwy wnikliwie, szybki szybko, natychmiastowy natychmiast,
  wyczerpujący wyczerpująco, częściowy częściowo, wstępny wstępnie, ostateczny ostatecznie, samodzielny samodzielnie,
  osobisty osobiście, jednorazowy jednorazowo, bezpłatny bezpłatnie, finansowy finansowo, rzeczowy rzeczowo,
  wspólny wspólnie, regularny regularnie, stały stale, uprzejmy uprzejmie, gorący gorąco, serdeczny serdecznie, znaczny znacznie,
  istotny istotnie, wyraźny wyraźnie, gruntowny gruntownie, rzetelny rzetelnie, kompleksowy kompleksowo, pilny pilnie,
  systematyczny systematycznie, stopniowy stopniowo, wielokrotny wielokrotnie,
  coroczny corocznie, codzienny codziennie, krótki krótko, staranny starannie, uważny uważnie, dobrowolny dobrowolnie,
  zdecydowany zdecydowanie, kategoryczny kategorycznie, bezpośredni bezpośrednio, całkowity całkowicie,
  doraźny doraźnie, wizualny wizualnie`
    .split(",")
    .map((pair) => pair.trim().split(/\s+/) as [string, string]),
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
