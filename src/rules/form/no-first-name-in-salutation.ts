import type { LetterRule } from "../rule";
import { addressed } from "./addressed";
import { openingOf } from "./salutation";

export const noFirstNameInSalutation: LetterRule = {
  id: "form/no-first-name-in-salutation",
  name: "Imię w powitaniu",
  level: "may",
  what: "W powitaniu stoi imię.",
  why: "Do osoby, której dobrze nie znamy, imię brzmi zbyt poufale.",
  todo: "Zostaw imię tylko wtedy, gdy dobrze znasz tę osobę.",
  source: "std.greeting",
  needs: "text",
  kinds: ["email", "letter", "fragment"],
  audience: "external",
  scope: "letter",
  *find(letter) {
    const opening = openingOf(letter);
    const greeting = opening && addressed(opening.passage.text, letter.lexicon);
    if (!greeting || !/^(?:wielce |bardzo )?szanown/i.test(greeting.courtesy)) return;
    const { courtesy, called, names, text, rest } = greeting;
    // "Szanowna Pani Anno, Szanowny Panie Janie"
    if (/szanown/i.test(rest) || names.length !== 1 || names[0]!.naming !== "firstName") return;
    yield { span: { start: opening.start, end: opening.start + text.length }, fixes: [`${courtesy} ${called}`] };
  },
  examples: {
    bad: [
      { body: "[[Szanowna Pani Anno]],\ndziękuję za list.", fixed: "Szanowna Pani,\ndziękuję za list." },
      { body: "[[Szanowny Panie Piotrze]]!\nDziękuję za list.", fixed: "Szanowny Panie!\nDziękuję za list." },
    ],
    good: [
      "Szanowna Pani,\ndziękuję za list.",
      "Szanowna Pani Dyrektor,\ndziękuję za list.",
      "Droga Pani Anno,\ndziękuję za list.",
      "Szanowna Pani Anno, Szanowny Panie Janie,\ndziękuję za list.",
      { body: "Szanowna Pani Anno,\ndziękuję za list.", audience: "internal" },
    ],
  },
};
