import type { LetterRule } from "../rule";
import { openingOf } from "../form/salutation";

const TO_WOMAN = /^(?:Wielce )?(?:Szanowna|Droga) Pani/;
const TO_MAN = /^(?:Wielce )?(?:Szanowny|Drogi) Panie/;
/** "Pan" with a verb beside it: the addressee as a subject. Titles and names ("Pan Kowalski", "Pan Dyrektor") are somebody else. */
const MAN_WORDS = /^(?:Pan|Pana|Panu|Panem)$/;
const WOMAN_WORDS = /^(?:Pani|Panią)$/;

export const noGenderMismatch: LetterRule = {
  id: "polite/no-gender-mismatch",
  name: "Inna płeć w powitaniu i w treści",
  level: "should",
  what: "Powitanie i treść zwracają się do osoby innej płci.",
  why: "Czytelnik pomyśli, że to pismo nie jest do niego.",
  todo: "Ujednolić formę w całym piśmie.",
  source: "std.greeting",
  needs: "text",
  kinds: ["email", "letter"],
  scope: "letter",
  *find(letter) {
    const opening = openingOf(letter);
    if (!opening) return;
    const wrong = TO_WOMAN.test(opening.passage.text)
      ? MAN_WORDS
      : TO_MAN.test(opening.passage.text)
        ? WOMAN_WORDS
        : undefined;
    if (!wrong) return;
    const from = letter.passages.indexOf(opening) + 1;
    for (const { passage, start } of letter.passages.slice(from)) {
      if (passage.block.role === "signature") break;
      for (let i = 0; i < passage.words.length; i++) {
        const { text } = passage.words[i]!;
        const next = passage.words[i + 1]?.text ?? "";
        // A name or title behind it makes it somebody else.
        if (
          !wrong.test(text) ||
          /^[A-ZĄĆĘŁŃÓŚŹŻ]/.test(next) ||
          /^(?:dyrektor|prezydent|kierowni|radn|inspektor|naczelni|prezes)/i.test(next) ||
          /^(?:i|lub|albo|\/)$/.test(next)
        )
          continue;
        if (/^(?:i|lub|albo|\/)$/.test(passage.lower(i - 1)) || passage.words[i - 1]?.text === "/") continue;
        if (i === passage.sentenceOf(i).first && text === "Pan") continue;
        yield {
          span: { start: start + passage.words[i]!.start, end: start + passage.words[i]!.end },
          what: `W powitaniu jest „${opening.passage.text.replace(/[,!.]$/, "")}”, a tutaj „${text}”.`,
        };
        return;
      }
    }
  },
  examples: {
    bad: [
      { body: "Szanowna Pani,\ndziękujemy, że złożył [[Pan]] wniosek." },
      { body: "Szanowny Panie,\nodpowiadamy na [[Pani]] list." },
      { body: "Szanowna Pani Dyrektor,\nprzesyłamy [[Panu]] mapę." },
    ],
    good: [
      "Szanowna Pani,\ndziękujemy, że złożyła Pani wniosek.",
      "Szanowny Panie,\nPani Nowak zadzwoni do Pana jutro.",
      "Szanowna Pani,\nspotka się z Panią Pan Kowalski.",
      "Szanowni Państwo,\nodpowiadamy na Państwa list.",
      "Szanowna Pani,\njeśli Pani dane się zmieniły, proszę o kontakt.",
      "Szanowny Panie Prezydencie,\ndziękujemy za spotkanie z Pana udziałem.",
    ],
  },
};
