import type { Passage } from "../../passage";

/** The addressee in the dative or locative, and in the nominative. */
export const YOU: Readonly<Record<string, string>> = { Panu: "Pan", Pani: "Pani", Państwu: "Państwo" };

/** Whether the word is the addressee in the nominative. */
export function isYou(passage: Passage, index: number): boolean {
  return /^(?:Pan|Pani|Państwo)$/.test(passage.words[index]?.text ?? "");
}
