import type { BlockRule } from "../rule";
import { boundAt } from "./duty/bound";
import { burdenAt, dutyAt } from "./duty/burden";
import { rightAt } from "./duty/right";

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
  *find(passage) {
    for (let i = 0; i < passage.words.length; i++) {
      const hit = boundAt(passage, i) ?? dutyAt(passage, i) ?? burdenAt(passage, i) ?? rightAt(passage, i);
      if (!hit) continue;
      yield hit;
      while (i + 1 < passage.words.length && passage.words[i + 1]!.start < hit.span.end) i++;
    }
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
