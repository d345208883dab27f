import type { BlockRule } from "../rule";
import { ADVERBIAL, isOfficialese, participleHit } from "./participle/clause-hit";

export const useVerbForParticiple: BlockRule = {
  id: "plain/use-verb-for-participle",
  name: "Urzędowy imiesłów",
  level: "should",
  what: "Zdanie z imiesłowem na -ąc albo -wszy trudniej się czyta.",
  why: "Tak zaczynają się pisma urzędowe. Zwykły czasownik jest prostszy i od razu mówi, kto co robi.",
  todo: "Zbuduj dwa zdania albo użyj słów „gdy”, „ponieważ”, „i”.",
  source: "std.language.plain",
  needs: "lexicon",
  scope: "block",
  watch: ADVERBIAL,
  *find(passage) {
    for (const i of passage.watched(ADVERBIAL)) {
      const hit = participleHit(passage, i);
      if (hit && isOfficialese(passage, i, hit)) yield hit;
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
      {
        body: "[[Przeanalizowawszy kosztorys, proponujemy]] inny termin.",
        fixed: "Przeanalizowaliśmy kosztorys i proponujemy inny termin.",
      },
      {
        body: "[[Otrzymawszy Pana podanie, od razu zarezerwowaliśmy]] salę.",
        fixed: "Otrzymaliśmy Pana podanie i od razu zarezerwowaliśmy salę.",
      },
      {
        body: "[[Rozpatrzywszy sprawę, nie widzimy]] powodu do zmiany.",
        fixed: "Rozpatrzyliśmy sprawę i nie widzimy powodu do zmiany.",
      },
      {
        body: "[[Pragnąc poprawić bezpieczeństwo uczniów, ustawimy]] barierki.",
        fixed: "Chcemy poprawić bezpieczeństwo uczniów, dlatego ustawimy barierki.",
      },
      { body: "[[Chcąc]] uniknąć kolejki, proszę umówić wizytę.", fixed: "Aby uniknąć kolejki, proszę umówić wizytę." },
      {
        body: "[[Rozumiejąc Pana sytuację, proponujemy]] spłatę w ratach.",
        fixed: "Rozumiemy Pana sytuację, dlatego proponujemy spłatę w ratach.",
      },
      {
        body: "[[Dostrzegając trudną sytuację rodzin, obniżyliśmy]] opłatę.",
        fixed: "Dostrzegamy trudną sytuację rodzin, dlatego obniżyliśmy opłatę.",
      },
      {
        body: "[[Uwzględniając głosy rodziców, wydłużyliśmy]] pracę świetlicy.",
        fixed: "Uwzględniliśmy głosy rodziców i wydłużyliśmy pracę świetlicy.",
      },
      {
        body: "[[Składając wniosek, proszę]] mieć przy sobie dowód.",
        fixed: "Przy składaniu wniosku proszę mieć przy sobie dowód.",
      },
      {
        body: "[[Wypełniając formularz, prosimy]] używać drukowanych liter.",
        fixed: "Przy wypełnianiu formularza prosimy używać drukowanych liter.",
      },
      { body: "[[Zapoznawszy]] się z aktami, stwierdzam, że opłata jest poprawna." },
      {
        body: "[[Nie widząc innego wyjścia, rezygnujemy]] z projektu.",
        fixed: "Nie widzimy innego wyjścia, dlatego rezygnujemy z projektu.",
      },
      {
        body: "[[Nie otrzymawszy odpowiedzi, zamknęliśmy]] sprawę.",
        fixed: "Nie otrzymaliśmy odpowiedzi, dlatego zamknęliśmy sprawę.",
      },
      {
        body: "[[Chcąc]] zapłacić kartą, należy pójść do kasy.",
        fixed: "Aby zapłacić kartą, należy pójść do kasy.",
      },
      { body: "[[Wychodząc]] naprzeciw oczekiwaniom mieszkańców, wydłużyliśmy godziny pracy." },
      { body: "Stanął Pan na kopercie, nie [[zauważywszy]] znaku." },
    ],
    good: [
      "Odpowiadamy na Pana pismo i przesyłamy mapę.",
      "Począwszy od maja, kasa jest otwarta dłużej.",
      "Nie licząc sobót, pracujemy do 15:30.",
      "Zając wbiegł na drogę.",
      "Tysiąc złotych to dużo.",
      "Nawiązując do rozmowy, przesyłam wzór umowy.",
      "Prace trwały całą noc, utrudniając sen.",
      "Biorąc pod uwagę to, że pada, zostajemy.",
      "Korzystając z okazji, zapraszamy na festyn.",
      "Nie wspominając o kosztach, remont potrwa rok.",
      "Chcąc nie chcąc, zamykamy kasę.",
    ],
  },
};
