import { pos, POS } from "../../lexicon/tag";
import { hasFinite } from "../finite";
import type { Passage } from "../passage";

/** Words of a sentence between two commas or dashes. */
export interface Segment {
  readonly first: number;
  /** Exclusive; the mark stands there. */
  readonly last: number;
}

/** Words that make a clause hang on another; "że" is told apart, and "o ile" is two. */
const DEPENDS =
  /^(?:jeśli|jeżeli|gdy|gdyby|kiedy|aby|żeby|by|czy|ponieważ|gdyż|bo|albowiem|skoro|choć|chociaż|mimo|pomimo|dopóki|zanim|jak|co|kto|gdzie|ile|jaki\S*|któr\S*|czyj\S*|chyba|że|iż)$/;

/** The segments of the words `first` to `last` (exclusive), in order. */
export function segmentsOf(passage: Passage, first: number, last: number): Segment[] {
  const segments: Segment[] = [];
  let start = first;
  for (let i = first; i <= last; i++)
    if (i === last || /^[,–—]$/.test(passage.words[i]!.text)) {
      if (i > start) segments.push({ first: start, last: i });
      start = i + 1;
    }
  return segments;
}

/** Whether a segment hangs on another: it begins with a word that says so (behind "i" or a preposition too), or a participle. */
export function depends(passage: Passage, { first, last }: Segment): boolean {
  for (let i = first; i < Math.min(first + 3, last); i++) {
    if (DEPENDS.test(passage.lower(i))) return true;
    const readings = passage.readings(i);
    if (readings.some((r) => pos(r.tag) === POS.pcon || pos(r.tag) === POS.pant)) return true;
    if (!readings.some((r) => pos(r.tag) === POS.prep || pos(r.tag) === POS.conj)) return false;
  }
  return false;
}

/** Whether a segment is a main clause: it hangs on nothing and has its verb. */
export function isMain(passage: Passage, segment: Segment): boolean {
  return !depends(passage, segment) && hasFinite(passage, segment.first, segment.last);
}
