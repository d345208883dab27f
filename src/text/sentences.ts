import { mayEndSentence } from "./abbreviations";
import { isLetter, isUpper } from "./letters";
import type { Span } from "./span";
import type { Word } from "./word";

/** A sentence of a block: its span, and its words `first` (inclusive) to `last` (exclusive) in the block's list. */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
}

const CLOSERS = '”"»)’]';
const OPENERS = '„"«([–—-•';

/** Cuts a block into sentences; a heading or a list item without a full stop is one too. Their words are all the words. */
export function sentences(text: string, words: readonly Word[]): Sentence[] {
  const found: Sentence[] = [];
  let first = 0;
  for (let at = 0; at < words.length; at++) {
    if (!ends(words, first, at) || !goesOnAnew(text, words, at)) continue;
    while (at + 1 < words.length && isCloser(words, at + 1)) at++;
    found.push(sentence(words, first, at + 1));
    first = at + 1;
  }
  if (first < words.length) found.push(sentence(words, first, words.length));
  return found;
}

function sentence(words: readonly Word[], first: number, last: number): Sentence {
  return { start: words[first]!.start, end: words[last - 1]!.end, first, last };
}

/** Whether a sentence can end with this word. */
function ends(words: readonly Word[], first: number, at: number): boolean {
  const word = words[at]!;
  if (word.kind === "abbreviation") return mayEndSentence(word.text) && !isDateInFront(words, first, at);
  if (word.kind !== "mark" || !/^(?:[.!?…]|\.\.\.)$/.test(word.text)) return false;
  const next = words[at + 1];
  // "?!" and "!!!" end once, with the last mark.
  return !(next && next.start === word.end && /^[.!?…]/.test(next.text));
}

/** "12 marca 2026 r. Prezydent Miasta wydał …": a sentence that has only said its date so far goes on. */
function isDateInFront(words: readonly Word[], first: number, at: number): boolean {
  if (words[at]!.text !== "r." || at - first > 6) return false;
  return /^(?:w|we|dnia|od|do|z|po|przed|pismem|wnioskiem|uchwałą|decyzją|zarządzeniem|umową|\d.*)$/i.test(
    words[first]!.text,
  );
}

/** Whether what follows looks like the beginning of a sentence. */
function goesOnAnew(text: string, words: readonly Word[], at: number): boolean {
  let next = at + 1;
  while (next < words.length && isCloser(words, next)) next++;
  const after = words[next];
  if (!after) return true;
  if (after.start === words[next - 1]!.end) return false;
  if (words[at]!.kind === "abbreviation")
    return isUpper(after.text.charCodeAt(0)) || OPENERS.indexOf(after.text[0]!) >= 0;
  const code = after.text.charCodeAt(0);
  if (isLetter(code)) return isUpper(code) || text.slice(words[next - 1]!.end, after.start).indexOf("\n") >= 0;
  return after.kind !== "mark" || OPENERS.indexOf(after.text) >= 0 || /^[!?…]$/.test(words[at]!.text) === false;
}

/** A bracket or quotation mark that closes right behind the sentence's last mark. */
function isCloser(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  return word.kind === "mark" && CLOSERS.indexOf(word.text) >= 0 && word.start === words[at - 1]!.end;
}
