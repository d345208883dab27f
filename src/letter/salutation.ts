import type { Lexicon } from "../lexicon/lexicon";
import { M1, matches, NOM, POS, SG, VOC } from "../lexicon/tag";
import type { Gender } from "../text/first-names";
import { manVocative, TITLES, womanVocative } from "../text/vocatives";

export { TITLES };

/** Whom a letter is to; without a gender it is to several people, or nobody knows to whom. */
export interface Addressee {
  readonly gender?: Gender;
  /** As it stands in an address: "zastępca dyrektora", "Dyrektor". */
  readonly title?: string;
}

/**
 * The salutation without its comma: "Szanowna Pani Dyrektor", "Szanowny Panie Dyrektorze", "Szanowni Państwo".
 * "Wice-", "zastępca" and the like are left out, as courtesy has it (PWN's language advice 4752); of a woman's title only
 * "Pani" inflects, unless she uses a feminine one. A title whose vocative is not certain is left out.
 */
export function salutation({ gender, title = "" }: Addressee, lexicon?: Lexicon): string {
  if (!gender) return "Szanowni Państwo";
  const words = title
    .toLowerCase()
    .split(/[\s,.-]+/)
    .map((word) => word.replace(/^wice(?=.)/, ""));
  const called =
    gender === "f"
      ? firstOf(words, womanVocative) || firstOf(words, rankVocative(womanVocative))
      : firstOf(words, rankVocative(manVocative)) || inflected(title.toLowerCase(), lexicon);
  return `${gender === "f" ? "Szanowna Pani" : "Szanowny Panie"}${called ? " " + called : ""}`;
}

function firstOf(words: readonly string[], vocative: (word: string) => string | undefined): string {
  for (const word of words) {
    const found = vocative(word);
    if (found) return found;
  }
  return "";
}

/** Knows a title in other cases too, as it stands behind "zastępca" and "p.o.": "dyrektora" -> "Dyrektorze". */
function rankVocative(vocative: (title: string) => string | undefined): (word: string) => string | undefined {
  return (word) =>
    vocative(word) ?? vocative(word.replace(/(?:em|owi|[auy])$/, "")) ?? vocative(word.replace(/ego$/, "y"));
}

/** The vocative of a title of one word, where the dictionary knows it as a man's and has exactly one. */
function inflected(title: string, lexicon: Lexicon | undefined): string {
  if (!lexicon || !title || !lexicon.readings(title).some(({ tag }) => matches(tag, POS.subst | SG | NOM | M1)))
    return "";
  const [vocative, second] = lexicon.inflect(title, POS.subst | SG | VOC | M1);
  return vocative && !second ? vocative.slice(0, 1).toUpperCase() + vocative.slice(1) : "";
}
