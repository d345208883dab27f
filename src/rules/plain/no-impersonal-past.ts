import { IMPERF, M1, PL, POS, PRI } from "../../lexicon/tag";
import { casedLike } from "../casing";
import type { Passage } from "../passage";
import type { BlockRule } from "../rule";
import { Watch } from "../watch";
import { hasAgent } from "./agent";
import { officeDid } from "./office-acts";
import { clauseEnd, clauseStart } from "./passive/clause";

/** What nobody in particular did, or what happened long ago to things that a city has. */
const NOBODY =
  /^(?:kraść|skraść|ukraść|okraść|zabić|zranić|ranić|zniszczyć|uszkodzić|zdewastować|podpalić|spalić|zgubić|porzucić|pobić|napaść|włamać|znaleźć|odnaleźć|odkryć|wynaleźć|urodzić|pochować|ochrzcić|nazwać|nazywać|założyć|zbudować|budować|wybudować|wznieść|wznosić|odbudować|zburzyć|otworzyć|odsłonić|widzieć|słyszeć|mówić|dać|znać|kochać|wierzyć|żyć|być|grać|śpiewać|tańczyć|jeść|pić)$/;

const IMPERSONAL = new Watch({ parts: [POS.imps] });

export const noImpersonalPast: BlockRule = {
  id: "plain/no-impersonal-past",
  name: "Czasowniki na -no i -to",
  level: "should",
  what: "Czasownik na -no lub -to ukrywa, kto to zrobił.",
  why: "Czytelnik chce wiedzieć, kto zajął się jego sprawą.",
  todo: "Napisz, kto to zrobił: „sprawdziliśmy”, „złożył Pan”, „wysłała Pani”.",
  source: "std.language.plain",
  needs: "lexicon",
  scope: "block",
  watch: IMPERSONAL,
  *find(passage) {
    const { lexicon } = passage;
    if (!lexicon) return;
    for (const i of passage.watched(IMPERSONAL)) {
      if (!passage.surely(i, POS.imps)) continue;
      const { lemma, tag } = passage.readings(i)[0]!;
      if (NOBODY.test(lemma)) continue;
      const isOurs = !isDoneToUs(passage, i) && officeDid(passage, i, asTurned(passage, i, lemma));
      if (!isOurs && isHistory(passage, i)) continue;
      const word = passage.words[i]!.text;
      const ours = lexicon.inflect(lemma, POS.praet | PL | M1 | PRI | (tag & IMPERF))[0];
      yield {
        span: passage.span(i),
        what: `„${word}” nie mówi, kto to zrobił.`,
        ...(isOurs && ours && !hasAgent(passage, i) ? { fixes: [casedLike(word, ours)] } : {}),
      };
    }
  },
  examples: {
    bad: [
      { body: "[[Rozpatrzono]] Pani wniosek.", fixed: "Rozpatrzyliśmy Pani wniosek." },
      {
        body: "W toku kontroli [[stwierdzono]], że brama jest zamknięta.",
        fixed: "W toku kontroli stwierdziliśmy, że brama jest zamknięta.",
      },
      { body: "Pismo [[przekazano]] do Wydziału Finansowego.", fixed: "Pismo przekazaliśmy do Wydziału Finansowego." },
      { body: "Nie [[uwzględniono]] Pana uwag.", fixed: "Nie uwzględniliśmy Pana uwag." },
      {
        body: "[[Zwrócono]] się do Zarządu Dróg Miejskich o opinię.",
        fixed: "Zwróciliśmy się do Zarządu Dróg Miejskich o opinię.",
      },
      { body: "W 2025 roku [[wykonywano]] pomiary hałasu.", fixed: "W 2025 roku wykonywaliśmy pomiary hałasu." },
      { body: "Przez komisję [[oceniono]] pięć ofert." },
      {
        body: "Nie [[uzyskano]] od Pana odpowiedzi na pytanie.",
        fixed: "Nie uzyskaliśmy od Pana odpowiedzi na pytanie.",
      },
      { body: "Od sąsiadów [[otrzymano]] trzy skargi." },
      { body: "Do wniosku nie [[dołączono]] mapy." },
      { body: "Odwołanie [[złożono]] po terminie." },
      { body: "[[Poproszono]] nas o opinię o tym projekcie." },
      { body: "O terminie [[poinformowano]] mnie w piątek." },
      { body: "U nas [[sprawdzono]] już piwnicę.", fixed: "U nas sprawdziliśmy już piwnicę." },
      { body: "Czy [[sprawdzono]] już stan komina?" },
      { body: "Zarząd Dróg poinformował, że chodnik [[naprawiono]] w maju, zgodnie z umową." },
    ],
    good: [
      "Rozpatrzyliśmy Pani wniosek.",
      "Skradziono dwa rowery.",
      "Kościół wzniesiono w XIV wieku.",
      "Mimo to prosimy o kontakt.",
      "Na pewno odpowiemy do piątku.",
      "Okno w sali jest małe.",
      "Dano nam znać, że droga jest zamknięta.",
      "Wino i piwo sprzedaje się od godz. 6.",
      "W 1910 r. przy ulicy Fredry urządzono szpital.",
    ],
  },
};

/** "Zwrócono się o opinię": the reflexive verb is another one. */
function asTurned(passage: Passage, index: number, lemma: string): string {
  return lemma === "zwrócić" && passage.lower(index + 1) === "się" ? "poprosić" : lemma;
}

/** "Poproszono nas o opinię": then others did it. */
function isDoneToUs(passage: Passage, index: number): boolean {
  for (let i = clauseStart(passage, index); i < clauseEnd(passage, index); i++)
    if (/^(?:nas|nam|mnie|mi)$/.test(passage.lower(i)) && !passage.surely(i - 1, POS.prep)) return true;
  return false;
}

/** A year long past, or a century: then who did it does not matter. */
function isHistory(passage: Passage, index: number): boolean {
  const { first, last } = passage.sentenceOf(index);
  for (let i = first; i < last; i++)
    if (/^(?:1[0-9]\d\d|200\d|201\d)$/.test(passage.words[i]!.text) || /^(?:w\.|wieku|wiek)$/.test(passage.lower(i)))
      return true;
  return false;
}
