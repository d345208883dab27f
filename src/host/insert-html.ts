import { cutQuoted } from "../text/cut";
import { readHtml } from "../text/from-html";
import { htmlTokens } from "../text/html-tokens";
import type { Slot } from "./host";
import { ownBlock } from "./own-blocks";

/**
 * Puts a composed text into a mail body: an opening before everything, a closing behind the clerk's own text (before the
 * signature and the quoted thread), a signature in place of ours or there too. Every other byte stays.
 */
export function placeIn(html: string, inserted: string, slot: Slot): string {
  const old = slot === "signature" || slot === "case-handler" ? ownBlock(html) : undefined;
  if (old) return html.slice(0, old.start) + inserted + html.slice(old.end);
  const at = slot === "opening" ? bodyStart(html) : ownEnd(html);
  return html.slice(0, at) + inserted + html.slice(at);
}

/** Behind the opening body tag, or the start. */
function bodyStart(html: string): number {
  for (const token of htmlTokens(html)) {
    if (token.kind === "open" && token.name === "body") return tagEnd(html, token);
    if (token.kind === "text" && /\S/.test(html.slice(token.start, token.end))) break;
  }
  return 0;
}

/** Behind the block that holds the last of the clerk's own words, before signature and thread. */
function ownEnd(html: string): number {
  const read = readHtml(html);
  const end = Math.min(read.quotedFrom, cutQuoted(read.text, read.pieces).end);
  const own = read.pieces.filter((piece) => piece.end <= end && piece.role !== "signature" && piece.role !== "quote");
  const last = own[own.length - 1];
  if (!last) return bodyStart(html);
  const inLast = read.runs.filter((run) => run.text >= last.start && run.text < last.end);
  const first = inLast[0]!;
  const run = inLast[inLast.length - 1]!;
  let at = run.html + run.htmlLength;
  const next = read.runs.filter((other) => other.text >= last.end)[0]?.html ?? html.length;
  for (const element of around(html, run.html)) {
    if (element.end > next || /^(?:body|html|form|section|article|main)$/.test(element.name)) break;
    // A division that holds more than this line frames the message: what is inserted stays inside.
    if (element.name === "div" && read.runs.some(({ html }) => html >= element.start && html < first.html)) break;
    // Between rows and items nothing can stand.
    if (!/^(?:li|dt|dd|td|th|tr|tbody|thead|tfoot)$/.test(element.name)) at = element.end;
  }
  return at;
}

interface Element {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The elements around a place that are closed, the innermost first. */
function around(html: string, at: number): Element[] {
  const stack: { name: string; start: number }[] = [];
  const found: Element[] = [];
  let depth = 0;
  let passed = false;
  for (const token of htmlTokens(html)) {
    if (!passed && token.start > at) {
      passed = true;
      depth = stack.length;
    }
    if (token.kind === "open" && !token.empty) stack.push({ name: token.name, start: token.start });
    else if (token.kind === "close") {
      let index = stack.length - 1;
      while (index >= 0 && stack[index]!.name !== token.name) index--;
      if (index < 0) continue;
      const open = stack[index]!;
      stack.length = index;
      if (passed && index < depth) {
        found.push({ name: open.name, start: open.start, end: html.indexOf(">", token.start) + 1 });
        depth = index;
        if (!depth) break;
      }
    }
  }
  return found;
}

function tagEnd(html: string, tag: { readonly start: number; readonly attributes: string }): number {
  return html.indexOf(">", tag.start + tag.attributes.length) + 1;
}
