import { CASE, GEN, GENDER, IMPERF, matches, NUMBER, PERF, pos, POS } from "../../../lexicon/tag";
import type { Reading } from "../../../lexicon/lexicon";
import { casedLike } from "../../casing";
import type { Passage } from "../../passage";
import type { Hit } from "../../rule";
import { ACTIONS } from "../words/actions";
import type { LightRow } from "./row";

type Rows = ReadonlyMap<string, readonly LightRow[]>;

const isAlways = (rows: Rows) => (rows.get("*") ?? []).some((row) => row.always);

/** "Dokonana wpłata" is a "wpłata"; "wpłata została dokonana" is only explained. */
export function participleHit(
  passage: Passage,
  index: number,
  readings: readonly Reading[],
  rows: Rows,
): Hit | undefined {
  if (!isAlways(rows) || passage.lower(index).startsWith("nie")) return undefined;
  const action = (at: number) =>
    passage
      .readings(at)
      .find(
        (noun) =>
          pos(noun.tag) === POS.subst &&
          ACTIONS[noun.lemma] &&
          readings.some((r) => matches(noun.tag, r.tag & (NUMBER | CASE | GENDER))),
      );
  const auxiliary = [index - 1, index - 2, index + 1].find((at) =>
    passage.readings(at).some((r) => r.lemma === "zostać" || r.lemma === "być"),
  );
  if (auxiliary !== undefined) {
    const nouns = [index + 1, index + 2, auxiliary - 1, auxiliary - 2, auxiliary - 3];
    const noun = nouns.find((at) => passage.words[at]?.kind === "word" && action(at));
    if (noun === undefined) return undefined;
    const verb = verbOf(action(noun)!.lemma, readings);
    const first = Math.min(noun, auxiliary, index);
    const last = Math.max(noun, auxiliary, index);
    for (let i = first; i < last; i++) if (passage.words[i]!.kind === "mark") return undefined;
    return {
      span: passage.span(first, last),
      what: `Zamiast rzeczownika i strony biernej wystarczy czasownik „${verb}”.`,
      todo: `Napisz, kto to zrobił, i użyj czasownika „${verb}”.`,
    };
  }
  const noun = action(index + 1);
  if (!noun || passage.lower(index + 2) === "przez") return undefined;
  const { first } = passage.sentenceOf(index);
  const before = passage.readings(index - 1);
  const isFree =
    index === first ||
    passage.words[index - 1]!.kind === "mark" ||
    (before.length > 0 &&
      before.every((r) => pos(r.tag) === POS.prep || pos(r.tag) === POS.adj || pos(r.tag) === POS.conj));
  const span = passage.span(index, index + 1);
  return {
    span,
    what: `„${passage.text.slice(span.start, span.end)}” to o jedno słowo za dużo.`,
    todo: "Użyj samego rzeczownika albo czasownika.",
    ...(isFree ? { fixes: [casedLike(passage.words[index]!.text, passage.words[index + 1]!.text)] } : {}),
  };
}

/** "Wpłata, której Pan dokonał": only explained, for the clause has to be made anew. */
export function relativeHit(passage: Passage, index: number, verb: readonly Reading[], rows: Rows): Hit | undefined {
  if (!isAlways(rows)) return undefined;
  for (let at = index - 1; at >= index - 4 && at > 1; at--) {
    if (passage.words[at]!.kind === "mark") return undefined;
    if (!/^(?:której|którego|których|jakiej|jakiego|jakich)$/.test(passage.lower(at))) continue;
    if (passage.lower(at - 1) !== ",") return undefined;
    const noun = passage.readings(at - 2).find((r) => pos(r.tag) === POS.subst && ACTIONS[r.lemma]);
    if (!noun || !passage.readings(at).some((r) => matches(r.tag, GEN))) return undefined;
    const plain = verbOf(noun.lemma, verb);
    return {
      span: passage.span(at - 2, index),
      what: `„${passage.text.slice(passage.words[at]!.start, passage.words[index]!.end)}” można pominąć albo powiedzieć jednym czasownikiem.`,
      todo: `Napisz „Pana ${noun.lemma}”, „Pani ${noun.lemma}” albo użyj czasownika „${plain}”.`,
    };
  }
  return undefined;
}

function verbOf(noun: string, readings: readonly Reading[]): string {
  const [perfective, imperfective] = ACTIONS[noun]!;
  return readings.every((r) => r.tag & IMPERF && !(r.tag & PERF)) ? imperfective : perfective;
}
