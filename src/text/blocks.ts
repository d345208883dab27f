import type { Role } from "./block";
import { isLetter, isSpace, isUpper } from "./letters";
import type { Span } from "./span";

/** Where a block of a body lies, and what it is. */
export interface Piece extends Span {
  readonly role: Role;
}

interface Line extends Span {
  readonly text: string;
}

const ITEM = /^\s*(?:[-–—•·*▪◦o]\s+|\(?\d{1,2}[.)]\s+|\(?[a-z][.)]\s+)/;
const QUOTED = /^\s*>/;
/** Lines of a letter that are not sentences: they stay blocks of their own even if the next line goes on in small letters. */
const OWN_LINE =
  /^(?:szanown|dzień dobry|witam|drog[ia]|z poważaniem|z wyrazami|z uszanowaniem|pozdrawiam|łączę|sprawę prowadzi|dotyczy|poznań,|znak sprawy|nr sprawy|ul\.|al\.|os\.|pl\.|tel|e-mail|faks|\d{2}-\d{3} )/i;

/** A line of plain text that was wrapped by a mail program or an editor is at least this long, in characters. */
const SHORTEST_WRAPPED = 45;

/**
 * Cuts a plain-text body into pieces, in order and apart: blank lines and line breaks separate; lines that were only wrapped
 * are one piece with their breaks inside. Blank lines are in no piece. Time is linear in the text.
 */
export function blocks(body: string): Piece[] {
  const lines = linesOf(body);
  const width = wrapWidth(lines);
  const pieces: Piece[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (!line.text.trim()) continue;
    let last = i;
    const quoted = QUOTED.test(line.text);
    while (
      last + 1 < lines.length &&
      (quoted ? QUOTED.test(lines[last + 1]!.text) : goesOn(lines[last]!, lines[last + 1]!, width))
    )
      last++;
    const start = line.start + indentOf(line.text);
    const end = lines[last]!.start + lengthOf(lines[last]!.text);
    const before = lines[i - 1];
    pieces.push({ start, end, role: quoted ? "quote" : roleOf(body.slice(start, end), before, lines[last + 1]) });
    i = last;
  }
  return pieces;
}

function linesOf(body: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= body.length;) {
    const stop = body.indexOf("\n", start);
    const end = stop < 0 ? body.length : stop;
    lines.push({ start, end, text: body.slice(start, end) });
    start = end + 1;
  }
  return lines;
}

/** The longest line if the text looks wrapped (several lines nearly as long, none much longer), else 0. */
function wrapWidth(lines: readonly Line[]): number {
  let longest = 0;
  for (const { text } of lines) longest = Math.max(longest, lengthOf(text));
  if (longest > 110) return 0;
  return lines.filter(({ text }) => lengthOf(text) >= longest * 0.8).length >= 2 ? longest : 0;
}

/** Whether `next` is the same paragraph as `line`, broken only because the line was full. */
function goesOn(line: Line, next: Line, width: number): boolean {
  const text = line.text.slice(0, lengthOf(line.text));
  const following = next.text.trim();
  if (!following || text.length < SHORTEST_WRAPPED || QUOTED.test(next.text) || ITEM.test(next.text)) return false;
  if (OWN_LINE.test(text.trim()) || OWN_LINE.test(following)) return false;
  if (/[.!?:;]$/.test(text) && !width) return false;
  const first = following.charCodeAt(0);
  if (isLetter(first) && !isUpper(first)) return !/[.!?]$/.test(text) || text.length >= width * 0.75;
  // A capital or a digit may open a new line of the letterhead: only a full line goes on with one.
  const room = width - text.length;
  const firstWord = /^\S+/.exec(following)![0];
  return width > 0 && room <= firstWord.length && text.length >= width * 0.75;
}

function roleOf(text: string, before: Line | undefined, after: Line | undefined): Role {
  if (ITEM.test(text)) return "item";
  const short = text.length <= 60 && text.indexOf("\n") < 0;
  if (!short || (before && before.text.trim())) return "paragraph";
  const open = !/[.!?,;:]$/.test(text) && !/\d{2}-\d{3}|[@\d]{3}/.test(text);
  const heads = after !== undefined && after.text.trim().length > 60;
  return open && heads && !OWN_LINE.test(text) ? "heading" : "paragraph";
}

/** Characters of a line without the white space at its end. */
function lengthOf(text: string): number {
  let length = text.length;
  while (length > 0 && isSpace(text.charCodeAt(length - 1))) length--;
  return length;
}

function indentOf(text: string): number {
  let indent = 0;
  while (indent < text.length && isSpace(text.charCodeAt(indent))) indent++;
  return indent;
}
