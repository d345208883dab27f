import type { LetterRule } from "../rule";
import { openingOf } from "./salutation";

const ADDRESSED =
  /^((?:Wielce )?(?:Szanown[ay]|Drog[ai])\s+Pani?e?)\s+((?:Nowak|[A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż]+(?:sk[aią]|ck[aią]|dzk[aią]|wicz|czyk|owiak|czak|iak))(?:-[A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż]+)?)(?=[,!.]|$)/;

export const noSurnameInSalutation: LetterRule = {
  id: "form/no-surname-in-salutation",
  name: "Nazwisko w powitaniu",
  level: "should",
  what: "W powitaniu stoi nazwisko.",
  why: "Zwrot „Szanowna Pani” z nazwiskiem wielu osobom wydaje się chłodny.",
  todo: "Usuń nazwisko z powitania.",
  source: "std.greeting",
  needs: "text",
  kinds: ["email", "letter"],
  scope: "letter",
  *find(letter) {
    const opening = openingOf(letter);
    const found = opening && ADDRESSED.exec(opening.passage.text);
    if (!found) return;
    const start = opening.start;
    yield { span: { start, end: start + found[0].length }, fixes: [found[1]!] };
  },
  examples: {
    bad: [
      {
        body: "[[Szanowna Pani Kowalska]],\nodpowiadamy na Pani list.",
        fixed: "Szanowna Pani,\nodpowiadamy na Pani list.",
      },
      { body: "[[Szanowny Panie Nowak]],\nodpowiadamy na list.", fixed: "Szanowny Panie,\nodpowiadamy na list." },
      { body: "[[Szanowny Panie Mickiewicz]]!\nDziękujemy za list.", fixed: "Szanowny Panie!\nDziękujemy za list." },
    ],
    good: [
      "Szanowna Pani,\nodpowiadamy na Pani list.",
      "Szanowny Panie Dyrektorze,\nodpowiadamy na list.",
      "Szanowna Pani Mecenas,\nodpowiadamy na list.",
      "Szanowna Pani Anno,\ndziękuję za telefon.",
      "Szanowni Państwo,\npani Kowalska zadzwoni jutro.",
    ],
  },
};
