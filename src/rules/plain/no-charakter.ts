import { ACC, CASE, GEN, GENDER, INST, LOC, M3, matches, NOM, NUMBER, pos, POS, SG } from "../../lexicon/tag";
import type { Reading } from "../../lexicon/lexicon";
import { casedLike } from "../casing";
import type { Passage } from "../passage";
import { recast } from "../recast";
import type { BlockRule, Hit } from "../rule";
import { Watch } from "../watch";

export const noCharakter: BlockRule = {
  id: "plain/no-charakter",
  name: "„Charakter” bez treści",
  level: "should",
  what: "Słowo „charakter” nic tu nie wnosi.",
  why: "Sam przymiotnik mówi to samo.",
  todo: "Zostaw przymiotnik: „opłata jest jednorazowa”, „opłata jednorazowa”.",
  source: "std.language.short",
  needs: "lexicon",
  scope: "block",
  watch: Watch.forLemma("charakter"),
  *find(passage) {
    for (const at of passage.at("charakter")) {
      const hit = havingHit(passage, at) ?? attributeHit(passage, at);
      if (hit) yield hit;
    }
  },
  examples: {
    bad: [
      { body: "Opłata [[ma charakter jednorazowy]].", fixed: "Opłata jest jednorazowa." },
      { body: "Konsultacje [[miały charakter otwarty]].", fixed: "Konsultacje były otwarte." },
      { body: "To pismo [[o charakterze informacyjnym]].", fixed: "To pismo informacyjne." },
      { body: "Wydaliśmy decyzję [[o charakterze ostatecznym]].", fixed: "Wydaliśmy decyzję ostateczną." },
      { body: "Sprawy te [[mają charakter pilny]]." },
    ],
    good: [
      "Opłata jest jednorazowa.",
      "Dom ma swój charakter.",
      "Kontroler ma trudny charakter.",
      "Ulica zachowała charakter miejski.",
      "O charakterze ulicy decydują drzewa.",
    ],
  },
};

/** "Ma charakter jednorazowy" is "jest jednorazowa", where the subject stands right before. */
function havingHit(passage: Passage, at: number): Hit | undefined {
  const { lexicon } = passage;
  const verb = passage
    .readings(at - 1)
    .filter((r) => r.lemma === "mieć" && (pos(r.tag) === POS.fin || pos(r.tag) === POS.praet));
  const adjective = adjectiveAt(passage, at + 1, SG | M3 | ACC);
  if (!lexicon || !verb.length || !adjective || passage.lower(at - 2) === "nie") return undefined;
  const plain = { span: passage.span(at - 1, at + 1) };
  const { first } = passage.sentenceOf(at);
  const subjects = passage.readings(at - 2).filter((r) => matches(r.tag, POS.subst | NOM));
  // "Koszt opłaty ma": a genitive before the verb is no subject.
  const isSure =
    at - 2 === first || passage.readings(at - 2).every((r) => matches(r.tag, POS.subst) && !matches(r.tag, GEN));
  if (!isSure || !subjects.length || isJoined(passage, at + 2)) return plain;
  const agreeing = subjects.map(({ lemma, tag }) => ({ lemma, tag: POS.adj | NOM | (tag & (NUMBER | GENDER)) }));
  const be = recast(lexicon, "być", verb);
  const form = recast(lexicon, adjective.lemma, agreeing);
  return be && form ? { ...plain, fixes: [casedLike(passage.words[at - 1]!.text, `${be} ${form}`)] } : plain;
}

/** "Opłata o charakterze jednorazowym" is "opłata jednorazowa". */
function attributeHit(passage: Passage, at: number): Hit | undefined {
  const { lexicon } = passage;
  const adjective = adjectiveAt(passage, at + 1, SG | M3 | LOC | INST);
  if (!lexicon || passage.lower(at - 1) !== "o" || passage.lower(at) !== "charakterze" || !adjective) return undefined;
  const plain = { span: passage.span(at - 1, at + 1) };
  const nouns = passage.readings(at - 2).filter((r) => pos(r.tag) === POS.subst);
  if (!nouns.length) return undefined;
  const agreeing = nouns.map(({ lemma, tag }) => ({ lemma, tag: POS.adj | (tag & (NUMBER | CASE | GENDER)) }));
  const form = isJoined(passage, at + 2) ? undefined : recast(lexicon, adjective.lemma, agreeing);
  return form ? { ...plain, fixes: [form] } : plain;
}

function adjectiveAt(passage: Passage, index: number, wanted: number): Reading | undefined {
  return passage.readings(index).find((r) => matches(r.tag, POS.adj | wanted));
}

/** "Charakter jednorazowy i celowy": both adjectives would have to change. */
function isJoined(passage: Passage, index: number): boolean {
  return (
    /^(?:i|oraz|lub|albo|,)$/.test(passage.lower(index)) &&
    passage.readings(index + 1).some((r) => pos(r.tag) === POS.adj)
  );
}
