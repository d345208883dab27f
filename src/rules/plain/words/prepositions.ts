import { rows } from "../../rows";

/** Prepositions of officials: on what grounds, about what, because of what, in what case. */
export const PREPOSITIONS = rows(`
# on what grounds
w oparciu o {acc} = na podstawie {gen} ! w oparciu o <ściana|mur|słup|filar|płot|drzewo|ogrodzenie|barierka|balustrada|poręcz|krzesło|stół> ; <stać|stanąć|siedzieć|leżeć> … w oparciu > [[W oparciu o ustawę|Na podstawie ustawy]] naliczamy opłatę.
+ Półka stoi w oparciu o ścianę.
opierając się na = (na podstawie)
na mocy = na podstawie
po myśli art.|§|przepisu|przepisów|ustawy = (zgodnie z)
w myśl {gen} = zgodnie z {inst} > [[W myśl regulaminu|Zgodnie z regulaminem]] zwierząt nie wprowadzamy.
stosownie do {gen} = zgodnie z {inst} > Opłatę naliczamy [[stosownie do uchwały|zgodnie z uchwałą]].
adekwatnie do {gen} = odpowiednio do {gen} > Pomoc ustalamy [[adekwatnie do potrzeb|odpowiednio do potrzeb]].
w zgodzie z = zgodnie z ! <żyć|być|działać> w zgodzie
w świetle {gen} = zgodnie z {inst} ! w świetle powyższego ; w świetle <dzienny|słońce|księżyc|latarnia|lampa|reflektor|świeca|fleszy|brama|drzwi|okno|jezdnia> > [[W świetle przepisów|Zgodnie z przepisami]] opłata jest stała.
+ W świetle latarni widać pęknięcia.
# about what
odnośnie ?do = w sprawie | co do ! <wątpliwość|zastrzeżenie|pewność|obawa|oczekiwanie> odnośnie
<wątpliwość|zastrzeżenie|pewność|obawa|oczekiwanie> odnośnie ?do = $1 co do > Ma Pan [[wątpliwości odnośnie do|wątpliwości co do]] rachunku.
odnośnie ?do powyższego = w tej sprawie
w temacie = w sprawie ! w temacie wiadomości|maila|e-maila|listu|pracy|rozmowy|lekcji|zajęć|szkolenia|spotkania|warsztatów|przelewu
+ W temacie wiadomości proszę podać numer sprawy.
w przedmiocie = w sprawie ! <postanowienie|decyzja|uchwała|wyrok|orzeczenie|zarządzenie|rozstrzygnięcie|postępowanie> … w przedmiocie
+ Wydaliśmy postanowienie w przedmiocie kosztów.
na okoliczność ! na tę|każdą|jaką|inną okoliczność ; na okoliczność ,
w tym zakresie = w tej sprawie ! w tym zakresie <:subst:gen>
w powyższym zakresie = w tej sprawie
w przedmiotowym zakresie = w tej sprawie
w niniejszym zakresie = w tej sprawie
w tymże zakresie = w tej sprawie
w zakresie dotyczącym = w sprawie
w zakresie odnoszącym się do = w sprawie
w tejże|przedmiotowej|niniejszej kwestii = w tej sprawie
w materii = w sprawie ! w materii <:adj>
co się tyczy = co do
# because of what
wskutek = z powodu ! wskutek tego|czego|i
na skutek = z powodu ! na skutek tego|czego
w następstwie = w wyniku ! w następstwie tego|czego
z racji = z powodu ! z racji tego
z uwagi na {acc} = z powodu {gen} ! z uwagi na to ; z uwagi na <interes|ochrona|dobro|charakter|rodzaj> > [[Z uwagi na awarię|Z powodu awarii]] kasa jest zamknięta.
zważywszy na = (ze względu na) ! zważywszy na to
przez wzgląd na = ze względu na ! przez wzgląd na to
mając na względzie|uwadze ! mając na względzie|uwadze , ; mając na względzie|uwadze powyższe|niniejsze|to|fakt
w obliczu = wobec ! w obliczu śmierci|prawa|zagrożenia|tego
# if
w przypadku|wypadku ?<:adj:gen> <pytanie|wątpliwość|problem|trudność|potrzeba|kłopot|niejasność:gen> = w razie $1 $2 ! potrzeby <:ger> ; potrzeby <:gen> > [[W przypadku pytań|W razie pytań]] prosimy o telefon.
+ W przypadku tej ulicy decyzja już jest.
na cele związane z {inst} = na {acc} > Pieniądze przeznaczymy [[na cele związane z remontem|na remont]].
<uwaga|pytanie|zapytanie|wątpliwość|informacja|skarga|sugestia|propozycja|zastrzeżenie|stanowisko|wyjaśnienie|porada|opinia|ustalenie|rozmowa|konsultacja|pismo|prośba> w zakresie = $1 w sprawie ! w zakresie od ; w zakresie # > Mam [[pytanie w zakresie|pytanie w sprawie]] terminu.
w ślad za {inst} = po {loc} & w ślad za … <rozmowa|spotkanie|ustalenie|wizyta> > [[W ślad za naszą rozmową|Po naszej rozmowie]] wysyłam wzór.
w ślad za <pismo|e-mail|mail|list|wiadomość|wniosek|korespondencja|telefon|decyzja|zgłoszenie> -- Napisz, o co chodzi, na przykład „Wysyłam formularz, o którym pisałam”. > [[W ślad za pismem]] wysyłam wzór.
tytułem wyjaśnienia|uzupełnienia|przypomnienia|wstępu|wprowadzenia|informacji -- Napisz wprost, na przykład „wyjaśniam” albo „przypominam”.
ze strony = od & <otrzymać|dostać|uzyskać|otrzymywać|dostawać> … ze strony ! <formularz|wzór|link|plik|druk|zdjęcie|pobrać> … ze strony ; ze strony <:adj:gen:f> , ; ze strony internetowej|głównej|lewej|prawej|południowej|północnej|wschodniej|zachodniej|# > Nie dostaliśmy [[ze strony|od]] projektanta żadnych wyjaśnień.
ze strony <projektant|projektantka|inwestor|wykonawca|zarządca|wnioskodawca|mieszkaniec|sąsiad|klient|spółka|dyrektor|policja|straż|właściciel|organ|rodzic|kierowca|pracownik:gen> ! <otrzymać|dostać|uzyskać|otrzymywać|dostawać|pobrać|pobierać|ściągnąć|wydrukować|formularz|wzór|link|plik|druk|zdjęcie|adres> … ze strony -- Napisz, kto co robi, na przykład „mieszkańcy protestują”. > To protest [[ze strony mieszkańców]].
+ Wzór można pobrać ze strony urzędu.
w ilości # <sztuka:gen:pl> -- Napisz samą liczbę: „40 krzeseł”. > Kupiliśmy krzesła [[w ilości 40 sztuk]].
w ilości # ! w ilości # <litr|kilogram|tona|kg|l|m³|gram|procent|mililitr|metr> -- Napisz samą liczbę: „40 krzeseł”. > Kupiliśmy krzesła [[w ilości 40]].
w liczbie # -- Napisz samą liczbę: „40 krzeseł”. > Kupiliśmy krzesła [[w liczbie 40]].
w części dotyczącej ! <uchylić|uchylać|zmienić|zaskarżyć|utrzymać|oddalić|umorzyć> … w części dotyczącej -- Napisz prościej, na przykład „za dach” albo „co do dachu”. > Firma odpowiada [[w części dotyczącej]] dachu.
w zakresie = (w sprawie) | (o) ! w zakresie od|do|, ; w zakresie # ; <upoważnienie|pełnomocnictwo|zezwolenie|decyzja|działalność|kompetencja|uprawnienie|umowa|projekt|kurs|szkolenie|studia|badanie|zadanie|kwalifikacje|usługa> … w zakresie ; w zakresie <:pact|ppas:loc> ; w zakresie <podstawowy|szeroki|pełny|ograniczony>
+ Temperatura ma być w zakresie od 20 do 22 stopni.
w stosunku do = wobec ! w stosunku do # ; w stosunku do <rok|miesiąc|okres|kwartał|plan|projekt|cena> ; w stosunku do <:adj> <rok|miesiąc|okres|kwartał|plan|projekt|cena> ; w stosunku do … <kodeks>
+ W stosunku do ubiegłego roku ruch wzrósł.
w relacji do = wobec ! w relacji do # ; w relacji do <rok|miesiąc|okres> ; w relacji do <:adj> <rok|miesiąc|okres>
w odniesieniu do = (co do) | (o)
w kwestii = w sprawie ! w kwestii <:adj>
w aspekcie = (pod względem)
w oczekiwaniu na = (czekamy na)
poprzez = przez
`);
