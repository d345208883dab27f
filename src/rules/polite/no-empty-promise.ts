import { table } from "../table";
import { rows } from "../rows";

export const noEmptyPromise = table({
  id: "polite/no-empty-promise",
  name: "Obietnica bez terminu",
  level: "should",
  about: "Obietnica nie mówi, co i kiedy się stanie.",
  what: (quote) => `„${quote.trim()}” nie mówi, co i kiedy się stanie.`,
  why: "Czytelnik chce wiedzieć, kto, co i do kiedy zrobi.",
  todo: "Napisz, co zrobicie i do kiedy.",
  source: "std.focus.steps",
  rows: rows(`
w najbliższym czasie
w najbliższej przyszłości
w możliwie krótkim terminie
w możliwie najszybszym terminie
w późniejszym czasie
dołożymy wszelkich starań
dołożę wszelkich starań
dokładamy wszelkich starań
zrobimy wszystko , co w naszej mocy
podejmiemy stosowne działania
podejmiemy odpowiednie działania
zostaną podjęte stosowne działania
zostaną podjęte działania
bez zbędnej zwłoki odpowiemy
w najbliższych dniach|tygodniach|miesiącach odpowiem|odpowiemy|odpiszę|odpiszemy|poinformuję|poinformujemy|naprawimy|usuniemy|wyślemy|prześlemy|załatwimy|skontaktujemy|zadzwonimy|podejmiemy|zajmiemy
w bliżej nieokreślonym terminie
w możliwie najkrótszym terminie
w możliwie najkrótszym czasie
w możliwie krótkim czasie
w możliwie szybkim terminie
w najszybszym możliwym terminie
w najkrótszym możliwym terminie
w najkrótszym możliwym czasie
w jak najkrótszym czasie
w jak najkrótszym terminie
w jak najszybszym terminie
w stosownym czasie
w stosownym terminie
w odpowiednim czasie ! nie w odpowiednim czasie
we właściwym czasie
w dogodnym dla nas terminie
dołożę|dołożymy starań
dokładam|dokładamy starań
dokładam wszelkich starań
dołożymy wszelkiej staranności
zrobię|zrobimy wszystko , co w mojej|naszej mocy
zrobię wszystko , co możliwe
zrobimy wszystko , co możliwe
podejmę stosowne|odpowiednie działania
podejmiemy niezbędne|dalsze|właściwe działania
podejmę niezbędne|dalsze|właściwe działania
podejmiemy stosowne|odpowiednie|niezbędne|właściwe kroki
podejmę stosowne|odpowiednie|niezbędne|właściwe kroki
zostaną podjęte odpowiednie|niezbędne|właściwe|dalsze działania
zostaną podjęte stosowne|odpowiednie|niezbędne|właściwe kroki
niezwłocznie odpowiem|odpowiemy|odpiszę|odpiszemy|poinformuję|poinformujemy|zawiadomię|zawiadomimy|naprawimy|usuniemy|wyślemy|prześlemy|załatwimy
odpowiem|odpowiemy|odpiszę|odpiszemy|poinformujemy|poinformuję|naprawimy|usuniemy|wyślemy|prześlemy|załatwimy niezwłocznie|wkrótce
wkrótce odpowiem|odpowiemy|odpiszę|odpiszemy|poinformujemy|poinformuję|naprawimy|usuniemy|wyślemy|prześlemy|załatwimy|skontaktujemy|zadzwonimy
niebawem odpowiemy|odpowiem|odpiszemy|poinformujemy|naprawimy|wyślemy|skontaktujemy|zadzwonimy
bezzwłocznie odpowiemy|odpowiem|poinformujemy|zawiadomimy|usuniemy|naprawimy
postaram|postaramy się jak najszybciej|wkrótce|niebawem|niezwłocznie|szybko
zajmiemy|zajmę się tym|sprawą|Pana|Pani|Państwa wkrótce|niebawem
zajmiemy|zajmę się Pana|Pani|Państwa sprawą wkrótce|niebawem
prosimy uzbroić się w cierpliwość
proszę uzbroić się w cierpliwość
`),
  good: [
    "Odpowiemy do 20 marca.",
    "W najbliższy piątek wyślemy odpowiedź.",
    "Naprawimy chodnik do końca marca.",
    "Zrobimy to w tym tygodniu.",
    "W najbliższych dniach może padać śnieg.",
    "Postaramy się odpowiedzieć na Pana pytanie do piątku.",
    "Postaramy się, żeby remont nie przeszkadzał.",
    "Proszę niezwłocznie zgłosić zmianę adresu.",
    "Szkody trzeba zgłosić niezwłocznie.",
    "W odpowiednim wydziale dostanie Pan druk.",
    "Wkrótce po remoncie otworzyliśmy park.",
  ],
});
