import { matches, pos, POS, PRI } from "../../lexicon/tag";
import { partsOf } from "../letter-parts";
import type { Passage } from "../passage";
import type { LetterRule } from "../rule";

/** How a sentence begins that tells what has been, or by what law. */
const HISTORY =
  /^(?:(?:w|we) dniu|dnia \d|\d{1,2} [a-ząćęłńóśźż]+ (?:\d{4} r\. )?(?:do|w) |pismem|wnioskiem|decyzją|postanowieniem|uchwałą|na podstawie|zgodnie z (?:art|§|ust|treści|przepis|brzmieni)|w myśl|stosownie do|w nawiązaniu|w odpowiedzi|w związku z (?:pismem|wnioskiem|wpłynięciem)|odnosząc się|nawiązując|mając na (?:uwadze|względzie)|do (?:tutejszego |tut\. )?urzędu wpłyn)/i;
/** Where a sentence speaks to the reader. */
const TO_READER = /(?:^|[\s(])(?:Pan(?:a|u|em|i|ią)?|Państw(?:o|a|u|em)|proszę|prosimy)(?=[\s,.;:?!]|$)/i;

export const useStatementFirst: LetterRule = {
  id: "form/use-statement-first",
  name: "Najważniejsze na początku",
  level: "may",
  what: "Pierwsze zdania mówią tylko o tym, co już było, albo o przepisach.",
  why: "Czytelnik szuka na początku odpowiedzi: co ustaliliśmy i co ma zrobić.",
  todo: "Zacznij od najważniejszej informacji, a historię sprawy opisz niżej.",
  source: "std.focus.essence",
  needs: "lexicon",
  kinds: ["letter", "email"],
  audience: "external",
  scope: "letter",
  wide: true,
  *find(letter) {
    const { opening, closing, signature } = partsOf(letter);
    if (opening < 0) return;
    const body = letter.passages.slice(opening + 1, closing > opening ? closing : signature);
    const told = body.flatMap(({ passage, start }) =>
      passage.sentences.map((sentence) => ({ passage, start, sentence })),
    );
    const first = told[0];
    if (!first || told.length < 2) return;
    const text = ({ passage, sentence }: typeof first) => passage.text.slice(sentence.start, sentence.end);
    if (!HISTORY.test(text(first))) return;
    for (const { passage, sentence } of told.slice(0, 2))
      if (TO_READER.test(passage.text.slice(sentence.start, sentence.end)) || saysWe(passage, sentence)) return;
    yield { span: { start: first.start + first.sentence.start, end: first.start + first.sentence.end } };
  },
  examples: {
    bad: [
      {
        body: "Szanowna Pani,\n[[w dniu 3 marca 2026 r. do urzędu wpłynął wniosek o wydanie zezwolenia.]] Do wniosku dołączono mapę. Nie możemy wydać zezwolenia.\nZ poważaniem",
      },
      {
        body: "Szanowny Panie,\n[[na podstawie art. 5 ustawy opłata jest pobierana raz w roku.]] Jej wysokość ustala rada. Opłata wynosi 30 zł.\nZ poważaniem",
      },
    ],
    good: [
      "Szanowna Pani,\nnie możemy wydać zezwolenia. W dniu 3 marca 2026 r. do urzędu wpłynął wniosek.\nZ poważaniem",
      "Szanowna Pani,\nw dniu 3 marca 2026 r. złożyła Pani wniosek o zezwolenie. Przyznajemy je na rok.\nZ poważaniem",
      "Szanowna Pani,\nw odpowiedzi na list wyjaśniam, kiedy skończy się remont. Potrwa do maja.\nZ poważaniem",
      "Szanowni Państwo,\nod 1 grudnia ulica Długa będzie zamknięta. Objazd prowadzi ulicą Krótką.\nZ poważaniem",
    ],
  },
};

/** Whether the office says "I" or "we" in a sentence. */
function saysWe(passage: Passage, { first, last }: { readonly first: number; readonly last: number }): boolean {
  const said: readonly number[] = [POS.fin, POS.praet, POS.pot, POS.bedzie, POS.impt, POS.winien];
  for (let i = first; i < last; i++)
    if (passage.readings(i).some(({ tag }) => said.indexOf(pos(tag)) >= 0 && matches(tag, PRI))) return true;
  return false;
}
