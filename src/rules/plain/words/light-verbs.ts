import { lightRows } from "../light/row";

/** Verbs that say nothing beside the noun of an action. */
export const EMPTY_VERBS = lightRows(`
@ dokonać dokonywać gen ; gen>acc always
oględziny = obejrzeć / oglądać
interwencja = interweniować / interweniować
lustracja = obejrzeć / oglądać
inspekcja = skontrolować / kontrolować
akceptacja = zaakceptować / akceptować
*
# "Kontrolę przeprowadzi inny wydział" is no worse than the verb: only with an object.
@ przeprowadzić przeprowadzać acc ; gen>acc
**
`);

/** Verbs that take over what "uległ" and its gerund say: "termin uległ skróceniu" is "termin skrócił się". */
const CHANGES =
  `zmniejszyć zmniejszać, zwiększyć zwiększać, powiększyć powiększać, pogorszyć pogarszać, wydłużyć wydłużać, skrócić skracać,
opóźnić opóźniać, rozszerzyć rozszerzać, nasilić nasilać, wyczerpać wyczerpywać, przedawnić przedawniać, podwoić podwajać, zakończyć kończyć,
zużyć zużywać, zatrzymać zatrzymywać, zablokować blokować, wzmocnić wzmacniać, poprawić poprawiać, zapalić zapalać, zepsuć psuć,
pomniejszyć pomniejszać, rozproszyć rozpraszać, zaostrzyć zaostrzać, ustabilizować stabilizować`
    .split(",")
    .map((pair) => pair.trim().split(/\s+/) as [string, string])
    .map(([perfective, imperfective]) => `(${perfective}) = ${perfective} się / ${imperfective} się`)
    .join("\n");

/** What happens to a thing that somebody did: only he can be named, so there is no verb to put in. */
const DONE =
  `przedłużyć przesunąć obniżyć podwyższyć zniszczyć uszkodzić zalać spalić zamknąć usunąć odwołać zmodyfikować wstrzymać przerwać`
    .split(" ")
    .map(
      (verb) =>
        `(${verb}) -- Napisz, kto lub co to zrobiło, na przykład „przedłużyliśmy termin” albo „wichura uszkodziła znak”.`,
    )
    .join("\n");

/** What somebody has to do or will do to that which "podlega": only he can be named. */
const OWED =
  `zwrócić zweryfikować sprawdzić rozpatrzyć uzupełnić odrzucić wyjaśnić wymienić usunąć opublikować potrącić`
    .split(" ")
    .map((verb) => `(${verb}) -- Napisz, kto ma to zrobić: „zwrócimy”, „prosimy uzupełnić”.`)
    .join("\n");

/** A verb with a noun where one verb would do. */
export const WORDY_VERBS = lightRows(`
@ udzielić udzielać gen
odpowiedź = odpowiedzieć / odpowiadać
pomoc:sg = pomóc / pomagać
wsparcie:sg = wesprzeć / wspierać ; dat>acc !
poparcie:sg = poprzeć / popierać ; dat>acc !
informacja = poinformować / informować ; dat>acc ! +o|na|,
porada = doradzić / doradzać
rada = poradzić / radzić
zgoda = zgodzić się / zgadzać się
odmowa = odmówić / odmawiać
wyjaśnienie:pl = wyjaśnić / wyjaśniać ; explained -- Napisz, co się wyjaśnia: „wyjaśnić przyczynę”, „wyjaśnić, dlaczego”.
wskazówka = podpowiedzieć / podpowiadać
instruktaż = poinstruować / instruować ; dat>acc !
pochwała = pochwalić / chwalić ; dat>acc !
akceptacja:sg = zaakceptować / akceptować ; dat>acc !
pouczenie = pouczyć / pouczać ; dat>acc ! -o
upomnienie:sg = upomnieć / upominać ; dat>acc !
nagana:sg = zganić / ganić ; dat>acc !
ostrzeżenie = ostrzec / ostrzegać ; dat>acc !
zezwolenie:sg = zezwolić / zezwalać ; +na
pozwolenie:sg = pozwolić / pozwalać ; +na
pożyczka = pożyczyć / pożyczać ; +na
rabat -- Napisz, o ile cena jest niższa.
zniżka -- Napisz, o ile cena jest niższa.
instrukcja = poinstruować / instruować ; dat>acc !
rekomendacja = polecić / polecać ; dat>acc !
konsultacja = doradzić / doradzać

@ okazać okazywać acc
pomoc:sg = pomóc / pomagać
wsparcie:sg = wesprzeć / wspierać ; dat>acc !
zainteresowanie:sg = zainteresować się / interesować się

@ nieść - acc
pomoc:sg = pomagać / -

@ wykazać wykazywać, - przejawiać acc
zainteresowanie:sg = zainteresować się / interesować się

@ wyrazić wyrażać acc
zgoda = zgodzić się / zgadzać się ; drops
nadzieja:sg = - / mieć nadzieję ; always
sprzeciw = sprzeciwić się / sprzeciwiać się ; wobec+gen>dat drops
protest = zaprotestować / protestować
podziękowanie = podziękować / dziękować
wdzięczność:sg = podziękować / dziękować ; +za
poparcie:sg = poprzeć / popierać ; dla+gen>acc ! drops
obawa = - / obawiać się ; +,|o|przed
skrucha:sg = - / żałować
żal:sg = - / żałować ; +,
zadowolenie:sg = ucieszyć się / cieszyć się ; +z
radość:sg = ucieszyć się / cieszyć się ; +z|,
zaniepokojenie:sg = zaniepokoić się / niepokoić się ; +, -- Użyj czasownika „niepokoić się”.
zdziwienie:sg = zdziwić się / dziwić się ; +,
zdumienie:sg = zdziwić się / dziwić się ; +,
współczucie:sg = - / współczuć
niezadowolenie:sg -- Napisz „jest niezadowolony”.
ubolewanie = - / - -- Napisz „przepraszamy” albo „żałujemy”.
chęć = - / - ; ger>inf -- Napisz „chce” i czasownik, na przykład „chce kupić”.
wola:sg = - / - ; ger>inf -- Napisz „chce” i czasownik, na przykład „chce kupić”.
przypuszczenie:sg = - / przypuszczać ; +,
przekonanie:sg = - / wierzyć ; +,
opinia:sg = - / uważać ; +,
pogląd:sg = uznać / uważać ; +,
stanowisko:sg = uznać / uważać ; +,
zdanie:sg = uznać / uważać ; +,
oczekiwanie:sg = - / oczekiwać ; +, -- Napisz „oczekuje”.
życzenie:sg = - / chcieć ; +, -- Napisz „chce”.
aprobata:sg = poprzeć / popierać ; dla+gen>acc !
gotowość:sg = - / - ; ger>inf -- Napisz „może” albo „chce” i czasownik, na przykład „chce pomóc”.

@ - żywić acc
nadzieja:sg = - / mieć nadzieję ; +,|na
obawa = - / obawiać się ; +,|o|przed
przekonanie:sg = - / wierzyć ; +,

@ złożyć składać acc
rezygnacja:sg = zrezygnować / rezygnować
podpis = podpisać / podpisywać ; na+loc>acc pod+inst>acc !
podziękowanie = podziękować / dziękować
propozycja = zaproponować / proponować ; gen>acc !
obietnica = obiecać / obiecywać
prośba = poprosić / prosić ; +o|,
wizyta = odwiedzić / odwiedzać ; dat>acc !
gratulacje = pogratulować / gratulować
zamówienie = zamówić / zamawiać ; na+acc>acc !
zawiadomienie = zawiadomić / zawiadamiać ; +o
zapytanie:sg = zapytać / pytać ; +o|,
reklamacja = zareklamować / reklamować ; na+acc>acc !
apel = zaapelować / apelować
wyjaśnienie:pl = wyjaśnić / wyjaśniać ; explained -- Napisz „wyjaśnić” i powiedz, co: „prosimy wyjaśnić, kiedy i gdzie to było”.

@ zgłosić zgłaszać acc
chęć:sg = - / - ; ger>inf -- Napisz „chce” i czasownik, na przykład „chce kupić”.
gotowość:sg = - / - ; ger>inf -- Napisz „może” albo „chce” i czasownik, na przykład „chce pomóc”.
zapotrzebowanie -- Napisz „potrzebuje” i powiedz, czego.
rezygnacja:sg = zrezygnować / rezygnować
propozycja = zaproponować / proponować ; gen>acc !

@ podjąć podejmować acc
decyzja:sg = zdecydować / decydować ; +o|,|czy
próba = spróbować / próbować ; ger>inf always -- Napisz „próbować” i czasownik, na przykład „próbowaliśmy zadzwonić”.
interwencja = interweniować / interweniować
współpraca:sg = zacząć współpracować / zaczynać współpracować
rozmowa:pl = zacząć rozmawiać / zaczynać rozmawiać
negocjacje = zacząć negocjować / zaczynać negocjować
dyskusja = zacząć dyskutować / zaczynać dyskutować
wysiłek:pl = postarać się / starać się ; explained -- Napisz, co konkretnie Państwo zrobili albo zrobią.
inicjatywa -- Napisz, kto co zaproponował.
nauka:sg = zacząć się uczyć / zaczynać się uczyć ; explained
walka:sg = zacząć walczyć / zaczynać walczyć
zobowiązanie = zobowiązać się / zobowiązywać się ; +do
ryzyko:sg = zaryzykować / ryzykować
praca:pl = zacząć pracować / zaczynać pracować ; +nad
staranie:pl -- Napisz, co konkretnie Państwo zrobili albo zrobią.
działanie:pl -- Napisz, co konkretnie zrobicie i do kiedy.
czynność:pl -- Napisz, co konkretnie zrobicie i do kiedy.
krok:pl -- Napisz, co konkretnie zrobicie i do kiedy.

@ dołożyć dokładać gen
staranie:pl = postarać się / starać się

@ poczynić czynić acc
staranie:pl = postarać się / starać się
przygotowanie:pl = przygotować się / przygotowywać się ; +do
zakup:pl = kupić / kupować ; gen>acc !
obserwacja = zaobserwować / obserwować ; gen>acc !

@ powziąć - acc
informacja = dowiedzieć się / - ; +o|,
wiadomość = dowiedzieć się / - ; +o|,
decyzja:sg = zdecydować / - ; +o|,
wątpliwość -- Napisz „mamy wątpliwości” albo „nie wiemy, czy”.
podejrzenie = - / - -- Napisz „podejrzewamy”.

@ uzyskać uzyskiwać acc
informacja = dowiedzieć się / dowiadywać się ; +,|o
wiadomość = dowiedzieć się / dowiadywać się ; +,|o
pewność = upewnić się / upewniać się ; +,
wgląd -- Napisz „przejrzeć” albo „zobaczyć”.

@ wydać wydawać acc
polecenie = polecić / polecać ; gen>acc !
zakaz:sg = zakazać / zakazywać ; gen>gen !
zgoda = zgodzić się / zgadzać się
opinia = zaopiniować / opiniować ; o+loc>acc !

@ wprowadzić wprowadzać, nanieść nanosić, wnieść wnosić acc
zmiana = zmienić / zmieniać ; do+gen>acc w+loc>acc na+acc>acc !
poprawka = poprawić / poprawiać ; do+gen>acc w+loc>acc na+acc>acc !
zakaz:sg = zakazać / zakazywać ; gen>gen !

@ wnieść wnosić acc
opłata = zapłacić / płacić ; +za|do|w|na|.

@ wykonać wykonywać acc ; gen>acc !
remont = wyremontować / remontować
naprawa = naprawić / naprawiać
pomiar = zmierzyć / mierzyć
przegląd = sprawdzić / sprawdzać
montaż = zamontować / montować
demontaż = zdemontować / demontować
wycinka = wyciąć / wycinać
analiza = przeanalizować / analizować
badanie = zbadać / badać
obliczenie = obliczyć / obliczać
przebudowa = przebudować / przebudowywać
konserwacja = zakonserwować / konserwować

@ wykonać wykonywać acc
telefon = zadzwonić / dzwonić

@ sporządzić sporządzać acc ; gen>acc !
opis = opisać / opisywać
spis = spisać / spisywać
analiza = przeanalizować / analizować
wycena = wycenić / wyceniać
zestawienie = zestawić / zestawiać

@ wystąpić występować z+inst
prośba = poprosić / prosić ; do+gen>acc +o|,|do
zapytanie = zapytać / pytać ; do+gen>acc +o|,|do
pytanie = zapytać / pytać ; do+gen>acc +o|,|do
propozycja = zaproponować / proponować ; gen>acc !
inicjatywa = zaproponować / proponować ; gen>acc !
apel = zaapelować / apelować
żądanie = zażądać / żądać ; gen>gen !

@ wyjść wychodzić z+inst
propozycja = zaproponować / proponować ; gen>acc !
inicjatywa = zaproponować / proponować ; gen>acc !

@ zwrócić zwracać się z+inst
prośba = poprosić / prosić ; do+gen>acc +o|,|do
zapytanie = zapytać / pytać ; do+gen>acc +o|,|do
pytanie = zapytać / pytać ; do+gen>acc +o|,|do
propozycja = zaproponować / proponować ; gen>acc !
apel = zaapelować / apelować
żądanie = zażądać / żądać ; gen>gen !

@ skierować kierować, wystosować wystosowywać acc
prośba = poprosić / prosić ; do+gen>acc +o|,
zapytanie:sg = zapytać / pytać ; do+gen>acc +o|,
pytanie:sg = zapytać / pytać ; do+gen>acc +o|,
podziękowanie = podziękować / dziękować ; do+gen>dat !
apel = zaapelować / apelować
zaproszenie = zaprosić / zapraszać ; do+gen>acc !
pismo = napisać / pisać ; +do
list = napisać / pisać ; +do

@ przekazać przekazywać acc
informacja = poinformować / informować ; dat>acc ! +o|,
wiadomość = powiadomić / powiadamiać ; dat>acc ! +o|,
podziękowanie = podziękować / dziękować

@ przedstawić przedstawiać, wysunąć wysuwać acc
uzasadnienie:sg = uzasadnić / uzasadniać ; gen>acc !
opis = opisać / opisywać ; gen>acc !
propozycja = zaproponować / proponować ; gen>acc !
żądanie = zażądać / żądać ; gen>gen !

@ poddać poddawać dat
recykling:sg = przetworzyć / przetwarzać
analiza = przeanalizować / analizować
ocena = ocenić / oceniać
weryfikacja = sprawdzić / sprawdzać
kontrola = skontrolować / kontrolować
badanie = zbadać / badać
konsultacja:pl = skonsultować / konsultować
konsultacje = skonsultować / konsultować
modernizacja = unowocześnić / unowocześniać
renowacja = odnowić / odnawiać
naprawa = naprawić / naprawiać
krytyka = skrytykować / krytykować
dezynfekcja = zdezynfekować / dezynfekować
utylizacja = zutylizować / utylizować
obróbka = obrobić / obrabiać
inspekcja = skontrolować / kontrolować
przegląd = sprawdzić / sprawdzać
obserwacja = - / obserwować
(sprawdzić) = sprawdzić / sprawdzać
(czyścić) = oczyścić / czyścić
(testować) = przetestować / testować
(przetworzyć) = przetworzyć / przetwarzać

@ poddać poddawać pod+acc
głosowanie:sg -- Napisz „zagłosujemy nad”.
dyskusja:sg -- Napisz „porozmawiamy o”.
rozwaga:sg = rozważyć / rozważać

@ poddać poddawać w+acc
wątpliwość:sg -- Napisz „wątpimy, czy”.

@ ulec ulegać dat
zmiana = zmienić się / zmieniać się
poprawa:sg = poprawić się / poprawiać się
awaria = zepsuć się / psuć się
wypadek:sg = mieć wypadek / mieć wypadek
rozkład:sg = rozłożyć się / rozkładać się
pogorszenie = pogorszyć się / pogarszać się
(przyspieszyć) = przyspieszyć / przyspieszać
(spowolnić) = zwolnić / zwalniać
(zdrożeć) = zdrożeć / drożeć
(stanieć) = stanieć / tanieć
wzrost:sg = wzrosnąć / rosnąć
spadek:sg = spaść / spadać
likwidacja:sg -- Napisz, kto to zlikwidował albo zlikwiduje.
${CHANGES}
${DONE}

@ - podlegać dat
opłata:sg -- Napisz, kto i ile płaci.
zwrot:sg -- Napisz, kto ma to zrobić: „zwrócimy”, „prosimy zwrócić”.
weryfikacja:sg -- Napisz, kto to sprawdza: „sprawdzimy”.
publikacja:sg -- Napisz, kto to zrobi: „opublikujemy”.
wymiana:sg -- Napisz, kto to zrobi: „wymienimy”, „trzeba wymienić”.
${OWED}

@ - sprawować, - pełnić, - prowadzić acc
kierownictwo:sg = - / kierować ; nad+inst>inst ! always
zarząd:sg = - / zarządzać ; nad+inst>inst !
piecza:sg = - / opiekować się ; nad+inst>inst ! always
nadzór:sg = - / nadzorować ; nad+inst>acc ! always
opieka:sg = - / opiekować się ; nad+inst>inst !
kontrola:sg = - / kontrolować ; nad+inst>acc gen>acc !

@ - pełnić, - sprawować acc
funkcja:sg = - / być ; gen>inst !
patronat:sg = - / patronować ; nad+inst>dat !

@ - pełnić acc
rola:sg = - / być ; gen>inst !

@ objąć obejmować, otoczyć otaczać inst
opieka:sg = zaopiekować się / opiekować się ; acc>inst !
nadzór:sg = - / nadzorować ; acc>acc !

@ - prowadzić acc ; gen>acc !
(wydawać) = - / wydawać
(sprawdzać) = - / sprawdzać
(przyjmować) = - / przyjmować
(zbierać) = - / zbierać
(rejestrować) = - / rejestrować
(wymieniać) = - / wymieniać
(usuwać) = - / usuwać
(naprawiać) = - / naprawiać
(udostępniać) = - / udostępniać
(monitorować) = - / monitorować
(rozdawać) = - / rozdawać
(odławiać) = - / łapać
(sprzątać) = - / sprzątać

@ - prowadzić acc
obsługa:sg = - / obsługiwać ; gen>acc !
weryfikacja = - / sprawdzać ; gen>acc !
analiza = - / analizować ; gen>acc !
ocena = - / oceniać ; gen>acc !
badanie = - / badać ; gen>acc !
remont = - / remontować ; gen>acc !
sprzedaż:sg = - / sprzedawać ; gen>acc !
naprawa = - / naprawiać ; gen>acc !
wymiana = - / wymieniać ; gen>acc !
modernizacja = - / unowocześniać ; gen>acc !
obserwacja = - / obserwować ; gen>acc !
monitoring:sg = - / monitorować ; gen>acc !
zbiórka = - / zbierać ; gen>acc !
dystrybucja:sg = - / rozdawać ; gen>acc !
pomiar = - / mierzyć ; gen>acc !
selekcja:sg = - / wybierać ; gen>acc !
segregacja:sg = - / segregować ; gen>acc !
rozbiórka:sg = - / rozbierać ; gen>acc !
wycinka = - / wycinać ; gen>acc !
rejestracja:sg = - / rejestrować ; gen>acc !
inwentaryzacja:sg = - / inwentaryzować ; gen>acc !
poszukiwanie:pl = - / szukać ; gen>gen !
rozmowa:pl = - / rozmawiać ; +z|o
negocjacja:pl = - / negocjować ; +z|w
negocjacje = - / negocjować ; +z|w
korespondencja:sg = - / korespondować ; +z
współpraca:sg = - / współpracować ; +z
dyskusja = - / dyskutować ; +z|o|na|nad
debata = - / debatować ; +z|o|na|nad
walka:sg = - / walczyć ; +z|o
doradztwo:sg = - / doradzać ; dla+gen>dat !
działanie:pl -- Napisz, co konkretnie robicie.
spór:sg = - / spierać się ; +z|o
szkolenie = - / szkolić ; gen>acc !
promocja:sg = - / promować ; gen>acc !
konserwacja:sg = - / konserwować ; gen>acc !
renowacja:sg = - / odnawiać ; gen>acc !
utylizacja:sg = - / utylizować ; gen>acc !

@ zrealizować realizować acc
płatność = zapłacić / płacić
wypłata = wypłacić / wypłacać ; gen>acc !
zakup = kupić / kupować ; gen>acc !
sprzedaż:sg = sprzedać / sprzedawać ; gen>acc !
dostawa = dostarczyć / dostarczać ; gen>acc !
remont = wyremontować / remontować ; gen>acc !
budowa:sg = zbudować / budować ; gen>acc !
przebudowa:sg = przebudować / przebudowywać ; gen>acc !

@ ponieść ponosić acc
odpowiedzialność:sg = odpowiedzieć / odpowiadać ; +za
śmierć:sg = zginąć / ginąć
koszt = zapłacić / płacić ; gen>za+acc ! -postępowania|egzekucji|procesu|sądowe|upomnienia|egzekucyjne
strata:pl = stracić / tracić ; +na
opłata = zapłacić / płacić ; +za|w

@ pokryć pokrywać acc
koszt:pl = zapłacić / płacić ; gen>za+acc ! -postępowania|egzekucji|procesu|sądowe|upomnienia|egzekucyjne

@ wywrzeć wywierać acc
wpływ:sg = wpłynąć / wpływać ; +na
nacisk = - / naciskać ; +na
presja:sg = - / naciskać ; +na

@ stworzyć stwarzać acc
możliwość:sg = umożliwić / umożliwiać ; gen>acc !
zagrożenie:sg = zagrozić / zagrażać ; dla+gen>dat !

@ - stanowić acc
zagrożenie:sg = - / zagrażać ; dla+gen>dat !
naruszenie:sg = - / naruszać ; gen>acc !
podstawa:sg = - / być podstawą ; +do|dla
załącznik:sg = - / być załącznikiem ; +do
część:sg = - / być częścią ; gen>gen !
własność:sg = - / należeć ; gen>do+gen !
odpowiedź:sg = - / być odpowiedzią ; +na
potwierdzenie:sg = - / potwierdzać ; gen>acc !
uzupełnienie:sg = - / uzupełniać ; gen>acc !
przykład:sg = - / być przykładem ; gen>gen !
przeszkoda:sg = - / - ; +w|do|dla -- Napisz „przeszkadza” albo „nie pozwala”.
wyjątek:sg = - / być wyjątkiem ; +od

@ dać dawać acc
możliwość:sg = umożliwić / umożliwiać ; gen>acc !
gwarancja:sg = zagwarantować / gwarantować ; gen>acc !
odpowiedź = odpowiedzieć / odpowiadać ; +na
zgoda = zgodzić się / zgadzać się ; +na
wyraz:sg = wyrazić / wyrażać ; dat>acc !

@ zapewnić zapewniać acc
możliwość:sg = umożliwić / umożliwiać ; gen>acc !
ochrona:sg = - / chronić ; gen>acc !
opieka:sg = zaopiekować się / opiekować się ; dat>inst !
obsługa:sg = obsłużyć / obsługiwać ; gen>acc !
transport:sg = przewieźć / przewozić ; gen>acc !
finansowanie:sg = sfinansować / finansować ; gen>acc !

@ - mieć, - posiadać acc
możliwość:sg = - / móc ; ger>inf
zamiar:sg = - / zamierzać ; ger>inf

@ - mieć acc
zastosowanie:sg = - / - -- Napisz „stosujemy”, „stosuje się” albo „dotyczy”.
świadomość:sg = - / wiedzieć ; +,

@ zająć zajmować acc
stanowisko:sg = wypowiedzieć się / wypowiadać się ; +w|wobec

@ pozostać pozostawać w+loc
zatrudnienie:sg = - / pracować
kontakt:sg = - / kontaktować się ; +z
oczekiwanie:sg = - / czekać ; +na
moc:sg = - / obowiązywać
dyspozycja:sg -- Napisz, kto to ma.
sprzeczność:sg -- Napisz „jest niezgodne z”.
zwłoka:sg -- Napisz „spóźnia się z”.

@ odnieść odnosić acc
skutek:sg = pomóc / pomagać

@ - rodzić, wywołać wywoływać acc
skutek -- Napisz, co się wtedy stanie.

@ odnotować odnotowywać, zanotować notować acc
wzrost:sg -- Napisz, co wzrosło.
spadek:sg -- Napisz, co spadło.

@ dochować dochowywać gen
termin:sg = dotrzymać terminu / dotrzymywać terminu

@ uchybić uchybiać dat
termin:sg -- Napisz „spóźnić się” i podaj termin.

@ przekroczyć przekraczać acc
termin:sg = spóźnić się / spóźniać się ; gen>z+inst

@ zasięgnąć zasięgać gen
informacja = dowiedzieć się / dowiadywać się ; +o
porada:sg = poradzić się / radzić się ; gen>gen !
rada:sg = poradzić się / radzić się ; gen>gen !

@ spowodować powodować acc
konieczność:sg -- Napisz „dlatego trzeba” i czasownik.

@ znaleźć znajdować acc
zastosowanie:sg -- Napisz „stosujemy”, „stosuje się” albo „dotyczy”.
potwierdzenie:sg = potwierdzić się / potwierdzać się ; +.
odzwierciedlenie:sg -- Napisz „widać to w” albo „wynika to z”.
odbicie:sg -- Napisz „widać to w” albo „wynika to z”.

@ - posiadać acc
wiedza:sg = - / wiedzieć ; +o|,

@ odbyć odbywać acc
spotkanie = spotkać się / spotykać się ; +z
rozmowa = porozmawiać / rozmawiać ; +z|o
konsultacja = skonsultować się / konsultować się ; +z
konsultacje = skonsultować się / konsultować się ; +z
narada = naradzić się / naradzać się ; +z
wizyta = odwiedzić / odwiedzać ; w+loc>acc !
podróż:sg = pojechać / jeździć ; +do

@ przeprowadzić przeprowadzać acc
rozmowa = porozmawiać / rozmawiać ; +z|o
konsultacja = skonsultować się / konsultować się ; +z
konsultacje = skonsultować się / konsultować się ; +z
dyskusja = - / dyskutować ; +z|o|nad|na explained
debata = - / debatować ; +z|o|nad|na explained
wywiad = porozmawiać / rozmawiać ; +z
interwencja = interweniować / interweniować
negocjacje = wynegocjować / negocjować ; explained
szkolenie:sg = przeszkolić / szkolić ; gen>acc !
inspekcja:sg = skontrolować / kontrolować ; gen>acc !

@ nawiązać nawiązywać acc
współpraca:sg = zacząć współpracować / zaczynać współpracować
kontakt:sg = skontaktować się / kontaktować się ; +z
rozmowa:pl = zacząć rozmawiać / zaczynać rozmawiać

@ - utrzymywać acc
kontakt:sg = - / kontaktować się ; +z

@ popełnić popełniać acc
pomyłka = pomylić się / mylić się

@ wziąć brać pod+acc
rozwaga:sg = rozważyć / rozważać

@ - stać na+loc
stanowisko:sg = - / uważać ; +,

@ - pozostawać, - leżeć w+loc
gestia:sg = - / należeć ; gen>do+gen !

@ przystąpić przystępować do+gen ; gen>acc !
kontrola:sg = zacząć kontrolować / zaczynać kontrolować
remont:sg = zacząć remontować / zaczynać remontować
budowa:sg = zacząć budować / zaczynać budować
przebudowa:sg = zacząć przebudowywać / zaczynać przebudowywać
realizacja:sg = zacząć realizować / zaczynać realizować
analiza:sg = zacząć analizować / zaczynać analizować
ocena:sg = zacząć oceniać / zaczynać oceniać
weryfikacja:sg = zacząć sprawdzać / zaczynać sprawdzać
wymiana:sg = zacząć wymieniać / zaczynać wymieniać
naprawa:sg = zacząć naprawiać / zaczynać naprawiać
rozbiórka:sg = zacząć rozbierać / zaczynać rozbierać
sprzedaż:sg = zacząć sprzedawać / zaczynać sprzedawać

@ dojść dochodzić do+gen
porozumienie:sg = porozumieć się / -
wniosek:sg = uznać / uznawać ; +,
(uszkodzić) -- Napisz, kto lub co to zrobiło, na przykład „wichura uszkodziła znak”.
(zniszczyć) -- Napisz, kto lub co to zrobiło, na przykład „wichura zniszczyła znak”.
(zalać) -- Napisz, kto lub co to zrobiło, na przykład „woda zalała piwnicę”.
opóźnienie -- Napisz, kto lub co się spóźniło.
zmiana:sg = - / - -- Napisz, kto co zmienił.
naruszenie:sg = - / - -- Napisz, kto co naruszył.

@ zaprzestać zaprzestawać, zaniechać - gen ; gen>acc
(*) = przestać / przestawać

@ nastąpić następować nom ; always
opóźnienie -- Napisz, kto lub co się opóźni: „odpowiemy później”.
wypłata -- Napisz, kto co zrobi: „wypłacimy”.
zwrot -- Napisz, kto co zrobi: „zwrócimy”.
zmiana -- Napisz, kto co zmienia: „zmieniliśmy”.
wysyłka -- Napisz, kto co zrobi: „wyślemy”.
(wyłączyć) -- Napisz, kto co zrobi: „wyłączymy”.
(zamknąć) -- Napisz, kto co zrobi: „zamkniemy”.
(otworzyć) -- Napisz, kto co zrobi: „otworzymy”.
(zakończyć) -- Napisz, co się skończy albo kto co zakończy.
(rozpocząć) -- Napisz, co się zacznie albo kto co zacznie.
(przekazać) -- Napisz, kto co zrobi: „przekażemy”.
(wydać) -- Napisz, kto co zrobi: „wydamy”.
@ wszcząć wszczynać acc
poszukiwanie:pl = zacząć szukać / zaczynać szukać ; gen>gen !
kontrola:sg = zacząć kontrolować / zaczynać kontrolować ; gen>acc !
`);
