import { ACC, CASE, GEN, matches, NOM, PL, pos, POS, PRI, SG, TER } from "../../lexicon/tag";
import { casedLike } from "../casing";
import type { Passage } from "../passage";
import type { BlockRule, Hit } from "../rule";
import { Watch } from "../watch";
import { isGoverned, isImpersonal } from "./no-se-order";
import { clauseEnd, clauseStart } from "./passive/clause";

/** What clients do: they can be asked to do it, or told that they may. */
const OF_CLIENTS =
  /^(?:składać|wnosić|dołączać|załączać|pobierać|odbierać|rezerwować|wypełniać|podpisywać|wpłacać|opłacać|płacić|uiszczać|zgłaszać|dostarczać|przynosić|okazywać|kupować|zamawiać|wysyłać|przesyłać|oddawać|zwracać|wpisywać|zaznaczać|kierować|wrzucać|wystawiać|dokonywać)$/;
/** What an office does. */
const OF_OFFICE =
  /^(?:stosować|wydawać|przyznawać|wypłacać|sprawdzać|rejestrować|obliczać|doliczać|pobierać|zwracać|udostępniać|wynajmować)$/;

/** What an office does, but also what just happens: "zmienia się termin". */
const OF_BOTH = /^(?:zmieniać|zawieszać|przedłużać|skracać|obniżać|podwyższać|podnosić)$/;

/** Where the law speaks, nobody asks and nobody is "we". */
const BY_LAW =
  /^(?:art\.|§|k\.p\.a\.|ustaw|przepis|kodeks|uchwał|regulamin|rozporządzeni|organ|sąd|sądu|postępowani|odwołani|zażaleni|skarg|ponagleni|sprzeciw|pośrednictwem|strona$|stronom$|doręcz|pism[ao]$|podani|prawo|prawa|kar[ęay]$|wyrok|decyzj|postanowieni)/;

/** What can do nothing by itself, though its nominative is its accusative too. */
const PAPERS =
  /^(?:wniosek|zaświadczenie|dowód|formularz|oświadczenie|wadium|depozyt|bilet|pozwolenie|zezwolenie|zgłoszenie|paszport|dokument|identyfikator|abonament|załącznik|odpis|potwierdzenie|kwestionariusz|klucz)$/;
/** What is done on solemn days, and nobody is asked for. */
const SOLEMN = /^(?:przysięga|ślubowanie|kwiat|hołd|życzenie)$/;
/** What an office takes, where clients take keys and forms. */
const DUES = /^(?:opłata|podatek|kaucja|prowizja|odsetki|odsetka|należność|zaliczka|wadium|czynsz|stawka|składka)$/;

const SIE = new Watch({ spelled: ["się"] });

export const noSeInstruction: BlockRule = {
  id: "plain/no-se-instruction",
  name: "Bezosobowa wskazówka",
  level: "may",
  what: "„Się” nie mówi, kto ma to zrobić.",
  why: "Czytelnik od razu wie, co ma zrobić, gdy go o to prosimy.",
  todo: "Napisz „proszę” albo „można”, a o pracy urzędu „wydajemy”, „sprawdzamy”.",
  source: "std.language.plain",
  needs: "lexicon",
  scope: "block",
  watch: SIE,
  *find(passage) {
    for (const sie of passage.watched(SIE)) {
      const verb = passage.reading(sie - 1, POS.fin | SG | TER)?.lemma;
      if (verb === undefined || !isAboutThing(passage, sie - 1) || isOfLaw(passage, sie)) continue;
      const hit = hitAt(passage, sie - 1, verb);
      if (hit) yield { what: `„${passage.words[sie - 1]!.text} się” nie mówi, kto to robi.`, ...hit };
    }
  },
  examples: {
    bad: [
      { body: "Klucze [[pobiera się]] w portierni.", fixed: "Klucze proszę pobierać w portierni." },
      { body: "Wnioski [[składa się]] w pokoju 5.", fixed: "Wnioski proszę składać w pokoju 5." },
      {
        body: "Opłatę [[wnosi się]] do dziesiątego dnia miesiąca.",
        fixed: "Opłatę proszę wnosić do dziesiątego dnia miesiąca.",
      },
      { body: "Do oferty [[nie załącza się]] oryginałów.", fixed: "Do oferty proszę nie załączać oryginałów." },
      { body: "Wizytę [[rezerwuje się]] przez internet.", fixed: "Wizytę proszę rezerwować przez internet." },
      {
        body: "W czasie awarii [[stosuje się]] procedurę zastępczą.",
        fixed: "W czasie awarii stosujemy procedurę zastępczą.",
      },
      {
        body: "Pozwolenia [[nie wydaje się]], jeżeli teren jest zalany.",
        fixed: "Pozwolenia nie wydajemy, jeżeli teren jest zalany.",
      },
      { body: "Zaświadczenie [[odbiera się]] w pokoju 12.", fixed: "Zaświadczenie proszę odbierać w pokoju 12." },
      { body: "Opłaty [[nie pobiera się]] od dzieci.", fixed: "Opłaty nie pobieramy od dzieci." },
      { body: "Śmieci [[wystawia się]] przed siódmą.", fixed: "Śmieci proszę wystawiać przed siódmą." },
      { body: "Kiedy [[składa się]] wniosek o kartę?", fixed: "Kiedy można składać wniosek o kartę?" },
      { body: "Wyjaśniamy, gdzie [[odbiera się]] dowód.", fixed: "Wyjaśniamy, gdzie można odbierać dowód." },
      { body: "Za garaż [[pobiera się]] od najemcy czynsz.", fixed: "Za garaż pobieramy od najemcy czynsz." },
      { body: "Od maja [[zmienia się]] godziny pracy świetlicy.", fixed: "Od maja zmieniamy godziny pracy świetlicy." },
      { body: "Stawkę [[podnosi się]] do 5 zł.", fixed: "Stawkę podnosimy do 5 zł." },
      { body: "Kaucję [[zwraca się]] w ciągu siedmiu dni.", fixed: "Kaucję zwracamy w ciągu siedmiu dni." },
    ],
    good: [
      "Odwołanie wnosi się za pośrednictwem organu.",
      "Do postępowania stosuje się przepisy kodeksu.",
      "Wydaje się nam, że to pomyłka.",
      "Komisja składa się z pięciu osób.",
      "Pan Nowak zwraca się do nas o zniżkę.",
      "Rada zgłasza się na dyżur.",
      "Decyzję wydaje się w ciągu miesiąca.",
      "Wniosek składa się z trzech części.",
      "W tej sali składa się przysięgę.",
      "W sprawie ślubów umawia się w kancelarii.",
      "Od maja zmienia się termin zebrań.",
      "Co roku zmienia się wiele zasad.",
      "Zmieniają się godziny pracy.",
      "Winda zatrzymuje się na parterze.",
    ],
  },
};

/**
 * Whether the clause names what is done something to, in the accusative or (behind "nie") in the genitive, and nothing that could
 * be the subject; papers and such cannot.
 */
function isAboutThing(passage: Passage, index: number): boolean {
  const isDenied = passage.lower(index - 1) === "nie";
  const isPaper = (at: number) => passage.readings(at).some((r) => PAPERS.test(r.lemma) && matches(r.tag, ACC | SG));
  const start = clauseStart(passage, index);
  const end = clauseEnd(passage, index);
  if (!isImpersonal(passage, index) && !(isPaper(index - 1) && passage.lower(index) !== "zgłasza")) return false;
  for (let i = start; i < end; i++) {
    const isThing = passage
      .readings(i)
      .some((r) => pos(r.tag) === POS.subst && matches(r.tag, isDenied ? GEN : ACC) && !SOLEMN.test(r.lemma));
    if (isThing && !isGoverned(passage, i)) return true;
  }
  return false;
}

function isOfLaw(passage: Passage, index: number): boolean {
  const { first, last } = passage.sentenceOf(index);
  for (let i = first; i < last; i++) if (BY_LAW.test(passage.lower(i))) return true;
  return false;
}

function hitAt(passage: Passage, index: number, verb: string): Hit | undefined {
  const next = passage.lower(index + 2);
  // "Składa się z części", "zgłasza się na dyżur", "zwraca się do nas o zniżkę", "wydaje się, że": other verbs.
  if (verb === "składać" && /^ze?$/.test(next)) return undefined;
  if (verb === "wydawać" && passage.lower(index - 1) !== "nie" && !passage.surely(index - 1, POS.subst))
    return undefined;
  if (verb === "wydawać" && (/^(?:by|być|że)$/.test(passage.lower(index + 3)) || next === "być")) return undefined;
  if (verb === "zwracać" && /^(?:do|o|ku|uwagę)$/.test(next)) return undefined;
  if (verb === "okazywać" && (next === "," || passage.reading(index + 2, POS.adj))) return undefined;
  const negated = passage.lower(index - 1) === "nie";
  const first = negated ? index - 1 : index;
  const not = negated ? "nie " : "";
  const model = passage.words[first]!.text;
  const span = passage.span(first, index + 1);
  if (OF_BOTH.test(verb) && !isDoneToThing(passage, index)) return undefined;
  const ours =
    OF_OFFICE.test(verb) || OF_BOTH.test(verb) ? passage.lexicon?.inflect(verb, POS.fin | PL | PRI)[0] : undefined;
  const takesDues = verb === "pobierać" && hasDues(passage, index);
  const asks = isQuestion(passage, index) ? [] : [`proszę ${not}${verb}`];
  const asked = OF_CLIENTS.test(verb) && !takesDues ? [...asks, ...(negated ? [] : [`można ${verb}`])] : [];
  const said = ours === undefined || (verb === "pobierać" && !takesDues) ? asked : [not + ours];
  return said.length ? { span, fixes: said.map((text) => casedLike(model, text)) } : undefined;
}

/** "Zmienia się godziny pracy": a noun right beside the verb that cannot be its subject. */
function isDoneToThing(passage: Passage, index: number): boolean {
  for (let i = clauseStart(passage, index); i < clauseEnd(passage, index); i++)
    if (passage.readings(i).some((r) => pos(r.tag) === POS.num || matches(r.tag, POS.subst | NOM | SG))) return false;
  const behind = passage.readings(index + 2);
  const opening = passage.readings(clauseStart(passage, index));
  return (
    behind.some((r) => matches(r.tag, POS.subst | ACC)) ||
    (opening.length > 0 && opening.every((r) => pos(r.tag) === POS.subst && (r.tag & CASE) === ACC))
  );
}

/** "Kiedy składa się wniosek?": who asks does not order. */
function isQuestion(passage: Passage, index: number): boolean {
  const { last } = passage.sentenceOf(index);
  if (passage.words[last - 1]?.text === "?") return true;
  for (let i = index - 1; i >= 0 && passage.words[i]!.kind !== "mark"; i--)
    if (/^(?:kiedy|gdzie|jak|czy|ile|komu|dlaczego)$/.test(passage.lower(i))) return true;
  return false;
}

function hasDues(passage: Passage, index: number): boolean {
  for (let i = clauseStart(passage, index); i < clauseEnd(passage, index); i++)
    if (passage.readings(i).some((r) => DUES.test(r.lemma))) return true;
  return false;
}
