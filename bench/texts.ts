import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "./peer";

const FOLDERS = ["../tests/letters", "../tests/good"].map((folder) => join(__dirname, folder));
const letters = () =>
  FOLDERS.map((folder) => {
    const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
    return names.map((name) => readFileSync(join(folder, name), "utf8")).join("\n");
  }).join("\n");

const sentencesOf = (text: string) =>
  text
    .split(/\n+|(?<=[.!?])\s+(?=\p{Lu})/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.split(/\s+/).length > 3);

const sentences: Record<Language, readonly string[]> = {
  pl: sentencesOf(letters()),
  en: sentencesOf(readFileSync(join(__dirname, "english.txt"), "utf8")),
};
const SENTENCES_A_PARAGRAPH = 4;
const coprime = (step: number, length: number): number => {
  const common = (a: number, b: number): number => (b === 0 ? a : common(b, a % b));
  return common(step, length) === 1 ? step : coprime(step + 1, length);
};

/**
 * A text of exactly so many words. Each seed walks the sentences from another place with another step, and each
 * paragraph carries a number of its own, so that no two texts share a paragraph.
 */
export function textOf(language: Language, words: number, seed: number): string {
  const all = sentences[language];
  const step = coprime(7 + (seed % 89), all.length);
  const paragraphs: string[] = [];
  let left = words;
  for (let i = seed * 131, number = 1; left > 0; number++) {
    const part: string[] = [language === "pl" ? `Punkt ${seed}/${number}.` : `Item ${seed}/${number}.`];
    for (let n = 0; n < SENTENCES_A_PARAGRAPH; n++, i += step) part.push(all[i % all.length]!);
    const tokens = part.join(" ").split(/\s+/).slice(0, left);
    left -= tokens.length;
    paragraphs.push(tokens.join(" "));
  }
  return paragraphs.join("\n\n");
}
