import { pos, POS } from "../../lexicon/tag";
import { capitalised } from "../casing";
import type { Passage } from "../passage";
import type { BlockRule, Hit } from "../rule";
import { Watch } from "../watch";
import { whoAt } from "./reader";

/** Marks, and words in capitals of which one at least could shout. */
const LOUD = new Watch({ like: /^(?:[!?]|[A-ZĄĆĘŁŃÓŚŹŻ]{3,})$/ });

export const noShouting: BlockRule = {
  id: "polite/no-shouting",
  name: "Krzyk w tekście",
  level: "should",
  what: "Wielkie litery i kilka wykrzykników brzmią jak krzyk.",
  why: "Czytelnik może poczuć się skarcony.",
  todo: "Użyj zwykłych liter i jednej kropki. Ważne słowa możesz pogrubić.",
  source: "std.language.tact",
  needs: "lexicon",
  scope: "block",
  watch: LOUD,
  find(passage) {
    const hits: Hit[] = [];
    const { words } = passage;
    if (passage.block.role === "heading") return hits;
    for (let i = 0; i < words.length; i++) {
      if (/^[!?]$/.test(words[i]!.text)) {
        let last = i;
        while (words[last + 1]?.start === words[last]!.end && /^[!?]$/.test(words[last + 1]!.text)) last++;
        if (last > i)
          hits.push({
            span: passage.span(i, last),
            fixes: [calmMark(passage, i, last)],
            what: "Kilka wykrzykników lub pytajników brzmi jak krzyk.",
          });
        i = last;
      } else if (isLoud(passage, i)) {
        let last = i;
        while (isLoud(passage, last + 1)) last++;
        const hit = shout(passage, i, last);
        if (hit) hits.push(hit);
        i = last;
      }
    }
    return hits;
  },
  examples: {
    bad: [
      { body: "Proszę o odpowiedź[[!!!]]", fixed: "Proszę o odpowiedź." },
      { body: "Uwaga[[!!!]] Kasa jest nieczynna.", fixed: "Uwaga! Kasa jest nieczynna." },
      { body: "Szanowni Państwo[[!!!]] Proszę o odpowiedź.", fixed: "Szanowni Państwo! Proszę o odpowiedź." },
      { body: "To [[OSTATNIE]] wezwanie.", fixed: "To ostatnie wezwanie." },
      { body: "Kiedy Pan odpowie[[?!]]", fixed: "Kiedy Pan odpowie?" },
      { body: "Proszę [[BARDZO PILNIE]] odesłać dokumenty.", fixed: "Proszę bardzo pilnie odesłać dokumenty." },
      { body: "[[PROSZĘ NATYCHMIAST ODPISAĆ]]!", fixed: "Proszę natychmiast odpisać!" },
      { body: "Prosimy [[NIE]] dzwonić.", fixed: "Prosimy nie dzwonić." },
      { body: "Trzeba dołączyć [[WSZYSTKIE]] kopie.", fixed: "Trzeba dołączyć wszystkie kopie." },
      { body: "Zbiórka trwa [[DO SOBOTY]], potem zamykamy.", fixed: "Zbiórka trwa do soboty, potem zamykamy." },
      { body: "Kopia ma być [[CZYTELNA]].", fixed: "Kopia ma być czytelna." },
      { body: "Pisałam [[TRZY RAZY]].", fixed: "Pisałam trzy razy." },
      { body: "Kopia musi być [[POŚWIADCZONA]].", fixed: "Kopia musi być poświadczona." },
      { body: "Wniosek [[MUSI BYĆ PODPISANY]] przez Panią.", fixed: "Wniosek musi być podpisany przez Panią." },
    ],
    good: [
      "Proszę o odpowiedź!",
      "Urząd Miasta Poznania (UMP) i ZUS",
      "WEZWANIE DO UZUPEŁNIENIA WNIOSKU",
      "Wniosek EP-1 oraz PIT-37 są na stronie.",
      "POZnan*Kontakt i BIP UMP",
      "Numer KRS, NIP i REGON podaje firma.",
      "Umowę podpisała firma ZAKŁAD BUDOWY DRÓG.",
      "Proszę zaznaczyć TAK albo NIE.",
      "UWAGA! Kasa jest nieczynna.",
      "Do pisma dołączamy PEŁNOMOCNICTWO i WNIOSEK O WPIS.",
      "Ofertę złożyła firma TRZY KORONY.",
      "Klauzula RODO jest na odwrocie.",
    ],
  },
};

/** A question stays one; "UWAGA!!!" keeps one mark, for it is a call. */
function calmMark(passage: Passage, first: number, last: number): string {
  // "Szanowni Państwo!" is a call too.
  if (
    /^(?:Szanown|Drodzy|Drog[ai] |Dzień dobry)[^,.;:]{0,40}$/.test(passage.text.slice(0, passage.words[first]!.start))
  )
    return "!";
  if (passage.words.slice(first, last + 1).some(({ text }) => text === "?")) return "?";
  return first - passage.sentenceOf(first).first <= 1 ? "!" : ".";
}

/** Words that lend force, by lemma: of nouns in capitals nobody can tell whether they shout or are a name. */
const FORCEFUL =
  /^(?:wszystek|wszystko|każdy|żaden|cały|jedyny|ostatni|ostateczny|pilny|obowiązkowy|ważny|nikt|nic|sam|twój|pierwszy|drugi|trzeci|czwarty|piąty|poniedziałek|wtorek|czwartek|piątek|sobota|niedziela|niezwłoczny|natychmiastowy|aktualny|czytelny|kompletny|oryginalny|własnoręczny|bezpłatny|prawidłowy|konieczny|niezbędny|bezwzględny|wyłączny|terminowy|pisemny|osobisty|prosić|musieć)$/;

function shout(passage: Passage, first: number, last: number): Hit | undefined {
  const { words } = passage;
  // A heading may stand in capitals; a form asks "TAK" or "NIE".
  const whole = last - first + 1 >= words.filter(({ kind }) => kind === "word").length;
  if (whole && !/[.!]$/.test(passage.text)) return undefined;
  if (
    first === last &&
    /^(?:NIE|TAK)$/.test(words[first]!.text) &&
    /(?:^|[^a-ząćęłńóśźż])TAK(?![a-ząćęłńóśźż])/i.test(passage.text)
  )
    return undefined;
  // A number behind a noun may be part of a name: "kawiarnia TRZY KORONY".
  const named = passage.reading(first - 1, POS.subst) !== undefined && !whoAt(passage, first - 1);
  let forceful = false;
  let known = true;
  for (let i = first; i <= last; i++) {
    if (isForceful(passage, i) && !(named && i === first && isNumber(passage, i))) forceful = true;
    if (!isCommon(passage, i)) known = false;
  }
  if (!forceful) return undefined;
  const lower = passage.text.slice(words[first]!.start, words[last]!.end).toLowerCase();
  const begins = passage.sentenceOf(first).first === first;
  return {
    span: passage.span(first, last),
    what: "Słowa pisane wielkimi literami brzmią jak krzyk.",
    ...(known ? { fixes: [begins ? capitalised(lower) : lower] } : {}),
  };
}

function isLoud({ words }: Passage, i: number): boolean {
  const word = words[i];
  return word !== undefined && word.kind === "word" && /^[A-ZĄĆĘŁŃÓŚŹŻ]+$/.test(word.text);
}

/** Whether a word in capitals is a verb, an adverb or another word that can be stressed, and no name or abbreviation. */
function isForceful(passage: Passage, index: number): boolean {
  const { text } = passage.words[index]!;
  if (text.length < 3 || !isCommon(passage, index)) return false;
  const readings = passage.lexicon!.readings(text.toLowerCase());
  if (readings.some(({ lemma, tag }) => FORCEFUL.test(lemma) || pos(tag) === POS.adv || pos(tag) === POS.qub))
    return true;
  if (readings.some(({ tag }) => pos(tag) === POS.subst)) return false;
  return readings.some(({ tag }) => {
    const part = pos(tag);
    return (
      part === POS.num ||
      part === POS.ppas ||
      part === POS.inf ||
      part === POS.fin ||
      part === POS.praet ||
      part === POS.pred
    );
  });
}

function isNumber(passage: Passage, index: number): boolean {
  return passage.lexicon!.readings(passage.lower(index)).some(({ tag }) => pos(tag) === POS.num);
}

/** Whether the lexicon knows the word in small letters. */
function isCommon({ lexicon, words }: Passage, index: number): boolean {
  return lexicon !== undefined && lexicon.readings(words[index]!.text.toLowerCase()).length > 0;
}
