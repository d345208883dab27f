/** Strings kept at a time; a letter has some hundred different words, a long document ten thousand. */
const MOST_KEPT = 16_384;
const SLOTS = 2 * MOST_KEPT;

const texts: string[] = [];
const hashes = new Int32Array(MOST_KEPT);
/** By hash, or the next free place behind: one more than the number of a string, 0 for none. */
const slots = new Uint16Array(SLOTS);

/** The hash of a text so far, with its next character. */
export function hashed(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/**
 * The number of a stretch of text with that hash: equal stretches have one number and, by `interned`, one string, so that what is
 * known of a word can be found without reading it again. When too many strings have been met, numbers are given out anew.
 */
export function numberOf(text: string, start: number, end: number, hash = hashOf(text, start, end)): number {
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  for (let number = slots[slot]! - 1; number >= 0; number = slots[slot]! - 1) {
    if (hashes[number] === hash && isSame(texts[number]!, text, start, end)) return number;
    slot = (slot + 1) & (SLOTS - 1);
  }
  if (texts.length === MOST_KEPT) {
    texts.length = 0;
    slots.fill(0);
    return numberOf(text, start, end, hash);
  }
  hashes[texts.length] = hash;
  slots[slot] = texts.push(copyOf(text, start, end));
  return texts.length - 1;
}

/** The string of a number that has just been given. */
export function interned(number: number): string {
  return texts[number]!;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i++) hash = hashed(hash, text.charCodeAt(i));
  return hash;
}

function isSame(known: string, text: string, start: number, end: number): boolean {
  return known.length === end - start && known === text.slice(start, end);
}

/** Made of its characters: engines let a slice keep the whole text alive. */
function copyOf(text: string, start: number, end: number): string {
  if (end - start > 100) return text.slice(start, end);
  const codes: number[] = [];
  for (let i = start; i < end; i++) codes.push(text.charCodeAt(i));
  return String.fromCharCode(...codes);
}
