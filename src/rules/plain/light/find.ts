import {
  ACC,
  ASPECT,
  CASE,
  DAT,
  GEN,
  M1,
  matches,
  N,
  PL,
  pos,
  POS,
  PRI,
  SG,
  TER,
  type Tag,
} from "../../../lexicon/tag";
import type { Reading } from "../../../lexicon/lexicon";
import { casedLike } from "../../casing";
import type { Passage } from "../../passage";
import { recast } from "../../recast";
import type { Hit } from "../../rule";
import type { Watch } from "../../watch";
import { hasAgent } from "../agent";
import { hasSubject } from "../subject-before";
import { infinitiveAt, isToldOf } from "../infinitive";
import { WITH_GENITIVE } from "../nominal";
import { OFFICE_ACTS } from "../office-acts";
import { WITHOUT_OBJECT } from "../words/actions";
import { complementAt, type Complement } from "./complement";
import { gerundHit } from "./gerund";
import { changed } from "./government";
import { between, front, isBoundary, MODAL, negation } from "./order";
import { participleHit, relativeHit } from "./participle";
import type { LightIndex, LightRow, Say } from "./row";

/** How far a noun may stand from its verb. */
const REACH = 7;

/** Places where a light verb stands with its noun, in either order. */
export function lightVerbs(passage: Passage, index: LightIndex, watch: Watch): Hit[] {
  const hits: Hit[] = [];
  for (const at of passage.watched(watch))
    for (const light of passage.lemmas(at)) {
      const rows = index.get(light);
      const hit = rows && hitAt(passage, at, light, rows);
      if (hit) hits.push(hit);
    }
  return hits;
}

type Rows = ReadonlyMap<string, readonly LightRow[]>;

function hitAt(passage: Passage, at: number, light: string, rows: Rows): Hit | undefined {
  const readings = passage.readings(at).filter((r) => r.lemma === light);
  const has = (part: number) => readings.some((r) => pos(r.tag) === part);
  if (has(POS.ger)) return gerundHit(passage, at, readings, rows);
  if (has(POS.ppas)) return participleHit(passage, at, readings, rows);
  const verb = readings.filter((r) => isVerb(r.tag));
  if (!verb.length || has(POS.pact)) return undefined;
  const negated = negation(passage, at, verb);
  return (
    behindHit(passage, at, verb, rows, negated) ??
    beforeHit(passage, at, verb, rows, negated) ??
    relativeHit(passage, at, verb, rows)
  );
}

function isVerb(tag: Tag): boolean {
  const part = pos(tag);
  return (part >= POS.fin && part <= POS.pant) || part === POS.pot;
}

/** The noun behind the verb: "dokonała Pani wczoraj wpłaty". */
function behindHit(
  passage: Passage,
  at: number,
  verb: readonly Reading[],
  rows: Rows,
  negated: boolean | undefined,
): Hit | undefined {
  for (let index = at + 1; index <= at + REACH && index < passage.words.length; index++) {
    if (passage.words[index]!.kind === "mark") return undefined;
    const found = complementAt(passage, index, rows, verb, negated);
    if (!found || found.first <= at) continue;
    const middle = between(passage, at + 1, found, negated);
    if (!middle) return undefined;
    if (isSilent(passage, at, found) || isImpersonal(passage, at, found, middle.length, negated)) return undefined;
    return mendBehind(passage, at, verb, found, negated);
  }
  return undefined;
}

/** "Nie ma możliwości" has no doer, unlike "nie ma Pan możliwości"; plain/no-possibility knows it. */
function isImpersonal(
  passage: Passage,
  at: number,
  { row }: Complement,
  words: number,
  negated: boolean | undefined,
): boolean {
  return (
    row.light === "mieć" &&
    row.takesGerund &&
    negated !== false &&
    !words &&
    /^(?:ma|miało|mieć)$/.test(passage.lower(at)) &&
    !hasSubject(passage, at)
  );
}

/** Whether what follows says that the noun is needed, or is no part of this pair. */
function isSilent(passage: Passage, at: number, { row, last, reading }: Complement): boolean {
  const next = passage.lower(last + 1);
  if (next === "," && /^(?:któr|jaki)/.test(passage.lower(last + 2))) return true;
  if (next === "," && /^(?:któr|jaki)/.test(passage.lower(last + 3))) return true;
  if (next === "o" && /^(?:charakterze|treści|tematyce)$/.test(passage.lower(last + 2))) return true;
  if (row.never.some((word) => word === next)) return true;
  if (row.only.length) {
    const ends = !passage.words[last + 1] || /^[.!?;]$/.test(next);
    if (row.only.some((word) => word === next || `${word}e` === next || (word === "." && ends))) return false;
    // "Za szkodę ponosi odpowiedzialność kierowca."
    const { first } = passage.sentenceOf(at);
    if (/^(?:za|nad)$/.test(passage.lower(first)) && row.only.indexOf(passage.lower(first)) >= 0) return false;
    return !(
      row.changes.length &&
      (reading.tag & CASE) !== 0 &&
      row.only.some((word) => followsLater(passage, last + 1, word))
    );
  }
  return false;
}

/** Whether a word stands a little further on, behind a dependent: "informacji wnioskodawcy o". */
function followsLater(passage: Passage, from: number, word: string): boolean {
  for (let i = from; i < from + 5 && i < passage.words.length; i++) {
    if (passage.lower(i) === word) return true;
    if (passage.words[i]!.kind === "mark") return false;
  }
  return false;
}

function mendBehind(
  passage: Passage,
  at: number,
  verb: readonly Reading[],
  found: Complement,
  negated: boolean | undefined,
): Hit | undefined {
  const { row, say } = found;
  const plain = () => explained(passage, at, found);
  if (!say || row.explained) return plain();
  const { adverbs } = found;
  const unmended = row.always ? plain : () => undefined;
  if (!adverbs) return unmended();
  const middle = between(passage, at + 1, found, negated)!;
  if (say.reflexive && middle.some(({ text }) => text === "się")) return unmended();
  const form = verbForm(passage, at, verb, found, negated);
  if (!form) return plain();
  const tail = tailOf(passage, found, say, negated);
  const moved = movedObject(passage, middle, found, negated);
  if (moved === undefined) return plain();
  if (tail === "missing" && !row.always && !row.takesGerund) {
    // The object may stand between the verb and its noun: "udzielił rodzinie wsparcia".
    return moved === "none"
      ? undefined
      : assemble(passage, at, verb, say, form, moved, adverbs, { text: "", last: found.last }, found);
  }
  if (tail === "missing") return unmended();
  if (!tail || isToldOf(passage, found.last, tail.last)) return plain();
  const words = moved === "none" || tail.text ? middle.map(({ text }) => text) : moved;
  return assemble(passage, at, verb, say, form, words, adverbs, tail, found);
}

interface Tail {
  readonly text: string;
  readonly last: number;
}

/** What follows the noun as the verb wants it. "missing" where the verb needs an object and none follows. */
function tailOf(
  passage: Passage,
  { row, last, reading }: Complement,
  say: Say,
  negated: boolean | undefined,
): Tail | "missing" | undefined {
  const next = last + 1;
  if (isCoordinated(passage, next, reading.tag & CASE)) return undefined;
  if (row.takesGerund) {
    const named = infinitiveAt(passage, next, GEN, negated === true);
    // "Możliwość wyboru" names what one can do, and nothing that it is done to.
    if (!named || (!named.said && !named.gerund)) return "missing";
    return negated === undefined ? undefined : named.said;
  }
  if (/^w$/.test(passage.lower(next)) && /^(?:wysokości|kwocie)$/.test(passage.lower(next + 1))) {
    const isSum = passage.words[next + 2]?.kind === "number";
    return isSum && !negated && WITHOUT_OBJECT.has(say.lemma) ? { text: "", last: next + 1 } : undefined;
  }
  for (const change of row.changes) {
    const keeps =
      change.to.case === ACC && governsGenitive(say) ? { ...change, to: { ...change.to, case: GEN } } : change;
    const object = changed(passage, next, keeps, negated === true);
    if (!object) return undefined;
    if (object === "none") continue;
    if (negated === undefined && change.to.case === ACC) return undefined;
    return { text: object.text, last: object.last };
  }
  if (row.changes.length && needsObject(row, say)) return "missing";
  return { text: "", last };
}

function needsObject(row: LightRow, say: Say): boolean {
  return row.noun.startsWith("*") ? !WITHOUT_OBJECT.has(say.lemma) && !say.reflexive : row.needsObject;
}

/** Whether the object of the verb, or of the infinitive behind it, stays in the genitive. */
function governsGenitive({ lemma, rest }: Say): boolean {
  return WITH_GENITIVE.has(lemma) || WITH_GENITIVE.has(rest);
}

/** Whether a second noun is joined to the first: "oceny i wyboru", but not "wpłaty i odebrał". */
function isCoordinated(passage: Passage, index: number, nounCase: Tag): boolean {
  if (!/^(?:i|oraz|lub|albo|bądź|ani|czy|,)$/.test(passage.lower(index))) return false;
  for (let i = index + 1; i <= index + 2; i++) {
    const readings = passage.readings(i);
    if (readings.some((r) => isVerb(r.tag))) return false;
    if (readings.some((r) => matches(r.tag, nounCase) && pos(r.tag) !== POS.prep)) return true;
    if (!readings.every((r) => pos(r.tag) === POS.adv || pos(r.tag) === POS.qub)) return false;
  }
  return false;
}

/** The words between with the object among them changed; "none" where it is not there, `undefined` where its forms are not certain. */
function movedObject(
  passage: Passage,
  middle: readonly { readonly index: number; readonly text: string }[],
  { row, first }: Complement,
  negated: boolean | undefined,
): string[] | "none" | undefined {
  for (const change of row.changes) {
    if (!change.from.preposition && change.from.case !== DAT && change.from.case !== ACC) continue;
    for (let i = 0; i < middle.length; i++) {
      const object = changed(passage, middle[i]!.index, change, negated === true);
      if (!object || (object !== "none" && negated === undefined)) return undefined;
      if (object === "none" || object.last >= first) continue;
      return [
        ...middle.slice(0, i).map(({ text }) => text),
        object.text,
        ...middle.filter(({ index }) => index > object.last).map(({ text }) => text),
      ];
    }
  }
  return "none";
}

/** The plain verb in the form of the light one; "-no" is "we" where only the office can have done it. */
function verbForm(
  passage: Passage,
  at: number,
  verb: readonly Reading[],
  { row, say }: Complement,
  negated: boolean | undefined,
): string | undefined {
  const { lexicon } = passage;
  const { aspect } = row;
  if (!lexicon || !say) return undefined;
  if (say.lemma === "mieć" && say.rest && negated !== false) return undefined;
  // "Będzie pełnił" cannot become "będzie był".
  if (say.lemma === "być" && [at - 1, at - 2].some((i) => passage.readings(i).some((r) => pos(r.tag) === POS.bedzie)))
    return undefined;
  if (verb.every((r) => pos(r.tag) === POS.imps)) {
    if (hasAgent(passage, at)) return undefined;
    if (negated === false && OFFICE_ACTS.has(say.lemma) && !WORKS.test(say.lemma) && !hasUs(passage, at))
      return lexicon.inflect(say.lemma, POS.praet | PL | M1 | PRI)[0];
  }
  // "Doszło do porozumienia": nobody is there to do it.
  if (say.reflexive && verb.some((r) => matches(r.tag, POS.praet | SG | N | TER)) && /^do/.test(verb[0]!.lemma))
    return undefined;
  const light = verb.map(({ lemma, tag }) => ({ lemma, tag: tag & ASPECT ? (tag & ~ASPECT) | aspect : tag }));
  return recast(lexicon, say.lemma, light);
}

/** Works that the office need not have done itself. */
const WORKS =
  /^(?:wyremontować|naprawić|odnowić|zamontować|zainstalować|zwrócić|zwracać|wymienić|odebrać|dostarczyć|oczyścić)/;

function hasUs(passage: Passage, at: number): boolean {
  const { first, last } = passage.sentenceOf(at);
  for (let i = first; i < last; i++) if (/^(?:nam|nas|mi|mnie|nami)$/.test(passage.lower(i))) return true;
  return false;
}

function assemble(
  passage: Passage,
  at: number,
  verb: readonly Reading[],
  say: Say,
  form: string,
  middle: readonly string[],
  adverbs: readonly string[],
  tail: Tail,
  found: Complement,
): Hit {
  // "Może wyrazić zgodę" is "może się zgodzić".
  const modal = say.reflexive && verb.every((r) => pos(r.tag) === POS.inf) ? modalBefore(passage, at) : undefined;
  const first = modal === undefined ? at : modal;
  const head =
    modal === undefined
      ? [form, say.reflexive ? "się" : ""]
      : [passage.words[modal]!.text, "się", ...wordsOf(passage, modal + 1, at), form];
  const text = [...head, ...middle, ...adverbs, say.rest, tail.text].filter((part) => part).join(" ");
  const model = passage.words[first]!.text;
  return {
    span: passage.span(first, tail.last),
    core: passage.span(at, found.last),
    ...said(passage, at, found),
    fixes: [casedLike(model, text)],
  };
}

function wordsOf(passage: Passage, from: number, to: number): string[] {
  const words: string[] = [];
  for (let i = from; i < to; i++) words.push(passage.words[i]!.text);
  return words;
}

function modalBefore(passage: Passage, at: number): number | undefined {
  const modal = /^(?:Pan|Pani|Państwo)$/.test(passage.words[at - 1]?.text ?? "") ? at - 2 : at - 1;
  return MODAL.test(passage.lower(modal)) && passage.lower(modal - 1) !== "się" ? modal : undefined;
}

/** The noun at the head of the sentence: "Odpowiedzi udzieli Wydział", "Wpłaty należy dokonać". */
function beforeHit(
  passage: Passage,
  at: number,
  verb: readonly Reading[],
  rows: Rows,
  negated: boolean | undefined,
): Hit | undefined {
  const { first } = passage.sentenceOf(at);
  for (let index = at - 1; index >= first && index >= at - REACH - 1; index--) {
    if (passage.words[index]!.kind === "mark") return undefined;
    const found = complementAt(passage, index, rows, verb, negated);
    if (!found || found.last >= at) continue;
    if (!isBoundary(passage, found.first - 1, first) || found.row.takesGerund) return undefined;
    if (isSilent(passage, at, found) || isAnother(passage, at, found.row.light)) return undefined;
    return mendBefore(passage, at, verb, found, negated);
  }
  return undefined;
}

/** "Pomoc okazała się potrzebna", "spotkanie odbędzie się w maju": with "się" these are other verbs. */
function isAnother(passage: Passage, at: number, light: string): boolean {
  return /^(?:okaz|odby)/.test(light) && (passage.lower(at + 1) === "się" || passage.lower(at - 1) === "się");
}

function mendBefore(
  passage: Passage,
  at: number,
  verb: readonly Reading[],
  found: Complement,
  negated: boolean | undefined,
): Hit | undefined {
  const { row, say, adverbs, last } = found;
  const plain = () => explained(passage, at, found);
  const unmended = row.always ? plain : () => undefined;
  if (!say || !adverbs || row.explained) return unmended();
  let rest = last + 1;
  let object = "";
  let isAmbiguous = false;
  for (const change of row.changes) {
    const keeps =
      change.to.case === ACC && governsGenitive(say) ? { ...change, to: { ...change.to, case: GEN } } : change;
    const dependent = changed(passage, rest, keeps, negated === true);
    if (!dependent || (dependent !== "none" && dependent.last >= at)) return unmended();
    if (dependent === "none") continue;
    object = dependent.text;
    isAmbiguous =
      dependent.looksLikeSubject &&
      dependent.text !== passage.text.slice(passage.words[rest]!.start, passage.words[dependent.last]!.end);
    rest = dependent.last + 1;
    break;
  }
  const middle = front(passage, rest, at);
  if (!middle) return unmended();
  if (!object && row.changes.length && needsObject(row, say)) return unmended();
  const knows =
    middle.modal || YOU.test(passage.words[at + 1]?.text ?? "") || middle.words.some((word) => YOU.test(word));
  if (isAmbiguous && !knows) return unmended();
  if (middle.words[0] === "się" || negated === undefined) return unmended();
  const form = verbForm(passage, at, verb, found, negated);
  if (!form) return plain();
  const words = middle.words.slice();
  let sie = say.reflexive ? "się" : "";
  if (sie && words.indexOf("się") >= 0) return unmended();
  if (sie && middle.modal) {
    words.splice(words.findIndex((word) => MODAL.test(word.toLowerCase())) + 1, 0, sie);
    sie = "";
  }
  const text = [object, ...words, form, sie, ...adverbs, say.rest].filter((part) => part).join(" ");
  return {
    span: passage.span(found.first, at),
    core: passage.span(found.noun, at),
    ...said(passage, at, found),
    fixes: [casedLike(passage.words[found.first]!.text, text)],
  };
}

const YOU = /^(?:Pan|Pani|Państwo)$/;

function explained(passage: Passage, at: number, found: Complement): Hit {
  return {
    span: passage.span(Math.min(at, found.first), Math.max(at, found.last)),
    ...said(passage, at, found),
  };
}

function said(passage: Passage, at: number, { row, say, first, last }: Complement): { what: string; todo: string } {
  const from = Math.min(at, first);
  const to = Math.max(at, last);
  const quote = passage.text.slice(passage.words[from]!.start, passage.words[to]!.end);
  if (!say) return { what: `„${quote}” można powiedzieć prościej.`, todo: row.todo ?? "Użyj jednego czasownika." };
  const verb = [say.lemma, say.reflexive ? "się" : "", say.rest].filter((part) => part).join(" ");
  return { what: `„${quote}” to po prostu „${verb}”.`, todo: row.todo ?? `Użyj czasownika „${verb}”.` };
}
