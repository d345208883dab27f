import { ACC, GENDER, matches, NOM, NUMBER, pos, POS, TER } from "../../lexicon/tag";
import { agree } from "../context";
import type { Passage } from "../passage";
import { recast } from "../recast";
import type { BlockRule, Hit } from "../rule";
import { Watch } from "../watch";
import { infinitiveAt } from "./infinitive";
import { endsSentence } from "./main-clause";

const AIM = new Watch({ spelled: ["celu"] });

export const noNaCelu: BlockRule = {
  id: "plain/no-na-celu",
  name: "„Mieć na celu” zamiast czasownika",
  level: "should",
  what: "„Mieć na celu” z rzeczownikiem można zastąpić czasownikiem.",
  why: "Czasownik od razu mówi, co się dzieje.",
  todo: "Napisz „ma” albo „aby” i czasownik: „ma poprawić”.",
  source: "std.language.plain",
  needs: "lexicon",
  scope: "block",
  watch: AIM,
  *find(passage) {
    for (let i = 1; i + 1 < passage.words.length; i++)
      if (passage.lower(i) === "na" && passage.lower(i + 1) === "celu") {
        const hit = finiteHit(passage, i - 1) ?? participleHit(passage, i - 1);
        if (hit) yield hit;
      }
  },
  examples: {
    bad: [
      { body: "Zmiana [[ma na celu poprawę bezpieczeństwa]].", fixed: "Zmiana ma poprawić bezpieczeństwo." },
      {
        body: "Prosimy o działania[[ mające na celu usunięcie usterki]].",
        fixed: "Prosimy o działania, które mają usunąć usterkę.",
      },
      {
        body: "To opłata[[ mająca na celu zmniejszenie ruchu]].",
        fixed: "To opłata, która ma zmniejszyć ruch.",
      },
      { body: "Działania [[mające na celu poprawę]] bezpieczeństwa trwają." },
      { body: "Program [[ma na celu wsparcie rodzin]].", fixed: "Program ma wesprzeć rodziny." },
      { body: "Program [[ma na celu]] integrację sąsiadów." },
    ],
    good: [
      "Zmiana ma poprawić bezpieczeństwo.",
      "Celem zmiany jest bezpieczeństwo.",
      "Mamy jeden cel.",
      "Fundacja ma na celu dobro dzieci.",
    ],
  },
};

/** "Ma na celu poprawę" is "ma poprawić". */
function finiteHit(passage: Passage, verb: number): Hit | undefined {
  const isHaving = passage
    .readings(verb)
    .some((r) => r.lemma === "mieć" && (pos(r.tag) === POS.fin || pos(r.tag) === POS.praet));
  const action = isHaving ? infinitiveAt(passage, verb + 3, ACC, passage.lower(verb - 1) === "nie") : undefined;
  if (!isHaving) return undefined;
  if (!action)
    return passage.readings(verb + 3).some((r) => matches(r.tag, POS.ger | ACC) || SUPPORT.test(r.lemma))
      ? { span: passage.span(verb, verb + 2) }
      : undefined;
  const { named, said } = action;
  return said
    ? { span: passage.span(verb, said.last), fixes: [`${passage.words[verb]!.text} ${said.text}`] }
    : { span: passage.span(verb, named) };
}

/** Nouns of action that are no row of the table of actions. */
const SUPPORT = /^(?:pomoc|integracja|aktywizacja)$/;

/** "Działania mające na celu poprawę" are "działania, które mają poprawić". */
function participleHit(passage: Passage, participle: number): Hit | undefined {
  const { lexicon } = passage;
  const readings = passage.readings(participle).filter((r) => r.lemma === "mieć" && pos(r.tag) === POS.pact);
  if (!readings.length || !lexicon) return undefined;
  const action = infinitiveAt(passage, participle + 3, ACC);
  const plain: Hit = { span: passage.span(participle, action?.named ?? participle + 2) };
  const hasComma = passage.lower(participle - 1) === ",";
  const noun = participle - (hasComma ? 2 : 1);
  const nouns = passage
    .readings(noun)
    .filter((r) => pos(r.tag) === POS.subst && readings.some((p) => agree(r.tag, p.tag)));
  const whose = nouns.map(({ lemma, tag }) => ({ lemma, tag: POS.adj | NOM | (tag & (NUMBER | GENDER)) }));
  const pronoun = nouns.length ? recast(lexicon, "który", whose) : undefined;
  const verb =
    pronoun &&
    recast(
      lexicon,
      "mieć",
      nouns.map(({ lemma, tag }) => ({ lemma, tag: POS.fin | TER | (tag & NUMBER) })),
    );
  if (
    !action?.said ||
    !pronoun ||
    !verb ||
    !endsSentence(passage, action.said.last + 1, passage.sentenceOf(participle).last)
  )
    return plain;
  const text = `${pronoun} ${verb} ${action.said.text}`;
  return hasComma
    ? { span: passage.span(participle, action.said.last), fixes: [text] }
    : {
        span: { start: passage.words[noun]!.end, end: passage.words[action.said.last]!.end },
        fixes: [`, ${text}`],
      };
}
