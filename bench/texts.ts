import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "./peer";

/** The bench runs from the root of the repository. */
const FOLDERS = ["tests/letters", "tests/good"];
const ENGLISH = "bench/english.txt";
const MANUALS = "bench/node_modules";

/** Our own letters. */
function polish(): readonly string[] {
  const letters = FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".txt"))
      .map((name) => readFileSync(join(folder, name), "utf8")),
  );
  return letters
    .join("\n")
    .split(/\n+|(?<=[.!?])\s+(?=\p{Lu})/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsIn(sentence) > 3);
}

/** As many words of English: a letter or two, then the prose of the peers' own packages. */
function english(words: number): readonly string[] {
  const sentences = new Set<string>();
  let left = words;
  for (const text of [readFileSync(ENGLISH, "utf8"), ...manuals()])
    for (const sentence of proseIn(text)) {
      if (left <= 0) return [...sentences];
      if (!sentences.has(sentence)) left -= wordsIn(sentence);
      sentences.add(sentence);
    }
  return [...sentences];
}

function* manuals(folder = MANUALS): Generator<string> {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* manuals(path);
    else if (/^readme\.md$/i.test(entry.name)) yield readFileSync(path, "utf8");
  }
}

/** Whole sentences, without headings, lists, tables and code. */
function proseIn(markdown: string): string[] {
  return markdown
    .replace(/```[^]*?(?:```|$)|<[^>]*>/g, "")
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, " ").trim())
    .filter((paragraph) => !/^[#|>\-*[!`\d=]|[|{}]|\]\[|https?:/.test(paragraph))
    .flatMap((paragraph) => paragraph.replace(/\[([^\]]*)\]\([^)]*\)|[`*_]/g, "$1").split(/(?<=[.!?])\s+(?=[A-Z])/))
    .filter((sentence) => /^[A-Z][a-z' -]+ .*[.!?]$/.test(sentence) && wordsIn(sentence) > 3 && wordsIn(sentence) < 50);
}

function wordsIn(text: string): number {
  return text.split(/\s+/).length;
}

const ours = polish();
const sentences: Record<Language, readonly string[]> = {
  pl: ours,
  en: english(ours.reduce((sum, sentence) => sum + wordsIn(sentence), 0)),
};
const SENTENCES_A_PARAGRAPH = 4;
const coprime = (step: number, length: number): number => {
  const common = (a: number, b: number): number => (b === 0 ? a : common(b, a % b));
  return common(step, length) === 1 ? step : coprime(step + 1, length);
};

/** A text of exactly so many words. Each seed walks the sentences from another place with another step, so that paragraphs differ. */
export function textOf(language: Language, words: number, seed: number): string {
  const all = sentences[language];
  const step = coprime(7 + (seed % 89), all.length);
  const paragraphs: string[] = [];
  let left = words;
  for (let i = seed * 131; left > 0;) {
    const part: string[] = [];
    for (let n = 0; n < SENTENCES_A_PARAGRAPH; n++, i += step) part.push(all[i % all.length]!);
    const tokens = part.join(" ").split(/\s+/).slice(0, left);
    left -= tokens.length;
    paragraphs.push(tokens.join(" "));
  }
  return paragraphs.join("\n\n");
}
