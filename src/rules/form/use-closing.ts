import { isWritten, partsOf } from "../letter-parts";
import type { LetterRule } from "../rule";

export const useClosing: LetterRule = {
  id: "form/use-closing",
  name: "Pożegnanie",
  level: "must",
  what: "Na końcu brakuje pożegnania.",
  why: "Uprzejme pożegnanie zostawia dobre wrażenie.",
  todo: "Dodaj pożegnanie, na przykład „Z poważaniem”.",
  source: "std.end.goodbye",
  needs: "text",
  kinds: ["email", "letter"],
  scope: "letter",
  *find(letter) {
    const { closing, signature } = partsOf(letter);
    if (!isWritten(letter) || closing >= 0) return;
    const last = letter.passages[signature - 1];
    const at = last ? last.start + last.passage.text.length : 0;
    yield { span: { start: at, end: at }, remedy: "closing" };
  },
  examples: {
    bad: [
      { body: "Szanowna Pani,\nodpowiadamy na Pani list z 3 marca.[[]]" },
      { body: "Dzień dobry,\nprzesyłam zestawienie.\nAnna Nowak\ntel. 61 878 50 01[[]]", audience: "internal" },
      {
        body: "Szanowni Państwo,\npozdrawiam uczestników spotkania i zapraszam ich na wykład, który poprowadzi pani profesor Nowak.[[]]",
      },
    ],
    good: [
      "Szanowna Pani,\nodpowiadamy na Pani list.\nZ poważaniem\nJan Kowalski",
      "Dzień dobry,\ndziękuję za plik.\nPozdrawiam serdecznie\nAnna",
      "Dzień dobry,\nodpiszę jutro. Pozdrawiam.",
      "Dzień dobry,\nspotkanie jest o 10:00.\nMiłego dnia!",
      "Szanowni Państwo,\nzapraszamy.\nŁączę wyrazy szacunku\nJan Kowalski",
      "Szanowni Państwo,\nzapraszamy.\nz wyrazami szacunku,\nJan Kowalski",
      { body: "", kind: "letter" },
    ],
  },
};
