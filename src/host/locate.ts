import type { Span } from "../text/span";
import type { Target } from "./host";

/** How far around a place the text is compared, in characters on each side. */
const AROUND = 60;
/** A place counts as the same if so many characters, words and surroundings together, are. */
const ENOUGH = 24;

/**
 * Finds a target in the body as it is now: at its old place; else, of all places with the same words, the one whose
 * surroundings are most like the old ones. `undefined` if the words are gone, if two places are equally like, or if only
 * the words are the same and not what stands around them.
 */
export function locate(body: string, target: Target): Span | undefined {
  const { start, end, quote } = target;
  if (body === target.body) return body.slice(start, end) === quote ? { start, end } : undefined;
  if (!quote) return undefined;
  const there = Math.min(AROUND, start) + Math.min(AROUND, Math.max(0, target.body.length - end));
  let best: Span | undefined;
  let most = -1;
  let tied = false;
  for (let at = body.indexOf(quote); at >= 0; at = body.indexOf(quote, at + 1)) {
    const like = likeness(body, at, target);
    if (like === most) tied = true;
    if (like > most) {
      most = like;
      tied = false;
      best = { start: at, end: at + quote.length };
    }
  }
  return tied || most + quote.length < Math.min(ENOUGH, there + quote.length) ? undefined : best;
}

/** How many characters right before and right behind a place are the same as they were. */
function likeness(body: string, at: number, { start, end, quote, body: old }: Target): number {
  let before = 0;
  while (before < AROUND && before < start && body[at - before - 1] === old[start - before - 1]) before++;
  let behind = 0;
  const next = at + quote.length;
  while (behind < AROUND && end + behind < old.length && body[next + behind] === old[end + behind]) behind++;
  return before + behind;
}
