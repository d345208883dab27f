import { genderOf } from "../text/first-names";
import type { Addressee } from "./salutation";

/**
 * Guesses whom a message is to from a recipient's display name: "Anna Nowak", "Nowak Anna (Or)", "Anna Nowak | UMP".
 * Several recipients, an address alone or a name that does not tell its gender are addressed as "Państwo".
 */
export function guessAddressee(names: readonly string[]): Addressee {
  if (names.length !== 1) return {};
  const words = names[0]!.replace(/[(|/,;].*$/, "").split(/[\s.]+/);
  if (/@/.test(names[0]!)) return {};
  const genders = words.map(genderOf).filter((gender) => gender !== undefined);
  const [first] = genders;
  return first && genders.every((gender) => gender === first) ? { gender: first } : {};
}
