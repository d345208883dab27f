import { ACC, CASE, GEN, matches, NOM, pos, POS, PRI, type Tag } from "../../lexicon/tag";
import { agree } from "../context";
import type { Passage } from "../passage";

/** Words with which a clause begins that asks the reader to do something. */
export const ASKS =
  /^(?:prosz[ęą]|prosimy|należy|trzeba|można|moż[en]a?|mogą|musi|muszą|powin.*|wystarczy|warto|zapraszam|zapraszamy|zachęcamy|radzimy)$/;

/** Words that go with "prosimy" and stand before it. */
const WITH_ASKS = /^(?:uprzejmie|serdecznie|gorąco|bardzo|ponownie|jednocześnie|nie)$/;

const YOU = /^(?:Pan|Pani|Państwo)$/;

/**
 * Where the main clause begins behind a clause that opens a sentence and whose words go on from `from`; and whether a comma stands
 * there already. `undefined` where a word could belong to either clause.
 */
export function mainClauseAt(passage: Passage, from: number): { first: number; hasComma: boolean } | undefined {
  const { last } = passage.sentenceOf(from - 1);
  let isUnsure = false;
  for (let i = from; i < last; i++) {
    const { kind, text } = passage.words[i]!;
    const lower = passage.lower(i);
    if (lower === ",") {
      if (!/^(?:któr|jaki)/.test(passage.lower(i + 1))) return { first: i + 1, hasComma: true };
      while (i + 1 < last && passage.lower(i + 1) !== ",") i++;
      continue;
    }
    if (kind === "mark" || lower === "i" || lower === "oraz") return undefined;
    if (kind !== "word") continue;
    if (YOU.test(text) && beginsClause(passage, i + 1)) return { first: i, hasComma: false };
    if (beginsClause(passage, i) || (WITH_ASKS.test(lower) && beginsClause(passage, i + 1))) {
      const isClosed = passage.lower(i - 1) === ",";
      const verb = beginsClause(passage, i) ? i : i + 1;
      return isUnsure && !hasOwnObject(passage, verb) ? undefined : { first: i, hasComma: isClosed };
    }
    const readings = passage.readings(i);
    if (readings.length && readings.every((r) => pos(r.tag) === POS.prep)) {
      i = governedEnd(passage, i);
      continue;
    }
    const isGenitive = readings.some((r) => matches(r.tag, GEN));
    const isOther = readings.some((r) => matches(r.tag, NOM | ACC) && r.tag & (NOM | ACC));
    if (!isGenitive && isOther && readings.every((r) => r.tag & CASE))
      return isUnsure ? undefined : { first: i, hasComma: false };
    if (!isGenitive) return undefined;
    if (isOther) isUnsure = true;
  }
  return undefined;
}

/** Whether the word is a verb that stands at the head of its clause: "prosimy", "należy", "wyślemy". */
function beginsClause(passage: Passage, index: number): boolean {
  return ASKS.test(passage.lower(index)) || isOurs(passage, index);
}

/** Whether the word says what we do: "wysyłamy", "sprawdziłem". */
export function isOurs(passage: Passage, index: number): boolean {
  const readings = passage.readings(index);
  return readings.length > 0 && readings.every((r) => matches(r.tag, PRI) && isFinite(r.tag));
}

export function isFinite(tag: Tag): boolean {
  const part = pos(tag);
  return part === POS.fin || part === POS.praet || part === POS.imps || part === POS.winien || part === POS.bedzie;
}

/** "Prosimy o", "prosimy Pana", "należy złożyć wniosek": then what stands before is no object of it. */
function hasOwnObject(passage: Passage, verb: number): boolean {
  if (/^(?:o|pan[aią]?|państwa)$/.test(passage.lower(verb + 1))) return true;
  if (isOurs(passage, verb))
    return passage.readings(verb + 1).some((r) => matches(r.tag, ACC) && pos(r.tag) !== POS.prep);
  const isInfinitive = passage.readings(verb + 1).some((r) => pos(r.tag) === POS.inf);
  return isInfinitive && passage.readings(verb + 2).some((r) => r.tag & (ACC | GEN) && pos(r.tag) !== POS.prep);
}

const WHOSE = /^(?:Pana|Pani|Państwa|jego|jej|ich)$/;

/** The last word of what a preposition governs: its adjectives and its noun, or a number with what it counts. */
export function governedEnd(passage: Passage, preposition: number): number {
  let i = preposition + 1;
  while (passage.words[i + 1]?.kind === "word" && (isAdjectival(passage, i) || WHOSE.test(passage.words[i]!.text))) i++;
  const isBehind =
    isAdjectival(passage, i + 1) &&
    passage.readings(i).some((noun) => passage.readings(i + 1).some((r) => agree(noun.tag, r.tag))) &&
    !passage
      .readings(i + 2)
      .some((noun) => passage.readings(i + 1).some((r) => isNoun(noun.tag) && agree(noun.tag, r.tag)));
  return isBehind ? i + 1 : i;
}

function isAdjectival(passage: Passage, index: number): boolean {
  const readings = passage.readings(index);
  return (
    readings.length > 0 &&
    readings.every((r) => pos(r.tag) === POS.adj || pos(r.tag) === POS.ppas || pos(r.tag) === POS.pact)
  );
}

function isNoun(tag: Tag): boolean {
  return pos(tag) === POS.subst || pos(tag) === POS.ger;
}
