import type { SentenceHeat } from "../../checks/readability";
import { rules } from "../../rules";
import { escapeHtml } from "../../text/escape";
import type { Checked, Found } from "../result";
import { words } from "../words";
import { sign } from "./level-sign";

/** Rules that speak of whole sentences or paragraphs: underlining those would hide the rest. */
const WIDE = new Set(rules.filter(({ wide }) => wide).map(({ id }) => id));

/**
 * The text with its sentences shaded by heat and findings underlined and numbered; the numbers lead to the rows of the table
 * below, `anchor` is what their ids begin with. Time is linear in the text and its marks.
 */
export function markedText({ body, heat, result, cores }: Checked, anchor: string): string {
  const numbers = new Map<number, string>();
  result.findings.forEach((finding, i) => {
    const { start, end } = cores[i]!;
    const words = body.slice(start, end);
    const at = end - (words.length - words.trimEnd().length);
    numbers.set(at, (numbers.get(at) ?? "") + numberOf(finding, i + 1, anchor));
  });
  const marked = result.findings
    .map(({ rule, level }, i) => ({ rule, level, ...cores[i]! }))
    .filter(({ rule, start, end }) => end > start && !WIDE.has(rule))
    .sort((a, b) => a.start - b.start);
  const borders = new Set([0, body.length, ...numbers.keys()]);
  for (const { start, end } of [...heat, ...marked]) borders.add(start).add(end);
  const places = [...borders].sort((a, b) => a - b);

  const sentenceAt = follower(heat);
  const findingAt = follower(marked);
  let html = numbers.get(0) ?? "";
  for (let i = 0; i + 1 < places.length; i++) {
    const start = places[i]!;
    const end = places[i + 1]!;
    const sentence = sentenceAt(start);
    const finding = findingAt(start);
    const text = escapeHtml(body.slice(start, end));
    const shown = finding ? `<mark class="${finding.level}">${text}</mark>` : text;
    const weight = sentence?.end === end ? weightOf(sentence) : "";
    const inner = shown + weight + (numbers.get(end) ?? "");
    html += sentence?.heat ? `<span class="h${sentence.heat}">${inner}</span>` : inner;
  }
  return html;
}

function numberOf({ level }: Found, number: number, anchor: string): string {
  const label = `podpowiedź ${number}, ${words.levels[level]}`;
  return `<a class="ref ${level}" id="${anchor}m${number}" href="#${anchor}f${number}" aria-label="${label}">${sign(level)}${number}</a>`;
}

/** How heavy a sentence is in figures, for those who do not see the shade. */
function weightOf({ heat, words: count, hard }: SentenceHeat): string {
  if (heat < 2) return "";
  return `<span class="weight">${count} sł.${hard * 3 >= count ? `, ${hard} dług.` : ""}</span>`;
}

/** Answers which of some spans, in order and apart, covers a place; places have to come in order. */
function follower<T extends { readonly start: number; readonly end: number }>(spans: readonly T[]) {
  let next = 0;
  return (place: number): T | undefined => {
    while (next < spans.length && spans[next]!.end <= place) next++;
    const span = spans[next];
    return span && span.start <= place ? span : undefined;
  };
}
