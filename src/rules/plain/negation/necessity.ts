import { pos, POS } from "../../../lexicon/tag";
import { casedLike } from "../../casing";
import type { Passage } from "../../passage";
import { recast } from "../../recast";
import type { Hit } from "../../rule";
import { objectAt, WITH_GENITIVE } from "../nominal";
import { doubleNegation } from "./double-negation";

/** "Nie można nie zgodzić się" is "trzeba", "nie możemy nie" is "musimy", "nie da się nie zauważyć" is "widać". `at` is the first "nie". */
export function necessity(passage: Passage, at: number): Hit | undefined {
  if (passage.lower(at) !== "nie") return undefined;
  const can = passage.readings(at + 1).filter((r) => r.lemma === "móc" && pos(r.tag) === POS.fin);
  const impersonal = /^(?:można|wolno|sposób|należy)$/.test(passage.lower(at + 1));
  const da = passage.lower(at + 1) === "da" && passage.lower(at + 2) === "się";
  if (!can.length && !impersonal && !da) return undefined;
  let next = at + (da ? 3 : 2);
  const reflexive = !da && passage.lower(next) === "się";
  const person = can.length > 0 && /^(?:Pan|Pani|Państwo)$/.test(passage.words[next]?.text ?? "");
  if (reflexive || person) next++;
  const verb = passage.readings(next + 1).find((r) => pos(r.tag) === POS.inf);
  if (passage.lower(next) !== "nie" || !verb) return undefined;
  const ownReflexive = passage.lower(next + 2) === "się";
  const last = next + (ownReflexive ? 2 : 1);
  const plain = doubleNegation(passage, at, last);
  const { lexicon } = passage;
  const sees = SEES.test(verb.lemma) && !person;
  const must = !can.length ? (sees ? "widać" : "trzeba") : lexicon && recast(lexicon, sees ? "widzieć" : "musieć", can);
  const object = affirmedObject(passage, last + 1, verb.lemma, reflexive || ownReflexive);
  if (must === undefined || !object) return plain;
  const parts = [
    must,
    reflexive || person ? passage.words[next - 1]!.text : "",
    sees ? "" : passage.words[next + 1]!.text,
    ownReflexive ? "się" : "",
    object.text,
  ];
  return {
    ...plain,
    span: passage.span(at, Math.max(last, object.last)),
    fixes: [casedLike(passage.words[at]!.text, parts.filter((part) => part).join(" "))],
  };
}

const SEES = /^(?:zauważyć|zauważać|dostrzec|dostrzegać|widzieć)$/;

/** Verbs that go on with a preposition and have no object that the negation would have put in the genitive. */
const WITH_PREPOSITION =
  /^(?:odpowiedzieć|odpowiadać|wspomnieć|wspominać|pamiętać|zareagować|reagować|zapytać|pytać|podziękować|dziękować|wystąpić|wpłynąć|zadzwonić|przyjść|pojechać|pomyśleć|myśleć|pisać|napisać|zapomnieć|czekać|poczekać|zaczekać)$/;

/** The object behind an infinitive that is denied no more: "zarzutów" is "zarzuty". `undefined` where its form is not certain. */
function affirmedObject(passage: Passage, at: number, verb: string, reflexive: boolean) {
  const none = { text: "", last: at - 1 };
  const word = passage.words[at];
  if (!word || word.kind === "mark") return none;
  if (passage.readings(at).some((r) => pos(r.tag) === POS.prep))
    return reflexive || WITH_PREPOSITION.test(verb) ? none : undefined;
  if (reflexive) return undefined;
  const object = objectAt(passage, at, WITH_GENITIVE.has(verb));
  return object && object.text ? object : undefined;
}
