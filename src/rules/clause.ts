import type { Span } from "../text/span";
import type { Passage } from "./passage";

/** Words that open a clause and so want a comma before them inside a sentence. */
const OPENERS = [
  "że",
  "aby",
  "żeby",
  "ponieważ",
  "bo",
  "gdyż",
  "jeśli",
  "jeżeli",
  "gdy",
  "gdyby",
  "kiedy",
  "odkąd",
  "dopóki",
  "aż",
  "choć",
  "chociaż",
  "dlatego że",
  "mimo że",
];

/** After these no comma is put before a clause: "i ponieważ", "oraz aby", "a jeśli". */
const JOINED = [
  "że",
  "iż",
  "bo",
  "więc",
  "lecz",
  "i",
  "oraz",
  "lub",
  "albo",
  "a",
  "ale",
  "czy",
  "tylko",
  "zwłaszcza",
  "szczególnie",
  "właśnie",
  "dopiero",
  "nawet",
  "mimo",
  "dlatego",
  "po",
  "jak",
];

/** Whether a text begins with a word that opens a clause. */
export function opensClause(text: string): boolean {
  const lower = text.toLowerCase();
  return OPENERS.some((opener) => lower === opener || lower.startsWith(opener + " "));
}

/** A place and the text for it, grown to the left by the white space so that a comma can be put before a clause. */
export interface Mended {
  readonly span: Span;
  readonly text: string;
}

/**
 * Puts the comma that a clause needs where `text`, which opens one, comes to stand at the word `first`.
 * Nothing is changed at the start of a sentence, after another mark, and after a word that the clause is joined to.
 */
export function withComma(passage: Passage, first: number, span: Span, text: string): Mended {
  if (!opensClause(text)) return { span, text };
  const before = passage.words[first - 1];
  if (!before || before.kind === "mark" || passage.sentenceOf(first).first === first) return { span, text };
  if (JOINED.indexOf(passage.lower(first - 1)) >= 0) return { span, text };
  return { span: { start: before.end, end: span.end }, text: ", " + text };
}
