import type { State } from "./automaton";

/** Grows as it is written to. */
export class ByteSink {
  private buffer = Buffer.alloc(1 << 16);
  length = 0;

  byte(value: number): void {
    if (this.length === this.buffer.length)
      this.buffer = Buffer.concat([this.buffer, Buffer.alloc(this.buffer.length)]);
    this.buffer[this.length++] = value;
  }

  /** Seven bits a byte, the lowest first. */
  number(value: number): void {
    while (value > 127) {
      this.byte((value & 127) | 128);
      value >>>= 7;
    }
    this.byte(value);
  }

  text(value: string): void {
    const bytes = Buffer.from(value, "utf8");
    this.number(bytes.length);
    for (const byte of bytes) this.byte(byte);
  }

  bytes(): Buffer {
    return this.buffer.subarray(0, this.length);
  }
}

/** What an arc leads to, two bits beside its label. */
const INLINE = 0x00;
const INLINE_FINAL = 0x20;
const SHARED = 0x40;
const LEAF = 0x60;
const LAST = 0x80;

/**
 * Writes an automaton in the layout that lexicon/automaton.ts reads: three streams (arcs; numbers of shared states; classes),
 * since like compresses with like. A state that one arc leads to stands in its place, breadth first, under the shared state
 * above it; shared states are numbered by how many arcs lead to them, so that most numbers are short. The root comes last.
 */
export function packAutomaton(root: State, sink: ByteSink, labels: ReadonlyMap<number, number>): void {
  const seen = new Set<State>();
  const collect = (state: State) => {
    if (seen.has(state)) return;
    seen.add(state);
    state.targets.forEach(collect);
  };
  collect(root);
  const shared = [...seen]
    .filter((state) => state.indegree > 1 && state.targets.length)
    .sort((a, b) => b.indegree - a.indegree);
  const numbers = new Map(shared.map((state, i) => [state, i]));

  const arcs = new ByteSink();
  const references = new ByteSink();
  const classes = new ByteSink();
  let arcCount = 0;
  for (const head of [...shared, root]) {
    classes.number(head.final + 1);
    const waiting = [head];
    for (let state = waiting.shift(); state; state = waiting.shift())
      state.targets.forEach((target, at) => {
        arcCount++;
        const number = numbers.get(target);
        const kind = !target.targets.length
          ? LEAF
          : number !== undefined
            ? SHARED
            : target.final >= 0
              ? INLINE_FINAL
              : INLINE;
        const label = labels.get(state!.labels[at]!)!;
        arcs.byte(kind | (at === state!.targets.length - 1 ? LAST : 0) | (label < 32 ? label : 0));
        if (label >= 32) arcs.byte(label);
        if (kind === SHARED) references.number(number!);
        if (kind === LEAF || kind === INLINE_FINAL) classes.number(target.final);
        if (kind === INLINE || kind === INLINE_FINAL) waiting.push(target);
      });
  }
  sink.number(shared.length);
  sink.number(arcCount);
  for (const stream of [arcs, references, classes]) {
    sink.number(stream.length);
    for (const byte of stream.bytes()) sink.byte(byte);
  }
}
