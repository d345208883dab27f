import type { Piece } from "../text/blocks";

/** A text and its pieces, in order and apart. */
export interface Cut {
  readonly body: string;
  readonly pieces: readonly Piece[];
}

/** How many pieces at the beginning and, of the others, at the end of a text are what they were in an older one. */
export function unchanged(old: Cut, now: Cut): { readonly front: number; readonly back: number } {
  const most = Math.min(old.pieces.length, now.pieces.length);
  let front = 0;
  while (front < most && isSame(old.pieces[front]!, now.pieces[front]!, 0)) front++;
  front = farthest(front, (from, to) => isEqual(old, now, from, to, 0));

  const later = old.pieces.length - now.pieces.length;
  const shift = old.body.length - now.body.length;
  const end = now.pieces.length;
  let back = 0;
  while (front + back < most && isSame(old.pieces[end - 1 - back + later]!, now.pieces[end - 1 - back]!, shift)) back++;
  back = farthest(back, (from, to) => isEqual(old, now, end - to, end - from, shift));
  return { front, back };
}

function isSame(old: Piece, now: Piece, shift: number): boolean {
  return old.start === now.start + shift && old.end === now.end + shift && old.role === now.role;
}

/** Whether the text from one piece to another (exclusive) is the same, `shift` characters further on in the old one. */
function isEqual(old: Cut, now: Cut, first: number, last: number, shift: number): boolean {
  const { start } = now.pieces[first]!;
  const { end } = now.pieces[last - 1]!;
  return old.body.slice(start + shift, end + shift) === now.body.slice(start, end);
}

/** The greatest number up to `most` for which all below are equal; found by halving, so that much text is compared at once. */
function farthest(most: number, areEqual: (from: number, to: number) => boolean): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = low === 0 && high === most ? high : (low + high + 1) >> 1;
    if (areEqual(low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
