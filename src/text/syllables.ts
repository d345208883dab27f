const VOWEL = /[aąeęioóuyAĄEĘIOÓUY]/;
/** Prefixes and stems before "u" that keep "au" and "eu" two syllables: na-uka, za-ufać, nie-uwaga. */
const APART = /^(?:na|za|nie|po|prze|przy|do|wy|pra|poza|ponad|samo|ultra)u(?!t|g)|^(?:zau|nau|nieu)/;
/** "i" before a vowel is a syllable of its own after these: kli-ent, pri-orytet, tri-umf. */
const HARD_I = /(?:^|[bcdfgkptz])[rl]i(?=[aeou])|i(?=ent)/;

/**
 * Number of syllables of a Polish word as it is spoken: one for a vowel letter, but none for the "i" that only softens (nie, historii),
 * and one for "au" and "eu" in loan words (autor, Europa) where they are not met across a prefix (na-uka) or in "-eum", "-eusz".
 * A word without a vowel has 0. Source of the rules: descriptions of Polish syllabification; checked on a list in the tests.
 */
export function syllables(word: string): number {
  const lower = word.toLowerCase();
  let count = 0;
  for (let at = 0; at < lower.length; at++) {
    if (!VOWEL.test(lower[at]!)) continue;
    const next = lower[at + 1] ?? "";
    if (lower[at] === "i" && VOWEL.test(next) && !isSyllabicI(lower, at)) continue;
    if (lower[at] === "u" && (lower[at - 1] === "a" || lower[at - 1] === "e") && isDiphthong(lower, at)) continue;
    count++;
  }
  return count;
}

function isSyllabicI(word: string, at: number): boolean {
  const around = word.slice(Math.max(0, at - 2), at + 4);
  if (/^[bcdfgkpt]?[rl]i[aeou]/.test(word.slice(Math.max(0, at - 2), at + 2)) && at <= 2) return true;
  return HARD_I.test(around) && word.slice(at, at + 4) === "ient" && /[lr]/.test(word[at - 1] ?? "");
}

function isDiphthong(word: string, at: number): boolean {
  const rest = word.slice(at - 1);
  if (/^eum|^eusz/.test(rest)) return false;
  if (APART.test(word) && at - 1 === word.search(/[ae]u/)) return false;
  return !/nauk|nauc|zauf|zauw|zaut(?!o)|[ae]użyt|zaurocz|nieust|nieu/.test(word.slice(Math.max(0, at - 4), at + 4));
}
