/** Under one stem at most so many words lie: what one call of `inflect` may have to look through, once for a lemma. */
export const MOST_FORMS = 1200;

/** The beginning that all forms of most lemmas share. */
export function usualStem(lemma: string): string {
  return lemma.slice(0, Math.max(lemma.length - 4, Math.min(lemma.length, 4)));
}

/** Where the forms of a lemma lie; reads the text that build/stems.ts writes, sorted by line. */
export class Stems {
  constructor(private readonly text: string) {}

  /** Beginnings under which all forms of a lemma are found; one that ends in "." is a whole form. */
  of(lemma: string): readonly string[] {
    const line = this.lineOf(lemma);
    return line === undefined ? [usualStem(lemma)] : line.split(" ").slice(1);
  }

  /** Finds the lemma's line by halving the text. */
  private lineOf(lemma: string): string | undefined {
    let low = 0;
    let high = this.text.length;
    while (low < high) {
      const start = this.text.lastIndexOf("\n", ((low + high) >> 1) - 1) + 1;
      const stop = this.text.indexOf("\n", start);
      const end = stop < 0 ? this.text.length : stop;
      const line = this.text.slice(start, end);
      const found = line.slice(0, line.indexOf(" "));
      if (found === lemma) return line;
      // The file is sorted by whole lines; a space sorts before every letter, so by lemma too.
      if (found < lemma) low = end + 1;
      else high = start;
    }
    return undefined;
  }
}
