import { rows } from "../../rows";

/** What a warning threatens with; of the weather or of swindlers one may warn. */
const WARNED =
  "<ostrzegać|przestrzegać> , że|iż … <mandat|kara|grzywna|komornik|windykacja|egzekucja|sąd|odsetki|grozić|konsekwencja|naliczyć|ukarać|wypowiedzieć|odholować|potrącić|stracić>";

/** Threats and ultimatums; what the law provides for is no threat where it is only told. */
export const THREATENING = rows(`
<ostrzegać|ostrzec|przestrzegać|przestrzec:pri> Pana , że|iż = <informować> Pana, że > [[Ostrzegam Pana, że|Informuję Pana, że]] termin mija.
<ostrzegać|ostrzec|przestrzegać|przestrzec:pri> Panią , że|iż = <informować> Panią, że > [[Ostrzegamy Panią, że|Informujemy Panią, że]] termin mija.
<ostrzegać|ostrzec|przestrzegać|przestrzec:pri> Państwa , że|iż = <informować> Państwa, że > [[Przestrzegamy Państwa, że|Informujemy Państwa, że]] termin mija.
<ostrzegać|ostrzec:pri> Pana|Panią|Państwa ! <ostrzegać|ostrzec> Pana|Panią|Państwa przed|o > [[Ostrzegam Pana]] po raz ostatni.
<ostrzegać|przestrzegać:pri> Pana|Panią|Państwa przed dalszym|dalszą|kolejnym|kolejną > [[Przestrzegam Pana przed dalszym]] zwlekaniem.
<ostrzegać|przestrzegać:fin:pri> , że|iż = <informować>, że & ${WARNED} > [[Ostrzegamy, że|Informujemy, że]] za śmiecenie grozi mandat.
proszę|prosimy nie wystawiać naszej|mojej cierpliwości na próbę
to ?jest ?już Pana|Pani|Państwa ostatnia szansa
<czekać:fin> Pana|Panią|Państwa ?<:adv> <przykry|poważny|surowy|bolesny|dotkliwy> > [[Czekają Panią poważne]] kłopoty.
<wyciągnąć:fin:pri> z tego ?<:adj> konsekwencje > [[Wyciągniemy z tego konsekwencje]].
pod groźbą ! pod groźbą odpowiedzialności karnej ; pod groźbą kary <pozbawienie|grzywna> > Proszę otworzyć drzwi [[pod groźbą]] kary.
bo|albo inaczej & inaczej … <komornik|policja|sąd|straż|stracić|zapłacić|sprzedać|zająć|naliczyć|ukarać|wezwać|wyłączyć|odciąć|zamknąć|wypowiedzieć|pożałować|kara|mandat> > Proszę zapłacić, [[bo inaczej]] sprzedamy dług.
w przeciwnym razie|wypadku|przypadku ?<:fin:pri> … <komornik|windykacja|windykator|prokuratura|policja|konsekwencja> > [[W przeciwnym razie zajmie się tym komornik]].
<zmusić|zmuszać:ter> ?nas|mnie Pan|Pani|Państwo ?nas|mnie do > [[Zmusza nas Pani do]] wezwania policji.
Pan|Pani|Państwo <zmusić|zmuszać:ter> nas|mnie do > [[Państwo zmuszają nas do]] tego kroku.
kto … , ten ?<:adv> <zapłacić:fin> ?<:adj> <mandat|kara|grzywna> > [[Kto się spóźni, ten zapłaci karę]].
kto … , ten ?<:adv> <stracić|ponieść|pożałować:fin> > [[Kto się spóźni, ten straci]] miejsce.
jeszcze jeden|jedno|jedna ?taki|takie|taka <:subst> , a <:fin> > [[Jeszcze jedna taka sytuacja, a wezwiemy]] policję.
ostatnie|ostateczne ostrzeżenie > To [[ostatnie ostrzeżenie]].
to ?już ?<być:fin> ?nasze ostatnie|ostateczne wezwanie|upomnienie|przypomnienie ! przypomnienie o > [[To już ostatnie upomnienie]] w tej sprawie.
radzę|radzimy ?Panu|Pani|Państwu ?dobrze się ?<:adv> zastanowić|pospieszyć|opamiętać > [[Radzę się dobrze zastanowić]].
nie radzę|radzimy Panu|Pani|Państwu <:inf> > [[Nie radzę Panu zwlekać]].
<odpowiedzieć|odpowiadać:fin:ter> Pan|Pani|Państwo ?nam za to > [[Odpowie Pani za to]] finansowo.
za to Pan|Pani|Państwo ?nam ?jeszcze <odpowiedzieć|zapłacić:fin:ter> > [[Za to Pan odpowie]].
<policzyć|rozprawić:fin:pri> się z|ze > [[Policzymy się z]] każdym, kto niszczy ławki.
<zobaczyć|widzieć:fin:pri> się w|przed sądzie|sądem ! sądzie <:adj> > [[Zobaczymy się w sądzie]].
proszę|prosimy nie myśleć|sądzić , że > [[Proszę nie myśleć, że]] minie Pana kara.
proszę|prosimy nie liczyć na ?naszą|moją|żadną|jakąkolwiek <wyrozumiałość|pobłażliwość|litość|taryfa|ulga|łaska> > [[Proszę nie liczyć na wyrozumiałość]].
proszę|prosimy ?się nie łudzić ?się > [[Proszę się nie łudzić]].
niech Pan|Pani|Państwo ?się ?sobie nie <myśleć|łudzić|sądzić:fin> > [[Niech Pan nie myśli]], że to minie.
<stracić:fin> Pan|Pani|Państwo wszystko > [[Stracą Państwo wszystko]].
nie <być:pri> ?się ?z ?Panem|Panią|Państwem ?już ?więcej ?dłużej ?się patyczkować|cackać|bawić|certolić|patyczkował|patyczkowali|cackał|cackali|bawili > [[Nie będziemy się patyczkować]].
<wysłać|wysyłać|nasłać|przysłać:fin:pri> ?do ?na Panu|Pana|Panią|Państwa|Państwu komornika|windykatora|windykację > [[Wyślemy do Pana komornika]].
<narazić|narażać:fin> ?się Pan|Pani|Państwo ?się na ! <narazić|narażać> ?się Pan|Pani|Państwo ?się na <ryzyko|niebezpieczeństwo|wypadek|uraz> > [[Narazi się Pan na]] karę.
konsekwencje|skutki|koszty ?tego <ponieść|ponosić:fin> Pan|Pani|Państwo > [[Konsekwencje poniesie Pan]].
<ponieść:fin> Pan|Pani|Państwo ?tego <surowy|poważny|przykry|dotkliwy> > [[Poniosą Państwo dotkliwe]] koszty.
nie <zawahać:fin:pri> się > [[Nie zawahamy się]] wezwać policji.
nie <cofnąć:fin:pri> się przed > [[Nie cofniemy się przed]] procesem.
nie omieszkam <:inf> = <$1:fin:sg:pri> > [[Nie omieszkam złożyć|Złożę]] zawiadomienie.
nie omieszkamy <:inf> = <$1:fin:pl:pri> > [[Nie omieszkamy złożyć|Złożymy]] zawiadomienie.
nie <ujść:fin> ?to ?Panu|Pani|Państwu ?to na sucho|płazem > [[Nie ujdzie to Pani na sucho]].
ze wszystkimi|wszelkimi ?tego konsekwencjami > Zamkniemy sprawę [[ze wszystkimi tego konsekwencjami]].
bez dalszych|kolejnych|dodatkowych ostrzeżeń|upomnień|ponagleń > Zamkniemy sprawę [[bez dalszych ostrzeżeń]].
nie <być|zamierzać|mieć:pri> ?zamiaru ?już dłużej ?zamiaru czekać|czekał|czekała|czekali & czekać|czekał|czekała|czekali na Pana|Pani|Państwa > [[Nie będziemy dłużej czekać]] na Pani wpłatę.
cierpliwość ?<:subst:gen> <być:fin> ograniczona|na|u > [[Cierpliwość urzędu jest ograniczona]].
miarka się przebrała
popamięta|popamiętają ?nas|mnie ?to & Pan|Pani|Państwo … popamięta|popamiętają ; popamięta|popamiętają … Pan|Pani|Państwo > [[Popamięta nas]] Pan.
zmuszeni będziemy <:inf:perf> = <$1:fin:pl:pri> > W sobotę [[zmuszeni będziemy usunąć|usuniemy]] auto.
zmuszony|zmuszona będę <:inf:perf> = <$1:fin:sg:pri> > W sobotę [[zmuszona będę zamknąć|zamknę]] sprawę.
radzę|radzimy nie <zwlekać|lekceważyć|ignorować> > [[Radzę nie zwlekać]].
nie radzę|radzimy <:inf> > [[Nie radzę lekceważyć]] tego pisma.
proszę|prosimy się nie zdziwić|dziwić , gdy|jeśli|jeżeli|że > [[Proszę się nie dziwić, że]] opłata rośnie.
<mieć:fin:ter> Pan|Pani|Państwo # godzin|godziny na > [[Ma Pan 24 godziny na]] odpowiedź.
konsekwencje <być> ?dla ?Pana|Pani|Państwa ?bardzo <dotkliwy|poważny|surowy|bolesny> > [[Konsekwencje będą dla Pani bardzo dotkliwe]].
<porozmawiać:fin:pri> ?sobie w|przed sądzie|sądem > [[Porozmawiamy w sądzie]].
lojalnie <uprzedzać|ostrzegać:pri> = $1 > [[Lojalnie uprzedzamy|Uprzedzamy]], że termin mija.
<wyciągnąć|wyciągać> ?<:adv> ?wobec ?Pana|Pani|Państwa ?stosowne|odpowiednie|surowe|służbowe|dalsze konsekwencje > [[Wyciągniemy wobec Pani surowe konsekwencje]].
<zostać|być> ?wobec ?Pana|Pani|Państwa wyciągnięte ?stosowne|odpowiednie|surowe|służbowe konsekwencje > [[Zostaną wobec Pana wyciągnięte konsekwencje]].
konsekwencje <zostać|być:fin> ?<:adv> wyciągnięte wobec Pana|Pani|Państwa > [[Konsekwencje zostaną wyciągnięte wobec Pani]].
wobec Pana|Pani|Państwa … konsekwencje > [[Wobec Pana wyciągniemy konsekwencje]].
<pociągnąć:fin> Pana|Panią|Państwa do odpowiedzialności > [[Pociągniemy Pana do odpowiedzialności]].
<zostać:fin> Pan|Pani|Państwo ?<:adv> <pociągnąć:ppas> do odpowiedzialności > [[Zostanie Pani pociągnięta do odpowiedzialności]].
<ponieść|ponosić:fin> Pan|Pani|Państwo ?<:adv> ?wszelkie|surowe|poważne|odpowiednie|tego|wszystkie konsekwencje|skutki > [[Poniesie Pan wszelkie konsekwencje]].
Pan|Pani|Państwo ?<:adv> <ponieść|ponosić:fin> ?wszelkie|surowe|poważne|odpowiednie|tego|wszystkie konsekwencje|skutki > [[Pani poniesie konsekwencje]].
<ponieść:fin> Pan|Pani|Państwo odpowiedzialność karną > [[Poniosą Państwo odpowiedzialność karną]].
proszę|prosimy|musi|muszą|należy|powinien|powinna ?się ?Pan|Pani|Państwo ?się liczyć ?się z > [[Proszę się liczyć z]] karą.
proszę|prosimy liczyć się z > [[Prosimy liczyć się z]] karą.
<móc|musieć:fin:ter> ?się Pan|Pani|Państwo ?się liczyć ?się z > [[Musi się Pan liczyć z]] karą.
będziemy zmuszeni <:inf:perf> = <$1:fin:pl:pri> > W sobotę [[będziemy zmuszeni usunąć|usuniemy]] auto.
będę zmuszony|zmuszona <:inf:perf> = <$1:fin:sg:pri> > W sobotę [[będę zmuszona zamknąć|zamknę]] sprawę.
<być:pri> zmuszony|zmuszona|zmuszeni <skierować|nałożyć|naliczyć|wszcząć|wyciągnąć|rozwiązać|ukarać|podjąć|wystąpić|zamknąć> ! będziemy|będę zmuszony|zmuszona|zmuszeni > [[Jesteśmy zmuszeni zamknąć]] sprawę.
daję|dajemy|wyznaczam Panu|Pani|Państwu ?ostatni|ostatnią ?ostateczny <termin|szansa|czas> > [[Dajemy Panu ostatnią szansę]].
daję|dajemy Panu|Pani|Państwu # > [[Daję Pani 3]] dni na odpowiedź.
ostatnia szansa na <zapłata|wpłata|spłata|odpowiedź|uregulować|wyjaśnić|zapłacić> > To [[ostatnia szansa na zapłatę]].
<spotkać:fin:pri> się w|przed sądzie|sądem > [[Spotkamy się w sądzie]].
do zobaczenia w sądzie
pożałuje|pożałują & Pan|Pani|Państwo … pożałuje|pożałują ; pożałuje|pożałują … Pan|Pani|Państwo > [[Pożałuje]] Pan tego.
nie <ręczyć:pri> za > [[Nie ręczymy za]] skutki.
nie <być|zamierzać|mieć|móc:pri> ?zamiaru ?tego ?takich ?takiego ?dłużej ?więcej ?zamiaru ?tego tolerować|tolerował|tolerowała|tolerowali|znosić|pobłażać > [[Nie będziemy tolerować]] takich pism.
żarty się skończyły
nasza|moja cierpliwość się skończyła|kończy|wyczerpała
niech Pan|Pani|Państwo ?lepiej uważa|uważają
dla ?Pana|Pani|Państwa własnego dobra
w ?Pana|Pani|Państwa własnym interesie
lepiej dla Pana|Pani|Państwa ?, ?żeby|jeśli|gdy|jeżeli
<zapłacić:fin:ter> <pan|pani|państwo:nom> słono|drogo|gorzko = $1 $2 > [[Zapłaci Pani drogo|Zapłaci Pani]] za zwłokę.
<zapłacić|odpowiedzieć:fin:ter> ?za ?to Pan|Pani|Państwo ?za ?to słono|drogo|gorzko > [[Zapłaci Pan za to słono]].
słono|drogo ?za ?to <zapłacić:fin:ter> > [[Słono za to zapłaci]] Pani.
słono|drogo <kosztować> > Będzie to Pana [[słono kosztować]].
grozi|grożą Panu|Pani|Państwu ?za ?to ?surowa|wysoka|dotkliwa|surowe|poważne|przykre <grzywna|kara|mandat|egzekucja|więzienie|eksmisja|komornik|sąd|konsekwencja|sankcja> > [[Grozi Pani mandat]].
Panu|Pani|Państwu grozi|grożą ?za ?to ?surowa|wysoka|dotkliwa|surowe|poważne|przykre <grzywna|kara|mandat|egzekucja|więzienie|eksmisja|komornik|sąd|konsekwencja|sankcja> > Za śmieci [[Państwu grozi kara]].
nie <ręczyć:fin:pri> za to , co ?się <:fin> > [[Nie ręczymy za to, co się stanie]].
dług|długi|zaległość <sprzedać|oddać|przekazać:fin:pri> <firma:dat> windykacyjnej|windykacyjnym > [[Dług sprzedamy firmie windykacyjnej]].
<sprzedać|oddać|przekazać:fin:pri> ?ten ?dług ?Pana|Pani|Państwa ?dług <firma:dat> windykacyjnej|windykacyjnym > [[Sprzedamy dług firmie windykacyjnej]].
a on|ona|oni|one ?już się Panem|Panią|Państwem <zająć:fin> > Sprawę poznał sąd, [[a on się Panem zajmie]].
<zająć:fin> się Panem|Panią|Państwem ?już <komornik|windykator|policja|sąd|prokurator|prokuratura|straż> > [[Zajmie się Panem komornik]].
Panem|Panią|Państwem <zająć:fin> się ?już <komornik|windykator|policja|sąd|prokurator|prokuratura|straż> > [[Panem zajmie się komornik]].
biada temu|tym|wszystkim|każdemu|Panu|Pani|Państwu > [[Biada temu]], kto śmieci.
nie <pozostawiać|pozostawić|zostawiać|zostawić|dawać|dać:ter> ?nam|mi Pan|Pani|Państwo ?nam|mi ?innego|żadnego wyboru|wyjścia > [[Nie daje nam Pani wyboru]].
Pan|Pani|Państwo nie <pozostawiać|pozostawić|zostawiać|zostawić|dawać|dać:ter> ?nam|mi ?innego|żadnego wyboru|wyjścia > [[Państwo nie zostawili nam wyboru]].
<donieść|naskarżyć|poskarżyć:fin:pri> ?się na Pana|Panią|Państwa > [[Doniesiemy na Pana]].
<zapukać|odwiedzić|zjawić|przyjść|wpaść:fin:ter> ?się ?do ?u Pana|Panią|Państwa|Pani <komornik|policja|windykator|policjant> > Wkrótce [[zapuka do Pana komornik]].
<komornik|policja|windykator> <zapukać|odwiedzić:fin:ter> > [[Komornik zapuka]] do drzwi.
<zastosować|podjąć|użyć:fin:pri> wobec Pana|Pani|Państwa ?<:adj> środki|środków|kroki|sankcje|działania > [[Podejmiemy wobec Pana kroki]].
<ukarać:fin:pri> ?surowo Pana|Panią|Państwa|każdego|każdą|wszystkich|tych|mandatem|grzywną|karą > [[Ukarzemy każdego]], kto się spóźni.
<karać:fin:pri> ?surowo każdego|każdą|wszystkich > [[Karzemy każdego]], kto się spóźni.
jeszcze jeden|jedno|jedna ?taki|takie|taka <:subst> , a … <trafić|skończyć|wezwać|stracić|zapłacić|złożyć|zgłosić:fin> > [[Jeszcze jedna skarga, a sprawa trafi]] do sądu.
nie ostrzegałbym|ostrzegałabym|ostrzegalibyśmy
+ Ostrzegamy Państwa przed oszustami.
+ To ostatnia szansa, żeby zobaczyć wystawę.
+ Ostrzegamy, że w nocy będzie wichura.
+ Sprawca zostanie pociągnięty do odpowiedzialności.
+ Ostrzegamy, że sinice w jeziorze są trujące.
+ To ostatnie przypomnienie o spotkaniu.
+ Kto się spóźni, ten zapłaci pełną cenę.
+ Kto dołączy opinię, ten dostanie odpowiedź szybciej.
+ W przeciwnym razie zostawimy wniosek bez rozpoznania.
+ Zeznaje Pan pod groźbą odpowiedzialności karnej.
+ Jeszcze jedna uwaga, a właściwie pytanie.
+ To nasze ostatnie pismo przed wakacjami, wrócimy we wrześniu.
+ Zobaczymy się w piątek w ratuszu.
+ Widzimy się w sądzie rejonowym o godz. 9:00.
+ Prosimy wyjść z budynku, bo inaczej grozi Państwu zatrucie.
+ Proszę nie myśleć o tym źle.
+ Sąd wyciągnie z tego wnioski.
+ Kto składa fałszywe zeznania, ponosi odpowiedzialność karną.
+ Jeśli nie dostaniemy wpłaty, naliczymy odsetki.
`);
