import type { Passage } from "../../passage";

/** Words that open a clause or join it to the one before. */
const OPENERS =
  /^(?:że|iż|aby|żeby|gdy|jeśli|jeżeli|ponieważ|bo|gdyż|kiedy|zanim|choć|chociaż|czy|i|oraz|a|ale|lecz|natomiast|więc|dlatego|jednak|również|także|też|ponadto|jednocześnie|następnie|potem|wtedy|dopiero|niestety|ostatecznie|wczoraj|dziś|dzisiaj|jutro|już|jeszcze)$/;

/** The first word of the clause that the word at `index` stands in, behind the words that open it. */
export function clauseStart(passage: Passage, index: number): number {
  const { first } = passage.sentenceOf(index);
  let start = index;
  while (start > first && passage.words[start - 1]!.kind !== "mark") start--;
  while (start < index && OPENERS.test(passage.lower(start))) start++;
  return start;
}

/** One word behind the last of the clause that the word at `index` stands in. */
export function clauseEnd(passage: Passage, index: number): number {
  const { last } = passage.sentenceOf(index);
  let end = index;
  while (end < last && passage.words[end]!.kind !== "mark") end++;
  return end;
}
