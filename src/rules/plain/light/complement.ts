import {
  ACC,
  CASE,
  GEN,
  GENDER,
  IMPERF,
  matches,
  NUMBER,
  PERF,
  pos,
  POS,
  POSITIVE,
  type Tag,
} from "../../../lexicon/tag";
import type { Reading } from "../../../lexicon/lexicon";
import type { Passage } from "../../passage";
import { verbNamedAt } from "../nominal";
import { ACTIONS, CARRIED_OUT } from "../words/actions";
import { MANNERS, MANNERS_BEHIND } from "../words/manners";
import type { LightRow, Say } from "./row";

/** The noun that a light verb needs, with its adjectives and its preposition. */
export interface Complement {
  readonly row: LightRow;
  readonly say?: Say;
  readonly noun: number;
  /** From the preposition or first adjective to the last adjective or "się". */
  readonly first: number;
  readonly last: number;
  /** Adjectives as adverbs of the verb; `undefined` if one of them cannot be said so. */
  readonly adverbs: readonly string[] | undefined;
  readonly reading: Reading;
}

/** Words that point at the one thing meant: with them the noun is more than a part of the verb. */
const POINTING =
  /^(?:ten|ta|to|taki|każdy|żaden|swój|mój|twój|nasz|wasz|pierwszy|drugi|trzeci|czwarty|kolejny|następny|ostatni|poprzedni|inny|jaki|jakikolwiek|który|którykolwiek|wszelki|wszystek|pewien|ów|jeden|sam|tamten|niektóry|cały|powyższy|niniejszy)$/;

/** The complement whose noun is the word at `index`, if it is one. */
export function complementAt(
  passage: Passage,
  index: number,
  rows: ReadonlyMap<string, readonly LightRow[]>,
  verb: readonly Reading[],
  negated: boolean | undefined,
): Complement | undefined {
  if (passage.words[index]?.kind !== "word") return undefined;
  for (const reading of passage.readings(index)) {
    const kind = pos(reading.tag);
    if (kind !== POS.subst && kind !== POS.ger) continue;
    const keys = kind === POS.subst ? [reading.lemma, "*", "**"] : [`(${reading.lemma})`, "(*)", "*", "**"];
    for (const key of keys)
      for (const row of rows.get(key) ?? []) {
        const wanted = caseOf(row, negated);
        if (!matches(reading.tag, wanted | row.number)) continue;
        const named =
          key === "(*)"
            ? anyDoing(passage, index, wanted, row)
            : key.startsWith("*")
              ? anyAction(passage, index, reading, wanted, verb, key)
              : { say: row.say, last: index };
        if (!named) continue;
        const found = dressed(passage, index, named.last, reading, row);
        if (found) return named.say ? { ...found, say: named.say } : found;
      }
  }
  return undefined;
}

/** The accusative of a negated verb is a genitive. */
function caseOf({ place }: LightRow, negated: boolean | undefined): Tag {
  if (place.case !== ACC) return place.case;
  return negated ? GEN : negated === undefined ? ACC | GEN : ACC;
}

function anyAction(
  passage: Passage,
  index: number,
  reading: Reading,
  wanted: Tag,
  verb: readonly Reading[],
  key: string,
): { say: Say; last: number } | undefined {
  const isNoun = pos(reading.tag) === POS.subst;
  if (isNoun ? !ACTIONS[reading.lemma] : passage.readings(index).some((r) => ACTIONS[r.lemma])) return undefined;
  if (key === "**") {
    if (isNoun && !CARRIED_OUT.has(reading.lemma)) return undefined;
    if (!isNoun && passage.readings(index).some((r) => pos(r.tag) === POS.subst)) return undefined;
  }
  const aspect = verb[0]!.tag & PERF ? PERF : IMPERF;
  const found = verbNamedAt(passage, index, wanted & reading.tag & CASE, aspect);
  return found && { say: { lemma: found.lemma, reflexive: found.reflexive, rest: "" }, last: found.last };
}

/** A gerund as the infinitive behind the row's verb: "zaprzestać pobierania" is "przestać pobierać". */
function anyDoing(
  passage: Passage,
  index: number,
  wanted: Tag,
  { say }: LightRow,
): { say: Say; last: number } | undefined {
  const found = verbNamedAt(passage, index, wanted, IMPERF);
  if (!found || !say || passage.readings(index).some((r) => pos(r.tag) === POS.subst && ACTIONS[r.lemma]))
    return undefined;
  return { say: { ...say, rest: found.lemma + (found.reflexive ? " się" : "") }, last: found.last };
}

function adjectival(tag: Tag): boolean {
  return pos(tag) === POS.adj || pos(tag) === POS.ppas || pos(tag) === POS.pact;
}

function dressed(passage: Passage, noun: number, end: number, reading: Reading, row: LightRow): Complement | undefined {
  const { tag } = reading;
  const agreeing = (index: number) =>
    passage.readings(index).find((r) => adjectival(r.tag) && matches(r.tag, tag & (NUMBER | CASE | GENDER)));
  let first = noun;
  let adverbs: string[] | undefined = [];
  while (first > 0 && !passage.readings(first - 1).some((r) => pos(r.tag) === POS.prep)) {
    const adjective = agreeing(first - 1);
    if (!adjective) break;
    if (POINTING.test(adjective.lemma)) return undefined;
    const adverb = mannerOf(adjective);
    adverbs = adverb && adverbs ? [adverb, ...adverbs] : undefined;
    first--;
  }
  if (passage.readings(first - 1).some((r) => pos(r.tag) === POS.num)) return undefined;
  if (row.place.preposition) {
    const before = passage.lower(first - 1);
    if (before !== row.place.preposition && before !== `${row.place.preposition}e`) return undefined;
    first--;
  }
  let last = end;
  for (;;) {
    const adjective = agreeing(last + 1);
    if (!adjective || !passage.readings(last + 1).every((r) => adjectival(r.tag))) break;
    const belongsBehind = passage
      .readings(last + 2)
      .some((r) => (pos(r.tag) === POS.subst || pos(r.tag) === POS.ger) && agree(passage, last + 1, r));
    if (belongsBehind && !MANNERS_BEHIND.has(adjective.lemma)) {
      // "Pomocy dużej rodzinie": the case tells, or nobody does.
      if (passage.readings(last + 2).some((r) => matches(r.tag, tag & CASE & GEN))) break;
      adverbs = undefined;
      break;
    }
    const adverb = MANNERS_BEHIND.has(adjective.lemma) ? mannerOf(adjective) : undefined;
    // An adjective behind the noun makes a term of both: "konsultacje społeczne".
    if (!adverb) return undefined;
    if (adverbs) adverbs.push(adverb);
    last++;
  }
  return { row, noun, first, last, adverbs, reading };
}

function mannerOf(adjective: Reading): string | undefined {
  return pos(adjective.tag) === POS.adj && matches(adjective.tag, POSITIVE) ? MANNERS[adjective.lemma] : undefined;
}

function agree(passage: Passage, adjective: number, noun: Reading): boolean {
  return passage
    .readings(adjective)
    .some((r) => adjectival(r.tag) && matches(noun.tag, r.tag & (NUMBER | CASE | GENDER)));
}
