import type { Lexicon } from "../lexicon/lexicon";
import { openLexicon } from "../lexicon/open-lexicon";

/** Opens the lexicon from its two files (unpacked); rejects if they do not come or are not what they should be. */
export async function loadLexicon(
  files: Promise<{ readonly forms: Uint8Array; readonly stems: string }>,
): Promise<Lexicon> {
  const { forms, stems } = await files;
  return openLexicon(forms, stems);
}
