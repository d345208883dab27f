import type { Letter } from "../letter";
import type { Passage } from "../passage";
import type { LetterRule } from "../rule";
import type { Setting } from "../setting";
import { Watch } from "../watch";

/** Words that show that an explanation stands there already. */
const EXPLAINED = /^\s*(?:\(|[–-]\s|,\s*(?:czyli|to znaczy|to jest)\b|to\s)/;

export const explainTerm: LetterRule = {
  id: "plain/explain-term",
  name: "Pojęcie bez wyjaśnienia",
  level: "may",
  what: "To pojęcie może być nieznane czytelnikowi.",
  why: "Standard prosi, żeby wyjaśniać fachowe określenia.",
  todo: "Wyjaśnij to pojęcie przy pierwszym użyciu.",
  source: "std.language.terms",
  needs: "lexicon",
  audience: "external",
  scope: "letter",
  *find(letter, { glossary }) {
    const uses = firstUses(letter, glossary);
    for (const { term, meaning } of glossary) {
      const use = uses.get(term);
      if (!use) continue;
      const { passage, start, at, last } = use;
      const span = passage.span(at, last);
      if (EXPLAINED.test(passage.text.slice(span.end))) continue;
      const words = passage.text.slice(span.start, span.end);
      yield {
        span: { start: start + span.start, end: start + span.end },
        what: `Pojęcie „${words}” może być nieznane czytelnikowi.`,
        fixes: [`${words} (${meaning})`],
      };
    }
  },
  examples: {
    bad: [
      {
        body: "Wniosek złożył [[pełnomocnik]].",
        fixed: "Wniosek złożył pełnomocnik (osoba, która załatwia sprawę w czyimś imieniu).",
      },
      {
        body: "Wystąpiliśmy o [[operat szacunkowy]]. Operat szacunkowy wpłynie w maju.",
        fixed:
          "Wystąpiliśmy o operat szacunkowy (wycena nieruchomości, którą sporządza rzeczoznawca). Operat szacunkowy wpłynie w maju.",
      },
    ],
    good: [
      "Wniosek złożył pełnomocnik, czyli osoba, która działa w Pani imieniu.",
      "Pełnomocnik (osoba, która działa w Pani imieniu) odbierze decyzję.",
      "Operat zamówimy w maju.",
      { body: "Wniosek złożył pełnomocnik.", audience: "internal" },
    ],
  },
};

type Glossary = Setting["glossary"];

/** Terms by the lemma of their first word. */
interface Terms {
  readonly watch: Watch;
  readonly byFirst: ReadonlyMap<string, readonly { readonly term: string; readonly lemmas: readonly string[] }[]>;
}

const TERMS = new WeakMap<Glossary, Terms>();

function termsOf(glossary: Glossary): Terms {
  let terms = TERMS.get(glossary);
  if (!terms) {
    const byFirst = new Map<string, { term: string; lemmas: string[] }[]>();
    for (const { term } of glossary) {
      const lemmas = term.toLowerCase().split(" ");
      byFirst.set(lemmas[0]!, [...(byFirst.get(lemmas[0]!) ?? []), { term, lemmas }]);
    }
    terms = { watch: new Watch({ lemmas: byFirst.keys() }), byFirst };
    TERMS.set(glossary, terms);
  }
  return terms;
}

interface Use {
  readonly passage: Passage;
  readonly start: number;
  readonly at: number;
  readonly last: number;
}

/** Where each term stands first. */
function firstUses({ passages }: Letter, glossary: Glossary): ReadonlyMap<string, Use> {
  const { watch, byFirst } = termsOf(glossary);
  const uses = new Map<string, Use>();
  for (const { passage, start } of passages)
    for (const at of passage.watched(watch))
      for (const first of passage.lemmas(at))
        for (const { term, lemmas } of byFirst.get(first) ?? [])
          if (!uses.has(term) && lemmas.every((lemma, i) => passage.lemmas(at + i).indexOf(lemma) >= 0))
            uses.set(term, { passage, start, at, last: at + lemmas.length - 1 });
  return uses;
}
