import type { Lexicon } from "../../lexicon/lexicon";
import { matches, NOM, POS, SG, VOC } from "../../lexicon/tag";
import { genderOf, type Gender } from "../../text/first-names";
import { capitalised } from "../casing";
import { manVocative, titleOfVocative, womanVocative } from "../../text/vocatives";

/** What a word behind "Pani" or "Panie" is; `other` for what we do not know. */
export type Naming = "title" | "degree" | "firstName" | "surname" | "other";

/** A salutation to one person, taken apart: "Wielce Szanowna Pani Dyrektor Nowak, …". */
export interface Addressed {
  /** "Wielce Szanowna" */
  readonly courtesy: string;
  /** What "Szanowna" or "Szanowny" says. */
  readonly gender: Gender;
  /** "Pani", "Panie" or "Pan", with a capital. */
  readonly called: string;
  /** What stands behind, up to the mark. */
  readonly names: readonly Named[];
  /** The whole of it, without the mark behind. */
  readonly text: string;
  /** What stands behind it: the mark and perhaps the letter's first sentence. */
  readonly rest: string;
}

interface Named {
  readonly text: string;
  readonly naming: Naming;
}

const ADDRESSED =
  /^((?:(?:Wielce|Bardzo)\s+)?(?:Szanown|Drog)([yiaą]))\s+(Panie|Pani|Pan)(?![A-Za-zĄĆĘŁŃÓŚŹŻąćęłńóśźż])([^,!:;]*)/i;
const DEGREE = /^(?:dr|prof|mgr|inż|hab|lek|med|ks|doc|płk|gen|mec|adw|red)\.?$/i;
/** Surnames that are adjectives or nearly so: without a lexicon they are told by their ends. */
const SURNAME = /^(?:Nowak|.+(?:sk[aią]|ck[aią]|dzk[aią]|wicz|czyk|owiak|czak|iak))$/;

/** Takes the line that greets apart; `undefined` for one that is not to "Pani …" or "Panie …" alone. */
export function addressed(line: string, lexicon: Lexicon | undefined): Addressed | undefined {
  const found = ADDRESSED.exec(line);
  if (!found) return undefined;
  const [all, courtesy, ending, called, behind] = found as unknown as [string, string, string, string, string];
  // A full stop or a dash behind the last word is the salutation's mark.
  const text = all.replace(/[\s.–—-]+$/, "");
  const names = behind
    .split(/\s+/)
    .map((word) => word.replace(/[–—-]+$/, ""))
    .filter((word) => word && word !== ".");
  return {
    courtesy,
    gender: /a/i.test(ending) ? "f" : "m",
    called: capitalised(called.toLowerCase()),
    names: named(names, /i$/i.test(called) ? "f" : "m", lexicon),
    text,
    rest: line.slice(text.length),
  };
}

function named(words: readonly string[], gender: Gender, lexicon: Lexicon | undefined): Named[] {
  const names: Named[] = [];
  for (let i = 0; i < words.length; i++) {
    const text = i === words.length - 1 ? words[i]!.replace(/\.+$/, "") : words[i]!;
    const naming = namingOf(text, gender, lexicon);
    const isSurname = naming === "other" && names[i - 1]?.naming === "firstName" && text[0] !== text[0]!.toLowerCase();
    names.push({ text, naming: isSurname ? "surname" : naming });
  }
  return names;
}

function namingOf(text: string, gender: Gender, lexicon: Lexicon | undefined): Naming {
  const lower = text.toLowerCase();
  if (DEGREE.test(text)) return "degree";
  if (manVocative(lower) || womanVocative(lower) || titleOfVocative(lower) || /^magist(?:er|rze|ra)$/.test(lower))
    return "title";
  if (text[0] === lower[0]) return "other";
  const readings = lexicon?.readings(text) ?? [];
  if (
    genderOf(text) === gender ||
    readings.some(({ lemma }) => lemma !== lemma.toLowerCase() && genderOf(lemma) === gender)
  )
    return "firstName";
  if (text.split("-").some((part) => SURNAME.test(part))) return "surname";
  if (!lexicon) return "other";
  // "Kapitanie", "Leśniczy": called so by what they do.
  if (readings.some(({ lemma, tag }) => lemma === lemma.toLowerCase() && matches(tag, POS.subst | SG | VOC)))
    return "other";
  // An unknown word in -o may be a woman's title: "Prezeso".
  if (!readings.length) return /o$/.test(text) ? "other" : "surname";
  // "Ambasadorze Ukrainy" is no name: names stand in the nominative or vocative here.
  return readings.some(({ lemma, tag }) => lemma !== lemma.toLowerCase() && matches(tag, POS.subst | SG | NOM | VOC))
    ? "surname"
    : "other";
}

/** What somebody with this title is called: "dyrektor" -> "Dyrektorze" of a man, "Dyrektor" of a woman; `undefined` for an unknown one. */
export function calledBy(title: string, isMan: boolean): string | undefined {
  const lower = title.toLowerCase();
  const masculine = titleOfVocative(lower);
  if (isMan) return manVocative(lower) ?? (masculine && manVocative(masculine));
  // Titles in -a have two good forms ("Pani Sędzio", "Pani Sędzia"), and both are left alone.
  return masculine && /a$/.test(masculine) ? undefined : womanVocative(masculine ?? lower);
}
