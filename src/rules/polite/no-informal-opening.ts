import { genderOf } from "../../text/first-names";
import { openingOf } from "../form/salutation";
import type { LetterRule } from "../rule";

const FAMILIAR = /^(?:hej(?:ka)?|cześć|siema|siemka|czołem)(?=\s*[,!.]?\s*$)/i;
const BARE = /^szanown[aiy](?=\s*[,!.]?\s*$)/i;
const CLIPPED =
  /^(?:szan\.|sz\.|szanown[ay](?=\s*p\.))\s*(pan(?:ie)?|pani|państwo|p\.?)(?:\s+([a-ząćęłńóśźż]+)(?:\s+[a-ząćęłńóśźż-]+)?)?(?=\s*[,!.]?\s*$)/i;

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
    const fix = clipped
      ? inFull(text, clipped[1]!.toLowerCase(), clipped[2])
      : FAMILIAR.test(text) && letter.draft.kind === "email"
        ? "Dzień dobry"
        : /^szanowna/i.test(text)
          ? "Szanowna Pani"
          : /^szanowny/i.test(text)
            ? "Szanowny Panie"
            : "Szanowni Państwo";
    const span = { start: opening.start, end: opening.start + found[0].length };
    yield fix ? { span, fixes: [fix] } : { span };
  },
  examples: {
    bad: [
      { body: "[[Hej]],\nprzesyłam plik.\nPozdrawiam", fixed: "Dzień dobry,\nprzesyłam plik.\nPozdrawiam" },
      { body: "[[Szanowni]],\nzapraszamy.\nZ poważaniem", fixed: "Szanowni Państwo,\nzapraszamy.\nZ poważaniem" },
      { body: "[[Szan. Pan]],\nodpowiadamy.\nZ poważaniem", fixed: "Szanowny Panie,\nodpowiadamy.\nZ poważaniem" },
      { body: "[[Szan. Pani]],\nodpowiadamy.\nZ poważaniem", fixed: "Szanowna Pani,\nodpowiadamy.\nZ poważaniem" },
      { body: "[[Szanowna]],\nodpowiadamy.\nZ poważaniem", fixed: "Szanowna Pani,\nodpowiadamy.\nZ poważaniem" },
      { body: "[[Szanowna P.]],\nodpowiadamy.\nZ poważaniem", fixed: "Szanowna Pani,\nodpowiadamy.\nZ poważaniem" },
      { body: "[[Sz. Państwo]],\nzapraszamy.\nZ poważaniem", fixed: "Szanowni Państwo,\nzapraszamy.\nZ poważaniem" },
      { body: "[[Sz. P. Jan Kowalski]],\nodpowiadamy.", fixed: "Szanowny Panie,\nodpowiadamy." },
      { body: "[[Sz. P.]],\nodpowiadamy." },
    ],
    good: [
      "Dzień dobry,\nprzesyłam plik.\nPozdrawiam",
      "Szanowni Państwo,\nzapraszamy.\nZ poważaniem",
      "Drodzy Państwo,\nzapraszamy.\nZ poważaniem",
      "Sz. P. Jan Kowalski\nul. Długa 5\nSzanowny Panie,\nodpowiadamy.\nZ poważaniem",
      { body: "Cześć,\nprzesyłam plik.\nPozdrawiam", audience: "internal" },
    ],
  },
};

/** A clipped salutation written out; `undefined` where nobody can tell whether "P." is a man or a woman. */
function inFull(text: string, called: string, name: string | undefined): string | undefined {
  if (called === "państwo") return "Szanowni Państwo";
  const gender = name ? genderOf(name) : undefined;
  if (called === "pani" || gender === "f" || /^szanowna/i.test(text)) return "Szanowna Pani";
  return called.startsWith("pan") || gender === "m" || /^szanowny/i.test(text) ? "Szanowny Panie" : undefined;
}
