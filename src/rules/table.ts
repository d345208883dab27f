import { casedLike, capitalised } from "./casing";
import { withComma } from "./clause";
import type { Passage } from "./passage";
import { anchorOf, findAt, pattern, type Anchor, type Found, type Pattern } from "./pattern";
import type { BadExample, BlockRule, GoodExample, Hit } from "./rule";
import { Watch } from "./watch";
import { plainly, worded, type Wording } from "./wording";

/** A row of a table of wordings: what not to write, and what to write instead. */
export interface Row {
  /** A pattern, see pattern.ts. */
  readonly not: string;
  /** Wordings, see wording.ts, the best first; none where the place is only explained. */
  readonly say?: Wording | readonly Wording[];
  /** Patterns within which the row keeps silent: "celem <:inf>". */
  readonly except?: string | readonly string[];
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
export function table({ rows, what, about, todo, good, ...head }: Head): BlockRule {
  const entries = rows.map((row, order): Entry => ({
    row,
    order,
    pattern: pattern(row.not),
    except: listed(row.except).map(pattern),
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
    *find(passage) {
      let after = 0;
      for (const { entry, found } of longest(passage, passage.watched(watch), index))
        if (found.first >= after) {
          yield hit(passage, entry, found, what, todo);
          after = found.last + 1;
        }
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
        if (found && !entry.except.some((except) => covers(passage, except, found))) matches.push({ entry, found });
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

/** Whether an exception stands over (or touches into) what was found; it may begin up to three words before. */
function covers(passage: Passage, except: Pattern, found: Found): boolean {
  for (let start = Math.max(0, found.first - 3); start <= found.last; start++) {
    const other = findAt(passage, except, start);
    if (other && other.last >= found.first) return true;
  }
  return false;
}

function hit(passage: Passage, { row, say }: Entry, found: Found, what: Head["what"], todo: string): Hit {
  let span = passage.span(found.first, found.last);
  const quote = passage.text.slice(span.start, span.end);
  const fixes: string[] = [];
  for (const wording of say) {
    const text = worded(passage, found, wording);
    if (text === undefined) continue;
    const mended = withComma(passage, found.first, span, casedLike(passage.words[found.first]!.text, text));
    if (fixes.length && mended.span.start !== span.start) continue;
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

/** A row's own example, or one made of its base forms: "<uiścić>" as "[[Uiścić]]", mended to "Zapłacić". */
function badOf(row: Row): BadExample[] {
  if (row.bad !== undefined) return [{ body: row.bad, ...(row.fixed === undefined ? {} : { fixed: row.fixed }) }];
  if (/:|<[^>]*>.*</.test(row.not)) throw new RangeError(`A row with several forms needs an example: "${row.not}"`);
  const say = listed(row.say)[0];
  const bare = (text: string) =>
    capitalised(
      text
        .replace(/<([^>|]*)[^>]*>/g, "$1")
        .replace(/ \?\S+/g, (word) => (word.startsWith(" ?") ? "" : word))
        .replace(/(\S+?)\|\S+/g, "$1")
        .replace(/ ,/g, ",")
        .replace(/ \/ /g, "/"),
    );
  return [{ body: `[[${bare(row.not)}]]`, ...(say === undefined ? {} : { fixed: bare(say) }) }];
}
