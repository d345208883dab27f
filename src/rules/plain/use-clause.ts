import { DAT, GEN, IMPERF, INST, LOC, M1, NUMBER, PERSON, PERF, PL, pos, POS, PRI, SG, TER } from "../../lexicon/tag";
import { casedLike } from "../casing";
import type { Passage } from "../passage";
import type { BlockRule, Hit } from "../rule";
import { Watch } from "../watch";
import { ASKS, isOurs } from "./finite";
import { finiteClause } from "./finite-clause";
import { infinitiveAt, type Infinitive } from "./infinitive";
import { clauseInPlace } from "./main-clause";

/** Words before a gerund, the case that they want, and the conjunction that says it with a verb. */
const FRAMES: readonly (readonly [words: string, wanted: number, conjunction: string])[] = [
  ["po", LOC, "gdy"],
  ["przed", INST, "zanim"],
  ["z chwilą", GEN, "gdy"],
  ["z momentem", GEN, "gdy"],
  ["w momencie", GEN, "gdy"],
  ["w trakcie", GEN, "gdy"],
  ["podczas", GEN, "gdy"],
  ["z powodu", GEN, "ponieważ"],
  ["w wyniku", GEN, "gdy"],
  ["do czasu", GEN, "aż"],
  ["do momentu", GEN, "aż"],
  ["do chwili", GEN, "aż"],
  ["dzięki", DAT, "bo"],
  ["mimo", GEN, "chociaż"],
  ["pomimo", GEN, "chociaż"],
];

const LIGHT = /^(?:po|przed|podczas|w trakcie|w momencie)$/;

/** The last word of each, the rarer one. */
const LAST = new Watch({ spelled: FRAMES.map(([words]) => words.replace(/^.* /, "")) });

const GERUNDS = new Watch({ parts: [POS.ger] });

export const useClause: BlockRule = {
  id: "plain/use-clause",
  name: "Rzeczownik zamiast zdania",
  level: "may",
  what: "Rzeczownik odczasownikowy po przyimku można zastąpić zdaniem.",
  why: "Czasownik mówi, kto co robi.",
  todo: "Napisz zdanie z czasownikiem: „gdy sprawdzimy wniosek”.",
  source: "std.language.plain",
  needs: "lexicon",
  scope: "block",
  watch: GERUNDS,
  find(passage) {
    const hits: Hit[] = [];
    let after = 0;
    for (const last of passage.watched(LAST)) {
      const two = `${passage.lower(last - 1)} ${passage.lower(last)}`;
      const frame = FRAMES.find(([words]) => words === passage.lower(last) || words === two);
      const i = frame && frame[0] === two ? last - 1 : last;
      if (!frame || i < after) continue;
      const [words, wanted, conjunction] = frame;
      const action = infinitiveAt(passage, i + words.split(" ").length, wanted);
      if (!action?.gerund) continue;
      const hit =
        (words === "w trakcie" ? progressHit(passage, i, action) : undefined) ?? hitAt(passage, i, action, conjunction);
      // "Po zakończeniu prac" is plain enough where nobody knows who ends them.
      if (hit.fixes || !LIGHT.test(words)) hits.push(hit);
      after = action.named + 1;
    }
    return hits;
  },
  examples: {
    bad: [
      {
        body: "[[Po rozpatrzeniu wniosku]] wyślemy decyzję.",
        fixed: "Gdy rozpatrzymy wniosek, wyślemy decyzję.",
      },
      {
        body: "[[Przed wydaniem decyzji]] prosimy o uwagi.",
        fixed: "Zanim wydamy decyzję, prosimy o uwagi.",
      },
      { body: "[[Po sprawdzeniu akt]] wysłaliśmy list.", fixed: "Gdy sprawdziliśmy akta, wysłaliśmy list." },
      {
        body: "[[Jesteśmy w trakcie przygotowywania planu]] remontów.",
        fixed: "Przygotowujemy plan remontów.",
      },
      { body: "[[Z chwilą złożenia]] wniosku dostanie Pani numer." },
      { body: "Wniosek przepadł [[z powodu niedostarczenia]] mapy." },
    ],
    good: [
      "Gdy rozpatrzymy wniosek, wyślemy decyzję.",
      "Po zebraniu był koncert.",
      "Po złożeniu wniosku dostanie Pani list.",
      "Pieniądze wypłacamy po zakończeniu prac.",
      "Po otrzymaniu decyzji prosimy o telefon.",
      "Przed urzędem stoi rower.",
      "Mimo deszczu koncert się odbył.",
      "Po przeanalizowaniu dokumentów stwierdzamy, że wniosek jest niekompletny.",
      "Przed rozpoczęciem naprawy proszę przygotować narzędzia.",
    ],
  },
};

function hitAt(passage: Passage, first: number, action: Infinitive, conjunction: string): Hit {
  const plain = { span: passage.span(first, action.named) };
  if (!/^(?:gdy|zanim)$/.test(conjunction)) return plain;
  const { lexicon } = passage;
  const isWhole = lexicon?.readings(action.verb.lemma).some((r) => pos(r.tag) === POS.inf && r.tag & PERF);
  const tag = isWhole ? formOfUs(passage, action, conjunction) : undefined;
  const said = tag === undefined ? undefined : finiteClause(passage, action, tag, "").said;
  const mended = said && clauseInPlace(passage, first, said.last, `${conjunction} ${said.text}`, () => true);
  return mended ? { span: mended.span, fixes: [mended.text] } : plain;
}

/** "Jesteśmy w trakcie przygotowywania planu" is "przygotowujemy plan". */
function progressHit(passage: Passage, first: number, action: Infinitive): Hit | undefined {
  const be = passage.readings(first - 1).find((r) => r.lemma === "być" && pos(r.tag) === POS.fin);
  const isLasting = passage.lexicon?.readings(action.verb.lemma).some((r) => pos(r.tag) === POS.inf && r.tag & IMPERF);
  if (!be || !isLasting || passage.lower(first - 2) === "nie") return undefined;
  const said = finiteClause(passage, action, POS.fin | (be.tag & (PERSON | NUMBER)), "").said;
  // "Wniosek jest w trakcie rozpatrywania": nobody is named who does it.
  if (!said || (be.tag & TER && said.last === action.named)) return undefined;
  return { span: passage.span(first - 1, said.last), fixes: [casedLike(passage.words[first - 1]!.text, said.text)] };
}

/** What only the office does, and what it does where it does not ask the reader for anything. */
const BY_US = /^(?:rozpatrzyć|wydać|przyznać|uwzględnić)$/;
const BY_US_ALONE = /^(?:przeanalizować|sprawdzić|zweryfikować|ocenić|otrzymać|stwierdzić|ustalić|zbadać)$/;

/** The form of "we" or "I" that the sentence's own verb has; of "I" in the past nobody knows the gender. */
function formOfUs(passage: Passage, { named, verb }: Infinitive, conjunction: string): number | undefined {
  const { first, last } = passage.sentenceOf(named);
  for (let i = first; i < last; i++) {
    if (!isOurs(passage, i)) continue;
    const isSure = BY_US.test(verb.lemma) || (BY_US_ALONE.test(verb.lemma) && !ASKS.test(passage.lower(i)));
    if (!isSure) return undefined;
    const [reading] = passage.readings(i);
    // "Po przeanalizowaniu dokumentów stwierdzamy": it is done already.
    if (conjunction === "gdy" && reading!.tag & IMPERF && pos(reading!.tag) === POS.fin) return undefined;
    // "Przed rozpoczęciem proszę przygotować": the reader does both.
    const asks = reading!.lemma === "prosić" && passage.readings(i + 1).some((r) => pos(r.tag) === POS.inf);
    if (asks && !/^(?:wydać|rozpatrzyć|przyznać|rozstrzygnąć)$/.test(verb.lemma)) return undefined;
    const number = reading!.tag & PL ? PL : SG;
    if (pos(reading!.tag) !== POS.praet) return POS.fin | PRI | number;
    return number === PL ? POS.praet | PRI | PL | M1 : undefined;
  }
  return undefined;
}
