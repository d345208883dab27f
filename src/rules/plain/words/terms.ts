import { rows } from "../../rows";

/**
 * Legal and professional terms with a plain definition, which has to be right in law. It stands in brackets behind the term, in
 * the nominative or as a clause, so that it agrees with nothing. Sources: Kodeks postępowania administracyjnego (art. numbers
 * given), Kodeks cywilny, ustawa o gospodarce nieruchomościami, ustawa o planowaniu i zagospodarowaniu przestrzennym.
 */
export const TERMS = rows(`
# who takes part
<strona> postępowania = osoba lub firma, której praw albo obowiązków dotyczy sprawa
<pełnomocnik> = osoba, która załatwia sprawę w czyimś imieniu ! <pełnomocnik> do spraw|ds. ; <pełnomocnik> prezydenta|wojewody|rządu|rektora|dyrektora|burmistrza|ochrony
<pełnomocnictwo> = zgoda na to, żeby ktoś załatwił sprawę w czyimś imieniu
<kurator> <procesowy> = osoba, którą sąd wyznaczył, żeby działała w sprawie za kogoś, kto nie może zrobić tego sam
<kurator> spadku = osoba, która dba o spadek, dopóki nie wiadomo, kto dziedziczy
<prokurent> = osoba, którą przedsiębiorca upoważnił do działania w swoim imieniu
przedstawiciel|przedstawiciela|przedstawicielowi|przedstawicielem|przedstawiciele|przedstawicieli ustawowy|ustawowego|ustawowemu|ustawowym|ustawowi|ustawowych = osoba, która z mocy prawa działa w czyimś imieniu, na przykład rodzic
<następca> <prawny> = osoba lub firma, która przejęła czyjeś prawa i obowiązki
<osoba> <prawny> = na przykład spółka, fundacja albo gmina, a nie człowiek ! <pomoc|porada|doradztwo> <osoba> <prawny>
<osoba> <fizyczny> = człowiek, a nie firma lub instytucja
<jednostka> samorządu terytorialnego = gmina, powiat albo województwo
<organ> pierwszej|i instancji = urząd, który jako pierwszy rozstrzyga sprawę
<organ> drugiej|ii instancji = urząd, który rozpatruje odwołania
<organ> <odwoławczy> = urząd, który rozpatruje odwołania
<samorządowy> <kolegium> <odwoławczy> ?w ?poznaniu = instytucja, która rozpatruje odwołania od decyzji samorządu
<wojewódzki> <sąd> <administracyjny> ?w ?poznaniu = sąd, który sprawdza, czy decyzje urzędów są zgodne z prawem
interes|interesu|interesowi|interesem <prawny> = to, że sprawa dotyczy praw albo obowiązków danej osoby
# decisions and how they become final: art. 16, 108, 123, 141, 156
<decyzja> <ostateczny> = taka, od której nie można się już odwołać
<decyzja> <prawomocny> = taka, której nie można już zaskarżyć do sądu
<prawomocny> <decyzja> = taka, której nie można już zaskarżyć do sądu
<wyrok|orzeczenie> <prawomocny> = nie można się już od niego odwołać
<prawomocny> <wyrok|orzeczenie> = nie można się już od niego odwołać
<postanowienie|postanowić:subst:sg> = pismo, w którym urząd rozstrzyga jedną kwestię w trakcie sprawy ! <postanowienie> umowy|regulaminu|statutu|uchwały|ustawy|planu|konkursu|noworoczne|noworocznym|sądu|o|w ; <postanowienie> § ; <postanowienie> art.
<zażalenie|zażalić:subst> = pismo, w którym można się nie zgodzić z postanowieniem ! <skarga> i|lub <zażalenie|zażalić> ; <książka> <zażalenie|zażalić>
<rygor> natychmiastowej wykonalności = decyzję trzeba wykonać od razu, nawet jeśli ktoś się od niej odwoła
stwierdzenie|stwierdzenia|stwierdzeniu|stwierdzeniem nieważności = uznanie, że decyzja od początku nie obowiązuje, bo ma poważną wadę ! stwierdzenie|stwierdzenia|stwierdzeniu|stwierdzeniem nieważności umowy|uchwały|małżeństwa|wyborów|czynności
# the course of a case: art. 37, 58, 61, 97, 105, 145
<wszcząć:ger> postępowania = rozpoczęcie sprawy
<wszcząć> z urzędu = z inicjatywy urzędu, bez wniosku
<wszcząć> <postępowanie|postępować> z urzędu = z inicjatywy urzędu, bez wniosku
zawieszenie|zawieszenia|zawieszeniu|zawieszeniem postępowania = wstrzymanie sprawy na pewien czas
<umorzyć:ger> postępowania = zakończenie sprawy bez rozstrzygnięcia
wznowienie|wznowienia|wznowieniu|wznowieniem postępowania = ponowne zbadanie zakończonej sprawy
<przywrócić:ger> terminu = zgoda na to, żeby zrobić coś po terminie
<przewlekłość> postępowania = sprawa trwa dłużej, niż to konieczne
<bezczynność> organu|urzędu = urząd nie załatwił sprawy w terminie
<ponaglenie|ponaglić:subst> = pismo, w którym można się poskarżyć, że sprawa trwa za długo ! <ponaglenie> do
<brak> <formalny> = w piśmie nie ma czegoś, czego wymagają przepisy, na przykład podpisu
<uprawomocnić:ger> się ?decyzji = od tej chwili nie można już jej zaskarżyć
<właściwy> miejscowo = taki, który zajmuje się sprawami z danego miejsca
<właściwość> <miejscowy> = to, który urząd zajmuje się sprawami z danego miejsca
<umarzać|umorzyć:fin|praet|inf> <postępowanie|postępować> = to znaczy: sprawa kończy się bez rozstrzygnięcia
<postępowanie|postępować> <umarzać|umorzyć:fin|praet|inf> = to znaczy: sprawa kończy się bez rozstrzygnięcia
# money and enforcement
<kara> <umowny> = kwota z umowy, którą płaci ten, kto jej nie wykonał albo wykonał ją źle
<waloryzacja> = zmiana kwoty o wzrost cen
<czynsz> <dzierżawny> = opłata za dzierżawę
<egzekucja> <administracyjny> = przymusowe wykonanie obowiązku, na przykład ściągnięcie długu
<postępowanie|postępować> egzekucyjne|egzekucyjnego|egzekucyjnemu|egzekucyjnym = przymusowe wykonanie obowiązku, na przykład ściągnięcie długu
<zobowiązanie> <podatkowy> = podatek, który trzeba zapłacić
<odpowiedzialność> <solidarny> = każda z osób odpowiada za całą kwotę
<bonifikata> = obniżka opłaty
<prolongata> = przedłużenie terminu
<cesja> = przeniesienie praw na inną osobę
<wadium> = pieniądze wpłacane przed przetargiem jako zabezpieczenie
<rękojmia> = odpowiedzialność sprzedawcy za wady
<kontrasygnata> = dodatkowy podpis, potrzebny do skuteczności dokumentu
# land and building
<hipoteka> <przymusowy> = zabezpieczenie długu na nieruchomości, które powstaje bez zgody właściciela
<tryb> <bezprzetargowy> = bez przetargu, z jednym wybranym kupującym
<prawo> pierwokupu = prawo do kupna przed wszystkimi innymi
<użytkowanie> <wieczysty> = prawo do korzystania z gruntu gminy lub państwa przez 40–99 lat
<użytkownik> <wieczysty> = osoba lub firma, która przez 40–99 lat może korzystać z gruntu gminy lub państwa
<służebność> = prawo do korzystania z cudzej nieruchomości w określony sposób
<zasiedzenie|zasiedzieć:subst> = nabycie własności przez kogoś, kto przez wiele lat używał nieruchomości jak właściciel
<księga> <wieczysty> = rejestr, który pokazuje, kto jest właścicielem nieruchomości i czy jest na niej hipoteka
<ewidencja> gruntów i budynków = urzędowy rejestr działek i budynków
<wypis> z rejestru gruntów = dokument z danymi o działce i jej właścicielu
<wyrys> = urzędowy fragment mapy, na którym jest działka
<operat> <szacunkowy> = wycena nieruchomości, którą sporządza rzeczoznawca
<warunek:pl> zabudowy = ustalenia, co i jak można zbudować na działce
<miejscowy> <plan> zagospodarowania przestrzennego = uchwała rady miasta, która mówi, co można budować na danym terenie
<plan> <miejscowy> = uchwała rady miasta, która mówi, co można budować na danym terenie
<decyzja> o środowiskowych uwarunkowaniach = określa, na jakich warunkach inwestycja nie zaszkodzi środowisku
pas|pasa|pasowi|pasem|pasie <drogowy> = grunt, na którym leży droga z chodnikiem i poboczem
<uwierzytelniony|uwierzytelnić:ppas> <kopia|odpis> = kopia, którą uprawniona osoba potwierdziła jako zgodną z oryginałem
`);

/** Terms that hardly anybody knows who is no lawyer. */
export const HARD_TERMS = rows(`
pod rygorem pozostawienia ?wniosku|podania|pisma|sprawy|odwołania|zgłoszenia bez rozpoznania|rozpatrzenia = w przeciwnym razie urząd nie zajmie się tą sprawą
<pozostawić|pozostawiać|zostawić|zostawiać> ?go|je|ją|wniosku|wniosek|podania|podanie|pisma|pismo|sprawy|sprawę|odwołania|odwołanie|zgłoszenia|zgłoszenie bez rozpoznania|rozpatrzenia = to znaczy bez zajmowania się tą sprawą
pod rygorem nieważności = inaczej nie ma to mocy prawnej
<termin> <instrukcyjny> = termin dla urzędu, którego przekroczenie nie unieważnia decyzji
<doręczyć:ger> zastępcze|zastępczego|zastępczemu|zastępczym = pismo liczy się jako doręczone, choć adresat nie odebrał go osobiście
<fikcja> doręczenia = pismo liczy się jako doręczone, choć adresat go nie odebrał
<tytuł> <wykonawczy> = dokument, na podstawie którego można zacząć egzekucję, na przykład ściągnąć dług
<klauzula> wykonalności = potwierdzenie, że na podstawie dokumentu można zacząć egzekucję
<opłata> <adiacencki> = opłata, którą płaci właściciel, gdy jego nieruchomość zyska na wartości, na przykład po podziale
<renta> <planistyczny> = opłata przy sprzedaży nieruchomości, która zyskała na wartości dzięki planowi miejscowemu
`);
