import { M1, NOM, POS, SG } from "../../lexicon/tag";
import type { Passage } from "../passage";

/** Endings of words for women, and what the word for a man has in their place: "urzędniczka" – "urzędnik". */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/czka$/, "k"],
  [/stka$/, "sta"],
  [/ka$/, ""],
];

/** Whether a lemma names a woman by what she does: the lexicon knows the man's word beside it. */
export function isWoman({ lexicon }: Passage, lemma: string): boolean {
  return ENDINGS.some(
    ([ending, instead]) =>
      ending.test(lemma) &&
      lexicon?.inflect(lemma.replace(ending, instead), POS.subst | SG | NOM | M1)[0] !== undefined,
  );
}
