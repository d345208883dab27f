import { Unreadable } from "./unreadable";
import { words } from "./words";

/** Bytes that only one of the two old code pages has for a Polish letter: Ą ą Ś ś Ź ź. The other twelve letters are alike. */
const WINDOWS_1250 = new Set([0xa5, 0xb9, 0x8c, 0x9c, 0x8f, 0x9f]);
const ISO_8859_2 = new Set([0xa1, 0xb1, 0xa6, 0xb6, 0xac, 0xbc]);

/** Control characters that no text has; a page break and the end mark of old DOS files are none of these. */
const CONTROL = /[\u0001-\u0008\u000e-\u0019\u001b-\u001f\u007f]/g;
/** A text has at most one of these in so many characters. */
const CHARACTERS_A_CONTROL = 200;

/**
 * The text that bytes say: by their mark; else UTF-8 or UTF-16 where they look so; else `declared` (what an HTML page says
 * of itself); else the old code page whose Polish letters are there. Lines end in "\n", letters are whole (NFC).
 * Throws Unreadable for bytes that are no text.
 */
export function decode(bytes: Uint8Array, declared?: string): string {
  const text = new TextDecoder(encodingOf(bytes, declared)).decode(bytes);
  const controls = text.match(CONTROL)?.length ?? 0;
  if (text.includes("\0") || controls * CHARACTERS_A_CONTROL > text.length) throw new Unreadable(words.unread.notText);
  const lines = text.replace(/\u001a+$/, "").replace(/\r\n?|[\u2028\u2029\f\v]/g, "\n");
  return /[\u0300-\u036f]/.test(lines) ? lines.normalize("NFC") : lines;
}

function encodingOf(bytes: Uint8Array, declared: string | undefined): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const utf16 = utf16Of(bytes);
  if (utf16) return utf16;
  const { whole, broken } = utf8Of(bytes);
  // A few damaged bytes do not make a text another code page.
  if (!broken || whole > broken) return "utf-8";
  if (declared && !/^utf-?8$/i.test(declared) && isKnown(declared)) return declared;
  return oldCodePageOf(bytes);
}

/** UTF-16 without a mark: nearly every second byte is 0. */
function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 4 || bytes.length % 2) return undefined;
  const zeros = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1]!++;
  const [even, odd] = zeros as [number, number];
  if (odd * 2 > length * 0.6 && even * 2 < length * 0.05) return "utf-16le";
  if (even * 2 > length * 0.6 && odd * 2 < length * 0.05) return "utf-16be";
  return undefined;
}

/** How many letters beyond ASCII are whole in UTF-8, and how many bytes are not. */
function utf8Of(bytes: Uint8Array): { whole: number; broken: number } {
  let whole = 0;
  let broken = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte < 0x80) continue;
    const more =
      byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : 0;
    let next = 0;
    while (next < more && (bytes[i + next + 1]! & 0xc0) === 0x80) next++;
    if (more && next === more) {
      whole++;
      i += more;
    } else broken++;
  }
  return { whole, broken };
}

function oldCodePageOf(bytes: Uint8Array): "windows-1250" | "iso-8859-2" {
  let windows = 0;
  let iso = 0;
  for (const byte of bytes) {
    if (WINDOWS_1250.has(byte)) windows++;
    else if (ISO_8859_2.has(byte)) iso++;
    // Quotation marks, dashes and the ellipsis of Windows stand where ISO has nothing.
    else if (byte >= 0x80 && byte < 0xa0) windows++;
  }
  return iso > windows ? "iso-8859-2" : "windows-1250";
}

function isKnown(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}
