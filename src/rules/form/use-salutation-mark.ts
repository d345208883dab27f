import type { LetterRule } from "../rule";
import { openingOf } from "./salutation";

/** "Szanowna Pani", "Dzień dobry", with a title or nothing behind. */
const BARE = /^(?:(?:Wielce )?(?:Szanown[aiy]|Drog[ai] P|Drodzy P)[^.,!?:;\n]{3,60}|Dzień dobry|Cześć)$/i;

export const useSalutationMark: LetterRule = {
  id: "form/use-salutation-mark",
  name: "Znak po powitaniu",
  level: "should",
  what: "Po powitaniu brakuje przecinka.",
  why: "Przecinek oddziela powitanie od treści.",
  todo: "Postaw przecinek.",
  source: "std.greeting",
  needs: "text",
  kinds: ["email", "letter"],
  scope: "letter",
  *find(letter) {
    const opening = openingOf(letter);
    if (!opening) return;
    const { passage, start } = opening;
    const wrong = /^(.*[^\s.:;])\s?([.:;])$/.exec(passage.text);
    const bare = wrong ? wrong[1]! : passage.text;
    if (!BARE.test(bare)) return;
    const last = passage.words[passage.words.length - (wrong ? 2 : 1)]!;
    yield {
      span: { start: start + last.start, end: start + passage.text.length },
      // "!" is the older custom, and then the text may begin with a capital.
      fixes: [last.text + ",", last.text + "!"],
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
    ],
    good: [
      "Szanowna Pani,\nodpowiadamy na Pani list.",
      "Szanowni Państwo!\nZapraszamy.",
      "Dzień dobry, przesyłam plik.",
      "Dzień dobry!\nPrzesyłam plik.",
      "Szanowni Państwo, zapraszamy na spotkanie.",
      "Drogi do szkoły są już odśnieżone.",
    ],
  },
};
