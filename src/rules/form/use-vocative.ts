import { manVocative, titleOfVocative, womanVocative } from "../../text/vocatives";
import type { LetterRule } from "../rule";
import { openingOf } from "./salutation";

const ADDRESSED = /^((?:(?:Wielce|Bardzo) )?(?:Szanown[ya]|Drog[ia])\s+(Panie|Pani)\s+)([A-Za-zĄĆĘŁŃÓŚŹŻąćęłńóśźż]+)/i;

export const useVocative: LetterRule = {
  id: "form/use-vocative",
  name: "Wołacz w powitaniu",
  level: "should",
  what: "Tytuł w powitaniu ma złą formę.",
  why: "Piszemy „Panie Dyrektorze”, ale „Pani Dyrektor” albo „Pani Dyrektorko”.",
  todo: "Popraw tytuł.",
  source: "std.greeting",
  needs: "text",
  kinds: ["email", "letter"],
  scope: "letter",
  *find(letter) {
    const opening = openingOf(letter);
    const found = opening && ADDRESSED.exec(opening.passage.text);
    if (!found) return;
    const isMan = found[2]!.toLowerCase() === "panie";
    const title = found[3]!.toLowerCase();
    const right = isMan ? manVocative(title) : womanly(title);
    const fixed = right && found[1] + right;
    if (!fixed || right.toLowerCase() === title) return;
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
        body: "[[Szanowna Pani Dyrektorka]],\ndziękujemy za spotkanie.",
        fixed: "Szanowna Pani Dyrektorko,\ndziękujemy za spotkanie.",
      },
      { body: "[[Szanowna Pani Radny]],\ndziękujemy.", fixed: "Szanowna Pani Radna,\ndziękujemy." },
      { body: "[[Szanowny Panie kierownik]],\ndziękujemy.", fixed: "Szanowny Panie Kierowniku,\ndziękujemy." },
      { body: "[[Szanowny Panie Prezes]]!\nDziękujemy.", fixed: "Szanowny Panie Prezesie!\nDziękujemy." },
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
    ],
  },
};

/** What a woman is called; titles in -a have two good forms ("Pani Sędzio", "Pani Sędzia"), and both are left alone. */
function womanly(title: string): string | undefined {
  const masculine = titleOfVocative(title);
  if (masculine && /a$/.test(masculine)) return undefined;
  return womanVocative(masculine ?? title);
}
