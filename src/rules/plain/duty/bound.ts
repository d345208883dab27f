import { GEN, GENDER, matches, NOM, NUMBER, pos, POS, TER } from "../../../lexicon/tag";
import type { Reading } from "../../../lexicon/lexicon";
import { casedLike } from "../../casing";
import type { Passage } from "../../passage";
import { recast } from "../../recast";
import type { Hit } from "../../rule";
import { infinitiveAt, type Said } from "../infinitive";
import { isYou } from "./you";

/** Participles and adjectives of those who have to do something, and of those who may. */
const BOUND: readonly string[] = ["zobowiązać", "zobowiązany", "obowiązać", "obowiązany", "zobligować", "zmusić"];
const ENTITLED: readonly string[] = ["uprawnić", "uprawniony"];
export const BOUND_OR_ENTITLED: readonly string[] = [...BOUND, ...ENTITLED];

/** "Jest Pan zobowiązany do zapłaty", "obowiązani są sprzątać": the forms of "być" and who stands between. */
export function boundAt(passage: Passage, index: number): Hit | undefined {
  const participle = passage
    .readings(index)
    .filter((r) => pos(r.tag) !== POS.subst && matches(r.tag, NOM) && BOUND_OR_ENTITLED.indexOf(r.lemma) >= 0);
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
  const isEntitled = participle.every((r) => ENTITLED.indexOf(r.lemma) >= 0);
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
  // "Byliśmy zmuszeni" names no duty.
  if (readings.some((r) => pos(r.tag) === POS.praet) && participle.every((r) => r.lemma !== "zmusić"))
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
