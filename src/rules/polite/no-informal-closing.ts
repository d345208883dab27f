import { partsOf } from "../letter-parts";
import type { LetterRule } from "../rule";

const CLIPPED =
  /^(?:pzdr|pozdr|pzdrw|pozdrawki|pozdrówki|pozdrowionka|br|best regards|kind regards|regards|buziaki|trzymaj się|na razie|nara|papa|pa)(?=\s*[.,!]?\s*$)/i;

/** Two words and a mark, at most. */
const LONGEST = 4;

export const noInformalClosing: LetterRule = {
  id: "polite/no-informal-closing",
  name: "Skrócone pożegnanie",
  level: "should",
  what: "Pożegnanie jest skrócone, obce albo zbyt poufałe.",
  why: "Skrót wygląda na pośpiech, a czytelnik zapamięta ostatnie słowa.",
  todo: "Napisz „Z poważaniem” albo „Pozdrawiam”.",
  source: "std.end.goodbye",
  needs: "text",
  kinds: ["email", "letter"],
  audience: "external",
  scope: "letter",
  *find(letter) {
    const { opening } = partsOf(letter);
    const formal = opening >= 0 && /^(?:wielce )?szanown/i.test(letter.passages[opening]!.passage.text);
    for (let i = opening + 1; i < letter.passages.length; i++) {
      const { passage, start } = letter.passages[i]!;
      const found = passage.words.length <= LONGEST ? CLIPPED.exec(passage.text) : undefined;
      if (!found || i === 0) continue;
      yield {
        span: { start, end: start + found[0].length + (/^\./.test(passage.text.slice(found[0].length)) ? 1 : 0) },
        fixes: [formal || letter.draft.kind === "letter" ? "Z poważaniem" : "Pozdrawiam"],
      };
      return;
    }
  },
  examples: {
    bad: [
      {
        body: "Dzień dobry,\nprzesyłam plik.\n[[Pzdr]]\nAnna Nowak",
        fixed: "Dzień dobry,\nprzesyłam plik.\nPozdrawiam\nAnna Nowak",
      },
      {
        body: "Szanowna Pani,\nprzesyłam plik.\n[[Pozdr.]]\nAnna Nowak",
        fixed: "Szanowna Pani,\nprzesyłam plik.\nZ poważaniem\nAnna Nowak",
      },
      {
        body: "Dzień dobry,\nprzesyłam plik.\n[[BR]]\nAnna Nowak",
        fixed: "Dzień dobry,\nprzesyłam plik.\nPozdrawiam\nAnna Nowak",
      },
    ],
    good: [
      "Dzień dobry,\nprzesyłam plik.\nPozdrawiam\nAnna Nowak",
      "Szanowna Pani,\nprzesyłam plik.\nZ poważaniem\nAnna Nowak",
      { body: "Cześć,\nprzesyłam plik.\nPzdr\nAnna", audience: "internal" },
    ],
  },
};
