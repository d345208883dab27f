import { ByteSource } from "./automaton";
import type { Lexicon, Reading } from "./lexicon";
import { Stems } from "./stems";
import { AFF, COMPARATIVE, matches, NEG, pos, POS, SUPERLATIVE, type Tag } from "./tag";
import { Words } from "./words";

const NONE: readonly Reading[] = [];

/** Forms kept after their first look-up; a letter has some hundred different ones. */
const MOST_KEPT = 50_000;

/** One form of a lemma. */
interface Form {
  readonly text: string;
  readonly tag: Tag;
}

/**
 * Opens the packed lexicon: `forms` are the bytes of forms.bin, `stems` the text of stems.txt, both unzipped.
 * `stems` may come later or never: then `inflect` answers [] for all. Throws RangeError for bytes that are no lexicon.
 */
export function openLexicon(forms: Uint8Array, stems: string): Lexicon {
  return lexiconOf(new Words(new ByteSource(forms)), stems);
}

export function lexiconOf(words: Words, stems: string): Lexicon {
  const places = new Stems(stems);
  const known = new Map<string, readonly Reading[]>();
  const paradigms = new Map<string, readonly Form[]>();

  const spelled = (form: string): readonly Reading[] => {
    const wordClass = words.classOf(form);
    return wordClass < 0 ? NONE : words.readings(form, wordClass);
  };
  const found = (form: string): readonly Reading[] => {
    const own = spelled(form);
    if (own.length) return own;
    if (form.startsWith("nie")) return derive(spelled(form.slice(3)), negated);
    if (form.startsWith("naj")) return derive(spelled(form.slice(3)), superlative);
    return NONE;
  };
  const all = (form: string): readonly Reading[] => {
    const lower = form.toLowerCase();
    if (lower === form) return found(form);
    const title = form.slice(0, 1) + lower.slice(1);
    const exact = found(form);
    const lists = title === form ? [exact, found(lower)] : [exact, found(title), found(lower)];
    const filled = lists.filter((list) => list.length);
    return filled.length === 1 ? filled[0]! : filled.flat();
  };
  const paradigm = (lemma: string): readonly Form[] => {
    const list: Form[] = [];
    const visit = (text: string, wordClass: number) => {
      for (const tag of words.tagsOf(text, wordClass, lemma)) list.push({ text, tag });
    };
    for (const stem of places.of(lemma)) {
      if (!stem.endsWith(".")) words.each(stem, visit);
      else visit(stem.slice(0, -1), words.classOf(stem.slice(0, -1)));
    }
    const shared = (text: string) => {
      let length = 0;
      while (length < lemma.length && text[length] === lemma[length]) length++;
      return length;
    };
    // "Wykonujemy" before the old "wykonywamy", "poparła" before "poprzała".
    const ending = /[yi]wać$/.test(lemma) ? "uj" : /rzeć$/.test(lemma) ? "ar" : undefined;
    const modern = ending && lemma.slice(0, -4) + ending;
    const old = (text: string) => (modern !== undefined && text.startsWith(modern) ? 0 : 1);
    // The usual form looks like its lemma ("wszystkie", not "wsze"), and is the shorter one ("inspektorzy").
    return list.sort(
      (a, b) =>
        old(a.text) - old(b.text) ||
        shared(b.text) - shared(a.text) ||
        a.text.length - b.text.length ||
        (byEnding(a.text) < byEnding(b.text) ? -1 : 1),
    );
  };

  const readings = (form: string): readonly Reading[] => {
    let list = known.get(form);
    if (!list) {
      if (known.size >= MOST_KEPT) known.clear();
      list = all(form);
      known.set(form, list);
    }
    return list;
  };
  const inflect = (lemma: string, wanted: Tag): readonly string[] => {
    let forms = paradigms.get(lemma);
    if (!forms) {
      if (paradigms.size >= MOST_KEPT / 10) paradigms.clear();
      forms = paradigm(lemma);
      paradigms.set(lemma, forms);
    }
    const own = answering(forms, wanted, "");
    if (own.length) return own;
    if (wanted & NEG) return answering(forms, (wanted & ~NEG) | AFF, "nie");
    if (wanted & SUPERLATIVE) return answering(forms, (wanted & ~SUPERLATIVE) | COMPARATIVE, "naj");
    // "Nieobowiązkowy": what `readings` derives.
    if (!forms.length && lemma.startsWith("nie"))
      return inflect(lemma.slice(3), wanted)
        .map((form) => "nie" + form)
        .filter((form) => readings(form).some((reading) => reading.lemma === lemma));
    return [];
  };
  return { readings, inflect };
}

/** Last letters in the order in which they are usual: "koszty" before "koszta", "kary" before "kare", "karę" before "karą". */
const ENDINGS = "iyaeęą";

/** A text to sort forms by: the form with its last letter as its place among the usual ones. */
function byEnding(form: string): string {
  const last = ENDINGS.indexOf(form.slice(-1));
  return last < 0 ? form : form.slice(0, -1) + String(last);
}

function answering(forms: readonly Form[], wanted: Tag, prefix: string): string[] {
  const found: string[] = [];
  for (const { text, tag } of forms)
    if (matches(tag, wanted) && found.indexOf(prefix + text) < 0) found.push(prefix + text);
  return found;
}

function derive(readings: readonly Reading[], change: (reading: Reading) => Reading | undefined): readonly Reading[] {
  const derived = readings.map(change).filter((reading): reading is Reading => reading !== undefined);
  return derived.length ? derived : NONE;
}

function negated({ lemma, tag }: Reading): Reading | undefined {
  const part = pos(tag);
  if (part === POS.ger || part === POS.pact || part === POS.ppas)
    return tag & AFF ? { lemma, tag: (tag & ~AFF) | NEG } : undefined;
  return part === POS.adj || part === POS.adv ? { lemma: "nie" + lemma, tag } : undefined;
}

function superlative({ lemma, tag }: Reading): Reading | undefined {
  return tag & COMPARATIVE ? { lemma, tag: (tag & ~COMPARATIVE) | SUPERLATIVE } : undefined;
}
