import { titleOfVocative } from "../../text/vocatives";
import type { LetterRule } from "../rule";
import { addressed } from "./addressed";
import { openingOf } from "./salutation";

/** Degrees give way to a function: "Panie Doktorze Dyrektorze" is "Panie Dyrektorze". */
const DEGREES = /^(?:doktor|profesor|inżynier|mecenas|magister)/i;

export const noSecondTitle: LetterRule = {
  id: "form/no-second-title",
  name: "Zbędny tytuł w powitaniu",
  level: "should",
  what: "W powitaniu stoi zbędny tytuł.",
  why: "W powitaniu wystarczy jeden tytuł, a słowo „magister” pomijamy.",
  todo: "Zostaw jeden tytuł.",
  source: "std.greeting",
  needs: "text",
  kinds: ["email", "letter", "fragment"],
  scope: "letter",
  *find(letter) {
    const opening = openingOf(letter);
    const greeting = opening && addressed(opening.passage.text, letter.lexicon);
    if (!greeting || !greeting.names.length || greeting.names.some(({ naming }) => naming !== "title")) return;
    const { courtesy, called, names, text } = greeting;
    const kept = names.map((title) => title.text).filter((title) => !/^magist/i.test(title));
    if (kept.length === 1 && names.length === 1) return;
    const isDegree = (title: string) => DEGREES.test(titleOfVocative(title.toLowerCase()) ?? title);
    const ranked = [...kept.filter((title) => !isDegree(title)), ...kept.filter(isDegree)];
    const span = { start: opening.start, end: opening.start + text.length };
    yield { span, fixes: (ranked.length ? ranked : [""]).map((title) => `${courtesy} ${called} ${title}`.trim()) };
  },
  examples: {
    bad: [
      {
        body: "[[Szanowny Panie Doktorze Dyrektorze]],\ndziękujemy.",
        fixed: "Szanowny Panie Dyrektorze,\ndziękujemy.",
      },
      { body: "[[Szanowna Pani Prezes Doktor]],\ndziękujemy.", fixed: "Szanowna Pani Prezes,\ndziękujemy." },
      { body: "[[Szanowny Panie Magistrze]],\ndziękujemy.", fixed: "Szanowny Panie,\ndziękujemy." },
    ],
    good: [
      "Szanowny Panie Dyrektorze,\ndziękujemy.",
      "Szanowna Pani Doktor,\ndziękujemy.",
      "Szanowna Pani,\ndziękujemy.",
      "Szanowny Panie Starszy Inspektorze,\ndziękujemy.",
    ],
  },
};
