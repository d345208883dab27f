import type { Passage } from "./passage";

/** Words `first` to `last` (inclusive) and the text in their place; "" takes them out. */
export interface Change {
  readonly first: number;
  readonly last: number;
  readonly text: string;
}

/** The text of the words `first` to `last` with some of them changed; `changes` stand in order and do not overlap. */
export function rewritten(passage: Passage, first: number, last: number, changes: readonly Change[]): string {
  const parts: string[] = [];
  let at = first;
  const keep = (to: number) => {
    if (to > at) parts.push(passage.text.slice(passage.words[at]!.start, passage.words[to - 1]!.end));
  };
  for (const change of changes) {
    keep(change.first);
    if (change.text) parts.push(change.text);
    at = change.last + 1;
  }
  keep(last + 1);
  return parts.join(" ").replace(/ +([,;:.!?)])/g, "$1");
}
