import { casedLike } from "./casing";
import type { Mended } from "./clause";
import { opensClause } from "./clause";
import type { Passage } from "./passage";

/**
 * The place and the text that leave out the words `first` to `last`: the commas that set them apart go with them, and what
 * follows begins as they began. `undefined` where nothing would be left of the sentence.
 */
export function struck(passage: Passage, first: number, last: number): Mended | undefined {
  const sentence = passage.sentenceOf(first);
  const begins = first === sentence.first;
  const isComma = (index: number) =>
    index >= sentence.first && index < sentence.last && passage.words[index]!.text === ",";
  const before = !begins && isComma(first - 1);
  let next = last + 1;
  const behind = isComma(next);
  if (behind) next++;
  const word = passage.words[next];
  if (next >= sentence.last || !word) return undefined;
  // These lean on a word before: "na pewno się odezwiemy".
  if ((begins || before) && /^(?:się|mi|ci|go|mu|by|bym|byśmy)$/.test(word.text)) return undefined;
  if (word.kind === "mark") {
    // At the end of a sentence: ", rzecz jasna." leaves the full stop.
    if (begins || behind || !/^[.!?…;:)]$/.test(word.text)) return undefined;
    const kept = passage.words[before ? first - 2 : first - 1]!;
    return { span: { start: kept.start, end: passage.words[last]!.end }, text: kept.text };
  }
  // "Się Pan przyznał": such words cannot begin a sentence.
  if (begins && /^(?:się|go|mu|mi|ci|cię|by|bym|byśmy|ją|je)$/i.test(word.text)) return undefined;
  if (begins)
    return {
      span: { start: passage.words[first]!.start, end: word.end },
      text: casedLike(passage.words[first]!.text, word.text),
    };
  if (before && behind) {
    const comma = opensClause(word.text) || /^(?:któr.+|a|ale|lecz|więc|czyli)$/i.test(word.text) ? ", " : " ";
    return { span: { start: passage.words[first - 2]!.end, end: word.end }, text: comma + word.text };
  }
  return { span: { start: passage.words[first]!.start, end: word.end }, text: word.text };
}
