import { ACC, GEN, IMPERF, matches, NOM, PL, pos, POS, PRI, SG, TER } from "../../lexicon/tag";
import { casedLike } from "../casing";
import type { Passage } from "../passage";
import type { BlockRule, Hit } from "../rule";
import { Watch } from "../watch";
import { objectAt, verbNamedAt } from "./nominal";
import { WHOSE } from "./governed";
import { OF_CLIENT, SENDS } from "./office-acts";
import { clauseEnd, clauseStart } from "./passive/clause";

/** Verbs that an office says of itself with "się", and the verb for "we" where it is another one. */
const SAYS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    `informować poinformować zawiadamiać zawiadomić powiadamiać powiadomić przypominać wyjaśniać prosić zapraszać zalecać
    rekomendować sugerować proponować stwierdzać ustalać odmawiać wyznaczać przekazywać przesyłać zwracać
    podkreślać zaznaczać wskazywać dopuszczać przewidywać oczekiwać wymagać dziękować podawać naliczać rozpatrywać uwzględniać przyjmować postanawiać pozostawiać prowadzić
    apelować potwierdzać planować zaplanować ogłaszać ogłosić rozważać`
      .split(/\s+/)
      .map((verb) => [verb, verb]),
  ),
  upraszać: "prosić",
  pouczać: "informować",
  nadmieniać: "dodawać",
  przedkładać: "przekazywać",
};
const FORBIDS = /^(?:zabraniać|zakazywać)$/;

const ORDERS = new Watch({ spelled: ["się"] });

export const noSeOrder: BlockRule = {
  id: "plain/no-se-order",
  name: "Bezosobowe „się”",
  level: "should",
  what: "Bezosobowe „się” ukrywa, kto mówi.",
  why: "„Prosimy” jest krótsze i bliższe niż „uprasza się”.",
  todo: "Napisz w imieniu urzędu: „prosimy”, „informujemy”.",
  source: "std.language.plain",
  needs: "lexicon",
  scope: "block",
  watch: ORDERS,
  find(passage) {
    const hits: Hit[] = [];
    for (const sie of passage.watched(ORDERS)) {
      const i = sie - 1;
      const verb = passage.reading(i, POS.fin | SG | TER)?.lemma;
      if (verb !== undefined && isImpersonal(passage, i)) {
        const hit = hitAt(passage, i, verb);
        if (hit) hits.push({ what: `„${passage.words[i]!.text} się” nie mówi, kto prosi lub informuje.`, ...hit });
      }
    }
    return hits;
  },
  examples: {
    bad: [
      { body: "[[Uprasza się]] o ciszę.", fixed: "Prosimy o ciszę." },
      { body: "[[Informuje się]], że kasa jest zamknięta.", fixed: "Informujemy, że kasa jest zamknięta." },
      {
        body: "Jednocześnie [[przypomina się]] o terminie wpłaty.",
        fixed: "Jednocześnie przypominamy o terminie wpłaty.",
      },
      { body: "W wyniku kontroli [[stwierdza się]] brak umowy.", fixed: "W wyniku kontroli stwierdzamy brak umowy." },
      { body: "[[Wzywa się Pana do zapłaty]] 300 zł.", fixed: "Prosimy Pana o zapłatę 300 zł." },
      { body: "[[Wzywa się do uzupełnienia]] wniosku.", fixed: "Prosimy o uzupełnienie wniosku." },
      {
        body: "[[Wzywa się]] do złożenia wyjaśnień pod rygorem grzywny.",
        fixed: "Wzywamy do złożenia wyjaśnień pod rygorem grzywny.",
      },
      { body: "[[Zabrania się palenia]] w budynku.", fixed: "Nie wolno palić w budynku." },
      { body: "[[Zakazuje się]] wjazdu na plac." },
      { body: "Nie [[przewiduje się]] zmiany terminu.", fixed: "Nie przewidujemy zmiany terminu." },
      { body: "Nie [[wyraża się zgody]] na wjazd.", fixed: "Nie zgadzamy się na wjazd." },
      { body: "[[Uznaje się]] wniosek za ważny.", fixed: "Uznajemy wniosek za ważny." },
      { body: "[[Apeluje się]] do kierowców o wolną jazdę.", fixed: "Apelujemy do kierowców o wolną jazdę." },
      { body: "Po remoncie [[planuje się]] otwarcie biblioteki.", fixed: "Po remoncie planujemy otwarcie biblioteki." },
      { body: "Wyniki [[ogłosi się]] w maju.", fixed: "Wyniki ogłosimy w maju." },
      {
        body: "W odpowiedzi na Państwa pytanie [[potwierdza się]], że kasa działa.",
        fixed: "W odpowiedzi na Państwa pytanie potwierdzamy, że kasa działa.",
      },
      { body: "[[Zawiadomi się]] Pana o terminie.", fixed: "Zawiadomimy Pana o terminie." },
    ],
    good: [
      "Prosimy o ciszę.",
      "Wniosek składa się w pokoju 5.",
      "Zgłoszenia przesyła się pocztą.",
      "Wyniki egzaminów potwierdza się w szkole.",
      "Ta wiadomość potwierdza się.",
      "Dyrektor informuje się o postępach prac.",
      "Ta nazwa często się przypomina.",
      "Wniosek prosi się o poprawki.",
      "Wydaje się nam, że to pomyłka.",
      "Sprawa wyjaśnia się powoli.",
      "Pan Nowak zwraca się do nas o zniżkę.",
    ],
  },
};

/** Whether nothing before the verb can be its subject. */
export function isImpersonal(passage: Passage, index: number): boolean {
  for (let i = clauseStart(passage, index); i < index; i++) {
    const readings = passage.readings(i);
    const mayBeSubject = readings.some(
      (r) => matches(r.tag, NOM | SG) && (pos(r.tag) === POS.subst || pos(r.tag) === POS.ger),
    );
    const isPronoun = readings.some(
      (r) => matches(r.tag, NOM | SG) && (pos(r.tag) === POS.ppron3 || pos(r.tag) === POS.adj),
    );
    if ((mayBeSubject || isPronoun) && !isGoverned(passage, i)) return false;
  }
  // "Potwierdza się informacja": a noun behind that cannot be an object.
  const behind = passage.readings(index + 2);
  return !behind.some((r) => matches(r.tag, POS.subst | NOM | SG)) || behind.some((r) => matches(r.tag, ACC));
}

/** Whether a preposition stands before the noun and its attributes: "na Państwa pytanie". */
export function isGoverned(passage: Passage, noun: number): boolean {
  let i = noun - 1;
  while (i > noun - 4 && (WHOSE.test(passage.words[i]?.text ?? "") || isDescribing(passage, i))) i--;
  return passage.surely(i, POS.prep);
}

function isDescribing(passage: Passage, index: number): boolean {
  return passage.surely(index, POS.adj) || passage.surely(index, POS.num);
}

/** What clients send: "zgłoszenia przesyła się na adres …" is no deed of the office. */
function isSentToUs(passage: Passage, index: number): boolean {
  for (let i = clauseStart(passage, index); i < clauseEnd(passage, index); i++)
    if (passage.readings(i).some((r) => OF_CLIENT.test(r.lemma))) return true;
  return passage.lower(index + 2) === "na" && passage.lower(index + 3) === "adres";
}

function hitAt(passage: Passage, index: number, verb: string): Hit | undefined {
  const span = passage.span(index, index + 1);
  const { lexicon } = passage;
  const put = (text: string, last = index + 1): Hit => ({
    span: passage.span(index, last),
    fixes: [casedLike(passage.words[index]!.text, text)],
  });
  const ours = (lemma: string) => lexicon?.inflect(lemma, POS.fin | PL | PRI)[0];
  if (verb === "wzywać") return called(passage, index, put) ?? put(ours("wzywać")!);
  if (FORBIDS.test(verb)) {
    const named = verbNamedAt(passage, index + 2, GEN, IMPERF);
    const object = named && objectAt(passage, named.last + 1, true);
    const todo = "Napisz „nie wolno” i czasownik.";
    if (!named || !object) return { span, todo };
    const isGerund = passage.reading(index + 2, POS.ger) !== undefined;
    if (!isGerund) return { span, todo };
    return put(
      ["nie wolno", named.lemma, named.reflexive ? "się" : "", object.text].filter((part) => part).join(" "),
      Math.max(named.last, object.last),
    );
  }
  // "Wyniki potwierdza się w szkole", whoever does.
  if (verb === "potwierdzać" && !/^(?:,|odbiór|termin|przyjęcie)$/.test(passage.lower(index + 2))) return undefined;
  // "Zwraca się do nas" is what somebody does.
  if (verb === "zwracać" && passage.lower(index + 2) !== "uwagę") return undefined;
  if (verb === "wyrażać" && /^zgod[ęy]$/.test(passage.lower(index + 2))) return put("zgadzamy się", index + 2);
  // "Uznaje się wniosek za kompletny", but "uznaje się za znawcę".
  if (verb === "uznawać" && (passage.lower(index + 2) === "," || passage.reading(index + 2, POS.subst | ACC)))
    return put(ours("uznawać")!);
  if (SENDS.test(verb) && isSentToUs(passage, index)) return undefined;
  const plain = SAYS[verb] === undefined ? undefined : ours(SAYS[verb]);
  return plain === undefined ? undefined : put(plain);
}

/** "Wzywa się Pana do zapłaty" is "prosimy Pana o zapłatę", unless the law makes it a summons ("pod rygorem"). */
function called(passage: Passage, index: number, put: (text: string, last: number) => Hit): Hit | undefined {
  const { first, last } = passage.sentenceOf(index);
  for (let i = first; i < last; i++) if (/^(?:rygor|podstawie|art\.)/.test(passage.lower(i))) return undefined;
  const whom = /^(?:Pana|Panią|Państwa)$/.test(passage.words[index + 2]?.text ?? "")
    ? `${passage.words[index + 2]!.text} `
    : "";
  const to = index + (whom ? 3 : 2);
  if (passage.lower(to) !== "do") return undefined;
  const noun = passage
    .readings(to + 1)
    .find((r) => matches(r.tag, GEN | SG) && (pos(r.tag) === POS.ger || r.lemma === "zapłata" || r.lemma === "wpłata"));
  const text = noun && passage.lexicon?.inflect(noun.lemma, pos(noun.tag) | SG | ACC)[0];
  return text === undefined ? undefined : put(`prosimy ${whom}o ${text}`, to + 1);
}
