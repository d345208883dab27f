import type { Sentence } from "../../text/sentences";
import type { Span } from "../../text/span";
import { matches, pos, POS, PRI } from "../../lexicon/tag";
import { capitalised } from "../casing";
import { countSpoken } from "../count-spoken";
import { hasFinite, isFiniteAt } from "../finite";
import type { Passage } from "../passage";
import { depends, isMain, segmentsOf, type Segment } from "./segments";

/** Words that join two clauses of one rank, and how the second begins once it is a sentence of its own. */
const JOINS: Readonly<Record<string, string>> = {
  natomiast: "Natomiast",
  tymczasem: "Tymczasem",
  jednak: "Jednak",
  jednakże: "Jednak",
  ale: "Ale",
  lecz: "Ale",
  dlatego: "Dlatego",
  więc: "Dlatego",
  toteż: "Dlatego",
  zatem: "Dlatego",
  jednocześnie: "Jednocześnie",
  ponadto: "Ponadto",
  dodatkowo: "Dodatkowo",
};

/** Halves of pairs ("nie tylko …, ale także") that a full stop would tear apart. */
const PAIRED = /^(?:wprawdzie|zarówno|tyle|dotąd|tylko|choć|chociaż|mimo|pomimo|owszem|prawda|albo|bądź|ani)$/;
/** What is told with "że" stays told when the second clause stands alone. */
const TELLS =
  /^(?:inform|zawiadam|wyjaśni|wyjaśn|przypomin|potwierdz|wskaz|zaznacz|stwierdz|poinform|odpowiad|dodaj|donosz|zauważ|podkreśl|wykaz|ustali|wynika|uzna)/;
const WE_DO =
  /^(?:prosimy|proszę|informujemy|informuję|wyjaśniamy|wyjaśniam|zapewniamy|zapewniam|przypominamy|przypominam|dziękujemy|dziękuję|zapraszamy|zapraszam|przepraszamy|przepraszam|przesyłamy|przesyłam|czekamy|wzywamy|zachęcamy|zwracamy|zawiadamiamy|zawiadamiam)$/;

/** The first sentence has so many words at least, the second so many. */
const FEWEST_BEFORE = 3;
const FEWEST_BEHIND = 5;

/** A span and the text that makes two sentences of one. */
export interface SureSplit {
  readonly span: Span;
  readonly text: string;
}

/**
 * Two sentences for one, where a word that joins equals ("natomiast", "dlatego", ";", "oraz prosimy") stands between a clause that
 * is complete and one that needs nothing of it. Of several places the one nearest the middle. `undefined` unless all that is sure.
 */
export function sureSplit(passage: Passage, { first, last }: Sentence): SureSplit | undefined {
  if (!passage.lexicon) return undefined;
  const middle = (first + last) / 2;
  let best: SureSplit | undefined;
  let nearest = Infinity;
  for (let at = first + FEWEST_BEFORE; at < last - FEWEST_BEHIND; at++) {
    const distance = Math.abs(at - middle);
    if (distance >= nearest) continue;
    const split = splitAt(passage, first, last, at);
    if (!split) continue;
    best = split;
    nearest = distance;
  }
  return best;
}

function splitAt(passage: Passage, first: number, last: number, at: number): SureSplit | undefined {
  const mark = passage.words[at - 1]!;
  if (mark.kind !== "mark") return isAnd(passage, at) ? weDo(passage, first, last, at) : undefined;
  if (mark.text === ";") return clauses(passage, first, last, at, at, capitalised(passage.words[at]!.text));
  if (mark.text !== ",") return undefined;
  const ours = /^(?:a|i|oraz|także|również|ponadto|jednocześnie)$/.test(passage.lower(at));
  const done = ours ? weDo(passage, first, last, at) : undefined;
  if (done) return done;
  // "…, a ponadto …" is "… Ponadto …".
  const joined = passage.lower(at) === "a" ? at + 1 : at;
  const join = JOINS[passage.lower(joined)];
  if (join === undefined || (joined > at && !/^(?:ponadto|jednocześnie|dodatkowo)$/.test(passage.lower(joined))))
    return undefined;
  if (/^(?:że|iż|aby|żeby|by|także|również|i|tylko)$/.test(passage.lower(joined + 1))) return undefined;
  return clauses(passage, first, last, at, joined + 1, join);
}

function isAnd(passage: Passage, index: number): boolean {
  return /^(?:oraz|i)$/.test(passage.lower(index));
}

/** Two clauses of one rank, parted by the mark before `at`; what the second says begins with the word `from`. */
function clauses(
  passage: Passage,
  first: number,
  last: number,
  at: number,
  from: number,
  opening: string,
): SureSplit | undefined {
  if (!isComplete(passage, first, at - 1, opening === "Dlatego") || !standsAlone(passage, from, last)) return undefined;
  const contrasts = passage.words[at - 1]!.text === ";" || opening === "Natomiast";
  if (contrasts && sharesReflexive(passage, first, at, last)) return undefined;
  return put(passage, at - 1, Math.max(at, from - 1), opening);
}

/**
 * "Dziękujemy za list oraz prosimy o …": "…. Prosimy o …". At `at` stands what joins, with "jednocześnie" or "także" behind it or
 * without; a comma before it falls away.
 */
function weDo(passage: Passage, first: number, last: number, at: number): SureSplit | undefined {
  let verb = /^(?:a|i|oraz)$/.test(passage.lower(at)) ? at + 1 : at;
  const adverb = /^(?:także|również|ponadto|jednocześnie)$/.test(passage.lower(verb)) ? passage.lower(verb++) : "";
  if (verb === at || (passage.lower(at) === "a" && !adverb) || !WE_DO.test(passage.lower(verb))) return undefined;
  const from = passage.words[at - 1]!.text === "," ? at - 1 : at;
  const says = segmentsOf(passage, first, from).some((one) => !depends(passage, one) && isOurs(passage, one));
  if (!says || last - verb < FEWEST_BEHIND || citesLaw(passage, first) || inBrackets(passage, first, from))
    return undefined;
  const text = passage.words[verb]!.text;
  const kept = /^(?:ponadto|jednocześnie)$/.test(adverb);
  return put(passage, from, verb, kept ? `${capitalised(adverb)} ${text}` : capitalised(text));
}

/** Whether a segment says what "I" or "we" do now. */
function isOurs(passage: Passage, { first, last }: Segment): boolean {
  for (let i = first; i < last; i++)
    if (passage.readings(i).some((r) => pos(r.tag) === POS.fin && matches(r.tag, PRI))) return true;
  return false;
}

/** The text from the end of the word before `from` to the end of the word `to`, as a full stop and a new beginning. */
function put(passage: Passage, from: number, to: number, opening: string): SureSplit {
  const span = { start: passage.words[from - 1]!.end, end: passage.words[to]!.end };
  return { span, text: `. ${opening}` };
}

/**
 * Whether the words up to `last` are a whole sentence: a main clause with its verb, which is the last thing said, or tells
 * what is said with "że"; and nothing in them waits for its second half. What `concludes` may also follow a relative clause, for
 * it speaks of the whole: "Wniosek wpłynął po terminie, który minął w maju, więc …".
 */
function isComplete(passage: Passage, first: number, last: number, concludes = false): boolean {
  for (let i = first; i < last; i++) if (PAIRED.test(passage.lower(i)) || passage.lower(i) === ":") return false;
  if (inBrackets(passage, first, last)) return false;
  const segments = segmentsOf(passage, first, last);
  const final = segments[segments.length - 1];
  const main = segments.filter((one) => isMain(passage, one));
  if (!final || !main.length) return false;
  if (isMain(passage, final)) return true;
  if (concludes && isRelative(passage, final))
    return segments.every((one) => isRelative(passage, one) || isMain(passage, one));
  // "Informujemy, że wniosek wpłynął": all from "że" on is one clause.
  const told = segments.findIndex((one) => /^(?:że|iż)$/.test(passage.lower(one.first)));
  if (told < 1 || segments.length - 1 !== told) return false;
  const teller = segments[told - 1]!;
  for (let i = teller.first; i < teller.last; i++)
    if (TELLS.test(passage.lower(i)) && isFiniteAt(passage, i)) return passage.lower(i - 1) !== "nie";
  return false;
}

function isRelative(passage: Passage, { first, last }: Segment): boolean {
  for (let i = first; i < Math.min(first + 2, last); i++) if (passage.lower(i).startsWith("któr")) return true;
  return false;
}

/** Whether the words from `from` on are a sentence: a main clause first, and no verb later that would belong before the place. */
function standsAlone(passage: Passage, from: number, last: number): boolean {
  if (inBrackets(passage, from, last)) return false;
  const segments = segmentsOf(passage, from, last);
  const opening = segments[0];
  if (!opening || !isMain(passage, opening)) return false;
  // "W piątek tylko do 13 i wtedy nie przyjmujemy": what stands before "i" may live on the first sentence's verb.
  for (let i = opening.first; !isFiniteAt(passage, i); i++)
    if (/^(?:i|oraz|lub|albo)$/.test(passage.lower(i))) return false;
  if (countSpoken(passage, from, last) < FEWEST_BEHIND) return false;
  return segments.every(
    (one, i) =>
      i === 0 ||
      depends(passage, one) ||
      !hasFinite(passage, one.first, one.last) ||
      GOES_ON.test(passage.lower(one.first)) ||
      // "Jeśli pieniądze nie wpłyną, wypowiemy umowę": the main clause of what stands before it.
      (i > 1 && LEADS_ON.test(wordsAt(passage, segments[i - 1]!))),
  );
}

const GOES_ON = /^(?:a|ale|i|oraz|lecz|jednak|natomiast|dlatego|więc)$/;
const LEADS_ON = /^(?:(?:a|i|ale) )?(?:jeśli|jeżeli|gdy|kiedy|skoro|choć|chociaż|ponieważ|zanim|aby|żeby) /;

function wordsAt(passage: Passage, { first }: Segment): string {
  return `${passage.lower(first)} ${passage.lower(first + 1)} `;
}

/** "Opłatę wpłaca się w kasie, natomiast wniosek składa …": the second verb lives on the first one's "się". */
function sharesReflexive(passage: Passage, first: number, at: number, last: number): boolean {
  const has = (from: number, to: number) => {
    for (let i = from; i < to; i++) if (passage.lower(i) === "się") return true;
    return false;
  };
  const main = segmentsOf(passage, first, at - 1).filter((one) => isMain(passage, one));
  return main.some((one) => has(one.first, one.last)) && !has(at, last);
}

/** Whether a bracket or a quotation is open at either end. */
function inBrackets(passage: Passage, first: number, last: number): boolean {
  let depth = 0;
  for (let i = first; i < last; i++) {
    const { text } = passage.words[i]!;
    if (text === "(" || text === "„" || text === "«" || text === "[") depth++;
    else if (text === ")" || text === "”" || text === "»" || text === "]") depth--;
    else if (text === '"') return true;
    if (depth < 0) return true;
  }
  return depth !== 0;
}

/** "Na podstawie art. 64 wzywamy … oraz informujemy …": the ground is that of both. */
function citesLaw(passage: Passage, first: number): boolean {
  for (let i = first; i < first + 8; i++) if (/^(?:art\.|§|ustawy|podstawie)$/.test(passage.lower(i))) return true;
  return false;
}
