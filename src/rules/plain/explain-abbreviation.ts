import { Fact } from "../fact";
import type { Letter } from "../letter";
import { partsOf } from "../letter-parts";
import type { LetterRule } from "../rule";
import type { Setting } from "../setting";
import { Watch } from "../watch";
import { expanded } from "./expand";
import { EXPANSIONS, type Expansion } from "./words/abbreviations";

/** Abbreviations that every reader knows. */
const KNOWN = new Set(
  "RP UE PKP PKS MPK NFZ ZUS PESEL NIP REGON PIT VAT CIT AGD RTV USA PL SMS MMS PIN PDF DVD TV KM RODO WC ID IBAN SUV II III IV VI VII VIII IX XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI OK PS PLN EUR CV QR LED USB GPS JPG PNG VIN WWW HTML".split(
    " ",
  ),
);

/** What may be one: its spelling has capitals in a row or inside, or it is in the list. */
const CANDIDATES = new Watch({
  spelled: [...EXPANSIONS.keys()].map((text) => text.toLowerCase()),
  like: /^[A-ZĄĆĘŁŃÓŚŹŻ]{2}|[a-z][A-ZĄĆĘŁŃÓŚŹŻ]/,
});
const SHOUTED = new Fact(({ text }) => text === text.toUpperCase());

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
    const { opening, closing, signature } = partsOf(letter);
    const uses = new Map<string, number>();
    const body = letter.passages.slice(Math.max(opening, 0), closing > opening ? closing : signature);
    for (const { passage } of body)
      for (const i of passage.watched(CANDIDATES)) {
        const { text } = passage.words[i]!;
        uses.set(text, (uses.get(text) ?? 0) + 1);
      }
    const seen = new Set<string>();
    for (const { passage, start } of body) {
      const places = passage.watched(CANDIDATES);
      if (!places.length || SHOUTED.of(passage)) continue;
      for (const i of places) {
        const word = passage.words[i]!;
        const { text } = word;
        if (seen.has(text) || KNOWN.has(text) || abbreviations[text]) continue;
        const expansion = EXPANSIONS.get(text) ?? unit(office, text);
        if (!expansion && (word.kind !== "word" || !/^[A-ZĄĆĘŁŃÓŚŹŻ]{2,6}$/.test(text))) continue;
        seen.add(text);
        // "UWAGA" is a word.
        if (!expansion && letter.lexicon?.readings(text.toLowerCase()).length) continue;
        if (isExplained(letter, text, expansion) || isShouted(passage.words, i)) continue;
        const fix = expansion && expanded(passage, i, expansion, uses.get(text)! > 1);
        yield {
          span: { start: start + word.start, end: start + word.end },
          what: `Skrót „${text}” może być nieznany czytelnikowi.`,
          ...(fix ? { fixes: [fix] } : {}),
        };
      }
    }
  },
  examples: {
    bad: [
      {
        body: "[[ZDM]] odpowie do piątku. ZDM zajmuje się drogami.",
        fixed: "Zarząd Dróg Miejskich (ZDM) odpowie do piątku. ZDM zajmuje się drogami.",
      },
      { body: "[[SKO]] utrzymało decyzję.", fixed: "Samorządowe Kolegium Odwoławcze utrzymało decyzję." },
      {
        body: "Sprawą zajmuje się [[ZDM]]. ZDM odpowie do piątku.",
        fixed: "Sprawą zajmuje się ZDM (Zarząd Dróg Miejskich). ZDM odpowie do piątku.",
      },
      { body: "Pomoc znajdzie Pani w [[MOPR]].", fixed: "Pomoc znajdzie Pani w Miejskim Ośrodku Pomocy Rodzinie." },
      {
        body: "Proszę iść do [[USC]] po odpis.",
        fixed: "Proszę iść do Urzędu Stanu Cywilnego po odpis.",
      },
      {
        body: "Mówi o tym art. 64 § 2 [[k.p.a.]]",
        fixed: "Mówi o tym art. 64 § 2 Kodeksu postępowania administracyjnego.",
      },
      {
        body: "Możemy tak zrobić (art. 5 [[k.c.]]), ale nie chcemy.",
        fixed: "Możemy tak zrobić (art. 5 Kodeksu cywilnego), ale nie chcemy.",
      },
      {
        body: "Dotyczy tego decyzja [[SKO]] z maja.",
        fixed: "Dotyczy tego decyzja Samorządowego Kolegium Odwoławczego z maja.",
      },
      {
        body: "Zapytaliśmy [[GKM]] o plan.",
      },
      {
        body: "Plan rozmów z [[NGO]] jest gotowy.",
        fixed: "Plan rozmów z NGO (organizacje pozarządowe) jest gotowy.",
      },
      {
        body: "Wniosek ma już [[UA]].",
        fixed: "Wniosek ma już UA (Wydział Urbanistyki i Architektury).",
      },
      {
        body: "Chodzi o [[MPZP]] tej okolicy.",
        fixed: "Chodzi o MPZP (miejscowy plan zagospodarowania przestrzennego) tej okolicy.",
      },
    ],
    good: [
      "Sprawą zajmuje się Zarząd Dróg Miejskich (ZDM). ZDM odpowie do piątku.",
      "Drogami zarządza Zarząd Dróg Miejskich. Do ZDM wysłaliśmy list.",
      "Składki opłaca Pani w ZUS.",
      "ZDM, czyli Zarząd Dróg Miejskich, odpowie do piątku.",
      "Numer PESEL jest na dowodzie.",
      "UWAGA! Zmieniamy godziny pracy.",
      "TO JEST BARDZO WAŻNE PISMO",
      "Dzień dobry,\nprzesyłam plik.\nPozdrawiam\nAnna Nowak, UA",
      { body: "Sprawą zajmuje się ZDM.", audience: "internal" },
      { body: "Sprawą zajmuje się ZDM.", setting: { abbreviations: { ZDM: "Zarząd Dróg Miejskich" } } },
    ],
  },
};

/** A department by its short name; only its nominative is known. */
function unit({ departments }: Setting["office"], text: string): Expansion | undefined {
  const found = text.length > 1 ? departments.find(({ short }) => short === text) : undefined;
  return found && /^[A-ZĄĆĘŁŃÓŚŹŻ]{2}|[a-z][A-ZĄĆĘŁŃÓŚŹŻ]/.test(text) ? { nominative: found.name } : undefined;
}

/** Whether the abbreviation stands in brackets behind its expansion, or is followed by one, anywhere in the letter. */
function isExplained(letter: Letter, text: string, expansion: Expansion | undefined): boolean {
  const quoted = text.replace(/\./g, "\\.");
  const beside = new RegExp(
    `\\(\\s*(?:dalej:?\\s*|w skrócie:?\\s*)?[„"]?${quoted}[”"]?\\s*\\)|${quoted}\\s*(?:\\(|[–-]\\s|, czyli|, to znaczy|, tj\\.)`,
  );
  const full = [expansion?.nominative, expansion?.genitive, expansion?.locative];
  return letter.passages.some(
    ({ passage }) =>
      (passage.text.indexOf(text) >= 0 && beside.test(passage.text)) ||
      full.some((name) => name !== undefined && passage.text.indexOf(name) >= 0),
  );
}

/** Among other words in capitals it is shouting, not an abbreviation. */
function isShouted(words: readonly { readonly text: string }[], i: number): boolean {
  const shouts = (at: number) => /^[A-ZĄĆĘŁŃÓŚŹŻ]{2,}$/.test(words[at]?.text ?? "");
  return shouts(i - 1) || shouts(i + 1);
}
