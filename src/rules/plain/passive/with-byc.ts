import { IMPERF, matches, POS, pos } from "../../../lexicon/tag";
import type { Passage } from "../../passage";
import type { Hit } from "../../rule";
import { hasAgent } from "../agent";
import { OFFICE_ACTS } from "../office-acts";
import { clauseEnd } from "./clause";
import type { Passive } from "./find";

/** Participles that say what a thing is like, not what is done to it. */
const STATES =
  /^(?:otworzyć|zamknąć|zobowiązać|zobligować|uprawnić|upoważnić|zainteresować|przekonać|zadowolić|zaniepokoić|związać|położyć|przeznaczyć|przewidzieć|objąć|zatrudnić|zameldować|zamieszkać|znać|kochać|szanować|używać|poszukiwać|ubezpieczyć|zwolnić|wyłączyć|dopuścić|narazić|pozbawić|podzielić|ograniczyć|oznaczyć|oznakować|wyposażyć|przystosować|zabezpieczyć|opisać|określić|zniszczyć|uszkodzić|wymagać)$/;

/** "Jest rozpatrywany" tells of work, "jest podpisany" of a state; a doer, a future and a modal tell of work too. */
export function saysWhatIsDone(passage: Passage, { verb, tag, participleTag, modal, last }: Passive): boolean {
  if (STATES.test(verb)) return false;
  if (participleTag & IMPERF || modal !== undefined) return true;
  if (pos(tag) === POS.inf) return false;
  const isPresent = matches(tag, POS.fin);
  if (!isPresent && OFFICE_ACTS.has(verb)) return true;
  return !isPresent && passage.lower(last + 1) === "przez" && last + 1 < clauseEnd(passage, last);
}

/** Whether nobody would keep the passive: the doer or the reader is named, and the active can be put in its place. */
export function isSure(passage: Passage, { auxiliary, participle, modal }: Passive, { fixes }: Hit): boolean {
  if (!fixes || modal !== undefined) return false;
  if (hasAgent(passage, auxiliary)) return true;
  const [from, to] = [Math.min(auxiliary, participle) - 1, Math.max(auxiliary, participle)];
  return passage.words.slice(Math.max(0, from), to).some(({ text }) => /^(?:Pan|Pani|Państwo)$/.test(text));
}
