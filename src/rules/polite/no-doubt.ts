import { matches, POS, pos, SEC, TER } from "../../lexicon/tag";
import { casedLike } from "../casing";
import type { Passage } from "../passage";
import { recast } from "../recast";
import type { BlockRule, Hit } from "../rule";
import { struck } from "../strike";
import { table } from "../table";
import { Watch } from "../watch";
import { addresses, mayAddress, READER, verbFor, whoAt, WORD_FOR } from "./reader";
import { subjectsIn, type Subject } from "./subject";
import { DOUBTING } from "./words/doubting";

const PHRASES = table({
  id: "polite/no-doubt",
  name: "Podważanie słów czytelnika",
  level: "should",
  about: "Te słowa podważają to, co czytelnik napisał.",
  what: (quote) => `„${quote.trim().replace(/,$/, "")}” brzmi, jakby urząd nie wierzył czytelnikowi.`,
  why: "Kto czuje, że jego słowa budzą nieufność, ten nie zechce współpracować.",
  todo: "Powtórz, co czytelnik napisał: „Pisze Pan, że…”. Napisz, co ustaliliśmy.",
  source: "std.language.tact",
  rows: DOUBTING,
  good: [],
});

/** What it means to doubt that the reader says so, and what just says it. */
const SAYS: Readonly<Record<string, string>> = {
  twierdzić: "pisać",
  utrzymywać: "pisać",
  zarzucać: "pisać",
  zarzucić: "napisać",
  insynuować: "pisać",
  wmawiać: "pisać",
  imputować: "pisać",
};
/** Happenings that one can report. */
const REPORTED =
  /^(?:hałas|nieprawidłowość|usterka|awaria|uszkodzenie|szkoda|błąd|zagrożenie|problem|zdarzenie|naruszenie|zalanie|wyciek|odór|uciążliwość|dziura|opóźnienie|zaniedbanie|wykroczenie|zniszczenie|przeciek|niedogodność|utrudnienie|brak|zalać|uszkodzić|zniszczyć|naruszyć|opóźnić)$/;

const DOUBTS = new Watch({ begins: ["rzekom"], spelled: ["jakoby"] });

export const noDoubt: BlockRule = {
  ...PHRASES,
  watch: [PHRASES.watch, READER, DOUBTS],
  *find(passage, setting) {
    yield* PHRASES.find(passage, setting);
    for (const subject of subjectsIn(passage)) {
      const hit = doubted(passage, subject);
      if (hit) yield hit;
    }
    for (const i of passage.watched(DOUBTS)) {
      const lower = passage.lower(i);
      const hit = lower.startsWith("rzekom") ? alleged(passage, i) : lower === "jakoby" ? asIf(passage, i) : undefined;
      if (hit) yield hit;
    }
  },
  examples: {
    bad: [
      ...PHRASES.examples.bad,
      { body: "[[Twierdzi]] Pan, że opłata jest za wysoka.", fixed: "Pisze Pan, że opłata jest za wysoka." },
      { body: "W liście Pani [[twierdziła]], że opłata rośnie.", fixed: "W liście Pani pisała, że opłata rośnie." },
      { body: "Jak Państwo [[twierdzą]], opłata rośnie.", fixed: "Jak Państwo piszą, opłata rośnie." },
      { body: "[[Zarzuca]] Pan, że urząd milczy.", fixed: "Pisze Pan, że urząd milczy." },
      { body: "[[Zarzucają]] nam Państwo bezczynność." },
      { body: "Pisze Pani, że chodnik jest [[rzekomo uszkodzony]].", fixed: "Pisze Pani, że chodnik jest uszkodzony." },
      { body: "[[Rzekomo]] zgłaszał Pan usterkę.", fixed: "Pisze Pan, że zgłaszał Pan usterkę." },
      { body: "Sąsiad [[rzekomo]] hałasuje w nocy." },
      { body: "Sprawdziliśmy [[rzekome nieprawidłowości]].", fixed: "Sprawdziliśmy zgłoszone nieprawidłowości." },
      { body: "Pisał Pan, [[jakoby]] urząd milczał.", fixed: "Pisał Pan, że urząd milczał." },
    ],
    good: [
      "Pisze Pan, że chodnik jest uszkodzony.",
      "Nie potwierdziliśmy rzekomego oszustwa, o którym pisała prasa.",
      "Świadek twierdzi, że widział wypadek.",
      "Nie potwierdzamy informacji, jakoby most był zamknięty.",
      "Zarząd spółki utrzymuje parki i skwery.",
      "Utrzymuje Pan ten ogród od lat.",
      "Stwierdził Pan w piśmie, że opłata rośnie.",
    ],
  },
};

function doubted(passage: Passage, { verb, last, readings, who }: Subject): Hit | undefined {
  const readingsOf = readings.filter(({ lemma }) => Object.prototype.hasOwnProperty.call(SAYS, lemma));
  const first = readingsOf[0];
  if (!first) return undefined;
  const says =
    /^[,:]$/.test(passage.words[last + 1]?.text ?? "") &&
    (/^(?:że|iż|jakoby)$/.test(passage.lower(last + 2)) || isAside(passage, verb));
  if (/^(?:utrzymywać|wmawiać|insynuować)$/.test(first.lemma) && !says) return undefined;
  const span = passage.span(verb);
  const { lexicon } = passage;
  // "Państwo twierdzicie" becomes "Państwo piszą" at once.
  const said = SAYS[first.lemma]!;
  const form =
    says && lexicon
      ? first.tag & SEC
        ? verbFor(lexicon, said, pos(first.tag), who)
        : recast(lexicon, said, readingsOf)
      : undefined;
  return form ? { span, fixes: [casedLike(passage.words[verb]!.text, form)] } : { span };
}

/** "Jak Pan twierdzi, …" */
function isAside(passage: Passage, verb: number): boolean {
  const { first } = passage.sentenceOf(verb);
  for (let i = verb - 1; i >= first && i >= verb - 3; i--) if (passage.lower(i) === "jak") return true;
  return false;
}

/** "Rzekomo" goes where the sentence says that the reader has said so; "rzekomy" is "reported" where that can be. */
function alleged(passage: Passage, index: number): Hit | undefined {
  const readings = passage.readings(index);
  if (readings.some(({ tag }) => pos(tag) === POS.adv)) {
    const begins = index === passage.sentenceOf(index).first;
    const who = begins ? subjectsIn(passage).find(({ first }) => first === index + 1)?.who : undefined;
    // "Rzekomo zgłaszał Pan" -> "Pisze Pan, że zgłaszał Pan".
    if (who)
      return {
        span: passage.span(index),
        fixes: [`${who === "many" ? "Piszą" : "Pisze"} ${WORD_FOR[who].subject}, że`],
      };
    const rest = saidBefore(passage, index) ? struck(passage, index, index) : undefined;
    return rest ? { span: rest.span, fixes: [rest.text] } : { span: passage.span(index) };
  }
  if (!readings.some(({ lemma }) => lemma === "rzekomy")) return undefined;
  const { lexicon } = passage;
  if (
    !lexicon ||
    !passage.lemmas(index + 1).some((lemma) => REPORTED.test(lemma)) ||
    /zgłos|zgłasz/i.test(passage.text)
  )
    return isRumour(passage) ? undefined : { span: passage.span(index) };
  // "Podnosi Pani rzekome szkody" says who speaks of them.
  if (saidBefore(passage, index)) {
    const rest = struck(passage, index, index);
    return rest ? { span: rest.span, fixes: [rest.text] } : { span: passage.span(index) };
  }
  const form = recast(
    lexicon,
    "zgłosić",
    readings.map(({ lemma, tag }) => ({ lemma, tag: tag & ~(0b111 << 25) })),
    POS.ppas,
  );
  const text = form && `${form} ${passage.words[index + 1]!.text}`;
  return text
    ? { span: passage.span(index, index + 1), fixes: [casedLike(passage.words[index]!.text, text)] }
    : { span: passage.span(index) };
}

/** What the papers say may be alleged. */
function isRumour({ text }: Passage): boolean {
  return /(?:^|\s)(?:pras|medi(?:a|ów|ach)|artyku|plot(?:ek|k)|gazet|dziennikar|oszust)/i.test(text);
}

function saidBefore(passage: Passage, index: number): boolean {
  const { first } = passage.sentenceOf(index);
  return subjectsIn(passage).some(
    ({ verb, readings }) =>
      verb >= first &&
      verb < index &&
      readings.some(
        ({ lemma, tag }) =>
          /^(?:pisać|napisać|zgłosić|zgłaszać|informować|poinformować|podać|wskazać|twierdzić|uważać|podnosić|podnieść|opisać|opisywać)$/.test(
            lemma,
          ) && matches(tag, TER),
      ),
  );
}

/** "Jakoby" about what the reader has said; of rumours it is the right word. */
function asIf(passage: Passage, index: number): Hit | undefined {
  if (!mayAddress(passage)) return undefined;
  const { first, last } = passage.sentenceOf(index);
  if (/^(?:informacj|pogłosk|plotk|doniesie)/.test(passage.lower(index - 2))) return undefined;
  for (let i = first; i < last; i++)
    if (whoAt(passage, i) && addresses(passage, i)) {
      // What follows stays as it is: "jakoby krzyczał" is "że krzyczał".
      const says = passage.words[index - 1]?.text === "," && saidBefore(passage, index);
      return { span: passage.span(index), ...(says ? { fixes: ["że"] } : {}) };
    }
  return undefined;
}
