import type { Passage } from "../../passage";
import type { Hit } from "../../rule";

export const SPOKEN_PLAINLY = "Powiedz to samo wprost, bez przeczenia.";

/** The finding on the words `first` to `last`, without a fix. */
export function doubleNegation(passage: Passage, first: number, last: number): Hit {
  const span = passage.span(first, last);
  return {
    span,
    what: `„${passage.text.slice(span.start, span.end)}” to podwójne przeczenie.`,
    todo: SPOKEN_PLAINLY,
  };
}
