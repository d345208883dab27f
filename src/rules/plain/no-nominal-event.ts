import { CASE, M1, matches, NOM, PERF, PL, pos, POS, PRI } from "../../lexicon/tag";
import type { Reading } from "../../lexicon/lexicon";
import { casedLike } from "../casing";
import type { Passage } from "../passage";
import { Watch } from "../watch";
import type { BlockRule, Hit } from "../rule";
import { hasAgent } from "./agent";
import { mayStandLater, objectAt, verbNamedAt, WITH_GENITIVE, type Verb } from "./nominal";
import { officeDid } from "./office-acts";
import { clauseStart } from "./passive/clause";

const HAPPENS = ["nastąpić", "następować"];

/** What stands before "nastąpić", as the plain word that takes an infinitive. */
const MODALS: Readonly<Record<string, string>> = {
  może: "można",
  musi: "trzeba",
  powinno: "trzeba",
  powinna: "trzeba",
  powinien: "trzeba",
  winno: "trzeba",
  winna: "trzeba",
};

const HAPPENING = new Watch({ lemmas: HAPPENS });

export const noNominalEvent: BlockRule = {
  id: "plain/no-nominal-event",
  name: "„Nastąpi” z rzeczownikiem",
  level: "should",
  what: "Zdarzenie jest tu opisane rzeczownikiem, choć ktoś to robi.",
  why: "Czasownik mówi krócej, co się stanie, i pozwala napisać, kto to zrobi.",
  todo: "Użyj czasownika: „rozpatrzymy”, „wypłacimy”, „trzeba zapłacić”.",
  source: "std.language.plain",
  needs: "lexicon",
  scope: "block",
  watch: HAPPENING,
  *find(passage) {
    for (const lemma of HAPPENS)
      for (const index of passage.at(lemma)) {
        const readings = passage.readings(index).filter((r) => r.lemma === lemma && isVerb(r));
        const hit = readings.length
          ? (beforeHit(passage, index, readings) ?? behindHit(passage, index, readings))
          : undefined;
        if (hit) yield hit;
      }
  },
  examples: {
    bad: [
      { body: "[[Rozpatrzenie wniosku nastąpi]] w maju.", fixed: "Wniosek rozpatrzymy w maju." },
      { body: "[[Wypłata zasiłku nastąpi]] 5 maja.", fixed: "Zasiłek wypłacimy 5 maja." },
      { body: "[[Wydanie decyzji nastąpiło]] w maju.", fixed: "Decyzję wydaliśmy w maju." },
      { body: "W maju [[nastąpi rozpatrzenie wniosku]].", fixed: "W maju rozpatrzymy wniosek." },
      { body: "[[Zapłata powinna nastąpić]] do 5 maja.", fixed: "Trzeba zapłacić do 5 maja." },
      {
        body: "[[Złożenie wniosku może nastąpić]] przez Internet.",
        fixed: "Wniosek można złożyć przez Internet.",
      },
      { body: "[[Odbiór dokumentu nastąpi]] w maju." },
      { body: "[[Rozpatrzenie uwag i wniosków nastąpi]] w maju.", fixed: "Uwagi i wnioski rozpatrzymy w maju." },
      { body: "[[Rozpatrzenie uwag i wniosków mieszkańców nastąpi]] w maju." },
    ],
    good: [
      "Wniosek rozpatrzymy w maju.",
      "Po przerwie nastąpi druga część spotkania.",
      "Poprawa pogody nastąpi w weekend.",
      "Zgon nastąpił w nocy.",
      "Rozpatrzenie wniosku trwa miesiąc.",
    ],
  },
};

function isVerb({ tag }: Reading): boolean {
  const part = pos(tag);
  return part === POS.fin || part === POS.praet || part === POS.inf;
}

/** The noun of action with which the clause begins. */
function beforeHit(passage: Passage, index: number, readings: readonly Reading[]): Hit | undefined {
  const start = clauseStart(passage, index);
  const named = start < index ? eventAt(passage, start) : undefined;
  if (!named) return undefined;
  const isInfinitive = readings.every((r) => pos(r.tag) === POS.inf);
  const modal = isInfinitive ? MODALS[passage.lower(index - 1)] : undefined;
  if (isInfinitive && !modal) return undefined;
  const end = modal ? index - 1 : index;
  const plain = { span: passage.span(start, index) };
  const object = objectOf(passage, named);
  if (!object || object.last !== end - 1) return object && hasMark(passage, start, index) ? undefined : plain;
  const verb = modal ? named.lemma : formOf(passage, index, readings, named);
  if (!verb || (!modal && !object.text)) return plain;
  const text = [object.text, modal, verb].filter((part) => part).join(" ");
  return { ...plain, fixes: [casedLike(passage.words[start]!.text, text)] };
}

/** The noun of action right behind the verb. */
function behindHit(passage: Passage, index: number, readings: readonly Reading[]): Hit | undefined {
  const named = eventAt(passage, index + 1);
  if (!named || passage.lower(index - 1) === "nie" || readings.every((r) => pos(r.tag) === POS.inf)) return undefined;
  const object = objectOf(passage, named);
  const verb = object?.text ? formOf(passage, index, readings, named) : undefined;
  if (!object || !verb) return { span: passage.span(index, named.last) };
  return {
    span: passage.span(index, object.last),
    fixes: [casedLike(passage.words[index]!.text, `${verb} ${object.text}`)],
  };
}

/** What the office or a client does, named by a noun in the nominative; "poprawa pogody" is nobody's deed. */
function eventAt(passage: Passage, index: number): Verb | undefined {
  const named = verbNamedAt(passage, index, NOM);
  if (!named || named.reflexive) return undefined;
  const readings = passage.readings(index).filter((r) => matches(r.tag, NOM));
  const isSubject = readings.some(
    (r) => (r.tag & CASE & NOM) !== 0 && (pos(r.tag) === POS.ger || pos(r.tag) === POS.subst),
  );
  return isSubject && !/^(?:poprawić|zmienić|zmieniać|zmniejszyć|zwiększyć|zaprzestać|wybrać)$/.test(named.lemma)
    ? named
    : undefined;
}

function objectOf(passage: Passage, named: Verb) {
  const object = objectAt(passage, named.last + 1, WITH_GENITIVE.has(named.lemma));
  return object && !mayStandLater(passage, named, object.text)
    ? { text: object.text, last: Math.max(object.last, named.last) }
    : undefined;
}

function hasMark(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (passage.words[i]!.kind === "mark") return true;
  return false;
}

/** "We" in the tense of "nastąpi", where only the office can have done it. */
function formOf(passage: Passage, index: number, readings: readonly Reading[], { lemma }: Verb): string | undefined {
  const { lexicon } = passage;
  if (!lexicon || !officeDid(passage, index, lemma) || hasAgent(passage, index) || passage.lower(index - 1) === "nie")
    return undefined;
  const isPerfective = lexicon.readings(lemma).some((r) => r.lemma === lemma && matches(r.tag, POS.inf | PERF));
  const tag = readings[0]!.tag;
  if (isPerfective !== ((tag & PERF) !== 0)) return undefined;
  const person = pos(tag) === POS.praet ? POS.praet | PL | M1 | PRI : POS.fin | PL | PRI;
  return lexicon.inflect(lemma, person)[0];
}
