import { GEN, LOC, NOM, NUMBER, PL, pos, POS, SG, TER } from "../../../lexicon/tag";
import { casedLike } from "../../casing";
import { inCase, nounPhraseAt } from "../../noun-phrase";
import type { Passage } from "../../passage";
import { recast } from "../../recast";
import type { Hit } from "../../rule";
import { infinitiveAt } from "../infinitive";
import { endsCleanly } from "../nominal";
import { isYou, YOU } from "./you";

/** "Ma obowiązek zapłaty" is "musi zapłacić"; with an infinitive it is plain enough. */
export function dutyAt(passage: Passage, index: number): Hit | undefined {
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
export function burdenAt(passage: Passage, index: number): Hit | undefined {
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
  // "Nie ciąży na Panu": behind "nie" the verb and its object would need other forms.
  if (passage.lower(index - 1) === "nie" || passage.lower(verb - 1) === "nie") return plain;
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
