import type { Passage } from "../passage";

/** Whether a word stands inside „…”: somebody else's words, or a name. */
export function isQuoted({ text, words }: Passage, index: number): boolean {
  if (text.indexOf("„") < 0) return false;
  const before = text.slice(0, words[index]!.start);
  const opened = before.lastIndexOf("„");
  return opened >= 0 && opened > Math.max(before.lastIndexOf("”"), before.lastIndexOf("“"));
}
