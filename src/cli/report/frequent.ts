import { sourceName } from "../../policy/standard";
import { rules } from "../../rules";
import type { BadExample, Level, Rule } from "../../rules/rule";
import { escapeHtml } from "../../text/escape";
import { plural } from "../../text/plural";
import type { Result } from "../result";
import { shortQuote } from "../short-quote";
import { levelSign } from "./level-sign";

const MOST_SHOWN = 12;
const MOST_QUOTES = 4;
/** Longer ones are sentences, which nobody counts. */
const LONGEST_QUOTE = 40;
const LONGEST_EXAMPLE = 180;

interface Count {
  level: Level;
  findings: number;
  documents: number;
  readonly quotes: Map<string, number>;
}

/** Counts what is found most often, and where it stands in the texts. */
export class Frequent {
  private readonly counts = new Map<string, Count>();

  add({ findings }: Result): void {
    for (const { rule, level, quote } of findings) {
      const count: Count = this.counts.get(rule) ?? {
        level,
        findings: 0,
        documents: 0,
        quotes: new Map<string, number>(),
      };
      this.counts.set(rule, count);
      count.findings++;
      const words = quote.trim().toLowerCase().replace(/\s+/g, " ");
      if (/\p{L}/u.test(words) && words.length <= LONGEST_QUOTE)
        count.quotes.set(words, (count.quotes.get(words) ?? 0) + 1);
    }
    for (const rule of new Set(findings.map((one) => one.rule))) this.counts.get(rule)!.documents++;
  }

  table(): string {
    const known = new Map(rules.map((rule) => [rule.id, rule]));
    const shown = [...this.counts].sort(([, a], [, b]) => b.findings - a.findings).slice(0, MOST_SHOWN);
    if (!shown.length) return "";
    return `<div class="scroll" tabindex="0" role="region" aria-labelledby="frequent"><table class="frequent">
<thead><tr><th scope="col">Podpowiedź</th><th scope="col" class="n">Miejsca</th><th scope="col">Przykład z księgi reguł</th></tr></thead>
<tbody>${shown.map(([id, count]) => row(known.get(id)!, count)).join("\n")}</tbody></table></div>`;
  }
}

function row(rule: Rule, { level, findings, documents, quotes }: Count): string {
  const often = [...quotes]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_QUOTES)
    .map(([quote, count]) => `${escapeHtml(shortQuote(quote))} (${count})`);
  return `<tr><th scope="row">${escapeHtml(rule.name)}<br>${levelSign(level)}</th>
<td class="n"><b>${findings}</b><br><small>w ${documents} ${plural(documents, "dokumencie", "dokumentach", "dokumentach")}</small></td>
<td><p>${escapeHtml(rule.todo)} <small>${escapeHtml(sourceName(rule.source))}</small></p>${example(rule)}${often.length ? `<p class="often">W tekstach: ${often.join(", ")}</p>` : ""}</td></tr>`;
}

/** A pair of sentences, weak and good. */
function example({ examples }: Rule): string {
  const short = examples.bad.filter(({ body }) => isShort(body) && !body.includes("[[]]"));
  const mended = short.find(({ fixed }) => fixed !== undefined);
  if (mended) return pair(mended, mended.fixed!);
  const good = examples.good.map((one) => (typeof one === "string" ? one : one.body)).find(isShort);
  return short[0] && good !== undefined ? pair(short[0], good) : "";
}

function pair({ body }: BadExample, good: string): string {
  const weak = escapeHtml(body).replace("[[", "<b>").replace("]]", "</b>");
  return `<dl class="pair"><div><dt>Trudniej</dt><dd>${weak}</dd></div><div><dt>Prościej</dt><dd>${escapeHtml(good)}</dd></div></dl>`;
}

function isShort(text: string): boolean {
  return text.length <= LONGEST_EXAMPLE && !text.includes("\n");
}
