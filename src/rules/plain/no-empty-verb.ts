import { ACC, CASE, GEN, IMPERF, M1, matches, PERF, PL, pos, POS, PRI, SG, type Tag } from "../../lexicon/tag";
import { casedLike } from "../casing";
import type { Passage } from "../passage";
import { recast } from "../recast";
import type { BlockRule, Hit } from "../rule";
import { hasAgent } from "./agent";
import { OFFICE_ACTS } from "./office-acts";
import { ACTIONS, objectAt, verbNamedAt } from "./nominal";

/** Verbs that say nothing on their own, and the case of the noun behind them. */
const YOU = /^(?:Pan|Pani|Państwo)$/;
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
        if (!readings.length || readings.some((r) => pos(r.tag) === POS.pact || pos(r.tag) === POS.ppas)) continue;
        if (readings.some((r) => pos(r.tag) === POS.ger)) {
          const noun = ofNoun(passage, index, readings);
          if (noun) yield noun;
          continue;
        }
        const you = YOU.test(passage.words[index + 1]?.text ?? "") ? 1 : 0;
        const adjectives = adjectivesAfter(passage, index + you);
        const aspect = readings[0]!.tag & PERF ? PERF : IMPERF;
        const verb = verbNamedAt(passage, index + 1 + you + adjectives, EMPTY[empty]!, aspect);
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
      { body: "[[Dokonała Pani wyboru taryfy]] w maju.", fixed: "Wybrała Pani taryfę w maju." },
      { body: "Nie [[dokonano wpłaty]] w terminie.", fixed: "Nie wpłacono w terminie." },
      { body: "[[Dokonano zmiany terminu]].", fixed: "Zmieniliśmy termin." },
      { body: "Urząd [[przeprowadził kontrolę placu]] wczoraj.", fixed: "Urząd skontrolował plac wczoraj." },
      { body: "Co roku [[dokonujemy przeglądu dróg]].", fixed: "Co roku przeglądamy drogi." },
      { body: "Przed [[dokonaniem wpłaty]] prosimy o telefon.", fixed: "Przed wpłatą prosimy o telefon." },
      {
        body: "Prosimy o niezwłoczne [[dokonanie uzupełnienia]] braków.",
        fixed: "Prosimy o niezwłoczne uzupełnienie braków.",
      },
      { body: "Po [[dokonaniu sprawdzenia]] damy znać.", fixed: "Po sprawdzeniu damy znać." },
      { body: "[[Dokonamy oceny]] wniosku i załączników." },
      { body: "[[Dokonaliśmy szczegółowej analizy]] dokumentów." },
    ],
    good: [
      "Prosimy wpłacić do piątku.",
      "Musieli dokonać rzeczy niemożliwej.",
      "Czego dokonał ten zespół?",
      "Kontrolę przeprowadzi inny wydział.",
      "Przeprowadziliśmy się na plac Kolegiacki.",
      "Dokonanie rzeczy wielkich wymaga czasu.",
      "Dokonania artysty obejrzymy w muzeum.",
      "Przeprowadzimy Panią przez całą procedurę.",
      "Oceniliśmy wniosek.",
    ],
  },
};

/** "Dokonanie wpłaty" is "wpłata": the noun takes the case of the empty one, if nothing has to agree with it anew. */
function ofNoun(passage: Passage, index: number, readings: ReturnType<Passage["readings"]>): Hit | undefined {
  const noun = passage
    .readings(index + 1)
    .find(
      (r) => matches(r.tag, GEN | SG) && (pos(r.tag) === POS.ger || (pos(r.tag) === POS.subst && ACTIONS[r.lemma])),
    );
  const { lexicon } = passage;
  if (!noun || !lexicon) return undefined;
  const span = passage.span(index, index + 1);
  const what = `„${passage.text.slice(span.start, span.end)}” to o jedno słowo za dużo.`;
  const before = passage.readings(index - 1);
  const hasAdjective = before.some(
    (r) => pos(r.tag) === POS.adj || pos(r.tag) === POS.ppas || pos(r.tag) === POS.ppron3,
  );
  const isGerund = pos(noun.tag) === POS.ger;
  // A neuter adjective fits a gerund, but no feminine noun.
  if (hasAdjective && !isGerund) return { span, what };
  const cases = readings
    .filter((r) => pos(r.tag) === POS.ger)
    .map((r) => ({ lemma: r.lemma, tag: (isGerund ? POS.ger : POS.subst) | SG | (r.tag & CASE) }));
  const form = recast(lexicon, noun.lemma, cases);
  return form ? { span, what, fixes: [casedLike(passage.words[index]!.text, form)] } : { span, what };
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
  // An adjective behind the noun would be left hanging: "konsultacje społeczne".
  const behind = passage.readings(verb.last + 1);
  if (
    behind.some((r) => pos(r.tag) === POS.adj) &&
    !behind.some((r) => pos(r.tag) === POS.subst) &&
    !isNounAt(passage, verb.last + 2)
  )
    return undefined;
  const negated = passage.lower(index - 1) === "nie";
  const object = objectAt(passage, verb.last + 1, negated);
  if (!object) return undefined;
  const impersonal = readings.every((r) => pos(r.tag) === POS.imps);
  if (impersonal && hasAgent(passage, index)) return undefined;
  // "Dokonano wpłaty" says what a client did: "wpłacono", and no "we".
  const form =
    impersonal && OFFICE_ACTS.has(verb.lemma)
      ? lexicon.inflect(verb.lemma, POS.praet | PL | M1 | PRI)[0]
      : recast(lexicon, verb.lemma, readings);
  if (!form) return undefined;
  const next = passage.words[index + 1]!.text;
  const you = YOU.test(next) ? next : "";
  return {
    text: casedLike(passage.words[index]!.text, [form, you, object.text].filter((part) => part).join(" ")),
    last: Math.max(object.last, verb.last),
  };
}

function isNounAt(passage: Passage, index: number): boolean {
  return passage.readings(index).some((r) => matches(r.tag, POS.subst | GEN));
}
