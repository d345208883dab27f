import type { Passage } from "../passage";

/** How far behind "nie" the other half of a contrast is looked for, in words. */
const FARTHEST = 7;

/** Whether "nie" at the word `index` denies one thing for another: "nie zatwierdzony, lecz odrzucony", "czy nie zamknięty". */
export function isContrast(passage: Passage, index: number): boolean {
  if (/^(?:czy|lub|albo|bądź|ani|a|oraz|lecz|ale)$/.test(passage.lower(index - 1))) return true;
  const { last } = passage.sentenceOf(index);
  for (let i = index + 1; i < Math.min(last, index + FARTHEST); i++) {
    if (passage.lower(i) === "ani") return true;
    if (passage.words[i]!.text === "," && /^(?:lecz|ale|tylko|a|ani|natomiast|raczej)$/.test(passage.lower(i + 1)))
      return true;
  }
  return false;
}
