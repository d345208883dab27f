import type { Span } from "../text/span";

/** The places between Polish or straight quotation marks, marks included; a mark that is not closed opens nothing. */
export function quotations(text: string): Span[] {
  const found: Span[] = [];
  for (let start = 0; start < text.length; start++) {
    const opening = text[start]!;
    if (opening !== "„" && opening !== '"' && opening !== "«") continue;
    let end = start + 1;
    while (end < text.length && !closes(opening, text[end]!)) end++;
    if (end === text.length) continue;
    found.push({ start, end: end + 1 });
    start = end;
  }
  return found;
}

function closes(opening: string, mark: string): boolean {
  if (opening === "«") return mark === "»";
  return mark === "”" || mark === '"' || (opening === "„" && mark === "“");
}
