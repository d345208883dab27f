import { POS, pos } from "../../lexicon/tag";
import type { Passage } from "../passage";
import type { BlockRule, Hit } from "../rule";
import { table } from "../table";
import { READER } from "./reader";
import { subjectsIn, type Subject } from "./subject";
import { CONDESCENDING } from "./words/condescending";

const PHRASES = table({
  id: "polite/no-condescension",
  name: "Wyższość",
  level: "should",
  about: "Te słowa mówią z góry, jak nauczyciel do ucznia.",
  what: (quote) => `„${quote.trim().replace(/,$/, "")}” brzmi z góry, jak pouczenie.`,
  why: "Co dla urzędu jest oczywiste, dla czytelnika nie musi być.",
  todo: "Skreśl te słowa i wyjaśnij, o co chodzi.",
  source: "std.focus.obvious",
  rows: CONDESCENDING,
  good: [],
});

/** What the reader "should have done", were the reader as wise as the office. */
const LEARN = /^(?:przeczytać|czytać|zapoznać|doczytać|poczytać|pomyśleć|zajrzeć|zastanowić|posłuchać|uważać)$/;

export const noCondescension: BlockRule = {
  ...PHRASES,
  watch: [PHRASES.watch, READER],
  find(passage, setting) {
    const hits: Hit[] = [];
    hits.push(...PHRASES.find(passage, setting));
    for (const subject of subjectsIn(passage)) {
      const hit = hadYouRead(passage, subject) ?? plainlyNot(passage, subject);
      if (hit) hits.push(hit);
    }
    return hits;
  },
  examples: {
    bad: [
      ...PHRASES.examples.bad,
      { body: "[[Gdyby Pani przeczytała]] regulamin, nie byłoby sprawy." },
      { body: "[[Najwyraźniej nie zna Pan]] przepisów." },
      { body: "[[Gdyby zapoznał się Pan]] z regulaminem, nie byłoby sprawy." },
    ],
    good: [
      ...PHRASES.examples.good,
      "Wyjaśniamy, jak złożyć wniosek.",
      "Jak Państwo wiedzą z ogłoszenia, remont trwa do maja.",
      "Proszę uważnie wypełnić pole 5.",
      "Z szacunkiem odnosimy się do pamięci poległych.",
      "Nie wiemy, jak Pan się o tym dowiedział.",
      "Szkolenie obejmuje podstawową obsługę programu.",
      "Gdyby chciał Pan przeczytać akta, zapraszamy.",
    ],
  },
};

/** "Najwyraźniej nie zna Pan przepisów." */
function plainlyNot(passage: Passage, { first, last, not }: Subject): Hit | undefined {
  const guess = [first - 1, first - 2].find((i) =>
    /^(?:najwyraźniej|widocznie|ewidentnie|najwidoczniej)$/.test(passage.lower(i)),
  );
  return not !== undefined && guess !== undefined && guess >= passage.sentenceOf(first).first
    ? { span: passage.span(guess, last) }
    : undefined;
}

/** "Gdyby przeczytał Pan pouczenie": in the past, in any order. */
function hadYouRead(passage: Passage, { first, last, verb, readings }: Subject): Hit | undefined {
  if (!readings.some(({ lemma, tag }) => LEARN.test(lemma) && pos(tag) === POS.praet)) return undefined;
  const { first: start } = passage.sentenceOf(verb);
  for (let i = first - 1; i >= start && i >= first - 3; i--)
    if (passage.lower(i) === "gdyby") return { span: passage.span(i, last) };
  return undefined;
}
