import { manVocative, titleOfVocative, womanVocative } from "../../text/vocatives";
import { openingOf } from "../form/salutation";
import type { LetterRule } from "../rule";

const L = "A-Za-zĄĆĘŁŃÓŚŹŻąćęłńóśźż";
/** "Witam serdecznie", "Witamy Państwa", "Witam po przerwie"; who is welcomed stands behind. */
const WELCOME = new RegExp(
  `^Wita(?:my|m|jcie|j)(?:\\s+(?:serdecznie|ponownie|bardzo|gorąco|ciepło|wszystkich|po\\s+(?:weekendzie|przerwie|urlopie|świętach)|w\\s+nowym\\s+roku))*,?(?:\\s+(Panią|Pana|Państwa|Panie|Pani)(?![${L}])(?:\\s+([A-ZĄĆĘŁŃÓŚŹŻ][${L}-]+))?(?:\\s+[A-ZĄĆĘŁŃÓŚŹŻ][${L}-]+)?)?(?:\\s+serdecznie)?`,
  "i",
);

/** "Witaj Marku": as one greets a friend. */
const TO_A_FRIEND = /^Witaj,?\s+[A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż]{2,}(?=\s*[,!.]?\s*$)/;

export const noWitam: LetterRule = {
  id: "polite/no-witam",
  name: "Powitanie „Witam”",
  level: "should",
  what: "„Witam” brzmi z góry, jak słowa gospodarza do gości.",
  why: "Wiele osób czuje się tym słowem urażonych.",
  todo: "Napisz „Dzień dobry” albo „Szanowna Pani”.",
  source: "std.greeting",
  needs: "text",
  kinds: ["email", "letter", "fragment"],
  scope: "letter",
  *find(letter) {
    const opening = openingOf(letter);
    const friend = opening && TO_A_FRIEND.exec(opening.passage.text);
    if (opening && friend) {
      const fix = letter.draft.kind === "letter" ? "Szanowni Państwo" : "Dzień dobry";
      yield { span: { start: opening.start, end: opening.start + friend[0].length }, fixes: [fix] };
      return;
    }
    const found = opening && WELCOME.exec(opening.passage.text);
    if (!found) return;
    const text = found[0].replace(/,$/, "");
    const rest = opening.passage.text.slice(text.length);
    if (rest && !/^\s*[,!.–-]/.test(rest)) return;
    const fix = greeting(
      found[1]?.toLowerCase(),
      found[2],
      letter.draft.kind === "letter",
      /wszystkich|wita(?:my|jcie)/i.test(text),
    );
    yield { span: { start: opening.start, end: opening.start + text.length }, fixes: [fix] };
  },
  examples: {
    bad: [
      { body: "[[Witam]],\nprzesyłam plik.", fixed: "Dzień dobry,\nprzesyłam plik." },
      { body: "[[Witam serdecznie]]!\nPrzesyłam plik.", fixed: "Dzień dobry!\nPrzesyłam plik." },
      { body: "[[Witaj Marku]],\nprzesyłam plik.", fixed: "Dzień dobry,\nprzesyłam plik." },
      { body: "[[Witam Państwa]],\nzapraszamy.", fixed: "Szanowni Państwo,\nzapraszamy." },
      { body: "[[Witam]],\nodpowiadamy na list.", kind: "letter", fixed: "Szanowni Państwo,\nodpowiadamy na list." },
      { body: "[[Witam]], przesyłam plik.", fixed: "Dzień dobry, przesyłam plik." },
      { body: "[[Witam Panią]],\nprzesyłam plik.", fixed: "Szanowna Pani,\nprzesyłam plik." },
      { body: "[[Witam Panie Dyrektorze]],\nprzesyłam plik.", fixed: "Szanowny Panie Dyrektorze,\nprzesyłam plik." },
      { body: "[[Witam, Pani Anno]],\nprzesyłam plik.", fixed: "Szanowna Pani,\nprzesyłam plik." },
      { body: "[[Witajcie]],\nzapraszam.", fixed: "Szanowni Państwo,\nzapraszam." },
      { body: "[[Witam po przerwie]],\nprzesyłam plik.", fixed: "Dzień dobry,\nprzesyłam plik." },
    ],
    good: [
      "Dzień dobry,\nwitam nowych kolegów w zespole.",
      "Szanowna Pani,\nodpowiadamy na list.",
      "Witamy w Poznaniu!",
      "Dzień dobry,\nna spotkaniu powitam gości.",
    ],
  },
};

/** The greeting that fits whoever was welcomed: a title stays, a first name or surname goes. */
function greeting(called: string | undefined, name: string | undefined, isLetter: boolean, many: boolean): string {
  const isMan = called === "pana" || called === "panie";
  if (called === "państwa" || (!called && many)) return "Szanowni Państwo";
  if (!called) return isLetter ? "Szanowni Państwo" : "Dzień dobry";
  const lower = name?.toLowerCase() ?? "";
  const title = isMan ? manVocative(titleOfVocative(lower) ?? lower) : womanVocative(lower);
  return `${isMan ? "Szanowny Panie" : "Szanowna Pani"}${title ? ` ${title}` : ""}`;
}
