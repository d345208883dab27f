import { PERSON } from "../../lexicon/tag";
import { genderOf } from "../../text/first-names";
import type { Lexicon } from "../../lexicon/lexicon";
import { partsOf } from "../letter-parts";
import type { PlacedPassage } from "../letter";
import type { Hit, LetterRule } from "../rule";

/** Words that keep their capital inside a sentence of a letter. */
const KEEPS =
  /^(?:Pan|Pani|Pana|Panu|Panem|Panią|Państw|Urz|Miast|Pozna|Prezydent|Rada|Zarząd|Wydzia|Biur|Minist|Polsk|Unia|Europ|Straż|Dyrektor|Święt|Boż|Wielkanoc|Wojewod|Sejm|Senat|Fundacj|Stowarzysz|Spółdziel|Wspólnot|Osiedl|Komisj|Policj|Dom |Szkoł|POZ)/;

const ON_THE_LINE = /^(?:(?:Wielce |Bardzo )?Szanown[aiy] [^,.!?]{3,40}|Dzień dobry(?:, Pani?e? [^,.!?]{3,30})?), /i;

export const noCapitalAfterSalutation: LetterRule = {
  id: "form/no-capital-after-salutation",
  name: "Wielka litera po powitaniu",
  level: "should",
  what: "Po powitaniu z przecinkiem tekst zaczyna się wielką literą.",
  why: "Po przecinku zdanie trwa dalej, więc po polsku piszemy małą literę.",
  todo: "Zacznij od małej litery.",
  source: "std.greeting",
  needs: "text",
  kinds: ["email", "letter", "fragment"],
  scope: "letter",
  *find(letter) {
    const { opening } = partsOf(letter);
    const greeting = letter.passages[opening];
    if (greeting) {
      const hit = onTheLine(greeting, letter.lexicon);
      if (hit) yield hit;
    }
    const next = letter.passages[opening + 1];
    if (!greeting || !next || !/,$/.test(greeting.passage.text) || next.passage.block.role !== "paragraph") return;
    const word = next.passage.words[0];
    if (!word || word.kind !== "word" || !/^[A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż]*$/.test(word.text)) return;
    // A heading, or a line without a verb's sentence behind it, is none of ours.
    if (next.passage.words.length < 4 || KEEPS.test(word.text) || genderOf(word.text)) return;
    if (isName(word.text, letter.lexicon)) return;
    const second = next.passage.words[1]!;
    const isPhrase = /^[A-ZĄĆĘŁŃÓŚŹŻ]/.test(second.text) && !/^(?:Pan|Państw)/.test(second.text);
    if (isPhrase && word.text.length > 2 && !isVerb(word.text, letter.lexicon)) return;
    const start = next.start + word.start;
    yield { span: { start, end: start + word.text.length }, fixes: [word.text.toLowerCase()] };
  },
  examples: {
    bad: [
      { body: "Szanowna Pani,\n[[Odpowiadamy]] na Pani list.", fixed: "Szanowna Pani,\nodpowiadamy na Pani list." },
      { body: "Szanowna Pani,\n[[Poprosiliśmy]] ZDM o plan.", fixed: "Szanowna Pani,\npoprosiliśmy ZDM o plan." },
      { body: "Dzień dobry,\n[[W]] załączeniu przesyłam plik.", fixed: "Dzień dobry,\nw załączeniu przesyłam plik." },
      { body: "Szanowna Pani, [[Dziękuję]] za list.", fixed: "Szanowna Pani, dziękuję za list." },
      {
        body: "Szanowni Państwo,\n[[Dziękujemy]] Państwu za list.",
        fixed: "Szanowni Państwo,\ndziękujemy Państwu za list.",
      },
    ],
    good: [
      "Szanowna Pani,\nodpowiadamy na Pani list.",
      "Szanowna Pani!\nOdpowiadamy na Pani list.",
      "Szanowna Pani,\nPani wniosek jest kompletny i czeka na decyzję.",
      "Szanowna Pani,\nUrząd Miasta Poznania zaprasza na spotkanie.",
      "Szanowna Pani,\nAnna Nowak z naszego wydziału zadzwoni jutro.",
      "Dzień dobry,\nSpotkanie w środę",
      "Dzień dobry, przesyłam plik.\nTo wszystko na dziś.",
      "Szanowna Pani,\nMalta zamarzła, więc regat nie będzie.",
      "Szanowna Pani,\nKowalska i jej syn złożyli wniosek w maju.",
    ],
  },
};

/** "Szanowna Pani, Dziękuję za list": the salutation and the text stand on one line. */
function onTheLine({ passage, start }: PlacedPassage, lexicon: Lexicon | undefined): Hit | undefined {
  const greets = ON_THE_LINE.exec(passage.text);
  const word = greets && /^[A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż]+/.exec(passage.text.slice(greets[0].length))?.[0];
  if (!greets || !word || !isVerb(word, lexicon)) return undefined;
  const at = start + greets[0].length;
  return { span: { start: at, end: at + word.length }, fixes: [word.toLowerCase()] };
}

function isVerb(word: string, lexicon: Lexicon | undefined): boolean {
  const readings = lexicon?.readings(word) ?? [];
  return readings.length > 0 && readings.every(({ tag }) => (tag & PERSON) !== 0);
}

/** Whether a word may be a proper name; small words are none, though there is a river Po. */
function isName(word: string, lexicon: Lexicon | undefined): boolean {
  if (!lexicon || word.length <= 3) return false;
  const readings = lexicon.readings(word);
  return !readings.length || readings.some(({ lemma }) => lemma !== lemma.toLowerCase());
}
