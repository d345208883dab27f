import { Automaton, type ByteSource } from "./automaton";
import type { Reading } from "./lexicon";
import type { Tag } from "./tag";

/** The packed dictionary: forms, and what each can be. Made by build/lexicon.ts; nothing is unpacked but small tables. */
export class Words {
  private readonly tags: Tag[] = [];
  private readonly endings: string[] = [];
  /** Where the readings of each class begin in the bytes. */
  private readonly classes: Uint32Array;
  private readonly automaton: Automaton;

  constructor(private readonly source: ByteSource) {
    const letters = source.text();
    for (let n = source.number(); n > 0; n--) this.tags.push(source.number());
    for (let n = source.number(); n > 0; n--) this.endings.push(source.text());
    this.classes = new Uint32Array(source.number());
    for (let i = 0; i < this.classes.length; i++) {
      this.classes[i] = source.at;
      for (let n = source.number() * 3; n > 0; n--) source.number();
    }
    this.automaton = new Automaton(source, letters);
  }

  /** The class of a form, -1 if the dictionary does not hold it as it is spelled. */
  classOf(form: string): number {
    return this.automaton.classOf(form);
  }

  /** The readings of a form of a class. */
  readings(form: string, wordClass: number): Reading[] {
    const { source } = this;
    source.at = this.classes[wordClass]!;
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
    source.at = this.classes[wordClass]!;
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
