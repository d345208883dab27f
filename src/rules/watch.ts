import { matches, pos, type Tag } from "../lexicon/tag";
import type { Reading } from "../lexicon/lexicon";
import { isLetter } from "../text/letters";

/** What a rule looks out for, told by a word's spelling alone; any of these will do. */
export interface Wanted {
  /** Spellings in lower case. */
  readonly spelled?: Iterable<string>;
  /** Beginnings of words, or of parts behind a hyphen, in lower case; a letter comes first. */
  readonly begins?: Iterable<string>;
  /** Lemmas of which the word can be a form. */
  readonly lemmas?: Iterable<string>;
  /** Parts of speech that the word can be (values of `POS`). */
  readonly parts?: readonly number[];
  /** What one of its readings answers, where a part of speech does not tell enough. */
  readonly tags?: readonly Tag[];
  /** How the word looks as it stands there: /\d/. */
  readonly like?: RegExp;
}

/** A rule's interest in some words: `passage.watched(watch)` answers with their places, at no cost where there are none. */
export class Watch {
  private static readonly all: Watch[] = [];
  private static readonly bySpelling = new Map<string, Watch[]>();
  private static readonly byBeginning = new Map<string, Watch[]>();
  private static readonly beginningLengths = new Set<number>();
  private static readonly byLemma = new Map<string, Watch[]>();
  private static readonly byPart = new Map<number, Watch[]>();
  private static readonly byTag: { readonly tag: Tag; readonly watch: Watch }[] = [];
  private static readonly byLook: { readonly like: RegExp; readonly watch: Watch }[] = [];
  private static readonly ofLemmas = new Map<string, Watch>();

  /** Watches are numbered as they are made. */
  readonly id = Watch.all.push(this) - 1;

  constructor({ spelled = [], begins = [], lemmas = [], parts = [], tags = [], like }: Wanted) {
    for (const key of new Set(spelled)) file(Watch.bySpelling, key, this);
    for (const key of new Set(begins)) {
      file(Watch.byBeginning, key, this);
      Watch.beginningLengths.add(key.length);
    }
    for (const key of new Set(lemmas)) file(Watch.byLemma, key, this);
    for (const key of new Set(parts)) file(Watch.byPart, key, this);
    for (const tag of tags) Watch.byTag.push({ tag, watch: this });
    if (like) Watch.byLook.push({ like, watch: this });
  }

  /** How many there are; what was worked out for fewer is out of date. */
  static get count(): number {
    return Watch.all.length;
  }

  /** The watch for the forms of one lemma, made once. */
  static forLemma(lemma: string): Watch {
    let watch = Watch.ofLemmas.get(lemma);
    if (!watch) Watch.ofLemmas.set(lemma, (watch = new Watch({ lemmas: [lemma] })));
    return watch;
  }

  /** The ids of all watches that a word concerns, each once. One look for all rules, however many rows they have. */
  static concerned(text: string, lower: string, readings: readonly Reading[]): readonly number[] {
    const found: number[] = [];
    const add = (watches: readonly Watch[] | undefined) => {
      if (watches) for (const { id } of watches) if (found.indexOf(id) < 0) found.push(id);
    };
    add(Watch.bySpelling.get(lower));
    for (const part of lower.indexOf("-") < 0 ? [lower] : lower.split("-"))
      if (isLetter(part.charCodeAt(0)))
        for (const length of Watch.beginningLengths)
          if (length <= part.length) add(Watch.byBeginning.get(part.slice(0, length)));
    for (const { lemma, tag } of readings) {
      add(Watch.byLemma.get(lemma));
      add(Watch.byPart.get(pos(tag)));
    }
    if (readings.length)
      for (const { tag, watch } of Watch.byTag) if (readings.some((r) => matches(r.tag, tag))) add([watch]);
    for (const { like, watch } of Watch.byLook) if (like.test(text)) add([watch]);
    return found;
  }
}

function file<K>(map: Map<K, Watch[]>, key: K, watch: Watch): void {
  const known = map.get(key);
  if (known) known.push(watch);
  else map.set(key, [watch]);
}
