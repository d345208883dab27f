import type { Span } from "../text/span";

const OPENING = /[„"«]/g;

/** The places between Polish or straight quotation marks, marks included; a mark that is not closed opens nothing. */
export function quotations(text: string): Span[] {
  const found: Span[] = [];
  OPENING.lastIndex = 0;
  for (let opening = OPENING.exec(text); opening; opening = OPENING.exec(text)) {
    const start = opening.index;
    let end = start + 1;
    while (end < text.length && !closes(opening[0], text[end]!)) end++;
    if (end === text.length) continue;
    found.push({ start, end: end + 1 });
    OPENING.lastIndex = end + 1;
  }
  return found;
}

function closes(opening: string, mark: string): boolean {
  if (opening === "«") return mark === "»";
  return mark === "”" || mark === '"' || (opening === "„" && mark === "“");
}
