import { openingOf } from "../form/salutation";
import type { LetterRule } from "../rule";

export const noWitam: LetterRule = {
  id: "polite/no-witam",
  name: "Powitanie „Witam”",
  level: "should",
  what: "„Witam” brzmi z góry, jak słowa gospodarza do gości.",
  why: "Wiele osób czuje się tym słowem urażonych.",
  todo: "Napisz „Dzień dobry” albo „Szanowna Pani”.",
  source: "std.greeting",
  needs: "text",
  kinds: ["email", "letter"],
  scope: "letter",
  *find(letter) {
    const opening = openingOf(letter);
    if (!opening) return;
    const found = /^Wita(?:m|j)(?: (?:Panią|Pana|Państwa|wszystkich|serdecznie|ponownie))*/i.exec(opening.passage.text);
    if (!found) return;
    const rest = opening.passage.text.slice(found[0].length);
    if (rest && !/^[,!.]/.test(rest)) return;
    const many = /Państwa|wszystkich/.test(found[0]);
    const fix = letter.draft.kind === "letter" || many ? "Szanowni Państwo" : "Dzień dobry";
    yield { span: { start: opening.start, end: opening.start + found[0].length }, fixes: [fix] };
  },
  examples: {
    bad: [
      { body: "[[Witam]],\nprzesyłam plik.", fixed: "Dzień dobry,\nprzesyłam plik." },
      { body: "[[Witam serdecznie]]!\nPrzesyłam plik.", fixed: "Dzień dobry!\nPrzesyłam plik." },
      { body: "[[Witam Państwa]],\nzapraszamy.", fixed: "Szanowni Państwo,\nzapraszamy." },
      { body: "[[Witam]],\nodpowiadamy na list.", kind: "letter", fixed: "Szanowni Państwo,\nodpowiadamy na list." },
      { body: "[[Witam]], przesyłam plik.", fixed: "Dzień dobry, przesyłam plik." },
    ],
    good: [
      "Dzień dobry,\nwitam nowych kolegów w zespole.",
      "Szanowna Pani,\nodpowiadamy na list.",
      "Witamy w Poznaniu!",
      "Dzień dobry,\nna spotkaniu powitam gości.",
    ],
  },
};
