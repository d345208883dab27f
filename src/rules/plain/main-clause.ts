import { ACC, CASE, DAT, GEN, matches, NOM, pos, POS } from "../../lexicon/tag";
import { casedLike } from "../casing";
import { withComma, type Mended } from "../clause";
import type { Passage } from "../passage";
import { ASKS, hasFinite, isFinite, isInvitation, isOurs } from "./finite";
import { governedEnd, WHOSE } from "./governed";
import { WITH_GENITIVE } from "./nominal";

/** Words that go with "prosimy" and stand before it. */
const WITH_ASKS = /^(?:uprzejmie|serdecznie|gorąco|bardzo|ponownie|jednocześnie|nie)$/;

const YOU = /^(?:Pan|Pani|Państwo)$/;

/**
 * A clause put in the place of the words `first` to `last`, with what stands behind them, and with its commas; `suits` tells whether
 * it goes with the main clause (words from, to, and whether the clause opens the sentence). `undefined` where its end is not certain.
 */
export function clauseInPlace(
  passage: Passage,
  first: number,
  last: number,
  clause: string,
  suits: (from: number, to: number, opens: boolean) => boolean,
): Mended | undefined {
  const sentence = passage.sentenceOf(first);
  const text = casedLike(passage.words[first]!.text, clause);
  if (first === sentence.first) {
    const main = mainClauseAt(passage, last + 1);
    if (!main || !suits(main.first, sentence.last, true)) return undefined;
    const rest = passage.text.slice(passage.words[last]!.end, passage.words[main.first - 1]!.end);
    return { span: passage.span(first, main.first - 1), text: text + rest + (main.hasComma ? "" : ",") };
  }
  // "Środki przyznane w celu remontu": the clause would belong to the participle.
  if (passage.readings(first - 1).some((r) => pos(r.tag) === POS.ppas || pos(r.tag) === POS.pact)) return undefined;
  let hasVerb = false;
  for (let i = sentence.first; i < first; i++) hasVerb = hasVerb || hasFinite(passage, i) || isInvitation(passage, i);
  // "Pracownik w celu sprawdzenia danych zadzwonił": the clause stands between the doer and the verb.
  if (!hasVerb)
    return hasFinite(passage, last + 1) && suits(sentence.first, sentence.last, false)
      ? withComma(passage, first, passage.span(first, last), `${text},`)
      : undefined;
  return suits(sentence.first, first, false) && endsSentence(passage, last + 1, sentence.last)
    ? withComma(passage, first, passage.span(first, last), text)
    : undefined;
}

/** Whether only attributes follow up to the end of the sentence or a comma, and nothing that goes on with the main clause. */
export function endsSentence(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (passage.words[i]!.kind === "mark") return true;
    if (/^(?:i|oraz|lub|albo|a)$/.test(passage.lower(i))) return false;
    if (passage.readings(i).some((r) => isFinite(r.tag) || matches(r.tag, POS.inf))) return false;
  }
  return true;
}

interface MainClause {
  readonly first: number;
  /** Whether a comma stands before it already. */
  readonly hasComma: boolean;
}

/** Where the main clause begins behind a clause whose words go on from `from`; `undefined` where a word could belong to either. */
function mainClauseAt(passage: Passage, from: number): MainClause | undefined {
  const { last } = passage.sentenceOf(from - 1);
  // Nouns behind the clause that may be its attributes: in the genitive for certain, or in a form that is an object as well.
  let genitives = false;
  let objects = false;
  const at = (first: number): MainClause | undefined => (objects ? undefined : { first, hasComma: false });
  for (let i = from; i < last; i++) {
    const { kind, text } = passage.words[i]!;
    const lower = passage.lower(i);
    if (lower === ",") {
      if (!/^(?:któr|jaki)/.test(passage.lower(i + 1))) return { first: i + 1, hasComma: true };
      while (i + 1 < last && passage.lower(i + 1) !== ",") i++;
      continue;
    }
    if (kind === "mark" || lower === "i" || lower === "oraz") return undefined;
    if (kind !== "word") {
      if (kind === "number" && passage.words[i + 1]?.kind === "word") i++;
      continue;
    }
    if (YOU.test(text) && beginsClause(passage, i + 1)) return { first: i, hasComma: false };
    const verb = beginsClause(passage, i) ? i : WITH_ASKS.test(lower) && beginsClause(passage, i + 1) ? i + 1 : -1;
    if (verb >= 0) {
      // Who "może" or "musi" may be one of the words before.
      if (objects && /^(?:mo(?:że|gą)|mus(?:i|zą)|powin)/.test(passage.lower(verb))) return undefined;
      const isHungry = objects || (genitives && (lower === "nie" || wantsGenitive(passage, verb)));
      return isHungry && !hasOwnObject(passage, verb)
        ? undefined
        : { first: i, hasComma: passage.lower(i - 1) === "," };
    }
    const readings = passage.readings(i);
    if (!readings.length) {
      if (passage.words[i + 1]?.kind !== "number") return undefined;
      i++;
      continue;
    }
    if (readings.every((r) => isFinite(r.tag))) return at(i);
    // "Poza" is a noun as well, but hardly here.
    if (readings.some((r) => pos(r.tag) === POS.prep)) {
      i = governedEnd(passage, i);
      continue;
    }
    const first = i;
    if (WHOSE.test(text) && i + 1 < last) i++;
    const nouns = passage.readings(i);
    // "Udzielenia pomocy rodzinie": a dative right behind belongs to what is done.
    if (i === from && nouns.every((r) => matches(r.tag, DAT) && !matches(r.tag, NOM | GEN | ACC))) continue;
    const isGenitive = nouns.some((r) => matches(r.tag, GEN));
    const isOther = nouns.some((r) => (r.tag & (NOM | ACC)) !== 0);
    if (!isGenitive) return isOther && nouns.every((r) => r.tag & CASE) ? at(first) : undefined;
    if (isOther) objects = true;
    else genitives = true;
  }
  return undefined;
}

/** Whether the word is a verb that stands at the head of its clause: "prosimy", "należy", "wyślemy". */
function beginsClause(passage: Passage, index: number): boolean {
  return ASKS.test(passage.lower(index)) || isOurs(passage, index);
}

/** Whether the verb, or the infinitive behind it, has its object in the genitive: then a genitive before it may be that object. */
function wantsGenitive(passage: Passage, verb: number): boolean {
  return [verb, verb + 1].some((i) => passage.lemmas(i).some((lemma) => WITH_GENITIVE.has(lemma)));
}

/** "Prosimy o", "prosimy Pana", "należy złożyć wniosek": then what stands before is no object of it. */
function hasOwnObject(passage: Passage, verb: number): boolean {
  if (/^(?:o|pan[aią]?|państwa)$/.test(passage.lower(verb + 1))) return true;
  const isObject = (index: number) =>
    passage.words[index]?.kind === "number" ||
    passage.readings(index).some((r) => r.tag & (ACC | GEN) && pos(r.tag) !== POS.prep);
  if (isOurs(passage, verb)) return isObject(verb + 1);
  return passage.readings(verb + 1).some((r) => pos(r.tag) === POS.inf) && isObject(verb + 2);
}
