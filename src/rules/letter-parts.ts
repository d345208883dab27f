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
  /^(?:Wielce\s+|Bardzo\s+)?(?:Szanown[aiyeą]|Szan\.|Dzie[nń]\s+dobry|Dobry\s+wieczór|Witam|Witaj(?:cie)?|Cześć|Serwus(?:ik)?|Halo(?=,|!)|Hej(?:ka)?|Heja|Siem(?:a|ka|ano|anko)|Elo|Hello|Czołem|Kochan[ai](?=,|!|\s+(?:Pani|Państwo|Mieszka))|Czcigodn|Ekscelencj|Koleżanki|Drodzy)(?![a-ząćęłńóśźż])/i;
/** "Sz. P. Anna Nowak" greets only with a mark behind: in an address it stands without one. */
const CLIPPED = /^Sz\.\s?(?:P\.|Pa[nń])[^.,!]*[,!]$|^Sz\.\s?(?:P\.|Pani|Panie?|Państwo)$/i;
/** "Droga Pani", not "Drogi do szkoły". */
const DEAR = /^(?:Moja |Mój )?Drog(?:a|i|ie) [A-ZĄĆĘŁŃÓŚŹŻ]/;
const CLOSING =
  /^(?:(?:Pozostaję|Kończę)\s+)?(?:Z\s*(?:poważaniem|pow(?:ar[zż]|[aą]z|a[źż])[aą]?(?:nie|ni|ne|nei|nai|ina)m|wyrazam[iy]\s|uszanowaniem|szacunkiem|pozdrowieniami|serdecznymi|najlepszymi)|Łącz[ęe]\s+(?:wyrazy|pozdrowienia|serdeczn)|(?:\S+\s+)?(?:i\s+)?(?:Serdecznie\s+)?pozdrawia(?:m|my)(?=\s*$|[,.!]|\s+(?:serdecznie|ciepło|Pani|Pana|Państwa|i\s))|(?:Serdeczne\s+)?Pozdrowienia|Poz(?:drawim|dawiam|rdawiam|drawaim|draiwam|drwaiam)|(?:Życzę|Życzymy)\s+(?:miłego|dobrego|udanego|spokojnego)|(?:Miłego|Dobrego|Udanego)\s+(?:dnia|weekendu|popołudnia)|Do\s+(?:zobaczenia|usłyszenia|widzenia)|Kłaniam)/i;
/** "Pozdrawiam Marek Dudek", "pozdrawiam; Marek Dudek": the name stands on the same line. */
const SIGNED =
  /^[Pp]ozdrawia(?:m|my)(?: serdecznie)?\s*[,;:.]?\s+[A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż]+ [A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż-]+(?: [A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż-]+)?$/;
const LAST_WORDS = /(?:^|[\s,])(?:pozdrawia(?:m|my)|z poważaniem|z wyrazami szacunku)[.!,]?$/i;

/** How many lines an address has at most. */
const FARTHEST = 8;

const PARTS = new WeakMap<Letter, LetterParts>();

/** Finds opening, closing and signature; looked for once a letter. */
export function partsOf(letter: Letter): LetterParts {
  let parts = PARTS.get(letter);
  if (!parts) {
    const { passages } = letter;
    const signature = indexOf(passages, ({ passage }) => passage.block.role === "signature", passages.length);
    const opening = openingIn(passages.slice(0, signature));
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
  for (const { passage } of passages) if (passage.block.role !== "signature") words += passage.words.length;
  return words >= 3;
}

/** The end of what the clerk wrote, where missing details are marked. */
export function endOfText(letter: Letter): number {
  const { passages } = letter;
  const last = passages[passages.length - 1];
  return last ? last.start + last.passage.text.length : 0;
}

/** The first line that greets; one with its mark before one without, for "Szanowna Pani" heads many an address. */
function openingIn(passages: readonly PlacedPassage[]): number {
  const first = indexOf(passages, isOpening, -1);
  if (first < 0 || /[,!]/.test(passages[first]!.passage.text)) return first;
  const near = passages.slice(0, first + FARTHEST);
  return indexOf(near, (one) => isOpening(one) && /[,!]$/.test(one.passage.text), first);
}

function isOpening({ passage: { text } }: PlacedPassage): boolean {
  return OPENING.test(text) || DEAR.test(text) || CLIPPED.test(text);
}

function isClosing({ passage }: PlacedPassage): boolean {
  const { text } = passage;
  if (text.length > 120) return false;
  return (
    SIGNED.test(text) ||
    (CLOSING.test(text) && (text.length < 70 || !/[,.].{40}/.test(text))) ||
    (text.length < 90 && LAST_WORDS.test(text))
  );
}

function indexOf<T>(list: readonly T[], fits: (one: T) => boolean, otherwise: number): number {
  for (let i = 0; i < list.length; i++) if (fits(list[i]!)) return i;
  return otherwise;
}
