import { cutQuoted } from "../text/cut";
import { readHtml, type HtmlText } from "../text/from-html";
import { htmlTokens } from "../text/html-tokens";

/** The mark of our signature block; Outlook may write "x_" before it. */
const OURS = /\sid\s*=\s*["']?(?:x_)*uprzejmie-podpis/i;
/** Where mail programs keep the signature that they insert and replace themselves. */
const SLOT = /\s(?:id|name)\s*=\s*["']?(?:x_)*(?:signature|_MailAutoSig|ms-outlook-mobile-signature)["'\s>]?/i;

/** Our signature block in a message: its HTML, and whether it lies where the mail program keeps its own. */
export interface OwnBlock {
  readonly start: number;
  readonly end: number;
  readonly inSlot: boolean;
}

/** Our signature in what the clerk writes; blocks in the quoted thread are somebody's past and stay. */
export function ownBlock(html: string): OwnBlock | undefined {
  const limit = quotedAt(html, readHtml(html));
  let start = -1;
  let depth = 0;
  const slots: number[] = [];
  let divs = 0;
  let inSlot = false;
  for (const token of htmlTokens(html)) {
    if (token.kind === "text") continue;
    if (start < 0 && token.start >= limit) return undefined;
    const isDiv = token.name === "div";
    if (token.kind === "open") {
      if (start >= 0) {
        if (isDiv && !token.empty) depth++;
      } else if (isDiv && OURS.test(token.attributes)) {
        start = token.start;
        depth = 1;
        inSlot = slots.length > 0;
      } else if (isDiv) {
        divs++;
        if (SLOT.test(token.attributes)) slots.push(divs);
      }
    } else if (isDiv) {
      if (start < 0) {
        if (slots[slots.length - 1] === divs) slots.pop();
        if (divs > 0) divs--;
      } else if (--depth === 0) return { start, end: html.indexOf(">", token.start) + 1, inSlot };
    }
  }
  return undefined;
}

/** Where the quoted thread begins in the HTML; its length if there is none. */
export function quotedAt(html: string, read: HtmlText): number {
  const end = Math.min(read.quotedFrom, cutQuoted(read.text, read.pieces).end);
  for (const run of read.runs) if (run.text >= end) return run.html;
  return html.length;
}
