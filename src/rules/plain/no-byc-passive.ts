import { Watch } from "../watch";
import type { BlockRule } from "../rule";
import { passiveHit } from "./passive/active";
import { passives } from "./passive/find";
import { isSure, saysWhatIsDone } from "./passive/with-byc";

const AUXILIARY = Watch.forLemma("być");

export const noBycPassive: BlockRule = {
  id: "plain/no-byc-passive",
  name: "Strona bierna z „być”",
  level: "may",
  what: "Strona bierna ukrywa, kto to robi.",
  why: "Zdanie z osobą, która coś robi, jest krótsze i jaśniejsze.",
  todo: "Napisz, kto to robi: „rozpatrujemy wniosek”.",
  source: "std.language.plain",
  needs: "lexicon",
  scope: "block",
  watch: AUXILIARY,
  *find(passage) {
    for (const passive of passives(passage, "być")) {
      if (!saysWhatIsDone(passage, passive)) continue;
      const hit = passiveHit(passage, passive);
      if (!isSure(passage, passive, hit)) yield hit;
    }
  },
  examples: {
    bad: [
      { body: "[[Pani wniosek jest rozpatrywany]] od marca.", fixed: "Pani wniosek rozpatrujemy od marca." },
      { body: "[[Sprawa była wyjaśniana]] do piątku.", fixed: "Sprawę wyjaśnialiśmy do piątku." },
      { body: "[[Opłata będzie naliczana]] od maja.", fixed: "Opłatę będziemy naliczać od maja." },
      { body: "[[Decyzja będzie wydana]] w maju.", fixed: "Decyzję wydamy w maju." },
      { body: "[[Wniosek może być złożony]] przez Internet.", fixed: "Wniosek można złożyć przez Internet." },
      { body: "[[Umowa musi być podpisana]] do 20 marca.", fixed: "Umowę trzeba podpisać do 20 marca." },
      { body: "Dokumenty [[są wydawane]] w pokoju 5 i wysyłane pocztą." },
    ],
    good: [
      "Sprawę prowadzi Wydział Finansowy.",
      "Biuro jest zamknięte w sobotę.",
      "Droga będzie zamknięta do piątku.",
      "Jest Pan uprawniony do zniżki.",
      "Wniosek jest podpisany.",
      "Sala jest wyposażona w rzutnik.",
      "Do wniosku są wymagane trzy załączniki.",
      "Rozpatrujemy Pani wniosek od marca.",
    ],
  },
};
