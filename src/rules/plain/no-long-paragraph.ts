import { plural } from "../../text/plural";
import type { Sentence } from "../../text/sentences";
import { countSpoken } from "../count-spoken";
import type { Passage } from "../passage";
import type { BlockRule, Hit } from "../rule";

/** No source gives a length; one thought takes some five sentences of twenty words. Source: practice of plain-language editors. */
const MOST_SENTENCES = 5;
const MOST_WORDS = 100;
/** So many short sentences are still a short paragraph, whatever their number. */
const FEWEST_WORDS = 50;
/** Shorter ones ("Dziękuję.", "Tak.") are no sentences to be counted. */
const SHORTEST = 3;

/** Words with which a new thought often begins. */
const TURNS =
  /^(?:jeśli|jeżeli|jednak|natomiast|jednocześnie|ponadto|dodatkowo|następnie|potem|prosimy|proszę|dlatego|informujemy|wyjaśniamy|przypominamy|aby|żeby|gdy|gdyby|na|od|do|po|w)$/;

export const noLongParagraph: BlockRule = {
  id: "plain/no-long-paragraph",
  name: "Długi akapit",
  level: "may",
  what: "Akapit ma wiele zdań albo ponad 100 słów.",
  why: "W krótkich akapitach łatwiej znaleźć to, czego się szuka.",
  todo: "Podziel akapit: jedna myśl, jeden akapit.",
  source: "std.language.short",
  needs: "text",
  scope: "block",
  wide: true,
  find(passage) {
    const hits: Hit[] = [];
    const { role } = passage.block;
    if (role !== "paragraph" && role !== "item") return hits;
    if (passage.sentences.length <= MOST_SENTENCES && passage.words.length <= MOST_WORDS) return hits;
    const counted = passage.sentences
      .map((sentence) => ({ sentence, words: countSpoken(passage, sentence.first, sentence.last) }))
      .filter(({ words }) => words >= SHORTEST);
    const words = counted.reduce((sum, one) => sum + one.words, 0);
    if ((counted.length <= MOST_SENTENCES || words < FEWEST_WORDS) && words <= MOST_WORDS) return hits;
    const first = counted[0]!.sentence;
    const start = middleOf(passage, counted, words);
    hits.push({
      span: { start: first.start, end: passage.sentences[passage.sentences.length - 1]!.end },
      what:
        counted.length > MOST_SENTENCES
          ? `Ten akapit ma ${counted.length} ${plural(counted.length, "zdanie", "zdania", "zdań")}.`
          : `Ten akapit ma ${words} ${plural(words, "słowo", "słowa", "słów")}.`,
      ...(start ? { todo: `Można zacząć nowy akapit od słów „${firstWords(passage, start)}”.` } : {}),
    });
    return hits;
  },
  examples: {
    bad: [
      {
        body: "[[Wniosek o dopłatę do czynszu dostaliśmy od Pani 3 marca. Brakowało w nim podpisu i zaświadczenia o dochodach. Poprosiliśmy o nie w liście z 10 marca. Podpis i zaświadczenie dostaliśmy dopiero w kwietniu. Teraz sprawdzamy, czy dochód mieści się w granicach, które określa uchwała. Decyzję wydamy w maju. Jeśli dopłata się należy, wypłacimy ją za cały rok.]]",
      },
    ],
    good: [
      "Obejrzeliśmy nagranie. Ma Pani rację. Autobus ruszył za wcześnie. Kierowca tłumaczył się opóźnieniem. To go nie usprawiedliwia. Dostał upomnienie.",
      "Wniosek dostaliśmy w marcu. Brakowało w nim podpisu. Poprosiliśmy Panią o podpis. Podpis dostaliśmy w kwietniu. Decyzję wydamy w maju.",
      "Czy musi Pani przyjść? Nie. Czy musi Pani zapłacić? Nie. Czy dostanie Pani list? Tak. Dziękujemy.",
      "Wydział Oświaty, ul. Libelta 16/20, 61-706 Poznań.",
    ],
  },
};

interface Counted {
  readonly sentence: Sentence;
  readonly words: number;
}

/** The sentence that can open the second paragraph: one that turns to something new, else the one nearest the middle. */
function middleOf(passage: Passage, counted: readonly Counted[], words: number): Sentence | undefined {
  let best: Sentence | undefined;
  let least = Infinity;
  let before = 0;
  counted.forEach(({ sentence, words: own }, i) => {
    if (i > 0) {
      const turn = TURNS.test(passage.lower(sentence.first)) ? 0 : words / 4;
      const far = Math.abs(words / 2 - before) + turn;
      if (far < least) {
        least = far;
        best = sentence;
      }
    }
    before += own;
  });
  return best;
}

/** The first three words of a sentence, enough to find it by. */
function firstWords(passage: Passage, { first, last }: Sentence): string {
  const end = Math.min(first + 3, last) - 1;
  return passage.text.slice(passage.words[first]!.start, passage.words[end]!.end).replace(/[,;:.„”]+$/, "");
}
