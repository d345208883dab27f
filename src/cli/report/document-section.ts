import { escapeHtml } from "../../text/escape";
import { decimal } from "../../text/decimal";
import type { Checked, Found } from "../result";
import { shortQuote } from "../short-quote";
import { words } from "../words";
import { namedSign } from "./level-sign";
import { markedText } from "./marked-text";
import { sentenceMap } from "./sentence-map";

const KINDS = { email: "e-mail", letter: "pismo", fragment: "fragment" } as const;
const AUDIENCES = { internal: "do współpracownika", external: "do klienta" } as const;

/** A document's part of the report, without its heading: figures, the map of sentences, the text with marks, the table. */
export function documentSection(checked: Checked, anchor: string): string {
  const { kind, audience, readability, findings } = checked.result;
  const facts = [
    `${KINDS[kind]} ${AUDIENCES[audience]}`,
    `słowa: ${checked.result.words}`,
    `zdania: ${checked.result.sentences}`,
    ...(checked.result.sentences
      ? [`średnie zdanie: ${decimal(readability.meanSentence)}`, `najdłuższe: ${readability.longestSentence}`]
      : []),
    ...(readability.fog === undefined ? [] : [`FOG-PL: ${decimal(readability.fog)}`]),
  ];
  return `<p class="facts">${facts.join(" · ")}</p>
${sentenceMap(checked.heat)}
<div class="text">${markedText(checked, anchor)}</div>
${findings.length ? table(findings, anchor) : "<p>Nie mamy podpowiedzi do tego tekstu.</p>"}`;
}

function table(findings: readonly Found[], anchor: string): string {
  return `<table class="findings"><thead><tr><th scope="col">Nr</th><th scope="col">Poziom</th><th scope="col">Miejsce</th><th scope="col">Co i jak poprawić</th></tr></thead>
<tbody>${findings.map((finding, i) => row(finding, i + 1, anchor)).join("\n")}</tbody></table>`;
}

function row({ level, quote, what, todo, fixes: [fix] }: Found, number: number, anchor: string): string {
  const mended = fix === undefined ? escapeHtml(todo) : replacement(fix);
  return `<tr id="${anchor}f${number}"><td><a href="#${anchor}m${number}">${number}</a></td><td>${namedSign(level)}</td>
<td>${quote.trim() ? escapeHtml(shortQuote(quote)) : "brak w tekście"}</td><td>${escapeHtml(what)} ${mended}</td></tr>`;
}

function replacement(fix: string): string {
  return fix.trim() ? `Zamień na: <b>${escapeHtml(fix.trim())}</b>` : words.replace(fix);
}
