import type { LetterRule } from "../rule";
import { openingOf } from "./salutation";

const GREETING =
  /^(?:(?:(?:wielce|bardzo)\s+)?szanown[aiy]\s+(?:pa[nń]stwo|panie|pani|pan)(?![a-ząćęłńóśźż])|dzie[nń]\s+dobry(?![a-ząćęłńóśźż])|witam(?=\s*[,!]))/i;

export const useSalutationLetters: LetterRule = {
  id: "form/use-salutation-letters",
  name: "Litery w powitaniu",
  level: "should",
  what: "Powitanie ma złe wielkie albo małe litery.",
  why: "Piszemy „Szanowna Pani” i „Dzień dobry”. Same wielkie litery wyglądają jak krzyk.",
  todo: "Popraw litery.",
  source: "std.greeting",
  needs: "text",
  kinds: ["email", "letter", "fragment"],
  scope: "letter",
  *find(letter) {
    const opening = openingOf(letter);
    const found = opening && GREETING.exec(opening.passage.text);
    if (!found) return;
    const right = found[0]
      .toLowerCase()
      .replace("panstwo", "państwo")
      .replace("dzien", "dzień")
      .replace(/^.|szanown|pa[nń]/g, (letters) => letters.slice(0, 1).toUpperCase() + letters.slice(1));
    if (right === found[0] || right === found[0].replace(/^(Bardzo|Wielce) s/, "$1 S")) return;
    const isBare = /panstwo|dzien /i.test(found[0]);
    yield {
      span: { start: opening.start, end: opening.start + found[0].length },
      fixes: [right],
      ...(isBare ? { what: "W powitaniu brakuje polskiej litery." } : {}),
    };
  },
  examples: {
    bad: [
      { body: "[[Szanowny panie]],\nodpowiadamy na list.", fixed: "Szanowny Panie,\nodpowiadamy na list." },
      { body: "[[szanowni Państwo]],\nzapraszamy.", fixed: "Szanowni Państwo,\nzapraszamy." },
      { body: "[[Dzień Dobry]],\nprzesyłam plik.", fixed: "Dzień dobry,\nprzesyłam plik." },
      { body: "[[dzień dobry]],\nprzesyłam plik.", fixed: "Dzień dobry,\nprzesyłam plik." },
      { body: "[[Szanowni Panstwo]],\nzapraszamy.", fixed: "Szanowni Państwo,\nzapraszamy." },
      { body: "[[Dzien dobry]],\nprzesyłam plik.", fixed: "Dzień dobry,\nprzesyłam plik." },
      { body: "[[SZANOWNA PANI]],\nodpowiadamy na list.", fixed: "Szanowna Pani,\nodpowiadamy na list." },
    ],
    good: [
      "Szanowny Panie,\nodpowiadamy na list.",
      "Dzień dobry,\nprzesyłam plik.",
      "Wielce Szanowny Panie Profesorze,\ndziękujemy.",
      "Bardzo szanowna Pani,\ndziękujemy.",
      "Szanowni mieszkańcy,\nzapraszamy.",
    ],
  },
};
