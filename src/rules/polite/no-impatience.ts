import type { Reading } from "../../lexicon/lexicon";
import { matches, pos, POS, PRI, SG } from "../../lexicon/tag";
import { casedLike } from "../casing";
import type { Passage } from "../passage";
import { recast } from "../recast";
import type { BlockRule, Hit } from "../rule";
import { struck } from "../strike";
import { table } from "../table";
import { Watch } from "../watch";
import { IMPATIENT } from "./words/impatient";
import { addresses, whoAt, WORD_FOR } from "./reader";
import { clauseOf, isSmall } from "./subject";

const PHRASES = table({
  id: "polite/no-impatience",
  name: "Zniecierpliwienie",
  level: "should",
  about: "Te słowa brzmią, jakby czytelnik nas męczył.",
  what: (quote) => `„${quote.trim().replace(/,$/, "")}” brzmi jak zniecierpliwienie.`,
  why: "Kto pyta drugi raz, ten nie zrozumiał albo się niepokoi. Trzeba mu pomóc.",
  todo: "Skreśl te słowa i wyjaśnij sprawę jeszcze raz, prościej.",
  source: "std.language.tact",
  rows: IMPATIENT,
  good: [],
});

/** Verbs of telling, with the calm one to say instead where the same is told again. */
const TELLING: Readonly<Record<string, string>> = {
  informować: "przypominać",
  zawiadamiać: "przypominać",
  powiadamiać: "przypominać",
  podkreślać: "przypominać",
  powtarzać: "przypominać",
  przypominać: "przypominać",
  wyjaśniać: "wyjaśniać",
  tłumaczyć: "wyjaśniać",
  prosić: "prosić",
  wzywać: "wzywać",
  odpowiadać: "odpowiadać",
  zaznaczać: "zaznaczać",
  wskazywać: "przypominać",
};
const TOLD =
  /^(?:pisać|napisać|informować|poinformować|wyjaśniać|wyjaśnić|wspominać|wspomnieć|mówić|powiedzieć|tłumaczyć|wytłumaczyć|wskazywać|wskazać|podkreślać|podkreślić|zaznaczać|zaznaczyć|sygnalizować|zawiadamiać|powtarzać|odpowiadać|pouczać|wzywać|prosić|apelować|upominać)$/;
/** "Jak już", "jak wielokrotnie": how often it was said is what hurts. */
const NAGS = /^(?:już|wielokrotnie|kilkakrotnie|kilkukrotnie|niejednokrotnie|nieraz)$/;
/** With "razy" behind. */
const SOME = /^(?:dwa|trzy|cztery|pięć|kilka|parę|wiele|tyle)$/;
const NAGS_OR_TIMES = new RegExp(`${NAGS.source}|${SOME.source}|^razy$`);
const OFTEN = /^(?:wielokrotnie|kilkakrotnie|kilkukrotnie|niejednokrotnie|nieraz)$/;
/** A number is a plain fact, until "już" stands before it. */
const TIMES = /^(?:dwu|trzy|cztero|pięcio|sześcio|dziesięcio)krotnie$/;
/** The second word of "kolejny raz", "po raz kolejny". */
const NTH = /^(?:kolejny|enty|setny|tysięczny|ostatni|drugi|trzeci|czwarty|piąty|szósty|dziesiąty|któryś|wtóry)$/;

const OFTEN_BEGINS =
  "wielokrotn kilkakrotn kilkukrotn niejednokrotn nieraz dwu trzy cztero pięcio sześcio dziesięcio".split(" ");
/** How what has been said before may begin. */
const BEGINNINGS = new Watch({ spelled: ["jak", "o"], begins: OFTEN_BEGINS });
/** Without one of these words nothing is said once more. */
const AGAIN = new Watch({ spelled: ["już", "raz", "razy", "ponownie"], begins: OFTEN_BEGINS });

export const noImpatience: BlockRule = {
  ...PHRASES,
  watch: [PHRASES.watch, AGAIN],
  find(passage, setting) {
    const hits: Hit[] = [];
    hits.push(...PHRASES.find(passage, setting));
    if (!passage.watched(AGAIN).length) return hits;
    for (const i of passage.watched(BEGINNINGS)) {
      const lower = passage.lower(i);
      const hit =
        lower === "jak" || lower === "o"
          ? asAlreadySaid(passage, i)
          : OFTEN.test(lower) || (TIMES.test(lower) && passage.lower(i - 1) === "już")
            ? oftenTold(passage, i)
            : undefined;
      if (hit) hits.push(hit);
    }
    for (const lemma of Object.keys(TELLING))
      for (const verb of passage.at(lemma)) {
        const hit = toldAgain(passage, verb, lemma);
        if (hit) hits.push(hit);
      }
    return hits;
  },
  examples: {
    bad: [
      ...PHRASES.examples.bad,
      { body: "[[Jak już pisałem,]] termin minął.", fixed: "Przypominam, że termin minął." },
      { body: "[[Jak już Panu wielokrotnie pisaliśmy,]] termin minął.", fixed: "Przypominamy Panu, że termin minął." },
      { body: "[[Jak kilka razy pisaliśmy,]] opłata rośnie.", fixed: "Przypominamy, że opłata rośnie." },
      { body: "[[Jak pisaliśmy trzy razy]] w maju, opłata rośnie.", fixed: "Jak pisaliśmy w maju, opłata rośnie." },
      { body: "[[Jak już Panią informowałam,]] termin minął.", fixed: "Przypominam Pani, że termin minął." },
      {
        body: "[[Jak już wyjaśnialiśmy]] w liście z 3 marca, opłata rośnie.",
        fixed: "Jak wyjaśnialiśmy w liście z 3 marca, opłata rośnie.",
      },
      { body: "Opłata[[, jak już wspominałem, wynosi]] 17 zł.", fixed: "Opłata wynosi 17 zł." },
      { body: "[[Jak już wskazano]] w piśmie, opłata rośnie.", fixed: "Jak wskazano w piśmie, opłata rośnie." },
      {
        body: "Dokument, [[o czym już pisaliśmy]], jest w aktach.",
        fixed: "Dokument, o czym pisaliśmy, jest w aktach.",
      },
      { body: "[[Po raz kolejny informuję]], że termin minął.", fixed: "Przypominam, że termin minął." },
      { body: "[[Informujemy Panią po raz kolejny]], że termin minął.", fixed: "Przypominamy Pani, że termin minął." },
      { body: "[[Kolejny raz tłumaczymy]], że opłata jest stała.", fixed: "Wyjaśniamy, że opłata jest stała." },
      { body: "[[Po raz ostatni proszę]] o podpis.", fixed: "Proszę o podpis." },
      { body: "[[Ponownie wyjaśniam]], że opłata jest stała.", fixed: "Wyjaśniam, że opłata jest stała." },
      { body: "[[Wielokrotnie informowaliśmy]] Panią o opłacie.", fixed: "Informowaliśmy Panią o opłacie." },
      { body: "[[Tłumaczyłem Panu wielokrotnie]], ile to kosztuje.", fixed: "Wyjaśniałem Panu, ile to kosztuje." },
    ],
    good: [
      "Przypominamy, że termin mija w piątek.",
      "Jak pisaliśmy kilka dni temu, remont potrwa do maja.",
      "Jak pisaliśmy 3 marca, remont potrwa do maja.",
      "Jak już zapłaci Pan opłatę, wyślemy umowę.",
      "Jak już pisała lokalna prasa, most jest gotowy.",
      "Kolejny raz wygraliśmy konkurs.",
      "Jeszcze raz dziękujemy za pomoc.",
      "Jeszcze raz wyjaśniam, jak złożyć wniosek.",
      "Ponownie prosimy o podpis, bo pierwszy jest nieczytelny.",
      "Wielokrotnie informowaliśmy mieszkańców o remoncie.",
      "Po raz kolejny otwieramy lodowisko.",
      "Odpowiem na to, o czym Pan pisał.",
    ],
  },
};

/** "Jak już pisałem, …": a reminder, where the main clause follows; else without what nags. */
function asAlreadySaid(passage: Passage, at: number): Hit | undefined {
  const opensWithJak = passage.lower(at) === "jak";
  if (!opensWithJak && passage.lower(at + 1) !== "czym") return undefined;
  const from = opensWithJak ? at + 1 : at + 2;
  let verb = from;
  let nags = false;
  let reader: number | undefined;
  while (verb < from + 5 && !saidBefore(passage, verb)) {
    const nagging = nagsAt(passage, verb);
    if (nagging) nags = true;
    else if (whoAt(passage, verb)) reader = verb;
    else if (!isSmall(passage, verb)) return undefined;
    verb += nagging || 1;
  }
  const said = saidBefore(passage, verb);
  if (!said) return undefined;
  let end = verb;
  for (;;) {
    const nagging = nagsAt(passage, end + 1);
    if (nagging) nags = true;
    else if (whoAt(passage, end + 1) && addresses(passage, end + 1)) reader = end + 1;
    else break;
    end += nagging || 1;
  }
  if (!nags) return undefined;
  const { first } = passage.sentenceOf(at);
  const comma = passage.words[end + 1]?.text === ",";
  if (opensWithJak && comma && at === first && pos(said.tag) === POS.praet) {
    const verbNow = said.tag & SG ? "przypominam" : "przypominamy";
    const who = reader === undefined ? undefined : whoAt(passage, reader);
    const text = `${verbNow}${who ? ` ${WORD_FOR[who].dat}` : ""}, że`;
    return { span: passage.span(at, end + 1), fixes: [casedLike(passage.words[at]!.text, text)] };
  }
  if (opensWithJak && comma && passage.words[at - 1]?.text === ",") {
    const rest = struck(passage, at, end);
    if (rest) return { span: rest.span, fixes: [rest.text] };
  }
  return { span: passage.span(at, end), fixes: [without(passage, at, end, NAGS_OR_TIMES)] };
}

/** How many words at `index` say how often: "już", "kilka razy". */
function nagsAt(passage: Passage, index: number): number {
  if (NAGS.test(passage.lower(index))) return 1;
  return SOME.test(passage.lower(index)) && passage.lower(index + 1) === "razy" ? 2 : 0;
}

/** A past of telling that "I" or "we" or nobody is the subject of. */
function saidBefore(passage: Passage, index: number): Reading | undefined {
  return passage
    .readings(index)
    .find(({ lemma, tag }) => TOLD.test(lemma) && (matches(tag, POS.praet | PRI) || pos(tag) === POS.imps));
}

/** "Po raz kolejny informuję", in either order and with the reader between. */
function toldAgain(passage: Passage, verb: number, lemma: string): Hit | undefined {
  const readings = passage.readings(verb).filter((r) => r.lemma === lemma && matches(r.tag, POS.fin | PRI));
  if (!readings.length) return undefined;
  const { first, last } = clauseOf(passage, verb);
  let reader = whoAt(passage, verb + 1) && addresses(passage, verb + 1) ? verb + 1 : undefined;
  const again =
    againAt(passage, first, verb - 1, lemma, "before") ?? againAt(passage, reader ?? verb, last - 1, lemma, "behind");
  if (!again) return undefined;
  const from = Math.min(again.first, verb);
  const isBefore = again.first < verb;
  const calm = TELLING[lemma]!;
  const form = passage.lexicon && recast(passage.lexicon, calm, readings);
  if (!form) return { span: passage.span(from, Math.max(again.last, verb)) };
  // "Informuję Pana" wants "przypominam Panu"; who owns the next noun stays.
  const changesCase = calm !== lemma && reader !== undefined && passage.words[reader + 1]?.kind === "mark";
  const isNoObject = !isBefore || changesCase;
  if (calm !== lemma && reader !== undefined && isBefore && !changesCase && isAccusative(lemma))
    return { span: passage.span(from, verb) };
  if (!isNoObject) reader = undefined;
  const to = Math.max(again.last, verb, reader ?? verb);
  const who = reader === undefined ? undefined : whoAt(passage, reader)!;
  const name = who && (isAccusative(lemma) && !isAccusative(calm) ? WORD_FOR[who].dat : passage.words[reader!]!.text);
  const text = name ? `${form} ${name}` : form;
  return { span: passage.span(from, to), fixes: [casedLike(passage.words[from]!.text, text)] };
}

function isAccusative(lemma: string): boolean {
  return /^(?:informować|zawiadamiać|powiadamiać|prosić|wzywać)$/.test(lemma);
}

/** "Po raz kolejny", "kolejny raz", "ponownie" right before or right behind the verb. */
function againAt(
  passage: Passage,
  from: number,
  to: number,
  lemma: string,
  side: "before" | "behind",
): { readonly first: number; readonly last: number } | undefined {
  for (const words of [AGAIN_BY_NUMBER, AGAIN_ALREADY, AGAIN_TURNED, AGAIN_ONCE]) {
    const first = side === "before" ? to - words.length + 1 : from + 1;
    if (first < from || first + words.length - 1 > to) continue;
    if (words === AGAIN_ONCE && !/^(?:tłumaczyć|wyjaśniać|powtarzać|informować)$/.test(lemma)) continue;
    if (words.every((word, i) => word.test(passage.lower(first + i)))) return { first, last: first + words.length - 1 };
  }
  return undefined;
}

const AGAIN_BY_NUMBER: readonly RegExp[] = [/^po$/, /^raz$/, NTH];
const AGAIN_TURNED: readonly RegExp[] = [NTH, /^raz$/];
const AGAIN_ALREADY: readonly RegExp[] = [/^kolejny$/, /^już$/, /^raz$/];
const AGAIN_ONCE: readonly RegExp[] = [/^ponownie$/];

/** "Wielokrotnie informowaliśmy Pana": the reader knows how often. */
function oftenTold(passage: Passage, adverb: number): Hit | undefined {
  const { first, last } = clauseOf(passage, adverb);
  let verb: number | undefined;
  let reader = false;
  for (let i = first; i < last; i++) {
    if (/^jak$/.test(passage.lower(i))) return undefined;
    if (i >= adverb - 6 && i <= adverb + 3 && saidBefore(passage, i) && passage.reading(i, POS.praet | PRI)) verb = i;
    if (whoAt(passage, i) && addresses(passage, i)) reader = true;
  }
  if (verb === undefined || !reader) return undefined;
  let from = Math.min(verb, adverb);
  if (passage.lower(from - 1) === "już") from--;
  const to = Math.max(verb, adverb);
  const { lexicon } = passage;
  const explained = passage
    .readings(verb)
    .filter(({ lemma, tag }) => lemma === "tłumaczyć" && matches(tag, POS.praet | PRI));
  const calm = explained.length && lexicon ? recast(lexicon, "wyjaśniać", explained) : undefined;
  return { span: passage.span(from, to), fixes: [without(passage, from, to, NAGS, verb, calm)] };
}

/** The words without those that nag, the verb exchanged if another is given. */
function without(passage: Passage, from: number, to: number, left: RegExp, verb = -1, calm?: string): string {
  const kept: string[] = [];
  for (let i = from; i <= to; i++)
    if (!left.test(passage.lower(i))) kept.push(i === verb && calm ? calm : passage.words[i]!.text);
  const text = kept.join(" ");
  return casedLike(passage.words[from]!.text, text.slice(0, 1).toLowerCase() + text.slice(1));
}
