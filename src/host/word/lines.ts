import type { Role } from "../../text/block";
import type { Piece } from "../../text/blocks";

/** Tag of the one content control that holds the case handler's block. */
export const CASE_HANDLER_TAG = "uprzejmie-prowadzacy";

/** A paragraph of the document; `text` is as long as Word's own, so that offsets agree. */
export interface Line {
  readonly text: string;
  readonly role: Role;
}

/** A document as the text that rules see: paragraphs joined by line breaks. */
export interface DocumentText {
  readonly body: string;
  readonly pieces: readonly Piece[];
}

/** Reads all paragraphs in one round trip; those of the case handler's block are a signature. */
export async function readLines(context: Word.RequestContext): Promise<Line[]> {
  const { paragraphs } = context.document.body;
  paragraphs.load("items/text,items/styleBuiltIn,items/isListItem,items/tableNestingLevel");
  const control = context.document.contentControls.getByTag(CASE_HANDLER_TAG).getFirstOrNullObject();
  control.load("text");
  await context.sync();
  const lines = paragraphs.items.map((paragraph) => ({ text: plain(paragraph.text), role: roleOf(paragraph) }));
  const own = control.isNullObject ? [] : control.text.split(/\r\n?|\n/).map(plain);
  const from = runOf(
    lines.map(({ text }) => text),
    own,
  );
  return lines.map((line, i) =>
    from >= 0 && i >= from && i < from + own.length ? { ...line, role: "signature" } : line,
  );
}

export function documentText(lines: readonly Line[]): DocumentText {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { text, role } of lines) {
    if (text.trim()) pieces.push({ start: at, end: at + text.length, role });
    at += text.length + 1;
  }
  return { body: lines.map(({ text }) => text).join("\n"), pieces };
}

/** A paragraph's text in one line: a break inside counts as a space. */
export function plain(text: string): string {
  return text.replace(/[\r\n\v]/g, " ");
}

/** Index of the last place where `wanted` stands one after another among `texts`; -1 if nowhere or if nothing is wanted. */
export function runOf(texts: readonly string[], wanted: readonly string[]): number {
  if (!wanted.some((text) => text.trim())) return -1;
  for (let at = texts.length - wanted.length; at >= 0; at--)
    if (wanted.every((text, i) => texts[at + i] === text)) return at;
  return -1;
}

function roleOf({ styleBuiltIn, isListItem, tableNestingLevel }: Word.Paragraph): Role {
  if (/^(?:heading|title|subtitle)/i.test(String(styleBuiltIn ?? ""))) return "heading";
  if (tableNestingLevel > 0) return "cell";
  return isListItem ? "item" : "paragraph";
}
