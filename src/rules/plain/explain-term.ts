import type { Letter } from "../letter";
import type { Passage } from "../passage";
import type { LetterRule } from "../rule";

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
    for (const { term, meaning } of glossary) {
      const lemmas = term.toLowerCase().split(" ");
      const first = firstUse(letter, lemmas);
      if (!first) continue;
      const { passage, start, at } = first;
      const last = at + lemmas.length - 1;
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

function firstUse(
  { passages }: Letter,
  lemmas: readonly string[],
): { passage: Passage; start: number; at: number } | undefined {
  for (const { passage, start } of passages)
    for (const at of passage.at(lemmas[0]!))
      if (lemmas.every((lemma, i) => passage.lemmas(at + i).indexOf(lemma) >= 0)) return { passage, start, at };
  return undefined;
}
