import { ACC, GENDER, M1, M3, matches, N, NOM, pos, POS, SG, TER } from "../../../lexicon/tag";
import { isFinite, isFiniteAt } from "../../finite";
import type { Passage } from "../../passage";
import type { OpeningClause } from "./opening-clause";

/** What only people and offices do when they write: a thing that stands in the main clause cannot have done it. */
const SAYS =
  /^(?:odpowiadać|odnosić|ustosunkowywać|nawiązywać|informować|zawiadamiać|wyjaśniać|przypominać|dziękować|przepraszać|prosić|zwracać|analizować|rozpatrywać|sprawdzać|oceniać|ustalać|przesyłać|przekazywać|rozpatrzyć|przeanalizować|sprawdzić|ustalić|otrzymać|składać|podejmować)$/;

/** What only people do, with their bodies and hands. */
const MOVES =
  /^(?:przechodzić|wychodzić|wchodzić|iść|wysiadać|wsiadać|czytać|pisać|podpisywać|wypełniać|dzwonić|jeść|słuchać|oglądać|rozmawiać|siedzieć)$/;

/** Nouns of those who can do something, though their gender does not tell. */
const DOERS =
  /^(?:urząd|wydział|biuro|oddział|zarząd|rada|komisja|kolegium|gmina|miasto|spółka|firma|strona|osoba|szkoła|straż|policja|sąd|organ|ministerstwo|izba|stowarzyszenie|fundacja|wspólnota|spółdzielnia|zespół|rodzina|pani|państwo|dziecko|redakcja|instytucja|organizacja|ośrodek|centrum|zakład|przedsiębiorstwo|klub|związek|referat|departament|dyrekcja|inspekcja|inspektorat|przedszkole|parafia|uczelnia|uniwersytet|bank|sejm|rząd|senat|delegatura|placówka|prokuratura)$/;

/** Feminine nouns that nobody takes for a person. */
const THINGS =
  /^(?:sprawa|opłata|decyzja|kwota|droga|ulica|kasa|umowa|wpłata|odpowiedź|zmiana|działka|praca|inwestycja|budowa|dotacja|karta|oferta|lista|stawka|faktura|należność|zaległość|kara|procedura|nieruchomość|możliwość|przyczyna|winda|dokumentacja|informacja|skarga|płatność|data|zgoda|rata|kontrola|sesja|uchwała|kolejka)$/;

/**
 * Whether the participle has no doer in the main clause: that is passive ("sprawa została przekazana"), or its subject is a thing
 * ("opłata wynosi"), which can neither answer nor send.
 */
export function isDangling(passage: Passage, { reading, main, participle }: OpeningClause): boolean {
  const isWaiting =
    reading.lemma === "być" && /^w (?:kolejce|urzędzie|pracy|domu|drodze)$/.test(wordsAt(passage, participle + 1));
  if (!SAYS.test(reading.lemma) && !MOVES.test(reading.lemma) && !isWaiting) return false;
  const { last } = passage.sentenceOf(main);
  for (let i = main; i < last && passage.words[i]!.kind !== "mark"; i++) {
    const finite = passage.readings(i).filter((r) => isFinite(r.tag));
    if (!isFiniteAt(passage, i)) continue;
    if (!finite.every((r) => matches(r.tag, TER) && (pos(r.tag) === POS.fin || pos(r.tag) === POS.praet))) return false;
    if (isPassive(passage, i, last)) return true;
    return subjectIsThing(passage, main, i) || thingFollows(passage, i);
  }
  return false;
}

/** "Została przekazana", "jest rozpatrywana", "brane są": the subject is what something is done to. */
function isPassive(passage: Passage, verb: number, last: number): boolean {
  if (!passage.readings(verb).some((r) => r.lemma === "zostać" || r.lemma === "być")) return false;
  const isDone = (at: number) => passage.readings(at).some((r) => pos(r.tag) === POS.ppas && matches(r.tag, NOM));
  if (isDone(verb - 1)) return true;
  for (let i = verb + 1; i < last && i <= verb + 3 && passage.words[i]!.kind !== "mark"; i++)
    if (isDone(i)) return true;
  return false;
}

/** Whether all that can be the subject before the verb is a thing. */
function subjectIsThing(passage: Passage, from: number, verb: number): boolean {
  let things = 0;
  for (let i = from; i < verb; i++) {
    if (/^[A-ZĄĆĘŁŃÓŚŹŻ]/.test(passage.words[i]!.text)) return false;
    const nouns = passage.readings(i).filter((r) => pos(r.tag) === POS.subst && matches(r.tag, NOM));
    if (!nouns.length) continue;
    if (nouns.some((r) => matches(r.tag, M1) || DOERS.test(r.lemma))) return false;
    // Masculine and neuter things show by their gender; a woman's name and a thing's do not.
    if (nouns.some((r) => !(r.tag & (M3 | N)) && !THINGS.test(r.lemma))) return false;
    const verbs = passage.readings(verb);
    if (nouns.some((n) => verbs.some((v) => matches(v.tag, n.tag & (3 << 6))))) things++;
  }
  return things > 0;
}

/** "Zgasło światło": the noun right behind a verb in the past agrees with it in its gender, and nothing else could be the subject. */
function thingFollows(passage: Passage, verb: number): boolean {
  const past = passage.readings(verb).filter((r) => pos(r.tag) === POS.praet && matches(r.tag, SG));
  const nouns = passage.readings(verb + 1).filter((r) => pos(r.tag) === POS.subst && matches(r.tag, NOM | SG));
  return (
    nouns.length > 0 &&
    nouns.every((n) => n.tag & (M3 | N) && !DOERS.test(n.lemma)) &&
    past.length > 0 &&
    past.every((p) => nouns.some((n) => (p.tag & n.tag & GENDER) !== 0)) &&
    !passage.readings(verb + 1).some((r) => matches(r.tag, ACC | M3))
  );
}

function wordsAt(passage: Passage, index: number): string {
  return `${passage.lower(index)} ${passage.lower(index + 1)}`;
}
