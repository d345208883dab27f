import type { LetterRule } from "../rule";
import { closingOf, openingOf } from "./salutation";

export const noMismatchedClosing: LetterRule = {
  id: "form/no-mismatched-closing",
  name: "Pożegnanie w innym tonie niż powitanie",
  level: "should",
  what: "Pożegnanie ma inny ton niż powitanie.",
  why: "„Szanowna Pani” i „Pozdrawiam” to dwa różne style w jednym piśmie.",
  todo: "Dobierz pożegnanie do powitania: do „Szanowna Pani” pasuje „Z poważaniem”.",
  source: "std.end.goodbye",
  needs: "text",
  kinds: ["email", "letter", "fragment"],
  audience: "external",
  scope: "letter",
  *find(letter) {
    const opening = openingOf(letter);
    const closing = closingOf(letter);
    if (!opening || !closing || !/^(?:Wielce )?Szanown/i.test(opening.passage.text)) return;
    const found =
      /^(?:(?:Serdecznie )?Pozdrawiam(?:y)?(?: serdecznie| ciepło)?|(?:Serdeczne )?Pozdrowienia)(?=[,.!]?$)/i.exec(
        closing.passage.text,
      );
    if (!found) return;
    yield { span: { start: closing.start, end: closing.start + found[0].length }, fixes: ["Z poważaniem"] };
  },
  examples: {
    bad: [
      {
        body: "Szanowna Pani,\nodpowiadamy na list.\n[[Pozdrawiam]]\nJan Kowalski",
        fixed: "Szanowna Pani,\nodpowiadamy na list.\nZ poważaniem\nJan Kowalski",
      },
      {
        body: "Szanowni Państwo!\nZapraszamy.\n[[Pozdrawiam serdecznie]],\nJan Kowalski",
        fixed: "Szanowni Państwo!\nZapraszamy.\nZ poważaniem,\nJan Kowalski",
      },
    ],
    good: [
      "Szanowna Pani,\nodpowiadamy na list.\nZ poważaniem\nJan Kowalski",
      "Dzień dobry,\nprzesyłam plik.\nPozdrawiam\nAnna Nowak",
      { body: "Szanowna Pani,\nprzesyłam plik.\nPozdrawiam\nAnna Nowak", audience: "internal" },
      "Szanowni Państwo,\nzapraszamy.\nŁączę wyrazy szacunku\nJan Kowalski",
    ],
  },
};
