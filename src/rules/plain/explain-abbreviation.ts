import { Fact } from "../fact";
import type { Letter } from "../letter";
import type { Passage } from "../passage";
import type { LetterRule } from "../rule";
import type { Setting } from "../setting";
import { Watch } from "../watch";

/** Abbreviations that every reader knows. */
const KNOWN = new Set(
  "RP UE PKP PKS MPK NFZ ZUS PESEL NIP REGON KRS PIT VAT CIT AGD RTV USA PL SMS MMS PIN PDF DVD TV KM RODO BIP EPUAP WC ID IBAN SUV II III IV VI VII VIII IX XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI OK PS UMP".split(
    " ",
  ),
);

const SHOUTED = new Fact(({ text }) => text === text.toUpperCase());
const CAPITALS = new Watch({ like: /^[A-ZĄĆĘŁŃÓŚŹŻ]{2,6}$/ });

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
    for (const [text, { where, first }] of abbreviationsIn(letter)) {
      if (!first || KNOWN.has(text) || abbreviations[text] || isUnit(office, text)) continue;
      // "UWAGA" is a word.
      if (letter.lexicon?.readings(text.toLowerCase()).length) continue;
      if (isExplained(where, text) || isShouted(first.passage.words, first.index)) continue;
      const word = first.passage.words[first.index]!;
      const span = { start: first.start + word.start, end: first.start + word.end };
      yield { span, what: `Skrót „${text}” może być nieznany czytelnikowi.` };
    }
  },
  examples: {
    bad: [{ body: "Sprawą zajmuje się [[ZDM]]. ZDM odpowie do piątku." }, { body: "Potrzebny jest wypis z [[MPZP]]." }],
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

interface Uses {
  /** All passages that hold it, signatures and headings in capitals too. */
  readonly where: Passage[];
  /** Where it stands first in the text. */
  first?: { readonly passage: Passage; readonly start: number; readonly index: number };
}

function abbreviationsIn({ passages }: Letter): ReadonlyMap<string, Uses> {
  const all = new Map<string, Uses>();
  for (const { passage, start } of passages) {
    const places = passage.watched(CAPITALS);
    if (!places.length) continue;
    const isText = passage.block.role !== "signature" && !SHOUTED.of(passage);
    for (const index of places) {
      const { text, kind } = passage.words[index]!;
      if (kind !== "word") continue;
      const uses = all.get(text) ?? { where: [] };
      all.set(text, uses);
      uses.where.push(passage);
      if (isText) uses.first ??= { passage, start, index };
    }
  }
  return all;
}

/** Whether the abbreviation stands in brackets behind its expansion, or is followed by one, anywhere in the letter. */
function isExplained(where: readonly Passage[], text: string): boolean {
  const explained = new RegExp(
    `\\(\\s*(?:dalej:?\\s*)?[„"]?${text}[”"]?\\s*\\)|${text}\\s*(?:\\(|[–-]\\s|, czyli|, to znaczy|, tj\\.)`,
  );
  return where.some((passage) => explained.test(passage.text));
}

/** Among other words in capitals it is shouting, not an abbreviation. */
function isShouted(words: readonly { readonly text: string }[], i: number): boolean {
  const shouts = (at: number) => /^[A-ZĄĆĘŁŃÓŚŹŻ]{2,}$/.test(words[at]?.text ?? "");
  return shouts(i - 1) || shouts(i + 1);
}
