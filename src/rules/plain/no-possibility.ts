import { GEN } from "../../lexicon/tag";
import { casedLike } from "../casing";
import type { Passage } from "../passage";
import { findAt, pattern } from "../pattern";
import type { BlockRule } from "../rule";
import { infinitiveAt } from "./infinitive";

/** What is said of a possibility or need, and the plain word that takes an infinitive. */
const SAID = (
  [
    ["istnieje możliwość", "można", false],
    ["nie istnieje możliwość", "nie można", true],
    ["nie ma możliwości", "nie można", true],
    ["brak możliwości", "nie można", true],
    ["brak jest możliwości", "nie można", true],
    ["zachodzi konieczność", "trzeba", false],
    ["zachodzi potrzeba", "trzeba", false],
    ["istnieje konieczność", "trzeba", false],
    ["istnieje potrzeba", "trzeba", false],
  ] as const
).map(([said, plain, negated]) => ({ pattern: pattern(said), plain, negated }));

export const noPossibility: BlockRule = {
  id: "plain/no-possibility",
  name: "„Istnieje możliwość” zamiast „można”",
  level: "should",
  what: "Kilka słów mówi tu to, co powie „można” albo „trzeba”.",
  why: "„Można” i „trzeba” są krótsze i każdy je rozumie.",
  todo: "Napisz „można” albo „trzeba” i czasownik.",
  source: "std.language.plain",
  needs: "lexicon",
  scope: "block",
  *find(passage) {
    for (let i = 0; i < passage.words.length; i++) {
      const lower = passage.lower(i);
      if (lower !== "istnieje" && lower !== "nie" && lower !== "brak" && lower !== "zachodzi") continue;
      for (const { pattern: said, plain, negated } of SAID) {
        const found = findAt(passage, said, i);
        if (!found) continue;
        const quote = passage.text.slice(passage.words[i]!.start, passage.words[found.last]!.end);
        const what = `„${quote}” to po prostu „${plain}”.`;
        const fixed = mended(passage, i, found.last, plain, negated);
        yield fixed
          ? { span: passage.span(i, fixed.last), what, fixes: [fixed.text] }
          : { span: passage.span(i, found.last), what };
        i = found.last;
        break;
      }
    }
  },
  examples: {
    bad: [
      { body: "[[Istnieje możliwość dokonania płatności]] kartą.", fixed: "Można zapłacić kartą." },
      {
        body: "W tej sprawie [[nie ma możliwości przywrócenia terminu]].",
        fixed: "W tej sprawie nie można przywrócić terminu.",
      },
      {
        body: "[[Zachodzi konieczność uzupełnienia wniosku]] do piątku.",
        fixed: "Trzeba uzupełnić wniosek do piątku.",
      },
      { body: "[[Istnieje możliwość]] rozłożenia na raty zaległości i odsetek." },
      { body: "[[Nie ma możliwości]], żebyśmy odpowiedzieli jutro." },
    ],
    good: [
      "Można zapłacić kartą.",
      "Nie ma takiej możliwości.",
      "Możliwości jest kilka.",
      "Istnieje kilka sposobów płatności.",
      "Nie ma możliwego terminu w maju.",
      "Potrzeba zachodzi rzadko.",
      "Brak miejsc na parkingu.",
    ],
  },
};

/** "Można" with the infinitive and its object; `undefined` where the grammar is not certain. */
function mended(passage: Passage, first: number, last: number, plain: string, negated: boolean) {
  const said = infinitiveAt(passage, last + 1, GEN, negated)?.said;
  return said && { text: casedLike(passage.words[first]!.text, `${plain} ${said.text}`), last: said.last };
}
