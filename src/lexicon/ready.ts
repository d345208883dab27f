import { ByteSource } from "./automaton";
import type { Lexicon } from "./lexicon";
import { lexiconOf } from "./open-lexicon";
import { Words } from "./words";

/** Tells the byte order that numbers were written in. */
const MARK = 0x0a0b0c0d;
/** The mark, the number of classes, the number of arcs, the root. */
const FIELDS = 4;

/**
 * The bytes of forms.bin with all unpacked: three times as many, but open at once. For a disk, not for the network.
 * Laid out as four numbers of 32 bits, the classes, the arcs' targets, finals and labels, and the head of forms.bin.
 */
export function readyBytes(forms: Uint8Array): Uint8Array {
  const { classes, arcs, head } = new Words(new ByteSource(forms)).unpacked;
  const { labels, targets, finals, root } = arcs;
  const fields = new Int32Array([MARK, classes.length, labels.length, root]);
  const parts = [fields, classes, targets, finals, labels, head];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const { buffer, byteOffset, byteLength } of parts) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += byteLength;
  }
  return bytes;
}

/** Opens such bytes; `undefined` where they were written in another byte order. */
export function openReady(bytes: Uint8Array, stems: string): Lexicon | undefined {
  // Numbers are read where they lie, if they lie on whole ones.
  const { buffer, byteOffset, byteLength } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const [mark, classCount = 0, arcCount = 0, root = 0] = new Int32Array(buffer, byteOffset, FIELDS);
  if (mark !== MARK) return undefined;
  let at = byteOffset + FIELDS * 4;
  const next = (length: number) => (at += length) - length;
  const classes = new Uint32Array(buffer, next(classCount * 4), classCount);
  const targets = new Int32Array(buffer, next(arcCount * 4), arcCount);
  const finals = new Uint16Array(buffer, next(arcCount * 2), arcCount);
  const labels = new Uint8Array(buffer, next(arcCount), arcCount);
  const head = new Uint8Array(buffer, at, byteOffset + byteLength - at);
  return lexiconOf(new Words(new ByteSource(head), { classes, arcs: { labels, targets, finals, root }, head }), stems);
}
