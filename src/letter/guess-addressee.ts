import { genderOf, type Gender } from "../text/first-names";
import type { Addressee } from "./salutation";

/**
 * Guesses whom a message is to from a recipient's display name: "Anna Nowak", "Nowak Anna (Or)", "Anna Nowak | UMP". Only a known
 * first name tells the gender; another one beside it, or a surname in -ski or -ska, must not gainsay it. Several recipients, an
 * address alone and names that tell nothing are addressed as "Państwo": a wrong guess would hurt.
 */
export function guessAddressee(names: readonly string[]): Addressee {
  const [name] = names;
  if (name === undefined || names.length > 1 || name.indexOf("@") >= 0) return {};
  const words = name.replace(/[(|/,;].*$/, "").split(/[\s.]+/);
  const told = words.map(genderOf);
  const [first] = told.filter((gender) => gender !== undefined);
  const agree = [...told, ...words.map(genderOfSurname)].every((gender) => gender === undefined || gender === first);
  return first && agree ? { gender: first } : {};
}

/** Of surnames that are adjectives by form: "Kowalski", "Wilczyńska-Nowak". */
function genderOfSurname(surname: string): Gender | undefined {
  const ending = /[a-ząćęłńóśźż](?:sk|ck|dzk)([ai])(?:-|$)/i.exec(surname)?.[1]?.toLowerCase();
  return ending === "a" ? "f" : ending === "i" ? "m" : undefined;
}
