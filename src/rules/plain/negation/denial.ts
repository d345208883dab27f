import { matches, NOM } from "../../../lexicon/tag";
import { casedLike } from "../../casing";
import { isFinite } from "../../finite";
import type { Passage } from "../../passage";
import { recast } from "../../recast";
import type { Hit } from "../../rule";
import { OPPOSITES } from "../words/opposites";
import { doubleNegation } from "./double-negation";

/** What is denied, and what is said so. */
export const DENIED: readonly (readonly [string, string])[] = [...OPPOSITES, ["wykluczony", "możliwy"]];
const OPPOSITE: ReadonlyMap<string, string> = new Map(DENIED);

/** "Nie jest niemożliwe" is "jest możliwe", "nie może być niekompletny" is "musi być kompletny". `at` is "nie". */
export function denial(passage: Passage, at: number): Hit | undefined {
  if (passage.lower(at) !== "nie") return undefined;
  const verb = passage.readings(at + 1);
  const isOf = (lemma: string) => verb.some((r) => r.lemma === lemma && isFinite(r.tag));
  const can = isOf("móc");
  let next = at + 2;
  if (can || isOf("powinien")) {
    if (passage.lower(next) !== "być") return undefined;
    next++;
  } else if (isOf("wydawać")) {
    if (passage.lower(next) !== "się") return undefined;
    next++;
  } else if (!isOf("być") && !isOf("pozostawać")) return undefined;
  if (/^(?:to|jednak|więc|też)$/.test(passage.lower(next))) next++;
  // "Nie jest nam nieznany", "nie jest dla Pani nieistotne".
  if (/^(?:nam|mi|mu|jej|im|panu|pani|państwu)$/.test(passage.lower(next))) next++;
  else if (
    passage.lower(next) === "dla" &&
    /^(?:nas|mnie|niego|niej|nich|pana|pani|państwa)$/.test(passage.lower(next + 1))
  )
    next += 2;
  const readings = passage.readings(next).filter((r) => OPPOSITE.has(r.lemma));
  const plain = OPPOSITE.get(readings[0]?.lemma ?? "");
  if (plain === undefined) return undefined;
  const hit = doubleNegation(passage, at, next);
  const { lexicon } = passage;
  const named = readings.filter((r) => matches(r.tag, NOM));
  if (!lexicon || !named.length || /^(?:ani|i|oraz|lub|albo|czy)$/.test(passage.lower(next + 1))) return hit;
  const opposite = recast(lexicon, plain, named);
  const said = can
    ? recast(
        lexicon,
        "musieć",
        verb.filter((r) => r.lemma === "móc"),
      )
    : passage.words[at + 1]!.text;
  // Things are known to somebody, not for him.
  if (opposite === undefined || said === undefined || (plain === "znany" && passage.lower(next - 2) === "dla"))
    return hit;
  const between = passage.words.slice(at + 2, next).map(({ text }) => text);
  return { ...hit, fixes: [casedLike(passage.words[at]!.text, [said, ...between, opposite].join(" "))] };
}
