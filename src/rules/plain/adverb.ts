import type { Reading } from "../../lexicon/lexicon";
import { COMPARATIVE, DEGREE, pos, POS, SUPERLATIVE } from "../../lexicon/tag";
import type { Passage } from "../passage";
import { MANNERS, MANNERS_OF_DOING } from "./words/manners";

/** An adjective of a gerund as the adverb of its verb, in the same degree: "szybszego" is "szybciej". `undefined` where there is none. */
export function adverbOf({ lexicon }: Passage, { lemma, tag }: Reading): string | undefined {
  if (pos(tag) !== POS.adj) return undefined;
  const adverb = MANNERS_OF_DOING[lemma] ?? MANNERS[lemma];
  const degree = tag & DEGREE & (COMPARATIVE | SUPERLATIVE);
  return adverb && degree ? lexicon?.inflect(adverb, POS.adv | degree)[0] : adverb;
}
