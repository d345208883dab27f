import type { Letter, PlacedPassage } from "../letter";
import { partsOf } from "../letter-parts";

/** The line that greets, if the letter has one. */
export function openingOf(letter: Letter): PlacedPassage | undefined {
  return letter.passages[partsOf(letter).opening];
}

/** The line that says goodbye, if the letter has one. */
export function closingOf(letter: Letter): PlacedPassage | undefined {
  return letter.passages[partsOf(letter).closing];
}
