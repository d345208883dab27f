import { capitalised } from "../casing";
import { partsOf } from "../letter-parts";
import type { LetterRule } from "../rule";

/** The salutation and the text on one line. */
const ON_THE_LINE = /^((?:(?:Wielce |Bardzo )?[Ss]zanown[aiy] [^,.!?]{3,40}|Dzień dobry)!\s+)([a-ząćęłńóśźż]+)/;

export const useCapitalAfterSalutation: LetterRule = {
  id: "form/use-capital-after-salutation",
  name: "Mała litera po wykrzykniku",
  level: "should",
  what: "Po powitaniu z wykrzyknikiem tekst zaczyna się małą literą.",
  why: "Wykrzyknik kończy zdanie, więc następne zaczynamy wielką literą.",
  todo: "Zacznij od wielkiej litery albo postaw po powitaniu przecinek.",
  source: "std.greeting",
  needs: "text",
  kinds: ["email", "letter", "fragment"],
  scope: "letter",
  *find(letter) {
    const { opening } = partsOf(letter);
    const greeting = letter.passages[opening];
    const joined = greeting && ON_THE_LINE.exec(greeting.passage.text);
    if (joined) {
      const [, greets, first] = joined as unknown as [string, string, string];
      const at = greeting.start + greets.length;
      yield { span: { start: at, end: at + first.length }, fixes: [capitalised(first)] };
      return;
    }
    const next = letter.passages[opening + 1];
    if (!greeting || !next || !/!$/.test(greeting.passage.text) || next.passage.block.role !== "paragraph") return;
    const word = next.passage.words[0];
    if (!word || word.kind !== "word" || !/^[a-ząćęłńóśźż]+$/.test(word.text)) return;
    const start = next.start + word.start;
    yield { span: { start, end: start + word.text.length }, fixes: [capitalised(word.text)] };
  },
  examples: {
    bad: [
      { body: "Szanowna Pani!\n[[odpowiadamy]] na Pani list.", fixed: "Szanowna Pani!\nOdpowiadamy na Pani list." },
      { body: "Szanowna Pani! [[dziękuję]] za list.", fixed: "Szanowna Pani! Dziękuję za list." },
      { body: "Dzień dobry!\n[[w]] piątek mamy przerwę.", fixed: "Dzień dobry!\nW piątek mamy przerwę." },
    ],
    good: [
      "Szanowna Pani!\nOdpowiadamy na Pani list.",
      "Szanowna Pani,\nodpowiadamy na Pani list.",
      "Dzień dobry!\n61 878 50 01 to nasz nowy numer.",
    ],
  },
};
