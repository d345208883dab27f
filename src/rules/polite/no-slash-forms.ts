import { CASE, F, M1, NUMBER, pos, POS } from "../../lexicon/tag";
import { casedLike } from "../casing";
import { Fact } from "../fact";
import type { Passage } from "../passage";
import type { Hit, LetterRule } from "../rule";
import { Watch } from "../watch";
import { openingReader } from "./opening-reader";
import { isQuoted } from "./quoted";
import { bothAsOne } from "./slash-subject";
import { WORD_FOR, type Part, type Who } from "./reader";

/** A letter, for the edges of words; \b knows no Polish. */
const L = "A-Za-zĄĆĘŁŃÓŚŹŻąćęłńóśźż";
const START = `(^|[^${L}0-9/.(-])`;
const END = `(?![${L}0-9/])`;

/** "Szanowny Panie/Szanowna Pani", "Szanowny/a Panie/Pani". */
const OPENING = new RegExp(
  `${START}((?:Szanown[ya]|Drog[ia])(?:\\s?/\\s?-?(?:[ya]|Szanown[ya]|Drog[ia])|\\(-?[ya]\\))?\\s+(?:Panie|Pani|Pan|Państwo)(?:\\s?/\\s?(?:(?:Szanown[yai]|Drog[ia])\\s+)?(?:Panie|Pani|Pan|Państwo|i)|\\(i\\)))${END}`,
  "g",
);
/** "Pan/Pani", "Panu / Pani", "Pan/i", "Pan(i)". */
const ADDRESSEE = new RegExp(
  `${START}([Pp]an(?:a|u|em|ie|i|ią)?\\s?(?:/\\s?-?(?:[Pp]an(?:a|u|em|ie|i|ią)?|i|ą|ią|[Pp]aństw(?:o|a|u|em))${END}|\\((?:i|ą|ią|ni|nią|Pani|Panią)\\)))`,
  "g",
);
/** "złożył(a)", "złożył/-a", "złożyłem/łam". */
const VERB = new RegExp(
  `${START}([${L}]+(?:ł\\s?(?:\\(-?ł?a\\)|/-?ł?a${END})|łem\\s?(?:\\(-?ł?am\\)|/-?ł?am${END})|łby\\s?(?:\\(-?ł?aby\\)|/-?ł?aby${END})|łbym\\s?(?:\\(-?ł?abym\\)|/-?ł?abym${END})))`,
  "g",
);
/** "zobowiązany/a", "zamieszkały(-a)". */
const ADJECTIVE = new RegExp(`${START}([${L}]{3,}[nłtwkrdz][yi](?:\\(-?n?a\\)|/-?n?a${END}))`, "g");
/** How a noun for a woman ends, in all cases. */
const ENDINGS =
  "ca|cy|cę|cą|ka|ki|kę|ką|ce|czka|czki|czkę|czką|czce|czyni|czynię|czynią|nka|nki|nkę|nką|nce|nica|nicy|nicę|nicą|nnica|nnicy|nnicę|nnicą|owa|rka|rki|rkę|rką|lka|lki|lkę|lką|yni|ynię|ini";
/** "właściciel/ka", "wnioskodawca/czyni", "mieszkaniec/-nka". */
const SUFFIX = new RegExp(`${START}([${L}]{4,}(?:/-?(?:${ENDINGS})${END}|\\(-?(?:${ENDINGS})\\)))`, "g");
/** "wnioskodawca/wnioskodawczyni": both words in full. */
const PAIR = new RegExp(`${START}([${L}]{3,}) ?/ ?([${L}]{3,})${END}`, "g");
const PRONOUN = new RegExp(
  `${START}((?:on|ona|niego|jego|jej|jemu|jego|nim)/(?:on|ona|niej|jej|jego|jemu|nią|nim))${END}`,
  "gi",
);

/** Where a paper form leaves blanks, both forms are wanted. */
const TEMPLATE = /\.{4,}|…{2,}|_{3,}|niepotrzebne skreślić|\*\)/i;

/** What all of them have. */
const SLASHED = new RegExp(`/\\s?-?[${L}]|\\(-?[${L}]{1,6}\\)`);
const MARKS = new Watch({ like: /[/(]/ });
const MAY_SLASH = new Fact(
  (passage) => passage.watched(MARKS).length > 0 && SLASHED.test(passage.text) && !TEMPLATE.test(passage.text),
);

/** What both halves say together, by the case of the first. */
const PARTS: readonly (readonly [RegExp, Part])[] = [
  [/^Pan\s?(?:\/|\()/i, "subject"],
  [/^Pani\s?\/\s?-?Pan$/i, "subject"],
  [/^(?:Pana\s?\/\s?Panią|Panią\s?\/\s?Pana)$/i, "acc"],
  [/^(?:Pana\s?\/\s?(?:Pani|Państwa)|Pani\s?\/\s?Pana)$/i, "owner"],
  [/^(?:Panu\s?\/\s?(?:Pani|Państwu)|Pani\s?\/\s?Panu)$/i, "dat"],
  [/^(?:Panem\s?\/\s?Panią|Panią\s?\/\s?Panem)$/i, "inst"],
];

export const noSlashForms: LetterRule = {
  id: "polite/no-slash-forms",
  name: "Formy z ukośnikiem: „Pan/Pani”",
  level: "should",
  what: "Podwójna forma z ukośnikiem lub nawiasem wygląda jak druk.",
  why: "Czytelnik ma wrażenie, że pismo nie jest do niego. Takie formy trudno się czyta.",
  todo: "Wybierz jedną formę: „Pan”, „Pani” albo „Państwo”.",
  source: "std.greeting",
  needs: "lexicon",
  scope: "letter",
  *find(letter) {
    const who = openingReader(letter)?.who ?? "many";
    for (const { passage, start } of letter.passages) {
      if (passage.block.role === "signature") return;
      if (!MAY_SLASH.of(passage)) continue;
      for (const hit of slashesIn(passage, who))
        yield { ...hit, span: { start: start + hit.span.start, end: start + hit.span.end } };
    }
  },
  examples: {
    bad: [
      { body: "Czy [[otrzymał Pan/Pani]] decyzję?", fixed: "Czy otrzymali Państwo decyzję?" },
      { body: "[[Złożył(a) Pan(i)]] wniosek.", fixed: "Złożyli Państwo wniosek." },
      {
        body: "[[Jest Pan/Pani zobowiązany/a]] do opłaty.",
        fixed: "Są Państwo zobowiązani do opłaty.",
      },
      {
        body: "Prosimy, aby [[Pan/Pani się zgłosił/a]] do urzędu.",
        fixed: "Prosimy, aby Państwo się zgłosili do urzędu.",
      },
      {
        body: "Szanowna Pani,\n[[złożył/a Pan/i]] wniosek.",
        kind: "email",
        fixed: "Szanowna Pani,\nzłożyła Pani wniosek.",
      },
      {
        body: "Szanowny Panie,\nodpowiadamy na [[Pana/Pani]] list.",
        kind: "email",
        fixed: "Szanowny Panie,\nodpowiadamy na Pana list.",
      },
      { body: "Czy [[mógłby/mogłaby Pan/Pani]] zadzwonić?", fixed: "Czy mogliby Państwo zadzwonić?" },
      { body: "[[Pan/Pani]] z recepcji dzwoni." },
      { body: "Odpowiadamy na [[Pana/Pani]] wniosek.", fixed: "Odpowiadamy na Państwa wniosek." },
      { body: "Przesyłamy [[Panu/Pani]] umowę.", fixed: "Przesyłamy Państwu umowę." },
      { body: "Zapraszamy [[Pana/Panią]] do urzędu.", fixed: "Zapraszamy Państwa do urzędu." },
      {
        body: "Umówimy się z [[Panem/Panią]] na wizytę.",
        fixed: "Umówimy się z Państwem na wizytę.",
      },
      { body: "Wniosek [[złożył(a)]] mieszkaniec." },
      { body: "Kto [[zwrócił(-a)]] się do urzędu?" },
      { body: "Proszę podać, gdzie [[mieszkał/a]] rodzic." },
      { body: "Oświadczam, że [[zapoznałem/am]] się z regulaminem." },
      { body: "Jest to osoba [[zobowiązany/a]] do opłaty." },
      {
        body: "Każdy [[właściciel/ka]] psa wnosi opłatę.",
        fixed: "Każdy właściciel lub właścicielka psa wnosi opłatę.",
      },
      {
        body: "Dokument podpisuje [[wnioskodawca/wnioskodawczyni]].",
        fixed: "Dokument podpisuje wnioskodawca lub wnioskodawczyni.",
      },
      { body: "Lista [[uczestnika/czki]] jest w holu.", fixed: "Lista uczestnika lub uczestniczki jest w holu." },
      { body: "Zgodę podpisuje [[opiekun/opiekunka]].", fixed: "Zgodę podpisuje opiekun lub opiekunka." },
      {
        body: "[[Uczestnicy/uczestniczki]] spotkają się o 10:00.",
        fixed: "Uczestnicy lub uczestniczki spotkają się o 10:00.",
      },
      { body: "Prosimy o telefon [[ucznia/uczennicę]].", fixed: "Prosimy o telefon ucznia lub uczennicę." },
      { body: "[[Pracownik/ca]] poda numer.", fixed: "Pracownik lub pracownica poda numer." },
      { body: "Proszę podać imię [[syna/córki]].", fixed: "Proszę podać imię syna lub córki." },
      { body: "Podpisuje to [[uczeń(-nnica)]].", fixed: "Podpisuje to uczeń lub uczennica." },
      {
        body: "[[Szanowny/a Panie/i]],\nodpowiadamy na list.",
        kind: "email",
        fixed: "Szanowni Państwo,\nodpowiadamy na list.",
      },
      { body: "[[Zobowiązany/a jest Pan/i]] do opłaty.", fixed: "Zobowiązani są Państwo do opłaty." },
      { body: "Czy [[Pan/i ma]] pytania?", fixed: "Czy Państwo mają pytania?" },
      {
        body: "[[Szanowny Panie/Szanowna Pani]],\nodpowiadamy na list.",
        kind: "email",
        fixed: "Szanowni Państwo,\nodpowiadamy na list.",
      },
      {
        body: "[[Szanowna Pani/Panie]],\nodpowiadamy na list.",
        kind: "email",
        fixed: "Szanowni Państwo,\nodpowiadamy na list.",
      },
    ],
    good: [
      "Ograniczenie prędkości do 30 km/h trwa do maja.",
      "Proszę dołączyć akt ślubu i/lub akt urodzenia.",
      "Rok szkolny 2025/2026 zaczął się we wrześniu.",
      "Sprawa ma znak UA-V.6730.12/2026.",
      "Pan/Pani ........................ (imię i nazwisko)",
      "Działka nr 12/3 leży przy ul. Długiej.",
      "Budynek przy ul. Głogowskiej 12/5 jest gminny.",
      "Wypłata/wpłata w kasie nr 2.",
      "Rodzic/opiekun podpisuje zgodę.",
      "Czy złożył Pan wniosek (a także załączniki)?",
      "Wydział Organizacyjny/Oddział Kadr",
      "Szanowni Państwo, zapraszamy.",
      "Numer sprawy: GN-I.6840.1.2026/a",
    ],
  },
};

function slashesIn(passage: Passage, who: Who): Hit[] {
  const { text } = passage;
  const hits: Hit[] = [];
  const add = (start: number, length: number, fix?: string, todo?: string) => {
    const end = start + length;
    const first = passage.words.findIndex((word) => word.end > start);
    if (hits.some(({ span }) => start < span.end && end > span.start) || isQuoted(passage, first)) return;
    hits.push({
      span: { start, end },
      what: `„${text.slice(start, end)}” wygląda jak druk.`,
      ...(fix ? { fixes: [fix] } : {}),
      ...(todo ? { todo } : {}),
    });
  };
  each(OPENING, text, (at, found) => add(at, found[2]!.length, "Szanowni Państwo"));
  each(ADDRESSEE, text, (at, found) => {
    const quote = found[2]!;
    const after = text.slice(at + quote.length);
    // A name or a post behind it: an address, or a person who is spoken of.
    if (/^\s+[A-ZĄĆĘŁŃÓŚŹŻ]/.test(after)) return;
    const part = PARTS.find(([form]) => form.test(quote))?.[1];
    const both = part === "subject" ? bothAsOne(passage, at, at + quote.length, who) : undefined;
    if (both) add(both.span.start, both.span.end - both.span.start, both.text);
    else if (!part || part === "subject" || /^\s+(?:sam|jako)/.test(after)) add(at, quote.length);
    else add(at, quote.length, casedLike(quote, WORD_FOR[who][part]));
  });
  for (const [form, todo] of [
    [VERB, "Wybierz jedną formę albo zmień zdanie: „złożyli Państwo”."],
    [ADJECTIVE, "Wybierz jedną formę albo zmień zdanie, na przykład „prosimy” zamiast „proszony”."],
    [PRONOUN, "Powtórz nazwę osoby albo zmień zdanie."],
  ] as const)
    each(form, text, (at, found) => add(at, found[2]!.length, undefined, todo));
  const eitherWord = "Użyj jednej formy albo słowa „osoba”.";
  each(SUFFIX, text, (at, found) => {
    const [, man = "", suffix = ""] = /^([^/(]+)[/(]-?([^)]+)/.exec(found[2]!) ?? [];
    const woman = womanOf(passage, man, suffix);
    if (woman || /^(?:ka|czyni|nka|owa|nica)$/.test(suffix))
      add(at, found[2]!.length, woman && `${man} lub ${woman}`, eitherWord);
  });
  each(PAIR, text, (at, found) => {
    const [left, right] = [found[2]!, found[3]!.toLowerCase()];
    const isFamily = inFamily(passage, left, right);
    if (!isFamily && !isCouple(passage, left, right) && !isPair(left.toLowerCase(), right)) return;
    const fix = isFamily || sameCase(passage, left, right) ? `${left} lub ${right}` : undefined;
    add(at, found[0].length - found[1]!.length, fix, eitherWord);
  });
  return hits.sort((a, b) => a.span.start - b.span.start);
}

function each(form: RegExp, text: string, visit: (at: number, found: RegExpExecArray) => void): void {
  form.lastIndex = 0;
  for (let found = form.exec(text); found; found = form.exec(text)) {
    visit(found.index + found[1]!.length, found);
    // The character in front may belong to two neighbours.
    if (form.lastIndex > found.index + 1) form.lastIndex--;
  }
}

/** "Uczestnika" and "czki" as "uczestniczki": the noun for a woman in the same number and case, if there is one. */
function womanOf(passage: Passage, man: string, suffix: string): string | undefined {
  for (let cut = 0; cut <= 4 && man.length - cut >= 3; cut++) {
    const woman = man.slice(0, man.length - cut).toLowerCase() + suffix;
    if (sameCase(passage, man, woman)) return woman;
  }
  return undefined;
}

/** Whether both words are nouns that can stand in the same number and case. */
function sameCase({ lexicon }: Passage, left: string, right: string): boolean {
  const nouns = (word: string) =>
    (lexicon?.readings(word.toLowerCase()) ?? []).filter(({ tag }) => pos(tag) === POS.subst);
  return nouns(left).some((one) => nouns(right).some(({ tag }) => one.tag & tag & CASE && one.tag & tag & NUMBER));
}

/** "Opiekun/opiekunka", "uczestnicy/uczestniczki": names of a man and of a woman with the same beginning. */
function isCouple(passage: Passage, left: string, right: string): boolean {
  const of = (word: string, gender: number) =>
    (passage.lexicon?.readings(word.toLowerCase()) ?? []).some(
      ({ tag }) => pos(tag) === POS.subst && (tag & gender) !== 0,
    );
  return (
    (left.toLowerCase().slice(0, 4) === right.slice(0, 4) ||
      (left.toLowerCase().slice(0, 3) === right.slice(0, 3) && /ni[ck]/.test(right.slice(-4)))) &&
    ((of(left, M1) && of(right, F)) || (of(left, F) && of(right, M1))) &&
    sameCase(passage, left, right)
  );
}

const FAMILY = [
  ["syn", "córka"],
  ["matka", "ojciec"],
  ["mama", "tata"],
  ["babcia", "dziadek"],
  ["brat", "siostra"],
  ["mąż", "żona"],
  ["wnuk", "wnuczka"],
  ["chłopiec", "dziewczynka"],
  ["kobieta", "mężczyzna"],
] as const;

/** "Syna/córki", "ojciec/matka". */
function inFamily(passage: Passage, left: string, right: string): boolean {
  const lemmas = (word: string) => (passage.lexicon?.readings(word.toLowerCase()) ?? []).map(({ lemma }) => lemma);
  const [one, other] = [lemmas(left), lemmas(right)];
  const has = (list: readonly string[], lemma: string) => list.indexOf(lemma) >= 0;
  return (
    FAMILY.some(([a, b]) => (has(one, a) && has(other, b)) || (has(one, b) && has(other, a))) &&
    sameCase(passage, left, right)
  );
}

const WOMAN = /(?:[^ó]ka|kę|ką|czyni|czynię|czynią|yni|ini|nica)$/;

/** Whether the second word is the woman's form of the first, or the other way round. */
function isPair(left: string, right: string): boolean {
  let same = 0;
  while (same < left.length && left[same] === right[same]) same++;
  if (same < 3 || left === right) return false;
  if (/[^a]$/.test(left) && left.slice(0, -1) + "a" === right && /[nłtw][yi]$/.test(left)) return true;
  const [man, woman] = WOMAN.test(right) ? [left, right] : [right, left];
  if (!WOMAN.test(woman) || WOMAN.test(man)) return false;
  return (
    same >= Math.min(man.length, 7) - 2 &&
    same >= 4 &&
    /(?:ca|ec|el|or|er|rz|nt|ik|yk|nin|acz|arz|eń|sta|cy)$/.test(man)
  );
}
