import { pos, POS, type Tag } from "../lexicon/tag";
import type { Passage } from "./passage";

/** Verbs that are met a hundred times for each time that their spelling is a noun, a pronoun or a particle. */
const NEARLY_ALWAYS =
  /^(?:ma|mają|miał|może|jest|są|był|była|było|były|działa|stanowi|należy|można|trzeba|musi|zajmie|zostanie|dostanie|trwa|mija)$/;

/** Whether a tag is of a verb that makes a sentence: it has a person, or is impersonal ("wydano", "można"). */
export function isFinite(tag: Tag): boolean {
  const part = pos(tag);
  return (
    part === POS.fin ||
    part === POS.praet ||
    part === POS.imps ||
    part === POS.pot ||
    part === POS.bedzie ||
    part === POS.winien ||
    part === POS.pred
  );
}

/** Whether the word at `index` is surely a finite verb. */
export function isFiniteAt(passage: Passage, index: number): boolean {
  const readings = passage.readings(index);
  let finite = 0;
  for (const { tag } of readings) if (isFinite(tag)) finite++;
  return finite > 0 && (finite === readings.length || NEARLY_ALWAYS.test(passage.lower(index)));
}

/** Whether one of the words `from` (inclusive) to `to` (exclusive) is surely a finite verb. */
export function hasFinite(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFiniteAt(passage, i)) return true;
  return false;
}
