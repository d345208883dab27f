import { AFF, GENDER, matches, NEG, NOM, NUMBER, pos, POS, SG, TER } from "../../../lexicon/tag";
import { agree } from "../../context";
import { countSpoken } from "../../count-spoken";
import { isFiniteAt } from "../../finite";
import type { Passage } from "../../passage";
import type { Hit } from "../../rule";

/** So many words behind a participle in -ący make a clause of it. "Osoby mieszkające w Poznaniu" is short enough. */
const LONG = 5;

/** What goes on for so many words is not looked through. */
const LONGEST = 40;

/** Participles that are prepositions or adjectives by now. */
const SET = /^(?:dotyczyć|obowiązywać|następować|odpowiadać|wynikać|pochodzić|dotyczeć|bieżyć|istnieć)$/;

/**
 * "Dokumenty potwierdzające wysokość …": a participle in -ący at `index`, right behind its noun, that drags a long phrase along.
 * The fix says it with "który", where the phrase surely ends with the sentence or before the verb.
 */
export function longAttribute(passage: Passage, index: number): Hit | undefined {
  if (!passage.readings(index).some((r) => pos(r.tag) === POS.pact)) return undefined;
  const participles = passage.readings(index).filter((r) => pos(r.tag) === POS.pact);
  // "Prowadzący" is also one who runs something, but not right behind a noun.
  const isParticiple = passage
    .readings(index)
    .every((r) => pos(r.tag) === POS.pact || pos(r.tag) === POS.adj || pos(r.tag) === POS.subst);
  if (!isParticiple || index === 0) return undefined;
  const nouns = passage.readings(index - 1).filter((r) => pos(r.tag) === POS.subst);
  const pairs = nouns.filter((n) =>
    participles.some((p) => matches(n.tag, p.tag & (NUMBER | GENDER)) && (n.tag & p.tag) !== 0),
  );
  if (!pairs.length || participles.some((p) => SET.test(p.lemma))) return undefined;
  // "Firma sprzątająca w celu": what follows goes with the verb of the sentence.
  if (passage.lower(index + 1) === "w" && passage.lower(index + 2) === "celu") return undefined;
  const { last } = passage.sentenceOf(index);
  let end = index + 1;
  while (end < last && end < index + LONGEST && passage.words[end]!.kind !== "mark" && !isFiniteAt(passage, end)) end++;
  if (end === index + LONGEST || countSpoken(passage, index + 1, end) < LONG) return undefined;
  const hit: Hit = {
    span: passage.span(index - 1, index),
    what: `„${passage.words[index]!.text}” to imiesłów, który ciągnie za sobą wiele słów.`,
    todo: "Zacznij od słowa „który” i użyj czasownika.",
  };
  // "Dokument potwierdzający tytuł oraz rachunki": who knows what the rest hangs on.
  for (let i = index + 1; i < end; i++) if (/^(?:i|oraz|lub|albo|bądź|a)$/.test(passage.lower(i))) return hit;
  const relative = relativeOf(passage, participles, pairs);
  if (relative === undefined) return hit;
  const noun = passage.words[index - 1]!.text;
  const closes = /^[.;!?]$/.test(passage.words[end]?.text ?? ".");
  if (closes) return { ...hit, fixes: [`${noun}, ${relative}`] };
  if (!isFiniteAt(passage, end) || !beginsSentence(passage, index - 1) || !endsInNoun(passage, end - 1)) return hit;
  const rest = passage.text.slice(passage.words[index + 1]!.start, passage.words[end - 1]!.end);
  return { ...hit, span: passage.span(index - 1, end - 1), fixes: [`${noun}, ${relative} ${rest},`] };
}

type Readings = ReturnType<Passage["readings"]>;

/** "Które potwierdzają", in the noun's number and gender; `undefined` where these are not certain. */
function relativeOf({ lexicon }: Passage, participles: Readings, nouns: Readings): string | undefined {
  if (!lexicon) return undefined;
  const lemmas = participles.map((p) => p.lemma).filter((lemma, i, all) => all.indexOf(lemma) === i);
  // "Mający" is a form of "maić" too, which nobody does.
  const lemma = lemmas.length === 1 ? lemmas[0]! : lemmas.find((one) => one === "mieć");
  if (lemma === undefined) return undefined;
  let said: string | undefined;
  for (const noun of nouns) {
    const number = noun.tag & NUMBER;
    if ((number & (number - 1)) !== 0) return undefined;
    const which = lexicon.inflect("który", POS.adj | NOM | number | (noun.tag & GENDER))[0];
    const does = lexicon.inflect(lemma, POS.fin | TER | number)[0];
    const denied = participles.every((p) => p.tag & NEG && !(p.tag & AFF)) ? "nie " : "";
    if (which === undefined || does === undefined) return undefined;
    const text = `${which} ${denied}${does}`;
    if (said !== undefined && said !== text) return undefined;
    said = text;
  }
  return said;
}

/** "Ulicę, będącą dotąd jedynym dojazdem, zamkniemy": a participle in -ący that a comma sets apart from its noun. */
export function apartAttribute(passage: Passage, index: number): Hit | undefined {
  if (passage.lower(index - 1) !== "," || !passage.surely(index, POS.pact)) return undefined;
  const participles = passage.readings(index);
  const fits = passage
    .readings(index - 2)
    .some((n) => pos(n.tag) === POS.subst && participles.some((p) => agree(p.tag, n.tag)));
  if (!fits || participles.some((p) => SET.test(p.lemma))) return undefined;
  return {
    span: passage.span(index),
    what: `„${passage.words[index]!.text}” to imiesłów. Takie zdanie trudniej się czyta.`,
    todo: "Zacznij od słowa „który” i użyj czasownika.",
  };
}

function beginsSentence(passage: Passage, index: number): boolean {
  return passage.sentenceOf(index).first === index && passage.readings(index).some((r) => matches(r.tag, NOM));
}

/** Nothing that belongs to the verb ("zawsze", "nie", "Pan") stands before it. */
function endsInNoun(passage: Passage, index: number): boolean {
  const readings = passage.readings(index);
  const word = passage.words[index]!;
  if (word.kind !== "word") return word.kind === "number" || word.kind === "abbreviation";
  return (
    readings.length > 0 &&
    readings.every((r) => (pos(r.tag) === POS.subst || pos(r.tag) === POS.adj) && !isSubject(r.tag))
  );
}

/** A nominative alone may be the verb's own subject. */
function isSubject(tag: number): boolean {
  return matches(tag, NOM | SG) && !matches(tag, ~NOM & (127 << 8));
}
