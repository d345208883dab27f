import type { Tag } from "../../lexicon/tag";
import type { Passage } from "../passage";
import type { Infinitive } from "./infinitive";

/** What nouns behind a preposition say as a clause without its conjunction. */
export interface FiniteClause {
  /** The word up to which the nouns surely go. */
  readonly named: number;
  /** In place of the words up to `last`; none where the grammar or the doer is not certain. */
  readonly said?: { readonly text: string; readonly last: number };
}

/** The action with its verb in a finite form and its doer (with a space before it, or "") behind the verb. */
export function finiteClause(
  passage: Passage,
  { named, verb, said }: Infinitive,
  tag: Tag,
  doer: string,
): FiniteClause {
  const form = passage.lexicon?.inflect(verb.lemma, tag)[0];
  const infinitive = verb.lemma + (verb.reflexive ? " się" : "");
  if (!said || said.joined || !form || !said.text.includes(infinitive)) return { named };
  const isNegated = verb.negative && !said.text.startsWith("nie ");
  const text = said.text.replace(infinitive, form + (verb.reflexive ? " się" : "") + doer);
  return { named, said: { text: (isNegated ? "nie " : "") + text, last: said.last } };
}
