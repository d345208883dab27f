import { AFF, CASE, COMPARATIVE, NEG, NOM, parseTag, pos, POS, SUPERLATIVE, type Tag } from "../lexicon/tag";
import { sequencesOf } from "./cfsa2";

/** A reading relative to its form: the lemma is the form without its last `cut` characters, with `add` behind. */
export interface RelativeReading {
  readonly cut: number;
  readonly add: string;
  readonly tag: Tag;
}

export interface Entry {
  readonly form: string;
  readonly readings: readonly RelativeReading[];
  /** The readings as text: forms with the same key share a class. */
  readonly key: string;
}

const SEPARATOR = ";".charCodeAt(0);
const A = "A".charCodeAt(0);
/** A count that stands for "all of it" in Morfologik's prefix and suffix encoding. */
const ALL = 255;

/** Every form of the dictionary with its readings, in order of UTF-16 code units, without "nie-" and "naj-" forms that can be derived. */
export function entriesOf(file: Uint8Array): Entry[] {
  const all = new Map<string, Map<string, Tag[]>>();
  for (const sequence of sequencesOf(file)) {
    const first = sequence.indexOf(SEPARATOR);
    const second = sequence.lastIndexOf(SEPARATOR);
    const formBytes = sequence.subarray(0, first);
    const code = sequence.subarray(first + 1, second);
    const prefix = (code[0]! - A) & ALL;
    const suffix = (code[1]! - A) & ALL;
    const isWhole = prefix === ALL || suffix === ALL;
    const kept = isWhole ? formBytes.subarray(0, 0) : formBytes.subarray(prefix, formBytes.length - suffix);
    // Counts are of bytes, and may cut a letter in two: only the joined bytes are text.
    const lemma = Buffer.concat([kept, code.subarray(2)]).toString();
    const form = formBytes.toString();
    const readings = all.get(form) ?? new Map<string, Tag[]>();
    all.set(form, readings);
    const tags = readings.get(lemma) ?? [];
    readings.set(lemma, tags);
    for (const alternative of sequence
      .subarray(second + 1)
      .toString()
      .split("+"))
      tags.push(parseTag(alternative));
  }
  for (const readings of all.values()) for (const [lemma, tags] of readings) readings.set(lemma, merged(tags));

  const kept = [...all].filter(([form, readings]) => !isDerived(form, readings, all));
  return kept
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([form, readings]) => {
      const relative = [...readings].flatMap(([lemma, tags]) =>
        tags.map((tag) => ({ ...cutAndAdd(form, lemma), tag })),
      );
      return { form, readings: relative, key: relative.map(({ cut, add, tag }) => `${cut}:${add}:${tag}`).join("|") };
    });
}

/** Tags that differ in their cases alone become one: nothing is said by it that was not said before. */
function merged(tags: readonly Tag[]): Tag[] {
  const byRest = new Map<Tag, Tag>();
  for (const tag of tags) byRest.set(tag & ~CASE, (byRest.get(tag & ~CASE) ?? 0) | (tag & CASE));
  return [...byRest]
    .map(([rest, cases]) => rest | cases)
    .sort((a, b) => nominativeFirst(a) - nominativeFirst(b) || a - b);
}

function nominativeFirst(tag: Tag): number {
  return tag & NOM ? 0 : 1;
}

function cutAndAdd(form: string, lemma: string): { cut: number; add: string } {
  let common = 0;
  while (common < form.length && common < lemma.length && form[common] === lemma[common]) common++;
  return { cut: form.length - common, add: lemma.slice(common) };
}

type Readings = ReadonlyMap<string, readonly Tag[]>;

/** What lexicon/open-lexicon.ts derives for "nie" and "naj" before a form; kept in step with it by a test. */
export function derivedReadings(prefix: "nie" | "naj", readings: Readings): Map<string, Tag[]> {
  const derived = new Map<string, Tag[]>();
  for (const [lemma, tags] of readings)
    for (const tag of tags) {
      const part = pos(tag);
      if (prefix === "naj") {
        if (tag & COMPARATIVE) put(derived, lemma, (tag & ~COMPARATIVE) | SUPERLATIVE);
      } else if (part === POS.ger || part === POS.pact || part === POS.ppas) {
        if (tag & AFF) put(derived, lemma, (tag & ~AFF) | NEG);
      } else if (part === POS.adj || part === POS.adv) put(derived, "nie" + lemma, tag);
    }
  return derived;
}

function put(readings: Map<string, Tag[]>, lemma: string, tag: Tag): void {
  const known = readings.get(lemma);
  if (known) known.push(tag);
  else readings.set(lemma, [tag]);
}

function isDerived(form: string, readings: Readings, all: ReadonlyMap<string, Readings>): boolean {
  const prefix = form.startsWith("nie") ? "nie" : form.startsWith("naj") ? "naj" : undefined;
  const rest = prefix && all.get(form.slice(3));
  if (!prefix || !rest) return false;
  const derived = derivedReadings(prefix, rest);
  return (
    derived.size === readings.size &&
    [...readings].every(([lemma, tags]) => {
      const other = derived.get(lemma);
      return other !== undefined && other.length === tags.length && tags.every((tag) => other.includes(tag));
    })
  );
}
