import { GEN, pos, POS } from "../../lexicon/tag";
import { casedLike } from "../casing";
import type { Passage } from "../passage";
import type { BlockRule, Hit } from "../rule";
import { READER, WORD_FOR } from "./reader";
import { clauseOf, isSupposed, isWhole, subjectsIn, type Subject } from "./subject";

/** What is not put into a paper is missing from it. */
const PUT = /^(?:dołączyć|załączyć|podać|wskazać|wpisać|dopisać)$/;
/** What is not sent in has not come to us. */
const SENT = /^(?:złożyć|przedłożyć|dostarczyć|przesłać|nadesłać|odesłać|dosłać|przedstawić)$/;
/** Other things that people have not done. */
const OTHER =
  /^(?:uiścić|zapłacić|wpłacić|uzupełnić|odebrać|stawić|udokumentować|wykazać|wypełnić|zgłosić|podpisać|poinformować|uregulować|opłacić|zwrócić|okazać|przystąpić|usunąć|odpowiedzieć|wyjaśnić|potwierdzić|przekazać|pokryć|poprawić|wnieść|zgłaszać|płacić|przybyć|przyjść)$/;

export const sayWhatIsMissing: BlockRule = {
  id: "polite/say-what-is-missing",
  name: "Czego brakuje",
  level: "may",
  what: "Zdanie mówi, czego czytelnik nie zrobił.",
  why: "Łagodniej brzmi zdanie o tym, czego brakuje i o co prosimy.",
  todo: "Napisz, czego brakuje i o co prosisz: „Nie dostaliśmy jeszcze…”, „Brakuje…”.",
  source: "std.language.tact",
  needs: "lexicon",
  scope: "block",
  watch: READER,
  find(passage) {
    const hits: Hit[] = [];
    for (const subject of subjectsIn(passage)) {
      if (subject.not === undefined || isSupposed(passage, subject)) continue;
      const past = subject.readings.find(({ tag }) => pos(tag) === POS.praet);
      if (past) hits.push(...omission(passage, subject, past.lemma));
    }
    return hits;
  },
  examples: {
    bad: [
      { body: "[[Nie dołączył Pan]] aktu urodzenia.", fixed: "Brakuje aktu urodzenia." },
      { body: "We wniosku [[nie podała Pani]] numeru działki.", fixed: "We wniosku brakuje numeru działki." },
      { body: "[[Nie złożyła Pani]] deklaracji.", fixed: "Nie dostaliśmy od Pani deklaracji." },
      { body: "[[Państwo nie odesłali]] umowy.", fixed: "Nie dostaliśmy od Państwa umowy." },
      { body: "Do wniosku [[nie dołączył Pan]] mapy." },
      { body: "[[Pani, mimo prośby, nie złożyła]] deklaracji." },
      { body: "[[Nie odebrał Pan]] listu." },
      { body: "Niestety, [[nie stawiła się Pani]] w urzędzie." },
    ],
    good: [
      "Nie dostaliśmy jeszcze aktu urodzenia.",
      "Jeśli nie dołączył Pan aktu, prosimy go przesłać.",
      "Czy nie dołączyła Pani mapy?",
      "Dołączył Pan wszystkie kopie.",
      "Nie musi Pan dołączać zdjęcia.",
      "Pan Kowalski nie złożył wniosku.",
      "Pisze Pan, że nie odebrał Pan listu.",
    ],
  },
};

function* omission(passage: Passage, subject: Subject, lemma: string): Generator<Hit> {
  const { first, last, who } = subject;
  const span = passage.span(first, last);
  const say = PUT.test(lemma)
    ? hasWord(passage, last, /^do$/)
      ? undefined
      : "brakuje"
    : SENT.test(lemma)
      ? `nie dostaliśmy od ${WORD_FOR[who].gen}`
      : undefined;
  if (!say && !PUT.test(lemma) && !OTHER.test(lemma)) return;
  const certain =
    say &&
    isWhole(passage, subject) &&
    hasObject(passage, subject) &&
    !hasWord(passage, last, /^(?:się|że|nam|podpisu)$/);
  yield certain ? { span, fixes: [casedLike(passage.words[first]!.text, say)] } : { span };
}

/** Whether a noun in the genitive, or its attribute, stands right behind: that is what is missing. */
function hasObject(passage: Passage, { last }: Subject): boolean {
  return passage
    .readings(last + 1)
    .some(({ tag }) => pos(tag) !== POS.prep && pos(tag) !== POS.ppron3 && (tag & GEN) !== 0);
}

function hasWord(passage: Passage, index: number, word: RegExp): boolean {
  const { first, last } = clauseOf(passage, index);
  for (let i = first; i < last; i++) if (word.test(passage.lower(i))) return true;
  return false;
}
