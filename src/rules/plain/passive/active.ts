import {
  ACC,
  F,
  GENDER,
  IMPERF,
  M1,
  matches,
  NOM,
  NUMBER,
  PERF,
  PL,
  pos,
  POS,
  PRI,
  SG,
  TER,
  type Tag,
} from "../../../lexicon/tag";
import type { Lexicon } from "../../../lexicon/lexicon";
import { capitalised } from "../../casing";
import type { Passage } from "../../passage";
import { rewritten, type Change } from "../../rewrite";
import type { Hit } from "../../rule";
import { hasAgent } from "../agent";
import { WITH_GENITIVE } from "../nominal";
import { officeDid } from "../office-acts";
import { clauseEnd, clauseStart } from "./clause";
import { doerAt, WE, type Doer } from "./doer";
import { agreementOf, JOINS, objectCase, type Passive } from "./find";
import { subjectOf } from "./subject";

/** The addressee: as the object of what we do, then in the genitive. */
const YOU: Readonly<Record<string, readonly [accusative: string, genitive: string]>> = {
  pan: ["Pana", "Pana"],
  pani: ["Panią", "Pani"],
  państwo: ["Państwa", "Państwa"],
};

/** The passive as a finding: with its active in place of it, where doer, object and forms are certain. */
export function passiveHit(passage: Passage, passive: Passive): Hit {
  const plain: Hit = { span: passage.span(passive.first, passive.last) };
  const mended = activeOf(passage, passive);
  return mended ? { ...mended, core: plain.span } : plain;
}

function activeOf(passage: Passage, passive: Passive): Hit | undefined {
  const { lexicon } = passage;
  if (!lexicon || leavesAnother(passage, passive)) return undefined;
  return (
    (passive.modal !== undefined ? withModal(passage, lexicon, passive) : toReader(passage, lexicon, passive)) ??
    toUs(passage, lexicon, passive) ??
    inPlace(passage, lexicon, passive)
  );
}

/**
 * "Dokumenty są wydawane w pokoju 5 i wysyłane pocztą": the second participle would be left alone; "została doręczona i nie została
 * zaskarżona": the second verb would lose its subject.
 */
function leavesAnother(passage: Passage, { last }: Passive): boolean {
  const { last: end } = passage.sentenceOf(last);
  for (let at = last + 1; at + 1 < end; at++) {
    if (!JOINS.test(passage.lower(at))) continue;
    if ([at + 1, at + 2].some((next) => passage.surely(next, POS.ppas | NOM))) return true;
    const next = passage.lower(at + 1) === "nie" ? at + 2 : at + 1;
    if (passage.lower(at) !== "," && [POS.praet, POS.fin].some((part) => passage.reading(next, part | TER)))
      return true;
  }
  return false;
}

/** "Zostanie Pan powiadomiony" is "powiadomimy Pana". */
function toReader(passage: Passage, lexicon: Lexicon, passive: Passive): Hit | undefined {
  const { auxiliary, participle, verb, negated, first, last } = passive;
  const head = passive.negated ? first - (participle > auxiliary ? 0 : 1) : auxiliary;
  const reader = [auxiliary + 1, head - 1].find((at) => YOU[passage.lower(at)] && /^P/.test(passage.words[at]!.text));
  if (reader === undefined || reader > participle || passive.second) return undefined;
  if (reader < auxiliary && reader !== clauseStart(passage, auxiliary)) return undefined;
  if (/^[A-ZĄĆĘŁŃÓŚŹŻ]/.test(passage.words[reader + 1]?.text ?? "")) return undefined;
  const agent = hasAgent(passage, auxiliary);
  if (agent || !officeDid(passage, auxiliary, verb) || !isOfReader(passage, passive, reader)) return undefined;
  const ours = verbForm(lexicon, verb, passive.tag, WE);
  if (!ours) return undefined;
  const you = YOU[passage.lower(reader)]![negated || WITH_GENITIVE.has(verb) ? 1 : 0];
  const from = Math.min(first, reader);
  const changes: Change[] = [
    { first: reader, last: reader, text: "" },
    { first: auxiliary, last: auxiliary, text: `${ours} ${you}` },
    { first: participle, last: participle, text: "" },
  ].sort((a, b) => a.first - b.first);
  return replaced(passage, from, last, changes);
}

/** The number and gender that a passive has where it is said of the reader. */
const AGREEMENT: Readonly<Record<string, Tag>> = { pan: SG | M1, pani: SG | F, państwo: PL | M1 };

/** What is done for somebody, so that "Pani" beside it may be a dative: "karta została Pani wydana". */
const GIVING =
  /^(?:przyznać|wysłać|przesłać|zwrócić|doręczyć|przekazać|udzielić|przedstawić|zaproponować|odebrać|wydać|wypłacić|naliczyć|oddać|podać|przedłużyć|przydzielić|dostarczyć|zaoferować|udostępnić|odmówić|obniżyć|podwyższyć|umorzyć|rozłożyć)$/;

/** Whether the passive is said of the reader: "została Pani powiadomiona", but not "miejsce zostało Pani przyznane". */
function isOfReader(passage: Passage, passive: Passive, reader: number): boolean {
  const who = passage.lower(reader);
  if (!matches(agreementOf(passive), AGREEMENT[who]!)) return false;
  return who !== "pani" || !GIVING.test(passive.verb);
}

/** "Zostaliśmy poinformowani przez sąsiadów" is "poinformowali nas sąsiedzi". */
function toUs(passage: Passage, lexicon: Lexicon, passive: Passive): Hit | undefined {
  const { auxiliary, participle, verb, first, last } = passive;
  if (!matches(passive.tag, PRI) || participle < auxiliary || passive.second || passive.negated) return undefined;
  const doer = doerAt(passage, last + 1);
  const form = doer && verbForm(lexicon, verb, passive.tag, doer.agreement);
  if (!doer?.text || !form) return undefined;
  return replaced(passage, first, doer.last, [
    { first: auxiliary, last: auxiliary, text: "" },
    { first: participle, last: participle, text: `${form} ${matches(passive.tag, PL) ? "nas" : "mnie"}` },
    { first: doer.first, last: doer.last, text: doer.text },
  ]);
}

/** "Wniosek może zostać złożony" is "wniosek można złożyć". */
function withModal(passage: Passage, lexicon: Lexicon, passive: Passive): Hit | undefined {
  const { auxiliary, participle, verb, second, negated } = passive;
  const modal = passive.modal!;
  const plain = /^mo/.test(passage.lower(modal))
    ? "można"
    : negated && /^powin/.test(passage.lower(modal))
      ? ""
      : "trzeba";
  if (!plain || participle < auxiliary || hasAgent(passage, auxiliary)) return undefined;
  const subject = subjectOf(passage, negated ? modal - 1 : modal, passive.last, agreementOf(passive));
  const object = subject?.as(objectCase(passive, verb));
  if (!subject || object === undefined || lexicon.inflect(verb, POS.inf).length === 0) return undefined;
  if (isThat(passage, subject) && objectCase(passive, verb) !== ACC) return undefined;
  return replaced(
    passage,
    Math.min(subject.first, passive.first),
    Math.max(subject.last, passive.last),
    [
      { first: subject.first, last: subject.last, text: object },
      { first: modal, last: modal, text: plain },
      { first: auxiliary, last: auxiliary, text: "" },
      { first: participle, last: participle, text: verb },
      ...(second ? [{ first: second.index, last: second.index, text: second.verb }] : []),
    ].sort((a, b) => a.first - b.first),
  );
}

/** "Co" is "czego" in the genitive, which the lexicon does not tell. */
function isThat(passage: Passage, { first }: { readonly first: number }): boolean {
  return passage.lower(first) === "co";
}

/** Subject, verb and doer changed where they stand: "Decyzja została wydana przez radę" is "Decyzję wydała rada". */
function inPlace(passage: Passage, lexicon: Lexicon, passive: Passive): Hit | undefined {
  const { auxiliary, participle, verb, second, negated, first, last } = passive;
  if (passive.modal !== undefined || pos(passive.tag) === POS.inf) return undefined;
  const doer = doerOf(passage, passive);
  // "Wydział jest kierowany przez panią dyrektor": sent by her, or led.
  if (!doer || (verb === "kierować" && doer.first >= 0)) return undefined;
  const subject = subjectOf(passage, first, doer.last > last ? doer.last : last, agreementOf(passive));
  const object = subject?.as(objectCase(passive, verb));
  if (!subject || object === undefined) return undefined;
  if (isThat(passage, subject) && objectCase(passive, verb) !== ACC) return undefined;
  if (
    doer.first < 0 &&
    ![verb, ...(second ? [second.verb] : [])].every((each) => officeDid(passage, auxiliary, each, subject))
  )
    return undefined;
  if (second && objectCase(passive, second.verb) !== objectCase(passive, verb)) return undefined;
  const form = verbForm(lexicon, verb, passive.tag, doer.agreement);
  const other = second ? verbForm(lexicon, second.verb, passive.tag, doer.agreement) : "";
  if (form === undefined || other === undefined) return undefined;
  const not = negated ? "nie " : "";
  // "Karta została Panu wydana" is "kartę wydaliśmy Panu": who gets it stands behind the verb.
  const isGiven =
    participle === auxiliary + 2 && /^(?:Panu|Pani|Państwu|mu|jej|im)$/.test(passage.words[auxiliary + 1]!.text);
  const [early, late] = isGiven ? [not + form, ""] : ["", not + form];
  const changes: Change[] = [
    { first: subject.first, last: subject.last, text: object },
    { first: auxiliary - (negated && participle > auxiliary ? 1 : 0), last: auxiliary, text: early },
    { first: participle, last: participle, text: late },
    ...(second ? [{ first: second.index, last: second.index, text: not + other }] : []),
    ...(doer.first >= 0 ? [{ first: doer.first, last: doer.last, text: doer.text }] : []),
  ];
  return replaced(
    passage,
    Math.min(subject.first, first),
    Math.max(subject.last, last, doer.last),
    changes.sort((a, b) => a.first - b.first),
  );
}

/** Whom "przez" names in the clause; else the office, if nobody is named. */
function doerOf(passage: Passage, { auxiliary, last }: Passive): Doer | undefined {
  const end = clauseEnd(passage, last);
  for (let at = auxiliary + 1; at < end; at++) {
    if (passage.lower(at) !== "przez") continue;
    const doer = doerAt(passage, at);
    if (doer) return doer;
  }
  // "Aby usterka została usunięta" would be "abyśmy usunęli".
  if (/^(?:aby|żeby|by|gdyby|iżby|ażeby)$/.test(passage.lower(clauseStart(passage, auxiliary) - 1))) return undefined;
  return hasAgent(passage, auxiliary) || isToUs(passage, auxiliary, end)
    ? undefined
    : { agreement: WE, text: "", first: -1, last: -1 };
}

/** "Nie zostały nam przekazane": what is done to us somebody else did. */
function isToUs(passage: Passage, from: number, end: number): boolean {
  for (let at = clauseStart(passage, from); at < end; at++)
    if (/^(?:nam|mi|mnie|nas)$/.test(passage.lower(at))) return true;
  return false;
}

function replaced(passage: Passage, first: number, last: number, changes: readonly Change[]): Hit {
  const text = rewritten(passage, first, last, changes).trim();
  const opens = passage.sentenceOf(first).first === first;
  return { span: passage.span(first, last), fixes: [opens ? capitalised(text) : text] };
}

/** The active verb for a doer, in the tense of the auxiliary. */
export function verbForm(lexicon: Lexicon, verb: string, auxiliary: Tag, agreement: Tag): string | undefined {
  const aspect = lexicon.readings(verb).some((r) => r.lemma === verb && matches(r.tag, POS.inf | PERF)) ? PERF : IMPERF;
  const number = agreement & (NUMBER | TER | PRI);
  const gender = agreement & GENDER;
  switch (pos(auxiliary)) {
    case POS.praet:
      return lexicon.inflect(verb, POS.praet | number | gender)[0];
    case POS.pot:
      return lexicon.inflect(verb, POS.pot | number | gender)[0];
    case POS.fin:
      return lexicon.inflect(verb, POS.fin | number)[0];
    case POS.bedzie: {
      if (aspect === PERF) return lexicon.inflect(verb, POS.fin | number)[0];
      const will = lexicon.inflect("być", POS.bedzie | number)[0];
      return will && `${will} ${verb}`;
    }
    default:
      return undefined;
  }
}
