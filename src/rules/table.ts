import { casedLike, capitalised } from "./casing";
import { withComma } from "./clause";
import { euphonic, withPreposition } from "./euphony";
import { ACC, GEN, pos, POS } from "../lexicon/tag";
import type { Passage } from "./passage";
import { anchorOf, findAt, pattern, withObject, type Anchor, type Found, type Pattern } from "./pattern";
import { changed } from "./plain/light/government";
import { negation } from "./plain/light/order";
import type { Place } from "./plain/light/row";
import type { BadExample, BlockRule, GoodExample, Hit } from "./rule";
import { Watch } from "./watch";
import { struck } from "./strike";
import { isAdvice, LEFT_OUT, plainly, worded, type Wording } from "./wording";

/** A row of a table of wordings: what not to write, and what to write instead. */
export interface Row {
  /** A pattern, see pattern.ts. */
  readonly not: string;
  /** Wordings, see wording.ts, the best first; none where the place is only explained. */
  readonly say?: Wording | readonly Wording[];
  /** Patterns within which the row keeps silent: "celem <:inf>". */
  readonly except?: string | readonly string[];
  /** Patterns of which one has to stand around for the row to speak: "winna … <:inf>". */
  readonly only?: string | readonly string[];
  /** Whole sentences in place of the table's own. */
  readonly what?: string;
  readonly todo?: string;
  /** Examples. A row with one lemma at most makes its own of base forms. */
  readonly bad?: string;
  readonly fixed?: string;
  readonly good?: string | readonly string[];
}

interface Entry {
  readonly row: Row;
  readonly order: number;
  readonly pattern: Pattern;
  readonly except: readonly Pattern[];
  readonly only: readonly Pattern[];
  readonly say: readonly Wording[];
}

type Head = Pick<BlockRule, "id" | "name" | "level" | "why" | "source"> &
  Partial<Pick<BlockRule, "kinds" | "audience">> & {
    /** What a finding says, with the words found: ("uiścić") => "„Uiścić” to słowo urzędowe." */
    readonly what: (quote: string) => string;
    /** The general sentence, for lists. */
    readonly about: string;
    readonly todo: string;
    readonly rows: readonly Row[];
    readonly good: readonly (string | GoodExample)[];
  };

/** A rule that is a table of wordings. */
export function table({ rows, what, about, todo, good, ...head }: Head): BlockRule & { readonly watch: Watch } {
  const entries = rows.map((row, order): Entry => ({
    row,
    order,
    pattern: pattern(row.not),
    except: listed(row.except).map(pattern),
    only: listed(row.only).map(pattern),
    say: listed(row.say),
  }));
  const index = indexOf(entries);
  const watch = new Watch({ spelled: index.spelled.keys(), lemmas: index.lemmas.keys() });
  return {
    ...head,
    what: about,
    todo,
    needs: "lexicon",
    scope: "block",
    watch,
    find(passage) {
      const hits: Hit[] = [];
      let after = 0;
      for (const { entry, found } of longest(passage, passage.watched(watch), index))
        if (found.first >= after) {
          hits.push(hit(passage, entry, found, what, todo));
          after = found.last + 1;
        }
      return hits;
    },
    // Made when a test or the rule book asks: a check never does.
    get examples() {
      return { bad: rows.flatMap(badOf), good: [...good, ...rows.flatMap((row) => listed(row.good))] };
    },
  };
}

function listed<T extends string>(value: T | readonly T[] | undefined): readonly T[] {
  return value === undefined ? [] : typeof value === "string" ? [value] : value;
}

/** Rows by the word that they are looked for by. */
interface Index {
  readonly spelled: ReadonlyMap<string, readonly Anchored[]>;
  readonly lemmas: ReadonlyMap<string, readonly Anchored[]>;
}

interface Anchored {
  readonly entry: Entry;
  readonly anchor: Anchor;
}

function indexOf(entries: readonly Entry[]): Index {
  const spelled = new Map<string, Anchored[]>();
  const lemmas = new Map<string, Anchored[]>();
  const file = (map: Map<string, Anchored[]>, key: string, anchored: Anchored) => {
    const known = map.get(key);
    if (known) known.push(anchored);
    else map.set(key, [anchored]);
  };
  for (const entry of entries) {
    const anchor = anchorOf(entry.pattern);
    for (const key of anchor.element.spelled) file(spelled, key, { entry, anchor });
    for (const key of anchor.element.lemmas) file(lemmas, key, { entry, anchor });
  }
  return { spelled, lemmas };
}

interface Match {
  readonly entry: Entry;
  readonly found: Found;
}

/** Where rows are found, by place: of those that begin with the same word the longest, or else the first in the table. */
function longest(passage: Passage, places: readonly number[], { spelled, lemmas }: Index): readonly Match[] {
  const matches: Match[] = [];
  const weigh = (place: number, anchored: readonly Anchored[] | undefined) => {
    if (!anchored) return;
    for (const { entry, anchor } of anchored)
      for (let start = place - anchor.most; start <= place - anchor.least; start++) {
        const found = findAt(passage, entry.pattern, start);
        if (!found || entry.except.some((except) => covers(passage, except, found))) continue;
        if (entry.only.length && !entry.only.some((only) => covers(passage, only, found))) continue;
        matches.push({ entry, found });
      }
  };
  for (const place of places) {
    weigh(place, spelled.get(passage.lower(place)));
    for (const lemma of passage.lemmas(place)) weigh(place, lemmas.get(lemma));
  }
  return matches.length < 2
    ? matches
    : matches.sort(
        (a, b) => a.found.first - b.found.first || b.found.last - a.found.last || a.entry.order - b.entry.order,
      );
}

/** Whether another pattern stands over (or touches into) what was found; it may begin a few words before, with a gap more. */
function covers(passage: Passage, except: Pattern, found: Found): boolean {
  const reach = except.elements.some(({ gap }) => gap) ? 10 : 3;
  for (let start = Math.max(0, found.first - reach); start <= found.last; start++) {
    const other = findAt(passage, except, start);
    if (other && other.last >= found.first) return true;
  }
  return false;
}

function hit(passage: Passage, entry: Entry, found: Found, what: Head["what"], todo: string): Hit {
  const { row, say } = entry;
  let span = passage.span(found.first, found.last);
  const quote = passage.text.slice(span.start, span.end);
  const fixes: string[] = [];
  for (const wording of say) {
    if (wording === LEFT_OUT) return leftOut(passage, found, row.what ?? what(quote), row.todo);
    const { words, object: to } = withObject(wording);
    const text = worded(passage, found, words);
    const object = to && objectBehind(passage, entry, found, to);
    if (text === undefined || (to && !object)) continue;
    const last = object ? object.last : found.last;
    const whole = passage.span(found.first, last);
    const dot = object ? "" : fullStop(passage, last, text);
    if (dot === undefined) continue;
    const sentence = object ? euphonic(`${text} ${object.text}`, "") : euphonic(text, passage.lower(last + 1));
    const said = casedLike(modelOf(passage, found), sentence + dot);
    const mended = withPreposition(passage, found.first, withComma(passage, found.first, whole, said));
    if (fixes.length && (mended.span.start !== span.start || mended.span.end !== span.end)) continue;
    span = mended.span;
    fixes.push(mended.text);
  }
  return {
    span,
    what: row.what ?? what(quote),
    todo: row.todo ?? (say.length ? `Można napisać: ${say.map((w) => `„${plainly(w)}”`).join(" albo ")}.` : todo),
    ...(fixes.length ? { fixes } : {}),
  };
}

/** Words that no sentence begins with. */
const CLITIC = /^(?:się|by|mi|ci|mu|go|ją|je|ich|im|nam|nas|wam|was)$/;

/** What the new words are cased like: "ASAP" among words in small letters is an abbreviation that nobody shouts. */
function modelOf(passage: Passage, { first, last }: Found): string {
  const { text } = passage.words[first]!;
  const { first: start, last: end } = passage.sentenceOf(first);
  const isCapitals = text.length > 1 && text === text.toUpperCase();
  if (!isCapitals || first !== last) return text;
  for (let i = start; i < end; i++)
    if (i !== first && /^[a-ząćęłńóśźż]{2}/.test(passage.words[i]!.text))
      return first === start ? capitalised(passage.lower(first)) : passage.lower(first);
  return text;
}

/** Without the words found, what follows begins as they began. */
function leftOut(passage: Passage, { first, last }: Found, what: string, todo = "To można skreślić."): Hit {
  if (CLITIC.test(passage.lower(last + 1))) return { span: passage.span(first, last), what, todo };
  const rest = struck(passage, first, passage.words[last]!.text === "," ? last - 1 : last);
  return rest ? { span: rest.span, what, todo, fixes: [rest.text] } : { span: passage.span(first, last), what, todo };
}

/**
 * The full stop that has to stay, where that of an abbreviation is the sentence's as well: "do końca br."
 * `undefined` where a sentence seems to follow, for it may be only a name: "w maju br. Urząd Miasta".
 */
function fullStop(passage: Passage, last: number, text: string): string | undefined {
  const word = passage.words[last]!;
  if (!word.text.endsWith(".") || text.endsWith(".") || passage.sentenceOf(last).last > last + 1) return "";
  const isSure =
    word.kind !== "abbreviation" || passage.readings(last + 1).every((r) => OPENERS.indexOf(pos(r.tag)) >= 0);
  return isSure ? "." : undefined;
}

/** What begins a sentence, and is no name: "w br. Prosimy", "w br. Jeśli". */
const OPENERS: readonly number[] = [POS.fin, POS.praet, POS.prep, POS.conj, POS.comp, POS.qub, POS.adv, POS.pred];

/** The object behind what was found, in the case that the new words want; `undefined` where that is not certain. */
function objectBehind(
  passage: Passage,
  { pattern: { object: from } }: Entry,
  { first, last, brackets }: Found,
  to: Place,
) {
  const verb = brackets[0];
  const negated = verb ? passage.lower(first - 1) === "nie" || negation(passage, verb.index, verb.readings) : false;
  // "Art. 5" does not inflect.
  if (/^(?:art\.|ust\.|pkt\.?|§)$/.test(passage.lower(last + 1)))
    return { text: passage.words[last + 1]!.text, last: last + 1 };
  if (!from || negated === undefined) return undefined;
  const place = negated && from.case === ACC ? { ...from, case: GEN } : from;
  const object = changed(passage, last + 1, { from: place, to }, negated);
  return object === "none" ? undefined : object;
}

/** A row's own example, or one made of its base forms: "<uiścić>" as "[[Uiścić]]", mended to "Zapłacić". */
function badOf(row: Row): BadExample[] {
  if (row.bad !== undefined) return [{ body: row.bad, ...(row.fixed === undefined ? {} : { fixed: row.fixed }) }];
  if (/:|<[^>]*>.*</.test(row.not) || listed(row.say).some((say) => /[=~]/.test(say)))
    throw new RangeError(`A row with several forms needs an example: "${row.not}"`);
  const say = listed(row.say).find((wording) => !isAdvice(wording));
  const bare = (text: string) =>
    capitalised(
      text
        .replace(/<([^>|!]*)[^>]*>/g, "$1")
        .replace(/ \?\S+/g, (word) => (word.startsWith(" ?") ? "" : word))
        .replace(/(\S+?)\|\S+/g, "$1")
        .replace(/ ,/g, ",")
        .replace(/ \/ /g, "/"),
    );
  return [{ body: `[[${bare(row.not)}]]`, ...(say === undefined || say === LEFT_OUT ? {} : { fixed: bare(say) }) }];
}
