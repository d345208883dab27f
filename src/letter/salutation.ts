import type { Lexicon } from "../lexicon/lexicon";
import { M1, POS, SG, VOC } from "../lexicon/tag";
import type { Gender } from "../text/first-names";
import { VOCATIVES } from "../text/vocatives";

/** Whom a letter is to; without a gender it is to several people, or nobody knows to whom. */
export interface Addressee {
  readonly gender?: Gender;
  /** As it stands in an address: "zastępca dyrektora", "Dyrektor". */
  readonly title?: string;
}

/**
 * The salutation without its comma: "Szanowna Pani Dyrektor", "Szanowny Panie Dyrektorze", "Szanowni Państwo".
 * "Wice-", "zastępca" and the like are left out, as courtesy has it (PWN's language advice 4752); of a woman's title only
 * "Pani" inflects. A title whose vocative is not certain is left out.
 */
export function salutation({ gender, title = "" }: Addressee, lexicon?: Lexicon): string {
  if (!gender) return "Szanowni Państwo";
  const rank = rankOf(title);
  if (gender === "f") {
    const named = VOCATIVES[rank] ? capitalised(rank) : "";
    return `Szanowna Pani${named ? " " + named : ""}`;
  }
  const vocative = VOCATIVES[rank] ?? inflected(rank, lexicon);
  return `Szanowny Panie${vocative ? " " + vocative : ""}`;
}

/** The first word of a title that names a rank: "p.o. zastępcy dyrektora Wydziału" -> "dyrektor". */
export function rankOf(title: string): string {
  for (const word of title.toLowerCase().split(/[\s,.-]+/)) {
    const bare = word.replace(/^wice/, "");
    if (VOCATIVES[bare]) return bare;
    for (const rank of Object.keys(VOCATIVES))
      if (rank.length > 4 && bare.length <= rank.length + 3 && bare.indexOf(rank) === 0 && VOCATIVES[rank]) return rank;
  }
  return "";
}

/** Titles to choose from, in the nominative. */
export const TITLES: readonly string[] = Object.keys(VOCATIVES).filter((rank) => VOCATIVES[rank]);

function inflected(rank: string, lexicon: Lexicon | undefined): string {
  const vocative = rank ? lexicon?.inflect(rank, POS.subst | SG | VOC | M1)[0] : undefined;
  return vocative ? capitalised(vocative) : "";
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
