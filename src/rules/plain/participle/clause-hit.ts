import { POS, pos } from "../../../lexicon/tag";
import type { Passage } from "../../passage";
import type { Hit } from "../../rule";
import { Watch } from "../../watch";
import { consideringAt } from "./considering";
import { isDangling } from "./dangling";
import { withVerb } from "./finite-clause";
import { openingClauseAt, participleAt } from "./opening-clause";

/** Participles in -ąc and -wszy. */
export const ADVERBIAL = new Watch({ parts: [POS.pcon, POS.pant] });

/** With these letters of officials begin, whoever they are from. */
const FORMULAS = /^(?:odpowiadać|odnosić|ustosunkowywać|działać)$/;

/** What speakers say by the way, and what it begins with. */
const ASIDE = /^(?:korzystając z okazji|prawdę mówiąc|nie wspominając)/;

/** The participle at `index` as a finding, with a verb in its place where that is certain. `undefined` for what is none or dangles. */
export function participleHit(passage: Passage, index: number): Hit | undefined {
  const considering = consideringAt(passage, index);
  if (considering) return considering;
  if (!participleAt(passage, index) || ASIDE.test([0, 1, 2].map((i) => passage.lower(index + i)).join(" ")))
    return undefined;
  const clause = openingClauseAt(passage, index);
  if (clause && isDangling(passage, clause)) return undefined;
  const core = passage.span(index);
  const what = `„${passage.words[index]!.text}” to imiesłów. Takie zdanie trudniej się czyta.`;
  const mended = clause && withVerb(passage, clause);
  return mended ? { what, core, ...mended } : { what, span: core };
}

/** Whether no editor would leave it: in -wszy, in the formulas of officials, or wherever a verb can surely be put. */
export function isOfficialese(passage: Passage, index: number, { fixes }: Hit): boolean {
  if (fixes || (passage.lower(index + 1) === "naprzeciw" && passage.sentenceOf(index).first === index)) return true;
  return passage
    .readings(index)
    .some((r) => pos(r.tag) === POS.pant || (FORMULAS.test(r.lemma) && passage.sentenceOf(index).first === index));
}
