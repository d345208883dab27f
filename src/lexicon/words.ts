import { Automaton, unpackArcs, type Arcs, type ByteSource } from "./automaton";
import type { Reading } from "./lexicon";
import type { Tag } from "./tag";

/** What has to be worked out of the packed bytes before words can be looked up. */
export interface Unpacked {
  /** Where the readings of each class begin in the bytes. */
  readonly classes: Uint32Array;
  readonly arcs: Arcs;
  /** The bytes before the automaton: all that is needed beside what has been unpacked. */
  readonly head: Uint8Array;
}

/** The packed dictionary: forms, and what each can be. Made by build/lexicon.ts. */
export class Words {
  readonly unpacked: Unpacked;
  private readonly tags: Tag[] = [];
  private readonly endings: string[] = [];
  private readonly automaton: Automaton;

  constructor(
    private readonly source: ByteSource,
    unpacked?: Unpacked,
  ) {
    const letters = source.text();
    for (let n = source.number(); n > 0; n--) this.tags.push(source.number());
    for (let n = source.number(); n > 0; n--) this.endings.push(source.text());
    this.unpacked = unpacked ?? unpack(source);
    this.automaton = new Automaton(this.unpacked.arcs, letters);
  }

  /** The class of a form, -1 if the dictionary does not hold it as it is spelled. */
  classOf(form: string): number {
    return this.automaton.classOf(form);
  }

  /** The readings of a form of a class. */
  readings(form: string, wordClass: number): Reading[] {
    const { source } = this;
    source.at = this.unpacked.classes[wordClass]!;
    const readings: Reading[] = [];
    for (let n = source.number(); n > 0; n--) {
      const cut = source.number();
      const add = this.endings[source.number()]!;
      readings.push({ lemma: form.slice(0, form.length - cut) + add, tag: this.tags[source.number()]! });
    }
    return readings;
  }

  /** The tags of a form that are readings of one lemma; cheaper than `readings` where few are. */
  tagsOf(form: string, wordClass: number, lemma: string): Tag[] {
    const { source } = this;
    source.at = this.unpacked.classes[wordClass]!;
    const found: Tag[] = [];
    for (let n = source.number(); n > 0; n--) {
      const cut = source.number();
      const add = this.endings[source.number()]!;
      const tag = this.tags[source.number()]!;
      const stem = form.length - cut;
      if (stem + add.length === lemma.length && lemma.endsWith(add) && lemma.startsWith(form.slice(0, stem)))
        found.push(tag);
    }
    return found;
  }

  /** Every form that begins with a prefix. */
  each(prefix: string, visit: (form: string, wordClass: number) => void): void {
    this.automaton.each(prefix, visit);
  }
}

function unpack(source: ByteSource): Unpacked {
  const classes = new Uint32Array(source.number());
  for (let i = 0; i < classes.length; i++) {
    classes[i] = source.at;
    for (let n = source.number() * 3; n > 0; n--) source.number();
  }
  const head = source.bytes.subarray(0, source.at);
  return { classes, arcs: unpackArcs(source), head };
}
