import { LONG_SENTENCE, type SentenceHeat } from "../checks/readability";
import { rules } from "../rules";
import { escapeHtml } from "../text/escape";
import type { Result } from "./result";

/** A result with the sentences of its text by weight. */
export interface Shown extends Result {
  readonly body: string;
  readonly heat: readonly SentenceHeat[];
}

const LEVELS = { must: "wymagane", should: "warto poprawić", may: "do rozważenia" } as const;

/** One self-contained, printable page: totals, a table per document, the text with marks and heat, the most frequent findings. */
export function htmlReport(results: readonly Shown[], version: string): string {
  const all = results.flatMap(({ findings }) => findings);
  const words = results.reduce((sum, result) => sum + result.words, 0);
  const counts = rules
    .map(({ id, name, todo }) => ({ name, todo, count: all.filter(({ rule }) => rule === id).length }))
    .filter(({ count }) => count)
    .sort((a, b) => b.count - a.count)
    .slice(0, 15);
  return `<!doctype html>
<html lang="pl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Uprzejmie – przegląd pism</title><style>${STYLE}</style></head><body>
<header><h1>Przegląd pism</h1><p>Uprzejmie ${escapeHtml(version)}. Te liczby opisują teksty, a nie osoby, które je napisały.</p></header>
<main>
<section aria-labelledby="total"><h2 id="total">Podsumowanie</h2>
<dl class="totals"><div><dt>Dokumenty</dt><dd>${results.length}</dd></div><div><dt>Słowa</dt><dd>${words}</dd></div>
<div><dt>Brakujące elementy</dt><dd>${all.filter(({ level }) => level === "must").length}</dd></div>
<div><dt>Podpowiedzi na 100 słów</dt><dd>${decimal(words ? (100 * all.filter(({ level }) => level !== "must").length) / words : 0)}</dd></div></dl>
${counts.length ? `<h3>Najczęstsze podpowiedzi</h3><table><thead><tr><th scope="col">Podpowiedź</th><th scope="col" class="n">Razem</th><th scope="col">Co zrobić</th></tr></thead><tbody>${counts.map(({ name, count, todo }) => `<tr><th scope="row">${escapeHtml(name)}</th><td class="n">${count}</td><td>${escapeHtml(todo)}</td></tr>`).join("")}</tbody></table>` : "<p>Nie mamy uwag do tych tekstów.</p>"}
<h3>Dokumenty</h3><table><thead><tr><th scope="col">Dokument</th><th scope="col" class="n">Słowa</th><th scope="col" class="n">Średnie zdanie</th><th scope="col" class="n">FOG-PL</th><th scope="col" class="n">Podpowiedzi</th></tr></thead><tbody>
${results.map((one, i) => `<tr><th scope="row"><a href="#d${i}">${escapeHtml(nameOf(one))}</a></th><td class="n">${one.words}</td><td class="n">${decimal(one.readability.meanSentence)}</td><td class="n">${one.readability.fog === undefined ? "–" : decimal(one.readability.fog)}</td><td class="n">${one.findings.length}</td></tr>`).join("")}
</tbody></table></section>
${results.map((one, i) => section(one, i)).join("\n")}
</main></body></html>
`;
}

function section(one: Shown, index: number): string {
  return `<section class="document" aria-labelledby="d${index}"><h2 id="d${index}">${escapeHtml(nameOf(one))}</h2>
<div class="text">${marked(one)}</div>
<p class="legend">Tło: <span class="h1">16–${LONG_SENTENCE} słów</span> <span class="h2">ponad ${LONG_SENTENCE} słów</span> <span class="h3">ponad 30 słów</span>. Podkreślenie: miejsce podpowiedzi.</p>
${one.findings.length ? `<table><thead><tr><th scope="col">Miejsce</th><th scope="col">Co</th><th scope="col">Jak poprawić</th></tr></thead><tbody>${one.findings.map(({ quote, what, todo, fixes, level }) => `<tr><td>${quote ? `„${escapeHtml(quote.trim())}”` : "–"}</td><td>${escapeHtml(what)} <small>(${LEVELS[level]})</small></td><td>${fixes[0] === undefined ? escapeHtml(todo) : `Zamień na: <strong>${escapeHtml(fixes[0].trim()) || "(usuń)"}</strong>`}</td></tr>`).join("")}</tbody></table>` : "<p>Nie mamy uwag do tego tekstu.</p>"}
</section>`;
}

/** The text with sentences shaded and findings underlined; cut at every border so that tags never cross. */
function marked({ body, heat, findings }: Shown): string {
  const cuts = new Set([0, body.length]);
  for (const { start, end } of [...heat, ...findings]) cuts.add(start).add(end);
  const at = [...cuts].sort((a, b) => a - b);
  let html = "";
  for (let i = 0; i + 1 < at.length; i++) {
    const [start, end] = [at[i]!, at[i + 1]!];
    const shade = heat.find((one) => one.start <= start && one.end >= end)?.heat ?? 0;
    const isFound = findings.some((one) => one.start <= start && one.end >= end && one.end - one.start < 200);
    const text = escapeHtml(body.slice(start, end));
    const inner = isFound ? `<mark>${text}</mark>` : text;
    html += shade ? `<span class="h${shade}">${inner}</span>` : inner;
  }
  return html;
}

function nameOf({ path, line }: Result): string {
  return line === undefined ? path : `${path}, wiersz ${line}`;
}

function decimal(value: number): string {
  return (Math.round(value * 10) / 10).toString().replace(".", ",");
}

const STYLE = `body{font:16px/1.5 "Segoe UI",system-ui,sans-serif;color:#222;max-width:960px;margin:0 auto;padding:24px}
h1{margin:0}h2{margin:32px 0 8px;border-bottom:2px solid #1f5a9e}table{border-collapse:collapse;width:100%;margin:8px 0 16px;font-size:15px}
th,td{text-align:left;vertical-align:top;padding:6px 10px;border-bottom:1px solid #ddd}.n{text-align:right}thead th{background:#f2f5f9}
.totals{display:flex;flex-wrap:wrap;gap:16px}.totals div{background:#f2f5f9;border-radius:8px;padding:10px 18px}dt{color:#555}dd{margin:0;font-size:24px;font-weight:600}
.text{white-space:pre-wrap;background:#fff;border:1px solid #ddd;border-radius:8px;padding:16px}mark{background:none;color:inherit;text-decoration:underline wavy #b3261e 1.5px;text-underline-offset:3px}
.h1{background:#fff6d6}.h2{background:#ffe0ad}.h3{background:#ffc9bd}.legend{font-size:14px;color:#555}a{color:#0b5394}
@media print{body{padding:0}.document{break-before:page}}`;
