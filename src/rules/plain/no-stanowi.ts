import { ACC, CASE, GEN, INST, matches, NOM, pos, POS } from "../../lexicon/tag";
import { casedLike } from "../casing";
import { inCase, nounPhraseAt } from "../noun-phrase";
import type { Passage } from "../passage";
import { recast } from "../recast";
import type { BlockRule, Hit } from "../rule";
import { Watch } from "../watch";
import { endsCleanly } from "./nominal";

export const noStanowi: BlockRule = {
  id: "plain/no-stanowi",
  name: "„Stanowić” zamiast „być”",
  level: "should",
  what: "„Stanowi” to tu po prostu „jest”.",
  why: "„Jest” jest krótsze i każdy je rozumie.",
  todo: "Napisz „jest” i odmień rzeczownik: „jest podstawą”.",
  source: "std.language.plain",
  needs: "lexicon",
  scope: "block",
  watch: Watch.forLemma("stanowić"),
  *find(passage) {
    for (const at of passage.at("stanowić")) {
      const hit = hitAt(passage, at);
      if (hit) yield hit;
    }
  },
  examples: {
    bad: [
      { body: "Mapa [[stanowi podstawę]] decyzji.", fixed: "Mapa jest podstawą decyzji." },
      { body: "To [[nie stanowi problemu]].", fixed: "To nie jest problemem." },
      { body: "Opłata [[stanowi dochód]] gminy.", fixed: "Opłata jest dochodem gminy." },
      { body: "[[Stanowi to naruszenie]] umowy.", fixed: "Jest to naruszeniem umowy." },
    ],
    good: [
      "Ustawa stanowi, że opłata jest stała.",
      "Rada stanowi o budżecie.",
      "Załącznik stanowi mapa.",
      "Podatek stanowi dochód gminy.",
      "Budynek stoi na działce.",
    ],
  },
};

function hitAt(passage: Passage, at: number): Hit | undefined {
  const { lexicon } = passage;
  const verb = passage
    .readings(at)
    .filter((r) => r.lemma === "stanowić" && (pos(r.tag) === POS.fin || pos(r.tag) === POS.praet));
  if (!lexicon || !verb.length) return undefined;
  const negated = passage.lower(at - 1) === "nie";
  const to = passage.lower(at + 1) === "to";
  const phrase = nounPhraseAt(passage, at + (to ? 2 : 1), negated ? GEN : ACC);
  const head = phrase?.words.find(({ index }) => index === phrase.head)?.reading;
  if (!phrase || !head || !endsCleanly(passage, phrase)) return undefined;
  // "Podatek stanowi dochód", "załącznik stanowi mapa": the form has to tell what is what.
  const nominative = lexicon.inflect(head.lemma, (head.tag & ~CASE) | NOM)[0];
  const isObject = negated || to || nominative !== passage.lower(phrase.head) || isSubject(passage, at - 1);
  const be = recast(lexicon, "być", verb);
  const noun = inCase(passage, lexicon, phrase, INST);
  if (!isObject || !be || !noun) return undefined;
  const first = negated ? at - 1 : at;
  const text = [negated ? "nie" : "", be, to ? "to" : "", noun].filter((part) => part).join(" ");
  return { span: passage.span(first, phrase.last), fixes: [casedLike(passage.words[first]!.text, text)] };
}

/** Whether the word before the verb is a noun that cannot be its object. */
function isSubject(passage: Passage, index: number): boolean {
  const nouns = passage.readings(index);
  return nouns.some((r) => matches(r.tag, POS.subst | NOM)) && !nouns.some((r) => matches(r.tag, ACC));
}
