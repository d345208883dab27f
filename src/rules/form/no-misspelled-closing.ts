import type { LetterRule } from "../rule";
import { closingOf } from "./salutation";

/** Slips, and what was meant. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/^z\s*pow[aą][rzźż]+[aąnie]+m(?![a-ząćęłńóśźż])/i, "Z poważaniem"],
  [/^z\s*wyraza(?:mi|my)\s+szacunku/i, "Z wyrazami szacunku"],
  [/^łącz[ęe]\s+wyrazy\s+szacunku/i, "Łączę wyrazy szacunku"],
  [/^łącz[ęe]\s+wyrazy\s+poważania/i, "Łączę wyrazy poważania"],
  [/^łącz[ęe](?=\s+(?:wyrazy|pozdrowienia))/i, "Łączę"],
  [/^z\s*szacunkiem(?=\s*[.,!;]?$)/i, "Z szacunkiem"],
  [/^(?:pozdrawim|pozdawiam|pozrdawiam|pozdrawaim|pozdraiwam|pozdrwaiam|pozdrawiam)(?![a-ząćęłńóśźż])/i, "Pozdrawiam"],
];

export const noMisspelledClosing: LetterRule = {
  id: "form/no-misspelled-closing",
  name: "Pisownia pożegnania",
  level: "should",
  what: "W pożegnaniu jest błąd.",
  why: "Ostatnie słowa zostają w pamięci, a błąd w nich od razu widać.",
  todo: "Popraw pisownię.",
  source: "std.end.goodbye",
  needs: "text",
  kinds: ["email", "letter", "fragment"],
  scope: "letter",
  *find(letter) {
    const closing = closingOf(letter);
    if (!closing) return;
    const { passage, start } = closing;
    for (const [slip, right] of SLIPS) {
      const found = slip.exec(passage.text);
      if (!found || found[0] === right) continue;
      // "Pozostaję" on the line above: the sentence goes on.
      const before = letter.passages[letter.passages.indexOf(closing) - 1]?.passage.text ?? ".";
      if (found[0] === right.slice(0, 1).toLowerCase() + right.slice(1) && !/[.!?:)…”]$/.test(before)) return;
      yield { span: { start, end: start + found[0].length }, fixes: [right] };
      return;
    }
  },
  examples: {
    bad: [
      {
        body: "Szanowna Pani,\nodpowiadamy na list.\n[[Z powarzaniem]]\nJan Kowalski",
        fixed: "Szanowna Pani,\nodpowiadamy na list.\nZ poważaniem\nJan Kowalski",
      },
      {
        body: "Szanowna Pani,\nodpowiadamy na list.\n[[z poważaniem]]\nJan Kowalski",
        fixed: "Szanowna Pani,\nodpowiadamy na list.\nZ poważaniem\nJan Kowalski",
      },
      {
        body: "Szanowna Pani,\nodpowiadamy na list.\n[[Łącze wyrazy szacunku]]\nJan Kowalski",
        fixed: "Szanowna Pani,\nodpowiadamy na list.\nŁączę wyrazy szacunku\nJan Kowalski",
      },
      { body: "[[z poważaniem]] Adam Lis", kind: "fragment", fixed: "Z poważaniem Adam Lis" },
      { body: "[[pozdrawiam]] Marek Lis", kind: "fragment", fixed: "Pozdrawiam Marek Lis" },
      { body: "[[Z Poważaniem]] Zofia Król", kind: "fragment", fixed: "Z poważaniem Zofia Król" },
      {
        body: "Szanowna Pani,\nodpowiadamy na list.\n[[Z POWAŻANIEM]]\nJan Kowalski",
        fixed: "Szanowna Pani,\nodpowiadamy na list.\nZ poważaniem\nJan Kowalski",
      },
      {
        body: "Dzień dobry,\nprzesyłam plik.\n[[pozdrawiam]] serdecznie\nJan Kowalski",
        fixed: "Dzień dobry,\nprzesyłam plik.\nPozdrawiam serdecznie\nJan Kowalski",
      },
    ],
    good: [
      "Szanowna Pani,\nodpowiadamy na list.\nZ poważaniem\nJan Kowalski",
      "Szanowna Pani,\nodpowiadamy na list i pozostajemy\nz poważaniem\nJan Kowalski",
      "Szanowna Pani,\nodpowiadamy na list.\nŁączę wyrazy szacunku\nJan Kowalski",
      "Dzień dobry,\nprzesyłam plik.\nSerdecznie pozdrawiam\nJan Kowalski",
    ],
  },
};
