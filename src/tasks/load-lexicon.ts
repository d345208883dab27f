import type { Lexicon } from "../lexicon/lexicon";
import { openLexicon } from "../lexicon/open-lexicon";

/** Opens the lexicon when its bytes have come; rejects if they do not come or are none. */
export async function loadLexicon(fetched: Promise<{ readonly forms: Uint8Array; readonly stems: string }>): Promise<Lexicon> {
  const { forms, stems } = await fetched;
  return openLexicon(forms, stems);
}
