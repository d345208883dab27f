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

/** What a clause is announced by, behind a word that belongs to it: "tylko po to, aby", "wyłącznie wtedy, gdy". */
const POINTED: Readonly<Record<string, string>> = { aby: "po to", żeby: "po to", gdy: "wtedy" };

/** Whether the word at `index` points at the clause behind it. */
function isPointing(passage: Passage, index: number): boolean {
  return (
    /^(?:tylko|wyłącznie|jedynie|głównie|również|także|też|zwłaszcza|szczególnie|właśnie|przede|m\.in\.)$/.test(
      passage.lower(index),
    ) || /^(?:między innymi|przede wszystkim)$/.test(`${passage.lower(index - 1)} ${passage.lower(index)}`)
  );
}

/** "Za każdym razem po to, aby"; but "za każdym razem, gdy". */
function isEachTime(passage: Passage, index: number): boolean {
  return passage.lower(index) === "razem" && passage.lower(index - 1) === "każdym";
}

/** Whether a text begins with a word that opens a clause. */
export function opensClause(text: string): boolean {
  const lower = text.toLowerCase();
  if (lower === "kiedy indziej") return false;
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
  if (/^(?:albo|lub|i|oraz)$/.test(text)) return withoutComma(passage, first, span, text);
  if (!opensClause(text)) return { span, text };
  const before = passage.words[first - 1];
  if (!before || before.kind === "mark" || passage.sentenceOf(first).first === first) return { span, text };
  const pointed = POINTED[text.split(" ")[0]!];
  if (pointed && (isPointing(passage, first - 1) || (pointed === "po to" && isEachTime(passage, first - 1))))
    return { span, text: `${pointed}, ${text}` };
  if (JOINED.indexOf(passage.lower(first - 1)) >= 0) return { span, text };
  return { span: { start: before.end, end: span.end }, text: ", " + text };
}

/** No comma stands before "albo", unless it closes a clause between: ", względnie" is " albo". */
function withoutComma(passage: Passage, first: number, span: Span, text: string): Mended {
  const { first: start } = passage.sentenceOf(first);
  const before = passage.words[first - 2];
  if (!before || first - 2 < start || passage.lower(first - 1) !== ",") return { span, text };
  for (let i = start; i < first - 1; i++) {
    if (passage.words[i]!.kind !== "mark") continue;
    const next = passage.lower(i + 1);
    if (passage.lower(i) !== "," || opensClause(next) || /^(?:któr|jaki|co|gdzie|czy|w|z|na|do|o|za|od)/.test(next))
      return { span, text };
  }
  return { span: { start: before.end, end: span.end }, text: ` ${text}` };
}
