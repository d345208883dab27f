import { isAbbreviation, isAbbreviationBeforeNumber, LONGEST_ABBREVIATION } from "./abbreviations";
import { hashed, interned, numberOf } from "./interned";
import { isDigit, isLetter, isSpace, isUpper } from "./letters";
import { numeralAt } from "./numerals";
import type { Word, WordKind } from "./word";

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/y;
const URL = /(?:https?:\/\/|www\.)[^\s<>„”"]+/y;
/** "WO-II.0123.45.2026", "OR.1431.12.2026.JK" */
const REFERENCE =
  /[A-ZĄĆĘŁŃÓŚŹŻ]{1,6}[a-z]{0,3}(?:-[A-Za-z0-9ĄĆĘŁŃÓŚŹŻ]{1,6})*(?:[./]\d+)+(?:[./-][A-Za-z0-9ĄĆĘŁŃÓŚŹŻ]+)*/y;
/** "PO1P/00012345/6": a land register. */
const REGISTER = /[A-Z]{2}\d[A-Z]\/\d{8}\/\d(?!\d)/y;
/** An address without "www.": "gov.pl", "bip.poznan.pl/sprawy". */
const DOMAIN = /[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:pl|eu|com|org|net|info)(?![a-z0-9ąćęłńóśźż-])(?:\/[^\s<>„”"]*)?/iy;
const ROMAN = /^[IVXL]+$/;
const DOTTED =
  /(?:[A-Za-zĄĆĘŁŃÓŚŹŻąćęłńóśźż]{1,3}\.)+(?=[A-Za-zĄĆĘŁŃÓŚŹŻąćęłńóśźż]{1,4}\.)[A-Za-zĄĆĘŁŃÓŚŹŻąćęłńóśźż]{1,4}/y;

const SPACE = 32;
const COMMA = 44;
const DOT = 46;
const SYMBOLS = new Set(Array.from("§%°€$£№©®™²³+=<>*#@^~|_\\/&", (symbol) => symbol.charCodeAt(0)));

/** Cuts a block's text into words, in order and apart; what lies between them is white space. Time is linear in the text. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  const hasAt = text.indexOf("@") >= 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at++;
      continue;
    }
    if (isLetter(code)) {
      // Most words are letters and a space or a comma behind them: told at one look.
      let hash = hashed(0, code);
      let end = at + 1;
      let next = SPACE;
      for (; end < text.length && isLetter((next = text.charCodeAt(end))); end++) hash = hashed(hash, next);
      if (next === SPACE || next === COMMA) {
        const number = numberOf(text, at, end, hash);
        found.push({ kind: "word", text: interned(number), number, start: at, end });
        at = end;
        continue;
      }
    }
    const [kind, end] = wordAt(text, at, code, hasAt, found);
    const number = numberOf(text, at, end);
    found.push({ kind, text: interned(number), number, start: at, end });
    at = end;
  }
  return found;
}

function wordAt(text: string, at: number, code: number, hasAt: boolean, before: readonly Word[]): [WordKind, number] {
  if (isLetter(code)) return letterWordAt(text, at, code, hasAt, before);
  if (isDigit(code) || ((code === 43 || code === 40) && isDigit(text.charCodeAt(at + 1)))) {
    if (hasAt) {
      const email = endOf(EMAIL, text, at);
      if (email) return ["email", email];
    }
    const numeral = numeralAt(text, at, before);
    if (numeral) return numeral;
  }
  if (SYMBOLS.has(code)) return ["symbol", at + 1];
  // "..." is one mark, and a surrogate pair is not torn.
  if (code === DOT && text.startsWith("...", at)) return ["mark", at + 3];
  if (code >= 0xd800 && code < 0xdc00 && at + 1 < text.length) return ["symbol", at + 2];
  return ["mark", at + 1];
}

function letterWordAt(
  text: string,
  at: number,
  code: number,
  hasAt: boolean,
  before: readonly Word[],
): [WordKind, number] {
  if (hasAt) {
    const email = endOf(EMAIL, text, at);
    if (email) return ["email", email];
  }
  if (
    (code === 104 || code === 119 || code === 72 || code === 87) &&
    (text.startsWith("http", at) || text.startsWith("www.", at))
  ) {
    const url = endOf(URL, text, at);
    if (url) return ["url", trimmedUrl(text, url)];
  }
  let end = at + 1;
  for (; end < text.length; end++) {
    const next = text.charCodeAt(end);
    if (isLetter(next)) continue;
    // Hyphens, apostrophes and the star of "POZnan*Kontakt" are inside a word if a letter follows.
    const joins = next === 45 || next === 39 || next === 0x2019 || next === 42;
    if (!joins || !isLetter(text.charCodeAt(end + 1))) break;
  }
  const next = text.charCodeAt(end);
  if (isUpper(code) && (next === DOT || next === 45 || next === 47)) {
    const reference = endOf(REFERENCE, text, at);
    if (reference && reference > end) return ["reference", reference];
  }
  // A letter and digits: "S11", "A2", "B4" are one word.
  if (isDigit(next)) {
    const register = isUpper(code) ? endOf(REGISTER, text, at) : 0;
    if (register) return ["reference", register];
    while (end < text.length && (isDigit(text.charCodeAt(end)) || isLetter(text.charCodeAt(end)))) end++;
    return ["word", end];
  }
  if (next !== DOT) return ["word", end];
  const joined = isLetter(text.charCodeAt(end + 1));
  const domain = joined ? endOf(DOMAIN, text, at) : 0;
  if (domain) return ["url", trimmedUrl(text, domain)];
  const dotted = joined ? endOf(DOTTED, text, at) : 0;
  if (dotted && isAbbreviation(text.slice(at, dotted)) && text.charCodeAt(dotted) === DOT)
    return ["abbreviation", dotted + 1];
  if (isInitial(text, at, end, before)) return ["initial", end + 1];
  if (isAbbreviationHere(text, at, end, before)) return ["abbreviation", end + 1];
  return ["word", end];
}

function isAbbreviationHere(text: string, at: number, end: number, before: readonly Word[]): boolean {
  if (end - at > LONGEST_ABBREVIATION) return false;
  const bare = text.slice(at, end);
  if (isAbbreviation(bare)) return true;
  if (isAbbreviationBeforeNumber(bare)) return isDigit(text.charCodeAt(behindSpaces(text, end + 1)));
  // "XIX w."
  return bare === "w" && before.length > 0 && ROMAN.test(before[before.length - 1]!.text);
}

/** One capital and a full stop before another capital, or behind a first name: "J. Kowalski", "A. B. Nowak", "Jan K. był". */
function isInitial(text: string, at: number, end: number, before: readonly Word[]): boolean {
  if (end - at !== 1 || !isUpper(text.charCodeAt(at))) return false;
  const next = behindSpaces(text, end + 1);
  const after = text.charCodeAt(next);
  if (isUpper(after)) return isLetter(text.charCodeAt(next + 1)) || text.charCodeAt(next + 1) === DOT;
  const last = before[before.length - 1];
  return isLetter(after) && next > end + 1 && last?.kind === "word" && isUpper(last.text.charCodeAt(0));
}

/** The first place from `at` on without a space. */
function behindSpaces(text: string, at: number): number {
  while (at < text.length && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 0xa0)) at++;
  return at;
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : 0;
}

/** A full stop, comma or bracket behind an address belongs to the sentence. */
function trimmedUrl(text: string, end: number): number {
  while (/[.,;:!?)\]]/.test(text[end - 1]!)) end--;
  return end;
}
