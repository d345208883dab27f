/**
 * Set terms of two nouns, by lemma, the second in the genitive: each counts as one word in a chain, for nobody can take them apart.
 */
const TERMS = `
plan zagospodarowanie; numer konto; numer rachunek; numer telefon; numer sprawa; numer działka; numer budynek; konto bank; akt urodzenie; akt małżeństwo; akt zgon;
akt własność; akt notarialny; stan cywilny; prawo jazda; prawo własność; prawo wyborczy; rok życie; miejsce zamieszkanie; miejsce pobyt;
miejsce praca; miejsce urodzenie; adres zamieszkanie; adres zameldowanie; warunek zabudowa; warunki zabudowa; obsługa klient; obsługa mieszkaniec;
biuro obsługa; punkt obsługa; zarząd droga; środek transport; członek rodzina; pas droga; ochrona środowisko; ochrona dane; ochrona zabytek;
ochrona konsument; ochrona przyroda; ochrona zdrowie; administrator dane; inspektor ochrona; rada miasto; rada osiedle; rada gmina; rada minister;
prezydent miasto; urząd miasto; urząd gmina; urząd stan; budżet miasto; skarb państwo; termin płatność; termin ważność; data urodzenie;
data ważność; kodeks postępowanie; kodeks praca; kodeks karny; wznowienie postępowanie; wszczęcie postępowanie; umorzenie postępowanie;
zawieszenie postępowanie; przywrócenie termin; stwierdzenie nieważność; klauzula wykonalność; tytuł własność; rejestr zabytek; rejestr mieszkaniec;
ewidencja grunt; ewidencja ludność; ewidencja działalność; podział nieruchomość; rzecznik prawo; sposób użytkowanie; sposób zagospodarowanie;
jednostka samorząd; ukończenie szkoła; poziom hałas; jakość powietrze; jakość woda; czas trwanie; czas praca; czas pobyt; liczba mieszkaniec; liczba osoba;
godzina otwarcie; godzina praca; warunek praca; umowa najem; umowa sprzedaż; umowa dzierżawa; umowa użyczenie; umowa zlecenie;
karta pobyt; karta miejski; strefa parkowanie; zajęcie pas; organizacja ruch; zarządzanie kryzysowy; utrzymanie czystość; utrzymanie zieleń;
gospodarka odpad; odbiór odpad; wywóz odpad; segregacja odpad; wywóz śmieci; koszt postępowanie; koszt utrzymanie; dochód rodzina; skład rodzina;
świadectwo praca; świadectwo szkoła; zakład praca; urząd praca; zakład opieka; ośrodek pomoc; pomoc społeczny; dom pomoc; prawo budowa; pozwolenie budowa;
podatek nieruchomość; wymiar podatek; tytuł wykonawczy; zwrot podatek; zwrot koszt; opłata skarbowy; bieg termin; upływ termin; brak podpis;
dzień tydzień; dzień rok; początek rok; koniec rok; koniec miesiąc; połowa miesiąc; rok szkoła; ciąg dzień; wspólnota mieszkaniec; wspólnota mieszkaniowy;
sesja rada; komisja rada; uchwała rada; zarządzenie prezydent; decyzja prezydent; wydział komunikacja; wydział gospodarka; dyrektor wydział; naczelnik wydział;
kierownik oddział; kopia dowód; kopia umowa; kopia decyzja; kopia akt; odpis akt; wypis rejestr; wyciąg rejestr; treść umowa; treść uchwała;
oferta praca; komisja wyborczy; lokal wyborczy; spis wyborca; rejestr wyborca; stan droga; nawierzchnia droga; nawierzchnia ulica; remont droga; remont ulica;
projekt uchwała; projekt budowlany; projekt umowa; porządek obrady; zakres obowiązek; system informacja; baza dane; przetwarzanie dane; zbiór dane;
karta sprawa; numer księga; wydział księga; ograniczenie prędkość; strefa zamieszkanie; przejście pieszy; znak zakaz; wniosek strona; interes strona`;

const PAIRS: ReadonlySet<string> = new Set(
  TERMS.split(";")
    .map((pair) => pair.trim())
    .filter((pair) => pair),
);

/** Whether two lemmas in a row are a set term: "akt urodzenia". */
export function isTermInGenitive(head: string, dependent: string): boolean {
  return PAIRS.has(`${head} ${dependent}`);
}
