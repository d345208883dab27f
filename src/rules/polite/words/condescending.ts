import { rows } from "../../rows";

/** Words that say how little the reader knows. */
export const CONDESCENDING = rows(`
# what everybody knows
jak ?<:adv> wiadomo ?, = ∅ ! wiadomo z|ze|od|o|nam|co|jak > [[Jak powszechnie wiadomo, opłatę|Opłatę]] wnosi się w kasie.
jak wiadomo ?, = ∅ ! wiadomo z|ze|od|o|nam|co|jak
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
nie trzeba|potrzeba być ekspertem|prawnikiem|geniuszem|specjalistą|profesorem|orłem|filozofem|noblistą|jasnowidzem|naukowcem|matematykiem
<być:fin> ?chyba ?przecież ?dla ?nas ?wszystkich <jasny|logiczny|bezsporny|bezdyskusyjny> , że|iż = ∅ ! nie <być:fin> > [[Jest chyba jasne, że opłata|Opłata]] rośnie.
<jasny|logiczny|bezsporny|bezdyskusyjny> <być:fin> , że|iż = ∅ ! nie <jasny|logiczny> > [[Jasne jest, że opłata|Opłata]] rośnie.
to ?chyba ?przecież <jasny|zrozumiały|logiczny|prosty|bezsporny> , że|iż = ∅ > [[To chyba jasne, że opłata|Opłata]] rośnie.
to chyba|przecież <jasny|zrozumiały|logiczny|prosty> > Opłata rośnie, [[to chyba jasne]].
chyba|przecież to ?<być:fin> <jasny|zrozumiały|logiczny|prosty|oczywisty> , że|iż = ∅ > [[Przecież to jasne, że opłata|Opłata]] rośnie.
<powinien> być ?dla ?Pana|Pani|Państwa ?<:adv> <jasny|oczywisty|zrozumiały> & Pana|Pani|Państwa … <jasny|oczywisty|zrozumiały> > Dla Pani to [[powinno być oczywiste]].
nawet ?małe dziecko|przedszkolak|laik|pierwszoklasista|pierwszak|dzieci|laicy ?to <wiedzieć|rozumieć|zrozumieć|potrafić|umieć|widzieć|pojąć:fin> , że|iż = ∅ > [[Nawet laik zrozumie, że opłata|Opłata]] rośnie.
nawet ?małe dziecko|przedszkolak|laik|pierwszoklasista|pierwszak|dzieci|laicy ?to <wiedzieć|rozumieć|zrozumieć|potrafić|umieć|widzieć|pojąć:fin|pot> > [[Nawet dziecko to zrozumie]].
każde dziecko ?to <wiedzieć|rozumieć|zrozumieć:fin> , że|iż = ∅ > [[Każde dziecko wie, że opłata|Opłata]] rośnie.
nawet ?małe dziecko|przedszkolak|laik|pierwszoklasista|pierwszak by ?to > [[Nawet dziecko by to]] zrozumiało.
nawet Pan|Pani|Państwo <powinien> > [[Nawet Pani powinna]] to wiedzieć.
jak ?bardzo łatwo|nietrudno ?się domyślić|zauważyć|zgadnąć|przewidzieć|sprawdzić|policzyć ?się , = ∅ > [[Jak łatwo się domyślić, opłata|Opłata]] rośnie.
chyba ?nie łatwo|nietrudno|trudno ?się domyślić|zgadnąć|zrozumieć|zauważyć ?się , że|iż = ∅ > [[Chyba łatwo się domyślić, że opłata|Opłata]] rośnie.
łatwo|nietrudno ?się domyślić|zgadnąć ?się , że|iż = ∅ ! nie ?<być:fin> łatwo > [[Łatwo się domyślić, że opłata|Opłata]] rośnie.
jak sama nazwa <wskazywać|mówić:fin> ?, = ∅ > [[Jak sama nazwa wskazuje, opłata|Opłata]] dotyczy targu.
jak sam|sama|sami Pan|Pani|Państwo ?<:adv> <widzieć|wiedzieć|rozumieć:fin> , = ∅ > [[Jak sam Pan widzi, opłata|Opłata]] rośnie.
jak Pan|Pani|Państwo sam|sama|sami ?<:adv> <widzieć|wiedzieć|rozumieć:fin> , = ∅ > [[Jak Pani sama widzi, opłata|Opłata]] rośnie.
jak <widzieć|wiedzieć:fin:ter> Pan|Pani|Państwo sam|sama|sami , = ∅ > [[Jak widzą Państwo sami, opłata|Opłata]] rośnie.
nie trzeba|muszę|musimy ?chyba ?nikomu ?Panu|Pani|Państwu tłumaczyć|przypominać|dodawać|wyjaśniać|mówić , że|iż = ∅ > [[Nie trzeba chyba dodawać, że opłata|Opłata]] rośnie.
chyba nie muszę|musimy|trzeba ?nikomu ?Panu|Pani|Państwu tłumaczyć|przypominać|dodawać|wyjaśniać|mówić , że|iż = ∅ > [[Chyba nie muszę dodawać, że opłata|Opłata]] rośnie.
nie <mieć:fin:ter> Pan|Pani|Państwo ?<:adv> ?zielonego|bladego|najmniejszego pojęcia > [[Nie ma Pan pojęcia]], jak działa rejestr.
Pan|Pani|Państwo ?chyba|najwyraźniej nie <mieć:fin:ter> ?<:adv> ?zielonego|bladego|najmniejszego pojęcia > [[Pani nie ma pojęcia]], jak działa rejestr.
zapewne|pewnie|chyba nie <zdawać|wiedzieć|rozumieć|znać|słyszeć|czytać|przeczytać|zrozumieć|doczytać|zauważyć|zapoznać:ter> ?sobie ?się Pan|Pani|Państwo ?sobie ?sprawy > [[Chyba nie rozumie Pani]], ile to kosztuje.
zapewne|pewnie|chyba Pan|Pani|Państwo ?sobie ?się nie <zdawać|wiedzieć|rozumieć|znać|słyszeć|czytać|przeczytać|zrozumieć|doczytać|zauważyć|zapoznać:ter> > [[Chyba Pan nie rozumie]], ile to kosztuje.
<:subst> nie kręci się wokół|dookoła Pana|Pani|Państwa > [[Świat nie kręci się wokół Pana]].
nie <być:fin> Pan|Pani|Państwo ?tu ?u ?nas ?naszym|naszą jedyny|jedynym|jedyną|jedynymi|pępkiem > [[Nie jest Pan jedynym]] klientem.
jak na osobę|kogoś|człowieka z|po|na wyższym|wyższych|takim|taką|takiego|Pana|Pani > [[Jak na osobę z wyższym]] wykształceniem, zrobiła Pani dużo pomyłek.
nie wszyscy|każdy <potrafić|umieć:fin> <:inf> ?nawet ?tak|tę|ten|to <prosty|zwykły|łatwy> > [[Nie wszyscy potrafią wypełnić prosty]] formularz.
pozwolimy sobie <pan|pani|państwo:acc> uświadomić|oświecić|pouczyć , że|iż = informujemy $1, że > [[Pozwolimy sobie Panią oświecić, że|Informujemy Panią, że]] termin minął.
pozwolę sobie <pan|pani|państwo:acc> uświadomić|oświecić|pouczyć , że|iż = informuję $1, że > [[Pozwolę sobie Pana uświadomić, że|Informuję Pana, że]] termin minął.
<uświadamiać|oświecać:fin:pri> <pan|pani|państwo:acc> , że|iż = <informować> $2, że > [[Uświadamiam Panią, że|Informuję Panią, że]] termin minął.
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
wystarczy ?tylko|jedynie przeczytać|poczytać|zajrzeć|pomyśleć & wystarczy … , aby|żeby|by ?to ?się wiedzieć|zrozumieć|dowiedzieć|przekonać > [[Wystarczy przeczytać]] regulamin, żeby to wiedzieć.
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
radzę|radziłbym|radziłabym|radzimy ?Panu|Pani|Państwu ?<:adv> przeczytać|zapoznać|poczytać|zajrzeć|pomyśleć|zastanowić ! zastanowić się nad > [[Radzę Panu przeczytać]] regulamin.
dobrze ?Panu|Pani|Państwu <radzić:pri> > [[Dobrze Panu radzę]], proszę nie zwlekać.
jak zapewne|dobrze|doskonale|świetnie|chyba|pewnie|oczywiście Pan|Pani|Państwo <rozumieć|widzieć|pamiętać|orientować:fin> ?się , = ∅ > [[Jak zapewne Pani rozumie, opłata|Opłata]] rośnie.
radzę|radzimy|polecam|zalecam|proponuję|sugeruję ?Panu|Pani|Państwu uważniej|dokładniej|lepiej|staranniej <:inf> > [[Radzę uważniej czytać]] pisma.
jak jeszcze ?mam|mamy ?to ?Panu|Pani|Państwu ?mam|mamy ?to <tłumaczyć|wytłumaczyć|wyjaśnić|wyjaśniać> > Nie wiem, [[jak jeszcze mam to Panu wytłumaczyć]].
to ?<być:fin> ?chyba|przecież podstawowa|elementarna wiedza > [[To podstawowa wiedza]].
to ?<być:fin> ?chyba|przecież wiedza podstawowa|elementarna > [[To przecież wiedza elementarna]].
nie <być:fin> to chyba|przecież ?aż ?tak ?specjalnie ?zbyt trudne|skomplikowane > [[Nie jest to chyba trudne]].
to chyba|przecież nie <być:fin> ?aż ?tak ?zbyt trudne|skomplikowane > [[To przecież nie jest trudne]].
chyba|najwyraźniej|zapewne <wydawać|zdawać> się Panu|Pani|Państwu , że > [[Chyba wydaje się Pani, że]] to proste.
proszę|prosimy przyjąć do wiadomości , że|iż > [[Proszę przyjąć do wiadomości, że]] sala jest zajęta.
tym razem ze|z zrozumieniem|uwagą > Proszę przeczytać umowę, [[tym razem ze zrozumieniem]].
dla każdego ?rozsądnego|myślącego|normalnego|dorosłego|inteligentnego człowieka|obywatela|dziecka ?to <być:fin> ?to <jasny|oczywisty|zrozumiały> > [[Dla każdego człowieka jest to oczywiste]].
dla każdego ?rozsądnego|myślącego|normalnego|dorosłego|inteligentnego człowieka|obywatela to <jasny|oczywisty|zrozumiały> > [[Dla każdego myślącego człowieka to jasne]].
trzeba|wystarczy ?tylko mieć ?tylko ?trochę|odrobinę|minimum ?dobrej woli|chęci|wyobraźni|rozumu|rozsądku > [[Trzeba mieć odrobinę wyobraźni]].
nie <powinien> ?to|tego Pana|Panią|Państwa|Pani|Panu ?to dziwić > [[Nie powinno to Pani dziwić]].
nieznajomość prawa|przepisów ?nikogo nie|szkodzi
proszę|prosimy ?się najpierw|lepiej|wreszcie|trochę|logicznie|raz|chwilę ?się pomyśleć|zastanowić|przemyśleć > [[Proszę najpierw pomyśleć]].
proszę|prosimy ?się pomyśleć|zastanowić ?się , zanim > [[Proszę się zastanowić, zanim]] Pan zadzwoni.
proszę zrozumieć|zapamiętać|przyjąć ?wreszcie ?raz ?na ?zawsze , że|iż = wyjaśniam, że & <prosić> … raz|wreszcie > [[Proszę zrozumieć raz na zawsze, że|Wyjaśniam, że]] decyduje rada.
prosimy zrozumieć|zapamiętać|przyjąć ?wreszcie ?raz ?na ?zawsze , że|iż = wyjaśniamy, że & <prosić> … raz|wreszcie > [[Prosimy zapamiętać raz na zawsze, że|Wyjaśniamy, że]] decyduje rada.
proszę|prosimy wreszcie zrozumieć|zapamiętać|przyjąć > [[Proszę wreszcie zrozumieć]], że decyduje rada.
<prosić:fin:pri> ?się ?trochę <wysilić> ?się i <:inf> = $1 $3 > [[Proszę wysilić się i policzyć|Proszę policzyć]] jeszcze raz.
<prosić:fin:pri> ?się ?trochę <wysilić> ?się > [[Proszę się trochę wysilić]].
# what we have written so clearly
chyba|przecież ?dość|dostatecznie|wystarczająco jasno|wyraźnie <napisać|wyjaśnić|powiedzieć|wskazać:praet:pri> = $1 > [[Chyba dość jasno napisaliśmy|Napisaliśmy]], ile to kosztuje.
wyraźnie <napisać|powiedzieć|zaznaczyć|wskazać|podkreślić|pisać|mówić|informować|zaznaczać:praet:pri> = $1 > [[Wyraźnie napisałam|Napisałam]], że opłata rośnie.
jak wół|byk <być|stać:fin> > W umowie [[jak wół stoi]], że opłata rośnie.
czarno na białym
czego|co ?tu Pan|Pani|Państwo ?tu nie <rozumieć:fin:ter> > [[Czego Pan nie rozumie]] w naszym piśmie?
co ?w ?tym <być:fin> niezrozumiałego|niejasnego|trudnego > [[Co w tym jest niezrozumiałego]]?
nawet Pan|Pani|Państwo <:fin:ter> > [[Nawet Pan zrozumie]] ten druk.
<tłumaczyć|wyjaśniać:fin:pri> <pan|pani|państwo:dat> jeszcze raz ?, powoli|wolno = <wyjaśniać> $2 > [[Tłumaczę Panu jeszcze raz, powoli|Wyjaśniam Panu]]: opłata rośnie.
<tłumaczyć:fin:pri> jeszcze raz = <wyjaśniać> > [[Tłumaczę jeszcze raz|Wyjaśniam]]: opłata rośnie.
<tłumaczyć:fin:pri> <pan|pani|państwo:dat> jeszcze raz = <wyjaśniać> $2 > [[Tłumaczymy Pani jeszcze raz|Wyjaśniamy Pani]], że opłata rośnie.
jeszcze raz <tłumaczyć:fin:pri> = <wyjaśniać> > [[Jeszcze raz tłumaczę|Wyjaśniam]], że opłata rośnie.
mówiąc ?Panu|Pani|Państwu prostymi|najprostszymi słowami ?, = ∅ > [[Mówiąc prostymi słowami, opłata|Opłata]] rośnie.
<powiedzieć|napisać|wytłumaczyć|wyjaśnić|tłumaczyć:fin:pri> ?to ?Panu|Pani|Państwu ?to prostymi|najprostszymi słowami > [[Powiem to Panu prostymi słowami]].
prościej|jaśniej ?już ?tego ?się nie <dać|potrafić|umieć|móc:fin> > [[Prościej już się nie da]].
łopatologicznie
jak krowie na rowie|miedzy
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
# asides to the reader's mind, age and luck
chyba|zapewne|pewnie <rozumieć|wiedzieć|widzieć:fin:ter> Pan|Pani|Państwo , że|iż = ∅ > [[Chyba rozumie Pan, że opłata|Opłata]] rośnie.
chyba|zapewne|pewnie Pan|Pani|Państwo <rozumieć|wiedzieć|widzieć:fin:ter> , że|iż = ∅ > [[Zapewne Pani wie, że opłata|Opłata]] rośnie.
Pan|Pani|Państwo chyba|zapewne|pewnie <rozumieć|wiedzieć|widzieć:fin:ter> , że|iż = ∅ > [[Państwo chyba rozumieją, że opłata|Opłata]] rośnie.
<rozumieć|wiedzieć|widzieć:fin:ter> Pan|Pani|Państwo chyba|zapewne|przecież , że|iż = ∅ > [[Wie Pan przecież, że opłata|Opłata]] rośnie.
przecież <wiedzieć|rozumieć|widzieć:fin:ter> Pan|Pani|Państwo , że|iż = ∅ > [[Przecież wie Pani, że opłata|Opłata]] rośnie.
przecież Pan|Pani|Państwo <wiedzieć|rozumieć|widzieć:fin:ter> , że|iż = ∅ > [[Przecież Pan wie, że opłata|Opłata]] rośnie.
oczywiście <musieć> <pan|pani|państwo:nom> = $1 $2 ! <musieć> Pan|Pani|Państwo <mieć|być> > [[Oczywiście musi Pani|Musi Pani]] podpisać umowę.
to chyba|przecież <prosty|jasny|łatwy|oczywisty|banalny> : = ∅ > [[To przecież łatwe: najpierw|Najpierw]] wpłata, potem odbiór.
dla laika|laików|amatora|amatorów|niewtajemniczonych ?to <być|móc|wydawać:fin> … <trudny|niezrozumiały|skomplikowany|dziwny|niejasny|zawiły> > [[Dla laika może to być trudne]], ale tak liczymy opłatę.
w Pana|Pani|Państwa wieku & wieku … łatwiej|trudniej|trudno|łatwo|lepiej|powinien|powinna|powinni|wypada|wnuk|wnuka|wnuczka|wnuczkę|dzieci > [[W Pana wieku]] lepiej poprosić syna.
szkoda , że nie <znać|wiedzieć|rozumieć|czytać|przeczytać|pomyśleć|sprawdzić|zapytać|zapoznać|zajrzeć|słuchać:ter> ?się Pan|Pani|Państwo > [[Szkoda, że nie zna Pani]] regulaminu.
szkoda , że Pan|Pani|Państwo ?się nie <znać|wiedzieć|rozumieć|czytać|przeczytać|pomyśleć|sprawdzić|zapytać|zapoznać|zajrzeć|słuchać:ter> > [[Szkoda, że Pan nie czytał]] umowy.
po prostu <prosić:fin:pri> = $1 > [[Po prostu prosimy|Prosimy]] podpisać druk.
po prostu trzeba = trzeba > [[Po prostu trzeba|Trzeba]] podpisać druk.
<myśleć|sądzić|przypuszczać:praet:pri> , że … <wiedzieć|rozumieć|znać:fin:ter> & że … Pan|Pani|Państwo|każdy|wszyscy ; <wiedzieć|rozumieć|znać> każdy|wszyscy > [[Sądziłam, że takie rzeczy Pan wie]].
takie rzeczy|sprawy ?<powinien> <wiedzieć|rozumieć|znać:fin|inf> każdy|wszyscy > [[Takie rzeczy wie każdy]].
takie rzeczy|sprawy każdy|wszyscy ?<powinien> <wiedzieć|rozumieć|znać:fin|inf> > [[Takie rzeczy każdy powinien wiedzieć]].
Pana|Pani|Państwa|pańska|pańską|pański naiwność|niewiedza|ignorancja|niekompetencja|upór|nieporadność|łatwowierność|beztroska|niefrasobliwość|lekkomyślność|krótkowzroczność|roztargnienie ?<:adv> ?nas|mnie <być|zadziwiać|dziwić|szokować|zdumiewać|przerażać|bawić|śmieszyć:fin> > [[Pani naiwność nas zdumiewa]].
na przyszłość radzę|radzimy|sugeruję|sugerujemy|zalecam|zalecamy|radziłbym|radziłabym ?Panu|Pani|Państwu > [[Na przyszłość radzimy]] czytać umowy.
radzę|radzimy|sugeruję|sugerujemy|zalecam|zalecamy ?Panu|Pani|Państwu na przyszłość > [[Radzę Panu na przyszłość]] czytać umowy.
radzę|radzimy ?Panu|Pani|Państwu ?najpierw ?raczej myśleć|uważać > [[Radzę Pani uważać]].
gratuluję ?Panu|Pani|Państwu spostrzegawczości|czujności|bystrości|dociekliwości = dziękuję za uwagę > [[Gratuluję spostrzegawczości|Dziękuję za uwagę]], data była błędna.
gratulujemy ?Panu|Pani|Państwu spostrzegawczości|czujności|bystrości|dociekliwości = dziękujemy za uwagę > [[Gratulujemy Panu czujności|Dziękujemy za uwagę]], data była błędna.
gratuluję|gratulujemy ?Panu|Pani|Państwu refleksu|tupetu|samopoczucia|humoru|odkrycia > [[Gratuluję Panu refleksu]].
gratuluję|gratulujemy ?Panu|Pani|Państwu dobrego|świetnego|poczucia|pewności samopoczucia|humoru|siebie > [[Gratulujemy Pani dobrego samopoczucia]].
skoro|jeśli|jeżeli ?aż tak|zbyt|za trudno|ciężko ?jest Panu|Pani|Państwu ?jest <:inf> > [[Skoro tak trudno Pani zapamiętać]] datę, przypomnimy ją.
skoro|jeśli|jeżeli Panu|Pani|Państwu ?jest ?aż tak|zbyt|za trudno|ciężko <:inf> > [[Skoro Panu tak trudno zapamiętać]] datę, przypomnimy ją.
skoro|jeśli|jeżeli nie <potrafić|umieć:ter> Pan|Pani|Państwo nawet|samodzielnie > [[Skoro nie potrafi Pan nawet]] przeczytać mapy, pomożemy.
<oczywisty> dla każdego|wszystkich ! nie ?<być:fin> <oczywisty> > Odpowiedź jest [[oczywista dla każdego]].
każdy|każdego|każdemu|każda|ktoś , kto ?choć|chociaż ?odrobinę|trochę|raz ?w ?życiu <czytać|przeczytać|otworzyć|zajrzeć|myśleć|pomyśleć|uważać:praet|fin> > To wie [[każdy, kto choć raz otworzył]] umowę.
# what the reader has brought on himself
na własne życzenie <stracić|zapłacić|ponieść|zrezygnować|utracić|czekać:ter> > [[Na własne życzenie stracił]] Pan miejsce.
<podpisać|złożyć|wysłać|podpisywać:praet:ter> Pan|Pani|Państwo … bez czytania|zastanowienia|namysłu|sprawdzenia > [[Podpisał Pan umowę bez czytania]].
Pan|Pani|Państwo <podpisać|złożyć|wysłać:praet:ter> … bez czytania|zastanowienia|namysłu|sprawdzenia > [[Pani wysłała druk bez sprawdzenia]].
nie musielibyśmy|musiałbym|musiałabym ?się ?tego ?się teraz|znowu|znów|ponownie|dziś|tego <:inf> ! , gdybyśmy … > Gdyby Pan zadzwonił, [[nie musielibyśmy teraz pisać]].
moglibyśmy|mogliśmy tego uniknąć , gdyby ?tylko Pan|Pani|Państwo > [[Moglibyśmy tego uniknąć, gdyby Pan]] zadzwonił.
+ Myślałam, że biuro wie o awarii.
+ Jak łatwo sprawdzić saldo?
+ Jak wiadomo z prognozy, jutro spadnie śnieg.
+ Radzimy Państwu zastanowić się nad ubezpieczeniem.
+ Nie jest jasne, że opłata maleje.
+ Wyjaśniamy to prostymi słowami w ulotce.
+ Nie jest łatwo się domyślić, że wejście jest od podwórka.
+ Nie trzeba być mieszkańcem Poznania, żeby się zapisać.
+ Jak Pani sama napisała, opłata maleje.
+ Nawet dziecko może złożyć taki wniosek z rodzicem.
+ Chyba nie ma Pani jeszcze karty.
+ Wiemy, że nie każdy potrafi złożyć wniosek przez internet, dlatego pomagamy.
+ Proszę zapamiętać, że hasło jest jednorazowe.
+ Czy to jest jasne?
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
