import { rows } from "../../rows";

/** Words that say how tired the writer is of the matter. */
export const IMPATIENT = rows(`
ile razy mam|mamy ?to ?Panu|Pani|Państwu ?to <:inf> > [[Ile razy mamy pisać]] o tym samym?
ileż można
czy naprawdę|znowu|znów muszę|musimy|mam|mamy > [[Czy naprawdę muszę]] to pisać?
to już drugi|drugie|druga|trzeci|trzecie|trzecia|czwarty|czwarte|czwarta|piąty|piąte|piąta|szósty|szóste|kolejny|kolejne|kolejna ?Pana|Pani|Państwa <pismo|list|wiadomość|telefon|e-mail|mail|wniosek|skarga> w tej > [[To już piąte pismo w tej]] sprawie.
jeszcze raz <powtarzać:fin:pri> > [[Jeszcze raz powtarzam]]: kasa jest zamknięta.
raz jeszcze <powtarzać:fin:pri> > [[Raz jeszcze powtarzamy]]: kasa jest zamknięta.
proszę|prosimy przestać|skończyć <pisać|przysyłać|wysyłać|dzwonić|pytać> > [[Proszę przestać przysyłać]] listy.
już Panu|Pani|Państwu <odpowiadać|tłumaczyć|wyjaśniać|mówić|odpowiedzieć|wytłumaczyć|wyjaśnić|powiedzieć:praet:pri> > [[Już Panu odpowiadałem]] na to pytanie.
<odpowiadać|tłumaczyć|wyjaśniać|mówić|wytłumaczyć|wyjaśnić|powiedzieć:praet:pri> już = $1 & już Panu|Pani|Państwu ; Panu|Pani|Państwu … już > Koszt [[wyjaśniałam już|wyjaśniałam]] Pani przez telefon.
nie będę|będziemy ?już ?więcej odpowiadać|odpowiadał|odpowiadała|odpowiadali na > [[Nie będziemy odpowiadać na]] kolejne pytania.
naszych|moich licznych|wielu pism|wyjaśnień|odpowiedzi|listów

nie <być:pri> ?już ?więcej ?tego ?Panu|Pani|Państwu ?tego ?już ?więcej ?w ?kółko powtarzać|tłumaczyć|powtarzał|powtarzała|powtarzali|tłumaczył|tłumaczyła|tłumaczyli & tego|Panu|Pani|Państwu|kółko|więcej powtarzać|tłumaczyć|powtarzał|powtarzała|powtarzali|tłumaczył|tłumaczyła|tłumaczyli > [[Nie będziemy tego powtarzać]].
nie <być:pri> ?się ?nad ?tym ?dłużej ?więcej ?się rozwodzić|rozpisywać|rozwodził|rozwodziła|rozwodzili > [[Nie będę się nad tym rozwodzić]].
cierpliwość ?też ma ?swoje granice
nadużywa|nadużywają Pan|Pani|Państwo ?naszej|mojej cierpliwości
jeszcze raz i ostatni raz <prosić|przypominać|informować|wyjaśniać:fin:pri> = $1 > [[Jeszcze raz i ostatni raz proszę|Proszę]] o rachunek.
pierwszy i ostatni raz
czy naprawdę nie = czy nie & czy naprawdę nie … Pan|Pani|Państwo > [[Czy naprawdę nie|Czy nie]] mógł Pan zadzwonić?
czy ?to ?naprawdę tak|takie trudno|ciężko|trudne <:inf> > [[Czy tak trudno dołączyć]] jeden załącznik?
po co ?raz ?drugi|trzeci|czwarty|kolejny ?raz ?znów|znowu|ciągle <pytać|pisać|dzwonić|przysyłać|wysyłać|przychodzić|składać|powtarzać:ter> Pan|Pani|Państwo > [[Po co znowu dzwoni Pan]] w tej sprawie?
po co Pan|Pani|Państwo ?raz ?drugi|trzeci|czwarty|kolejny ?raz ?znów|znowu|ciągle <pytać|pisać|dzwonić|przysyłać|wysyłać|przychodzić|składać|powtarzać:ter> > [[Po co Pan znowu pyta]] o to samo?
mam|mamy ?już ?serdecznie dość|dosyć ?ciągłych|kolejnych ?Pana|Pani|Państwa <telefon|pytanie|list|pismo|skarga|pretensja|wymówka|wniosek|mail|wiadomość:gen> > [[Mam dość telefonów]] w tej sprawie.
mam|mamy ?już ?serdecznie tego dość|dosyć
mam|mamy ?już ?serdecznie dość|dosyć tego
ile jeszcze <pismo|list|mail|wniosek|skarga|wiadomość|telefon:gen:pl> > [[Ile jeszcze listów]] Pan napisze?
<pisać|informować|tłumaczyć|wyjaśniać|mówić|odpowiadać:praet:pri> już ?o ?tym ?to <pan|pani|państwo> dwa|trzy|cztery|pięć|kilka|wiele|parę razy > [[Pisaliśmy już Pani trzy razy]] o opłacie.
po raz <drugi|trzeci|czwarty|piąty|kolejny:acc> nie <:praet:ter> ?się Pan|Pani|Państwo > [[Po raz drugi nie przyszedł Pan]] na spotkanie.
<drugi|trzeci|czwarty|piąty|kolejny:acc> raz nie <:praet:ter> ?się Pan|Pani|Państwo > [[Kolejny raz nie odebrała Pani]] telefonu.
po raz <drugi|trzeci|czwarty|piąty|kolejny:acc> <zapomnieć|pomylić|spóźnić:praet:ter> ?się Pan|Pani|Państwo > [[Po raz kolejny spóźnił się Pan]].
dość|dosyć tego
nie rozumiem|rozumiemy , po co > [[Nie rozumiem, po co]] Pan o to pyta.
znowu|znów = ∅ & znowu|znów ?nam ?mi brakuje|brak ; znowu|znów nie ma na|w|we|przy|pod > [[Znowu brakuje|Brakuje]] podpisu.
wciąż|ciągle = ∅ & wciąż|ciągle nie <:praet:ter> ?się ?nam Pan|Pani|Państwo ! jeśli|jeżeli|czy|gdy|gdyby|choć|jeżeliby … wciąż|ciągle > [[Ciągle nie|Nie]] podpisał Pan umowy.
w dalszym ciągu = ∅ & w dalszym ciągu nie <:praet:ter> ?się ?nam Pan|Pani|Państwo ! jeśli|jeżeli|czy|gdy|gdyby|choć … w dalszym ciągu > [[W dalszym ciągu nie|Nie]] podpisał Pan umowy.
ile razy trzeba|można ?to ?o ?tym ?Panu|Pani|Państwu ?to <:inf> > [[Ile razy trzeba to powtarzać]]?
ile razy <mieć|musieć:fin:pri> > [[Ile razy mamy]] o tym pisać?
czy Pan|Pani|Państwo w ogóle > [[Czy Pan w ogóle]] czyta nasze listy?
czy w ogóle <:ter> ?się Pan|Pani|Państwo > [[Czy w ogóle czyta Pani]] nasze listy?
<prosić:fin:pri> wreszcie|nareszcie = $1 > [[Proszę wreszcie|Proszę]] przysłać umowę.
<prosić:fin:pri> w końcu = $1 ! końcu <:subst:gen> > [[Prosimy w końcu|Prosimy]] przysłać umowę.
<móc:ter> <pan|pani|państwo:nom> wreszcie|nareszcie = $1 $2 > Czy [[może Pan wreszcie|może Pan]] przysłać umowę?
<móc:ter> <pan|pani|państwo:nom> w końcu = $1 $2 ! końcu <:subst:gen> > Czy [[mogą Państwo w końcu|mogą Państwo]] odpisać?
tyle razy ?już ?Pana|Panią|Państwa|Panu|Pani|Państwu ?już ?o ?to <prosić|pisać|informować|mówić|tłumaczyć|wyjaśniać|przypominać:praet:pri> > [[Tyle razy Panią prosiliśmy]] o wpłatę.
ile ?jeszcze można <tłumaczyć|prosić|powtarzać> > [[Ile można tłumaczyć]] to samo?
ile ?jeszcze można <czekać|pisać|pytać> & można … Pana|Pani|Państwa|Panu|Państwu > [[Ile można czekać]] na Pani podpis?
nie <chcieć:praet> ?Panu|Pani|Państwu się ?Panu|Pani|Państwu <:inf> & Panu|Pani|Państwu się ; się Panu|Pani|Państwu > [[Nie chciało się Panu zadzwonić]].
ile jeszcze razy
jak długo jeszcze mam|mamy|można > [[Jak długo jeszcze mamy]] czekać na wpłatę?
nie <zamierzać:pri> … <dyskutować|tłumaczyć|odpowiadać|powtarzać|polemizować> > [[Nie zamierzamy dłużej dyskutować]] o opłacie.
nie <być:pri> ?się ?więcej ?się powtarzać|powtarzał|powtarzała|powtarzali > [[Nie będę się powtarzać]] w tej sprawie.
nie <chcieć:pri> ?więcej ?się powtarzać > [[Nie chcę się powtarzać]], ale termin minął.
proszę|prosimy nie zawracać|marnować nam|mi|naszego|mojego > [[Proszę nie zawracać nam]] głowy.
proszę|prosimy więcej nie pisać|dzwonić|pytać > [[Proszę więcej nie pisać]] w tej sprawie.
proszę|prosimy już nie pisać|dzwonić|pytać > [[Prosimy już nie dzwonić]] w tej sprawie.
proszę|prosimy nas|mnie ?więcej nie ponaglać|popędzać|nękać > [[Prosimy nas nie ponaglać]].
proszę|prosimy nie ponaglać|popędzać > [[Proszę nie ponaglać]] urzędu.
<powtarzać:fin:pri> jeszcze raz , że|iż = <przypominać>, że > [[Powtarzam jeszcze raz, że|Przypominam, że]] termin mija.
<powtarzać:fin:pri> raz jeszcze , że|iż = <przypominać>, że > [[Powtarzamy raz jeszcze, że|Przypominamy, że]] termin mija.
<powtarzać:fin:pri> jeszcze raz > [[Powtarzam jeszcze raz]]: termin mija.
<powtarzać:fin:pri> ?to ?raz jeszcze > [[Powtarzam raz jeszcze]]: termin minął.
szkoda naszego czasu na
nie <mieć:pri> ?już ?więcej czasu na dalsze|dalszą|kolejne|kolejną|takie|taką|polemikę|polemiki|spory|pogawędki|dyskusje|wyjaśnienia|tłumaczenie|Pana|Pani|Państwa > [[Nie mamy czasu na takie]] sprawy.
znów|znowu <pisać|pytać|prosić|dzwonić:fin:ter> Pan|Pani|Państwo > [[Znowu pyta Pani]] o to samo.
znów|znowu Pan|Pani|Państwo <pisać|pytać|prosić|dzwonić:fin:ter> > [[Znowu Pan dzwoni]] w tej sprawie.
ciągle|stale <pisać|pytać|dzwonić:fin:ter> Pan|Pani|Państwo > [[Ciągle pisze Pan]] w tej sprawie.
ciągle|stale Pan|Pani|Państwo <pisać|pytać|dzwonić:fin:ter> > [[Stale Pani dzwoni]] do wydziału.
jak <wskazać|wspomnieć|napisać|wyjaśnić:imps> już ?wyżej|powyżej > [[Jak wskazano już powyżej]], opłata rośnie.
naprawdę nie <rozumieć:fin:pri> , dlaczego|czemu > [[Naprawdę nie rozumiem, dlaczego]] Pan o to pyta.
w końcu|wreszcie|nareszcie mógłby|mogłaby|mogliby Pan|Pani|Państwo <:inf> = proszę $1 > [[W końcu mógłby Pan odpisać|Proszę odpisać]] na list.
mógłby|mogłaby|mogliby Pan|Pani|Państwo wreszcie|nareszcie <:inf> = proszę $1 ! czy … wreszcie|nareszcie > [[Mogłaby Pani wreszcie odpisać|Proszę odpisać]] na list.
mógłby|mogłaby|mogliby Pan|Pani|Państwo w końcu <:inf> = proszę $1 ! czy … w końcu > [[Mogliby Państwo w końcu odpisać|Proszę odpisać]] na list.
wreszcie|nareszcie <powinien> Pan|Pani|Państwo > [[Wreszcie powinien Pan]] odpisać na list.
<przypominać:fin:pri> , bo|ponieważ|skoro|gdyż widocznie|najwyraźniej|chyba ?to ?jeszcze ?do Pana|Pani|Państwa nie dotarło , że|iż = $1, że > [[Przypominam, bo chyba do Pana nie dotarło, że|Przypominam, że]] termin mija.
<przypominać:fin:pri> , bo|ponieważ|skoro|gdyż widocznie|najwyraźniej|chyba ?to ?jeszcze nie dotarło , że|iż = $1, że > [[Przypominam, bo widocznie nie dotarło, że|Przypominam, że]] termin mija.
widocznie|najwyraźniej ?to ?jeszcze ?do ?Pana|Pani|Państwa ?jeszcze nie dotarło > [[Najwyraźniej do Pani nie dotarło]], że termin mija.
dość|dosyć już tych|tego|tej|takich|takiego <:subst:gen> > [[Dość już tych skarg]].
dość|dosyć tych|takich|ciągłych <mail|pismo|list|telefon|skarga|pytanie|wniosek|pretensja|wiadomość:gen> > [[Dosyć tych maili]].
ile jeszcze będziemy|mamy|musimy|można|trzeba czekać na = kiedy otrzymamy ! na Pana|Panią|Państwa|to|niego|nią|nich|was > [[Ile jeszcze mamy czekać na|Kiedy otrzymamy]] podpis?
ile jeszcze będę|mam|muszę czekać na = kiedy otrzymam ! na Pana|Panią|Państwa|to|niego|nią|nich|was > [[Ile jeszcze mam czekać na|Kiedy otrzymam]] podpis?
jak długo jeszcze będziemy|musimy czekać na = kiedy otrzymamy ! na Pana|Panią|Państwa|to|niego|nią|nich|was > [[Jak długo jeszcze będziemy czekać na|Kiedy otrzymamy]] podpis?
ile jeszcze będę|będziemy|mam|mamy|muszę|musimy > [[Ile jeszcze mamy]] na to czekać?
<zajmować|marnować|zabierać|tracić|kraść:fin:ter> ?nam|mi ?tylko Pan|Pani|Państwo ?nam|mi ?tylko ?nasz|mój ?cenny czas > [[Zabiera nam Pani czas]].
Pan|Pani|Państwo ?tylko ?nam|mi <zajmować|marnować|zabierać|kraść:fin:ter> ?nam|mi ?tylko ?nasz|mój ?cenny czas > [[Pan marnuje nasz czas]].
<zawracać:fin:ter> ?nam|mi Pan|Pani|Państwo ?nam|mi głowę > [[Zawraca nam Pan głowę]].
<tracić:pri> czas na Pana|Pani|Państwa|takie|kolejne > [[Tracimy czas na kolejne]] pisma.
+ Czy może Pan w końcu tygodnia odebrać umowę?
+ Ile można czekać na decyzję?
+ Znowu mamy dyżur w sobotę.
+ Jeśli wciąż nie dostał Pan listu, proszę zadzwonić.
+ Mamy dość miejsca na wszystkie rowery.
+ Nie będziemy powtarzać konsultacji, bo głosów jest dość.
+ Powtarzam kurs, który jest w planie.
+ Prosimy nie marnować wody.
`);
