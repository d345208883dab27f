import { rows } from "../../rows";

/** Phrases of officials that say when and where. */
export const PLACES_AND_DATES = rows(`
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
`);
