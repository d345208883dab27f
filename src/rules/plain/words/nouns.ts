import { rows } from "../../rows";

/** Nouns of officials: acts, people and things. */
export const NOUNS = rows(`
# acts
<weryfikacja:sg> = <1=sprawdzić:ger> | <kontrola> ! <weryfikacja> <dwuetapowy> ; <dwuetapowy> <weryfikacja> > Trwa [[weryfikacja|sprawdzenie]] danych.
+ Włączyliśmy weryfikację dwuetapową.
<weryfikacja> = <kontrola> ! <weryfikacja> <dwuetapowy> ; <dwuetapowy> <weryfikacja> > To dwie różne [[weryfikacje|kontrole]].
<ewaluacja:sg> = <ocena> > Czekamy na wyniki [[ewaluacji|oceny]].
<ewaluacja> = <ocena>
<implementacja:sg> = <wprowadzenie> > Trwają prace nad terminem [[implementacji|wprowadzenia]] zmian.
<prolongacja> = <przedłużenie>
<absencja> = <nieobecność>
<aprobata> = <zgoda> ! <aprobata> <techniczny>
<pertraktacja|pertraktacje:pl> = <rozmowa> > Trwają [[pertraktacje|rozmowy]] z właścicielem.
<prolongata> = <przedłużenie> > Prosi Pan o [[prolongatę|przedłużenie]] terminu.
<finalizacja:sg> = <zakończenie> > Prosimy poczekać do czasu [[finalizacji|zakończenia]] robót. > Czekamy na [[finalizację|zakończenie]] remontu.
<intensyfikacja:sg> <współpraca|kontakt:gen> = <1=zacieśnić:ger> $2 > Liczymy na [[intensyfikację współpracy|zacieśnienie współpracy]].
<intensyfikacja:sg> = <nasilenie> > Plan zakłada wzrost [[intensyfikacji|nasilenia]] kontroli. > Zapowiadamy [[intensyfikację|nasilenie]] kontroli.
<minimalizacja:sg> = <zmniejszenie> > Służą temu metody [[minimalizacji|zmniejszenia]] hałasu. > Dbamy o [[minimalizację|zmniejszenie]] hałasu.
<optymalizacja:sg> <koszt|wydatek|czas:gen> = <zmniejszenie> $2 > Celem jest [[optymalizacja kosztów|zmniejszenie kosztów]].
<optymalizacja:sg> = <poprawa> ! <optymalizacja> <podatkowy> > Kierownik zna plan [[optymalizacji|poprawy]] tras.
<eliminacja> <bariera|zagrożenie|błąd|ryzyko|hałas|usterka|azbest:gen> = <usunięcie> $2 > Ważna jest też [[eliminacja barier]].
<dywersyfikacja> = <zróżnicowanie> > Stawiamy na [[dywersyfikację|zróżnicowanie]] dostaw.
<partycypacja> = <udział> ! <partycypacja> <społeczny|obywatelski>
+ Konsultacje to partycypacja społeczna.
<konsumpcja> alkoholu = <1=pić:ger> alkoholu > Ustawa zakazuje [[konsumpcji alkoholu]] w parku. 
<refundacja> <koszt|wydatek|opłata> = <zwrot> $2 > Należy się Pani [[refundacja kosztów|zwrot kosztów]] dojazdu.
<odpłatność:sg> = <opłata> > Miesięczna [[odpłatność|opłata]] za pobyt wynosi 300 zł.
<gratyfikacja> = <nagroda>
<subsydium> = (dopłata)
<obligo> = <zobowiązanie>
<passus> = <fragment>
<monit> = <przypomnienie>
<niemożność> = (nie można) | (nie może)
<zawrzeć|zawierać:ger> związku małżeńskiego = <1=ślub:subst> > Gratulujemy [[zawarcia związku małżeńskiego|ślubu]].
<zawrzeć/zawierać> ?<pan|pani|państwo:nom> związek małżeński = <wziąć/brać> $2 ślub > Kiedy [[zawarli Państwo związek małżeński|wzięli Państwo ślub]]? > Pary [[zawierają związek małżeński|biorą ślub]] w ratuszu.
<zawrzeć/zawierać> związku małżeńskiego = <wziąć/brać> ślubu
<wstąpić/wstępować> w związek małżeński = <wziąć/brać> ślub
<problem|trudność|kłopot|przyczyna|przeszkoda|kwestia|uwaga|błąd|powód> natury finansowej = $1 <1~finansowy> > Rodzina ma [[problemy natury finansowej|problemy finansowe]].
<problem|trudność|kłopot|przyczyna|przeszkoda|kwestia|uwaga|błąd|powód> natury technicznej = $1 <1~techniczny> > Z [[przyczyn natury technicznej|przyczyn technicznych]] kasa jest zamknięta.
<problem|trudność|kłopot|przyczyna|przeszkoda|kwestia|uwaga|błąd|powód> natury prawnej = $1 <1~prawny> > To [[kwestia natury prawnej|kwestia prawna]].
# facts
fakt <:ger:gen> = <$1:acc> > Prosimy potwierdzić [[fakt zapłacenia|zapłacenie]] rachunku.
faktu <:ger:gen> = $1 > Nie ma dowodu [[faktu złożenia|złożenia]] wniosku.
faktem <:ger:gen> = <$1:inst> > Wiąże się to z [[faktem zamknięcia|zamknięciem]] drogi.
fakcie <:ger:gen> = <$1:loc> > Wiemy o [[fakcie zamknięcia|zamknięciu]] drogi.
fakt <kradzież|utrata|zmiana|zakup|sprzedaż|wypłata|wpłata|zapłata|zgon|brak:gen:sg> = <$1:acc> > Prosimy potwierdzić [[fakt kradzieży|kradzież]] dowodu.
faktu <kradzież|utrata|zmiana|zakup|sprzedaż|wypłata|wpłata|zapłata|zgon|brak:gen:sg> = $1 > Nie ma dowodu [[faktu sprzedaży|sprzedaży]] auta.
faktem <kradzież|utrata|zmiana|zakup|sprzedaż|wypłata|wpłata|zapłata|zgon|brak:gen:sg> = <$1:inst> > Wiąże się to [[z faktem zmiany|ze zmianą]] adresu.
fakcie <kradzież|utrata|zmiana|zakup|sprzedaż|wypłata|wpłata|zapłata|zgon|brak:gen:sg> = <$1:loc> > Wiemy o [[fakcie utraty|utracie]] dowodu.
# people and bodies
<interesant> = <klient>
<interesantka|petentka> = <klientka>
<petent> = <klient>
interesariusz|interesariusza|interesariuszowi|interesariuszem|interesariusze|interesariuszy|interesariuszom|interesariuszami|interesariuszach = (zainteresowana osoba)
grantobiorca|grantobiorcy|grantobiorcę|grantobiorcą|grantobiorców|grantobiorcom|grantobiorcami = (osoba, która dostała grant)
<plenipotent> = <pełnomocnik>
<podmiot> <gospodarczy> = <firma> > Umowę podpisał inny [[podmiot gospodarczy]].
<dziecię> = <dziecko>
osoba wnioskodawcy = wnioskodawca
# things
<zasób:pl> <ludzki> = <pracownik> > Referat dba o swoje [[zasoby ludzkie]].
<substancja> <mieszkaniowy> = (mieszkania) > Remontujemy [[substancję mieszkaniową]].
<ruch> <kołowy> = $1 pojazdów > Zamykamy [[ruch kołowy|ruch pojazdów]] na moście.
ruch pieszy = ruch pieszych
ruchu pieszego = ruchu pieszych
ruchem pieszym = ruchem pieszych
<ilość> <osoba|mieszkaniec|mieszkanka|dziecko|uczeń|uczestnik|pracownik|gość|miejsce|wniosek|dokument|skarga|głos|mieszkanie|budynek|pojazd|samochód|rower|drzewo|dzień|rata|egzemplarz|sztuka|pytanie|zgłoszenie|decyzja|umowa|lokal|rodzina|klient|petycja|uwaga|punkt|pojemnik|bilet|kopia|załącznik|błąd|godzina|przypadek:gen:pl> = <liczba> $2 > Prosimy podać [[ilość osób|liczbę osób]].
<ilość> <:adj|ppas|pact:gen:pl> <osoba|mieszkaniec|mieszkanka|dziecko|uczeń|uczestnik|pracownik|gość|miejsce|wniosek|dokument|skarga|głos|mieszkanie|budynek|pojazd|samochód|rower|drzewo|dzień|rata|egzemplarz|sztuka|pytanie|zgłoszenie|decyzja|umowa|lokal|rodzina|klient|petycja|uwaga|punkt|pojemnik|bilet|kopia|załącznik|błąd|godzina|przypadek:gen:pl> = <liczba> $2 $3 > [[Ilość złożonych wniosków|Liczba złożonych wniosków]] rośnie.
<środek|środki:pl> <finansowy|pieniężny|płatniczy> = <pieniądz> > Gmina nie ma na to [[środków finansowych|pieniędzy]].
<nawierzchnia> <bitumiczny> = <asfalt> > Ulica dostała nową [[nawierzchnię bitumiczną]].
zieleń wysoka = (drzewa)
zieleń wysoką = drzewa
zieleni wysokiej = drzew ! w|o|po|przy|na|ku zieleni
zielenią wysoką = drzewami
zieleń niska = (krzewy i trawniki)
zieleń niską = krzewy i trawniki
zieleni niskiej = krzewów i trawników ! w|o|po|przy|na|ku zieleni
opady atmosferyczne = deszcz i śnieg
opadów atmosferycznych = deszczu i śniegu
opadami atmosferycznymi = deszczem i śniegiem
dokumentacja fotograficzna = (zdjęcia)
dokumentację fotograficzną = zdjęcia
dokumentacją fotograficzną = zdjęciami
dokumentacji fotograficznej = zdjęć ! w|o|po|przy|na dokumentacji
<ciąg> <pieszy> = <chodnik> > Wyremontujemy [[ciąg pieszy|chodnik]] przy szkole.
<ciąg> pieszo-rowerowy|pieszo-rowerowego|pieszo-rowerowym|pieszo-jezdny|pieszo-jezdnego|pieszo-jezdnym = (droga dla pieszych i rowerów) > To nowy [[ciąg pieszo-rowerowy]].
<ciąg> <komunikacyjny> = (droga) | (korytarz) > Szafa stoi na [[ciągu komunikacyjnym]].
<środek|środki:pl> komunikacji miejskiej = <autobus> i <1=tramwaj> > Prosimy korzystać [[ze środków komunikacji miejskiej|z autobusów i tramwajów]].
<pojemnik> do gromadzenia odpadów = $1 na śmieci > Przy bramie stoi nowy [[pojemnik do gromadzenia odpadów|pojemnik na śmieci]].
<paragon> <fiskalny> = $1 > Prosimy zachować [[paragon fiskalny|paragon]].
<sytuacja> <konfliktowy> = <konflikt> > Straż załagodziła [[sytuację konfliktową|konflikt]].
stolarka okienna = (okna)
stolarkę okienną = okna ! <:adj:acc:f> stolarkę
stolarki okiennej = okien ! <:adj:gen:f> stolarki
stolarka drzwiowa = (drzwi)
stolarkę drzwiową = drzwi ! <:adj:acc:f> stolarkę
stolarki drzwiowej = drzwi ! <:adj:gen:f> stolarki
<nośnik> <reklamowy> = <reklama> > To nowy [[nośnik reklamowy]] na płocie.
<śliskość> <zimowy> = (lód i śnieg) > Ekipy usuwały [[śliskość zimową]] z mostów.
<ubytek> w nawierzchni = <dziura> > Jest tu duży [[ubytek w nawierzchni]].
<ubytek> nawierzchni = <dziura> > Jest tu duży [[ubytek nawierzchni]].
<pracownik|osoba> <merytoryczny> = (osoba, która prowadzi sprawę) > O szczegóły proszę pytać [[pracownika merytorycznego]].
<wydział|komórka|jednostka|referat> <merytoryczny> = (wydział, który prowadzi sprawę) > Sprawę prowadzi [[wydział merytoryczny]].
<osoba> <trzeci> = (inna osoba) > Karty nie wolno dać [[osobie trzeciej]].
<zabezpieczenie> <medyczny> = (zespół ratowników) > Na festynie będzie [[zabezpieczenie medyczne]].
po bezskutecznym upływie -- Napisz: „Jeśli nie zrobi Pan tego do tego dnia”.
bezskuteczny upływ -- Napisz: „Jeśli nie zrobi Pan tego do tego dnia”.
<pokrywa> <śnieżny> = <śnieg> > Na drodze leży [[pokrywa śnieżna|śnieg]].
<ciek> <wodny> = (rzeka) | (strumień) > Działka leży przy [[cieku wodnym]].

jednostka pływająca = łódź
jednostki pływające = łodzie
jednostek pływających = łodzi
jednostkami pływającymi = łodziami
trzoda chlewna = świnie
trzody chlewnej = świń
trzodę chlewną = świnie
<usługa> <gastronomiczny> = (jedzenie) > Firma zapewni [[usługi gastronomiczne]].
<ciąg> <jezdny> = <jezdnia> > Wyremontujemy [[ciąg jezdny|jezdnię]].
<element> <oznakowanie:gen> = <znak> > Wymieniamy [[elementy oznakowania|znaki]] drogi.


warunki atmosferyczne = (pogoda)
warunków atmosferycznych = pogody
warunkami atmosferycznymi = pogodą
niekorzystne|złe|trudne warunki atmosferyczne = zła pogoda
niekorzystnych|złych|trudnych warunków atmosferycznych = złej pogody
niekorzystnymi|złymi|trudnymi warunkami atmosferycznymi = złą pogodą
<placówka> <oświatowy> = (szkoła) | (przedszkole) > Dodatek dostanie każda [[placówka oświatowa]].
<placówka> <medyczny> = (przychodnia) | (szpital) > W tym budynku jest [[placówka medyczna]].
<lokal> <mieszkalny> = <mieszkanie> > Gmina ma wolny [[lokal mieszkalny]].
<komórka> <organizacyjny> = (wydział) > Zajmie się tym inna [[komórka organizacyjna]].
jednostka organizacyjna = (wydział, biuro albo szkoła)
<pewien> <ilość> = (kilka) > To [[pewna ilość]] uwag.
szereg <:subst:gen:pl> = (wiele) > Zgłosili Państwo [[szereg uwag]].
mapa drogowa = (plan)
mapy drogowej = (plan)
mapę drogową = (plan)
<osobisty> <stawiennictwo> = (przyjść osobiście) > Trzeba [[osobistego stawiennictwa]] w urzędzie.
<infrastruktura> <drogowy> = (drogi) > Gmina zbuduje [[infrastrukturę drogową]].
elementy małej architektury = (ławki, kosze i tablice)
elementów małej architektury = (ławki, kosze i tablice)
<pojazd> <samochodowy> = <samochód> > Zabrania się wjazdu [[pojazdów samochodowych|samochodów]].
<artykuł> <spożywczy> = (jedzenie) > Sklep sprzedaje [[artykuły spożywcze]].
<lokal> <gastronomiczny> = (restauracja) | (bar) > Otwarto tu [[lokal gastronomiczny]].
<obiekt|placówka> <handlowy> = (sklep) > Stoi tu [[obiekt handlowy]].
<ewentualność> = <możliwość>
nasadzenia|nasadzeń|nasadzeniami|nasadzeniom = (nowe drzewa i krzewy)
zdarzenie drogowe = (wypadek albo kolizja)
jednostki|jednostce|jednostkę|jednostką organizacyjnej|organizacyjną = (wydział, biuro albo szkoła)
<nakład:pl> <finansowy|inwestycyjny|pieniężny> = (pieniądze) > Wymaga to dużych [[nakładów finansowych]].
<obiekt> małej architektury = (ławki, kosze, stojaki) > W parku staną [[obiekty małej architektury]].
oznakowanie poziome|pionowe = (pasy albo znaki)
<uciążliwość> <akustyczny> = (hałas) > Skarżą się na [[uciążliwości akustyczne]] wentylatora.
<węzeł> <sanitarny> = (łazienka) > Wyremontujemy [[węzeł sanitarny]] w świetlicy.
czynnika grzewczego = (ciepło albo ogrzewanie)
<woda:pl> <opadowy> = (deszczówka) > [[Wody opadowe]] spływają na działkę.
<zbiornik> <bezodpływowy> = (szambo) > Kto ma jeszcze [[zbiornik bezodpływowy]]?
wzmożone|wzmożonego|wzmożonym natężenie|natężenia|natężeniem|natężeniu ruchu = (duży ruch)
w formule online = przez internet
w formule zdalnej = zdalnie
w formule stacjonarnej = na miejscu
ze środków pochodzących z = z
ze środków pochodzących ze = ze
`);
