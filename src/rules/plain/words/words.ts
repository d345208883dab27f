import { rows } from "../../rows";

/** Pointing words of officials: "this" said in a way that nobody speaks. */
export const WORDS = rows(`
niniejszym <:fin> = $1 > [[Niniejszym informuję|Informuję]], że konkurs jest otwarty.
niniejszym ! w|we|z|o|po|przy|na|pod|przed niniejszym ; niniejszym <:subst>
<niniejszy> = <ten>
<przedmiotowy> = <ten> ! stan przedmiotowy ; <zakres|katalog> <przedmiotowy> ; <przedmiotowy> i podmiotowy ; podmiotowy i przedmiotowy
+ Stan przedmiotowy prawa to termin podręcznikowy.
<rzeczony!> = <ten>
<takowy> = <taki>
<tenże> = <ten>
<ów|ow!> = <ten> ! ten i|czy|lub ów ; to i|czy|lub owo ; tego i|ni owego ; ni z owego ; tę i ową
+ Pytali o to i owo.
<odnośny> = <odpowiedni>
<wzmiankować:ppas> = <1=wspomnieć:ppas> > Sprawdzimy [[wzmiankowany|wspomniany]] wniosek.
wyżej <wymienić|wspomnieć|wskazać|opisać|powołać|cytować|wzmiankować:ppas> <~:subst> = <2~ten> $2 > W [[wyżej wymienionym terminie|tym terminie]] biuro będzie zamknięte.
wyżej <wymienić|wspomnieć|wskazać|opisać|powołać|cytować|wzmiankować:ppas> = (ten) > Zgłosiły się [[wyżej wymienione]] obie firmy.
<wymienić|wspomnieć|wskazać|opisać:ppas> wyżej <:subst> = <2~ten> $2 > Za [[wymienione wyżej prace|te prace]] zapłaci miasto.
<wymienić|wspomnieć|wskazać|opisać:ppas> wyżej = (ten) > To osoby [[wymienione wyżej]].
<tutejszy:adj> <organ> = <2~nasz> <2=urząd> > Wniosek wpłynął do [[tutejszego organu|naszego urzędu]].
<tutejszy:adj> <urząd|wydział|oddział|referat|biuro|ośrodek|zarząd> = <2~nasz> $2 > Prosimy przyjść do [[tutejszego urzędu|naszego urzędu]].
+ Tutejsi mieszkańcy znają tę drogę.
# how far
we własnym zakresie = (samodzielnie) | (na własny koszt)
we własnej osobie = osobiście
w pełnym zakresie = całkowicie
w pełnej rozciągłości = całkowicie
w całej rozciągłości = całkowicie
w niezbędnym zakresie = (tyle, ile trzeba)
w znacznym stopniu = bardzo
w znacznej mierze = w dużej części
w głównej mierze = głównie
w większości przypadków = najczęściej
w przeważającej większości = najczęściej
w kontekście powyższego = dlatego
w bezpośrednim sąsiedztwie = tuż obok
z przyczyn obiektywnych = (podaj przyczynę)
cały szereg = wiele
`);
