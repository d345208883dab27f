import { CASE_HANDLER_TAG, plain, readLines, runOf } from "./lines";

/** Puts the case handler's lines into their one content control: the one that is there, or a new one at the end. Answers the old lines. */
export async function putCaseHandler(
  context: Word.RequestContext,
  lines: readonly string[],
): Promise<readonly string[] | undefined> {
  const old = controlIn(context);
  old.load("text");
  await context.sync();
  let control: Word.ContentControl = old;
  if (old.isNullObject) {
    control = context.document.body.insertParagraph(lines[0] ?? "", "End").insertContentControl();
    control.tag = CASE_HANDLER_TAG;
    control.title = "Sprawę prowadzi";
  } else control.insertText(lines[0] ?? "", "Replace");
  for (const line of lines.slice(1)) control.insertParagraph(line, "End");
  const before = old.isNullObject ? undefined : old.text.split(/\r\n?|\n/);
  await context.sync();
  return before;
}

/** Whether the block still says these lines. */
export async function saysCaseHandler(context: Word.RequestContext, lines: readonly string[]): Promise<boolean> {
  const control = controlIn(context);
  control.load("text");
  await context.sync();
  return (
    !control.isNullObject &&
    control.text
      .split(/\r\n?|\n/)
      .map(plain)
      .join("\n") === lines.map(plain).join("\n")
  );
}

/** Takes the block out, with its paragraphs. */
export async function removeCaseHandler(context: Word.RequestContext): Promise<void> {
  const lines = await readLines(context);
  const own = lines.map(({ role }) => role === "signature");
  controlIn(context).delete(false);
  await context.sync();
  try {
    const { paragraphs } = context.document.body;
    paragraphs.load("items/text");
    await context.sync();
    // Word may leave the paragraphs behind, emptied.
    const others = own.filter((isOwn) => !isOwn).length;
    const left = paragraphs.items.slice(own.indexOf(true)).slice(0, Math.max(0, paragraphs.items.length - others));
    for (const paragraph of left) if (!paragraph.text.trim()) paragraph.delete();
    await context.sync();
  } catch (_refused) {
    // The block itself is gone; an empty line too many is no reason to say that it is not.
  }
}

/** Takes out paragraphs that stand one after another with these texts, if there is one such place. */
export async function removeParagraphs(context: Word.RequestContext, lines: readonly string[]): Promise<boolean> {
  const { paragraphs } = context.document.body;
  paragraphs.load("items/text");
  await context.sync();
  const texts = paragraphs.items.map(({ text }) => plain(text));
  const at = runOf(texts, lines.map(plain));
  if (at < 0 || runOf(texts.slice(0, at + lines.length - 1), lines.map(plain)) >= 0) return false;
  for (let i = at; i < at + lines.length; i++) paragraphs.items[i]!.delete();
  await context.sync();
  return true;
}

function controlIn(context: Word.RequestContext): Word.ContentControl {
  return context.document.contentControls.getByTag(CASE_HANDLER_TAG).getFirstOrNullObject();
}
