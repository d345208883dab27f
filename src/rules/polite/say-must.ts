import { GEN, matches, pos, POS, TER } from "../../lexicon/tag";
import { casedLike } from "../casing";
import type { Passage } from "../passage";
import { mayStandLater, objectAt, verbNamedAt, WITH_GENITIVE } from "../plain/nominal";
import type { BlockRule, Hit } from "../rule";
import { Watch } from "../watch";
import { addresses, READER, verbFor, whoAt, WORD_FOR, type Who } from "./reader";
import { subjectsIn, type Subject } from "./subject";

const OBLIGED = /^(?:zobowiązan[yai]|zobligowan[yai]|obowiązan[yai]|zobowiązani|zobligowani)$/;

export const sayMust: BlockRule = {
  id: "polite/say-must",
  name: "„Zobowiązany” zamiast „musi”",
  level: "should",
  what: "„Jest Pan zobowiązany” brzmi sztywno i surowo.",
  why: "„Musi Pan” mówi to samo krócej. Obowiązek z przepisu zostaje obowiązkiem.",
  todo: "Napisz „musi Pan” i czasownik. Wyjaśnij, z czego wynika obowiązek.",
  source: "std.language.plain",
  needs: "lexicon",
  scope: "block",
  watch: [READER, Watch.forLemma("obowiązek")],
  find(passage) {
    const hits: Hit[] = [];
    for (const subject of subjectsIn(passage)) {
      const hit = obliged(passage, subject);
      if (hit) hits.push(hit);
    }
    for (const duty of passage.at("obowiązek")) {
      const hit = weighingOn(passage, duty);
      if (hit) hits.push(hit);
    }
    return hits;
  },
  examples: {
    bad: [
      { body: "[[Jest Pan zobowiązany złożyć]] deklarację.", fixed: "Musi Pan złożyć deklarację." },
      { body: "[[Jest Pani zobowiązana do złożenia wniosku]].", fixed: "Musi Pani złożyć wniosek." },
      { body: "[[Są Państwo zobligowani do zapłacenia opłaty]].", fixed: "Muszą Państwo zapłacić opłatę." },
      {
        body: "Informujemy, że [[Pan jest zobowiązany do usunięcia drzewa]].",
        fixed: "Informujemy, że Pan musi usunąć drzewo.",
      },
      { body: "[[Zobowiązana jest Pani zgłosić]] zmianę.", fixed: "Musi Pani zgłosić zmianę." },
      { body: "[[Jest Pan zobowiązany]] do odpłatności i zwrotu kosztów." },
      { body: "[[Nie jest Pani zobowiązana do płacenia podatku]].", fixed: "Nie musi Pani płacić podatku." },
      { body: "[[Ciąży na Panu obowiązek]] zapłaty.", fixed: "Ma Pan obowiązek zapłaty." },
      { body: "Nie [[ciąży na Panu obowiązek]] zapłaty." },
      { body: "[[Na Pani spoczywa obowiązek]] zgłoszenia.", fixed: "Ma Pani obowiązek zgłoszenia." },
    ],
    good: [
      "Musi Pan złożyć deklarację do 31 marca.",
      "Ma Pani obowiązek zgłosić zmianę.",
      "Organ jest zobowiązany wydać zaświadczenie w ciągu 7 dni.",
      "Właściciel jest zobowiązany odśnieżyć chodnik.",
      "Na właścicielu ciąży obowiązek remontu.",
      "Będziemy Panu zobowiązani za odpowiedź.",
      "Jest Pan uprawniony do ulgi.",
    ],
  },
};

function obliged(passage: Passage, subject: Subject): Hit | undefined {
  const { first, last, who, readings, not, at, verb } = subject;
  const copula = readings.find(({ lemma, tag }) => lemma === "być" && matches(tag, TER));
  if (!copula) return undefined;
  const around = [first - 1, ...Array.from({ length: last - first + 2 }, (_, i) => first + i)];
  const word = around.find((i) => OBLIGED.test(passage.lower(i)));
  if (word === undefined) return undefined;
  const from = Math.min(first, word);
  const to = Math.max(last, word);
  const must =
    passage.lexicon && verbFor(passage.lexicon, "musieć", pos(copula.tag) === POS.bedzie ? 0 : pos(copula.tag), who);
  const act = must ? actBehind(passage, to, not !== undefined) : undefined;
  // Nothing else may stand between, or it would be lost.
  const known = [at, verb, word, not].filter((i) => i !== undefined).length;
  if (!must || !act || to - from + 1 > known) return { span: passage.span(from, to) };
  const reader = WORD_FOR[who].subject;
  const no = not === undefined ? "" : "nie ";
  const said = at < verb && at < word ? `${reader} ${no}${must}` : `${no}${must} ${reader}`;
  return {
    span: passage.span(from, act.last),
    fixes: [casedLike(passage.words[from]!.text, `${said} ${act.text}`)],
  };
}

/** What has to be done, as an infinitive with its object: "złożyć …", "do złożenia deklaracji". */
function actBehind(
  passage: Passage,
  index: number,
  negated: boolean,
): { readonly text: string; readonly last: number } | undefined {
  const next = index + 1;
  if (passage.surely(next, POS.inf)) return { text: passage.words[next]!.text, last: next };
  if (passage.lower(next) !== "do") return undefined;
  const act = verbNamedAt(passage, next + 1, GEN);
  const object = act && objectAt(passage, act.last + 1, negated || WITH_GENITIVE.has(act.lemma));
  if (!act || !object || mayStandLater(passage, act, object.text)) return undefined;
  return {
    text: `${act.lemma}${act.reflexive ? " się" : ""}${object.text ? ` ${object.text}` : ""}`,
    last: Math.max(object.last, act.last),
  };
}

const WEIGHS = /^(?:ciąży|spoczywa|ciążył|spoczywał)$/;
const HAD: Readonly<Record<string, number>> = {
  ciąży: POS.fin,
  spoczywa: POS.fin,
  ciążył: POS.praet,
  spoczywał: POS.praet,
};

/** "Ciąży na Panu obowiązek" -> "ma Pan obowiązek", in either order. */
function weighingOn(passage: Passage, duty: number): Hit | undefined {
  const words = [duty - 3, duty - 2, duty - 1];
  const verb = words.find((i) => WEIGHS.test(passage.lower(i)));
  const on = words.find((i) => passage.lower(i) === "na");
  const reader = on === undefined ? undefined : whoAt(passage, on + 1);
  if (verb === undefined || on === undefined || !reader || !addresses(passage, on + 1)) return undefined;
  const from = Math.min(verb, on);
  if (from !== duty - 3) return undefined;
  const has = passage.lexicon && verbFor(passage.lexicon, "mieć", HAD[passage.lower(verb)]!, reader);
  const span = passage.span(from, duty);
  // "Nie ciąży na Panu obowiązek" would be "nie ma Pan obowiązku".
  if (passage.lower(from - 1) === "nie") return { span };
  return has ? { span, fixes: [casedLike(passage.words[from]!.text, had(has, reader))] } : { span };
}

function had(verb: string, who: Who): string {
  return `${verb} ${WORD_FOR[who].subject} obowiązek`;
}
