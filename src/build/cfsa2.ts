const NEXT = 0x80;
const LAST = 0x40;
const FINAL = 0x20;
const LABEL = 0x1f;

/**
 * All sequences of a CFSA2 automaton (the format of Morfologik's dictionaries), in the automaton's order.
 * Source of the format: morfologik-fsa 2.1, class CFSA2. Throws RangeError for bytes that are not one.
 */
export function* sequencesOf(file: Uint8Array): Generator<Buffer> {
  if (file[0] !== 0x5c || file[1] !== 0x66 || file[2] !== 0x73 || file[3] !== 0x61 || file[4] !== 0xc6)
    throw new RangeError("Not a CFSA2 automaton");
  const labels = file.subarray(8, 8 + file[7]!);
  const arcs = file.subarray(8 + labels.length);

  const target = (arc: number): number => {
    if (arcs[arc]! & NEXT) {
      while (!(arcs[arc]! & LAST)) arc = skip(arc);
      return skip(arc);
    }
    let at = arc + (arcs[arc]! & LABEL ? 1 : 2);
    let value = arcs[at]! & 0x7f;
    for (let shift = 7; arcs[at]! & 0x80; shift += 7) value |= (arcs[++at]! & 0x7f) << shift;
    return value;
  };
  const skip = (arc: number): number => {
    let at = arc + (arcs[arc]! & LABEL ? 1 : 2);
    if (!(arcs[arc]! & NEXT)) {
      while (arcs[at]! & 0x80) at++;
      at++;
    }
    return at;
  };

  const path = Buffer.alloc(4096);
  function* walk(node: number, depth: number): Generator<Buffer> {
    for (let arc = node; ; arc = skip(arc)) {
      const flags = arcs[arc]!;
      path[depth] = flags & LABEL ? labels[flags & LABEL]! : arcs[arc + 1]!;
      if (flags & FINAL) yield path.subarray(0, depth + 1);
      const next = target(arc);
      if (next) yield* walk(next, depth + 1);
      if (flags & LAST) return;
    }
  }
  yield* walk(target(0), 0);
}
