import type { Lexicon } from "../lexicon/lexicon";

/** Opens the lexicon from its two files (unpacked); rejects if they do not come or are not what they should be. */
export async function loadLexicon(
  files: Promise<{ readonly forms: Uint8Array; readonly stems: string }>,
): Promise<Lexicon> {
  // The reader comes with the files: the first screen does without.
  const [{ forms, stems }, { openLexicon }] = await Promise.all([files, import("../lexicon/open-lexicon")]);
  return openLexicon(forms, stems);
}
