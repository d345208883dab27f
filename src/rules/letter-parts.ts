import { Fact } from "./fact";
import type { Letter, PlacedPassage } from "./letter";

/** Where the parts of a letter are, as indexes into its passages. */
export interface LetterParts {
  /** The line that greets; -1 if there is none. */
  readonly opening: number;
  /** The line that says goodbye; -1 if there is none. */
  readonly closing: number;
  /** The first passage of the mail program's or our own signature; the number of passages if there is none. */
  readonly signature: number;
}

const OPENING =
  /^(?:Wielce\s+|Bardzo\s+)?(?:Szanown[aiyeą]|Szan\.|Dzień\s+dobry|Dobry\s+wieczór|Witam|Witaj|Cześć|Hej|Czcigodn|Ekscelencj|Koleżanki|Drodzy)(?![a-ząćęłńóśźż])/i;
/** "Droga Pani", not "Drogi do szkoły". */
const DEAR = /^(?:Moja |Mój )?Drog(?:a|i|ie) [A-ZĄĆĘŁŃÓŚŹŻ]/;
const OPENS = new Fact(({ text }) => OPENING.test(text) || DEAR.test(text));
const CLOSING =
  /^(?:(?:Pozostaję|Kończę)\s+)?(?:Z\s+(?:poważaniem|wyrazami\s|uszanowaniem|szacunkiem|pozdrowieniami|serdecznymi|najlepszymi)|Łączę\s+(?:wyrazy|pozdrowienia|serdeczn)|(?:\S+\s+)?(?:i\s+)?(?:Serdecznie\s+)?pozdrawia(?:m|my)(?=\s*$|[,.!]|\s+(?:serdecznie|ciepło|Pani|Pana|Państwa|i\s))|Pozdrowienia|(?:Życzę|Życzymy)\s+(?:miłego|dobrego|udanego|spokojnego)|(?:Miłego|Dobrego|Udanego)\s+(?:dnia|weekendu|popołudnia)|Do\s+(?:zobaczenia|usłyszenia|widzenia)|Kłaniam)/i;
const LAST_WORDS = /(?:^|[\s,])(?:pozdrawia(?:m|my)|z poważaniem|z wyrazami szacunku)[.!,]?$/i;

const PARTS = new WeakMap<Letter, LetterParts>();

/** Finds opening, closing and signature; looked for once a letter. */
export function partsOf(letter: Letter): LetterParts {
  let parts = PARTS.get(letter);
  if (!parts) {
    const { passages } = letter;
    const signature = indexOf(passages, ({ passage }) => passage.block.role === "signature", passages.length);
    const opening = indexOf(passages.slice(0, signature), ({ passage }) => OPENS.of(passage), -1);
    let closing = -1;
    for (let i = signature - 1; i > opening && closing < 0; i--) if (isClosing(passages[i]!)) closing = i;
    parts = { opening, closing, signature };
    PARTS.set(letter, parts);
  }
  return parts;
}

/** Whether there is enough text to speak of missing parts: an empty draft is nothing yet. */
export function isWritten({ passages }: Letter): boolean {
  let words = 0;
  for (const { passage } of passages) {
    if (passage.block.role !== "signature") words += passage.words.length;
    if (words >= 3) return true;
  }
  return false;
}

/** The end of what the clerk wrote, where missing details are marked. */
export function endOfText(letter: Letter): number {
  const { passages } = letter;
  const last = passages[passages.length - 1];
  return last ? last.start + last.passage.text.length : 0;
}

function isClosing({ passage }: PlacedPassage): boolean {
  const { text } = passage;
  if (text.length > 120) return false;
  return (
    (CLOSING.test(text) && (text.length < 70 || !/[,.].{40}/.test(text))) || (text.length < 90 && LAST_WORDS.test(text))
  );
}

function indexOf<T>(list: readonly T[], fits: (one: T) => boolean, otherwise: number): number {
  for (let i = 0; i < list.length; i++) if (fits(list[i]!)) return i;
  return otherwise;
}
