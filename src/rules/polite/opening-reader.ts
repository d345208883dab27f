import type { Letter, PlacedPassage } from "../letter";
import { partsOf } from "../letter-parts";
import type { Who } from "./reader";

const WOMAN = /(?:^|\s)Pani(?:\s|[,!.]|$)/;
const MAN = /(?:^|\s)Panie(?:\s|[,!.]|$)/;
const MANY =
  /(?:^|\s)(?:Państwo|Mieszkańcy|Rodzice|Przedsiębiorcy|Seniorzy|Koleżanki|Mieszkanki|Panowie)(?:\s|[,!.]|$)/i;

/** A greeting is no longer than this, in characters. */
const MOST = 100;

/** Whom the letter's opening greets: one woman, one man, or several; `undefined` where it does not tell, or greets two persons. */
export function openingReader(
  letter: Letter,
): { readonly who: Who; readonly opening: PlacedPassage; readonly greeting: string } | undefined {
  const { opening: at } = partsOf(letter);
  const opening = letter.passages[at];
  if (!opening) return undefined;
  const line = opening.passage.text.slice(0, MOST);
  const next = letter.passages[at + 1]?.passage.text ?? "";
  // "Szanowna Pani, Szanowny Panie," greets two persons, on one line or on two.
  const greeting = line.replace(/^((?:Dzień dobry|Witam),)?([^,!.]*)(,\s*Szanown[aiy][^,!.]*)?[^]*$/i, "$1$2$3");
  const both = /^(?:i |oraz )?Szanown[aiy]/.test(next) ? `${greeting} ${next}` : greeting;
  const found: Who[] = [];
  if (WOMAN.test(both)) found.push("woman");
  if (MAN.test(both)) found.push("man");
  if (MANY.test(both)) found.push("many");
  return found.length === 1 ? { who: found[0]!, opening, greeting } : undefined;
}
