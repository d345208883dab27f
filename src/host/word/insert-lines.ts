import { readLines, type Line } from "./lines";

/** Inserts lines as paragraphs: an opening before the first sentence of the letter, a closing behind the last one. */
export async function insertLines(
  context: Word.RequestContext,
  lines: readonly string[],
  slot: "opening" | "closing",
): Promise<void> {
  const document = await readLines(context);
  const { body } = context.document;
  const { paragraphs } = body;
  paragraphs.load("items/text");
  await context.sync();
  const beside = paragraphs.items[slot === "opening" ? firstSentence(document) : lastSentence(document)];
  const isWritten = document.some(({ text }) => text.trim());
  let last: Word.Paragraph | undefined;
  for (const line of lines) {
    if (slot === "opening" && beside) last = beside.insertParagraph(line, "Before");
    else if (last ?? beside) last = (last ?? beside!).insertParagraph(line, "After");
    else last = body.insertParagraph(line, isWritten ? "End" : "Start");
    last.load("isListItem");
  }
  await context.sync();
  // A new paragraph takes after its neighbour; a closing is no item of a list.
  if (!last?.isListItem) return;
  try {
    last.detachFromList();
    await context.sync();
  } catch (_refused) {
    // The lines are in already: a bullet too many is no reason to say that they are not.
  }
}

/** Index of the first paragraph of the letter itself: behind letterhead and address; -1 if there is none. */
function firstSentence(lines: readonly Line[]): number {
  for (let i = 0; i < lines.length; i++) if (isSentence(lines[i]!) && !LETTERHEAD.test(lines[i]!.text)) return i;
  return -1;
}

/** Lines above the letter that end as sentences do: place and date, reference, subject, address. */
const LETTERHEAD =
  /^(?:[A-ZĄĆĘŁŃÓŚŹŻ]\S+(?: \S+)?, (?:dnia )?\d|dotyczy|sprawa|znak|nr |ul\.|al\.|os\.|pl\.|pan |pani )/i;

function lastSentence(lines: readonly Line[]): number {
  for (let i = lines.length - 1; i >= 0; i--) if (isSentence(lines[i]!)) return i;
  return -1;
}

function isSentence({ text, role }: Line): boolean {
  return (role === "paragraph" || role === "item") && /[.!?:,;]\s*$/.test(text) && text.trim().split(/\s+/).length >= 5;
}
