import type { Passage } from "../passage";
import type { BlockRule, Hit } from "../rule";
import { Watch } from "../watch";
import { boundAt, BOUND_OR_ENTITLED } from "./duty/bound";
import { burdenAt, dutyAt } from "./duty/burden";
import { rightAt } from "./duty/right";

const WORDS = new Watch({ lemmas: [...BOUND_OR_ENTITLED, "obowiązek", "prawo"] });

export const useMusi: BlockRule = {
  id: "plain/use-musi",
  name: "„Jest zobowiązany” zamiast „musi”",
  level: "should",
  what: "Kilka słów mówi tu to, co powie „musi” albo „ma prawo”.",
  why: "Krótkie słowo z czasownikiem od razu mówi, kto co ma zrobić.",
  todo: "Napisz „musi” albo „ma prawo” i czasownik.",
  source: "std.language.plain",
  needs: "lexicon",
  scope: "block",
  watch: WORDS,
  find(passage) {
    const hits: Hit[] = [];
    const bound = new Set(BOUND_OR_ENTITLED.flatMap((lemma) => passage.at(lemma)));
    for (const index of bound) {
      const hit = boundAt(passage, index);
      if (hit) hits.push(hit);
    }
    if (!passage.at("obowiązek").length && !passage.at("prawo").length) return hits;
    hits.push(...at(passage, "mieć", dutyAt));
    for (const lemma of ["na", "ciążyć", "spoczywać"]) hits.push(...at(passage, lemma, burdenAt));
    for (const lemma of ["przysługiwać", "służyć"]) hits.push(...at(passage, lemma, rightAt));
    return hits;
  },
  examples: {
    bad: [
      {
        body: "Właściciel [[jest zobowiązany do odśnieżenia chodnika]].",
        fixed: "Właściciel musi odśnieżyć chodnik.",
      },
      { body: "[[Jest Pan zobowiązany do zapłaty]] do piątku.", fixed: "Musi Pan zapłacić do piątku." },
      { body: "Do zapłaty [[zobowiązani są Państwo]] wspólnie." },
      { body: "Najemcy [[są obowiązani sprzątać]] klatkę.", fixed: "Najemcy muszą sprzątać klatkę." },
      { body: "Pani [[nie jest zobowiązana do złożenia wniosku]].", fixed: "Pani nie musi składać wniosku." },
      { body: "Spółka [[była zobowiązana do naprawienia dachu]].", fixed: "Spółka miała obowiązek naprawić dach." },
      { body: "Kierowca [[jest uprawniony]] do zniżki.", fixed: "Kierowca ma prawo do zniżki." },
      { body: "[[Byliśmy zmuszeni odwołać]] zajęcia.", fixed: "Musieliśmy odwołać zajęcia." },
      { body: "Właściciel [[ma obowiązek odśnieżenia chodnika]].", fixed: "Właściciel musi odśnieżyć chodnik." },
      {
        body: "[[Na właścicielu ciąży obowiązek odśnieżenia chodnika]].",
        fixed: "Właściciel musi odśnieżyć chodnik.",
      },
      { body: "[[Ciąży na Panu obowiązek zgłoszenia zmiany]].", fixed: "Musi Pan zgłosić zmianę." },
      { body: "[[Przysługuje Pani prawo]] do wglądu w akta.", fixed: "Ma Pani prawo do wglądu w akta." },
      { body: "[[Przysługuje Panu prawo złożenia uwag]].", fixed: "Ma Pan prawo złożyć uwagi." },
    ],
    good: [
      "Właściciel musi odśnieżyć chodnik.",
      "Świadek ma obowiązek mówić prawdę.",
      "Osoba zobowiązana do zapłaty dostanie list.",
      "Czujemy się zobowiązani do pomocy.",
      "Od decyzji przysługuje Panu prawo wniesienia odwołania.",
      "Kobieta w ciąży wchodzi bez kolejki.",
      "To obowiązek każdego z nas.",
    ],
  },
};

/** What is found where a lemma stands. */
function* at(
  passage: Passage,
  lemma: string,
  find: (passage: Passage, index: number) => Hit | undefined,
): Iterable<Hit> {
  for (const index of passage.at(lemma)) {
    const hit = find(passage, index);
    if (hit) yield hit;
  }
}
