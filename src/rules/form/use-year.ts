import type { LetterRule } from "../rule";
import { Watch } from "../watch";
import { MONTHS } from "./dates";

/** Acts and contracts that are known by their date for years. */
const LASTING = ["ustawa", "rozporządzenie", "uchwała", "zarządzenie", "umowa", "wyrok", "orzeczenie", "porozumienie"];
/** How many words may stand between the act and its date: "uchwała nr XII/5 Rady Miasta z dnia". */
const FARTHEST = 7;

const YEARS = new Watch({ like: /^\d{4}$/ });
const ACTS = new Watch({ lemmas: LASTING });

export const useYear: LetterRule = {
  id: "form/use-year",
  name: "Data bez roku",
  level: "may",
  what: "Ta data dokumentu nie ma roku.",
  why: "Umowa albo uchwała obowiązuje przez lata, a bez roku trudno ją potem znaleźć.",
  todo: "Dopisz rok.",
  source: "std.language.data",
  needs: "lexicon",
  scope: "letter",
  *find({ passages }) {
    const full = new Set<string>();
    for (const { passage } of passages)
      for (const year of passage.watched(YEARS)) full.add(`${passage.lower(year - 2)} ${passage.lower(year - 1)}`);
    for (const { passage, start } of passages)
      for (const lemma of passage.watched(ACTS).length ? LASTING : [])
        for (const at of passage.at(lemma)) {
          const { last } = passage.sentenceOf(at);
          for (let i = at + 1; i < Math.min(last - 1, at + FARTHEST); i++) {
            const date = `${passage.lower(i)} ${passage.lower(i + 1)}`;
            const isDate = /^\d{1,2}$/.test(passage.lower(i)) && MONTHS.indexOf(passage.lower(i + 1)) >= 0;
            if (!isDate || !/^(?:z|dnia)$/.test(passage.lower(i - 1))) continue;
            const { start: first, end } = passage.span(i, i + 1);
            if (!full.has(date)) yield { span: { start: start + first, end: start + end } };
            break;
          }
        }
  },
  examples: {
    bad: [
      { body: "Mówi o tym umowa z [[12 marca]]." },
      { body: "Stawki podaje uchwała nr XII/5 z dnia [[3 lutego]]." },
    ],
    good: [
      "Mówi o tym umowa z 12 marca 2024 r.",
      "Umowa z 12 marca 2024 r. wygasła. O przedłużeniu umowy z 12 marca napiszemy osobno.",
      "Odpowiadamy na list z 12 marca.",
      "Umowę podpiszemy 12 marca.",
    ],
  },
};
