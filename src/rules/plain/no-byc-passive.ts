import { IMPERF, matches, POS, pos } from "../../lexicon/tag";
import type { Passage } from "../passage";
import { Watch } from "../watch";
import type { BlockRule } from "../rule";
import { OFFICE_ACTS } from "./office-acts";
import { passiveHit } from "./passive/active";
import { clauseEnd } from "./passive/clause";
import { passives, type Passive } from "./passive/find";

/** Participles that say what a thing is like, not what is done to it. */
const STATES =
  /^(?:otworzyć|zamknąć|zobowiązać|zobligować|uprawnić|upoważnić|zainteresować|przekonać|zadowolić|zaniepokoić|związać|położyć|przeznaczyć|przewidzieć|objąć|zatrudnić|zameldować|zamieszkać|znać|kochać|szanować|używać|poszukiwać|ubezpieczyć|zwolnić|wyłączyć|dopuścić|narazić|pozbawić|podzielić|ograniczyć|oznaczyć|oznakować|wyposażyć|przystosować|zabezpieczyć|opisać|określić|zniszczyć|uszkodzić|wymagać)$/;

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
    for (const passive of passives(passage, "być"))
      if (saysWhatIsDone(passage, passive)) yield passiveHit(passage, passive);
  },
  examples: {
    bad: [
      { body: "[[Pani wniosek jest rozpatrywany]] od marca.", fixed: "Pani wniosek rozpatrujemy od marca." },
      { body: "[[Sprawa była wyjaśniana]] do piątku.", fixed: "Sprawę wyjaśnialiśmy do piątku." },
      { body: "[[Opłata będzie naliczana]] od maja.", fixed: "Opłatę będziemy naliczać od maja." },
      { body: "[[Decyzja będzie wydana]] w maju.", fixed: "Decyzję wydamy w maju." },
      { body: "[[Wniosek może być złożony]] przez Internet.", fixed: "Wniosek można złożyć przez Internet." },
      { body: "[[Umowa musi być podpisana]] do 20 marca.", fixed: "Umowę trzeba podpisać do 20 marca." },
      { body: "[[Sprawa jest prowadzona przez Wydział Finansowy]].", fixed: "Sprawę prowadzi Wydział Finansowy." },
      { body: "Dokumenty [[są wydawane]] w pokoju 5 i wysyłane pocztą." },
    ],
    good: [
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

/** "Jest rozpatrywany" tells of work, "jest podpisany" of a state; a doer, a future and a modal tell of work too. */
function saysWhatIsDone(passage: Passage, { verb, tag, participleTag, modal, last }: Passive): boolean {
  if (STATES.test(verb)) return false;
  if (participleTag & IMPERF || modal !== undefined) return true;
  if (pos(tag) === POS.inf) return false;
  const isPresent = matches(tag, POS.fin);
  if (!isPresent && OFFICE_ACTS.has(verb)) return true;
  return !isPresent && passage.lower(last + 1) === "przez" && last + 1 < clauseEnd(passage, last);
}
