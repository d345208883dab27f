/** Reads packed bytes from a place on; see build/pack.ts for the writer. */
export class ByteSource {
  constructor(
    readonly bytes: Uint8Array,
    public at = 0,
  ) {}

  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) throw new RangeError("The lexicon's bytes end too early");
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }

  /** UTF-8 of at most three bytes a character, which is all that Polish words need. */
  text(): string {
    const end = this.number() + this.at;
    let text = "";
    while (this.at < end) {
      const first = this.bytes[this.at++]!;
      if (first < 0x80) text += String.fromCharCode(first);
      else if (first < 0xe0) text += String.fromCharCode(((first & 31) << 6) | (this.bytes[this.at++]! & 63));
      else {
        const second = this.bytes[this.at++]! & 63;
        text += String.fromCharCode(((first & 15) << 12) | (second << 6) | (this.bytes[this.at++]! & 63));
      }
    }
    return text;
  }
}

const LAST = 0x80;
const KIND = 0x60;
const INLINE_FINAL = 0x20;
const SHARED = 0x40;
const LEAF = 0x60;
const LABEL = 0x1f;

/** A minimal automaton that maps words to class numbers, unpacked. */
export interface Arcs {
  /** Label of each arc; the last arc of a state has LAST added. */
  readonly labels: Uint8Array;
  /** First arc of the state that an arc leads to, or -1 minus the class of a word that ends there. */
  readonly targets: Int32Array;
  /** By first arc of a state: one more than the class of the word that ends in it, 0 for none. */
  readonly finals: Uint16Array;
  /** First arc of the state that words begin in. */
  readonly root: number;
}

/** Unpacks what build/pack.ts has written, which says how it is laid out. */
export function unpackArcs(source: ByteSource): Arcs {
  const shared = new Int32Array(source.number() + 1);
  const arcCount = source.number();
  const stream = () => {
    const length = source.number();
    const part = new ByteSource(source.bytes, source.at);
    source.at += length;
    return part;
  };
  const arcs = stream();
  const references = stream();
  const classes = stream();
  const labels = new Uint8Array(arcCount);
  const targets = new Int32Array(arcCount);
  const finals = new Uint16Array(arcCount);
  const toShared = new Uint8Array(arcCount);
  /** Arcs whose states have yet to come, as a queue over one array. */
  const waiting = new Int32Array(arcCount);
  const { bytes } = arcs;
  let next = arcs.at;
  let at = 0;
  for (let head = 0; head < shared.length; head++) {
    shared[head] = at;
    finals[at] = classes.number();
    let taken = 0;
    let given = 0;
    for (;;) {
      for (;;) {
        if (at === arcCount) throw new RangeError("The lexicon's arcs do not end where they should");
        const flags = bytes[next++]!;
        labels[at] = (flags & LABEL || bytes[next++]!) | (flags & LAST);
        const kind = flags & KIND;
        if (kind === SHARED) {
          targets[at] = references.number();
          toShared[at] = 1;
        } else if (kind === LEAF) targets[at] = -1 - classes.number();
        else {
          // A class is kept in the target until the state has its place.
          if (kind === INLINE_FINAL) targets[at] = classes.number() + 1;
          waiting[given++] = at;
        }
        at++;
        if (flags & LAST) break;
      }
      if (taken === given) break;
      const arc = waiting[taken++]!;
      finals[at] = targets[arc]!;
      targets[arc] = at;
    }
  }
  for (let arc = 0; arc < arcCount; arc++) if (toShared[arc]) targets[arc] = shared[targets[arc]!]!;
  return { labels, targets, finals, root: shared[shared.length - 1]! };
}

/** Looks words up in an automaton. */
export class Automaton {
  private readonly labels: Uint8Array;
  private readonly targets: Int32Array;
  private readonly finals: Uint16Array;
  private readonly root: number;
  /** Label by UTF-16 code unit; 0 for a character that no word has. */
  private readonly codes = new Uint8Array(0x2020);

  constructor(
    { labels, targets, finals, root }: Arcs,
    private readonly letters: string,
  ) {
    this.labels = labels;
    this.targets = targets;
    this.finals = finals;
    this.root = root;
    for (let i = 0; i < letters.length; i++) this.codes[letters.charCodeAt(i)] = i + 1;
  }

  /** The class of a word, -1 if there is none. */
  classOf(word: string): number {
    const arc = this.lastArcOf(word);
    return arc < 0 ? -1 : this.classBehind(arc);
  }

  /** All words that begin with `prefix` (of at least one character), with their classes. */
  each(prefix: string, visit: (word: string, wordClass: number) => void): void {
    const arc = this.lastArcOf(prefix);
    if (arc >= 0) this.visitBehind(arc, prefix, visit);
  }

  private visitBehind(arc: number, word: string, visit: (word: string, wordClass: number) => void): void {
    const wordClass = this.classBehind(arc);
    if (wordClass >= 0) visit(word, wordClass);
    let next = this.targets[arc]!;
    if (next < 0) return;
    for (; ; next++) {
      const label = this.labels[next]!;
      this.visitBehind(next, word + this.letters[(label & ~LAST) - 1]!, visit);
      if (label & LAST) return;
    }
  }

  private classBehind(arc: number): number {
    const target = this.targets[arc]!;
    return target < 0 ? -1 - target : this.finals[target]! - 1;
  }

  /** The arc of the word's last character, -1 if no word begins so. */
  private lastArcOf(word: string): number {
    let state = this.root;
    let arc = -1;
    for (let i = 0; i < word.length; i++) {
      const code = this.codes[word.charCodeAt(i)];
      if (!code || state < 0) return -1;
      for (arc = state; ; arc++) {
        const label = this.labels[arc]!;
        if ((label & ~LAST) === code) break;
        if (label & LAST) return -1;
      }
      state = this.targets[arc]!;
    }
    return arc;
  }
}
