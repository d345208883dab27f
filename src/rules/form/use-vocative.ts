import { capitalised } from "../casing";
import { VOCATIVES } from "../../text/vocatives";
import type { LetterRule } from "../rule";
import { openingOf } from "./salutation";

const MAN = /^((?:Wielce )?(?:Szanowny|Drogi)\s+Panie\s+)([A-Za-zĄĆĘŁŃÓŚŹŻąćęłńóśźż]+)/i;
const WOMAN = /^((?:Wielce )?(?:Szanowna|Droga)\s+Pani\s+)([A-Za-zĄĆĘŁŃÓŚŹŻąćęłńóśźż]+)/i;

export const useVocative: LetterRule = {
  id: "form/use-vocative",
  name: "Wołacz w powitaniu",
  level: "should",
  what: "Tytuł w powitaniu ma złą formę.",
  why: "Piszemy „Panie Dyrektorze”, ale „Pani Dyrektor”. Przedrostek „wice” z grzeczności pomijamy.",
  todo: "Popraw tytuł.",
  source: "std.greeting",
  needs: "text",
  kinds: ["email", "letter"],
  scope: "letter",
  *find(letter) {
    const opening = openingOf(letter);
    if (!opening) return;
    const { text } = opening.passage;
    const man = MAN.exec(text);
    const woman = man ? null : WOMAN.exec(text);
    const found = man ?? woman;
    if (!found) return;
    const right = man ? manly(found[2]!) : womanly(found[2]!);
    const fixed = right && found[1] + right;
    if (!fixed || fixed === found[0]) return;
    yield { span: { start: opening.start, end: opening.start + found[0].length }, fixes: [fixed] };
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
        body: "[[Szanowny Panie Wiceprezydencie]],\ndziękujemy za spotkanie.",
        fixed: "Szanowny Panie Prezydencie,\ndziękujemy za spotkanie.",
      },
      {
        body: "[[Szanowna Pani Wicedyrektor]],\ndziękujemy za spotkanie.",
        fixed: "Szanowna Pani Dyrektor,\ndziękujemy za spotkanie.",
      },
      { body: "[[Szanowny Panie kierownik]],\ndziękujemy.", fixed: "Szanowny Panie Kierowniku,\ndziękujemy." },
    ],
    good: [
      "Szanowny Panie Dyrektorze,\nodpowiadamy na list.",
      "Szanowna Pani Dyrektor,\nodpowiadamy na list.",
      "Szanowna Pani Dyrektorko,\nodpowiadamy na list.",
      "Szanowny Panie Przewodniczący,\nodpowiadamy na list.",
      "Szanowna Pani Radna,\nodpowiadamy na list.",
      "Szanowny Panie,\ndyrektor odpowie jutro.",
      "Szanowna Pani Anno,\ndziękuję za telefon.",
    ],
  },
};

/** The vocative for a man, if the word is his title in another form. */
function manly(word: string): string | undefined {
  const bare = word.toLowerCase().replace(/^wice-?/, "");
  const vocative = VOCATIVES[bare];
  if (vocative) return vocative;
  const known = Object.keys(VOCATIVES).filter((title) => VOCATIVES[title]!.toLowerCase() === bare)[0];
  return known && /^wice/i.test(word) ? VOCATIVES[known] : undefined;
}

/** A woman's title stays in the nominative; a feminine title is hers to choose, and its form is left alone. */
function womanly(word: string): string | undefined {
  const bare = word.toLowerCase().replace(/^wice-?/, "");
  const title = Object.keys(VOCATIVES).filter((one) => one === bare || VOCATIVES[one]!.toLowerCase() === bare)[0];
  if (!title || title === "radny" || title === "przewodniczący") return undefined;
  const right = capitalised(title);
  return /^wice/i.test(word) || bare !== title ? right : undefined;
}
