import { blocks, type Piece } from "../text/blocks";
import { cutQuoted } from "../text/cut";
import { replaceInHtml } from "../text/edit-html";
import { readHtml } from "../text/from-html";
import type { Target } from "./host";
import { locate } from "./locate";

export type Format = "html" | "text";

/** A mail body read as text: what the clerk wrote, its pieces, and the thread below. */
export interface OwnText {
  readonly body: string;
  readonly pieces: readonly Piece[];
  readonly quoted: string;
}

/** Reads a mail body of either format and cuts off what the clerk did not write. Offsets of `body` are those of the whole text. */
export function ownText(raw: string, format: Format): OwnText {
  const read = format === "html" ? readHtml(raw) : { text: raw, pieces: blocks(raw), quotedFrom: raw.length };
  const cut = cutQuoted(read.text, read.pieces);
  const end = Math.min(cut.end, read.quotedFrom);
  return {
    body: read.text.slice(0, end),
    pieces: read.pieces.filter((piece) => piece.end <= end),
    quoted: read.quotedFrom < read.text.length ? read.text.slice(read.quotedFrom) : cut.quoted,
  };
}

/** The mail body with a target's words replaced and nothing else; `undefined` if they are not there, or cannot be replaced safely. */
export function replaceOwn(raw: string, format: Format, target: Target, text: string): string | undefined {
  const span = locate(ownText(raw, format).body, target);
  if (!span) return undefined;
  return format === "html" ? replaceInHtml(raw, span, text) : raw.slice(0, span.start) + text + raw.slice(span.end);
}

/**
 * The target that names a replaced text in the body as it reads now, so that the change can be taken back. The place is
 * found by the surroundings of `was`; `undefined` if it reads otherwise than expected.
 */
export function replacedTarget(now: string, was: Target, text: string): Target | undefined {
  const span = locate(now, {
    start: was.start,
    end: was.start + text.length,
    quote: text,
    body: was.body.slice(0, was.start) + text + was.body.slice(was.end),
  });
  const start = span ? span.start : -1;
  return span ? { start, end: span.end, quote: text, body: now } : undefined;
}
