import { rows } from "../../rows";

/** Words that say how little the reader knows. */
export const CONDESCENDING = rows(`
# what everybody knows
jak ?<:adv> wiadomo ?, = ∅ > [[Jak powszechnie wiadomo, opłatę|Opłatę]] wnosi się w kasie.
jak wiadomo ?, = ∅
jak zapewne|dobrze|doskonale|świetnie|chyba Panu|Pani|Państwu wiadomo ?, = ∅ > [[Jak doskonale Pani wiadomo, termin|Termin]] mija.
jak każdemu|wszystkim wiadomo ?, = ∅ > [[Jak wszystkim wiadomo, opłata|Opłata]] rośnie.
jak ?zapewne ?dobrze Panu|Pani|Państwu ?zapewne ?dobrze ?chyba wiadomo ?, = ∅ > [[Jak Pani zapewne wiadomo, termin|Termin]] mija.
jak zapewne|dobrze|doskonale|świetnie|chyba|pewnie|oczywiście ?dobrze ?doskonale Pan|Pani|Państwo ?dobrze ?doskonale <wiedzieć:ter> ?, = ∅ > [[Jak zapewne Pan wie, opłata|Opłata]] rośnie.
jak Pan|Pani|Państwo zapewne|dobrze|doskonale|świetnie|chyba|pewnie|oczywiście ?dobrze ?doskonale <wiedzieć:ter> ?, = ∅ > [[Jak Państwo doskonale wiedzą, opłata|Opłata]] rośnie.
jak zapewne|dobrze|doskonale|świetnie <wiedzieć:ter> Pan|Pani|Państwo ?, = ∅ > [[Jak zapewne wie Pani, opłata|Opłata]] rośnie.
jak <powinien> ?był|była|byli Pan|Pani|Państwo ?<:adv> <wiedzieć:inf> ?, = ∅ > [[Jak powinna Pani wiedzieć, opłata|Opłata]] rośnie.
jak Pan|Pani|Państwo <powinien> ?<:adv> <wiedzieć:inf> ?, = ∅ > [[Jak Pan powinien wiedzieć, opłata|Opłata]] rośnie.
<powinien> Pan|Pani|Państwo ?<:adv> wiedzieć , że|iż = ∅ > [[Powinna Pani wiedzieć, że opłata|Opłata]] rośnie.
Pan|Pani|Państwo <powinien> ?to ?o ?tym ?<:adv> <wiedzieć:inf> > [[Państwo powinni o tym wiedzieć]].
rzecz jasna ?, = ∅ > Opłata[[, rzecz jasna, rośnie| rośnie]].
<być:fin> ?chyba ?przecież ?dla ?nas ?wszystkich <oczywisty> , że|iż = ∅ ! nie <być:fin> ; nie <oczywisty> > [[Jest oczywiste, że opłata|Opłata]] rośnie.
<oczywisty> <być:fin> dla nas|mnie|każdego|wszystkich , że|iż = ∅ ! nie <być:fin> ; nie <oczywisty> > [[Oczywiste jest dla nas, że opłata|Opłata]] rośnie.
chyba <oczywisty> <być:fin> , że|iż > [[Chyba oczywiste jest, że]] kopia musi być czytelna.
<oczywisty> <być:fin> , że|iż = ∅ ! nie <być:fin> ; nie <oczywisty> > [[Oczywiste jest, że opłata|Opłata]] rośnie.
<być:fin> rzeczą <oczywisty> , że|iż = ∅ > [[Jest rzeczą oczywistą, że opłata|Opłata]] rośnie.
rzeczą <oczywisty> <być:fin> , że|iż = ∅ > [[Rzeczą oczywistą jest, że opłata|Opłata]] rośnie.
to ?chyba ?przecież <oczywisty> , że|iż = ∅ > [[To oczywiste, że opłata|Opłata]] rośnie.
to chyba|przecież <oczywisty> > Opłata rośnie, [[to chyba oczywiste]].
<oczywisty> , że|iż = ∅ ! nie <być:fin> ?<:adv> <oczywisty> ; nie <oczywisty> > [[Oczywiste, że opłata|Opłata]] rośnie.
nie trzeba być ekspertem|prawnikiem|geniuszem
chyba nie muszę|musimy ?tego ?Panu|Pani|Państwu ?tego <tłumaczyć|wyjaśniać|przypominać|mówić> > [[Chyba nie muszę Panu tłumaczyć]], co to jest termin.
nie muszę|musimy chyba ?tego ?Panu|Pani|Państwu ?tego <tłumaczyć|wyjaśniać|przypominać|mówić> > [[Nie musimy chyba przypominać]], co to jest termin.
każdy rozsądny|myślący|dorosły|normalny|inteligentny człowiek|obywatel
dla każdego|wszystkich <być:fin> ?chyba <jasny|oczywisty|zrozumiały> , że|iż = ∅ > [[Dla każdego jest jasne, że opłata|Opłata]] rośnie.
zapewne|widocznie|najwyraźniej <umknąć:praet> > [[Zapewne umknęło]] Pani uwadze, że opłata rośnie.
najprościej , jak <umieć|potrafić|móc:fin:pri> > Wyjaśniam [[najprościej, jak umiem]].
wystarczy ?tylko ?trochę|odrobina dobrej woli|chęci
Pana|Pani|Państwa brak wiedzy|zrozumienia|kultury|wyobraźni
każde dziecko wie
każdy wie , że = ∅ ! nie każdy > [[Każdy wie, że opłata|Opłata]] rośnie.
# what the reader should have read
wystarczyło|wystarczyłoby ?tylko|jedynie ?<:adv> przeczytać|zajrzeć|zapytać|poczytać|pomyśleć > [[Wystarczyło uważnie przeczytać]] ogłoszenie.
wystarczyłoby ?tylko|jedynie zadzwonić|sprawdzić > [[Wystarczyłoby zadzwonić]] do nas.
wystarczy ?tylko|jedynie uważnie|dokładnie|uważniej przeczytać|poczytać > [[Wystarczy uważnie przeczytać]] nasze pismo.
trzeba|należało było ?było ?<:adv> ?<:adv> czytać|przeczytać|doczytać|poczytać|pomyśleć|uważać > [[Trzeba było uważniej przeczytać]] regulamin.
proszę|prosimy|radzę|radzimy ?<:adv> czytać|przeczytać ?<:adv> ze zrozumieniem > [[Proszę czytać ze zrozumieniem]].
proszę|prosimy … ze zrozumieniem > [[Prosimy czytać listy ze zrozumieniem]].
proszę|prosimy czytać ?<:adv:pos> <:adv> > [[Prosimy czytać uważniej]] nasze pisma.
proszę|prosimy uważnie|uważniej|dokładnie|dokładniej czytać|przeczytać|wczytać > [[Proszę uważniej czytać]] nasze pisma.
proszę|prosimy się ?<:adv> douczyć|doszkolić|dokształcić|opamiętać > [[Proszę się douczyć]], zanim Pan napisze.
polecam|polecamy ?Panu|Pani|Państwu ?<:adv> ?<:adj> <lektura> > [[Polecam Panu lekturę]] ustawy.
odsyłam|odsyłamy ?Pana|Panią|Państwa do <lektura|słownik> > [[Odsyłam Pana do lektury]] ustawy.
<ponowny|uważny:acc> <przeczytać:ger:acc> & proponuję|zalecam|sugeruję|polecam|radzę … <przeczytać:ger:acc> > Zalecam [[ponowne przeczytanie]] naszego pisma.
proponuję|sugeruję|zalecam ?Panu|Pani|Państwu ?<:adv> zapoznać się z|ze <ustawa|przepis|regulamin|pismo|pouczenie|kodeks|wyrok> > [[Proponuję zapoznać się z ustawą]].
radzę|radziłbym|radziłabym|radzimy ?Panu|Pani|Państwu ?<:adv> przeczytać|zapoznać|poczytać|zajrzeć|pomyśleć|zastanowić > [[Radzę Panu przeczytać]] regulamin.
dobrze ?Panu|Pani|Państwu <radzić:pri> > [[Dobrze Panu radzę]], proszę nie zwlekać.
nieznajomość prawa|przepisów ?nikogo nie|szkodzi
# what we have written so clearly
chyba|przecież ?dość|dostatecznie|wystarczająco jasno|wyraźnie <napisać|wyjaśnić|powiedzieć|wskazać:praet:pri> = $1 > [[Chyba dość jasno napisaliśmy|Napisaliśmy]], ile to kosztuje.
wyraźnie <napisać|powiedzieć|zaznaczyć|wskazać|podkreślić|pisać|mówić|informować|zaznaczać:praet:pri> = $1 > [[Wyraźnie napisałam|Napisałam]], że opłata rośnie.
jak wół|byk <być|stać:fin> > W umowie [[jak wół stoi]], że opłata rośnie.
czarno na białym
czego|co ?tu Pan|Pani|Państwo ?tu nie <rozumieć:fin:ter> > [[Czego Pan nie rozumie]] w naszym piśmie?
co ?w ?tym <być:fin> niezrozumiałego|niejasnego|trudnego > [[Co w tym jest niezrozumiałego]]?
nawet Pan|Pani|Państwo <:fin:ter> > [[Nawet Pan zrozumie]] ten druk.
<tłumaczyć:pri> jak dziecku > [[Tłumaczę jak dziecku]], że opłata rośnie.
brak|braku elementarnej|podstawowej wiedzy
to ?jest ?<:adv> ?naprawdę takie proste|trudne > Opłatę wpłaca się w kasie, [[to naprawdę takie proste]].
w przeciwieństwie do Pana|Pani|Państwa
# polite on the face of it
z całym ?należnym szacunkiem ?, ?ale = ∅ > [[Z całym szacunkiem, opłata|Opłata]] rośnie.
przy całym szacunku ?dla ?do ?Pana|Pani|Państwa ?, ?ale = ∅ > [[Przy całym szacunku, opłata|Opłata]] rośnie.
nie <wyobrażać:pri> sobie > [[Nie wyobrażam sobie]], żeby opłata nie rosła.
<dziwić:fin> mnie|nas ?to , że|iż > [[Dziwi nas, że]] Pan o to pyta.
<dziwić:fin:pri> się , że|iż|czemu|dlaczego > [[Dziwię się, że]] Pani o to pyta.
<być:fin:pri> zdziwiony|zdziwiona|zdziwieni|zaskoczony|zaskoczona|zaskoczeni ?Pana|Pani|Państwa ?tym , że|iż > [[Jesteśmy zdziwieni, że]] Pan o to pyta.
+ Nie każdy wie, że opłata maleje.
+ Nie jest oczywiste, że opłata maleje.
+ To nie jest takie proste, ale pomożemy.
+ Kurs daje podstawową wiedzę o pierwszej pomocy.
+ Jak wiadomość dotrze, odpiszemy.
+ Nie wiadomo, jak długo potrwa remont.
+ Dołączam lekturę dla klasy piątej.
+ Proszę przeczytać umowę i ją podpisać.
+ Proszę się zastanowić nad naszą propozycją.
+ Wystarczy podpisać wniosek.
+ Powinna Pani wiedzieć o jednej zmianie: opłata maleje.
`);
