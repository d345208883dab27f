import { pos, POS } from "../../../lexicon/tag";
import type { Reading } from "../../../lexicon/lexicon";
import { isFinite } from "../../finite";
import type { Passage } from "../../passage";
import { depends, segmentsOf } from "../segments";

/** "Odpowiadając na Pana pismo, przesyłam …": a participle that opens a sentence, and the main clause behind it. */
export interface OpeningClause {
  readonly participle: number;
  readonly reading: Reading;
  /** The comma before the main clause. */
  readonly comma: number;
  /** The first word of the main clause. */
  readonly main: number;
  /** Whether a clause of its own ("które Pan wysłał") stands before the comma, so that it must stay. */
  readonly holdsClause: boolean;
  /** Whether "Nie" stands before the participle. */
  readonly negated: boolean;
}

/** Participles in -ąc and -wszy that are set words: prepositions, or what speakers say of their own speaking. */
const SET =
  /^(?:wyłączając|włączając|począwszy|poczynając|zacząwszy|skończywszy|zaczynając|kończąc|licząc|biorąc|mówiąc|pomijając|wliczając|idąc|rzekłszy|zważywszy|podsumowując|reasumując|wyjąwszy|abstrahując|mając)$/;

/** The reading of a participle in -ąc or -wszy that can be nothing else and is no set word. */
export function participleAt(passage: Passage, index: number): Reading | undefined {
  const readings = passage.readings(index);
  const fits = readings.length > 0 && readings.every((r) => pos(r.tag) === POS.pcon || pos(r.tag) === POS.pant);
  return fits && !SET.test(passage.lower(index)) && !isWillyNilly(passage, index) ? readings[0] : undefined;
}

function isWillyNilly(passage: Passage, index: number): boolean {
  return [index, index - 2].some((at) => [0, 1, 2].map((i) => passage.lower(at + i)).join(" ") === "chcąc nie chcąc");
}

/** The opening clause whose participle stands at `index`; none if the sentence does not begin there or goes on otherwise. */
export function openingClauseAt(
  passage: Passage,
  index: number,
  reading = participleAt(passage, index),
): OpeningClause | undefined {
  const negated = passage.lower(index - 1) === "nie";
  const sentence = passage.sentences.find(({ first }) => first === (negated ? index - 1 : index));
  if (!reading || !sentence) return undefined;
  const [own, ...rest] = segmentsOf(passage, index, sentence.last);
  if (!own) return undefined;
  for (let i = own.first + 1; i < own.last; i++) if (passage.readings(i).some((r) => isFinite(r.tag))) return undefined;
  let holdsClause = false;
  for (const segment of rest) {
    if (depends(passage, segment)) {
      holdsClause = true;
      continue;
    }
    return { participle: index, reading, comma: segment.first - 1, main: segment.first, holdsClause, negated };
  }
  return undefined;
}
