import { manVocative, titleOfVocative, womanVocative } from "../../text/vocatives";
import type { LetterRule } from "../rule";
import { openingOf } from "./salutation";

const ADDRESSED =
  /^((?:(?:Wielce|Bardzo) )?(?:Szanown[ya]|Drog[ia])\s+(Panie|Pani)\s+)(wice-?|zastępc[oya]\s+|zastępczyni\s+|z-co\s+|z-ca\s+|p\.\s?o\.\s+|pełniąc[ya]\s+obowiązki\s+)([A-Za-zĄĆĘŁŃÓŚŹŻąćęłńóśźż]+)/i;

export const noViceInSalutation: LetterRule = {
  id: "form/no-vice-in-salutation",
  name: "„Wice” albo „zastępca” w powitaniu",
  level: "should",
  what: "W powitaniu stoi „wice” albo „zastępca”.",
  why: "W powitaniu z grzeczności pomijamy to słowo. Pełne stanowisko stoi w adresie.",
  todo: "Zostaw sam tytuł.",
  source: "std.greeting",
  needs: "text",
  kinds: ["email", "letter", "fragment"],
  scope: "letter",
  *find(letter) {
    const opening = openingOf(letter);
    const found = opening && ADDRESSED.exec(opening.passage.text);
    if (!found) return;
    const called = titleOf(found[4]!.toLowerCase(), found[2]!.toLowerCase() === "panie");
    if (!called) return;
    yield { span: { start: opening.start, end: opening.start + found[0].length }, fixes: [found[1]! + called] };
  },
  examples: {
    bad: [
      {
        body: "[[Szanowny Panie Wiceprezydencie]],\ndziękujemy za spotkanie.",
        fixed: "Szanowny Panie Prezydencie,\ndziękujemy za spotkanie.",
      },
      {
        body: "[[Szanowna Pani Wicedyrektor]],\ndziękujemy za spotkanie.",
        fixed: "Szanowna Pani Dyrektor,\ndziękujemy za spotkanie.",
      },
      {
        body: "[[Szanowny Panie Zastępco Dyrektora]],\nodpowiadamy na list.",
        fixed: "Szanowny Panie Dyrektorze,\nodpowiadamy na list.",
      },
      {
        body: "[[Szanowna Pani Zastępczyni Dyrektora]]!\nDziękujemy za list.",
        fixed: "Szanowna Pani Dyrektor!\nDziękujemy za list.",
      },
      {
        body: "[[Szanowny Panie wiceprzewodniczący]],\nodpowiadamy na list.",
        fixed: "Szanowny Panie Przewodniczący,\nodpowiadamy na list.",
      },
    ],
    good: [
      "Szanowny Panie Prezydencie,\ndziękujemy za spotkanie.",
      "Szanowna Pani Dyrektor,\ndziękujemy za spotkanie.",
      "Szanowna Pani Dyrektor,\nzastępca dyrektora odpowie jutro.",
      "Pan Jan Kowalski\nZastępca Dyrektora\nSzanowny Panie Dyrektorze,\nodpowiadamy na list.",
      "Szanowni Państwo,\nwiceprezydent zaprasza na spotkanie.",
      "Szanowny Panie Zastępco,\nodpowiadamy na list.",
    ],
  },
};

/** What the person is called without the prefix, from the title in any of the forms that stand behind it. */
function titleOf(word: string, isMan: boolean): string | undefined {
  const vocative = isMan ? manVocative : womanVocative;
  const inNominative = word.replace(/(?:a|ego)$/, "");
  for (const title of [word, titleOfVocative(word), inNominative, `${inNominative}y`]) {
    const called = title && vocative(title);
    if (called) return called;
  }
  return undefined;
}
