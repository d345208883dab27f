import { GEN, GENDER, LOC, matches, NOM, NUMBER, PL, pos, POS, SG, TER } from "../../lexicon/tag";
import type { Reading } from "../../lexicon/lexicon";
import { casedLike } from "../casing";
import { inCase, nounPhraseAt } from "../noun-phrase";
import type { Passage } from "../passage";
import { recast } from "../recast";
import type { BlockRule, Hit } from "../rule";
import { infinitiveAt, type Said } from "./infinitive";
import { endsCleanly } from "./nominal";

export const useMusi: BlockRule = {
  id: "plain/use-musi",
  name: "„Jest zobowiązany” zamiast „musi”",
  level: "should",
  what: "Kilka słów mówi tu to, co powie „musi” albo „ma prawo”.",
  why: "Krótkie słowo z czasownikiem od razu mówi, kto co ma zrobić.",
  todo: "Napisz „musi” albo „ma prawo” i czasownik.",
  source: "std.language.plain",
  needs: "lexicon",
  scope: "block",
  *find(passage) {
    for (let i = 0; i < passage.words.length; i++) {
      const hit = boundAt(passage, i) ?? dutyAt(passage, i) ?? burdenAt(passage, i) ?? rightAt(passage, i);
      if (!hit) continue;
      yield hit;
      while (i + 1 < passage.words.length && passage.words[i + 1]!.start < hit.span.end) i++;
    }
  },
  examples: {
    bad: [
      {
        body: "Właściciel [[jest zobowiązany do odśnieżenia chodnika]].",
        fixed: "Właściciel musi odśnieżyć chodnik.",
      },
      { body: "[[Jest Pan zobowiązany do zapłaty]] do piątku.", fixed: "Musi Pan zapłacić do piątku." },
      { body: "Do zapłaty [[zobowiązani są Państwo]] wspólnie." },
      { body: "Najemcy [[są obowiązani sprzątać]] klatkę.", fixed: "Najemcy muszą sprzątać klatkę." },
      { body: "Pani [[nie jest zobowiązana do złożenia wniosku]].", fixed: "Pani nie musi składać wniosku." },
      { body: "Spółka [[była zobowiązana do naprawienia dachu]].", fixed: "Spółka miała obowiązek naprawić dach." },
      { body: "Kierowca [[jest uprawniony]] do zniżki.", fixed: "Kierowca ma prawo do zniżki." },
      { body: "Właściciel [[ma obowiązek odśnieżenia chodnika]].", fixed: "Właściciel musi odśnieżyć chodnik." },
      {
        body: "[[Na właścicielu ciąży obowiązek odśnieżenia chodnika]].",
        fixed: "Właściciel musi odśnieżyć chodnik.",
      },
      { body: "[[Ciąży na Panu obowiązek zgłoszenia zmiany]].", fixed: "Musi Pan zgłosić zmianę." },
      { body: "[[Przysługuje Pani prawo]] do wglądu w akta.", fixed: "Ma Pani prawo do wglądu w akta." },
      { body: "[[Przysługuje Panu prawo złożenia uwag]].", fixed: "Ma Pan prawo złożyć uwagi." },
    ],
    good: [
      "Właściciel musi odśnieżyć chodnik.",
      "Świadek ma obowiązek mówić prawdę.",
      "Osoba zobowiązana do zapłaty dostanie list.",
      "Czujemy się zobowiązani do pomocy.",
      "Od decyzji przysługuje Panu prawo wniesienia odwołania.",
      "Kobieta w ciąży wchodzi bez kolejki.",
      "To obowiązek każdego z nas.",
    ],
  },
};

/** Participles and adjectives of those who have to do something, and of those who may. */
const BOUND = /^(?:zobowiązać|zobowiązany|obowiązać|obowiązany|zobligować|zmusić)$/;
const ENTITLED = /^(?:uprawnić|uprawniony)$/;

const YOU: Readonly<Record<string, string>> = { Panu: "Pan", Pani: "Pani", Państwu: "Państwo" };

/** The addressee, by the word in the wanted form at `index`. */
function isYou(passage: Passage, index: number): boolean {
  return /^(?:Pan|Pani|Państwo)$/.test(passage.words[index]?.text ?? "");
}

/** "Jest Pan zobowiązany do zapłaty", "obowiązani są sprzątać": the forms of "być" and who stands between. */
function boundAt(passage: Passage, index: number): Hit | undefined {
  const participle = passage
    .readings(index)
    .filter((r) => pos(r.tag) !== POS.subst && matches(r.tag, NOM) && (BOUND.test(r.lemma) || ENTITLED.test(r.lemma)));
  if (!participle.length) return undefined;
  const be = [index - 1, index - 2, index - 3, index + 1].find((at) => isBeing(passage, at));
  if (be === undefined) return undefined;
  const between = wordsOf(passage, be + 1, index);
  if (!between.every((at) => isYou(passage, at) || isParticle(passage, at))) return undefined;
  const isBehind = be > index;
  const you = isBehind && isYou(passage, be + 1) ? be + 1 : undefined;
  const negated = passage.lower(Math.min(be, index) - 1) === "nie";
  const first = Math.min(be, index) - (negated ? 1 : 0);
  const end = Math.max(be, index, you ?? 0);
  const isEntitled = participle.every((r) => ENTITLED.test(r.lemma));
  const verb = isEntitled
    ? having(passage, be, participle, negated ? "prawa" : "prawo")
    : musi(passage, be, participle, negated);
  const doers = [...between, ...(you === undefined ? [] : [you])].map((at) => passage.words[at]!.text);
  const said = actionAt(passage, end + 1, negated, isEntitled);
  const head = verb && [negated ? "nie" : "", verb[0], ...doers, verb[1]].filter((part) => part).join(" ");
  const cased = (text: string) => casedLike(passage.words[first]!.text, text);
  if (head && said) return { span: passage.span(first, said.last), fixes: [cased(`${head} ${said.text}`)] };
  if (head && isEntitled && passage.lower(end + 1) === "do")
    return { span: passage.span(first, end), fixes: [cased(head)] };
  return { span: passage.span(first, end) };
}

function isBeing(passage: Passage, index: number): boolean {
  return passage
    .readings(index)
    .some(
      (r) => r.lemma === "być" && (pos(r.tag) === POS.fin || pos(r.tag) === POS.praet || pos(r.tag) === POS.bedzie),
    );
}

function isParticle(passage: Passage, index: number): boolean {
  return /^(?:również|także|też|ponadto|nadal|jednak|zatem|więc|tym|samym|wówczas|wtedy|zawsze)$/.test(
    passage.lower(index),
  );
}

function wordsOf(passage: Passage, from: number, to: number): number[] {
  const found: number[] = [];
  for (let i = from; i < to && i < passage.words.length; i++) found.push(i);
  return found;
}

/** "Do złożenia wniosku" or "złożyć" as an infinitive. */
function actionAt(passage: Passage, index: number, negated: boolean, isEntitled: boolean): Said | undefined {
  if (passage.readings(index).some((r) => pos(r.tag) === POS.inf))
    return negated && !isEntitled ? undefined : { text: passage.words[index]!.text, last: index };
  if (passage.lower(index) !== "do") return undefined;
  const action = infinitiveAt(passage, index + 1, GEN, negated, negated && !isEntitled);
  // A right "do zwrotu" is one to be given something, not to give it.
  return isEntitled && !action?.gerund ? undefined : action?.said;
}

type Verb = readonly [head: string, tail: string] | undefined;

/** "Musi", "będzie musiał", and of what is past "miał obowiązek". */
function musi(passage: Passage, be: number, participle: readonly Reading[], negated: boolean): Verb {
  const { lexicon } = passage;
  const readings = passage.readings(be).filter((r) => r.lemma === "być");
  if (!lexicon) return undefined;
  if (readings.some((r) => pos(r.tag) === POS.praet))
    return having(passage, be, participle, negated ? "obowiązku" : "obowiązek");
  if (readings.some((r) => pos(r.tag) === POS.bedzie)) {
    const form = recast(lexicon, "musieć", pastOf(participle));
    return form === undefined ? undefined : [passage.lower(be), form];
  }
  const form = recast(lexicon, "musieć", readings);
  return form === undefined ? undefined : [form, ""];
}

/** "Ma prawo", "będzie mieć prawo". */
function having(passage: Passage, be: number, participle: readonly Reading[], what: string): Verb {
  const { lexicon } = passage;
  const readings = passage.readings(be).filter((r) => r.lemma === "być");
  if (!lexicon) return undefined;
  if (readings.some((r) => pos(r.tag) === POS.bedzie)) return [passage.lower(be), `mieć ${what}`];
  const form = recast(lexicon, "mieć", readings);
  return form === undefined || !participle.length ? undefined : [form, what];
}

/** The past forms that agree with a participle: "zobowiązana" is "musiała". */
function pastOf(participle: readonly Reading[]): Reading[] {
  return participle.map(({ lemma, tag }) => ({ lemma, tag: POS.praet | TER | (tag & (NUMBER | GENDER)) }));
}

/** "Ma obowiązek zapłaty" is "musi zapłacić"; with an infinitive it is plain enough. */
function dutyAt(passage: Passage, index: number): Hit | undefined {
  const { lexicon } = passage;
  const verb = passage.readings(index).filter((r) => r.lemma === "mieć" && pos(r.tag) === POS.fin);
  const noun = isYou(passage, index + 1) ? index + 2 : index + 1;
  if (!lexicon || !verb.length || passage.lower(index - 1) === "nie" || passage.lower(noun) !== "obowiązek")
    return undefined;
  const said = infinitiveAt(passage, noun + 1, GEN)?.said;
  const form = recast(lexicon, "musieć", verb);
  if (!said || !form) return undefined;
  const you = noun > index + 1 ? ` ${passage.words[index + 1]!.text}` : "";
  const text = casedLike(passage.words[index]!.text, `${form}${you} ${said.text}`);
  return { span: passage.span(index, said.last), fixes: [text] };
}

/** "Na właścicielu ciąży obowiązek zapłaty" is "właściciel musi zapłacić". */
function burdenAt(passage: Passage, index: number): Hit | undefined {
  const { lexicon } = passage;
  if (!lexicon || !/^(?:na|ciąży|spoczywa)$/.test(passage.lower(index))) return undefined;
  const isInverted = passage.lower(index) !== "na";
  const on = isInverted ? index + 1 : index;
  if (passage.lower(on) !== "na") return undefined;
  const you = YOU[passage.words[on + 1]?.text ?? ""];
  const phrase = you ? undefined : nounPhraseAt(passage, on + 1, LOC);
  const last = you ? on + 1 : phrase?.last;
  if (last === undefined) return undefined;
  let end = last;
  while (!isInverted && phrase && passage.surely(end + 1, GEN)) end++;
  const verb = isInverted ? index : end + 1;
  const noun = isInverted ? end + 1 : end + 2;
  if (!/^(?:ciąży|spoczywa)$/.test(passage.lower(verb)) || passage.lower(noun) !== "obowiązek") return undefined;
  const plain = { span: passage.span(index, noun) };
  const said = infinitiveAt(passage, noun + 1, GEN)?.said;
  if (!said || (phrase && isInverted && !endsCleanly(passage, phrase))) return plain;
  const number =
    you === "Państwo" ? PL : phrase ? phrase.words.find((w) => w.index === phrase.head)!.reading!.tag & NUMBER : SG;
  const form = lexicon.inflect("musieć", POS.fin | TER | number)[0];
  const doer = you ?? inCase(passage, lexicon, phrase!, NOM);
  if (!form || !doer) return plain;
  const rest = passage.text.slice(passage.words[last]!.end, passage.words[end]!.end);
  const text = you ? `${form} ${doer} ${said.text}` : `${doer}${rest} ${form} ${said.text}`;
  return { span: passage.span(index, said.last), fixes: [casedLike(passage.words[index]!.text, text)] };
}

/** Ways to contest a decision: the law's own words for them stay. */
const REMEDY = /^(?:odwoła|zażale|skarg|sprzeciw|ponown)/;

/** "Przysługuje Panu prawo złożenia uwag" is "ma Pan prawo złożyć uwagi". */
function rightAt(passage: Passage, index: number): Hit | undefined {
  const you = YOU[passage.words[index + 1]?.text ?? ""];
  if (!you || !/^(?:przysługuje|służy)$/.test(passage.lower(index)) || passage.lower(index + 2) !== "prawo")
    return undefined;
  const { first, last } = passage.sentenceOf(index);
  for (let i = first; i < last; i++) if (REMEDY.test(passage.lower(i))) return undefined;
  const to = passage.lower(index + 3) === "do";
  const action = infinitiveAt(passage, index + (to ? 4 : 3), GEN);
  const said = action?.gerund ? action.said : undefined;
  const head = casedLike(passage.words[index]!.text, `${you === "Państwo" ? "mają" : "ma"} ${you} prawo`);
  if (said) return { span: passage.span(index, said.last), fixes: [`${head} ${said.text}`] };
  return to ? { span: passage.span(index, index + 2), fixes: [head] } : { span: passage.span(index, index + 2) };
}
