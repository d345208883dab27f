import type { Row } from "../../table";
import { rows } from "../../rows";
import { MANNERS, MANNERS_OF_DOING } from "./manners";

/** Prepositions of officials and phrases that begin with a preposition. */
export const PREPOSITIONS: readonly Row[] = [
  ...rows(`
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
w świetle {gen} = zgodnie z {inst} ! w świetle <dzienny|słońce|księżyc|latarnia|lampa|reflektor|świeca|fleszy|brama|drzwi|okno|jezdnia> > [[W świetle przepisów|Zgodnie z przepisami]] opłata jest stała.
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
w następstwie = z powodu ! w następstwie tego|czego
z racji = z powodu ! z racji tego
z uwagi na {acc} = z powodu {gen} ! z uwagi na to ; z uwagi na <interes|ochrona|dobro|charakter|rodzaj> > [[Z uwagi na awarię|Z powodu awarii]] kasa jest zamknięta.
zważywszy na {acc} = ze względu na {acc} ! zważywszy na to > [[Zważywszy na dobro|Ze względu na dobro]] dzieci zmieniamy termin.
przez wzgląd na = ze względu na ! przez wzgląd na to
mając na względzie|uwadze ! mając na względzie|uwadze , ; mając na względzie|uwadze powyższe|niniejsze|to|fakt
w obliczu = wobec ! w obliczu śmierci|prawa|zagrożenia|tego
# by what means
za pośrednictwem poczty = pocztą ! za pośrednictwem poczty <:adj>
za pośrednictwem telefonu = telefonicznie
za pośrednictwem poczty elektronicznej = e-mailem
za pośrednictwem poczty e-mail = e-mailem
za pośrednictwem internetu = przez internet
za pośrednictwem Internetu = przez internet
za pośrednictwem {gen} = przez {acc} & za pośrednictwem … <platforma|portal|strona|system|formularz|aplikacja|konto|serwis|infolinia|skrzynka|operator|kurier|panel|sekretariat|kancelaria> > Wniosek można złożyć [[za pośrednictwem formularza|przez formularz]] na stronie.
+ Odwołanie można wnieść za pośrednictwem Prezydenta Miasta Poznania.
drogą elektroniczną = przez internet | e-mailem ! adres do doręczeń
drogą internetową = przez internet
drogą mailową = e-mailem
drogą e-mailową = e-mailem
drogą telefoniczną = telefonicznie
drogą pocztową = pocztą
drogą listowną = listownie
drogą ustną = ustnie
drogą pisemną = na piśmie
na drodze elektronicznej = przez internet
w formie pisemnej = na piśmie
w formie elektronicznej = elektronicznie
w formie ustnej = ustnie
w formie telefonicznej = telefonicznie
w formie mailowej = e-mailem
w formie papierowej = na papierze
w formie zdalnej = zdalnie
w formie bezpłatnej = bezpłatnie
w formie nieodpłatnej = bezpłatnie
w formie odpłatnej = odpłatnie
w formie stacjonarnej = na miejscu
w wersji papierowej = na papierze
w wersji elektronicznej = elektronicznie
w drodze wyjątku = wyjątkowo
w drodze losowania = przez losowanie
w drodze zakupu = przez zakup
w załączeniu = w załączniku
jak w załączeniu = jak w załączniku
# how
w trybie pilnym = pilnie
w trybie natychmiastowym = natychmiast
w trybie przyspieszonym = szybciej
w trybie ciągłym = stale
w trybie roboczym = roboczo
w trybie zdalnym = zdalnie
w sposób odmowny = odmownie
w sposób terminowy = w terminie
w sposób skuteczny = skutecznie
w sposób czytelny = czytelnie
w sposób przejrzysty = przejrzyście
w sposób zrozumiały = zrozumiale
w sposób wyczerpujący = wyczerpująco
w sposób przystępny = przystępnie
w sposób płynny = płynnie
w sposób cykliczny = co jakiś czas
w sposób sukcesywny = stopniowo
w sposób niezwłoczny = jak najszybciej
w sposób nieprawidłowy = nieprawidłowo
w sposób niewłaściwy = niewłaściwie
w sposób nieprzerwany = bez przerwy
w sposób nienależyty = nienależycie
w sposób nielegalny = nielegalnie
w sposób niebezpieczny = niebezpiecznie
w sposób świadomy = świadomie
w sposób losowy = losowo
w sposób automatyczny = automatycznie
w sposób indywidualny = indywidualnie
w sposób umyślny = umyślnie
w sposób kulturalny = kulturalnie
w sposób odpowiedzialny = odpowiedzialnie
w sposób zdecydowany = zdecydowanie
w sposób <:adj:acc> i|oraz|, <:adj:acc> > Działamy [[w sposób szybki i sprawny]].
w celach informacyjnych = dla informacji
w celach kontaktowych = do kontaktu
w celach statystycznych = do statystyki
w głównej mierze = głównie
w przeważającej mierze = głównie
w przeważającej części = głównie
w zdecydowanej mierze = głównie
w przeważającej większości = w większości
w znacznej mierze = w dużym stopniu
# when
w terminie do dnia = do
w terminie nie później niż ?do ?dnia = najpóźniej do
nie później niż do dnia = najpóźniej do
nie później niż do = najpóźniej do
nie później jednak niż do = ale najpóźniej do
nie wcześniej niż od dnia = najwcześniej od
począwszy od dnia = od
w możliwie najkrótszym|najszybszym terminie = jak najszybciej
w jak najkrótszym|najszybszym terminie = jak najszybciej
w możliwie najszybszym czasie = jak najszybciej
w jak najkrótszym|najszybszym czasie = jak najszybciej
w najkrótszym możliwym terminie|czasie = jak najszybciej
w najszybszym możliwym terminie|czasie = jak najszybciej
bez zbędnej zwłoki = jak najszybciej
w stosownym czasie
w terminie późniejszym = później
w późniejszym terminie = później
w późniejszym czasie = później
w terminie wcześniejszym = wcześniej
w wcześniejszym terminie = wcześniej
we wcześniejszym terminie = wcześniej
w innym terminie = kiedy indziej
w czasie trwania = podczas
w trakcie trwania = podczas
w okresie trwania = podczas
w okresie obowiązywania = podczas obowiązywania
za wyjątkiem = z wyjątkiem
z wyłączeniem <sobota|niedziela|poniedziałek|wtorek|środa|czwartek|piątek|święto|wakacje|dzień|weekend:gen> = oprócz $1 > Kasa działa codziennie [[z wyłączeniem sobót|oprócz sobót]].
na przestrzeni lat = przez lata
na przestrzeni <ostatni|miniony|ubiegły|najbliższy|cały|kilka|kilkanaście|wiele|bieżący|dwa|trzy:gen> = w ciągu $1 > [[Na przestrzeni ostatnich|W ciągu ostatnich]] lat ruch wzrósł.
w przeciągu = w ciągu
w czasokresie = w czasie
w okresie czasu = w czasie
w dacie <:ger:gen> = w dniu $1 > Liczy się stan [[w dacie złożenia|w dniu złożenia]] wniosku.
do dnia sporządzenia ?niniejszego pisma = do dziś
w dalszej|drugiej|następnej kolejności = potem
w ostatniej kolejności = na końcu
w dobie <pandemia|kryzys|internet|cyfryzacja|inflacja:gen> = w czasach $1 > [[W dobie pandemii|W czasach pandemii]] urząd działał zdalnie.
# if
w przypadku|wypadku ?<:adj:gen> <pytanie|wątpliwość|problem|trudność|potrzeba|kłopot|niejasność:gen> = w razie $1 $2 ! potrzeby <:ger> ; potrzeby <:gen> > [[W przypadku pytań|W razie pytań]] prosimy o telefon.
+ W przypadku tej ulicy decyzja już jest.
na cele związane z {inst} = na {acc} > Pieniądze przeznaczymy [[na cele związane z remontem|na remont]].
# where
w obrębie miasta = w mieście
na terenie miasta = w mieście ! na terenie miasta Poznania
na terenie miasta Poznania = w Poznaniu
na terenie Poznania = w Poznaniu
na terenie Miasta Poznania = w Poznaniu
na terenie miasta Poznań = w Poznaniu
na terenie <gmina|powiat|województwo|kraj|park|dzielnica:gen:sg> = w <$1:loc> > Psów jest [[na terenie gminy|w gminie]] coraz więcej.
na terenie <osiedle:gen:sg> = na <$1:loc> > [[Na terenie osiedla|Na osiedlu]] powstanie boisko.
na obszarze <miasto|gmina|powiat|województwo|kraj|dzielnica:gen:sg> = w <$1:loc> > Zakaz obowiązuje [[na obszarze gminy|w gminie]].
na obszarze Poznania = w Poznaniu
`),
  ...[MANNERS, MANNERS_OF_DOING].flatMap((manners) =>
    Object.entries(manners)
      .filter(([, adverb]) => adverb !== "wielokrotnie" && adverb !== "jak najszybciej")
      .map(([adjective, adverb]) => ({
        not: `w sposób ${adjective}`,
        say: adverb,
        except: `w sposób ${adjective} i|oraz|, <:adj>`,
      })),
  ),
];
