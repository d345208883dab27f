import { POS } from "../../lexicon/tag";
import type { Sentence } from "../../text/sentences";
import { countSpoken } from "../count-spoken";
import { hasFinite, isFiniteAt } from "../finite";
import type { Passage } from "../passage";
import { depends, segmentsOf, type Segment } from "./segments";

/** So many marked items, or parts between semicolons, want a list. */
const MARKED = 3;
/** So many items behind a colon want one, of so many words each. */
const LISTED = 4;
const WORDS_OF_ITEM = 3;

/** Words with which a comma goes on with its item and does not begin a new one. */
const GOES_ON =
  /^(?:(?:w|z|na|po|do|od|dla|przy|o|za|pod|nad|przez|u) )?(?:któr|jak[iao]|że |iż |aby |żeby |jeśli |jeżeli |gdy |ponieważ |gdyż |czyli |a |ale |lecz |natomiast |w tym |tj|tzn|np|zgodnie )/;

/** So many things in a row without a mark want a list (one fewer where each is something to do), of so few words each. */
const ROW = 6;
const LONGEST_ITEM = 5;

export interface List {
  readonly first: number;
  /** The last word, before the full stop. */
  readonly last: number;
  readonly items: number;
}

const NUMBERS: readonly string[] = "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15".split(" ");
const MARKS: readonly (readonly string[])[] = [
  NUMBERS,
  "abcdefghijklmnop".split(""),
  "i ii iii iv v vi vii viii ix x".split(" "),
];

/** "1)" or "1/" before a space. */
function closesMark(passage: Passage, index: number): boolean {
  const { text, end } = passage.words[index]!;
  return text === ")" || (text === "/" && passage.text[end] === " ");
}

/** "1) …, 2) …, 3) …", "1. …" or "a) …": marks that count on from the first. */
export function markedList(passage: Passage, { first, last }: Sentence): List | undefined {
  let items = 0;
  let start = first;
  let marks: readonly string[] = NUMBERS;
  for (let i = first; i + 1 < last; i++) {
    const isMark = passage.words[i]!.kind === "ordinal" || closesMark(passage, i + 1);
    if (!isMark || passage.words[i - 1]?.text === "(") continue;
    const text = passage.lower(i).replace(".", "");
    const begun = MARKS.find(([one]) => one === text);
    if (begun) {
      start = i;
      items = 1;
      marks = begun;
    } else if (items > 0 && text === marks[items]) items++;
  }
  return items >= MARKED ? { first: start, last: lastWord(passage, first, last), items } : undefined;
}

/** "…; …; …": the first item begins behind a colon if there is one. */
export function semicolonList(passage: Passage, { first, last }: Sentence): List | undefined {
  const marks: number[] = [];
  let start = first;
  let depth = 0;
  for (let i = first; i < last; i++) {
    const { text } = passage.words[i]!;
    if (text === "(") depth++;
    else if (text === ")") depth--;
    else if (depth > 0) continue;
    else if (text === ":" && !marks.length) start = i + 1;
    else if (text === ";") marks.push(i);
  }
  if (marks.length + 1 < MARKED) return undefined;
  return { first: start, last: lastWord(passage, first, last), items: marks.length + 1 };
}

/** "…: kopię dowodu osobistego, umowę najmu lokalu, … oraz …" */
export function colonList(passage: Passage, { first, last }: Sentence): List | undefined {
  let colon = first;
  while (colon < last && passage.words[colon]!.text !== ":") colon++;
  if (colon + 1 >= last) return undefined;
  const end = lastWord(passage, first, last);
  const items: number[] = [];
  let start = colon + 1;
  for (let i = start; i <= end + 1; i++) {
    const text = i <= end ? passage.lower(i) : "";
    const isMark = i > end || text === ",";
    const joins = /^(?:oraz|i|lub|albo)$/.test(text) && countSpoken(passage, start, i) >= WORDS_OF_ITEM;
    if (!isMark && !(joins && items.length + 2 >= LISTED && restIsItem(passage, i + 1, end))) continue;
    if (isMark && i <= end && GOES_ON.test(`${passage.lower(i + 1)} ${passage.lower(i + 2)} `)) continue;
    items.push(countSpoken(passage, start, i));
    start = i + 1;
  }
  const isLong = items.length > LISTED || items.every((words) => words >= WORDS_OF_ITEM);
  const words = items.reduce((sum, each) => sum + each, 0);
  if (items.length < LISTED || !(isLong || words >= LISTED * 2 + 2)) return undefined;
  return { first: colon + 1, last: end, items: items.length };
}

/** Whether the words behind "oraz" are the last item: no comma follows that begins another. */
function restIsItem(passage: Passage, from: number, end: number): boolean {
  for (let i = from; i <= end; i++)
    if (passage.lower(i) === "," && !GOES_ON.test(`${passage.lower(i + 1)} ${passage.lower(i + 2)} `)) return false;
  return countSpoken(passage, from, end + 1) >= WORDS_OF_ITEM;
}

function lastWord(passage: Passage, first: number, last: number): number {
  let end = last - 1;
  while (end > first && /^[.;!?…]$/.test(passage.words[end]!.text)) end--;
  return end;
}

/** "Odbierzemy meble, materace, dywany, wózki, rowery i sanki": a row of short things, or of things to do, without any mark. */
export function plainList(passage: Passage, { first, last }: Sentence): List | undefined {
  if (!passage.lexicon) return undefined;
  const end = lastWord(passage, first, last);
  const segments = segmentsOf(passage, first, end + 1);
  for (let from = 0; from < segments.length; from++) {
    let to = from + 1;
    while (to < segments.length && isItem(passage, segments[to]!)) to++;
    const tail = segments[to - 1]!;
    const items = to - from + 1;
    if (items < ROW - 1 || !closesRow(passage, tail)) continue;
    const isToDo = segments.slice(from + 1, to).every((segment) => passage.surely(segment.first, POS.inf));
    if (items < ROW && !isToDo) continue;
    return { first: itemStart(passage, segments[from]!, isToDo), last: tail.last - 1, items };
  }
  return undefined;
}

function isItem(passage: Passage, segment: Segment): boolean {
  const most = closesRow(passage, segment) ? 2 * LONGEST_ITEM : LONGEST_ITEM;
  if (countSpoken(passage, segment.first, segment.last) > most || depends(passage, segment)) return false;
  if (GOES_ON.test(`${passage.lower(segment.first)} ${passage.lower(segment.first + 1)} `)) return false;
  return passage.words[segment.first - 1]!.text === "," && !hasFinite(passage, segment.first, segment.last);
}

/** Whether "i", "oraz" stands in the last part, before the last thing. */
function closesRow(passage: Passage, { first, last }: Segment): boolean {
  for (let i = first + 1; i < last; i++) if (/^(?:i|oraz|lub|albo)$/.test(passage.lower(i))) return true;
  return false;
}

/** Where the first thing begins: behind the verb, or with the infinitive. */
function itemStart(passage: Passage, { first, last }: Segment, isToDo: boolean): number {
  for (let i = last - 1; i >= first; i--) {
    if (isToDo ? passage.surely(i, POS.inf) : isFiniteAt(passage, i)) return isToDo ? i : Math.min(i + 1, last - 1);
  }
  return first;
}
