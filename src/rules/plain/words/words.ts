import { rows } from "../../rows";

/** Pronouns, adjectives, adverbs and nouns of officials. */
export const WORDS = rows(`
niniejszym ! w|we|z|o|po|przy|na|pod|przed niniejszym ; niniejszym <:subst>
<niniejszy> = <ten>
<przedmiotowy> = <ten> ! stan przedmiotowy ; zakres przedmiotowy ; zakresu przedmiotowego ; zakresie przedmiotowym ; katalog przedmiotowy
tutejszy urząd = nasz urząd
tutejszego urzędu = naszego urzędu
tutejszym urzędzie = naszym urzędzie
tutejszemu urzędowi = naszemu urzędowi
tutejszy organ = nasz urząd
tutejszego organu = naszego urzędu
tutejszym organie = naszym urzędzie
tutejszemu organowi = naszemu urzędowi
tutejszy wydział = nasz wydział
tutejszego wydziału = naszego wydziału
tutejszym wydziale = naszym wydziale
tut. urząd = nasz urząd
tut. urzędu = naszego urzędu
tut. urzędzie = naszym urzędzie
tut. organ = nasz urząd
tut. organu = naszego urzędu
<takowy> = <taki>
w / w
jw. = jak wyżej > Adres jest [[jw.|jak wyżej.]]
niezwłocznie = jak najszybciej
bezzwłocznie = jak najszybciej
bez zbędnej zwłoki = jak najszybciej
uprzednio = wcześniej
<uprzedni> = <poprzedni>
aktualnie = teraz
w chwili obecnej = teraz
na chwilę obecną = teraz
na obecną chwilę = teraz
w obecnej chwili = teraz
na obecnym etapie = teraz
na dzień dzisiejszy = dziś
w dniu dzisiejszym = dziś
do dnia dzisiejszego = do dziś
po dzień dzisiejszy = do dziś
do chwili obecnej = do tej pory
w dniu wczorajszym = wczoraj
w dniu jutrzejszym = jutro
w roku bieżącym = w tym roku
w bieżącym roku = w tym roku
roku bieżącego = tego roku
bieżącego roku = tego roku
w miesiącu bieżącym = w tym miesiącu
w bieżącym miesiącu = w tym miesiącu
w roku ubiegłym = w zeszłym roku
każdorazowo = za każdym razem
permanentnie = stale
periodycznie = co jakiś czas
sukcesywnie = stopniowo
wielokrotnie = wiele razy
nieodpłatnie = bezpłatnie
<nieodpłatny> = <bezpłatny>
<odpłatny> = <płatny>
obligatoryjnie = obowiązkowo
<obligatoryjny> = <obowiązkowy>
fakultatywnie = dobrowolnie
<fakultatywny> = <dobrowolny>
<adekwatny> = <odpowiedni>
adekwatnie = odpowiednio
<relewantny> = <ważny>
<transparentny> = <przejrzysty>
<innowacyjny> = <nowoczesny>
<stosowny> = <odpowiedni>
<restrykcyjny> = <surowy>
<ewaluacja> = <ocena>
<weryfikacja> = <kontrola>
<implementacja>
<prolongata>
<egzemplifikacja>
<konkluzja>
<okoliczność> ! okoliczności faktyczne ; okoliczności sprawy ; okoliczności zdarzenia ; <szczególny|wyjątkowy|nowy> <okoliczność> ; w tych okolicznościach ; ze względu na okoliczności
środki finansowe = pieniądze
środków finansowych = pieniędzy
środkami finansowymi = pieniędzmi
środki pieniężne = pieniądze
środków pieniężnych = pieniędzy
środki płatnicze = pieniądze
zieleń wysoka = drzewa
zieleni wysokiej = drzew
zieleń niska = krzewy i trawniki
zieleni niskiej = krzewów i trawników
nawierzchnia bitumiczna = asfalt
nawierzchni bitumicznej = asfaltu
opady atmosferyczne = deszcz i śnieg
opadów atmosferycznych = deszczu i śniegu
dokumentacja fotograficzna = zdjęcia
dokumentację fotograficzną = zdjęcia
dokumentacji fotograficznej = zdjęć
placówka oświatowa
podmiot gospodarczy = firma
podmiotu gospodarczego = firmy
podmioty gospodarcze = firmy
podmiotów gospodarczych = firm
we własnym zakresie
we własnej osobie = osobiście
w pełnym zakresie = całkowicie
w całej rozciągłości = całkowicie
w znacznym stopniu = bardzo
w głównej mierze = głównie
w pierwszej kolejności = najpierw
w większości przypadków = najczęściej
z przyczyn obiektywnych
cały szereg = wiele
<interesant> = <klient>
<petent> = <klient>
`);
