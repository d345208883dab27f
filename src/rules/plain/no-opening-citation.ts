import { partsOf } from "../letter-parts";
import type { LetterRule } from "../rule";

const CITES =
  /^(?:Działając na podstawie|Na podstawie|Zgodnie z|W myśl|Stosownie do|W oparciu o)\s+(?:przepis\S*\s+|treści?ą?\s+|postanowie\S*\s+)?(?:art\.|§|ust\.|artyku|ustaw|rozporządze|uchwał|kodeks)/i;

export const noOpeningCitation: LetterRule = {
  id: "plain/no-opening-citation",
  name: "Przepis na początku pisma",
  level: "may",
  what: "Pismo zaczyna się od przepisu.",
  why: "Czytelnik najpierw chce wiedzieć, co postanowiliśmy.",
  todo: "Zacznij od najważniejszej informacji, a przepis podaj na końcu. W decyzji podstawa prawna może zostać na początku.",
  source: "std.focus.essence",
  needs: "text",
  kinds: ["letter", "email"],
  scope: "letter",
  *find(letter) {
    const { opening } = partsOf(letter);
    const first = letter.passages[opening + 1];
    if (opening < 0 || !first) return;
    const found = CITES.exec(first.passage.text);
    if (found) yield { span: { start: first.start, end: first.start + found[0].length } };
  },
  examples: {
    bad: [
      { body: "Szanowna Pani,\n[[na podstawie art.]] 64 § 2 k.p.a. prosimy o uzupełnienie wniosku." },
      { body: "Szanowny Panie,\n[[zgodnie z ustaw]]ą o odpadach opłata rośnie." },
    ],
    good: [
      "Szanowna Pani,\nprosimy o uzupełnienie wniosku (art. 64 § 2 k.p.a.).",
      "Szanowna Pani,\nna podstawie Pani listu ustaliliśmy termin.",
      "Szanowny Panie,\nzgodnie z umową remont skończy się w maju.",
      { body: "Szanowny Panie,\nopłata rośnie.\nZgodnie z art. 6 ustawy wynosi 30 zł.", kind: "letter" },
    ],
  },
};
