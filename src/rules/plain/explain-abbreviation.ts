import type { Letter } from "../letter";
import type { LetterRule } from "../rule";
import type { Setting } from "../setting";
import { EXPANSIONS } from "./words/expansions";

/** Abbreviations that every reader knows. */
const KNOWN = new Set(
  "RP UE PKP PKS MPK NFZ ZUS PESEL NIP REGON KRS PIT VAT CIT AGD RTV USA PL SMS MMS PIN PDF DVD TV KM RODO BIP EPUAP WC ID IBAN SUV II III IV VI VII VIII IX XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI OK PS UMP".split(
    " ",
  ),
);

export const explainAbbreviation: LetterRule = {
  id: "plain/explain-abbreviation",
  name: "Skrót bez wyjaśnienia",
  level: "may",
  what: "Ten skrót może być nieznany czytelnikowi.",
  why: "Osoba spoza urzędu może go nie znać.",
  todo: "Przy pierwszym użyciu napisz pełną nazwę, a skrót podaj w nawiasie.",
  source: "std.focus.obvious",
  needs: "lexicon",
  audience: "external",
  scope: "letter",
  *find(letter, { office, abbreviations }) {
    const seen = new Set<string>();
    for (const { passage, start } of letter.passages) {
      if (passage.block.role === "signature" || passage.text === passage.text.toUpperCase()) continue;
      for (let i = 0; i < passage.words.length; i++) {
        const word = passage.words[i]!;
        const meaning = EXPANSIONS.get(word.text);
        if (!meaning && (word.kind !== "word" || !/^[A-ZĄĆĘŁŃÓŚŹŻ]{2,6}$/.test(word.text))) continue;
        if (KNOWN.has(word.text) || abbreviations[word.text] || isUnit(office, word.text) || seen.has(word.text))
          continue;
        seen.add(word.text);
        // "UWAGA" is a word.
        if (!meaning && letter.lexicon?.readings(word.text.toLowerCase()).length) continue;
        if (isExplained(letter, word.text) || isShouted(passage.words, i)) continue;
        const span = { start: start + word.start, end: start + word.end };
        const ends = word.text.endsWith(".") && passage.sentenceOf(i).last === i + 1;
        yield {
          span,
          what: `Skrót „${word.text}” może być nieznany czytelnikowi.`,
          ...(meaning ? { fixes: [`${word.text} (${meaning})${ends ? "." : ""}`] } : {}),
        };
      }
    }
  },
  examples: {
    bad: [
      {
        body: "Sprawą zajmuje się [[ZDM]]. ZDM odpowie do piątku.",
        fixed: "Sprawą zajmuje się ZDM (Zarząd Dróg Miejskich). ZDM odpowie do piątku.",
      },
      {
        body: "Potrzebny jest wypis z [[MPZP]].",
        fixed: "Potrzebny jest wypis z MPZP (miejscowy plan zagospodarowania przestrzennego).",
      },
      {
        body: "Podstawą jest art. 35 [[k.p.a.]]",
        fixed: "Podstawą jest art. 35 k.p.a. (Kodeks postępowania administracyjnego).",
      },
      { body: "Raport złoży [[XYZ]]." },
    ],
    good: [
      "Sprawą zajmuje się Zarząd Dróg Miejskich (ZDM). ZDM odpowie do piątku.",
      "Składki opłaca Pani w ZUS.",
      "ZDM, czyli Zarząd Dróg Miejskich, odpowie do piątku.",
      "Numer PESEL jest na dowodzie.",
      "UWAGA! Zmieniamy godziny pracy.",
      "TO JEST BARDZO WAŻNE PISMO",
      { body: "Sprawą zajmuje się ZDM.", audience: "internal" },
    ],
  },
};

function isUnit({ departments }: Setting["office"], text: string): boolean {
  return departments.some(({ short }) => short === text);
}

/** Whether the abbreviation stands in brackets behind its expansion, or is followed by one, anywhere in the letter. */
function isExplained(letter: Letter, text: string): boolean {
  return letter.passages.some(({ passage }) => {
    const at = passage.text.indexOf(text);
    if (at < 0) return false;
    const escaped = text.replace(/\./g, "\\.");
    return new RegExp(
      `\\(\\s*(?:dalej:?\\s*)?[„"]?${escaped}[”"]?\\s*\\)|${escaped}\\s*(?:\\(|[–-]\\s|, czyli|, to znaczy|, tj\\.)`,
    ).test(passage.text);
  });
}

/** Among other words in capitals it is shouting, not an abbreviation. */
function isShouted(words: readonly { readonly text: string }[], i: number): boolean {
  const shouts = (at: number) => /^[A-ZĄĆĘŁŃÓŚŹŻ]{2,}$/.test(words[at]?.text ?? "");
  return shouts(i - 1) || shouts(i + 1);
}
