import type { Gender } from "../../text/first-names";
import type { Letter } from "../letter";
import { partsOf } from "../letter-parts";
import type { LetterRule } from "../rule";
import { addressed } from "./addressed";
import { openingOf } from "./salutation";

const LADIES_AND_GENTLEMEN =
  /^(?:Wielce )?Szanowni\s+(?:Panie|Pani)\s+i\s+(?:Szanowni\s+)?(?:Panowie|Panie)(?=\s*[,!.]|\s*$)/i;

/** "Szanowny Państwo": the word takes the plural. */
const NO_PLURAL = /^((?:Wielce |Bardzo )?)(?:(szanown)[aye]|(dro)g[ai])\s+Państwo(?=\s*[,!.]|\s*$)/i;

export const noMixedSalutation: LetterRule = {
  id: "form/no-mixed-salutation",
  name: "Dwa rodzaje w powitaniu",
  level: "should",
  what: "Słowa powitania nie zgadzają się ze sobą.",
  why: "Piszemy „Szanowna Pani” albo „Szanowny Panie”. Taki błąd widać od razu.",
  todo: "Wybierz jedną formę.",
  source: "std.greeting",
  needs: "text",
  kinds: ["email", "letter", "fragment"],
  scope: "letter",
  *find(letter) {
    const opening = openingOf(letter);
    if (!opening) return;
    const { start, passage } = opening;
    const both = LADIES_AND_GENTLEMEN.exec(passage.text);
    if (both) {
      yield { span: { start, end: start + both[0].length }, fixes: ["Szanowni Państwo"] };
      return;
    }
    const one = NO_PLURAL.exec(passage.text);
    if (one) {
      const fix = `${one[1]!}${one[2] ? "Szanowni" : "Drodzy"} Państwo`;
      yield { span: { start, end: start + one[0].length }, fixes: [fix] };
      return;
    }
    const greeting = addressed(passage.text, letter.lexicon);
    if (!greeting) return;
    const { courtesy, called, gender } = greeting;
    const calledAs: Gender = called === "Pani" ? "f" : "m";
    if (gender === calledAs) return;
    // The letter itself tells who is meant; else the noun does, and the adjective is the slip.
    const meant = genderIn(letter);
    const to = (one: Gender) =>
      `${courtesy.slice(0, -1)}${one === "f" ? "a" : /drog.$/i.test(courtesy) ? "i" : "y"} ${one === "f" ? "Pani" : "Panie"}`;
    const first = meant ?? calledAs;
    const end = start + passage.text.toLowerCase().indexOf(called.toLowerCase(), courtesy.length) + called.length;
    yield { span: { start, end }, fixes: meant ? [to(meant)] : [to(first), to(first === "f" ? "m" : "f")] };
  },
  examples: {
    bad: [
      { body: "[[Szanowny Pani]],\nodpowiadamy na list.", fixed: "Szanowna Pani,\nodpowiadamy na list." },
      { body: "[[Szanowna Panie]],\nodpowiadamy na list.", fixed: "Szanowny Panie,\nodpowiadamy na list." },
      {
        body: "[[Szanowna Panie]],\nodpowiadamy na list, który Pani wysłała.",
        fixed: "Szanowna Pani,\nodpowiadamy na list, który Pani wysłała.",
      },
      { body: "[[Szanowny Pani]] Dyrektor,\nzapraszamy.", fixed: "Szanowna Pani Dyrektor,\nzapraszamy." },
      { body: "[[Szanowny Państwo]],\nzapraszamy.", fixed: "Szanowni Państwo,\nzapraszamy." },
      { body: "[[Szanowna Państwo]]!", kind: "fragment", fixed: "Szanowni Państwo!" },
      { body: "[[Szanowni Panie i Panowie]],\nzapraszamy.", fixed: "Szanowni Państwo,\nzapraszamy." },
    ],
    good: [
      "Szanowna Pani,\nodpowiadamy na list.",
      "Szanowny Panie Dyrektorze,\nodpowiadamy na list.",
      "Szanowne Panie, Szanowni Panowie,\nzapraszamy.",
      "Szanowna Pani, Szanowny Panie,\nodpowiadamy na list.",
      "Szanowni Państwo,\nPani wniosek jest kompletny.",
    ],
  },
};

/** Whom the letter speaks to behind its salutation, if it is a man or a woman and not now one, now the other. */
function genderIn(letter: Letter): Gender | undefined {
  let women = 0;
  let men = 0;
  for (const { passage } of letter.passages.slice(partsOf(letter).opening + 1)) {
    if (passage.block.role === "signature") break;
    for (const { text } of passage.words) {
      if (/^Pani[ą]?$/.test(text)) women++;
      else if (/^Pan(?:a|u|em)?$/.test(text)) men++;
    }
  }
  return women && !men ? "f" : men && !women ? "m" : undefined;
}
