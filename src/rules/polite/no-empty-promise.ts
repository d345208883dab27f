import type { Passage } from "../passage";
import { unwatched, type BlockRule, type Hit } from "../rule";
import { table } from "../table";
import { PROMISES } from "./words/promises";

const PHRASES = table({
  id: "polite/no-empty-promise",
  name: "Obietnica bez terminu",
  level: "should",
  about: "Obietnica nie mówi, co i kiedy się stanie.",
  what: (quote) => `„${quote.trim()}” nie mówi, co i kiedy się stanie.`,
  why: "Czytelnik chce wiedzieć, kto, co i do kiedy zrobi.",
  todo: "Napisz, co zrobicie i do kiedy.",
  source: "std.focus.steps",
  rows: PROMISES,
  good: [
    "Odpowiemy do 20 marca.",
    "W najbliższy piątek wyślemy odpowiedź.",
    "Odpowiemy wkrótce, najpóźniej do 20 marca.",
    "W najbliższych dniach, do środy, wyślemy umowę.",
    "Niezwłocznie, w ciągu 3 dni, usuniemy awarię.",
    "Nasz pracownik zadzwoni do Pani we wtorek.",
    "Naprawimy chodnik do końca marca.",
    "Zrobimy to w tym tygodniu.",
    "Postaramy się odpowiedzieć na Pana pytanie do piątku.",
    "Postaramy się, żeby remont nie przeszkadzał.",
    "Szkody trzeba zgłosić niezwłocznie.",
    "Pochyliły się dwa drzewa nad ścieżką.",
  ],
});

const DAY =
  /^(?:poniedziałe?k.?|wtore?k.?|środ.|czwart.+|piąte?k.?|sobot.|niedziel.|jutro|dzisiaj|dziś|pojutrze|końca|połowy|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|styczniu|lutym|marcu|kwietniu|maju|czerwcu|lipcu|sierpniu|wrześniu|październiku|listopadzie|grudniu)$/;

/** A promise that says its day as well is none of the empty ones. */
export const noEmptyPromise: BlockRule = {
  ...unwatched(PHRASES),
  *find(passage, setting) {
    for (const hit of PHRASES.find(passage, setting))
      if (!saysDay(passage, hit.span.start) && !saysWhen(passage, hit)) yield hit;
  },
};

/** "Zajmiemy się tym, gdy dostaniemy opinię": a condition is as good as a day. */
function saysWhen(passage: Passage, { span }: Hit): boolean {
  const { first, last } = passage.sentenceOf(passage.words.findIndex(({ end }) => end > span.start));
  for (let i = first; i < last; i++) {
    const { start, end } = passage.words[i]!;
    const outside = end <= span.start || start >= span.end;
    if (outside && /^(?:gdy|kiedy)$/.test(passage.lower(i)) && !/^będzie/.test(passage.lower(i + 2))) return true;
  }
  return false;
}

function saysDay(passage: Passage, at: number): boolean {
  const sentence = passage.sentences.find(({ start, end }) => at >= start && at < end);
  if (!sentence) return false;
  for (let i = sentence.first; i < sentence.last; i++) {
    const { kind } = passage.words[i]!;
    if (
      kind === "date" ||
      (/^(?:do|we?|na|od|najpóźniej|po)$/.test(passage.lower(i - 1)) && DAY.test(passage.lower(i)))
    )
      return true;
    if (
      kind === "number" &&
      /^(?:dni|tygodni|tygodnie|miesiąc.|miesięcy|godzin|godziny|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia)$/.test(
        passage.lower(i + 1),
      )
    )
      return true;
    if (/^(?:ciągu|terminie)$/.test(passage.lower(i)) && /^(?:tygodnia|miesiąca|dnia|doby)$/.test(passage.lower(i + 1)))
      return true;
  }
  return false;
}
