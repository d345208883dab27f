import { matches, PL, pos, POS, PRI, type Tag } from "../../lexicon/tag";
import type { Passage } from "../passage";

/** Words with which a clause begins that asks the reader to do something. */
export const ASKS =
  /^(?:prosz[ęą]|prosimy|należy|trzeba|można|moż[en]a?|mogą|musi|muszą|powin.*|wystarczy|warto|zapraszam|zapraszamy|zachęcamy|radzimy)$/;

export function isFinite(tag: Tag): boolean {
  const part = pos(tag);
  return part === POS.fin || part === POS.praet || part === POS.imps || part === POS.winien || part === POS.bedzie;
}

/** Whether the word says what we do: "wysyłamy", "sprawdziłem". */
export function isOurs(passage: Passage, index: number): boolean {
  const readings = passage.readings(index);
  return readings.length > 0 && readings.every((r) => matches(r.tag, PRI) && isFinite(r.tag));
}

/** Whether the word asks to do something together: "spotkajmy". */
export function isInvitation(passage: Passage, index: number): boolean {
  return passage.surely(index, POS.impt | PL | PRI);
}

/** Whether the word is, or can be, a finite verb. */
export function hasFinite(passage: Passage, index: number): boolean {
  return passage.readings(index).some((r) => isFinite(r.tag)) || ASKS.test(passage.lower(index));
}
