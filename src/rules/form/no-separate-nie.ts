import { pos, POS } from "../../lexicon/tag";
import { casedLike } from "../casing";
import type { Passage } from "../passage";
import type { BlockRule, Hit } from "../rule";
import { Watch } from "../watch";
import { isContrast } from "./contrast";

const DENIAL = new Watch({ spelled: ["nie"] });

export const noSeparateNie: BlockRule = {
  id: "form/no-separate-nie",
  name: "„Nie” z imiesłowem",
  level: "should",
  what: "„Nie” stoi tu osobno, a powinno być razem.",
  why: "Od 1 stycznia 2026 r. „nie” piszemy z imiesłowami zawsze razem: „niezatwierdzony”, „niedotyczący”.",
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
      if (!isParticiple(passage, i + 1) || isContrast(passage, i)) continue;
      const joined = "nie" + passage.lower(i + 1);
      hits.push({
        span: passage.span(i, i + 1),
        fixes: [casedLike(passage.words[i]!.text, joined)],
        what: `„Nie” z imiesłowem piszemy razem: „${joined}”.`,
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
      { body: "Wniosek jest nie podpisany.", setting: { spelling2026: false } },
    ],
  },
};

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
