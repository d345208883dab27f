import { POS } from "../../lexicon/tag";
import type { BlockRule } from "../rule";
import { Watch } from "../watch";
import { consideringAt } from "./participle/considering";
import { withVerb } from "./participle/finite-clause";
import { isDangling } from "./participle/dangling";
import { longAttribute } from "./participle/long-attribute";
import { openingClauseAt, participleAt } from "./participle/opening-clause";

const PARTICIPLES = new Watch({ parts: [POS.pcon, POS.pant, POS.pact] });

export const noParticipleClause: BlockRule = {
  id: "plain/no-participle-clause",
  name: "Imiesłów zamiast czasownika",
  level: "may",
  what: "Zdanie z imiesłowem na -ąc, -wszy albo -ący trudniej się czyta.",
  why: "Czytelnik musi zgadywać, kto to robi.",
  todo: "Zbuduj dwa zdania albo użyj słów „gdy”, „ponieważ”, „i”.",
  source: "std.language.plain",
  needs: "lexicon",
  scope: "block",
  watch: PARTICIPLES,
  *find(passage) {
    for (const i of passage.watched(PARTICIPLES)) {
      const attribute = longAttribute(passage, i);
      if (attribute) yield attribute;
      const considering = consideringAt(passage, i);
      if (considering) yield considering;
      if (!participleAt(passage, i)) continue;
      const clause = openingClauseAt(passage, i);
      if (clause && isDangling(passage, clause)) continue;
      const what = `„${passage.words[i]!.text}” to imiesłów. Takie zdanie trudniej się czyta.`;
      yield { span: passage.span(i), what, ...(clause && withVerb(passage, clause)) };
    }
  },
  examples: {
    bad: [
      {
        body: "[[Odpowiadając na Pana pismo, przesyłam]] mapę.",
        fixed: "Odpowiadam na Pana pismo i przesyłam mapę.",
      },
      {
        body: "[[Odpowiadając na Pani list z 3 marca, informuję]], że remont trwa.",
        fixed: "W odpowiedzi na Pani list z 3 marca informuję, że remont trwa.",
      },
      {
        body: "[[Odpowiadając na pismo, które dostaliśmy w maju, informujemy]], że remont trwa.",
        fixed: "W odpowiedzi na pismo, które dostaliśmy w maju, informujemy, że remont trwa.",
      },
      {
        body: "[[Odnosząc się do Pana wniosku z maja, wyjaśniamy]], że termin minął.",
        fixed: "W odpowiedzi na Pana wniosek z maja wyjaśniamy, że termin minął.",
      },
      {
        body: "[[Działając na podstawie art. 36 k.p.a., zawiadamiam]], że sprawa potrwa dłużej.",
        fixed: "Na podstawie art. 36 k.p.a. zawiadamiam, że sprawa potrwa dłużej.",
      },
      { body: "[[Rozpatrzywszy wniosek, wydaliśmy]] decyzję.", fixed: "Rozpatrzyliśmy wniosek i wydaliśmy decyzję." },
      {
        body: "[[Sprawdzając dokumenty, zauważyliśmy]] błąd.",
        fixed: "Gdy sprawdzaliśmy dokumenty, zauważyliśmy błąd.",
      },
      {
        body: "[[Chcąc skrócić kolejki, otwieramy]] nowe okienko.",
        fixed: "Chcemy skrócić kolejki, dlatego otwieramy nowe okienko.",
      },
      { body: "[[Przesyłając umowę, prosimy]] o podpis.", fixed: "Przesyłamy umowę i prosimy o podpis." },
      {
        body: "[[Odpowiadając na Pana list i telefon, przesyłam]] mapę.",
        fixed: "Odpowiadam na Pana list i telefon oraz przesyłam mapę.",
      },
      {
        body: "[[Będąc właścicielem lokalu, ma]] Pan prawo głosu.",
        fixed: "Jako właściciel lokalu ma Pan prawo głosu.",
      },
      {
        body: "[[Składając deklarację, należy]] okazać dowód.",
        fixed: "Gdy składa się deklarację, należy okazać dowód.",
      },
      {
        body: "[[Mając na uwadze dobro dzieci, zamykamy]] plac zabaw.",
        fixed: "Ze względu na dobro dzieci zamykamy plac zabaw.",
      },
      {
        body: "[[Biorąc pod uwagę koszty, które wzrosły, rezygnujemy]] z remontu.",
        fixed: "Ze względu na koszty, które wzrosły, rezygnujemy z remontu.",
      },
      { body: "[[Nawiązując]] do rozmowy, przesyłam wzór umowy." },
      { body: "[[Analizując]] Pana pismo, stwierdzamy brak podpisu." },
      { body: "[[Wykonując]] wyrok sądu, wydaliśmy decyzję." },
      { body: "[[Składając]] wniosek, prosimy podać numer telefonu." },
      { body: "Komisja, [[oceniając]] oferty, korzystała z tabeli." },
      {
        body: "Prosimy o [[dokumenty potwierdzające]] wysokość Pana dochodów w ostatnich trzech miesiącach.",
        fixed: "Prosimy o dokumenty, które potwierdzają wysokość Pana dochodów w ostatnich trzech miesiącach.",
      },
      {
        body: "[[Osoby ubiegające się o dodatek na zakup węgla w tym roku]] składają wniosek.",
        fixed: "Osoby, które ubiegają się o dodatek na zakup węgla w tym roku, składają wniosek.",
      },
    ],
    good: [
      "Odpowiadamy na Pana pismo i przesyłamy mapę.",
      "Począwszy od maja, kasa jest otwarta dłużej.",
      "Nie licząc sobót, pracujemy do 15:30.",
      "Zając wbiegł na drogę.",
      "Tysiąc złotych to dużo.",
      "Osoby mieszkające w Poznaniu mają zniżkę.",
      "Zgłoszenie dotyczące parkowania przy ulicy Kasztanowej w Poznaniu przekazaliśmy straży miejskiej.",
      "Biorąc pod uwagę to, że pada, zostajemy.",
      "Podsumowując, termin mija w maju.",
    ],
  },
};
