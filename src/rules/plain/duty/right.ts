import { GEN } from "../../../lexicon/tag";
import { casedLike } from "../../casing";
import type { Passage } from "../../passage";
import type { Hit } from "../../rule";
import { infinitiveAt } from "../infinitive";
import { YOU } from "./you";

/** Ways to contest a decision: the law's own words for them stay. */
const REMEDY = /^(?:odwoła|zażale|skarg|sprzeciw|ponown)/;

/** "Przysługuje Panu prawo złożenia uwag" is "ma Pan prawo złożyć uwagi". */
export function rightAt(passage: Passage, index: number): Hit | undefined {
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
