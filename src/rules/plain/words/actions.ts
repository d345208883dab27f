/**
 * What a noun says as a verb, perfective and imperfective; its genitive becomes the verb's object. "!" marks verbs that say
 * enough without an object. Nouns that are terms of procedure ("zajęcie", "zabezpieczenie", "wszczęcie") are not here.
 */
const TABLE = `
wpłata wpłacić wpłacać !; zapłata zapłacić płacić !; płatność zapłacić płacić !; wypłata wypłacić wypłacać; dopłata dopłacić dopłacać !;
opłata zapłacić płacić !; nadpłata nadpłacić nadpłacać !; przedpłata zapłacić płacić; przelew przelać przelewać; spłata spłacić spłacać;
zakup kupić kupować; sprzedaż sprzedać sprzedawać; zamówienie zamówić zamawiać; rezerwacja zarezerwować rezerwować;
zwrot zwrócić zwracać; rozliczenie rozliczyć rozliczać; obliczenie obliczyć obliczać; wyliczenie wyliczyć wyliczać; kalkulacja wyliczyć wyliczać;
wycena wycenić wyceniać; darowizna darować darowywać; kradzież ukraść kraść; dezynfekcja zdezynfekować dezynfekować;
ocena ocenić oceniać; zmiana zmienić zmieniać; wybór wybrać wybierać; weryfikacja sprawdzić sprawdzać; analiza przeanalizować analizować;
kontrola skontrolować kontrolować; badanie zbadać badać; przegląd sprawdzić sprawdzać; pomiar zmierzyć mierzyć; porównanie porównać porównywać;
ustalenie ustalić ustalać; stwierdzenie stwierdzić stwierdzać; podsumowanie podsumować podsumowywać;
zgłoszenie zgłosić zgłaszać; zawiadomienie zawiadomić zawiadamiać; powiadomienie powiadomić powiadamiać; ogłoszenie ogłosić ogłaszać;
publikacja opublikować publikować; prezentacja zaprezentować prezentować; interpretacja zinterpretować interpretować;
korekta skorygować korygować; poprawka poprawić poprawiać; poprawa poprawić poprawiać; aktualizacja zaktualizować aktualizować;
modyfikacja zmienić zmieniać; uzupełnienie uzupełnić uzupełniać; sprostowanie sprostować prostować; przeróbka przerobić przerabiać;
rejestracja zarejestrować rejestrować; wpis wpisać wpisywać; zapis zapisać zapisywać; ewidencja spisać spisywać; spis spisać spisywać;
odbiór odebrać odbierać; podział podzielić dzielić; wymiana wymienić wymieniać; zamiana zamienić zamieniać; naprawa naprawić naprawiać;
remont wyremontować remontować; modernizacja unowocześnić unowocześniać; adaptacja przystosować przystosowywać; renowacja odnowić odnawiać;
przebudowa przebudować przebudowywać; rozbudowa rozbudować rozbudowywać; rozbiórka rozebrać rozbierać; wycinka wyciąć wycinać;
montaż zamontować montować; demontaż zdemontować demontować; instalacja zainstalować instalować; konserwacja zakonserwować konserwować;
dostawa dostarczyć dostarczać; wywóz wywieźć wywozić; przywóz przywieźć przywozić; wysyłka wysłać wysyłać; dystrybucja rozdać rozdawać;
likwidacja zlikwidować likwidować; redukcja zmniejszyć zmniejszać; kasacja skasować kasować; eliminacja usunąć usuwać; utylizacja zutylizować utylizować;
identyfikacja zidentyfikować identyfikować; klasyfikacja zaklasyfikować klasyfikować; kwalifikacja zakwalifikować kwalifikować;
selekcja wybrać wybierać; segregacja posegregować segregować; archiwizacja zarchiwizować archiwizować; inwentaryzacja zinwentaryzować inwentaryzować;
digitalizacja zdigitalizować digitalizować; reklamacja zareklamować reklamować; rekrutacja zrekrutować rekrutować;
alokacja przydzielić przydzielać; relokacja przenieść przenosić; 
optymalizacja poprawić poprawiać; konfiguracja skonfigurować konfigurować; rekonstrukcja odtworzyć odtwarzać; rozdział rozdzielić rozdzielać;
zbiórka zebrać zbierać; obserwacja zaobserwować obserwować; opis opisać opisywać; odczyt odczytać odczytywać; test przetestować testować;
zestawienie zestawić zestawiać; skreślenie skreślić skreślać; wykreślenie wykreślić wykreślać;
zniszczenie zniszczyć niszczyć; otwarcie otworzyć otwierać; zamknięcie zamknąć zamykać; usunięcie usunąć usuwać; przeniesienie przenieść przenosić;
potwierdzenie potwierdzić potwierdzać; rozpatrzenie rozpatrzyć rozpatrywać; potrącenie potrącić potrącać;
wydanie wydać wydawać; oznaczenie oznaczyć oznaczać; oznakowanie oznakować oznakowywać;
oczyszczenie oczyścić oczyszczać;
przeliczenie przeliczyć przeliczać; podwyżka podwyższyć podwyższać; obniżka obniżyć obniżać; podwyższenie podwyższyć podwyższać; obniżenie obniżyć obniżać;
zmniejszenie zmniejszyć zmniejszać; zwiększenie zwiększyć zwiększać; wyłączenie wyłączyć wyłączać; 
przesunięcie przesunąć przesuwać; przedłużenie przedłużyć przedłużać; skrócenie skrócić skracać; przydział przydzielić przydzielać;
wprowadzenie wprowadzić wprowadzać; kupno kupić kupować; ochrona chronić chronić; promocja promować promować; rozwój rozwijać rozwijać; budowa zbudować budować;
organizacja zorganizować organizować; obsługa obsłużyć obsługiwać; wykup wykupić wykupować; wynajem wynająć wynajmować; wjazd wjechać wjeżdżać !; wyjazd wyjechać wyjeżdżać !; dojazd dojechać dojeżdżać !; przejazd przejechać przejeżdżać !; realizacja zrealizować realizować; nabycie nabyć nabywać`;

/** Perfective, imperfective. */
export type Action = readonly [string, string];

const LISTED = TABLE.split(";").map((row) => row.trim().split(/\s+/) as [string, string, string, string | undefined]);

export const ACTIONS: Readonly<Record<string, Action>> = Object.fromEntries(
  LISTED.map(([noun, perfective, imperfective]) => [noun, [perfective, imperfective] as const]),
);

/** Verbs that say enough without an object: "wpłacić do piątku". */
export const WITHOUT_OBJECT: ReadonlySet<string> = new Set(
  LISTED.filter(([, , , mark]) => mark).reduce<string[]>((all, [, ...verbs]) => [...all, verbs[0], verbs[1]], []),
);

/** Nouns of which also the one who leads the action says that he "przeprowadza" it, and nothing is lost with the verb. */
export const CARRIED_OUT: ReadonlySet<string> = new Set(
  `kontrola analiza ocena weryfikacja remont naprawa modernizacja likwidacja segregacja inwentaryzacja aktualizacja wymiana rozbiórka
  badanie pomiar montaż demontaż renowacja dezynfekcja archiwizacja digitalizacja klasyfikacja identyfikacja selekcja korekta wycena
  przebudowa rozbudowa wycinka odbiór zmiana podział konserwacja rejestracja sprzedaż modyfikacja porównanie`.split(
    /\s+/,
  ),
);
