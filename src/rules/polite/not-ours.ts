import { GEN, INST, NOM, SG } from "../../lexicon/tag";
import { casedLike } from "../casing";
import { inCase, nounPhraseAt } from "../noun-phrase";
import type { Passage } from "../passage";
import { findAt, pattern, watchFor } from "../pattern";
import { verbNamedAt } from "../plain/nominal";
import type { Hit } from "../rule";
import { Watch } from "../watch";
import { clauseOf } from "./subject";

/** What people say of a matter that is not theirs. The last bracket but one is "our" or "my". */
const SAYINGS = [
  "nie <leżeć|pozostawać|być|mieścić:fin> ?to ?się w ?zakresie <nasz|mój> <gestia|kompetencja|właściwość|obowiązek|zadanie>",
  "nie <należeć:fin> ?to do ?zakresu <nasz|mój> <kompetencja|zadanie|właściwość>",
].map(pattern);

/** "Nie jesteśmy właściwi do rozpatrzenia skargi" -> "Nie możemy rozpatrzyć skargi". */
const NOT_ENTITLED = pattern("nie <być:fin:pri> <właściwy|kompetentny|uprawniony|upoważniony|władny> do");

const DENIAL = new Watch({ spelled: ["nie"] });
/** What every such saying holds. */
export const NOT_OURS = watchFor([...SAYINGS, NOT_ENTITLED]);

function notEntitled(passage: Passage, at: number): Hit | undefined {
  const found = findAt(passage, NOT_ENTITLED, at);
  const verb = found && verbNamedAt(passage, found.last + 1, GEN);
  if (!verb) return undefined;
  const can = found.brackets[0]!.readings.some(({ tag }) => tag & SG) ? "mogę" : "możemy";
  return put(passage, at, verb.last, `nie ${can} ${verb.lemma}${verb.reflexive ? " się" : ""}`);
}

/** "Remont tej drogi nie leży w naszej gestii" -> "Remontem tej drogi się nie zajmujemy". */
export function* notOurs(passage: Passage): Generator<Hit> {
  if (!passage.watched(NOT_OURS).length) return;
  for (const i of passage.watched(DENIAL)) {
    const entitled = notEntitled(passage, i);
    if (entitled) yield entitled;
    for (const saying of SAYINGS) {
      const found = findAt(passage, saying, i);
      if (!found) continue;
      const { last, brackets } = found;
      const mine = brackets[1]!.readings.some(({ lemma }) => lemma === "mój");
      const deal = mine ? "zajmuję" : "zajmujemy";
      const { first } = clauseOf(passage, i);
      const it = passage.lower(i + 2) === "to";
      const joined = /^(?:i|oraz)$/.test(passage.lower(first - 1));
      const subject = it || joined ? undefined : subjectBefore(passage, first, i);
      if (it && first === i) yield put(passage, i, last, `nie ${deal} się tym`);
      else if (!it && subject !== undefined) yield put(passage, first, last, `${subject} się nie ${deal}`);
      else yield { span: passage.span(i, last) };
      break;
    }
  }
}

/** What is spoken of, from the start of the clause up to "nie", as "zajmować się" wants it. */
function subjectBefore(passage: Passage, first: number, not: number): string | undefined {
  const { lexicon } = passage;
  if (first === not - 1 && passage.lower(first) === "to") return "tym";
  const phrase = lexicon && nounPhraseAt(passage, first, NOM);
  // What hangs on the noun in the genitive stays as it is; another nominative would be joined on.
  if (
    !phrase ||
    (phrase.last < not - 1 && !passage.words.slice(phrase.last + 1, not).every(({ kind }) => kind === "word"))
  )
    return undefined;
  for (let i = phrase.last + 1; i < not; i++) if (passage.surely(i, NOM) || passage.lower(i) === "i") return undefined;
  const head = phrase.words.find(({ index }) => index === phrase.head)!.reading!;
  const text = inCase(passage, lexicon, phrase, INST);
  if (text === undefined || !(head.tag & SG)) return undefined;
  const rest = passage.text.slice(passage.words[phrase.last]!.end, passage.words[not - 1]!.end);
  return text + rest;
}

function put(passage: Passage, first: number, last: number, text: string): Hit {
  return { span: passage.span(first, last), fixes: [casedLike(passage.words[first]!.text, text)] };
}
