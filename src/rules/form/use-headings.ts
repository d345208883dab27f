import { partsOf } from "../letter-parts";
import type { LetterRule } from "../rule";

/** From so many words on a letter wants headings. Source: research on plain Polish, 2.13; no guideline gives a number. */
const MOST_WORDS = 250;

export const useHeadings: LetterRule = {
  id: "form/use-headings",
  name: "Śródtytuły w długim piśmie",
  level: "may",
  what: "Długie pismo nie ma śródtytułów.",
  why: "Śródtytuły pozwalają szybko znaleźć to, czego czytelnik szuka.",
  todo: "Podziel pismo śródtytułami, na przykład „Co ustaliliśmy” i „Co można teraz zrobić”.",
  source: "std.focus.essence",
  needs: "text",
  kinds: ["letter", "email"],
  scope: "letter",
  *find(letter) {
    const { opening, closing, signature } = partsOf(letter);
    if (opening < 0) return;
    const body = letter.passages.slice(opening + 1, closing > opening ? closing : signature);
    let words = 0;
    for (const { passage } of body) {
      if (passage.block.role === "heading" || isHeading(passage.text)) return;
      for (const { kind } of passage.words) if (kind !== "mark" && kind !== "symbol") words++;
    }
    if (words <= MOST_WORDS) return;
    const { start } = body[0]!;
    yield { span: { start, end: start }, what: `Pismo ma ${words} słów i żadnego śródtytułu.` };
  },
  examples: {
    bad: [
      {
        body: `Szanowna Pani,\n[[]]${"To jest zdanie, które ma w sobie dziesięć dość zwykłych słów. ".repeat(30)}\nZ poważaniem`,
      },
    ],
    good: [
      "Szanowna Pani,\nto jest krótkie pismo.\nZ poważaniem",
      `Szanowna Pani,\n${"To jest zdanie, które ma w sobie dziesięć dość zwykłych słów. ".repeat(15)}\nCo dalej?\n${"To jest zdanie, które ma w sobie dziesięć dość zwykłych słów. ".repeat(15)}\nZ poważaniem`,
    ],
  },
};

/** A short line of its own that is no sentence, or that asks: "Co dalej?". */
function isHeading(text: string): boolean {
  return text.length < 70 && !/[.,;:!]$/.test(text) && /^[A-ZĄĆĘŁŃÓŚŹŻ\d]/.test(text);
}
