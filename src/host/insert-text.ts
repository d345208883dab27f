import { blocks } from "../text/blocks";
import { cutQuoted } from "../text/cut";
import type { Span } from "../text/span";
import type { Slot } from "./host";

/** A signature has at most so many lines. */
const LONGEST_BLOCK = 14;

/**
 * Puts a composed text into a plain-text body: an opening before everything, a closing behind the clerk's own text, a
 * signature in place of an older one by the same person or behind the text.
 */
export function placeInText(body: string, inserted: string, slot: Slot): string {
  if (slot === "opening") return inserted + "\n\n" + body;
  const old = slot === "closing" ? undefined : oldSignature(body, inserted);
  if (old) return body.slice(0, old.start) + inserted + body.slice(old.end);
  const own = body.slice(0, ownEnd(body)).replace(/\s+$/, "");
  if (slot === "closing") {
    const signed = signatureStart(own);
    if (signed > 0) return own.slice(0, signed) + inserted + "\n\n" + body.slice(signed);
  }
  const rest = body.slice(ownEnd(body));
  return (own ? own + "\n\n" : "") + inserted + (rest ? "\n\n" + rest : "\n");
}

/**
 * An older signature by the same person, told by its text: the last line of the own text that is the new one's first line
 * (the name), with lines up to an empty one or the end of which at least one more is the same.
 */
export function oldSignature(body: string, signature: string): Span | undefined {
  const wanted = signature.split("\n");
  const name = wanted[0]!;
  const end = ownEnd(body);
  const own = body.slice(0, end);
  for (let at = name ? own.lastIndexOf(name) : -1; at >= 0; at = at ? own.lastIndexOf(name, at - 1) : -1) {
    const isLine =
      (at === 0 || own[at - 1] === "\n") && /^[ \t]*(?:\n|$)/.test(own.slice(at + name.length, at + name.length + 80));
    if (!isLine) continue;
    const lines = linesFrom(own, at);
    const block = lines.join("\n");
    const isSame = lines.some((line) => wanted.indexOf(line.trim()) > 0);
    if (lines.length <= LONGEST_BLOCK && (isSame || block === signature)) return { start: at, end: at + block.length };
  }
  return undefined;
}

/** The lines from a place on up to an empty one, without white space at the end; one more than a signature has at most. */
function linesFrom(text: string, start: number): string[] {
  const lines: string[] = [];
  for (let at = start; at < text.length && lines.length <= LONGEST_BLOCK;) {
    const stop = text.indexOf("\n", at);
    const end = stop < 0 ? text.length : stop;
    const line = text.slice(at, end);
    if (!line.trim()) break;
    lines.push(line);
    at = end + 1;
  }
  const last = lines.length - 1;
  lines[last] = lines[last]!.replace(/\s+$/, "");
  return lines;
}

/** Where the last lines begin if they look like a signature: short, no sentences, with a phone or an address; -1 if they do not. */
function signatureStart(own: string): number {
  const lines: string[] = [];
  let start = own.length;
  while (start > 0 && lines.length <= LONGEST_BLOCK) {
    const from = own.lastIndexOf("\n", start - 2) + 1;
    const line = own.slice(from, start).trim();
    if (!line) break;
    lines.push(line);
    start = from;
  }
  const isSignature =
    lines.length >= 2 &&
    lines.length <= LONGEST_BLOCK &&
    lines.every((line) => line.length <= 70 && !/[.!?:,;]$/.test(line)) &&
    lines.some((line) => /\btel\b|\d[ -]\d{2,3}[ -]\d{2}|@/i.test(line));
  return isSignature ? start : -1;
}

function ownEnd(body: string): number {
  return cutQuoted(body, blocks(body)).end;
}
