import { M1, matches } from "../../lexicon/tag";
import type { Passage } from "../passage";
import type { BlockRule } from "../rule";
import { Watch } from "../watch";
import { hasAgent } from "./agent";
import { passiveHit } from "./passive/active";
import { clauseEnd, clauseStart } from "./passive/clause";
import { doerAt } from "./passive/doer";
import { passives, type Passive } from "./passive/find";
import { isSure, saysWhatIsDone } from "./passive/with-byc";

/** What storms, thieves and time do: who did it is not known or does not matter. */
const NOBODY =
  /^(?:uszkodzić|zniszczyć|zdewastować|skraść|ukraść|zabić|zranić|ranić|zalać|podtopić|zerwać|powalić|porzucić|zgubić|urodzić|pochować|poszkodować|spalić)$/;

const CONDITION = /^(?:jeśli|jeżeli|gdy|gdyby)$/;

const AUXILIARY = new Watch({ lemmas: ["zostać", "być"] });

export const noPassive: BlockRule = {
  id: "plain/no-passive",
  name: "Strona bierna",
  level: "should",
  what: "Strona bierna ukrywa, kto to robi.",
  why: "Zdanie z osobą, która coś robi, jest krótsze i jaśniejsze.",
  todo: "Napisz, kto to zrobił: „rozpatrzyliśmy wniosek”.",
  source: "std.language.plain",
  needs: "lexicon",
  scope: "block",
  watch: AUXILIARY,
  *find(passage) {
    for (const passive of passives(passage, "zostać")) {
      const hit = passiveHit(passage, passive);
      if (NOBODY.test(passive.verb) && !(hit.fixes && isByPeople(passage, passive))) continue;
      if (hit.fixes || !isCondition(passage, passive)) yield hit;
    }
    for (const passive of passives(passage, "być")) {
      if (!saysWhatIsDone(passage, passive)) continue;
      const hit = passiveHit(passage, passive);
      if (isSure(passage, passive, hit)) yield hit;
    }
  },
  examples: {
    bad: [
      { body: "[[Wniosek został rozpatrzony]] 3 marca.", fixed: "Wniosek rozpatrzyliśmy 3 marca." },
      { body: "[[Pani wniosek zostanie rozpatrzony]] do piątku.", fixed: "Pani wniosek rozpatrzymy do piątku." },
      { body: "[[Ostateczna decyzja została wydana]] wczoraj.", fixed: "Ostateczną decyzję wydaliśmy wczoraj." },
      { body: "[[Miejsce zostało Pani przyznane]] w maju.", fixed: "Miejsce przyznaliśmy Pani w maju." },
      { body: "[[Zostały Pani wysłane dwa listy]].", fixed: "Wysłaliśmy Pani dwa listy." },
      { body: "[[Dyżur przydzielony zostanie]] w maju.", fixed: "Dyżur przydzielimy w maju." },
      { body: "Pan Jan Kowalski [[został powołany]] w maju." },
      { body: "[[Nie zostały nam przekazane]] dokumenty." },
      { body: "Zadbamy, aby usterka [[została usunięta]]." },
      {
        body: "[[Termin nie może zostać przedłużony ani przywrócony]].",
        fixed: "Terminu nie można przedłużyć ani przywrócić.",
      },
      { body: "O wyniku [[zostanie Pan powiadomiony]] listownie.", fixed: "O wyniku powiadomimy Pana listownie." },
      { body: "[[Zostaną Państwo poinformowani]] o terminie.", fixed: "Poinformujemy Państwa o terminie." },
      { body: "[[Nie została Pani poinformowana]] o terminie.", fixed: "Nie poinformowaliśmy Pani o terminie." },
      { body: "[[Pani skarga została przekazana]] do rady.", fixed: "Pani skargę przekazaliśmy do rady." },
      { body: "[[Pismo z 3 marca zostało przekazane]] do rady.", fixed: "Pismo z 3 marca przekazaliśmy do rady." },
      { body: "[[Projekt został opracowany i zatwierdzony]].", fixed: "Projekt opracowaliśmy i zatwierdziliśmy." },
      { body: "[[Sprawa nie została jeszcze załatwiona]].", fixed: "Sprawy jeszcze nie załatwiliśmy." },
      { body: "[[Wysłane zostały wszystkie pisma]].", fixed: "Wysłaliśmy wszystkie pisma." },
      { body: "W piątek [[decyzja została wydana]].", fixed: "W piątek decyzję wydaliśmy." },
      {
        body: "Decyzja, [[która została wydana]] w maju, jest ważna.",
        fixed: "Decyzja, którą wydaliśmy w maju, jest ważna.",
      },
      { body: "[[Decyzja została wydana przez wójta]] gminy.", fixed: "Decyzję wydał wójt gminy." },
      { body: "[[Remont został wykonany przez firmę]] Alfa.", fixed: "Remont wykonała firma Alfa." },
      { body: "[[Odpowiedź została udzielona]] w maju.", fixed: "Odpowiedzi udzieliliśmy w maju." },
      { body: "[[Wniosek nie może zostać uwzględniony]].", fixed: "Wniosku nie można uwzględnić." },
      { body: "[[Sprawa jest prowadzona przez Wydział Finansowy]].", fixed: "Sprawę prowadzi Wydział Finansowy." },
      { body: "[[Budynek jest zarządzany przez wspólnotę]].", fixed: "Budynkiem zarządza wspólnota." },
      { body: "[[Dwie ławki zostały zniszczone przez wandali]].", fixed: "Dwie ławki zniszczyli wandale." },
      { body: "[[Lipy będą przycinane przez ogrodników]].", fixed: "Lipy będą przycinać ogrodnicy." },
      { body: "O wyniku [[będzie Pani powiadomiona]] w maju.", fixed: "O wyniku powiadomimy Panią w maju." },
      { body: "Umowa [[została podpisana]] przez obie strony." },
      { body: "Decyzja [[została wydana]] w maju i wygasła po roku." },
      { body: "Wydział Finansowy [[został przeniesiony]] w 2010 roku." },
      { body: "Zarząd Dróg pisze, że chodnik [[został naprawiony]]." },
      { body: "Do podania [[nie zostały dołączone]] zdjęcia." },
      { body: "Plan [[został przyjęty]] uchwałą Rady Miasta." },
      { body: "Po kontroli nieprawidłowości [[zostały usunięte]]." },
      { body: "Wniosek i załącznik [[zostały przekazane]] do archiwum." },
    ],
    good: [
      "Rozpatrzyliśmy wniosek 3 marca.",
      "Pani Nowak została dyrektorką wydziału.",
      "Został nam tydzień.",
      "Do końca roku zostały dwa miesiące.",
      "Biuro jest zamknięte w sobotę.",
      "Jeśli opłata została wysłana w ostatnich dniach, prosimy uznać ten list za nieaktualny.",
      "Gdy umowa zostanie podpisana, prosimy o kontakt.",
      "Biuro jest zamknięte w sobotę.",
      "Wydział jest kierowany przez lekarza.",
      "Sala jest zajęta przez szkołę.",
      "Drzewo zostało powalone przez wiatr.",
      "Prosimy zostać w domu.",
      "W kasie zostało 5 zł, a zapłacone rachunki są w teczce.",
      "Jako radny pracował do 2018 roku, a potem został prezydentem.",
    ],
  },
};

/** "Uszkodzone przez wandali", unlike "powalone przez wiatr". */
function isByPeople(passage: Passage, { first, last }: Passive): boolean {
  for (let i = first; i < clauseEnd(passage, last); i++) {
    const doer = doerAt(passage, i);
    if (doer) return matches(doer.agreement, M1);
  }
  return false;
}

/** "Jeśli opłata została wysłana": what may have happened, whoever did it; a doer that is named could be the subject all the same. */
function isCondition(passage: Passage, { first }: Passive): boolean {
  const start = clauseStart(passage, first);
  return CONDITION.test(passage.lower(start - 1)) && !hasAgent(passage, first);
}
