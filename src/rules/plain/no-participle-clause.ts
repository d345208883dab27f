import { POS } from "../../lexicon/tag";
import type { BlockRule } from "../rule";
import { Watch } from "../watch";
import { isOfficialese, participleHit } from "./participle/clause-hit";
import { apartAttribute, longAttribute } from "./participle/long-attribute";

const PARTICIPLES = new Watch({ parts: [POS.pcon, POS.pact] });

export const noParticipleClause: BlockRule = {
  id: "plain/no-participle-clause",
  name: "Imiesłów zamiast czasownika",
  level: "may",
  what: "Zdanie z imiesłowem na -ąc albo -ący trudniej się czyta.",
  why: "Czytelnik musi zgadywać, kto to robi.",
  todo: "Zbuduj dwa zdania albo użyj słów „gdy”, „ponieważ”, „i”.",
  source: "std.language.plain",
  needs: "lexicon",
  scope: "block",
  watch: PARTICIPLES,
  *find(passage) {
    for (const i of passage.watched(PARTICIPLES)) {
      const attribute = longAttribute(passage, i) ?? apartAttribute(passage, i);
      if (attribute) yield attribute;
      const hit = participleHit(passage, i);
      if (hit && !isOfficialese(passage, i, hit)) yield hit;
    }
  },
  examples: {
    bad: [
      { body: "[[Nawiązując]] do rozmowy, przesyłam wzór umowy." },
      { body: "[[Analizując]] Pana pismo, stwierdzamy brak podpisu." },
      { body: "[[Wykonując]] wyrok sądu, wydaliśmy decyzję." },
      { body: "[[Składając]] wniosek i załączniki, prosimy podać numer telefonu." },
      { body: "Komisja, [[oceniając]] oferty, korzystała z tabeli." },
      {
        body: "Prosimy o [[dokumenty potwierdzające]] wysokość Pana dochodów w ostatnich trzech miesiącach.",
        fixed: "Prosimy o dokumenty, które potwierdzają wysokość Pana dochodów w ostatnich trzech miesiącach.",
      },
      {
        body: "[[Osoby ubiegające się o dodatek na zakup węgla w tym roku]] składają wniosek.",
        fixed: "Osoby, które ubiegają się o dodatek na zakup węgla w tym roku, składają wniosek.",
      },
      { body: "Ulicę, [[będącą]] dotąd jedynym dojazdem, zamkniemy na noc." },
    ],
    good: [
      "Drzewa, rosnące coraz szybciej krzewy i trawę podlewamy rano.",
      "Odpowiadamy na Pana pismo i przesyłamy mapę.",
      "Odpowiadając na Pana pismo, przesyłam mapę.",
      "Osoby mieszkające w Poznaniu mają zniżkę.",
      "Zgłoszenie dotyczące parkowania przy ulicy Kasztanowej w Poznaniu przekazaliśmy straży miejskiej.",
      "Biorąc pod uwagę to, że pada, zostajemy.",
      "Podsumowując, termin mija w maju.",
    ],
  },
};
