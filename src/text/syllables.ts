const VOWEL = /[aąeęioóuyáàâãåäæéèêëěíîïýúùûüůöøõôœă]/;

/** Word beginnings at which a prefix in -a or -e meets a stem in u-: za-uważyć, na-umyślnie, nie-uwaga, poza-ustawowy. */
const PREFIXED = /^(?:nie)?(?:na(?!ut|uru)|za(?!ut|udy|ury)|poza|pra|prze|tele|ultra|infra|kontra|mega|para|meta)u/;
const NEGATED = /^(?:nie|naj)u/;
/** The same inside longer words: samo-na-uczanie, nie-do-zauważenia; and endings of Latin: muze-um, jubile-usz. */
const APART = /nau[kc]|zau[fwłż]|eum$|eusz|eumow/;

/** Beginnings after which "i" is a syllable of its own before a vowel: kli-ent, pri-orytet, tri-umf, but not inside one (pa-trio-ta). */
const HARD = /^(?:nie|anty|pseudo|super|bio|nad|współ)?s?[bcdfgkpt]h?[rl]i[aeou]/;
const HARD_INSIDE = /klien[tc]|trium[fw]|priory/;

/**
 * Number of syllables of a Polish word as it is spoken: one for each vowel letter, except that
 * - "i" before a vowel only softens what stands before it or is said "j" (nie, radio, histo-rii), save where two consonants
 *   begin the word (kli-ent, pri-orytet, tri-umf);
 * - "au" and "eu" are one syllable in loan words (au-tor, Eu-ropa, klau-zula, far-ma-ceu-ta), but two where a prefix or a
 *   Latin ending meets a stem (na-uka, za-ufać, nie-uwaga, muze-um, jubile-usz). "ou", "ao", "ea" are always two.
 *
 * A word without a vowel has 0. Source: M. Dłuska, Fonetyka polska (1983), on syllables and on "au", "eu", "i" in loan words;
 * checked on a list in the tests.
 */
export function syllables(word: string): number {
  const lower = word.toLowerCase();
  let count = 0;
  for (let at = 0; at < lower.length; at++) {
    if (!VOWEL.test(lower[at]!)) continue;
    const letter = lower[at]!;
    if (letter === "i" && VOWEL.test(lower[at + 1] ?? "") && !isSyllabicI(lower, at)) continue;
    if (letter === "u" && (lower[at - 1] === "a" || lower[at - 1] === "e") && isDiphthong(lower, at - 1)) continue;
    count++;
  }
  return count;
}

/** Whether the "i" at `at`, before a vowel, is spoken as a vowel. */
function isSyllabicI(word: string, at: number): boolean {
  const beginning = HARD.exec(word);
  if (beginning && beginning[0].length === at + 2) return true;
  const inside = HARD_INSIDE.exec(word);
  return inside !== null && word.indexOf("i", inside.index) === at;
}

/** Whether the "au" or "eu" at `at` is spoken as one syllable. */
function isDiphthong(word: string, at: number): boolean {
  const prefixed = PREFIXED.exec(word) ?? NEGATED.exec(word);
  if (prefixed && prefixed[0].length === at + 2) return false;
  const apart = APART.exec(word);
  if (!apart) return true;
  return at < apart.index || at >= apart.index + apart[0].length;
}
