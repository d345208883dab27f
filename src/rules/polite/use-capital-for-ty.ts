import { capitalised } from "../casing";
import { partsOf } from "../letter-parts";
import type { LetterRule } from "../rule";
import { isFamiliar, THOU, YE } from "./familiar";
import { isQuoted } from "./quoted";

export const useCapitalForTy: LetterRule = {
  id: "polite/use-capital-for-ty",
  name: "„Ty” i „Wasz” wielką literą",
  level: "may",
  what: "Zwrot do czytelnika zaczyna się małą literą.",
  why: "W listach wielka litera okazuje szacunek także osobie, z którą jesteśmy na „ty”.",
  todo: "Zacznij to słowo wielką literą.",
  source: "std.greeting",
  needs: "text",
  kinds: ["email", "letter"],
  scope: "letter",
  *find(letter) {
    if (!isFamiliar(letter)) return;
    const { opening, signature } = partsOf(letter);
    for (const { passage, start } of letter.passages.slice(opening + 1, signature))
      for (let i = 0; i < passage.words.length; i++) {
        const { text, start: from, end } = passage.words[i]!;
        // "Ci" may be "those" as well.
        if (text === "ci" || !(THOU.test(text) || YE.test(text)) || isQuoted(passage, i)) continue;
        yield { span: { start: start + from, end: start + end }, fixes: [capitalised(text)] };
      }
  },
  examples: {
    bad: [
      { body: "Cześć,\ndziękuję za [[twój]] list.\nPozdrawiam", fixed: "Cześć,\ndziękuję za Twój list.\nPozdrawiam" },
      { body: "Cześć,\nprzesyłam [[wam]] plik.\nPozdrawiam", fixed: "Cześć,\nprzesyłam Wam plik.\nPozdrawiam" },
    ],
    good: [
      "Cześć,\ndziękuję za Twój list.\nPozdrawiam",
      "Cześć,\nci mieszkańcy czekają.\nPozdrawiam",
      "Szanowna Pani,\ndziękuję za Pani list.\nZ poważaniem",
    ],
  },
};
