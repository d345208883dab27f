import { POS } from "../../lexicon/tag";
import type { Passage } from "../passage";
import type { LetterRule } from "../rule";
import { openingOf } from "./salutation";

/** "Szanowna Pani", "Dzień dobry", with a title or nothing behind. */
const BARE =
  /^(?:(?:Wielce )?(?:Szanown[aiy]|Drog[ai] P|Drodzy P)[^.,!?:;\n]{3,60}|Dzień dobry(?:, Pani[^.,!?:;\n]{0,40})?|Cześć)$/i;
/** "Dzień dobry Panie Marku": whom one speaks to stands behind a comma. */
const BY_NAME =
  /^(Dzień dobry) Panie? [A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż]+(?: [A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż]+)?(?=\s*[,!.]?\s*$)/;

export const useSalutationMark: LetterRule = {
  id: "form/use-salutation-mark",
  name: "Znak po powitaniu",
  level: "should",
  what: "Po powitaniu brakuje przecinka.",
  why: "Przecinek oddziela powitanie od treści.",
  todo: "Postaw przecinek.",
  source: "std.greeting",
  needs: "text",
  kinds: ["email", "letter", "fragment"],
  scope: "letter",
  *find(letter) {
    const opening = openingOf(letter);
    if (!opening) return;
    const { passage, start } = opening;
    const called = BY_NAME.exec(passage.text);
    if (called) {
      const [whole, greets] = called as unknown as [string, string];
      const fix = `${greets}, ${whole.slice(greets.length + 1)},`;
      // A mark that is there already stays.
      const bare = /[,!]$/.test(passage.text);
      yield {
        span: { start, end: start + (bare ? whole.length : passage.text.length) },
        fixes: [bare ? fix.slice(0, -1) : fix],
        what: "Przed słowami, którymi zwracamy się do kogoś, brakuje przecinka.",
      };
      return;
    }
    const wrong = /^(.*[^\s.…:;–—-])\s?(?:[.…:;–—-]|\.\.\.)$/.exec(passage.text);
    const bare = wrong ? wrong[1]! : passage.text;
    if (!BARE.test(bare) || / Pan$/.test(bare) || saysSomething(passage)) return;
    const last = /\S+$/.exec(bare)![0];
    const next = letter.passages[letter.passages.indexOf(opening) + 1]?.passage.text ?? "";
    // "!" is the older custom: the text behind it begins with a capital.
    const marks = /^[A-ZĄĆĘŁŃÓŚŹŻ]/.test(next) && !/^(?:Pan|Pań)/.test(next) ? ["!", ","] : [",", "!"];
    yield {
      span: { start: start + bare.length - last.length, end: start + passage.text.length },
      fixes: (/^[a-ząćęłńóśźż]/.test(next) ? [","] : marks).map((mark) => last + mark),
      ...(wrong ? { what: "Po powitaniu stoi zły znak.", todo: "Zmień ten znak na przecinek." } : {}),
    };
  },
  examples: {
    bad: [
      { body: "Szanowna [[Pani]]\nodpowiadamy na Pani list.", fixed: "Szanowna Pani,\nodpowiadamy na Pani list." },
      {
        body: "Szanowny Panie [[Dyrektorze.]]\nodpowiadamy na list.",
        fixed: "Szanowny Panie Dyrektorze,\nodpowiadamy na list.",
      },
      { body: "Dzień [[dobry]]\nprzesyłam plik.", fixed: "Dzień dobry,\nprzesyłam plik." },
      { body: "Szanowni [[Państwo:]]\nzapraszamy.", fixed: "Szanowni Państwo,\nzapraszamy." },
      { body: "Szanowni [[Państwo...]]\nzapraszamy.", fixed: "Szanowni Państwo,\nzapraszamy." },
      { body: "[[Dzień dobry Panie Marku]],\nprzesyłam plik.", fixed: "Dzień dobry, Panie Marku,\nprzesyłam plik." },
      { body: "Szanowna [[Pani.]]", kind: "fragment", fixed: "Szanowna Pani," },
      { body: "Szanowny [[Panie –]]\nodpowiadamy.", fixed: "Szanowny Panie,\nodpowiadamy." },
      { body: "Szanowna [[Pani]]\nOdpowiadamy na list.", fixed: "Szanowna Pani!\nOdpowiadamy na list." },
    ],
    good: [
      "Szanowna Pani,\nodpowiadamy na Pani list.",
      "Szanowni Państwo!\nZapraszamy.",
      "Dzień dobry, przesyłam plik.",
      "Dzień dobry!\nPrzesyłam plik.",
      "Szanowni Państwo, zapraszamy na spotkanie.",
      "Drogi do szkoły są już odśnieżone.",
      "Dzień dobry, Panie Marku,\nprzesyłam plik.",
      { body: "Szanowni Państwo będą mogli zgłosić uwagi w maju.", kind: "fragment" },
      { body: "Szanowna Pani Dyrektor zaprasza na spotkanie.", kind: "fragment" },
      { body: "Szanowny Pan", kind: "fragment" },
    ],
  },
};

/** Whether a line that begins like a salutation is a sentence: it has a verb of its own. */
function saysSomething(passage: Passage): boolean {
  return passage.words.some((_word, i) => passage.surely(i, POS.fin) || passage.surely(i, POS.bedzie));
}
