import { partsOf } from "../letter-parts";
import type { LetterRule } from "../rule";
import { openingOf } from "./salutation";

const FORMAL = /^(?:z (?:poważaniem|wyrazami szacunku|szacunkiem)|łączę wyrazy szacunku)[.,]?$/i;
const FRIENDLY = /^(?:(?:serdecznie )?pozdrawiam(?: serdecznie)?|(?:z |serdeczne )?pozdrowieni(?:a|ami))[.,!]?$/i;

export const noSecondClosing: LetterRule = {
  id: "form/no-second-closing",
  name: "Dwa pożegnania",
  level: "should",
  what: "Dwa pożegnania stoją jedno po drugim.",
  why: "Brzmią tak, jakby list pisały dwie osoby.",
  todo: "Zostaw jedno z nich.",
  source: "std.end.goodbye",
  needs: "text",
  kinds: ["email", "letter", "fragment"],
  scope: "letter",
  *find(letter) {
    const { closing } = partsOf(letter);
    const last = letter.passages[closing];
    const before = letter.passages[closing - 1];
    if (!last || !before) return;
    const [first, second] = [before.passage.text, last.passage.text];
    if (!isClosing(first) || !isClosing(second)) return;
    // The one that does not go with the salutation leaves.
    const formal = /^(?:wielce )?szanown/i.test(openingOf(letter)?.passage.text ?? "");
    const leaves = FORMAL.test(second) && (formal || !FRIENDLY.test(first)) && !FORMAL.test(first) ? before : last;
    const { start, passage } = leaves;
    yield { span: { start, end: start + passage.text.length }, fixes: [""] };
  },
  examples: {
    bad: [
      {
        body: "Szanowna Pani,\nodpowiadamy na list.\n[[Pozdrawiam]]\nZ poważaniem\nJan Kowalski",
        fixed: "Szanowna Pani,\nodpowiadamy na list.\n\nZ poważaniem\nJan Kowalski",
      },
      {
        body: "Dzień dobry,\nprzesyłam plik.\nPozdrawiam serdecznie\n[[Z poważaniem]]\nJan Kowalski",
        fixed: "Dzień dobry,\nprzesyłam plik.\nPozdrawiam serdecznie\n\nJan Kowalski",
      },
    ],
    good: [
      "Szanowna Pani,\nodpowiadamy na list.\nZ poważaniem\nJan Kowalski",
      "Dzień dobry,\nprzesyłam plik.\nMiłego dnia!\nPozdrawiam\nAnna Nowak",
      "Szanowni Państwo,\nżyczę spokojnych świąt.\nZ serdecznymi pozdrowieniami\nAnna Nowak",
    ],
  },
};

function isClosing(text: string): boolean {
  return FORMAL.test(text) || FRIENDLY.test(text);
}
