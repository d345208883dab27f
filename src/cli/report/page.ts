import { MONTHS } from "../../rules/form/dates";
import type { Level } from "../../rules/rule";
import type { Day } from "../../rules/setting";
import { escapeHtml } from "../../text/escape";
import type { Ending } from "../output";
import { words } from "../words";
import { namedSign, SIGN_DRAWINGS } from "./level-sign";
import { STYLE } from "./style";

const MEANINGS: Readonly<Record<Level, string>> = {
  must: "Tego wymaga Standard obsługi klienta.",
  should: "Po zmianie tekst będzie prostszy albo uprzejmiejszy.",
  may: "Czasem tekst jest dobry bez zmiany.",
};

export function startOfPage({ year, month, day }: Day): string {
  const date = `${day} ${MONTHS[month - 1]!} ${year} r.`;
  return `<!doctype html>
<html lang="pl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Przegląd pism, ${date}</title><style>${STYLE}</style></head><body>
${SIGN_DRAWINGS}
<header><h1>Przegląd pism</h1><p>${date} Raport opisuje teksty, a nie osoby, które je napisały.</p></header>
<main>
`;
}

/** How the report is to be read, and what it does not hold. */
export function endOfPage(
  about: { readonly version: string; readonly levels: readonly Level[] },
  ending: Ending,
): string {
  return `<section class="method" aria-labelledby="method"><h2 id="method">Jak czytać ten raport</h2>
<h3>Poziomy</h3><ul>${about.levels.map((level) => `<li>${namedSign(level)}: ${MEANINGS[level]}</li>`).join("")}</ul>
<p>Podpowiedź to propozycja. O zmianie decyduje osoba, która zna sprawę.</p>
<h3>Mapa zdań</h3><p>Słupek to jedno zdanie. Im szerszy słupek, tym dłuższe zdanie, a im wyższy, tym trudniejsze. W tekście przy trudnym zdaniu stoi liczba słów, a czasem też liczba długich wyrazów.</p>
<h3>Liczby</h3>
<p>Długi wyraz ma co najmniej cztery sylaby. Nie liczymy podpisów, nazw własnych wewnątrz zdania ani zdań, które mają jedno lub dwa słowa.</p>
<p>Wskaźnik mglistości FOG-PL to 0,4 × (słowa ÷ zdania + 100 × długie wyrazy ÷ słowa). Podajemy go od 100 słów. Tekst do 10 jest łatwy, do 12 dość łatwy, do 16 trudny, a powyżej 16 bardzo trudny.</p>
${unread(ending)}</section>
</main><footer><p>Uprzejmie ${escapeHtml(about.version)}</p></footer></body></html>
`;
}

function unread({ unread, skipped }: Ending): string {
  if (!unread.length && !skipped) return "";
  const files = unread.map(({ path, why }) => `<li>${escapeHtml(path)}: ${escapeHtml(why)}</li>`).join("");
  return `<h3>Czego tu nie ma</h3>${files && `<ul>${files}</ul>`}${skipped ? `<p>${words.skipped(skipped)}</p>` : ""}`;
}
