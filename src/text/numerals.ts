import { isDigit, isLetter, isSpace, isUpper } from "./letters";
import type { Word, WordKind } from "./word";

const ACCOUNT = /\d{2}(?:[ \u00a0]\d{4}){6}(?!\d)|\d{26}(?!\d)/y;
const DATE = /(?:\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}|\d{1,2}[-/]\d{1,2}[-/]\d{4})(?![\d.]\d|\d)/y;
const SHORT_DATE = /(?:0?[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])(?!\d)(?![.,]\d)/y;
const CLOCK = /(?:[01]?\d|2[0-4]):[0-5]\d(?!\d)/y;
const DOTTED_CLOCK = /(?:[01]?\d|2[0-4])\.[0-5]\d(?!\d)/y;
/** A dotted time and, behind a dash, another: "8.30–15.30". */
const CLOCKS = /(?:[01]?\d|2[0-4])\.[0-5]\d[ \u00a0]?[-–—][ \u00a0]?((?:[01]?\d|2[0-4])\.[0-5]\d)(?![\d.]\d|\d)/y;
/** With the country's number, with the area in brackets or before a slash, 2-3-2-2, 3-3-3. */
const PHONE =
  /(?:\+48|0048)[ \u00a0-]?(?:\d{2}[ \u00a0-]?\d{3}[ \u00a0-]?\d{2}[ \u00a0-]?\d{2}|\d{3}[ \u00a0-]?\d{3}[ \u00a0-]?\d{3})(?!\d)|\(?0?\d{2}\)?(?:[ \u00a0-]|\/|[ \u00a0]\/[ \u00a0])\d{3}[ \u00a0-]\d{2}[ \u00a0-]\d{2}(?!\d)|\(0?\d{2}\)[ \u00a0]?\d{3}[ \u00a0-]?\d{2}[ \u00a0-]?\d{2}(?!\d)|\d{3}[ \u00a0-]\d{3}[ \u00a0-]\d{3}(?!\d)|\d{2}[ \u00a0-]\d{7}(?!\d)|0?\d{9}(?!\d)/y;
/** Behind "tel." nine digits are a phone however they are grouped. */
const CALLED_PHONE = /0?[1-9](?:[ \u00a0-]?\d){8}(?![ \u00a0-]?\d)/y;
const INTERNAL_PHONE = /\d{2}[ \u00a0-]\d{2}(?!\d)|\d{3,5}(?!\d)/y;
const SLASHED = /\d+[a-zA-Z]?(?:\/[A-Za-z]*\d+[a-zA-Z]?)+(?:\/[A-ZĄĆĘŁŃÓŚŹŻ]+)?/y;
const POSTCODE = /\d{2}-\d{3}(?!\d)/y;
/** "4.2.1", "2.0": a chapter, a version. */
const SECTION = /\d{1,2}(?:\.\d{1,2}){1,4}(?!\d|[.,]\d)/y;
const NUMBER = /\d{1,3}(?:[ \u00a0]\d{3})+(?!\d)(?:,\d+)?|\d{1,3}(?:\.\d{3})+(?![\d.])(?:,\d+)?|\d+(?:,\d+)?[a-zA-Z]?/y;

/** Words after which a row of digits is a short number inside the office. */
const BEFORE_INTERNAL = /^(?:tel\.?|telefonu?|telefonie|wew\.?|wewn\.?|wewnętrzn(?:y|ego|ym))$/i;
/** Words after which nine digits are no phone. */
const BEFORE_IDENTITY = /^(?:regon|nip|krs|pesel|działk[aięą]|faktur[ayęą]|sprawy|konta|rachunku)$/i;
const MONEY = /^[ \u00a0]?(?:,\d|zł|PLN|euro|EUR|%|m²|m2|osób|mieszkańców|tys\.|mln)/;

/** The word that begins with a digit, "+" or "(" at `at`: what it is and where it ends; nothing for a lone "+" or "(". */
export function numeralAt(text: string, at: number, before: readonly Word[]): [WordKind, number] | undefined {
  const last = before[before.length - 1];
  const previous = last?.kind === "mark" && (last.text === ":" || last.text === ".") ? before[before.length - 2] : last;
  if (text[at] === "(" || text[at] === "+") {
    const phone = endOf(PHONE, text, at);
    return phone ? ["phone", phone] : undefined;
  }
  let end = endOfPlain(text, at, previous);
  if (end) return ["number", end];
  end = endOf(ACCOUNT, text, at);
  if (end) return ["number", end];
  end = endOf(DATE, text, at);
  if (end) return ["date", end];
  end = endOf(CLOCK, text, at);
  if (end) return ["time", end];
  end = endOf(PHONE, text, at);
  if (end && isPhone(text, at, end, previous)) return ["phone", end];
  if (previous && BEFORE_INTERNAL.test(previous.text)) {
    end = endOf(CALLED_PHONE, text, at) || endOf(INTERNAL_PHONE, text, at);
    if (end) return ["phone", end];
  }
  end = endOf(POSTCODE, text, at);
  if (end) return ["number", end];
  end = endOf(DOTTED_CLOCK, text, at);
  if (end && (isClock(before) || beginsHours(text, at))) return ["time", end];
  end = endOf(SHORT_DATE, text, at);
  if (end) return ["date", text[end] === "." && !endsText(text, end + 1) ? end + 1 : end];
  end = endOf(SLASHED, text, at);
  if (end) return ["reference", end];
  end = endOf(SECTION, text, at);
  if (end) return ["number", end];
  end = endOf(NUMBER, text, at) || at + 1;
  // "16a" is a house, "30min" a slip: only one letter belongs to a number.
  if (isLetter(text.charCodeAt(end)) && isLetter(text.charCodeAt(end - 1))) end--;
  if (text[end] === "." && isOrdinal(text, end, before)) return ["ordinal", end + 1];
  return ["number", end];
}

/** Where up to four digits end that nothing is joined to, as most numbers do: "do 12 dni". 0 for all others. */
function endOfPlain(text: string, at: number, previous: Word | undefined): number {
  let end = at + 1;
  while (end < text.length && isDigit(text.charCodeAt(end))) end++;
  if (end - at > 4 || (end - at > 2 && previous && BEFORE_INTERNAL.test(previous.text))) return 0;
  if (end === text.length) return end;
  return isSpace(text.charCodeAt(end)) && isLetter(text.charCodeAt(end + 1)) ? end : 0;
}

function isPhone(text: string, at: number, end: number, previous: Word | undefined): boolean {
  const digits = text.slice(at, end).replace(/\D/g, "");
  if (previous && BEFORE_IDENTITY.test(previous.text)) return false;
  if (/\d{3}\D\d{3}\D\d{3}/.test(text.slice(at, end)))
    return !digits.endsWith("000") && !MONEY.test(text.slice(end, end + 12));
  return !digits.startsWith("0") || digits.length > 9;
}

/** A dotted time stands after "godz.", "od", "do" or a dash behind another time. */
function isClock(before: readonly Word[]): boolean {
  const last = before[before.length - 1];
  if (!last) return false;
  if (/^(?:godz\.|godzin\S*|g\.|o)$/i.test(last.text)) return true;
  const second = before[before.length - 2];
  if (/^(?:[-–—]|do|i|a)$/.test(last.text)) return second?.kind === "time";
  if (/^od$/i.test(last.text))
    return second !== undefined && /^(?:godz\.|godzin\S*|g\.|w|czynn\S*|pracujemy|pn\.|pt\.)$/i.test(second.text);
  return last.kind === "word" && /^(?:poniedział\S*|wtor\S*|środ\S*|czwart\S*|piąt\S*)$/i.test(last.text);
}

/** Hours that cannot be days: one of "8.30–12.00" is no date. */
function beginsHours(text: string, at: number): boolean {
  CLOCKS.lastIndex = at;
  const hours = CLOCKS.exec(text);
  if (!hours) return false;
  return !endOf(SHORT_DATE, text, at) || !endOf(SHORT_DATE, text, CLOCKS.lastIndex - hours[1]!.length);
}

/**
 * A number with a full stop is an ordinal before a small letter, in "lata 90.", and as the number of a point: at the start of a
 * block, behind the end of a sentence, and, for the first, behind a colon.
 */
function isOrdinal(text: string, dot: number, before: readonly Word[]): boolean {
  let next = dot + 1;
  while (next < text.length && isSpace(text.charCodeAt(next))) next++;
  if (next === dot + 1 || next >= text.length) return false;
  const last = before[before.length - 1];
  if (!last) return true;
  const code = text.charCodeAt(next);
  if (!isLetter(code)) return false;
  if (!isUpper(code) || /^lat(?:a|ach)?$/.test(last.text)) return true;
  // "Lata 80. i 90."
  if (last.kind === "word" && before[before.length - 2]?.kind === "ordinal") return true;
  return isPoint(last, text, dot);
}

/** Whether the number before `dot`, behind the word `last`, counts the points of a list that goes on in one line. */
function isPoint(last: Word, text: string, dot: number): boolean {
  const digits = /\d*$/.exec(text.slice(Math.max(0, dot - 3), dot))![0];
  if (digits.length > 2) return false;
  return last.text === ":" ? digits === "1" : /^[.!?]$/.test(last.text);
}

function endsText(text: string, at: number): boolean {
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at >= text.length || /[A-ZĄĆĘŁŃÓŚŹŻ]/.test(text[at]!);
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : 0;
}
