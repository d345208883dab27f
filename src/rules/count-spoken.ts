import { isSpoken } from "../text/word";
import type { Passage } from "./passage";

/** How many of the words `first` to `last` (exclusive) are said when the text is read aloud. */
export function countSpoken({ words }: Passage, first: number, last: number): number {
  let count = 0;
  for (let i = first; i < last; i++) if (isSpoken(words[i]!)) count++;
  return count;
}
