import { rows } from "../../rows";

/** Verbs, adjectives and small words with a word beside them that says the same once more. */
export const DOUBLED_WORDS = rows(`
# again
ponownie|znowu <powtórzyć|powtarzać|wznowić|wznawiać|odnowić|odnawiać|przywrócić|przywracać|powrócić|powracać> = $1 > Proszę [[ponownie powtórzyć|powtórzyć]] badanie.
jeszcze raz <powtórzyć|powtarzać> = $1 > Prosimy [[jeszcze raz powtórzyć|powtórzyć]] próbę.
<powtórzyć|powtarzać|wznowić|wznawiać> ponownie = $1 > Prosimy [[powtórzyć ponownie|powtórzyć]] próbę.
<powtórzyć|powtarzać> jeszcze raz = $1 > Prosimy [[powtórzyć jeszcze raz|powtórzyć]] próbę.
<wrócić|wracać|powrócić|powracać|zwrócić|zwracać|oddać|oddawać|odesłać|odsyłać|cofnąć|cofać> z powrotem = $1 > Prosimy [[zwrócić z powrotem|zwrócić]] książki.
<cofnąć|cofać> się do tyłu = $1 się > Kierowca musi [[cofnąć się do tyłu|cofnąć się]].
<cofnąć|cofać> do tyłu|wstecz = $1 > Proszę [[cofnąć do tyłu|cofnąć]] auto.
jeszcze raz ponownie = ponownie
ponownie jeszcze raz = ponownie
znowu ponownie = ponownie
# on and on
<kontynuować> dalej|nadal = $1 > Będziemy [[kontynuować dalej|kontynuować]] prace.
<kontynuować> w dalszym ciągu = $1 > Będziemy [[kontynuować w dalszym ciągu|kontynuować]] prace.
dalej|nadal <kontynuować> = $1 > Chcemy [[nadal kontynuować|kontynuować]] prace.
w dalszym ciągu <kontynuować> = $1 > Będziemy [[w dalszym ciągu kontynuować|kontynuować]] prace.
nadal w dalszym ciągu = nadal
w dalszym ciągu nadal = nadal
w dalszym ciągu = nadal
<pozostać|pozostawać> nadal = $1 > Kasa [[pozostaje nadal|pozostaje]] zamknięta.
# together
<współpracować|współdziałać> razem|wspólnie|wzajemnie = $1 > Chcemy [[współpracować razem|współpracować]].
razem|wspólnie|wzajemnie <współpracować|współdziałać> = $1 > Chcemy [[wspólnie współpracować|współpracować]].
<połączyć|łączyć|zsumować|sumować|zgromadzić> razem = $1 > Można [[połączyć razem|połączyć]] dwa wnioski.
razem <zsumować|sumować> = $1 > Trzeba [[razem zsumować|zsumować]] dochody.
razem wspólnie = wspólnie
wspólnie razem = wspólnie
razem łącznie = łącznie
łącznie razem = łącznie
ogółem łącznie = łącznie
# up, down, in and out
<podnieść|podnosić|wznieść|unieść|unosić|wzrosnąć|wzrastać> w górę = $1 > Ceny [[wzrosły w górę|wzrosły]].
<podnieść|podnosić|unieść> do góry = $1 > Kierowca może [[podnieść do góry|podnieść]] szlaban.
<spaść|spadać|opaść|opadać|obniżyć|obniżać> w dół = $1 > Cena może [[spaść w dół|spaść]].
<wejść|wchodzić> do środka = $1 ! do środka <:subst:gen> > Prosimy [[wejść do środka|wejść]].
+ Można wejść do środka tramwaju.
<wyjść|wychodzić> na zewnątrz = $1 ! na zewnątrz <:subst:gen> > Prosimy [[wyjść na zewnątrz|wyjść]].
# better, longer
<poprawić|poprawiać> się na lepsze = $1 się > Stan dróg [[poprawił się na lepsze|poprawił się]].
<poprawić|poprawiać> na lepsze = $1 > Chcemy to [[poprawić na lepsze|poprawić]].
<pogorszyć|pogarszać> na gorsze = $1 > Nie wolno tego [[pogorszyć na gorsze|pogorszyć]].
<przedłużyć|przedłużać|wydłużyć|wydłużać> na dłużej = $1 > Można to [[przedłużyć na dłużej|przedłużyć]].
<skrócić|skracać> na krócej = $1 > Można to [[skrócić na krócej|skrócić]].
najbardziej <optymalny> = <1=dobry:sup> > To [[najbardziej optymalny|najlepszy]] termin.
bardziej <optymalny> = <1=dobry:com> > To [[bardziej optymalne|lepsze]] rozwiązanie.
bardziej <:adj:com> = $1 > To [[bardziej prostszy|prostszy]] sposób.
+ To bardziej przystępny opis.
najbardziej <:adj:sup> = $1 > To [[najbardziej najprostszy|najprostszy]] sposób.
bardzo <priorytetowy> = $1 > To [[bardzo priorytetowe|priorytetowe]] zadanie.
# before
z góry <zaplanować|planować|przewidzieć|przewidywać|uprzedzić|uprzedzać> = $1 > Trzeba to [[z góry zaplanować|zaplanować]].
wcześniej <uprzedzić|uprzedzać> = $1 > Trzeba o tym [[wcześniej uprzedzić|uprzedzić]].
<uprzedzić|uprzedzać> wcześniej|zawczasu = $1 > Trzeba o tym [[uprzedzić wcześniej|uprzedzić]].
dodatkowo <dopłacić|dopłacać|doliczyć|doliczać|dołożyć|dokładać> = $1 > Trzeba [[dodatkowo dopłacić|dopłacić]] 10 zł.
# wholly, must, may
całkowicie <zlikwidować|likwidować|wyeliminować> = $1 > Trzeba to [[całkowicie zlikwidować|zlikwidować]].
całkowicie <pełny> = $1 > Autobus jest [[całkowicie pełny|pełny]].
zupełnie całkowicie = całkowicie
w pełni całkowicie = całkowicie
koniecznie|obowiązkowo <musieć> = $1 > Dziecko [[koniecznie musi|musi]] mieć opiekuna.
<musieć> koniecznie|obowiązkowo = $1 > Dziecko [[musi koniecznie|musi]] mieć opiekuna.
koniecznie trzeba = trzeba
koniecznie należy = należy
ewentualnie <móc> = $1 > Kontrola [[ewentualnie może|może]] potrwać dłużej.
istnieje możliwość , że może = może
może istnieć możliwość = (można)
aktualnie <obecny> = $1 > To [[aktualnie obecny|obecny]] dyrektor.
<importować> z zagranicy = $1 > Firma [[importuje z zagranicy|importuje]] rowery.
<emigrować|wyemigrować> za granicę = $1 > Chce [[wyemigrować za granicę|wyemigrować]].
# only, and, so
tylko i wyłącznie = tylko
wyłącznie i tylko = tylko
tylko wyłącznie = tylko
wyłącznie tylko = tylko
tylko jedynie = tylko
jedynie tylko = tylko
jedynie i wyłącznie = tylko
oraz jak również = oraz
oraz również = oraz
oraz także = oraz
jak i również = a także
a także również = a także
a ponadto również = a także
a oprócz tego także = a także
również także = także
także również = także
również też = też
też również = też
też także = także
dodatkowo ponadto = ponadto
ponadto dodatkowo = ponadto
oprócz tego ponadto = ponadto
tak więc zatem = więc
więc zatem = więc
gdyż ponieważ = ponieważ
ponieważ gdyż = ponieważ
dlatego bo = bo
<kolejny> <następny> = $1 > To [[kolejny następny|kolejny]] krok.
<następny> <kolejny> = $1 > To [[następny kolejny|następny]] krok.
mniej więcej około = około
około mniej więcej = około
co najmniej minimum = co najmniej
minimum co najmniej = co najmniej
znów|znowu|ponownie powtórnie = znów
znów|znowu|powtórnie ponownie = znów
powtórnie|ponownie znów|znowu = znów
powtórnie|znów <powtórzyć|powtarzać|wznowić|wznawiać|odnowić|odnawiać|przywrócić|przywracać> = $1 > Proszę [[powtórnie powtórzyć|powtórzyć]] badanie.
nawzajem|wzajemnie sobie <pomóc|pomagać|ufać|zaufać|szkodzić|przeszkadzać|wybaczyć> = sobie $1 > Możemy [[wzajemnie sobie pomóc|sobie pomóc]].
<współpracować|współdziałać> ze sobą wzajemnie|nawzajem|wspólnie|razem = $1 ze sobą > Chcemy [[współpracować ze sobą wzajemnie|współpracować ze sobą]].
obecnie|aktualnie teraz = teraz
teraz obecnie|aktualnie = teraz
obecnie aktualnie = teraz
aktualnie obecnie = teraz
w chwili obecnej teraz = teraz
teraz w chwili obecnej = teraz
wcześniej uprzednio = wcześniej
uprzednio wcześniej = wcześniej
<unosić|unieść|podnieść|podnosić|wznosić|wznieść> się do góry = $1 się > Dym [[unosi się do góry|unosi się]].
<unosić|unieść|podnieść|podnosić|wznosić|wznieść> się w górę = $1 się > Dym [[unosi się w górę|unosi się]].
<opaść|opadać|obniżyć|obniżać> się w dół = $1 się > Poziom wody [[obniżył się w dół|obniżył się]].
gratis za darmo = za darmo
za darmo gratis = za darmo
bezpłatnie gratis|za|bez darmo|opłat = bezpłatnie
gratis bezpłatnie = bezpłatnie
całkowicie|zupełnie|całkiem <bezpłatny|darmowy> = $1 > Wypis jest [[całkowicie bezpłatny|bezpłatny]].
całkowicie|zupełnie bezpłatnie = bezpłatnie
osobiście sam = sam
osobiście sama = sama
osobiście sami = sami
sam osobiście = sam
sama osobiście = sama
sami osobiście = sami
<swój> <własny> = $2 > Ma Pan [[swoją własną|własną]] skrytkę.
<konieczny> i <niezbędny> = $1 > Przegląd jest [[konieczny i niezbędny|konieczny]].
<niezbędny> i <konieczny> = $2 > Przegląd jest [[niezbędny i konieczny|konieczny]].
<omówić|omawiać> i <przedyskutować|dyskutować> = $1 > Chcemy [[omówić i przedyskutować|omówić]] plan.
<sprawdzić|sprawdzać> i <zweryfikować|weryfikować> = $1 > Musimy to [[sprawdzić i zweryfikować|sprawdzić]].
<zweryfikować|weryfikować> i <sprawdzić|sprawdzać> = $2 > Musimy to [[zweryfikować i sprawdzić|sprawdzić]].
<poinformować|informować> i <powiadomić|zawiadomić|powiadamiać|zawiadamiać> = $1 > Chcemy Państwa [[poinformować i powiadomić|poinformować]] o remoncie.
<zakończyć|kończyć> i <sfinalizować|finalizować> = $1 > Chcemy to [[zakończyć i sfinalizować|zakończyć]].
dokładnie i szczegółowo = dokładnie
szczegółowo i dokładnie = dokładnie
od godziny|godz. # rano = od $1 rano > Dyżur trwa [[od godziny 9:00 rano|od 9:00 rano]] do 15:00.
o godzinie|godz. # rano = o $1 rano > Dyżur zaczyna się [[o godzinie 9:00 rano|o 9:00 rano]].
do godziny|godz. # rano = do $1 rano > Dyżur trwa [[do godziny 7:00 rano|do 7:00 rano]].
w roku # r. = w $1 r. > [[W roku 2025 r.|W 2025 r.]] przyjęliśmy tysiąc skarg.
roku # r. = $1 r. > Wyniki [[roku 2025 r.|2025 r.]] są dobre.
roku # roku = $1 roku > Wyniki [[roku 2025 roku|2025 roku]] są dobre.
<spadek|obniżka|zniżka> w dół = $1 > Widać [[spadek w dół|spadek]] cen.
<wzrost|podwyżka> w|do górę|góry = $1 > Widać [[wzrost w górę|wzrost]] cen.
<wzrost|podwyżka> <:subst:gen> w górę = $1 $2 > Widać [[wzrost cen w górę|wzrost cen]].
<spadek|obniżka> <:subst:gen> w dół = $1 $2 > Widać [[spadek cen w dół|spadek cen]].
<powrót> z powrotem = $1 > To [[powrót z powrotem|powrót]] do tej samej sprawy.
<cofnąć|cofać|wrócić|wracać|wycofać|wycofywać> się z powrotem = $1 się > Kierowca [[cofnął się z powrotem|cofnął się]].
<cofnąć|cofać> się wstecz = $1 się > Kierowca [[cofnął się wstecz|cofnął się]].
maksymalnie do # = do $1 > Może wejść [[maksymalnie do 5|do 5]] osób.
minimalnie od # = od $1 > Bilet kosztuje [[minimalnie od 5|od 5]] zł.
faktycznie i rzeczywiście = rzeczywiście
rzeczywiście i faktycznie = rzeczywiście
`);
