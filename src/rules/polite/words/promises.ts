import { rows } from "../../rows";

/** Of these, the words for when are only empty where we say what we shall do. */
const WHEN = "wkrótce|niebawem|niezwłocznie|bezzwłocznie|rychło";
const SOMEBODY = "<skontaktować|odezwać|zadzwonić|odpowiedzieć|odpisać|poinformować|powiadomić:fin:ter>";
const OURS = `${SOMEBODY} … ${WHEN} ; ${WHEN} … ${SOMEBODY} ; <:fin:pri:perf> … ${WHEN} ; ${WHEN} … <:fin:pri:perf> ; <zostać:fin> … ${WHEN} ; ${WHEN} … <zostać:fin>`;
const soon = (words: string) =>
  `<:fin:pri:perf> … ${words} ; ${words} … <:fin:pri:perf> ; <zostać:fin> … ${words} ; ${words} … <zostać:fin>`;

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
+ Wkrótce po remoncie otworzyliśmy park.
+ Proszę niezwłocznie zgłosić zmianę adresu.
+ W najbliższych dniach może padać śnieg.
+ W odpowiednim wydziale dostanie Pan druk.
`);
