import type { Finding } from "./finding";

/**
 * A short key of a finding that survives edits elsewhere: the rule, the words found, and the words of the sentence around
 * them without spaces and casing. Holds a hash, never the text itself, since keys are kept in the user's settings.
 */
export function ignoreKey({ rule, quote, span }: Finding, body: string): string {
  const before = Math.max(body.lastIndexOf("\n", span.start - 1), body.lastIndexOf(". ", span.start - 1));
  const ends = [body.indexOf("\n", span.end), body.indexOf(". ", span.end)].filter((at) => at >= 0);
  const sentence = body.slice(before + 1, ends.length ? Math.min(...ends) : body.length);
  return `${rule}:${hash(
    quote.toLowerCase() +
      "|" +
      sentence
        .toLowerCase()
        .replace(/[\s.,;:!?]+/g, " ")
        .trim(),
  )}`;
}

/** FNV-1a, 32 bits, in base 36. Source: Fowler, Noll, Vo. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(36);
}
