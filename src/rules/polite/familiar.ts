import type { Letter } from "../letter";
import { partsOf } from "../letter-parts";

/** Greetings to those whom the writer knows well. */
const FRIENDLY = /^(?:cześć|hej|siem|witaj|kochan|drog[ai] (?!pan)|mój |moja )/i;
/** "Aniu", "Dzień dobry Aniu": by the first name alone. */
const BY_NAME = /^(?:Dzień dobry,? )?(?!Pani|Państwo|Dzień)[A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż]+(?:u|o|e)[,!]/;

/** The forms of "ty" and "twój", of "wy" and "wasz", in lower case. */
export const THOU = /^(?:ty|ciebie|cię|ci|tobie|tobą|twoj.+|twój|twego|twej|twemu|twą|twe|twym|twymi|twych)$/;
export const YE = /^(?:was|wam|wami|wasz|wasz(?:a|e|ego|ej|emu|ym|ymi|ych|ą)|wasi)$/;

/** Whether a letter greets somebody as a friend, so that "ty" is right. */
export function isFamiliar(letter: Letter): boolean {
  const line = letter.passages[partsOf(letter).opening]?.passage.text ?? letter.passages[0]?.passage.text ?? "";
  return FRIENDLY.test(line) || BY_NAME.test(line);
}
