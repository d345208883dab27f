import { ACC, GENDER, M1, matches, NOM, NUMBER, PERF, PL, pos, POS, PRI, type Tag } from "../../lexicon/tag";
import { capitalised } from "../casing";
import { inCase, nounPhraseAt } from "../noun-phrase";
import type { Passage } from "../passage";
import type { BlockRule, Hit } from "../rule";
import { Watch } from "../watch";
import { hasAgent } from "./agent";
import { OFFICE_ACTS } from "./office-acts";

/** How many words may stand between "został" and its participle. */
const REACH = 4;

/** The addressee as the object of what we do. */
const YOU: Readonly<Record<string, string>> = { pan: "Pana", pani: "Panią", państwo: "Państwa" };

const AUXILIARY = Watch.forLemma("zostać");

export const noPassive: BlockRule = {
  id: "plain/no-passive",
  name: "Strona bierna",
  level: "should",
  what: "Strona bierna ukrywa, kto to robi.",
  why: "Zdanie z osobą, która coś robi, jest krótsze i jaśniejsze.",
  todo: "Napisz, kto to zrobił: „rozpatrzyliśmy wniosek”.",
  source: "std.language.plain",
  needs: "lexicon",
  scope: "block",
  watch: AUXILIARY,
  *find(passage) {
    for (const index of passage.at("zostać")) {
      const auxiliary = auxiliaryAt(passage, index);
      if (!auxiliary) continue;
      const participle = participleNear(passage, index, auxiliary.tag);
      if (participle === undefined) continue;
      yield hitAt(passage, index, participle);
    }
  },
  examples: {
    bad: [
      { body: "[[Wniosek został rozpatrzony]] 3 marca.", fixed: "Rozpatrzyliśmy wniosek 3 marca." },
      { body: "[[Pani wniosek zostanie rozpatrzony]] do piątku.", fixed: "Rozpatrzymy Pani wniosek do piątku." },
      { body: "[[Ostateczna decyzja została wydana]] wczoraj.", fixed: "Wydaliśmy ostateczną decyzję wczoraj." },
      { body: "O wyniku [[zostanie Pan powiadomiony]] listownie.", fixed: "O wyniku powiadomimy Pana listownie." },
      { body: "[[Zostaną Państwo poinformowani]] o terminie.", fixed: "Poinformujemy Państwa o terminie." },
      { body: "Pismo z 3 marca [[zostało przekazane]] do innego wydziału." },
      { body: "Wydział Finansowy [[został przeniesiony]] w 2010 roku." },
      { body: "Projekt [[został opracowany]] i zatwierdzony." },
      { body: "Umowa [[została podpisana]] przez obie strony." },
      { body: "Sprawa nie [[została jeszcze załatwiona]]." },
      { body: "[[Wysłane zostały]] wszystkie pisma." },
    ],
    good: [
      "Rozpatrzyliśmy wniosek 3 marca.",
      "Pani Nowak została dyrektorką wydziału.",
      "Został nam tydzień.",
      "Do końca roku zostały dwa miesiące.",
      "Biuro jest zamknięte w sobotę.",
      "Prosimy zostać w domu.",
      "W kasie zostało 5 zł, a zapłacone rachunki są w teczce.",
      "Jako radny pracował do 2018 roku, a potem został prezydentem.",
    ],
  },
};

/** "Zostanie" is also a noun: only its verb is an auxiliary. */
function auxiliaryAt(passage: Passage, index: number) {
  return passage.readings(index).find((r) => r.lemma === "zostać" && isVerbForm(r.tag));
}

function isVerbForm(tag: Tag): boolean {
  return pos(tag) === POS.praet || pos(tag) === POS.fin || pos(tag) === POS.pot || pos(tag) === POS.inf;
}

/** The participle that the auxiliary makes a passive with: behind it in the same clause, or right before it. */
function participleNear(passage: Passage, index: number, auxiliary: Tag): number | undefined {
  const fits = (at: number) =>
    passage
      .readings(at)
      .some((r) => matches(r.tag, POS.ppas | NOM | PERF) && (pos(auxiliary) === POS.inf || agrees(r.tag, auxiliary)));
  for (let at = index + 1; at <= index + REACH && at < passage.words.length; at++) {
    const { kind } = passage.words[at]!;
    if (kind === "mark") break;
    if (fits(at)) return at;
  }
  return fits(index - 1) ? index - 1 : undefined;
}

function agrees(participle: Tag, auxiliary: Tag): boolean {
  const gender = auxiliary & GENDER;
  return (participle & auxiliary & NUMBER) !== 0 && (!gender || (participle & gender) !== 0);
}

function hitAt(passage: Passage, index: number, participle: number): Hit {
  const plain: Hit = { span: passage.span(Math.min(index, participle), Math.max(index, participle)) };
  const verb = passage.readings(participle).find((r) => matches(r.tag, POS.ppas | NOM | PERF))!.lemma;
  const { lexicon } = passage;
  if (!lexicon || !OFFICE_ACTS.has(verb) || hasAgent(passage, index) || passage.lower(index - 1) === "nie")
    return plain;
  const { tag } = auxiliaryAt(passage, index)!;
  const wanted = pos(tag) === POS.fin ? POS.fin | PL | PRI : POS.praet | PL | M1 | PRI;
  const ours = pos(tag) === POS.fin || pos(tag) === POS.praet ? lexicon.inflect(verb, wanted)[0] : undefined;
  if (!ours) return plain;

  const you = YOU[passage.lower(index + 1)];
  if (you && participle === index + 2)
    return { span: passage.span(index, participle), fixes: [cased(passage, index, `${ours} ${you}`)] };
  if (participle !== index + 1) return plain;

  // "Projekt został opracowany i zatwierdzony": the second participle would be left alone.
  if (/^(?:i|oraz|lub|albo|bądź|a|ale|,)$/.test(passage.lower(participle + 1))) return plain;

  const { first } = passage.sentenceOf(index);
  const phrase = nounPhraseAt(passage, first, NOM);
  if (!phrase || phrase.last !== index - 1) return plain;
  // A name is no object of ours, and its capitals have to stay: "Wydział Finansowy".
  const isName = phrase.words.some(
    ({ index: at, reading }) => reading && at > first && /^[A-ZĄĆĘŁŃÓŚŹŻ]/.test(passage.words[at]!.text),
  );
  const object = isName ? undefined : inCase(passage, lexicon, phrase, ACC);
  if (!object) return plain;
  const low = /^(?:Pana|Pani|Państwa)$/.test(passage.words[first]!.text)
    ? object
    : object.slice(0, 1).toLowerCase() + object.slice(1);
  return { span: passage.span(first, participle), fixes: [capitalised(`${ours} ${low}`)] };
}

function cased(passage: Passage, index: number, text: string): string {
  return passage.sentenceOf(index).first === index ? capitalised(text) : text;
}
