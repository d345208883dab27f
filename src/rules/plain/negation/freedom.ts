import { GEN, M1, matches, PL, pos, POS, SG, TER } from "../../../lexicon/tag";
import { casedLike } from "../../casing";
import type { Passage } from "../../passage";
import { recast } from "../../recast";
import type { Hit } from "../../rule";
import { objectAt, verbNamedAt, WITH_GENITIVE } from "../nominal";

const HINDRANCE = /^(?:przeszkód|przeciwwskazań)$/;
/** What stands behind a hindrance that is no thing on the road. */
const TO_DO = /^(?:(?:do|dla|ku|prawnych|formalnych) |, (?:aby|żeby|by)$)/;

/** "Nie ma przeszkód, aby", "brak przeciwwskazań do", "nic nie stoi na przeszkodzie, żeby": "można". */
export function freedom(passage: Passage, at: number): Hit | undefined {
  const found = hindranceAt(passage, at);
  if (!found) return undefined;
  const { last, can } = found;
  if (passage.lower(last) === "przeciwwskazań" && isMedical(passage, at)) return undefined;
  const plain: Hit = {
    span: passage.span(at, last),
    what: `„${passage.text.slice(passage.words[at]!.start, passage.words[last]!.end)}” mówi przez przeczenie to, co można powiedzieć wprost.`,
    todo: "Napisz „można” albo „zgadzamy się”.",
  };
  const done = clauseOf(passage, last + 1, can) ?? gerundOf(passage, last + 1, can);
  // "Stwierdzamy brak przeciwwskazań": here it is no clause but an object.
  const before = passage.lower(at - 1);
  const isClause =
    passage.lower(at) !== "brak" || at === passage.sentenceOf(at).first || /^(?:,|że|iż|ponieważ)$/.test(before);
  if (!done || !isClause) return plain;
  return { ...plain, span: passage.span(at, done.last), fixes: [casedLike(passage.words[at]!.text, done.text)] };
}

function isToDo(passage: Passage, last: number): boolean {
  return TO_DO.test(`${passage.lower(last + 1)} ${passage.lower(last + 2)}`);
}

/** What doctors say of people is a set term. */
function isMedical(passage: Passage, at: number): boolean {
  const { first, last } = passage.sentenceOf(at);
  for (let i = Math.max(first, at - NEAR); i < Math.min(last, at + NEAR); i++)
    if (MEDICAL.test(passage.lower(i))) return true;
  return false;
}

/** So many words before and behind. */
const NEAR = 20;
const MEDICAL = /^(?:zdrow|lekar|medy|psycholog|szczep|orzecze|badani|pracy$|zabieg|leczeni)/;

interface Hindrance {
  readonly last: number;
  /** "można", or "możemy" where we see no hindrance. */
  readonly can: string;
}

function hindranceAt(passage: Passage, at: number): Hindrance | undefined {
  const lower = (offset: number) => passage.lower(at + offset);
  const ends = (last: number, can = "można"): Hindrance | undefined =>
    HINDRANCE.test(passage.lower(last)) && isToDo(passage, last) ? { last, can } : undefined;
  const skip = (from: number) => (/^(?:jest|żadnych)$/.test(passage.lower(from)) ? from + 1 : from);
  if (lower(0) === "brak") return ends(skip(at + 1));
  const nothing = lower(0) === "nic" ? 1 : 0;
  if (lower(nothing) !== "nie") return undefined;
  if (lower(nothing + 1) === "stoi") {
    const stands = at + nothing + (lower(nothing + 2) === "nic" ? 3 : 2);
    const last = stands + 1;
    const isSaid = passage.lower(stands) === "na" && passage.lower(last) === "przeszkodzie" && isToDo(passage, last);
    return isSaid ? { last, can: "można" } : undefined;
  }
  if (nothing) return undefined;
  if (/^(?:ma|istnieją|zachodzą)$/.test(lower(1))) return ends(skip(at + 2));
  const see = passage
    .readings(at + 1)
    .filter((r) => /^(?:widzieć|dostrzegać)$/.test(r.lemma) && pos(r.tag) === POS.fin);
  const can = see.length && passage.lexicon ? recast(passage.lexicon, "móc", see) : undefined;
  return can === undefined ? undefined : ends(skip(at + 2), can);
}

interface Done {
  readonly text: string;
  readonly last: number;
}

/** ", aby … złożyć" or ", aby Pan złożył": what can be done, up to where the rest can stay as it is. */
function clauseOf(passage: Passage, at: number, can: string): Done | undefined {
  if (passage.lower(at) !== "," || !/^(?:aby|żeby|by)$/.test(passage.lower(at + 1))) return undefined;
  const first = at + 2;
  for (let i = first; i < passage.words.length && passage.words[i]!.kind !== "mark"; i++) {
    const parts = passage.readings(i).map((r) => pos(r.tag));
    if (parts.some((part) => part === POS.praet || part === POS.imps)) break;
    if (parts.indexOf(POS.inf) >= 0) return { text: can, last: at + 1 };
  }
  if (can !== "można") return undefined;
  for (const [who, does] of [
    [first, first + 1],
    [first + 1, first],
  ] as const) {
    const person = passage.words[who]?.text ?? "";
    const said = passage.readings(does).find((r) => pos(r.tag) === POS.praet && matches(r.tag, TER));
    if (!/^(?:Pan|Pani|Państwo)$/.test(person) || !said) continue;
    const many = person === "Państwo";
    if (!matches(said.tag, many ? PL | M1 : SG)) continue;
    return { text: `${many ? "mogą" : "może"} ${person} ${said.lemma}`, last: Math.max(who, does) };
  }
  return undefined;
}

/** "Do wydania zezwolenia": "można wydać zezwolenie". */
function gerundOf(passage: Passage, at: number, can: string): Done | undefined {
  if (!/^(?:do|dla)$/.test(passage.lower(at))) return undefined;
  const verb = verbNamedAt(passage, at + 1, GEN);
  if (!verb) return undefined;
  const object = objectAt(passage, verb.last + 1, WITH_GENITIVE.has(verb.lemma));
  if (!object?.text) return undefined;
  return { text: [can, verb.lemma, object.text].join(" "), last: object.last };
}
