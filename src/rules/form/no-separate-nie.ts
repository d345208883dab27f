import { pos, POS, POSITIVE } from "../../lexicon/tag";
import { casedLike } from "../casing";
import type { Passage } from "../passage";
import type { BlockRule, Hit } from "../rule";
import { Watch } from "../watch";
import { isContrast } from "./contrast";

const DENIAL = new Watch({ spelled: ["nie"] });

export const noSeparateNie: BlockRule = {
  id: "form/no-separate-nie",
  name: "„Nie” z przymiotnikiem i imiesłowem",
  level: "should",
  what: "„Nie” stoi tu osobno, a powinno być razem.",
  why: "„Nie” piszemy z przymiotnikami i imiesłowami razem: „niepełny”, „niezatwierdzony”, „niedotyczący”.",
  todo: "Napisz te słowa razem.",
  source: "spelling.2026",
  needs: "lexicon",
  scope: "block",
  watch: DENIAL,
  find(passage, { spelling2026 }) {
    const hits: Hit[] = [];
    if (!spelling2026) return hits;
    for (const i of passage.watched(DENIAL)) {
      // "To nie zamknięta lista" says what it is not.
      if (passage.lower(i - 1) === "to") continue;
      if (!(isParticiple(passage, i + 1) || isPredicate(passage, i + 1)) || isContrast(passage, i)) continue;
      const joined = "nie" + passage.lower(i + 1);
      hits.push({
        span: passage.span(i, i + 1),
        fixes: [casedLike(passage.words[i]!.text, joined)],
        what: `Piszemy to razem: „${joined}”.`,
      });
    }
    return hits;
  },
  examples: {
    bad: [
      { body: "Projekt [[nie zatwierdzony]] wraca do autora.", fixed: "Projekt niezatwierdzony wraca do autora." },
      { body: "Wniosek jest [[nie podpisany]].", fixed: "Wniosek jest niepodpisany." },
      {
        body: "Osoby [[nie posiadające]] zameldowania płacą więcej.",
        fixed: "Osoby nieposiadające zameldowania płacą więcej.",
      },
      { body: "[[Nie odebrany]] list wraca do nas.", fixed: "Nieodebrany list wraca do nas." },
      { body: "Wniosek jest [[nie kompletny]], brakuje mapy.", fixed: "Wniosek jest niekompletny, brakuje mapy." },
      { body: "Dotyczy to gmin [[nie będących]] miastami.", fixed: "Dotyczy to gmin niebędących miastami." },
    ],
    good: [
      "Projekt niezatwierdzony wraca do autora.",
      "Wniosek nie został zatwierdzony.",
      "Projekt jest nie odrzucony, lecz odłożony.",
      "Nie wiemy, czy zamknięty, czy nie zamknięty.",
      "Nie dane nam było wygrać.",
      "Proszę sprawdzić, czy wniosek jest podpisany, czy nie.",
      "Decyzji nie wydano.",
      "To nie zamknięta lista.",
      "Problemem jest nie wysoki koszt, lecz czas.",
      "Powodem są nie wysokie koszty remontu.",
      "Wniosek jest nie mój.",
      { body: "Wniosek jest nie podpisany.", setting: { spelling2026: false } },
    ],
  },
};

/** Adjectives that "nie" only denies: "jest nie mój". */
const DENIED = new Set(
  "mój twój swój nasz wasz taki jaki jeden sam inny każdy cały wszystek pierwszy ostatni jedyny który ten tamten".split(
    " ",
  ),
);

/** "jest nie kompletny": an adjective of which dictionaries know the opposite, said of something, with no noun behind. */
function isPredicate(passage: Passage, index: number): boolean {
  if (passage.lemmas(index - 2).indexOf("być") < 0) return false;
  const next = passage.words[index + 1];
  if (next && next.kind !== "mark" && !passage.surely(index + 1, POS.conj) && !passage.surely(index + 1, POS.prep))
    return false;
  const opposite = passage.lexicon?.readings("nie" + passage.lower(index)) ?? [];
  return (
    passage.surely(index, POS.adj | POSITIVE) &&
    opposite.some(({ tag }) => pos(tag) === POS.adj) &&
    !passage.lemmas(index).some((lemma) => DENIED.has(lemma))
  );
}

/** Whether a word is a participle and can be nothing but that, an adjective or a noun made of it. */
function isParticiple(passage: Passage, index: number): boolean {
  const readings = passage.readings(index);
  const made: readonly number[] = [POS.ppas, POS.pact];
  return (
    readings.some(({ tag }) => made.indexOf(pos(tag)) >= 0) &&
    readings.every(
      ({ tag, lemma }) =>
        made.indexOf(pos(tag)) >= 0 ||
        pos(tag) === POS.adj ||
        ((pos(tag) === POS.subst || pos(tag) === POS.depr) && /[ntc][ya]$/.test(lemma)),
    )
  );
}
