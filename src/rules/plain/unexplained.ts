import type { Lexicon } from "../../lexicon/lexicon";
import { matches, NOM, pos, POS, SG } from "../../lexicon/tag";
import type { Letter } from "../letter";
import { pattern } from "../pattern";
import type { Hit } from "../rule";
import type { Setting } from "../setting";
import { byBeginning, firstUses, type Term, type TermIndex } from "./first-uses";

type Glossary = Setting["glossary"];

const INDEXES = new WeakMap<Glossary, Map<readonly Term[], TermIndex>>();

/**
 * Hits at the first uses of `ours` (and, where `withOwn`, of the office's own terms), each with the definition to put in behind.
 * A term to which the office's glossary has an entry is explained by that, and not at all where its meaning is empty.
 */
export function* unexplained(
  letter: Letter,
  glossary: Glossary,
  ours: readonly Term[],
  withOwn: boolean,
): Generator<Hit> {
  if (!letter.lexicon) return;
  for (const { term, span, text } of firstUses(letter, indexOf(glossary, ours, letter.lexicon))) {
    if (term.own && (!withOwn || !term.meaning)) continue;
    yield {
      span,
      what: `Pojęcie „${text}” może być nieznane czytelnikowi.`,
      fixes: [`${text} (${term.meaning})`],
    };
  }
}

/** Terms by how they begin, made once for a glossary. */
function indexOf(glossary: Glossary, ours: readonly Term[], lexicon: Lexicon): TermIndex {
  let made = INDEXES.get(glossary);
  if (!made) INDEXES.set(glossary, (made = new Map<readonly Term[], TermIndex>()));
  let index = made.get(ours);
  if (!index) {
    const own = glossary.flatMap(({ term, meaning }): Term[] => {
      const words = wordsOf(term);
      return words.length ? [{ meaning, pattern: patternOf(words, lexicon), except: [], own: true }] : [];
    });
    made.set(ours, (index = byBeginning([...own, ...ours])));
  }
  return index;
}

/** A term as IT wrote it, in any case: words that are base forms inflect, others ("wypis z rejestru gruntów") stay. */
function patternOf(words: readonly string[], lexicon: Lexicon) {
  return pattern(
    words
      .map((word) => {
        const readings = lexicon.readings(word);
        const base =
          readings.find(({ lemma }) => lemma === word) ??
          // "opłata adiacencka"
          readings.find(({ tag }) => (pos(tag) === POS.adj || pos(tag) === POS.ppas) && matches(tag, SG | NOM));
        if (!base) return word;
        const lemmas = [...new Set(readings.map(({ lemma }) => lemma))].join("|");
        return words.length > 1 ? `<${base.lemma}>` : `<${lemmas}${pos(base.tag) === POS.subst ? ":subst" : ""}>`;
      })
      .join(" "),
  );
}

/** The words of a term, without what patterns are written with. */
function wordsOf(term: string): string[] {
  return term
    .toLowerCase()
    .split(/[\s<>|:?]+/)
    .filter((word) => word);
}
