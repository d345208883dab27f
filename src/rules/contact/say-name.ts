import { genderOf } from "../../text/first-names";
import type { Word } from "../../text/word";
import type { Passage } from "../passage";

/** Capitalised words that stand in signatures and are no names. */
const NOT_NAMES =
  /^(?:Wydzia|Urz|Biur|Referat|Oddzia|Gabinet|Miast|Pozna|Plac|Ulic|Dyrektor|Kierowni|Zast|Prezydent|Inspektor|Podinspektor|Specjalist|Główn|Starsz|Młodsz|Sekreta|Naczelni|Pan$|Pani$|Państw|Szanown|Tel|Fax|Faks|Sprawę|Prowadz|Kontakt|Straż|Zarząd|Departament|Pełnomocni|Przewodnicz|Rad[ay]|Osiedl|Załączni|Otrzymuj|Dzień|Dobr|Serdeczn|Pozdraw|Łącz|Życz|Mił|Poniedział|Wtor|Środ|Czwart|Piąt|Stan|Cywiln|Bip|Www|Radc|Alej|Ryn|Park|Dom|Szkoł|Zesp|Centr|Budyn|Pok|Spraw|Nr|Oświat|Kultur|Gospodark)/;

/**
 * Whether a passage names a person: a first name and a surname beside it, in any case. On a line that signs (`signs`) also two
 * to four capitalised words between marks, of which the first name is not known: "Sprawę prowadzi: Osman Özdemir". Where `initials`
 * will do, also "J. Kowalski".
 */
export function saysName({ words }: Passage, signs: boolean, initials = false): boolean {
  if (initials && words.some(({ kind }, i) => kind === "initial" && words[i + 1] && isNameLike(words[i + 1]!)))
    return true;
  for (let i = 0; i + 1 < words.length; i++) {
    if (!isNameLike(words[i]!) || !isNameLike(words[i + 1]!)) continue;
    if (isFirstName(words[i]!.text) || isFirstName(words[i + 1]!.text)) return true;
    let end = i + 2;
    while (end < words.length && isNameLike(words[end]!)) end++;
    if (signs && end - i <= 4 && isBoundary(words[i - 1]) && isBoundary(words[end])) return true;
    i = end - 1;
  }
  return false;
}

function isNameLike({ kind, text }: Word): boolean {
  if (kind !== "word" || !/^[A-ZĄĆĘŁŃÓŚŹŻÄÖÜČŠŽ][A-Za-zĄĆĘŁŃÓŚŹŻąćęłńóśźżäöüčšž'’-]+$/.test(text)) return false;
  return !NOT_NAMES.test(text.slice(0, 1) + text.slice(1).toLowerCase());
}

/** A line's end, a mark, or a degree before a name. */
function isBoundary(word: Word | undefined): boolean {
  return !word || word.kind !== "word" || /^(?:mgr|dr|prof|inż|lek|hab|st|arch)$/i.test(word.text);
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
