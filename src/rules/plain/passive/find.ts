import { ACC, GEN, GENDER, INST, matches, NOM, NUMBER, PL, pos, POS, SG, type Tag } from "../../../lexicon/tag";
import type { Passage } from "../../passage";
import { WITH_GENITIVE } from "../nominal";
import { clauseEnd } from "./clause";

/** A passive: an auxiliary and a participle that agree. */
export interface Passive {
  readonly auxiliary: number;
  /** The reading of the auxiliary: tense, number, gender. */
  readonly tag: Tag;
  readonly participle: number;
  readonly participleTag: Tag;
  readonly verb: string;
  /** A second participle that is joined on: "opracowany i zatwierdzony". */
  readonly second?: { readonly index: number; readonly verb: string };
  /** The modal before an infinitive: "może zostać". */
  readonly modal?: number;
  readonly negated: boolean;
  /** The first and last word of it all. */
  readonly first: number;
  readonly last: number;
}

/** How many words may stand between auxiliary and participle. */
const REACH = 6;

/** Words that join a second participle or verb to the first. */
export const JOINS = /^(?:i|oraz|lub|albo|bądź|ani|,|a|ale)$/;

/** The passives that forms of an auxiliary ("zostać", "być") make. */
export function* passives(passage: Passage, auxiliary: string): Iterable<Passive> {
  for (const index of passage.at(auxiliary)) {
    const reading = passage.readings(index).find((r) => r.lemma === auxiliary && isVerb(r.tag));
    const found = reading && passiveAt(passage, index, reading.tag);
    if (found) yield found;
  }
}

function isVerb(tag: Tag): boolean {
  const part = pos(tag);
  return part === POS.praet || part === POS.fin || part === POS.pot || part === POS.inf || part === POS.bedzie;
}

function passiveAt(passage: Passage, index: number, tag: Tag): Passive | undefined {
  const isInfinitive = pos(tag) === POS.inf;
  const modal = isInfinitive ? modalBefore(passage, index) : undefined;
  const number = modal === undefined ? 0 : MODAL_PLURAL.test(passage.lower(modal)) ? PL : SG;
  const participleOf = (at: number) =>
    passage.readings(at).find((r) => matches(r.tag, POS.ppas | NOM | number) && (isInfinitive || agrees(r.tag, tag)));
  let participle = -1;
  const end = Math.min(clauseEnd(passage, index), index + REACH + 1);
  for (let at = index + 1; at < end && participle < 0; at++) {
    if (participleOf(at) && !isAttribute(passage, at)) participle = at;
    // "Została dyrektorką" says what she became, not what was done.
    else if (passage.readings(at).some((r) => pos(r.tag) === POS.inf || isFinite(r.tag))) break;
  }
  if (participle < 0 && participleOf(index - 1)) participle = index - 1;
  if (participle < 0) return undefined;
  const reading = participleOf(participle)!;
  const head = modal ?? index;
  const second = secondOf(passage, participle, (at) => participleOf(at)?.lemma);
  const negated = passage.lower(head - 1) === "nie";
  return {
    auxiliary: index,
    tag,
    participle,
    participleTag: number ? reading.tag & ~(NUMBER & ~number) : reading.tag,
    verb: reading.lemma,
    ...(second ? { second } : {}),
    ...(modal === undefined ? {} : { modal }),
    negated,
    first: Math.min(head, participle) - (negated && participle > head ? 1 : 0),
    last: Math.max(index, participle, second?.index ?? 0),
  };
}

/** "Zostały wydane w maju decyzje": but "są wymagane dokumenty" may be dokumenty of a kind. */
function isAttribute(passage: Passage, index: number): boolean {
  return passage
    .readings(index + 1)
    .some(
      (r) => matches(r.tag, POS.ppas | NOM) && passage.readings(index).every((other) => pos(other.tag) === POS.adj),
    );
}

function isFinite(tag: Tag): boolean {
  return pos(tag) === POS.fin || pos(tag) === POS.praet || pos(tag) === POS.pot;
}

function secondOf(
  passage: Passage,
  participle: number,
  verbAt: (at: number) => string | undefined,
): { index: number; verb: string } | undefined {
  if (!JOINS.test(passage.lower(participle + 1))) return undefined;
  const at = passage.surely(participle + 2, POS.adv) ? participle + 3 : participle + 2;
  const verb = verbAt(at);
  return verb === undefined ? undefined : { index: at, verb };
}

const MODAL_PLURAL = /^(?:mogą|muszą|powinny|powinni)$/;
const MODAL = /^(?:może|mogą|musi|muszą|powinien|powinna|powinno|powinny|powinni)$/;

function modalBefore(passage: Passage, index: number): number | undefined {
  for (let at = index - 1; at >= index - 3 && at >= 0; at--) {
    if (MODAL.test(passage.lower(at))) return at;
    if (passage.words[at]!.kind === "mark" || passage.lower(at) === "nie") return undefined;
  }
  return undefined;
}

function agrees(participle: Tag, auxiliary: Tag): boolean {
  const gender = auxiliary & GENDER;
  return (participle & auxiliary & NUMBER) !== 0 && (!gender || (participle & gender) !== 0);
}

/** Number and gender of the subject that a passive has. */
export function agreementOf({ tag, participleTag }: Passive): Tag {
  const number = (tag & NUMBER || participleTag) & participleTag & (SG | PL);
  const gender = (tag & GENDER || participleTag) & participleTag & GENDER;
  return number | gender;
}

/** Verbs with an object in the instrumental that are said in the passive all the same: "zarządzany przez gminę". */
const WITH_INSTRUMENTAL = /^(?:zarządzać|administrować|dowodzić|sterować|dysponować|rządzić)$/;

/** The case of what the active verb does something to. */
export function objectCase({ negated }: Passive, verb: string): Tag {
  if (WITH_INSTRUMENTAL.test(verb)) return INST;
  return negated || WITH_GENITIVE.has(verb) ? GEN : ACC;
}
