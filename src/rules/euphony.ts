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
