import type { LetterRule } from "../rule";
import { closingOf } from "./salutation";

export const noClosingComma: LetterRule = {
  id: "form/no-closing-comma",
  name: "Znak po pożegnaniu",
  level: "should",
  what: "Po pożegnaniu stoi zbędny znak.",
  why: "Gdy podpis jest w następnym wierszu, po pożegnaniu nie stawiamy po polsku żadnego znaku.",
  todo: "Usuń ten znak.",
  source: "std.end.goodbye",
  needs: "text",
  kinds: ["email", "letter"],
  scope: "letter",
  *find(letter) {
    const closing = closingOf(letter);
    if (!closing) return;
    const { passage, start } = closing;
    const found =
      /^(?:z\s+(?:poważaniem|wyrazami\s+(?:szacunku|uszanowania)|uszanowaniem|szacunkiem)|(?:łączę\s+)?wyrazy\s+szacunku|łączę wyrazy szacunku|(?:serdecznie\s+)?pozdrawiam(?:\s+serdecznie)?)(\s*[,.;])$/i.exec(
        passage.text,
      );
    if (!found) return;
    const last = passage.words[passage.words.length - 2]!;
    yield { span: { start: start + last.start, end: start + passage.text.length }, fixes: [last.text] };
  },
  examples: {
    bad: [
      {
        body: "Szanowna Pani,\nodpowiadamy na list.\nZ [[poważaniem,]]\nJan Kowalski",
        fixed: "Szanowna Pani,\nodpowiadamy na list.\nZ poważaniem\nJan Kowalski",
      },
      {
        body: "Dzień dobry,\nprzesyłam plik.\n[[Pozdrawiam,]]\nAnna Nowak",
        fixed: "Dzień dobry,\nprzesyłam plik.\nPozdrawiam\nAnna Nowak",
      },
      {
        body: "Szanowni Państwo,\nzapraszamy.\nZ wyrazami [[szacunku.]]\nJan Kowalski",
        fixed: "Szanowni Państwo,\nzapraszamy.\nZ wyrazami szacunku\nJan Kowalski",
      },
    ],
    good: [
      "Szanowna Pani,\nodpowiadamy na list.\nZ poważaniem\nJan Kowalski",
      "Dzień dobry,\nodpiszę jutro. Pozdrawiam.",
      "Dzień dobry,\nprzesyłam plik.\nPozdrawiam, Anna Nowak",
      "Dzień dobry,\nspotkanie jest jutro.\nMiłego dnia!",
    ],
  },
};
