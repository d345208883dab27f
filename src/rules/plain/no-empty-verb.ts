import { ACC, GEN, IMPERF, M1, PERF, PL, pos, POS, PRI, type Tag } from "../../lexicon/tag";
import { casedLike } from "../casing";
import type { Passage } from "../passage";
import { recast } from "../recast";
import type { BlockRule } from "../rule";
import { hasAgent } from "./agent";
import { objectAt, verbNamedAt } from "./nominal";

/** Verbs that say nothing on their own, and the case of the noun behind them. */
const EMPTY: Readonly<Record<string, Tag>> = {
  dokonać: GEN,
  dokonywać: GEN,
  przeprowadzić: ACC,
  przeprowadzać: ACC,
};

export const noEmptyVerb: BlockRule = {
  id: "plain/no-empty-verb",
  name: "Pusty czasownik z rzeczownikiem",
  level: "should",
  what: "Dwa słowa mówią tu to, co powie jeden czasownik.",
  why: "Jeden czasownik jest krótszy i mocniejszy.",
  todo: "Użyj samego czasownika: „wpłacić” zamiast „dokonać wpłaty”.",
  source: "std.language.plain",
  needs: "lexicon",
  scope: "block",
  *find(passage) {
    for (const empty of Object.keys(EMPTY))
      for (const index of passage.at(empty)) {
        const readings = passage.readings(index).filter((r) => r.lemma === empty);
        if (!readings.length || readings.some((r) => isNominal(r.tag))) continue;
        const adjectives = adjectivesAfter(passage, index);
        const aspect = readings[0]!.tag & PERF ? PERF : IMPERF;
        const verb = verbNamedAt(passage, index + 1 + adjectives, EMPTY[empty]!, aspect);
        if (!verb) continue;
        const quote = `${passage.words[index]!.text} ${passage.words[verb.last]!.text}`;
        const what = `„${quote}” to po prostu „${verb.lemma}${verb.reflexive ? " się" : ""}”.`;
        const fixed = adjectives ? undefined : mended(passage, index, readings, verb);
        if (fixed) yield { span: passage.span(index, fixed.last), what, fixes: [fixed.text] };
        else yield { span: passage.span(index, verb.last), what };
      }
  },
  examples: {
    bad: [
      { body: "Prosimy [[dokonać wpłaty]] do piątku.", fixed: "Prosimy wpłacić do piątku." },
      { body: "Komisja [[dokonała oceny wniosku]].", fixed: "Komisja oceniła wniosek." },
      { body: "Nie [[dokonała zapłaty]] w terminie.", fixed: "Nie zapłaciła w terminie." },
      { body: "[[Dokonaliśmy sprawdzenia dokumentów]] w marcu.", fixed: "Sprawdziliśmy dokumenty w marcu." },
      { body: "[[Dokonano zmiany terminu]].", fixed: "Zmieniliśmy termin." },
      { body: "Urząd [[przeprowadził kontrolę placu]] wczoraj.", fixed: "Urząd skontrolował plac wczoraj." },
      { body: "Co roku [[dokonujemy przeglądu dróg]].", fixed: "Co roku przeglądamy drogi." },
      { body: "[[Dokonamy oceny]] wniosku i załączników." },
      { body: "[[Dokonaliśmy szczegółowej analizy]] dokumentów." },
    ],
    good: [
      "Prosimy wpłacić do piątku.",
      "Musieli dokonać rzeczy niemożliwej.",
      "Czego dokonał ten zespół?",
      "Kontrolę przeprowadzi inny wydział.",
      "Przeprowadziliśmy się na plac Kolegiacki.",
      "Dokonania artysty obejrzymy w muzeum.",
      "Przeprowadzimy Panią przez całą procedurę.",
      "Oceniliśmy wniosek.",
    ],
  },
};

function isNominal(tag: Tag): boolean {
  return pos(tag) === POS.ger || pos(tag) === POS.pact || pos(tag) === POS.ppas;
}

function adjectivesAfter(passage: Passage, index: number): number {
  let count = 0;
  while (
    count < 2 &&
    passage.readings(index + 1 + count).length > 0 &&
    passage.readings(index + 1 + count).every((r) => pos(r.tag) === POS.adj)
  )
    count++;
  return count;
}

function mended(
  passage: Passage,
  index: number,
  readings: ReturnType<Passage["readings"]>,
  verb: { lemma: string; last: number; reflexive: boolean },
) {
  const { lexicon } = passage;
  if (!lexicon || verb.reflexive) return undefined;
  const negated = passage.lower(index - 1) === "nie";
  const object = objectAt(passage, verb.last + 1, negated);
  if (!object) return undefined;
  const impersonal = readings.every((r) => pos(r.tag) === POS.imps);
  if (impersonal && hasAgent(passage, index)) return undefined;
  const form = impersonal
    ? lexicon.inflect(verb.lemma, POS.praet | PL | M1 | PRI)[0]
    : recast(lexicon, verb.lemma, readings);
  if (!form) return undefined;
  return {
    text: casedLike(passage.words[index]!.text, [form, object.text].filter((part) => part).join(" ")),
    last: Math.max(object.last, verb.last),
  };
}
