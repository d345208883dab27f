import type { LetterRule } from "../rule";
import { addressed, calledBy, type Addressed } from "./addressed";
import { openingOf } from "./salutation";

export const useVocative: LetterRule = {
  id: "form/use-vocative",
  name: "Wołacz w powitaniu",
  level: "should",
  what: "Powitanie ma złą formę.",
  why: "Piszemy „Panie Dyrektorze”, ale „Pani Dyrektor” albo „Pani Dyrektorko”.",
  todo: "Popraw formę powitania.",
  source: "std.greeting",
  needs: "text",
  kinds: ["email", "letter", "fragment"],
  scope: "letter",
  *find(letter) {
    const opening = openingOf(letter);
    const greeting = opening && addressed(opening.passage.text, letter.lexicon);
    if (!greeting) return;
    const right = greeting.called === "Pan" ? fromNominative(greeting) : withTitle(greeting);
    if (right === undefined) return;
    const [wrong, fix] = right;
    yield { span: { start: opening.start, end: opening.start + wrong.length }, fixes: [fix] };
  },
  examples: {
    bad: [
      {
        body: "[[Szanowny Panie Dyrektor]],\nodpowiadamy na list.",
        fixed: "Szanowny Panie Dyrektorze,\nodpowiadamy na list.",
      },
      {
        body: "[[Szanowna Pani Dyrektorze]],\nodpowiadamy na list.",
        fixed: "Szanowna Pani Dyrektor,\nodpowiadamy na list.",
      },
      {
        body: "[[Szanowna Pani Dyrektorka]],\ndziękujemy za spotkanie.",
        fixed: "Szanowna Pani Dyrektorko,\ndziękujemy za spotkanie.",
      },
      { body: "[[Szanowna Pani Radny]],\ndziękujemy.", fixed: "Szanowna Pani Radna,\ndziękujemy." },
      { body: "[[Szanowny Panie kierownik]],\ndziękujemy.", fixed: "Szanowny Panie Kierowniku,\ndziękujemy." },
      { body: "[[Szanowny Panie Prezes]]!\nDziękujemy.", fixed: "Szanowny Panie Prezesie!\nDziękujemy." },
      { body: "[[Szanowny Pan]],\nodpowiadamy na list.", fixed: "Szanowny Panie,\nodpowiadamy na list." },
      { body: "[[Szanowny Pan Burmistrz]],\nodpowiadamy.", fixed: "Szanowny Panie Burmistrzu,\nodpowiadamy." },
      { body: "[[Szanowny Pan Jan Kowalski]],\nodpowiadamy.", fixed: "Szanowny Panie,\nodpowiadamy." },
    ],
    good: [
      "Szanowny Panie Dyrektorze,\nodpowiadamy na list.",
      "Szanowny Panie dyrektorze,\nodpowiadamy na list.",
      "Szanowna Pani Dyrektor,\nodpowiadamy na list.",
      "Szanowna Pani Dyrektorko,\nodpowiadamy na list.",
      "Szanowny Panie Przewodniczący,\nodpowiadamy na list.",
      "Szanowna Pani Przewodnicząca,\nodpowiadamy na list.",
      "Szanowna Pani Radna,\nodpowiadamy na list.",
      "Szanowna Pani Sędzio,\nodpowiadamy na list.",
      "Szanowny Panie,\ndyrektor odpowie jutro.",
      "Szanowna Pani Anno,\ndziękuję za telefon.",
      "Szanowny Panie Constructor,\ndziękuję za telefon.",
      "Szanowny Pan\nJan Kowalski\nul. Długa 5\n61-848 Poznań\nSzanowny Panie,\nodpowiadamy na list.",
      "Szanowny Pan\nJan Kowalski\nul. Długa 5\n61-848 Poznań\nodpowiadamy na list.",
    ],
  },
};

/** "Szanowny Panie Dyrektor": what is wrong and what is right. */
function withTitle({ courtesy, called, gender, names: [first], text }: Addressed): [string, string] | undefined {
  const isMan = called === "Panie";
  if (!first || isMan !== (gender === "m")) return undefined;
  const vocative = calledBy(first.text, isMan);
  if (!vocative || vocative.toLowerCase() === first.text.toLowerCase()) return undefined;
  const wrong = text.slice(0, text.indexOf(first.text, courtesy.length + called.length) + first.text.length);
  return [wrong, `${courtesy} ${called} ${vocative}`];
}

/** "Szanowny Pan" with a mark behind greets; without one it may be the first line of an address. */
function fromNominative({ courtesy, gender, names, text, rest }: Addressed): [string, string] | undefined {
  if (gender !== "m" || !/^\s*[,!]/.test(rest) || names.some(({ naming }) => naming === "other")) return undefined;
  const vocatives = names
    .filter(({ naming }) => naming === "title")
    .map((title) => calledBy(title.text, true) ?? title.text);
  return [text, [courtesy, "Panie", ...vocatives].join(" ")];
}
