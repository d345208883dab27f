import { rows } from "../../rows";

/** Words that bow too deep. */
export const SERVILE = rows(`
najuprzejmiej|najpokorniej|pokornie|uniżenie|kornie|łaskawie <:pri> = $1 > [[Najuprzejmiej prosimy|Prosimy]] o zgodę.
<prosić|dziękować|przepraszać|informować:pri> najuprzejmiej|najpokorniej|pokornie|uniżenie|kornie|łaskawie = $1 > [[Prosimy najuprzejmiej|Prosimy]] o zgodę.
uprzejmie i|oraz pokornie|grzecznie <:pri> = $1 > [[Uprzejmie i pokornie proszę|Proszę]] o zgodę.
najuprzejmiej = ∅
dozgonnie|niezmiernie|nieskończenie|bezgranicznie|niewymownie <wdzięczny|zobowiązać|zobowiązany> = $1 > Będę [[dozgonnie wdzięczny|wdzięczny]] za odpowiedź.
ośmielam się <:inf:imperf> = <$1:fin:sg:pri> > [[Ośmielam się prosić|Proszę]] o zgodę.
ośmielamy się <:inf:imperf> = <$1:fin:pl:pri> > [[Ośmielamy się prosić|Prosimy]] o zgodę.
<ośmielać|ośmielić:pri> się <:inf> > [[Ośmielę się zapytać]] o termin.
pozwalam sobie <:inf:imperf> = <$1:fin:sg:pri> > [[Pozwalam sobie przypominać|Przypominam]] o terminie.
<pozwalać|pozwolić:pri> sobie zauważyć|nadmienić|podkreślić|stwierdzić|zwrócić ?uwagę , że|iż = ∅ > [[Pozwolę sobie zauważyć, że termin|Termin]] mija.
pozwolę sobie <:inf:perf> = <$1:fin:sg:pri> > [[Pozwolę sobie przypomnieć|Przypomnę]], że termin mija.
pozwolimy sobie <:inf:perf> = <$1:fin:pl:pri> > [[Pozwolimy sobie przypomnieć|Przypomnimy]], że termin mija.
<pozwalać|pozwolić:pri> sobie <:inf> > [[Pozwalamy sobie zapytać]] o termin.
<raczyć:fin> Pan|Pani|Państwo ?<:adv> <:inf> > [[Raczy Pan przyjąć]] nasze podziękowania.
Pan|Pani|Państwo <raczyć:fin> ?<:adv> <:inf> > Niech [[Państwo raczą przyjąć]] podziękowania.
<być> Pan|Pani|Państwo łaskaw|łaskawa|łaskawi|uprzejmy|uprzejma|uprzejmi i|oraz > Czy [[byłby Pan łaskaw i]] odpisał?
bądź|bądźcie łaskaw|łaskawa|łaskawi
<łaskawy> <rozpatrzenie|rozpatrzyć|odpowiedź|zgoda|przyjęcie|uwaga|pamięć|uwzględnienie> = $2 > Prosimy o [[łaskawą zgodę|zgodę]].
łaskawie = ∅ ! łaskawie <:pri>
Pana <cenny|drogocenny> <czas> = Pana $2 > Nie chcemy zajmować [[Pana cennego czasu|Pana czasu]].
Pani <cenny|drogocenny> <czas> = Pani $2 > Dziękuję za [[Pani cenny czas|Pani czas]].
Państwa <cenny|drogocenny> <czas> = Państwa $2 > Dziękuję za [[Państwa cenny czas|Państwa czas]].
<cenny|drogocenny> <czas> = $2 > Dziękujemy za [[cenny czas|czas]].
proszę|prosimy o wybaczenie śmiałości|zuchwałości|natręctwa
proszę|prosimy ?mi|nam wybaczyć śmiałość|zuchwałość|natręctwo
przepraszam|przepraszamy za śmiałość|natręctwo|zawracanie
po stokroć <dziękować|przepraszać:pri> = $1 > [[Po stokroć dziękuję|Dziękuję]] za pomoc.
stokrotnie|tysiąckrotnie <dziękować|przepraszać:pri> = $1 > [[Stokrotnie dziękujemy|Dziękujemy]] za pomoc.
<kłaniać:pri> się nisko|uniżenie = <pozdrawiać> > [[Kłaniam się nisko|Pozdrawiam]].
racz|raczcie ?Pan|Pani|Państwo
najpokorniejszą|najuprzejmiejszą prośbą = prośbą > Zwracam się z [[najpokorniejszą prośbą|prośbą]] o zgodę.
padam do nóg
uniżony|uniżona sługa
z pokorą <:pri> > [[Z pokorą prosimy]] o zgodę.
<być:pri> ?wielce ?niezmiernie <zaszczycić:ppas> ?, ?że > [[Jesteśmy zaszczyceni, że]] Pan przyjdzie.
<czuć:pri> się ?wielce ?niezmiernie zaszczycony|zaszczycona|zaszczyceni > [[Czuję się zaszczycona]] zaproszeniem.
wielce <szanowny> = $1 > [[Wielce Szanowny|Szanowny]] Panie,
najczcigodniejszy|najczcigodniejsza|przezacny|przezacna
jaśnie pan|pani|panie
z najwyższą|największą atencją|czcią|rewerencją
+ Będziemy wdzięczni za odpowiedź.
+ Uprzejmie prosimy o zgodę.
+ Nie możemy pozwolić sobie na opóźnienie.
+ Szanowny Panie,
`);
