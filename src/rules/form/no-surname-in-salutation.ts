import type { LetterRule } from "../rule";
import { addressed, calledBy, type Addressed } from "./addressed";
import { openingOf } from "./salutation";

const COUPLE =
  /^((?:Wielce )?Szanowni\s+Państwo)\s+(?:[A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż]+\s+i\s+[A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż]+\s+)?[A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż]+(?:scy|ccy|dzcy|owie|czykowie)(?=\s*[,!.]|\s*$)/;
/** "Państwo Radni", "Państwo Profesorowie" are no surname. */
const TITLES = /(?:profesor|inżynier|senator|sędzi|kurator|uczni|pan)owie$|(?:mieszka|młodzi)/i;

const DEGREES = new Map([
  ["dr", "doktor"],
  ["prof", "profesor"],
]);

export const noSurnameInSalutation: LetterRule = {
  id: "form/no-surname-in-salutation",
  name: "Nazwisko w powitaniu",
  level: "should",
  what: "W powitaniu stoi nazwisko.",
  why: "Zwrot „Szanowna Pani” z nazwiskiem wielu osobom wydaje się chłodny.",
  todo: "Usuń nazwisko z powitania.",
  source: "std.greeting",
  needs: "text",
  kinds: ["email", "letter", "fragment"],
  scope: "letter",
  *find(letter) {
    const opening = openingOf(letter);
    if (!opening) return;
    const { start, passage } = opening;
    const couple = COUPLE.exec(passage.text);
    if (couple && !TITLES.test(couple[0])) {
      yield { span: { start, end: start + couple[0].length }, fixes: [couple[1]!] };
      return;
    }
    const greeting = addressed(passage.text, letter.lexicon);
    const fix = greeting && withoutSurname(greeting);
    if (fix) yield { span: { start, end: start + greeting.text.length }, fixes: [fix] };
  },
  examples: {
    bad: [
      {
        body: "[[Szanowna Pani Kowalska]],\nodpowiadamy na Pani list.",
        fixed: "Szanowna Pani,\nodpowiadamy na Pani list.",
      },
      { body: "[[Szanowny Panie Nowak]],\nodpowiadamy na list.", fixed: "Szanowny Panie,\nodpowiadamy na list." },
      { body: "[[Szanowny Panie Mickiewicz]]!\nDziękujemy za list.", fixed: "Szanowny Panie!\nDziękujemy za list." },
      { body: "[[Szanowny Panie Zielonka]],\ndziękujemy.", fixed: "Szanowny Panie,\ndziękujemy." },
      { body: "[[Szanowna Pani Anno Kowalska]],\ndziękujemy.", fixed: "Szanowna Pani,\ndziękujemy." },
      { body: "[[Szanowna Pani Dyrektor Nowak]],\ndziękujemy.", fixed: "Szanowna Pani Dyrektor,\ndziękujemy." },
      { body: "[[Szanowny Panie dyrektor Lis]],\ndziękujemy.", fixed: "Szanowny Panie Dyrektorze,\ndziękujemy." },
      { body: "[[Szanowny Panie dr Lis]],\ndziękujemy.", fixed: "Szanowny Panie Doktorze,\ndziękujemy." },
      { body: "[[Szanowni Państwo Kowalscy]],\nzapraszamy.", fixed: "Szanowni Państwo,\nzapraszamy." },
    ],
    good: [
      "Szanowna Pani,\nodpowiadamy na Pani list.",
      "Szanowny Panie Dyrektorze,\nodpowiadamy na list.",
      "Szanowna Pani Mecenas,\nodpowiadamy na list.",
      "Szanowny Panie Leśniczy,\nodpowiadamy na list.",
      "Szanowny Panie Kapitanie,\nodpowiadamy na list.",
      "Szanowny Panie Ambasadorze Ukrainy,\nzapraszamy.",
      "Szanowna Pani Dyrektor Teatru Nowego,\nzapraszamy.",
      "Szanowna Pani Anno,\ndziękuję za telefon.",
      "Szanowni Państwo,\npani Kowalska zadzwoni jutro.",
      "Szanowni Państwo Radni,\nzapraszamy na sesję.",
      "Szanowni Państwo Profesorowie,\nzapraszamy na wykład.",
    ],
  },
};

/** The salutation with its title, but with no name; `undefined` if there is no surname in it, or a word that we do not know. */
function withoutSurname({ courtesy, called, names }: Addressed): string | undefined {
  // "Szanowny Pan Jan Nowak" wants the vocative first.
  if (called === "Pan") return undefined;
  if (!names.some(({ naming }) => naming === "surname") || names.some(({ naming }) => naming === "other"))
    return undefined;
  const isMan = called === "Panie";
  const titles = names.filter(({ naming }) => naming === "title").map(({ text }) => calledBy(text, isMan) ?? text);
  // "dr" and "prof." are written in full; of other degrees nobody is called by.
  const degree = names.map(({ text }) => DEGREES.get(text.toLowerCase().replace(/\.$/, ""))).find((title) => title);
  if (!titles.length && degree) titles.push(calledBy(degree, isMan)!);
  return [courtesy, called, ...titles].join(" ");
}
