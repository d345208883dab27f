import { rows } from "../../rows";

/** Of these, the words for when are only empty where we say what we shall do. */
const WHEN = "wkrótce|niebawem|niezwłocznie|bezzwłocznie|rychło|niedługo";
const SOMEBODY = "<skontaktować|odezwać|zadzwonić|odpowiedzieć|odpisać|poinformować|powiadomić:fin:ter>";
/** What will begin or be there of itself. */
const STARTS =
  "<ukazać|ruszyć|rozpocząć|zacząć|otworzyć|pojawić|powstać|nastąpić|zakończyć|skończyć|dotrzeć|trafić:fin:ter>";
const OURS = `${SOMEBODY} … ${WHEN} ; ${WHEN} … ${SOMEBODY} ; <:fin:pri:perf> … ${WHEN} ; ${WHEN} … <:fin:pri:perf> ; <zostać:fin> … ${WHEN} ; ${WHEN} … <zostać:fin> ; ${STARTS} … ${WHEN} ; ${WHEN} … ${STARTS}`;
const soon = (words: string) =>
  `<:fin:pri:perf> … ${words} ; ${words} … <:fin:pri:perf> ; <zostać:fin> … ${words} ; ${words} … <zostać:fin>`;

/** "Na pewno" of what we or somebody will do, not of what is. */
const sure = (words: string) =>
  `${words} ?się ${STARTS} ; ${words} ?się <:fin:pri:perf> ; <:fin:pri:perf> ?się ${words} ; ${words} … <:fin:pri:perf> ; ${words} ?się <dostać|otrzymać|skontaktować|udać|odezwać|zadzwonić:fin> ; ${words} … <dostać|otrzymać|skontaktować|udać|odezwać:fin>`;
const assured =
  "<zapewniać> ?Pana|Panią|Państwa , że|iż ?nigdy ?już ?więcej ?nie ?się <:fin:pri:perf> ; <zapewniać> ?Pana|Panią|Państwa , że|iż nigdy ; <zapewniać> ?Pana|Panią|Państwa , że|iż … nie <powtórzyć:fin>";

/** What is promised without a day. */
export const PROMISES = rows(`
w najbliższym ?możliwym czasie
w najbliższej|niedalekiej przyszłości
w możliwie krótkim|najkrótszym|szybkim|najszybszym|bliskim|najbliższym terminie|czasie
w jak najkrótszym|najszybszym|najbliższym terminie|czasie
w najszybszym|najkrótszym|najbliższym możliwym terminie|czasie
w bliżej nieokreślonym terminie|czasie
w późniejszym czasie|terminie & ${soon("w późniejszym czasie|terminie")} > Plan [[w późniejszym terminie]] przyślemy pocztą.
w dogodnym dla nas terminie|czasie
w|we stosownym|odpowiednim|właściwym|swoim czasie|terminie & ${soon("w|we stosownym|odpowiednim|właściwym|swoim czasie|terminie")} > Wynik [[w stosownym terminie]] podamy na stronie.
w najbliższych dniach|tygodniach|miesiącach & ${soon("w najbliższych dniach|tygodniach|miesiącach")} > [[W najbliższych dniach]] wyślemy odpowiedź.
bez zbędnej zwłoki & ${soon("bez zbędnej zwłoki")} > Odpowiemy [[bez zbędnej zwłoki]].
${WHEN} & ${OURS} > Odpowiedź [[wkrótce]] wyślemy pocztą.
<dołożyć|dokładać:pri> ?wszelkich|należytych starań > [[Dołożymy wszelkich starań]], żeby pomóc.
<dołożyć|dokładać:pri> ?wszelkiej|należytej staranności > [[Dołożymy wszelkiej staranności]].
<dołożyć|dokładać:fin:ter> ?wszelkich|należytych|wszystkich starań|staranności > Urząd [[dołoży wszelkich starań]], aby pomóc.
odpowiednie|właściwe|stosowne służby|osoby|komórki ?już <zająć:fin> się > [[Odpowiednie służby zajmą się]] sprawą.
<zrobić|uczynić:pri> wszystko , co ?jest ?tylko w ?mojej|naszej mocy > [[Zrobimy wszystko, co w naszej mocy]].
<zrobić|uczynić:pri> wszystko , co ?tylko możliwe > [[Zrobimy wszystko, co możliwe]].
<zrobić|uczynić:pri> wszystko , ?co ?w ?naszej ?mocy ?, aby|żeby|by > [[Zrobimy wszystko, aby]] pomóc.
<podjąć|podejmować:fin:pri> ?wszelkie ?stosowne|odpowiednie|niezbędne|właściwe|dalsze|konieczne|możliwe działania|kroki|czynności|starania > [[Podejmiemy stosowne działania]].
<podjąć|podejmować:fin:pri> ?wszelkie ?stosowną|odpowiednią|właściwą decyzję|interwencję > [[Podejmiemy odpowiednią interwencję]].
<zostać|być:fin> podjęte|podejmowane ?wszelkie ?stosowne|odpowiednie|niezbędne|właściwe|dalsze|konieczne działania|kroki|czynności > [[Zostaną podjęte dalsze kroki]].
stosowne|odpowiednie|niezbędne|właściwe|dalsze|konieczne działania|kroki|czynności <zostać|być:fin> podjęte|podejmowane > [[Stosowne działania zostaną podjęte]].
gdy|jak ?tylko będzie ?to ?taka możliwe|możliwość|można
możliwie|stosunkowo szybko|prędko & ${soon("możliwie|stosunkowo szybko|prędko")} ; <starać|postarać> … możliwie|stosunkowo szybko|prędko > Odpowiemy [[możliwie szybko]].
kiedyś & ${soon("kiedyś")} > [[Kiedyś]] do tego wrócimy.
<pochylić|pochylać:fin:pri> się nad > [[Pochylimy się nad]] Pani prośbą.
<postarać|starać:fin:pri> się jak najszybciej > [[Postaramy się jak najszybciej]] odpisać.
prosimy|proszę uzbroić się w cierpliwość
w miarę ?naszych ?posiadanych możliwości ?finansowych & ${soon("w miarę")} > Uwagi rozważymy [[w miarę możliwości]].
w wolnej chwili & ${soon("w wolnej chwili")} > Odpiszemy [[w wolnej chwili]].
przy najbliższej|pierwszej ?możliwej|nadarzającej ?się okazji & ${soon("przy najbliższej|pierwszej")} > Lampę wymienimy [[przy najbliższej okazji]].
prędzej czy|lub później & ${soon("prędzej")} > [[Prędzej czy później]] to naprawimy.
na dniach & ${soon("na dniach")} > Decyzję wyślemy [[na dniach]].
lada dzień|chwila|moment & ${soon("lada")} > [[Lada dzień]] wyślemy decyzję.
za jakiś czas & ${soon("za jakiś")} > [[Za jakiś czas]] to sprawdzimy.
gdy|jak|kiedy tylko <być:pri> <móc:praet> > Odpiszemy, [[gdy tylko będziemy mogli]].
gdy|jak|kiedy tylko <znaleźć:fin:pri> czas|pieniądze|środki|chwilę > Zrobimy to, [[jak tylko znajdziemy czas]].
<postarać:fin:pri> się ?<:adv> <:inf:perf> > [[Postaramy się odpowiedzieć]] na każdą uwagę.
<dopilnować|dopatrzyć:fin:pri> ?tego , aby|żeby|by > [[Dopilnujemy, aby]] latarnia świeciła.
<zająć:fin:pri> się tym|tą ?<sprawa> > [[Zajmiemy się tą sprawą]].
<zająć:fin:pri> się Pana|Pani|Państwa <sprawa|wniosek|pismo|prośba|skarga|zgłoszenie> > [[Zajmiemy się Pani sprawą]].
nie <zostawić|pozostawić|zostawiać|pozostawiać:fin:pri> ?tego|tej ?<sprawa> bez odpowiedzi|reakcji|echa > [[Nie zostawimy tego bez odpowiedzi]].
będziemy|będę ?na ?bieżąco monitorować|monitorowali|monitorował|monitorowała > [[Będziemy monitorować]] sytuację na skrzyżowaniu.
ktoś ?<:adv> się ?do|z ?Pana|Pani|Państwa|Panem|Panią|Państwem <skontaktować|odezwać:fin> > [[Ktoś się z Panią skontaktuje]].
ktoś ?<:adv> <skontaktować|odezwać|oddzwonić|odpisać|zadzwonić:fin> > [[Ktoś odezwie]] się do Pana.
<skontaktować|odezwać:fin> się ktoś|nasz|jeden z|pracownik|urzędnik > [[Skontaktuje się nasz pracownik]].
nasz|jeden ?z ?naszych <pracownik|urzędnik|konsultant|kolega|ekspert|specjalista> ?się <skontaktować|odezwać|oddzwonić|odpisać|zadzwonić:fin> > [[Nasz pracownik skontaktuje]] się z Panią.
# sure, without a day
na pewno|100% = ∅ & ${sure("na pewno")} > [[Na pewno załatwimy|Załatwimy]] to od ręki.
z ?całą pewnością = ∅ & ${sure("z ?całą pewnością")} > [[Z całą pewnością zdążymy|Zdążymy]].
bez ?najmniejszej ?żadnej ?cienia wątpienia|wątpliwości = ∅ & ${sure("bez wątpienia")} > [[Bez wątpienia zdążymy|Zdążymy]].
<obiecywać|przyrzekać|gwarantować:fin:pri> ?Panu|Pani|Państwu , że|iż = ∅ > [[Obiecuję, że kierownik|Kierownik]] zadzwoni do Pana.
<zapewniać:fin:pri> ?Pana|Panią|Państwa , że|iż = ∅ & ${assured} > [[Zapewniamy Panią, że pomożemy|Pomożemy]].
<zrobić|uczynić:fin:pri> ?wszystko , co się da > [[Zrobimy, co się da]].
<zrobić|uczynić:fin:pri> ?wszystko , co <móc|potrafić:fin:pri> > [[Zrobimy, co możemy]].
<zwrócić:fin:pri> ?na ?to ?szczególną uwagę ?na ?to w przyszłości > [[Zwrócimy na to uwagę w przyszłości]].
w|we dogodnej|odpowiedniej|stosownej|sposobnej|właściwej|dogodnym|odpowiednim|stosownym|właściwym chwili|porze|momencie|czasie & ${soon("w|we dogodnej|odpowiedniej|stosownej|sposobnej|właściwej|dogodnym|odpowiednim|stosownym|właściwym chwili|porze|momencie|czasie")} > Wrócimy do tego [[w dogodnej chwili]].
<zrobić|uczynić:fin:pri> , co ?jest|leży ?tylko w ?naszej|mojej mocy > [[Uczynimy, co w naszej mocy]].
<ręczyć:fin:pri> ?głową|słowem ?za ?to , że|iż = ∅ ! nie <ręczyć> > [[Ręczę za to, że kierownik|Kierownik]] zadzwoni.
<dawać|dać:fin:pri> ?Panu|Pani|Państwu słowo|gwarancję ?Panu|Pani|Państwu , że|iż = ∅ ! nie <dawać|dać> > [[Dajemy Pani słowo, że kierownik|Kierownik]] zadzwoni.
<móc:fin:pri> ?Panu|Pani|Państwu zagwarantować|przyrzec|obiecać ?Panu|Pani|Państwu , że|iż = ∅ ! nie <móc> > [[Możemy zagwarantować, że kierownik|Kierownik]] zadzwoni.
+ Obiecujemy, że odpowiemy do 20 marca.
+ Zajmiemy się tym, gdy dostaniemy opinię konserwatora.
+ Zadbamy o to, żeby dojście do szkoły było bezpieczne.
+ Ktoś się do Pana zgłosi po odbiór mebli.
+ Na pewno ma Pani rację.
+ Zapewniamy, że dane są bezpieczne.
+ Jeśli zajmiemy się tym wnioskiem w maju, damy znać.
+ Ktoś zostawił parasol w sali 5.
+ Postaramy się pomóc w piątek.
+ Prosimy jak najszybciej zadzwonić.
+ Wkrótce po remoncie otworzyliśmy park.
+ Proszę niezwłocznie zgłosić zmianę adresu.
+ W najbliższych dniach może padać śnieg.
+ W odpowiednim wydziale dostanie Pan druk.
`);
