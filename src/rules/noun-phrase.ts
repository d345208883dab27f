import type { Lexicon, Reading } from "../lexicon/lexicon";
import { ACC, CASE, GEN, GENDER, M1, M3, matches, NOM, NUMBER, PL, pos, POS, SG, type Tag } from "../lexicon/tag";
import type { Passage } from "./passage";

/** The number that a noun nearly always has in letters where its form does not tell. */
const NUMBERS: Readonly<Record<string, Tag>> = Object.fromEntries([
  ...listed(
    PL,
    `informacja wątpliwość trudność czynność okoliczność nieprawidłowość niejasność niezgodność zaległość rzecz rekomendacja gałąź
    uciążliwość niedogodność`,
  ),
  ...listed(
    SG,
    `dokumentacja decyzja korespondencja ewidencja opinia licencja koncesja inwestycja instalacja dotacja petycja nieruchomość należność
    punktualność płynność jakość legalność zgodność prawidłowość rzetelność tożsamość trwałość czystość ważność odpowiedzialność
    ciągłość skuteczność dostępność sprawność działalność własność wysokość długość szerokość głębokość wartość ilość obecność
    przydatność kompletność autentyczność wiarygodność zasadność celowość stabilność przejezdność płatność wiadomość ludność treść
    komunikacja rekrutacja realizacja legitymacja koordynacja segregacja eksploatacja edukacja egzekucja kanalizacja rejestracja
    rewitalizacja integracja modernizacja izolacja wentylacja promocja aktywizacja rehabilitacja sytuacja akcja sesja komisja stacja
    aplikacja deklaracja reklamacja konstrukcja elewacja nawierzchnia ewakuacja emisja dyskusja gwarancja subwencja awaria rezerwacja koncepcja opcja kontrola tabela parcela kopia
    linia historia kategoria kadencja sieć część odpowiedź pomoc powódź przestrzeń zieleń jezdnia energia`,
  ),
]);

function listed(number: Tag, lemmas: string): [string, Tag][] {
  return lemmas.split(/\s+/).map((lemma) => [lemma, number]);
}

/** Possessives that do not inflect: "Pana wniosek", "Państwa pismo". */
const FIXED = ["pana", "pani", "państwa", "jego", "jej", "ich"];

/** Words `first` to `last` (inclusive) that are one noun with its adjectives, all in one case. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  readonly words: readonly PhraseWord[];
  /** Index of the noun. */
  readonly head: number;
}

interface PhraseWord {
  readonly index: number;
  /** The reading that fits the phrase; none for a word that does not inflect here. */
  readonly reading?: Reading;
}

/**
 * The noun phrase that starts at `first` in one of the wanted cases: "Pani wniosek", "ostateczna decyzja", "decyzja ostateczna".
 * Adjectives agree with the noun. Attributes in the genitive after the noun do not belong to it. `undefined` if the words
 * can be read in several ways that matter, so that whoever changes its case is on safe ground.
 */
export function nounPhraseAt(passage: Passage, first: number, wanted: Tag): NounPhrase | undefined {
  const words: PhraseWord[] = [];
  let at = first;
  while (FIXED.indexOf(passage.lower(at)) >= 0) words.push({ index: at++ });
  // "Nienależnie pobrane świadczenie".
  if (passage.surely(at, POS.adv) && isAdjective(passage, at + 1)) words.push({ index: at++ });
  const adjectives: number[] = [];
  if (isSmallNumber(passage, at)) adjectives.push(at++);
  while (isAdjective(passage, at) || isAttribute(passage, at)) adjectives.push(at++);
  const noun = nounReading(passage, at, wanted);
  if (!noun) return undefined;
  if (noun.tag & M1 && adjectives.some((index) => isSmallNumber(passage, index))) return undefined;
  const head = at;
  const after = isAdjective(passage, at + 1) ? [at + 1] : [];
  const agreed: PhraseWord[] = [];
  for (const index of [...adjectives, ...after]) {
    const reading = passage
      .readings(index)
      .find((r) => adjectival(r.tag) && matches(r.tag, noun.tag & (NUMBER | CASE | GENDER)));
    if (reading)
      agreed.push({
        index,
        reading: {
          lemma: reading.lemma,
          tag:
            pos(reading.tag) |
            (noun.tag & (NUMBER | CASE | GENDER)) |
            (reading.tag & ~(NUMBER | CASE | GENDER) & ~0b111111),
        },
      });
    else if (after.indexOf(index) < 0) return undefined;
  }
  const all = [...words, { index: head, reading: noun }, ...agreed].sort((a, b) => a.index - b.index);
  return { first, last: all[all.length - 1]!.index, words: all, head };
}

function adjectival(tag: Tag): boolean {
  return pos(tag) === POS.num || pos(tag) === POS.adj || pos(tag) === POS.ppas || pos(tag) === POS.pact;
}

const SMALL = /^(?:dwa|trzy|cztery|oba)$/;

function isBigNumber({ reading }: PhraseWord): boolean {
  return reading !== undefined && pos(reading.tag) === POS.num && !SMALL.test(reading.lemma);
}

/** Numerals that stand in the case of their noun, as adjectives do: "dwa wnioski". Of persons they do so only in part. */
function isSmallNumber(passage: Passage, index: number): boolean {
  return passage.surely(index, POS.num) && passage.readings(index).every((r) => SMALL.test(r.lemma));
}

function isAdjective(passage: Passage, index: number): boolean {
  const readings = passage.readings(index);
  return readings.length > 0 && readings.every((r) => adjectival(r.tag));
}

/** "Złożonych" is a noun too, but before a noun that it agrees with it is its attribute. */
function isAttribute(passage: Passage, index: number): boolean {
  const behind = passage.readings(index + 1).filter((r) => pos(r.tag) === POS.subst);
  return (
    behind.length > 0 &&
    !passage.readings(index).some((r) => pos(r.tag) === POS.subst && PERSONS.test(r.lemma)) &&
    passage
      .readings(index)
      .some((r) => adjectival(r.tag) && behind.some((noun) => matches(r.tag, noun.tag & (NUMBER | CASE | GENDER))))
  );
}

/** People by whose names the dictionary knows things as well. */
const PEOPLE =
  /^(?:kurier|patron|operator|moderator|kontroler|członek|poprzednik|organizator|goniec|kustosz|mediator|promotor)$/;

/** Words of which nobody can tell. */
const PEOPLE_OR_THINGS = /^(?:przewodnik|pilot|informator|korektor)$/;

/** Nouns of persons that are declined as adjectives, and are none before a genitive: "przewodniczącej komisji". */
const PERSONS = /^(?:przewodnicząc[ya]|radn[ya]|księgow[ya]|dzielnicowy|myśliwy|prowadząc[ya])$/;

/** The one reading of a noun in a wanted case, with one number and gender. */
function nounReading(passage: Passage, index: number, wanted: Tag): Reading | undefined {
  // An adjective without a noun of its own behind it is a noun here: "aktualizacja danych", "odmowa wypłaty".
  const behind = passage.readings(index + 1).filter((r) => pos(r.tag) === POS.subst || pos(r.tag) === POS.ger);
  const isNoun = (r: Reading) =>
    !adjectival(r.tag) || behind.some((noun) => matches(r.tag, noun.tag & (NUMBER | CASE | GENDER)));
  const fits = passage.readings(index).filter((r) => matches(r.tag, wanted & (CASE | NUMBER)) && isNoun(r));
  if (!fits.every((r) => pos(r.tag) === POS.subst || pos(r.tag) === POS.ger)) return undefined;
  const nouns = fits.filter((r) => pos(r.tag) === POS.subst);
  const known = nouns.find((r) => (NUMBERS[r.lemma] ?? 0) & r.tag);
  // "Dokumentacji" is a genitive of one and of many: without more knowledge nobody can tell. "Sali" is hardly ever of many.
  const numbers = nouns.filter((r) => isUsual(passage, index, r, wanted)).reduce((all, r) => all | (r.tag & NUMBER), 0);
  if (!known && numbers === NUMBER) return undefined;
  const counted = nouns.filter((r) => !numbers || r.tag & numbers);
  // "Informator" is a man or a book.
  if (counted.some((r) => PEOPLE_OR_THINGS.test(r.lemma) && r.tag & M1)) return undefined;
  // "Kosz" is a thing, not the animal that the dictionary knows too.
  const reading = known ?? counted.find((r) => r.tag & (PEOPLE.test(r.lemma) ? M1 : M3)) ?? counted[0] ?? fits[0];
  if (!reading) return undefined;
  const number = reading.tag & NUMBER;
  if (number & (number - 1)) return undefined;
  return { lemma: reading.lemma, tag: (reading.tag & ~CASE) | (wanted & reading.tag & CASE) };
}

/** Whether a form is what people write for its lemma, case and number, not a rare twin of it. */
function isUsual(passage: Passage, index: number, { lemma, tag }: Reading, wanted: Tag): boolean {
  const usual = passage.lexicon?.inflect(lemma, POS.subst | (tag & (NUMBER | GENDER)) | (tag & wanted & CASE))[0];
  return usual === undefined || usual.toLowerCase() === passage.lower(index);
}

/** Bookish forms that the lexicon puts first, and the usual ones. */
const USUAL: Readonly<Record<string, string>> = {
  uczni: "uczniów",
  swą: "swoją",
  swe: "swoje",
  swego: "swojego",
  swemu: "swojemu",
  swych: "swoich",
  swym: "swoim",
  swymi: "swoimi",
};

/** The phrase in another case, spelled as it stands apart from its endings; `undefined` where a form is missing. */
export function inCase(passage: Passage, lexicon: Lexicon, phrase: NounPhrase, wanted: Tag): string | undefined {
  const texts: string[] = [];
  // "Pięć wniosków": from five on, what is counted stays in the genitive.
  const isCounted = (wanted & (NOM | ACC)) !== 0 && phrase.words.some((word) => isBigNumber(word));
  for (const { index, reading } of phrase.words) {
    const { text } = passage.words[index]!;
    if (!reading) {
      texts.push(text);
      continue;
    }
    const asked = isCounted && !isBigNumber({ index, reading }) ? GEN : wanted;
    const [first] = lexicon.inflect(reading.lemma, (reading.tag & ~CASE) | asked);
    if (first === undefined) return undefined;
    const form = USUAL[first] ?? first;
    texts.push(
      /^[A-ZĄĆĘŁŃÓŚŹŻ]/.test(text) && !/^[A-ZĄĆĘŁŃÓŚŹŻ]/.test(form)
        ? form.slice(0, 1).toUpperCase() + form.slice(1)
        : form,
    );
  }
  return texts.join(" ");
}
