import { sourceName } from "../../policy/standard";
import { rules } from "../../rules";
import type { BadExample, Level, Rule } from "../../rules/rule";
import { escapeHtml } from "../../text/escape";
import { plural } from "../../text/plural";
import type { Result } from "../result";
import { shortQuote } from "../short-quote";
import { namedSign } from "./level-sign";

const MOST_SHOWN = 12;
const MOST_QUOTES = 4;
/** Longer ones are sentences, which nobody counts. */
const LONGEST_QUOTE = 40;
const LONGEST_EXAMPLE = 180;
const FEWEST_WORDS = 3;

/** By their words in small letters. */
type Quotes = Map<string, { readonly quote: string; count: number }>;

interface Count {
  level: Level;
  findings: number;
  documents: number;
  readonly quotes: Quotes;
}

/** Counts what is found most often, and where it stands in the texts. */
export class Frequent {
  private readonly counts = new Map<string, Count>();

  add({ findings }: Result): void {
    for (const { rule, level, quote } of findings) {
      const count: Count = this.counts.get(rule) ?? { level, findings: 0, documents: 0, quotes: new Map() as Quotes };
      this.counts.set(rule, count);
      count.findings++;
      if (!/\p{L}/u.test(quote) || quote.length > LONGEST_QUOTE) continue;
      const key = quote.trim().toLowerCase().replace(/\s+/g, " ");
      const same = count.quotes.get(key);
      if (same) same.count++;
      else count.quotes.set(key, { quote, count: 1 });
    }
    for (const rule of new Set(findings.map((one) => one.rule))) this.counts.get(rule)!.documents++;
  }

  list(): string {
    const known = new Map(rules.map((rule) => [rule.id, rule]));
    // Hints come last, however many: often they ask for no change.
    const shown = [...this.counts]
      .sort(([, a], [, b]) => Number(a.level === "may") - Number(b.level === "may") || b.findings - a.findings)
      .slice(0, MOST_SHOWN);
    return shown.length
      ? `<ol class="frequent">${shown.map(([id, count]) => item(known.get(id)!, count)).join("\n")}</ol>`
      : "";
  }
}

function item(rule: Rule, { level, findings, documents, quotes }: Count): string {
  const often = [...quotes.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_QUOTES)
    .map(({ quote, count }) => `${escapeHtml(shortQuote(quote))} (${count})`);
  const places = `${findings} ${plural(findings, "miejsce", "miejsca", "miejsc")} w ${documents} ${plural(documents, "dokumencie", "dokumentach", "dokumentach")}`;
  return `<li><div><h3>${escapeHtml(rule.name)}</h3><p>${namedSign(level)}<br>${places}</p></div>
<div><p>${escapeHtml(rule.todo)} <small>${escapeHtml(sourceName(rule.source))}</small></p>${example(rule)}${often.length ? `<p class="often">W tekstach: ${often.join(", ")}</p>` : ""}</div></li>`;
}

/** A pair of sentences, weak and good. */
function example({ examples }: Rule): string {
  const short = examples.bad.filter(({ body }) => isSentence(body) && !body.includes("[[]]"));
  const mended = short.find(({ fixed }) => fixed !== undefined && isSentence(fixed));
  if (mended) return pair(mended, mended.fixed!);
  const good = examples.good.map((one) => (typeof one === "string" ? one : one.body)).find(isSentence);
  return short[0] && good !== undefined ? pair(short[0], good) : "";
}

function pair({ body }: BadExample, good: string): string {
  const weak = escapeHtml(body).replace("[[", "<b>").replace("]]", "</b>");
  return `<dl class="pair"><div><dt>Zamiast</dt><dd>${weak}</dd></div><div><dt>Lepiej</dt><dd>${escapeHtml(good)}</dd></div></dl>`;
}

/** A sentence on one line that says enough by itself. */
function isSentence(text: string): boolean {
  return text.length <= LONGEST_EXAMPLE && /^[^\n]+[.?!]\]*$/.test(text) && text.split(" ").length >= FEWEST_WORDS;
}
