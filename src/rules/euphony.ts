import { casedLike } from "./casing";
import type { Mended } from "./clause";
import type { Passage } from "./passage";

/** Before which words "z" and "w" become "ze" and "we": a cluster that begins with their own sound. */
const CLUSTER: Readonly<Record<string, RegExp>> = {
  z: /^(?:sz(?![aąeęioóuy])|[sśźżz](?![aąeęioóuyz])|w[sz]|mn)/i,
  w: /^(?:[wf](?![aąeęioóuy])|mn)/i,
};

/** A text with each "z" and "w" in it as it sounds before its next word, the last one before `next`. */
export function euphonic(text: string, next: string): string {
  return `${text} ${next}`
    .replace(/(^| )([zw])(?= (\S+))/g, (all, _before, preposition: string, word: string) =>
      CLUSTER[preposition]!.test(word) ? `${all}e` : all,
    )
    .slice(0, next ? -next.length - 1 : -1);
}

/** A mended place, grown to the left by a preposition that has to sound otherwise now: "ze stosownym" but "z odpowiednim". */
export function withPreposition(passage: Passage, first: number, mended: Mended): Mended {
  const [, preposition] = /^([zw])e?$/.exec(passage.lower(first - 1)) ?? [];
  if (preposition === undefined || passage.sentenceOf(first).first === first) return mended;
  const { text, start } = passage.words[first - 1]!;
  const sounds = euphonic(preposition, mended.text.split(" ")[0]!);
  if (sounds === text.toLowerCase()) return mended;
  return { span: { start, end: mended.span.end }, text: `${casedLike(text, sounds)} ${mended.text}` };
}
