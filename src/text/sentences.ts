import { mayEndSentence } from "./abbreviations";
import { isLetter, isUpper } from "./letters";
import { looksFinite } from "./looks-finite";
import { opensSentence, saysWe } from "./openers";
import type { Span } from "./span";
import type { Word } from "./word";

/** A sentence of a block: its span, and its words `first` (inclusive) to `last` (exclusive) in the block's list. */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
}

const CLOSERS = '”"»)’]';
const OPENERS = '„"«([–—-•';
const LEADS_IN =
  /^(?:w|we|dnia|od|do|z|ze|po|przed|na|za|zgodnie|stosownie|wobec|uchwał.|ustaw.|decyzj.|umow.|zarządzeni.|rozporządzeni.|postanowieni.|obwieszczeni.|.*[^a]ą|.*ąc|.*em)$/i;
const DASHES = "–—-";
const END = /^(?:[.!?…]|\.\.\.)$/;

/** How many words behind an abbreviation are looked at to tell whether they are only a name. */
const LONGEST_NAME = 4;

/**
 * Cuts a block into sentences; a heading, a list item without a full stop, and each cell of a row with tabs or "|" is one too.
 * Their words are all the words. Time is linear in the text.
 */
export function sentences(text: string, words: readonly Word[]): Sentence[] {
  const found: Sentence[] = [];
  let first = 0;
  /** Words before `seen` were looked at, and `hasVerb` says whether one of this sentence looks like a verb. */
  let seen = 0;
  let hasVerb = false;
  const saysSomething = (at: number) => {
    for (seen = Math.max(seen, first); seen < at && !hasVerb; seen++) hasVerb = looksFinite(words[seen]!.text);
    return hasVerb;
  };
  for (let at = 0; at < words.length; at++) {
    const isOver =
      endsCell(text, words, first, at) || (ends(words, first, at) && goesOnAnew(text, words, first, at, saysSomething));
    if (!isOver) continue;
    while (at + 1 < words.length && isCloser(words, at + 1)) at++;
    found.push(sentence(words, first, at + 1));
    first = at + 1;
    hasVerb = false;
  }
  if (first < words.length) found.push(sentence(words, first, words.length));
  return found;
}

function sentence(words: readonly Word[], first: number, last: number): Sentence {
  return { start: words[first]!.start, end: words[last - 1]!.end, first, last };
}

/** Whether a cell of a table's row ends with this word. */
function endsCell(text: string, words: readonly Word[], first: number, at: number): boolean {
  const word = words[at]!;
  const next = words[at + 1];
  if (!next) return false;
  if (word.kind === "symbol" && word.text === "|") return at > first;
  if (next.start === word.end || next.text === "|") return false;
  for (let i = word.end; i < next.start; i++) if (text[i] === "\t") return true;
  return false;
}

/** Whether a sentence can end with this word. */
function ends(words: readonly Word[], first: number, at: number): boolean {
  const { kind, text, end } = words[at]!;
  // "1." at the start, or behind a colon, is the number of what follows.
  if (kind === "ordinal") return at > first && words[at - 1]!.text !== ":";
  if (kind === "abbreviation" || kind === "initial") return true;
  if (kind !== "mark" || !END.test(text)) return false;
  const next = words[at + 1];
  // "?!" and "!!!" end once, with the last mark.
  return !(next && next.start === end && /^[.!?…]/.test(next.text));
}

/** Whether what follows looks like the beginning of a sentence. */
function goesOnAnew(
  text: string,
  words: readonly Word[],
  first: number,
  at: number,
  saysSomething: (at: number) => boolean,
): boolean {
  const word = words[at]!;
  let next = at + 1;
  while (next < words.length && isCloser(words, next)) next++;
  const after = words[next];
  if (!after) return true;
  if (after.start === words[next - 1]!.end) return false;
  if (word.kind !== "mark") return next === at + 1 && closes(words, first, at, saysSomething);
  const code = after.text.charCodeAt(0);
  if (isLetter(code)) return isUpper(code) || text.slice(words[next - 1]!.end, after.start).indexOf("\n") >= 0;
  if (DASHES.indexOf(after.text) >= 0) return beginsUpper(words[next + 1]);
  return after.kind !== "mark" || OPENERS.indexOf(after.text) >= 0 || /^[!?…]$/.test(word.text) === false;
}

/**
 * Whether an abbreviation, an initial or an ordinal is the last word of its sentence: "… w 2026 r. Prosimy …", but not
 * "W 2026 r. Poznań …", where nothing has been said yet, nor "… w 2026 r. Anna Nowak.", where nothing is said any more.
 */
function closes(words: readonly Word[], first: number, at: number, saysSomething: (at: number) => boolean): boolean {
  const word = words[at]!;
  const after = words[at + 1]!;
  if (after.text === "„" || after.text === '"' || after.text === "«")
    return mayClose(word) && beginsUpper(words[at + 2]) && saysSomething(at);
  if (!beginsUpper(after)) return false;
  if (saysWe(after.text)) return true;
  if (!mayClose(word)) return false;
  // "Lata 70. XX wieku".
  if (word.kind === "ordinal" && /^[IVXL]+$/.test(after.text)) return false;
  return opensSentence(after.text) || ((!leadsIn(words[first]!) || saysSomething(at)) && !isOnlyName(words, at + 1));
}

function mayClose({ kind, text }: Word): boolean {
  return kind === "ordinal" || (kind === "abbreviation" && mayEndSentence(text));
}

/** Whether a sentence begins with when, by what or on what ground something is, so that the rest is still to come. */
function leadsIn({ text, kind }: Word): boolean {
  return kind !== "word" || LEADS_IN.test(text);
}

/** Whether the words from `at` to the end of the sentence are a name and nothing else. */
function isOnlyName(words: readonly Word[], at: number): boolean {
  for (let i = at; i < words.length && i <= at + LONGEST_NAME; i++) {
    if (words[i]!.kind === "mark") return i > at && words[i]!.text !== ":";
    if (!beginsUpper(words[i]) || looksFinite(words[i]!.text)) return false;
  }
  return false;
}

function beginsUpper(word: Word | undefined): boolean {
  return word !== undefined && isUpper(word.text.charCodeAt(0));
}

/** A bracket or quotation mark that closes right behind the sentence's last mark. */
function isCloser(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  return word.kind === "mark" && CLOSERS.indexOf(word.text) >= 0 && word.start === words[at - 1]!.end;
}
