import { matches, POS } from "../../lexicon/tag";
import type { BlockRule } from "../rule";
import { Watch } from "../watch";

/** Participles that have become prepositions or set words. */
const SET =
  /^(?:wyłączając|włączając|począwszy|zacząwszy|skończywszy|zaczynając|kończąc|licząc|nie|biorąc|mówiąc|pomijając|wliczając|idąc|będąc|chcąc|rzekłszy|zważywszy)$/;

const PARTICIPLES = new Watch({ parts: [POS.pcon, POS.pant] });

export const noParticipleClause: BlockRule = {
  id: "plain/no-participle-clause",
  name: "Imiesłów zamiast czasownika",
  level: "may",
  what: "Zdanie z imiesłowem na -ąc lub -wszy trudniej się czyta.",
  why: "Czytelnik musi zgadywać, kto to robi.",
  todo: "Zbuduj dwa zdania albo użyj słów „gdy”, „ponieważ”, „i”.",
  source: "std.language.plain",
  needs: "lexicon",
  scope: "block",
  watch: PARTICIPLES,
  *find(passage) {
    for (const i of passage.watched(PARTICIPLES)) {
      const readings = passage.readings(i);
      if (!readings.length || SET.test(passage.lower(i))) continue;
      if (readings.every((r) => matches(r.tag, POS.pcon) || matches(r.tag, POS.pant))) {
        yield {
          span: passage.span(i),
          what: `„${passage.words[i]!.text}” to imiesłów. Takie zdanie trudniej się czyta.`,
        };
      }
    }
  },
  examples: {
    bad: [
      { body: "[[Odpowiadając]] na Pana pismo, przesyłamy mapę." },
      { body: "[[Rozpatrzywszy]] wniosek, wydaliśmy decyzję." },
      { body: "Komisja, [[oceniając]] oferty, korzystała z tabeli." },
    ],
    good: [
      "Odpowiadamy na Pana pismo i przesyłamy mapę.",
      "Począwszy od maja, kasa jest otwarta dłużej.",
      "Nie licząc sobót, pracujemy do 15:30.",
      "Zając wbiegł na drogę.",
      "Tysiąc złotych to dużo.",
    ],
  },
};
