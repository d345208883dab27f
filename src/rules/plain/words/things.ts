/**
 * Nouns in -anie, -enie, -cie that name a thing, a paper, a state or a term of law, and no longer an action that a verb could
 * say: "zaświadczenie" is a paper, "mieszkanie" a flat, "zameldowanie" what the law calls so.
 */
export const THINGS: ReadonlySet<string> = new Set(
  `zaświadczenie oświadczenie orzeczenie zezwolenie pozwolenie postanowienie rozporządzenie zarządzenie zawiadomienie powiadomienie
 ogłoszenie obwieszczenie zgłoszenie podanie wezwanie upomnienie zażalenie odwołanie upoważnienie poręczenie zestawienie sprawozdanie
 zobowiązanie roszczenie uprawnienie zeznanie zaproszenie pouczenie skierowanie zlecenie zamówienie potwierdzenie wypowiedzenie
 zwolnienie podziękowanie pozdrowienie życzenie uzasadnienie porozumienie polecenie zalecenie ostrzeżenie przypomnienie rozliczenie
 zapytanie pytanie zadanie zdanie żądanie wymaganie nagranie tłumaczenie zdjęcie streszczenie nabycie
 mieszkanie pomieszczenie urządzenie wyposażenie ogrodzenie otoczenie ogrzewanie oświetlenie oznakowanie nagłośnienie skrzyżowanie
 przejście wejście wyjście dojście zejście podejście ubranie pranie jedzenie picie śniadanie danie rusztowanie zadaszenie
 oprogramowanie opakowanie pokrycie nasadzenie zadrzewienie wzniesienie położenie
 zebranie spotkanie posiedzenie zgromadzenie stowarzyszenie szkolenie głosowanie losowanie zajęcie przyjęcie wydarzenie zdarzenie
 przedstawienie dochodzenie postępowanie widzenie przesłuchanie badanie szczepienie leczenie ćwiczenie
 ubezpieczenie świadczenie wynagrodzenie odszkodowanie dofinansowanie finansowanie wsparcie zadośćuczynienie utrzymanie
 zadłużenie oprocentowanie opodatkowanie obciążenie zatrudnienie doświadczenie wykształcenie wychowanie nauczanie kształcenie
 wyżywienie żywienie zakwaterowanie zaopatrzenie zarządzanie planowanie zagospodarowanie zamieszkanie zameldowanie wymeldowanie
 przemeldowanie urodzenie pochodzenie zaufanie zadowolenie zainteresowanie wrażenie wahanie staranie przekonanie podejrzenie
 milczenie nieporozumienie zastrzeżenie znaczenie działanie rozwiązanie osiągnięcie wyróżnienie odznaczenie ograniczenie utrudnienie
 opóźnienie zagrożenie zanieczyszczenie promieniowanie zakażenie schorzenie uzależnienie upośledzenie zmęczenie życie uczucie
 zachowanie przetwarzanie wyprzedzenie parkowanie rozstrzygnięcie przeznaczenie brzmienie
 zabezpieczenie wszczęcie doręczenie wykroczenie naruszenie przewinienie uchybienie niedopatrzenie roztargnienie
 natężenie ciśnienie skażenie oddziaływanie zaangażowanie stężenie oburzenie rozczarowanie cierpienie powodzenie
 załączenie nawiązanie odniesienie rozumienie oczekiwanie powiązanie uwzględnienie wyłączenie
 przedsięwzięcie zrzeszenie wyznanie przeciwwskazanie otwarcie zamknięcie użytkowanie wspomnienie ukształtowanie złamanie`.split(
    /\s+/,
  ),
);
