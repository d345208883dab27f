import { casedLike } from "./casing";
import type { Mended } from "./clause";
import type { Passage } from "./passage";

/** Before which words "z" and "w" become "ze" and "we": a cluster that begins with their own sound. */
const CLUSTER: Readonly<Record<string, RegExp>> = {
  z: /^(?:sz(?![aąeęioóuy])|[sśźżz](?![aąeęioóuyz])|w[sz]|mn)/i,
  w: /^(?:[wf](?![aąeęioóuy])|mn)/i,
};

/** A text that may end in "z" or "w", as it sounds before `word`: "zrezygnował ze" before "sprawdzenia". */
export function euphonic(text: string, word: string): string {
  const [, preposition] = /(?:^| )([zw])$/.exec(text) ?? [];
  return preposition !== undefined && CLUSTER[preposition]!.test(word) ? `${text}e` : text;
}

/** A mended place, grown to the left by a preposition that has to sound otherwise now: "ze stosownym" but "z odpowiednim". */
export function withPreposition(passage: Passage, first: number, mended: Mended): Mended {
  const [, preposition] = /^([zw])e?$/.exec(passage.lower(first - 1)) ?? [];
  if (preposition === undefined || passage.sentenceOf(first).first === first) return mended;
  const { text, start } = passage.words[first - 1]!;
  const sounds = euphonic(preposition, mended.text);
  if (sounds === text.toLowerCase()) return mended;
  return { span: { start, end: mended.span.end }, text: `${casedLike(text, sounds)} ${mended.text}` };
}
