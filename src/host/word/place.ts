import type { Target } from "../host";
import { locate } from "../locate";
import { plain } from "./lines";

/** Word refuses to search for more. Source: Word JavaScript API, SearchStringInvalidOrTooLong. */
const LONGEST_SEARCH = 255;
/** How much of a longer text is searched for at either end. */
const FRAGMENT = 80;

/** A place in the document, and where a text goes that is put there: instead of the range's words, or at one end of it. */
export interface Place {
  readonly range: Word.Range;
  readonly put: "Replace" | "Start" | "End";
}

/** The place of a target in the document as it is now; `undefined` if its words are gone or lie in two paragraphs. */
export async function find(context: Word.RequestContext, target: Target): Promise<Place | undefined> {
  const { paragraphs } = context.document.body;
  paragraphs.load("items/text");
  await context.sync();
  const texts = paragraphs.items.map(({ text }) => text);
  const span = locate(texts.map(plain).join("\n"), target);
  if (!span) return undefined;
  let start = span.start;
  let index = 0;
  while (index < texts.length && start > texts[index]!.length) start -= texts[index++]!.length + 1;
  const text = texts[index];
  const paragraph = paragraphs.items[index];
  const end = start + span.end - span.start;
  if (text === undefined || !paragraph || end > text.length) return undefined;
  if (end > start) {
    const range = await rangeOf(context, paragraph, text, start, end);
    return range && { range, put: "Replace" };
  }
  if (!start) return { range: paragraph.getRange("Start"), put: "Start" };
  // Between two words a range can only be reached from the words before it.
  const before = await rangeOf(context, paragraph, text, Math.max(0, start - FRAGMENT), start);
  return before && { range: before, put: "End" };
}

/** Puts a text at a place; formatting stays, and so does change tracking. */
export function putText({ range, put }: Place, text: string): void {
  if (text || put !== "Replace") range.insertText(text, put);
  else range.delete();
}

/** The range of a part of a paragraph; a long one is reached by its two ends. */
async function rangeOf(
  context: Word.RequestContext,
  paragraph: Word.Paragraph,
  text: string,
  start: number,
  end: number,
): Promise<Word.Range | undefined> {
  if (escaped(text.slice(start, end)).length <= LONGEST_SEARCH) return search(context, paragraph, text, start, end);
  const head = await search(context, paragraph, text, start, start + FRAGMENT);
  const tail = head && (await search(context, paragraph, text, end - FRAGMENT, end));
  return tail && head.expandTo(tail);
}

/** The occurrence of a part of a paragraph that begins at `start` of its text. */
async function search(
  context: Word.RequestContext,
  paragraph: Word.Paragraph,
  text: string,
  start: number,
  end: number,
): Promise<Word.Range | undefined> {
  const wanted = text.slice(start, end);
  const found = paragraph.search(escaped(wanted), { matchCase: true });
  found.load("items/text");
  await context.sync();
  // Word finds more than was asked for: to it, a straight quotation mark and „ are the same.
  const same = found.items.filter((range) => range.text === wanted);
  const places: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) places.push(at);
  // Where Word and we do not see the same places, the wrong one could be changed.
  return same.length === places.length ? same[places.indexOf(start)] : undefined;
}

/** Word's search takes "^" for the beginning of a code; "^l" is a line break inside a paragraph. */
function escaped(text: string): string {
  return text.replace(/\^/g, "^^").replace(/[\r\n\v]/g, "^l");
}
