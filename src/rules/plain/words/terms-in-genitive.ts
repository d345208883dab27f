/**
 * Set terms of two nouns, by lemma, the second in the genitive: each counts as one word in a chain, for nobody can take them apart.
 */
const TERMS = `
administrator dane; adres zameldowanie; adres zamieszkanie; akt małżeństwo; akt urodzenie; akt własność; akt zgon;
baza dane; bieg termin; biuro obsługa; brak podpis; budżet miasto; ciąg dzień; czas pobyt; czas praca; czas trwanie;
członek rodzina; data urodzenie; data ważność; decyzja prezydent; dochód rodzina; dom pomoc; dyrektor wydział;
dzień rok; dzień tydzień; ewidencja działalność; ewidencja grunt; ewidencja ludność; godzina otwarcie; godzina praca;
gospodarka odpad; inspektor ochrona; interes strona; jakość powietrze; jakość woda; jednostka samorząd; karta pobyt;
karta sprawa; kierownik oddział; klauzula wykonalność; kodeks karny; kodeks postępowanie; kodeks praca; komisja rada;
koniec miesiąc; koniec rok; konto bank; kopia akt; kopia decyzja; kopia dowód; kopia umowa; koszt postępowanie;
koszt utrzymanie; liczba mieszkaniec; liczba osoba; miejsce pobyt; miejsce praca; miejsce urodzenie;
miejsce zamieszkanie; naczelnik wydział; nawierzchnia droga; nawierzchnia ulica; numer budynek; numer działka;
numer konto; numer księga; numer rachunek; numer sprawa; numer telefon; obsługa klient; obsługa mieszkaniec;
ochrona dane; ochrona konsument; ochrona przyroda; ochrona środowisko; ochrona zabytek; ochrona zdrowie;
odbiór odpad; odpis akt; oferta praca; ograniczenie prędkość; organizacja ruch; ośrodek pomoc; pas droga;
plan zagospodarowanie; początek rok; podatek nieruchomość; podział nieruchomość; połowa miesiąc; porządek obrady;
poziom hałas; pozwolenie budowa; prawo budowa; prawo jazda; prawo własność; prezydent miasto; projekt budowlany;
projekt uchwała; projekt umowa; przejście pieszy; przetwarzanie dane; przywrócenie termin; punkt obsługa; rada gmina;
rada miasto; rada minister; rada osiedle; rejestr mieszkaniec; rejestr wyborca; rejestr zabytek; remont droga;
remont ulica; rok szkoła; rok życie; rzecznik prawo; segregacja odpad; sesja rada; skarb państwo; skład rodzina;
spis wyborca; sposób użytkowanie; sposób zagospodarowanie; stan droga; strefa parkowanie; strefa zamieszkanie;
stwierdzenie nieważność; system informacja; środek transport; świadectwo praca; świadectwo szkoła; termin płatność;
termin ważność; treść uchwała; treść umowa; tytuł własność; uchwała rada; ukończenie szkoła; umorzenie postępowanie;
umowa dzierżawa; umowa najem; umowa sprzedaż; umowa użyczenie; umowa zlecenie; upływ termin; urząd gmina;
urząd miasto; urząd praca; urząd stan; utrzymanie czystość; utrzymanie zieleń; warunek praca; warunek zabudowa;
warunki zabudowa; wniosek strona; wspólnota mieszkaniec; wszczęcie postępowanie; wyciąg rejestr; wydział gospodarka;
wydział komunikacja; wydział księga; wymiar podatek; wypis rejestr; wywóz odpad; wznowienie postępowanie;
zajęcie pas; zakład opieka; zakład praca; zakres obowiązek; zarząd droga; zarządzenie prezydent;
zawieszenie postępowanie; zbiór dane; znak zakaz; zwrot koszt; zwrot podatek`;

const PAIRS: ReadonlySet<string> = new Set(
  TERMS.split(";")
    .map((pair) => pair.trim())
    .filter((pair) => pair),
);

/** Whether two lemmas in a row are a set term: "akt urodzenia". */
export function isTermInGenitive(head: string, dependent: string): boolean {
  return PAIRS.has(`${head} ${dependent}`);
}
