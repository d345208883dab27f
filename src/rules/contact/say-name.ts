import { genderOf } from "../../text/first-names";
import type { Word } from "../../text/word";
import type { Passage } from "../passage";

/** Capitalised words that stand in signatures and are no names. */
const NOT_NAMES =
  /^(?:Wydzia|Urz|Biur|Referat|Oddzia|Gabinet|Miast|Pozna|Plac|Ulic|Dyrektor|Kierowni|Zast|Prezydent|Inspektor|Podinspektor|Specjalist|Główn|Starsz|Młodsz|Sekreta|Naczelni|Pan$|Pani$|Państw|Szanown|Tel|Fax|Faks|Sprawę|Prowadz|Kontakt|Straż|Zarząd|Departament|Pełnomocni|Przewodnicz|Rad[ay]|Osiedl|Załączni|Otrzymuj|Dzień|Dobr|Serdeczn|Pozdraw|Łącz|Życz|Mił|Poniedział|Wtor|Środ|Czwart|Piąt|Stan|Cywiln|Bip|Www|Radc)/;

/**
 * Whether a passage names a person: a first name and a surname beside it, in any case; on a line of its own under the closing
 * (`isFoot`) also two capitalised words of which the first name is not known.
 */
export function saysName({ words }: Passage, isFoot: boolean): boolean {
  for (let i = 0; i + 1 < words.length; i++) {
    const [a, b] = [words[i]!, words[i + 1]!];
    if (!isNameLike(a) || !isNameLike(b)) continue;
    if (isFirstName(a.text) || isFirstName(b.text)) return true;
    const alone = words.length <= 4 && (i === 0 || /\.$/.test(words[i - 1]!.text));
    if (isFoot && alone && words.slice(i).every(isNameLike)) return true;
  }
  return false;
}

function isNameLike({ kind, text }: Word): boolean {
  return (
    kind === "word" && /^[A-ZĄĆĘŁŃÓŚŹŻÄÖÜČŠŽ][A-Za-zĄĆĘŁŃÓŚŹŻąćęłńóśźżäöüčšž'’-]+$/.test(text) && !NOT_NAMES.test(text)
  );
}

const ENDINGS = ["em", "iem", "owi", "a", "u", "ie", "ą", "y", "i", "ę"];

/** A first name in the nominative, or in a case from which its nominative can be told. */
function isFirstName(word: string): boolean {
  if (genderOf(word)) return true;
  for (const ending of ENDINGS) {
    if (word.length - ending.length < 2 || word.slice(-ending.length) !== ending) continue;
    const stem = word.slice(0, -ending.length);
    if (genderOf(stem) || genderOf(stem + "a") || genderOf(stem + "ia")) return true;
  }
  return false;
}
