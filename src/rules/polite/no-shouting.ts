import type { BlockRule } from "../rule";
import { Watch } from "../watch";
import type { Passage } from "../passage";

const LOUD = new Watch({ like: /^(?:[!?]|[A-ZĄĆĘŁŃÓŚŹŻ]{2,})$/ });

export const noShouting: BlockRule = {
  id: "polite/no-shouting",
  name: "Krzyk w tekście",
  level: "should",
  what: "Wielkie litery i kilka wykrzykników brzmią jak krzyk.",
  why: "Czytelnik może poczuć się skarcony.",
  todo: "Użyj zwykłych liter i jednej kropki. Ważne słowa możesz pogrubić.",
  source: "std.language.tact",
  needs: "text",
  scope: "block",
  watch: LOUD,
  *find(passage) {
    const { words } = passage;
    for (let i = 0; i < words.length; i++) {
      if (/^[!?]$/.test(words[i]!.text)) {
        let last = i;
        while (words[last + 1]?.start === words[last]!.end && /^[!?]$/.test(words[last + 1]!.text)) last++;
        if (last > i)
          yield {
            span: passage.span(i, last),
            fixes: [words.slice(i, last + 1).some(({ text }) => text === "?") ? "?" : "."],
            what: "Kilka wykrzykników lub pytajników brzmi jak krzyk.",
          };
        i = last;
      } else if (isLoud(passage, i)) {
        let last = i;
        while (isLoud(passage, last + 1)) last++;
        // A heading may stand in capitals; two loud words in a sentence are enough to shout.
        const loud = last - i + 1;
        const letters = words.slice(i, last + 1).reduce((sum, { text }) => sum + text.length, 0);
        const whole = loud >= words.filter(({ kind }) => kind === "word").length;
        if (loud >= 2 && letters >= 9 && !(whole && !/[.!]$/.test(passage.text)))
          yield { span: passage.span(i, last), what: "Słowa pisane wielkimi literami brzmią jak krzyk." };
        i = last;
      }
    }
  },
  examples: {
    bad: [
      { body: "Proszę o odpowiedź[[!!!]]", fixed: "Proszę o odpowiedź." },
      { body: "Kiedy Pan odpowie[[?!]]", fixed: "Kiedy Pan odpowie?" },
      { body: "Proszę [[BARDZO PILNIE]] odesłać dokumenty." },
      { body: "[[PROSZĘ NATYCHMIAST ODPISAĆ]]!" },
    ],
    good: [
      "Proszę o odpowiedź!",
      "Urząd Miasta Poznania (UMP) i ZUS",
      "WEZWANIE DO UZUPEŁNIENIA WNIOSKU",
      "Wniosek EP-1 oraz PIT-37 są na stronie.",
      "POZnan*Kontakt i BIP UMP",
      "Numer KRS, NIP i REGON podaje firma.",
    ],
  },
};

function isLoud({ words }: Passage, i: number): boolean {
  const word = words[i];
  return (
    word !== undefined &&
    word.kind === "word" &&
    /^[A-ZĄĆĘŁŃÓŚŹŻ]+$/.test(word.text) &&
    (word.text.length > 4 || /^(?:NIE|DO|NA|W|Z|I|O|PO|JUŻ|PILNE)$/.test(word.text))
  );
}
