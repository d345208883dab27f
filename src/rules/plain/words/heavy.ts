import { rows } from "../../rows";

/** Phrases that are heavy but usual, and at times right: a hint is enough. */
export const HEAVY = rows(`
# conjunctions
bowiem = (bo) | (ponieważ)
gdyż = bo
o ile nie = jeśli nie ! o ile … , o tyle
o ile tylko = jeśli tylko
o ile = (jeśli) ! o ile … , o tyle ; <sprawdzić|wiedzieć|obliczyć|policzyć|ustalić|zapytać|pytać> … o ile ; o ile <wzrosnąć|wzróść|rosnąć|zmaleć|spaść|dużo|metr|procent>
+ Sprawdzimy, o ile wzrosły opłaty.
+ O ile opłata rośnie, o tyle ulga jest większa.
ewentualnie = (albo) | (jeśli trzeba)
względnie = albo ! względnie <:adj> ; względnie <:adv> > Proszę zadzwonić[[, względnie| albo]] napisać.
+ Próba wypadła względnie dobrze.
w szczególności = zwłaszcza
co do zasady = zwykle
# prepositions
w ramach = (w) | (podczas) ! w ramach … <projekt|program|umowa|budżet|konkurs|dotacja|obraz|grant|gwarancja|plan|limit|fundusz|dzień|święto|festiwal|akcja>
+ Park powstał w ramach programu „Zielony Poznań”.
w kontekście = (w sprawie) | (przy)
pod kątem = (pod względem) | (czy) ! pod kątem prostym ; pod kątem #
+ Ulice łączą się pod kątem prostym.
z tytułu = (za) | (z powodu)
tytułem <zaliczka|kaucja|odszkodowanie|zwrot|wynagrodzenie|opłata|odsetki|zadośćuczynienie|zadatek|zapłata:gen> = (jako) > Wpłacił Pan 100 zł [[tytułem zaliczki]].
w trakcie = podczas ! <być> ?pan|pani|państwo w trakcie ; w trakcie trwania ; się … w trakcie , ; w trakcie ,
+ Wniosek jest w trakcie rozpatrywania.
przy użyciu = za pomocą
przy wykorzystaniu = za pomocą
z wykorzystaniem = za pomocą
na potrzeby = (do) | (dla) ! na potrzeby <:adj>
przed upływem = (przed końcem)
po upływie = (po) ! po upływie <termin>
względem = wobec ! pod względem ; <:adj> względem
<opłata|kara|kaucja|kwota|podatek|dotacja|należność|grzywna|mandat|zaliczka|czynsz|zasiłek|stypendium|ulga> w wysokości|kwocie # = $1 $2 > Nakładamy [[karę w wysokości 500|karę 500]] zł.
w terminie # <dzień|tydzień|miesiąc|rok|godzina> = w ciągu $1 $2 ! <odwołanie|zażalenie|skarga|brak|sprzeciw> … w terminie ; w terminie … <doręczenie|ogłoszenie> ; <prezydent> … w terminie > Odpowiemy [[w terminie 14 dni|w ciągu 14 dni]].
nie wcześniej niż = najwcześniej
nie później niż = najpóźniej ! nie później niż do
dla|do celów <:adj:gen> = (do) > [[Dla celów statystycznych]] zbieramy dane.
w celach <:adj:loc> = (aby) > Zdjęcia zrobiliśmy [[w celach promocyjnych]].
w trybie art.|§ = (na podstawie)
za pośrednictwem = (przez) ! za pośrednictwem … <prezydent|organ|burmistrz|wójt|sąd|komornik|dyrektor|starosta|kolegium|minister|konsul>
+ Odwołanie wnosi się za pośrednictwem Prezydenta Miasta Poznania.
przy pomocy = za pomocą ! przy pomocy <:subst:m1> ; przy pomocy rodziny|straży|policji|państwa|pani|pana
+ Starszy pan wszedł przy pomocy strażnika.
w sposób <:adj:acc> ! w sposób określony|przewidziany|opisany|wskazany|inny|podobny|taki|jaki > Pracujemy [[w sposób rytmiczny]].
po wnikliwej|dogłębnej analizie = po analizie
w ślad za = (po)
na terenie = (w) | (na) ! na terenie budowy|szkoły|przedszkola|parafii|zakładu|fabryki|zoo|kopalni|unii|europy
+ Na terenie budowy trzeba nosić kask.
na obszarze = (w) | (na) ! na obszarze <:adj> ; na obszarze natura|chronionym
<mieć:fin> wpływ na = <wpływać> na > Remont [[ma wpływ na|wpływa na]] ruch.
# pronouns
<powyższy!> = <ten> ! powyższe ; w … <tabela|wykaz|lista|punkt|ramka|wiersz>
+ Dane są w powyższej tabeli.
pod względem formalnym = formalnie
pod względem prawnym = prawnie
pod względem technicznym = technicznie
pod względem finansowym = finansowo
pod względem merytorycznym = (czy treść jest poprawna)
pod względem organizacyjnym = organizacyjnie
pod względem rachunkowym = (czy liczby się zgadzają)
pod względem jakościowym = (jakość)
pod względem ilościowym = (liczba)
a tym samym = a przez to ! a tym samym <:subst:inst>
na rzecz = (dla) ! <działać|działanie|zrzec|organizacja|stowarzyszenie|praca|pracować|opłata|sąd> … na rzecz
w kierunku <:ger:gen> = (aby) > Działamy [[w kierunku zmniejszenia]] hałasu.
w obrębie = (w) ! w obrębie nr|geodezyjnym|#
w miejscowości = (w) ! w miejscowości <:subst:gen>
w nawiązaniu do = (odpowiadamy na) ! w nawiązaniu do kontaktu
dzięki temu , że|iż = (bo)
w drodze <decyzja|uchwała|zarządzenie|rozporządzenie|postanowienie|umowa|porozumienie:gen> = (przez) > Zmiana nastąpi [[w drodze decyzji]] burmistrza.
z upływem = (po) ! z upływem czasu|lat
z wyłączeniem = (oprócz)
z zastrzeżeniem = (z wyjątkiem) ! z zastrzeżeniem ,
w dobie = (w czasach)
<możliwy> do <:ger:gen> = (można) > To jest [[możliwe do zrobienia]].
zaś = (a)
tj. = czyli > Czekamy do piątku, [[tj.|czyli]] do 5 maja.
<mieć> miejsce ! <dziecko|uczeń|osoba|pan|pani|państwo|rodzina> … <mieć> ; <mieć> miejsce parkingowe|postojowe|pracy|zamieszkania ; <mieć> miejsce <:gen>
`);
