import { rows } from "../../rows";

/** Learned words with a Polish twin, and words of lawyers that have to be explained. */
export const LEARNED = rows(`
<implikacja> = <skutek>
w konkluzji = na koniec
<konkluzja> = <wniosek>
<konstatacja> = <stwierdzenie>
<egzemplifikacja> = <przykład>
<rekapitulacja> = <podsumowanie>
rekapitulując = podsumowując
<eksplikacja> = <wyjaśnienie>
<supozycja> = <przypuszczenie>
<konotacja> = <skojarzenie>
<eskalacja:sg> = <nasilenie> > Mieszkańcy zgłaszają [[eskalację|nasilenie]] hałasu.
<percepcja:sg> = <odbiór> > Badamy sposoby [[percepcji|odbioru]] znaków.
<predykcja:sg> = <przewidywanie> > To narzędzie pomaga w [[predykcji|przewidywaniu]] powodzi.
<substytucja> = <zastępstwo>
<renuncjacja> = <zrzeczenie> się > Dokument potwierdza [[renuncjację|zrzeczenie się]] prawa.
<relokacja:sg> = <przeniesienie> > Planujemy [[relokację|przeniesienie]] biura.
<prewencja:sg> {gen} = <zapobieganie> {dat} & <prewencja> <:subst:gen> > To jest [[prewencja wypadków|zapobieganie wypadkom]].
<prewencja:sg> = <zapobieganie> ! <prewencja> <:subst:gen> ; <wydział|oddział|policjant|policjantka|służba|naczelnik|zespół|referat> prewencji > Tu ważniejsze są kary niż [[prewencja|zapobieganie]].
+ Policjanci z wydziału prewencji odwiedzą szkoły.
<paradygmat> = <wzorzec>
<progres> = <postęp>
<symptom> = <objaw>
<niuans> = <szczegół>
<meritum> = <sedno> > Przejdźmy do [[meritum|sedna]].
<imperatyw> = <nakaz>
<remedium> = (sposób) > Nie znamy na to [[remedium]].
<prerogatywa> = <uprawnienie>
<restrykcja|restrykcje> = <ograniczenie> > Od maja znosimy wszystkie [[restrykcje|ograniczenia]].
<korelacja> = <związek>
<synergia> = (współdziałanie)
<spektrum> = (zakres) ! <spektrum> autyzmu > To szerokie [[spektrum]] działań.
+ Pomagamy osobom w spektrum autyzmu.
<proweniencja> = <pochodzenie>
<determinanta|determinant> = <czynnik>
<komplementarny> = <1=uzupełniać:pact> ! <komplementarny> do|wobec|względem|z|ze > To dwa [[komplementarne|uzupełniające]] programy.
<redundantny> = <zbędny>
<koncyliacyjny> = <ugodowy>
<lukratywny> = <zyskowny>
<utylitarny> = <praktyczny>
<werbalny> = <słowny>
werbalnie = słownie
<pejoratywny> = <negatywny>
<enumeratywny> = (wyliczający)
enumeratywnie = (po kolei)
<inherentny> = <nieodłączny>
<kontestować> = (sprzeciwiać się)
<kompatybilny> = <zgodny>
<heterogeniczny> = <różnorodny>
<homogeniczny> = <jednolity>
<intencjonalny> = <1=zamierzyć:ppas> > To było [[intencjonalne|zamierzone]] działanie.
<subsydiarny> = <pomocniczy>
<temporalny> = <czasowy>
<kumulatywny> = <łączny>
kumulatywnie = łącznie
symultanicznie = jednocześnie
<interlokutor> = <rozmówca>
<uzus> = <zwyczaj>
<konglomerat> = <zbiór>
<konstytuować> = <tworzyć>
<multiplikować> = <powielać>
<penalizować> = <karać>
<konfliktogenny> = (wywołujący spory)
<niewzruszalny> = (nie można go zmienić)
<parafować/zaparafować> = (podpisać skrótem nazwiska)
<kwerenda> = (przeszukanie zbiorów)
<asygnata> = (dokument dla kasy)
<konwalidacja> = (naprawienie wady)
<konwalidować> = (naprawić wadę)
<prekluzja> = (utrata prawa po terminie)
<kognicja> = (prawo sądu do rozpoznania sprawy)
<subsumpcja> = (zastosowanie przepisu do faktów)
legitymacja procesowa = (prawo do udziału w sprawie)
legitymacji procesowej = (prawo do udziału w sprawie)
legitymację procesową = (prawo do udziału w sprawie)
`);
