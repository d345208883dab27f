import type { Lexicon } from "../../lexicon/lexicon";
import { matches, NOM, pos, POS, SG } from "../../lexicon/tag";
import type { Letter } from "../letter";
import { pattern } from "../pattern";
import type { Hit } from "../rule";
import type { Setting } from "../setting";
import { byBeginning, firstUses, type Term } from "./first-uses";

type Glossary = Setting["glossary"];

/** Terms of the office first: of two that fit the same words the earlier wins. */
interface Known {
  readonly own: ReadonlySet<Term>;
  readonly index: ReadonlyMap<string, readonly Term[]>;
}

const KNOWN = new WeakMap<Glossary, Map<readonly Term[], Known>>();

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
  const { own, index } = known(glossary, ours, letter.lexicon);
  for (const { term, span, text } of firstUses(letter, index)) {
    if (own.has(term) ? !withOwn || !term.meaning : false) continue;
    yield {
      span,
      what: `Pojęcie „${text}” może być nieznane czytelnikowi.`,
      fixes: [`${text} (${term.meaning})`],
    };
  }
}

function known(glossary: Glossary, ours: readonly Term[], lexicon: Lexicon): Known {
  let made = KNOWN.get(glossary);
  if (!made) KNOWN.set(glossary, (made = new Map<readonly Term[], Known>()));
  let found = made.get(ours);
  if (!found) {
    const own = glossary.map(({ term, meaning }) => ({ meaning, pattern: patternOf(term, lexicon), except: [] }));
    found = { own: new Set(own), index: byBeginning([...own, ...ours]) };
    made.set(ours, found);
  }
  return found;
}

/** A term as IT wrote it, in any case: words that are base forms inflect, others ("wypis z rejestru gruntów") stay. */
function patternOf(term: string, lexicon: Lexicon) {
  const words = term.toLowerCase().split(/\s+/);
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
