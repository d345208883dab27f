import { matches, NOM, pos, POS, SG } from "../../lexicon/tag";
import { nounPhraseAt } from "../noun-phrase";
import type { Passage } from "../passage";
import { clauseStart } from "./passive/clause";

/** Whether the clause of the verb at `index` begins with a noun that does it: "urząd nie ma obowiązku", but not "w urzędzie nie ma". */
export function hasSubject(passage: Passage, index: number): boolean {
  const start = clauseStart(passage, index);
  if (start >= index || passage.readings(start).some((r) => pos(r.tag) === POS.prep || pos(r.tag) === POS.adv))
    return false;
  const phrase = nounPhraseAt(passage, start, NOM | SG);
  return (
    phrase !== undefined &&
    phrase.last < index &&
    passage.readings(phrase.head).some((r) => matches(r.tag, POS.subst | NOM | SG))
  );
}
