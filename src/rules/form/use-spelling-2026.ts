import { COMPARATIVE, matches, pos, POS, SG, SUPERLATIVE } from "../../lexicon/tag";
import { genderOf } from "../../text/first-names";
import { capitalised, casedLike } from "../casing";
import type { Passage } from "../passage";
import type { BlockRule, Hit } from "../rule";
import { Watch } from "../watch";
import { isContrast } from "./contrast";
import { INHABITANTS, YOUNGER } from "./inhabitants";

/**
 * First words of names of public places that take a capital now. Source: Rada Języka Polskiego, announcement of 10 May 2024,
 * point 4.2, and the rules published with it ("rondo", "skwer"). "Ulica" stays in lower case.
 */
const PLACES: ReadonlySet<string> = new Set(
  "aleja brama bulwar cmentarz klasztor kopiec kościół molo most osiedle pałac park plac pomnik rondo skwer willa zamek".split(
    " ",
  ),
);
/** Places to eat, to stay and to be served, which take one too where they stand before their name. The same, point 4.2. */
const VENUES: ReadonlySet<string> = new Set(
  "kino kawiarnia restauracja księgarnia karczma winiarnia pierogarnia zajazd hotel bar apteka cukiernia".split(" "),
);
/** Capitalised words that begin no name of a place: who does something there. */
const NO_NAME =
  /^(?:Pan|Pani|Panią|Panu|Panem|Państw|Miast|Urz|Rad[ay]|Prezydent|Zarząd|Wydzia|Straż|Policj|Dyrektor|Komisj|Jest|Nie|Czy|Pozna[nń]|Polsk|Unii|Zabaw|Budowy)(?![a-ząćęłńóśźż]{5})/;
/** Makes of cars and buses that are no other word; a single car has a capital now too. The same announcement, point 4.1. */
const MAKES = new Set(
  "volkswagen toyota opel ford audi bmw renault peugeot citroen mercedes solaris skoda škoda fiat hyundai honda nissan mazda volvo dacia".split(
    " ",
  ),
);
/** "niby-molo", "quasi-umowa": such words are written together now. The same announcement, point 6. */
const JOINED = /^((?:niby|quasi)[a-ząćęłńóśźż]*)-([a-ząćęłńóśźż]+)$/;
/** Conjunctions that "by" is written apart from now. The same announcement, point 3. */
const WITH_BY = /^(czy|ponieważ|gdyż|więc|zatem|jednak|ani)(by(?:m|ś|śmy|ście)?)$/;

const CONCERNED = new Watch({
  lemmas: [...PLACES, ...VENUES, ...INHABITANTS, ...MAKES],
  spelled: ["nie", ...MAKES],
  begins: [
    "ulic",
    "czyby",
    "ponieważby",
    "gdyżby",
    "więcby",
    "zatemby",
    "jednakby",
    "aniby",
    "niby",
    "quasi",
    "honorow",
  ],
  like: YOUNGER,
});

export const useSpelling2026: BlockRule = {
  id: "form/use-spelling-2026",
  name: "Pisownia od 2026 roku",
  level: "may",
  what: "Od 1 stycznia 2026 r. piszemy to inaczej.",
  why: "Tak mówią nowe zasady Rady Języka Polskiego.",
  todo: "Zmień pisownię.",
  source: "spelling.2026",
  needs: "lexicon",
  scope: "block",
  watch: CONCERNED,
  find(passage, { spelling2026 }) {
    const hits: Hit[] = [];
    if (!spelling2026) return hits;
    for (const i of passage.watched(CONCERNED)) {
      const { text, kind } = passage.words[i]!;
      if (kind !== "word") continue;
      const hit = isLower(text) ? written(passage, i) : street(passage, i);
      if (hit) hits.push(hit);
    }
    return hits;
  },
  examples: {
    bad: [
      { body: "Zapraszamy na [[plac]] Wolności.", fixed: "Zapraszamy na Plac Wolności." },
      { body: "Każdy [[poznanianin]] zna to miejsce.", fixed: "Każdy Poznanianin zna to miejsce." },
      { body: "Spotkamy się w [[parku]] Wilsona.", fixed: "Spotkamy się w Parku Wilsona." },
      { body: "Dziękujemy [[poznaniakom]] za udział.", fixed: "Dziękujemy Poznaniakom za udział." },
      { body: "Zapraszamy [[jeżyczanki]] i seniorów.", fixed: "Zapraszamy Jeżyczanki i seniorów." },
      { body: "Bilety sprzedaje [[kino]] Muza.", fixed: "Bilety sprzedaje Kino Muza." },
      { body: "Spotkamy się w [[kawiarni]] Literackiej.", fixed: "Spotkamy się w Kawiarni Literackiej." },
      { body: "Ta oferta jest [[nie lepsza]] od poprzedniej.", fixed: "Ta oferta jest nielepsza od poprzedniej." },
      { body: "Zamykamy [[most]] św. Rocha.", fixed: "Zamykamy Most św. Rocha." },
      { body: "Mieszka na [[osiedlu]] Piastowskim.", fixed: "Mieszka na Osiedlu Piastowskim." },
      { body: "Remont potrwa w [[alejach]] Solidarności.", fixed: "Remont potrwa w Alejach Solidarności." },
      { body: "Zapalimy znicze na [[cmentarzu]] Junikowo.", fixed: "Zapalimy znicze na Cmentarzu Junikowo." },
      { body: "Lokal jest przy [[Ulicy]] Długiej.", fixed: "Lokal jest przy ulicy Długiej." },
      {
        body: "Zastanawiamy się, [[czyby]] nie zmienić terminu.",
        fixed: "Zastanawiamy się, czy by nie zmienić terminu.",
      },
      { body: "Biuro jest przy [[alei]] Niepodległości.", fixed: "Biuro jest przy Alei Niepodległości." },
      { body: "Przed szkołą stał [[volkswagen]].", fixed: "Przed szkołą stał Volkswagen." },
      { body: "Powstało [[niby-molo]] z palet.", fixed: "Powstało nibymolo z palet." },
      {
        body: "Tytuł [[honorowego obywatela]] Miasta Poznania wręczymy w maju.",
        fixed: "Tytuł Honorowego Obywatela Miasta Poznania wręczymy w maju.",
      },
      { body: "To [[nie najlepszy]] termin.", fixed: "To nienajlepszy termin." },
      { body: "Poszło nam [[nie najgorzej]].", fixed: "Poszło nam nienajgorzej." },
    ],
    good: [
      "Zapraszamy na Plac Wolności.",
      "Urząd jest przy pl. Kolegiackim.",
      "W parku są nowe ławki.",
      "Mieszka przy ulicy Długiej.",
      "Plac zabaw jest zamknięty.",
      "W parku Anna Nowak czeka na gości.",
      "Na moście Państwo Nowakowie zgubili klucze.",
      "Ulica Długa jest zamknięta.",
      "Na placu Pan Kowalski czeka na Panią.",
      "Wymiana zamka Gerda kosztuje 90 zł.",
      "Parki Cytadela i Sołacki są otwarte do 22.00.",
      "Nowe osiedla Poznania mają dobre szkoły.",
      "Gdyby Pani chciała, aby list dotarł, proszę podać adres.",
      "Nie najlepszy, lecz najtańszy projekt wygrał.",
      "Prosimy o wpłatę nie później niż 12 marca.",
      { body: "Zapraszamy na plac Wolności.", setting: { spelling2026: false } },
    ],
  },
};

function isLower(text: string): boolean {
  return text[0] === text[0]!.toLowerCase();
}

function written(passage: Passage, i: number): Hit | undefined {
  const { text } = passage.words[i]!;
  const span = passage.span(i);
  if (isInhabitant(passage, i))
    return {
      span,
      fixes: [capitalised(text)],
      what: "Od 1 stycznia 2026 r. nazwy mieszkańców miast piszemy wielką literą.",
    };
  if (isPlace(passage, i))
    return {
      span,
      fixes: [capitalised(text)],
      what: "Od 1 stycznia 2026 r. pierwsze słowo takiej nazwy piszemy wielką literą.",
    };
  if (passage.lemmas(i).some((lemma) => MAKES.has(lemma.toLowerCase())) || MAKES.has(text))
    return {
      span,
      fixes: [capitalised(text)],
      what: "Od 1 stycznia 2026 r. nazwy marek piszemy wielką literą, także gdy chodzi o jeden pojazd.",
    };
  if (JOINED.test(text))
    return {
      span,
      fixes: [text.replace("-", "")],
      what: `Od 1 stycznia 2026 r. piszemy razem: „${text.replace("-", "")}”.`,
    };
  if (
    /^honorow/.test(text) &&
    /^obywatel/.test(passage.words[i + 1]?.text ?? "") &&
    /^Miasta?$/.test(passage.words[i + 2]?.text ?? "")
  )
    return {
      span: passage.span(i, i + 1),
      fixes: [`${capitalised(text)} ${capitalised(passage.words[i + 1]!.text)}`],
      what: "Od 1 stycznia 2026 r. tytuły honorowe piszemy wielkimi literami.",
    };
  const by = WITH_BY.exec(text);
  if (by)
    return {
      span,
      fixes: [`${by[1]!} ${by[2]!}`],
      what: `Od 1 stycznia 2026 r. piszemy osobno: „${by[1]!} ${by[2]!}”.`,
    };
  return text === "nie" ? superlative(passage, i) : undefined;
}

function isInhabitant(passage: Passage, i: number): boolean {
  return passage.lemmas(i).some((lemma) => INHABITANTS.has(lemma)) || YOUNGER.test(passage.words[i]!.text);
}

/** "plac" before a name: a capitalised word right behind it, or "św.". */
function isPlace(passage: Passage, i: number): boolean {
  const next = passage.words[i + 1];
  if (!next || passage.lower(i) === "zamka") return false;
  const isName =
    next.kind === "word" &&
    /^[A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż]{2,}/.test(next.text) &&
    !NO_NAME.test(next.text) &&
    !isSomebody(passage, i + 1);
  if (!isName && next.text !== "św.") return false;
  return passage
    .readings(i)
    .some(
      ({ lemma, tag }) =>
        (PLACES.has(lemma) || VENUES.has(lemma)) && pos(tag) === POS.subst && (lemma === "aleja" || matches(tag, SG)),
    );
}

/** "W parku Anna Nowak czeka": a first name in the nominative with a surname behind it begins no name of a place. */
function isSomebody(passage: Passage, i: number): boolean {
  return genderOf(passage.words[i]!.text) !== undefined && /^[A-ZĄĆĘŁŃÓŚŹŻ]/.test(passage.words[i + 1]?.text ?? "");
}

function superlative(passage: Passage, i: number): Hit | undefined {
  const readings = passage.readings(i + 1);
  const isMost = readings.length > 0 && readings.every(({ tag }) => matches(tag, SUPERLATIVE));
  const isMore =
    readings.length > 0 &&
    readings.every(({ tag }) => pos(tag) === POS.adj && matches(tag, COMPARATIVE)) &&
    passage.lemmas(i - 1).indexOf("być") >= 0 &&
    passage.lower(i + 2) === "od";
  if (!(isMost || isMore) || isContrast(passage, i)) return undefined;
  const joined = "nie" + passage.lower(i + 1);
  return {
    span: passage.span(i, i + 1),
    fixes: [casedLike(passage.words[i]!.text, joined)],
    what: `Od 1 stycznia 2026 r. piszemy razem: „${joined}”.`,
  };
}

/** "przy Ulicy Długiej": inside a sentence the word stays in lower case. */
function street(passage: Passage, i: number): Hit | undefined {
  const { text } = passage.words[i]!;
  if (!/^Ulic[ayęą]$/.test(text) || passage.sentenceOf(i).first === i) return undefined;
  if (!/^[A-ZĄĆĘŁŃÓŚŹŻ]/.test(passage.words[i + 1]?.text ?? "")) return undefined;
  return { span: passage.span(i), fixes: [text.toLowerCase()], what: "Słowo „ulica” nadal piszemy małą literą." };
}
