import { CASE, GEN, matches, N, NOM, pos, POS, SG } from "../../../lexicon/tag";
import type { Reading } from "../../../lexicon/lexicon";
import { casedLike } from "../../casing";
import type { Passage } from "../../passage";
import { recast } from "../../recast";
import type { Hit } from "../../rule";
import { ACTIONS } from "../words/actions";
import type { LightRow } from "./row";

/** "Dokonanie wpłaty" is "wpłata": the noun takes the case of the empty one, if nothing has to agree with it anew. */
export function gerundHit(
  passage: Passage,
  index: number,
  readings: readonly Reading[],
  rows: ReadonlyMap<string, readonly LightRow[]>,
): Hit | undefined {
  const { lexicon } = passage;
  const isNoun = (r: Reading) => {
    if (!matches(r.tag, GEN | SG)) return false;
    const any = rows.get("*") ?? rows.get("**");
    if (any) return pos(r.tag) === POS.ger || (pos(r.tag) === POS.subst && ACTIONS[r.lemma] !== undefined);
    return pos(r.tag) === POS.subst && (rows.get(r.lemma) ?? []).some((row) => row.dropsGerund);
  };
  const nouns = passage.readings(index + 1).filter(isNoun);
  const noun = nouns.find((r) => pos(r.tag) === POS.ger) ?? nouns[0];
  if (!noun || !lexicon || passage.lower(index).startsWith("nie")) return undefined;
  const span = passage.span(index, index + 1);
  const what = `„${passage.text.slice(span.start, span.end)}” to o jedno słowo za dużo.`;
  const hasAdjective = [index - 1, index + 2].some((i) =>
    passage.readings(i).some((r) => pos(r.tag) === POS.adj || pos(r.tag) === POS.ppas || pos(r.tag) === POS.ppron3),
  );
  const isGerund = pos(noun.tag) === POS.ger;
  const gerunds = readings.filter((r) => pos(r.tag) === POS.ger);
  const todo = "Użyj samego rzeczownika albo czasownika.";
  // A neuter adjective or verb fits a gerund, but no feminine noun: "dokonanie wpłaty było konieczne".
  if (!isGerund && !matches(noun.tag, N) && (hasAdjective || gerunds.some((r) => matches(r.tag, NOM))))
    return { span, what, todo };
  const cases = gerunds.map((r) => ({
    lemma: r.lemma,
    tag: (isGerund ? POS.ger : POS.subst) | SG | (r.tag & CASE),
  }));
  const form = recast(lexicon, noun.lemma, cases);
  return { span, what, todo, ...(form ? { fixes: [casedLike(passage.words[index]!.text, form)] } : {}) };
}
