import { rows } from "../../rows";

/** Conjunctions, prepositions and set phrases of officials. */
export const PHRASES = rows(`
# conjunctions
iż = że ! oraz iż
albowiem = ponieważ
aczkolwiek = chociaż
tudzież = i
ażeby = aby
wszelako = jednak
jednakowoż = jednak
jednakże = jednak
niemniej jednak = jednak
bądź też = albo
jako że = ponieważ
jako iż = ponieważ
jak również = a także ! zarówno
pomimo iż = mimo że
mimo iż = mimo że
pomimo tego , że|iż = mimo że
pomimo faktu , że|iż = mimo że
z uwagi na fakt , że|iż = ponieważ
z uwagi na to , że|iż = ponieważ
z uwagi na okoliczność , że|iż = ponieważ
ze względu na fakt , że|iż = ponieważ
ze względu na to , że|iż = ponieważ
wobec faktu , że|iż = ponieważ
w związku z faktem , że|iż = ponieważ
w związku z tym , że|iż = ponieważ
z powodu tego , że|iż = ponieważ
na skutek tego , że|iż = ponieważ
zważywszy , że|iż = ponieważ
w przypadku gdy = gdy
w przypadku , gdy = gdy
w sytuacji gdy = gdy
w sytuacji , gdy = gdy
w razie gdy = gdy
w razie gdyby = gdyby
w związku z powyższym = dlatego ! w związku z powyższym <:subst>
w związku z czym = dlatego
wobec powyższego = dlatego
wobec czego = dlatego
mając na uwadze powyższe ?, = dlatego
mając powyższe na uwadze ?, = dlatego
biorąc pod uwagę powyższe ?, = dlatego
biorąc powyższe pod uwagę ?, = dlatego
uwzględniając powyższe ?, = dlatego
w świetle powyższego = dlatego
z uwagi na powyższe = dlatego
ze względu na powyższe = dlatego
stosownie do powyższego = dlatego
w konsekwencji powyższego = dlatego
a co za tym idzie = więc
# prepositions
w oparciu o
odnośnie do
odnośnie
w temacie
w myśl
stosownie do
w trybie pilnym = pilnie
w terminie do dnia = do
w terminie późniejszym = później
w późniejszym terminie = później
w terminie wcześniejszym = wcześniej
nie później niż do dnia = najpóźniej do
nie później niż do = najpóźniej do
począwszy od dnia = od
za wyjątkiem = z wyjątkiem
na przestrzeni lat = przez lata
w przeciągu = w ciągu
w czasokresie = w czasie
w obrębie miasta = w mieście
na terenie miasta = w mieście ! na terenie miasta Poznania
na terenie miasta Poznania = w Poznaniu
na terenie Poznania = w Poznaniu
na terenie Miasta Poznania = w Poznaniu
drogą elektroniczną = przez internet | e-mailem ! adres do doręczeń
drogą mailową = e-mailem
drogą telefoniczną = telefonicznie
drogą pocztową = pocztą
za pośrednictwem poczty = pocztą
za pośrednictwem telefonu = telefonicznie
za pośrednictwem poczty elektronicznej = e-mailem
w formie pisemnej = na piśmie
w formie elektronicznej = elektronicznie
w formie ustnej = ustnie
w sposób prawidłowy = prawidłowo
w sposób nieprawidłowy = nieprawidłowo
w sposób terminowy = terminowo
w sposób jednoznaczny = jednoznacznie
w sposób ciągły = stale
w sposób bezpośredni = bezpośrednio
w sposób skuteczny = skutecznie
w sposób właściwy = właściwie
w sposób szczegółowy = szczegółowo
w sposób bezpieczny = bezpiecznie
w sposób rzetelny = rzetelnie
w sposób trwały = trwale
w sposób czytelny = czytelnie
w sposób należyty = należycie
w możliwie najkrótszym terminie = jak najszybciej
w stosownym czasie
w celach informacyjnych = dla informacji
w przypadku braku
w razie braku
w przypadku wątpliwości
w przypadku pytań
# openings and padding
zwracam się z uprzejmą prośbą o = proszę o
zwracam się z prośbą o = proszę o
zwracamy się z uprzejmą prośbą o = prosimy o
zwracamy się z prośbą o = prosimy o
zwracam się z zapytaniem o = pytam o
zwracam się z zapytaniem , czy = pytam, czy
uprzejmie informuję = informuję
uprzejmie informujemy = informujemy
uprzejmie zawiadamiam = zawiadamiam
uprzejmie wyjaśniam = wyjaśniam
pragnę poinformować = informuję
pragniemy poinformować = informujemy
chciałbym poinformować = informuję
chciałabym poinformować = informuję
chcielibyśmy poinformować = informujemy
pragnę zauważyć , że
pragnę podkreślić , że
pragnę nadmienić , że
pragniemy podkreślić , że
należy podkreślić , że|iż
należy zauważyć , że|iż
należy zaznaczyć , że|iż
należy nadmienić , że|iż
należy wskazać , że|iż
należy mieć na uwadze , że|iż
podkreślenia wymaga ?fakt , że|iż
na uwagę zasługuje fakt , że|iż
w załączeniu przesyłam = przesyłam
w załączeniu przesyłamy = przesyłamy
w załączeniu przekazuję = przekazuję
w załączeniu przekazujemy = przekazujemy
przesyłam w załączeniu = przesyłam
przesyłamy w załączeniu = przesyłamy
jednocześnie informuję = informuję też
jednocześnie informujemy = informujemy też
ponadto informuję = informuję też
ponadto informujemy = informujemy też
uprasza się o = prosimy o
prosi się o = prosimy o
informuje się , że|iż = informujemy, że
zawiadamia się , że|iż = zawiadamiamy, że
wyjaśnia się , że|iż = wyjaśniamy, że
stwierdza się , że|iż = stwierdzamy, że
przypomina się , że|iż = przypominamy, że
ustala się , że|iż = ustalamy, że
stoję na stanowisku , że|iż = uważam, że
stoimy na stanowisku , że|iż = uważamy, że
sprawa jest w toku
sprawa jest procedowana
`);
