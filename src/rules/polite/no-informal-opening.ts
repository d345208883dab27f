import { openingOf } from "../form/salutation";
import type { LetterRule } from "../rule";

const FAMILIAR = /^(?:hej(?:ka)?|cześć|siema|siemka|czołem)(?=\s*[,!.]?\s*$)/i;
const BARE = /^szanowni(?=\s*[,!.]?\s*$)/i;
const CLIPPED = /^szan\.\s*(pan(?:ie)?|pani|państwo)(?=\s*[,!.]?\s*$)/i;

export const noInformalOpening: LetterRule = {
  id: "polite/no-informal-opening",
  name: "Skrócone albo poufałe powitanie",
  level: "should",
  what: "Powitanie jest skrócone albo zbyt poufałe.",
  why: "Pierwsze słowa pokazują, czy szanujemy czytelnika.",
  todo: "Napisz „Dzień dobry”, „Szanowna Pani” albo „Szanowni Państwo”.",
  source: "std.greeting",
  needs: "text",
  kinds: ["email", "letter"],
  audience: "external",
  scope: "letter",
  *find(letter) {
    const opening = openingOf(letter);
    if (!opening) return;
    const { text } = opening.passage;
    const clipped = CLIPPED.exec(text);
    const found = clipped ?? BARE.exec(text) ?? FAMILIAR.exec(text);
    if (!found) return;
    const called = clipped ? clipped[1]!.toLowerCase() : "";
    const fix = clipped
      ? called === "pani"
        ? "Szanowna Pani"
        : called === "państwo"
          ? "Szanowni Państwo"
          : "Szanowny Panie"
      : FAMILIAR.test(text) && letter.draft.kind === "email"
        ? "Dzień dobry"
        : "Szanowni Państwo";
    yield { span: { start: opening.start, end: opening.start + found[0].length }, fixes: [fix] };
  },
  examples: {
    bad: [
      { body: "[[Hej]],\nprzesyłam plik.\nPozdrawiam", fixed: "Dzień dobry,\nprzesyłam plik.\nPozdrawiam" },
      { body: "[[Szanowni]],\nzapraszamy.\nZ poważaniem", fixed: "Szanowni Państwo,\nzapraszamy.\nZ poważaniem" },
      { body: "[[Szan. Pan]],\nodpowiadamy.\nZ poważaniem", fixed: "Szanowny Panie,\nodpowiadamy.\nZ poważaniem" },
      { body: "[[Szan. Pani]],\nodpowiadamy.\nZ poważaniem", fixed: "Szanowna Pani,\nodpowiadamy.\nZ poważaniem" },
    ],
    good: [
      "Dzień dobry,\nprzesyłam plik.\nPozdrawiam",
      "Szanowni Państwo,\nzapraszamy.\nZ poważaniem",
      "Drodzy Państwo,\nzapraszamy.\nZ poważaniem",
      { body: "Cześć,\nprzesyłam plik.\nPozdrawiam", audience: "internal" },
    ],
  },
};
