import { CASE, GEN, matches, pos, POS } from "../../lexicon/tag";
import type { Span } from "../../text/span";
import { Fact } from "../fact";
import type { Letter } from "../letter";
import type { Passage } from "../passage";
import { findAt, pattern, type Pattern } from "../pattern";
import type { Row } from "../table";
import { Watch } from "../watch";

/** A term and what it means; an empty meaning says that here everybody knows it. */
export interface Term {
  readonly meaning: string;
  readonly pattern: Pattern;
  readonly except: readonly Pattern[];
  /** Whether it is of the office's own glossary, which wins over ours. */
  readonly own?: true;
}

/** Where a term is used first, in the body, with all that belongs to it: "pełnomocnik wnioskodawcy". */
export interface FirstUse {
  readonly term: Term;
  readonly span: Span;
  /** The words of the term and what belongs to it, as they stand. */
  readonly text: string;
}

/** Words behind a term that explain it already, or that begin to. */
const EXPLAINED =
  /^[”"]?\s*(?:\(|[–:-]\s|,?\s*(?:czyli|to znaczy|to jest|tj\.|tzn\.|a więc|na przykład|np\.)(?![a-ząćęłńóśźż])|,\s*(?:w\s|z\s|do\s|na\s|o\s)?któr|to\s|oznacza)/;
/** "osoba, która działa w Pana imieniu, czyli pełnomocnik". */
const EXPLAINS = /(?:czyli|to znaczy|tj\.|tzn\.|zwan[yaei]|nazywa się|to)\s[„"]?$/;
/** How the next sentence begins where it explains. */
const NEXT = /^(?:To |Jest to|Są to|Oznacza|Chodzi o|Czyli|Dzięki ni|Inaczej mówiąc)/;
/** "ustawa z dnia 17 czerwca 1966 r. o postępowaniu egzekucyjnym": the name of an act stays as it is. */
const TITLE =
  /(?:ustaw|rozporządzeni|uchwał|zarządzeni)\S*(?:\s(?:nr\s\S+|z\s(?:dnia\s)?[^,;()]{5,40}?r\.|rady\s\S+\s\S+))*\s(?:o|w sprawie)\s[^,;:()]*$/i;
/** At most so many words that belong to a term are taken with it. */
const FARTHEST = 4;

/** "Dotyczy: …" */
const NAMES_MATTER = new Fact(({ text }) => /^(?:dotyczy|dot\.|sprawa)\b/i.test(text));

/** Terms from the rows of a table. */
export function terms(rows: readonly Row[]): Term[] {
  return rows.map(({ not, say, except }) => ({
    meaning: String(say),
    pattern: pattern(not),
    except: (except === undefined ? [] : typeof except === "string" ? [except] : except).map(pattern),
  }));
}

/** The first use of each term that nothing in the letter explains. */
export function firstUses(letter: Letter, { terms: index, watch }: TermIndex): FirstUse[] {
  const met = new Map<string, FirstUse | undefined>();
  for (const { passage, start } of letter.passages) {
    const { role } = passage.block;
    if (role === "signature" || role === "heading" || NAMES_MATTER.of(passage)) continue;
    let after = 0;
    for (const at of passage.watched(watch)) {
      const best = at < after ? undefined : longest(passage, index, at);
      if (!best) continue;
      const { term } = best;
      const last = withAttributes(passage, best.last);
      const span = passage.span(at, last);
      if (isExplained(passage, span)) met.set(term.meaning, undefined);
      else if (!met.has(term.meaning) && !isFixed(passage, at))
        met.set(term.meaning, {
          term,
          span: { start: start + span.start, end: start + span.end },
          text: passage.text.slice(span.start, span.end),
        });
      after = best.last + 1;
    }
  }
  return [...met.values()].filter((use): use is FirstUse => use !== undefined);
}

/** The longest term at a word; of two as long the office's own. */
function longest(passage: Passage, index: ReadonlyMap<string, readonly Term[]>, at: number) {
  let best: { readonly term: Term; readonly last: number } | undefined;
  const weigh = (all: readonly Term[] | undefined) => {
    for (const term of all ?? []) {
      const found = findAt(passage, term.pattern, at);
      const isBetter = found && (!best || found.last > best.last || (found.last === best.last && term.own));
      if (isBetter && !isExcepted(passage, term, at)) best = { term, last: found.last };
    }
  };
  weigh(index.get(passage.lower(at)));
  for (const lemma of passage.lemmas(at)) weigh(index.get(lemma));
  return best;
}

/** Terms by how they begin. */
export interface TermIndex {
  readonly terms: ReadonlyMap<string, readonly Term[]>;
  readonly watch: Watch;
}

export function byBeginning(all: readonly Term[]): TermIndex {
  const index = new Map<string, Term[]>();
  for (const term of all) {
    const { spelled, lemmas } = term.pattern.elements[0]!;
    for (const key of [...spelled, ...lemmas]) {
      const known = index.get(key);
      if (known) known.push(term);
      else index.set(key, [term]);
    }
  }
  return { terms: index, watch: new Watch({ spelled: index.keys(), lemmas: index.keys() }) };
}

function isExcepted(passage: Passage, { except }: Term, at: number): boolean {
  return except.some((one) => [at - 2, at - 1, at].some((start) => start >= 0 && covers(passage, one, start, at)));
}

function covers(passage: Passage, one: Pattern, start: number, at: number): boolean {
  const found = findAt(passage, one, start);
  return found !== undefined && found.last >= at;
}

/** The last word of what belongs to a term: words behind it that can be nothing but an attribute in the genitive. */
function withAttributes(passage: Passage, last: number): number {
  const declined: readonly number[] = [POS.subst, POS.adj, POS.ppas, POS.pact, POS.ger, POS.depr];
  const { last: end } = passage.sentenceOf(last);
  let at = last;
  while (at + 1 < end && at < last + FARTHEST) {
    const readings = passage.readings(at + 1);
    const belongs =
      readings.length > 0 &&
      readings.every(({ tag }) => declined.indexOf(pos(tag)) >= 0 && (tag & CASE) !== 0) &&
      readings.some(({ tag }) => matches(tag, GEN));
    // "Pełnomocnictwa udzielonego przez Panią": the explanation would part the two.
    const isParticiple = readings.some(({ tag }) => pos(tag) === POS.ppas || pos(tag) === POS.pact);
    if (!belongs || (isParticiple && passage.surely(at + 2, POS.prep))) break;
    at++;
  }
  return at;
}

function isExplained(passage: Passage, { start, end }: Span): boolean {
  const { text } = passage;
  if (EXPLAINED.test(text.slice(end)) || EXPLAINS.test(text.slice(0, start))) return true;
  const next = passage.sentences.find((sentence) => sentence.start > start);
  return next !== undefined && NEXT.test(text.slice(next.start));
}

/** Whether a place lies within brackets, quotation marks or the name of an act, where an explanation would be in the way. */
function isFixed(passage: Passage, at: number): boolean {
  const { start } = passage.words[at]!;
  if (TITLE.test(passage.text.slice(passage.sentenceOf(at).start, start))) return true;
  const before = passage.text.slice(0, start);
  return before.lastIndexOf("(") > before.lastIndexOf(")") || before.lastIndexOf("„") > before.lastIndexOf("”");
}
