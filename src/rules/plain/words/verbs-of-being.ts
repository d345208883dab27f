import { rows } from "../../rows";

/** Verbs of officials for having, living and owing. */
export const VERBS_OF_BEING = rows(`
<posiadać!:imperf> = <mieć> ! <posiadać!:ger> ; <posiadać!:ppas> ; <posiadać> … <nieruchomość|udział|grunt|działka|obywatelstwo|akcja|majątek> ; <nieruchomość|udział|grunt|działka|akcja> <posiadać> > Firma [[posiada|ma]] ważne zezwolenie.
+ Rodzina posiada nieruchomość przy ul. Długiej.
+ Posiadanie psa to odpowiedzialność.
<posiadać!:ppas> <~:subst> ! <posiadać!:ppas> <nieruchomość|udział|grunt|działka|akcja|majątek|obywatelstwo|informacja|wiedza> -- Napisz, kto to ma, na przykład „faktury, które Pani ma”. > [[Posiadane faktury]] proszę zeskanować.
<dysponować> ?<pan|pani|państwo:nom> {inst} = <mieć> $2 {acc} ! <dysponować:ger> > Szkoła [[dysponuje dużym boiskiem|ma duże boisko]].
+ Prawo do dysponowania nieruchomością trzeba potwierdzić.
<legitymować> ?<pan|pani|państwo:nom> się {inst} = <mieć> $2 {acc} > Kierowca [[legitymuje się zezwoleniem|ma zezwolenie]].
się <legitymować> {inst} = <mieć> {acc} > Każdy, kto [[się legitymuje zaświadczeniem|ma zaświadczenie]], wchodzi za darmo.
<zamieszkiwać> {acc} = <mieszkać> {w+loc} & <zamieszkiwać> … <lokal|mieszkanie|dom|budynek|pokój|kamienica> ! <zamieszkiwać:ger> ; <zamieszkiwać:ppas> ; <zamieszkiwać> w|we|na|przy|pod > Rodzina [[zamieszkuje lokal komunalny|mieszka w lokalu komunalnym]].
<adres|miejsce> zamieszkiwania = $1 zamieszkania > Prosimy podać [[adres zamieszkiwania|adres zamieszkania]].
<zamieszkiwać> <w|na|przy|pod|u|z|poza|razem|wspólnie|tam|tu|tutaj|od|do|wraz|samotnie|obok> = <mieszkać> $2 ! <lokal|mieszkanie|dom|budynek|teren|obszar|nieruchomość|pokój> <zamieszkiwać> > Pani Nowak [[zamieszkuje przy|mieszka przy]] ul. Długiej.
<w|na> <lokal|mieszkanie|dom|budynek|pokój|nieruchomość|kamienica:loc> <zamieszkiwać> = $1 $2 <3=mieszkać> > [[W lokalu zamieszkuje|W lokalu mieszka]] jedna osoba.
<zamieszkiwać> = (mieszkać) ! <zamieszkiwać:ppas> ; <adres|miejsce> zamieszkiwania
<zamieszkały> <w|na|przy|pod|u> = <1=mieszkać:pact> $2 > To dane osoby [[zamieszkałej przy|mieszkającej przy]] ul. Długiej.
+ Dom od dawna nie jest zamieszkały.
<uczęszczać> = <chodzić>
<partycypować> = <uczestniczyć>
<przynależeć> = <należeć>
<zafunkcjonować> = <zadziałać>
<skonsumować/konsumować> <alkohol|piwo|wino|napój> = <wypić/pić> $2 > Klient [[skonsumował napój|wypił napój]] na miejscu. > W parku nie wolno [[konsumować alkoholu|pić alkoholu]].
<skonsumować/konsumować> = <zjeść/jeść> | <wypić/pić> & <skonsumować|konsumować> … <posiłek|jedzenie|żywność|danie|obiad|śniadanie|kolacja|produkt|potrawa|ciasto> > Na sali nie można [[skonsumować|zjeść]] własnego obiadu. > Uczniowie [[konsumują|jedzą]] posiłki w stołówce.
<skonsumować/konsumować> = (zjeść) | (wypić)
# owes and ought
winno się = należy & winno się … <:inf> > [[Winno się|Należy]] o tym pamiętać.
winno = powinno & winno … <:inf> ! <być> winno ; winno się > Pismo [[winno|powinno]] mieć datę.
winien = powinien & winien … <:inf> ; winien niezwłocznie|bezzwłocznie|również|także|też|zatem , ! <być> winien > Wniosek [[winien|powinien]] zawierać podpis.
+ Nikt nie jest temu winien.
winna = powinna & winna <:inf> ; winna pani|również|także|też|zatem|więc|jednak|ponadto|niezwłocznie <:inf> ; winna w|do|na|przy|przed|po|bez|od|z|ze|za … <:inf> ! <być> winna > Umowa [[winna|powinna]] mieć datę.
+ Strona winna pokrywa koszty.
winni = powinni & winni <:inf> ; winni państwo|panowie|również|także|też|zatem|więc|jednak|ponadto|niezwłocznie <:inf> ; winni w|do|na|przy|przed|po|bez|od|z|ze|za … <:inf> ! <być> winni > Goście [[winni|powinni]] czekać w holu.
winny = powinny & winny <:inf> ; winny panie|również|także|też|zatem|więc|jednak|ponadto|niezwłocznie <:inf> ; winny w|do|na|przy|przed|po|bez|od|z|ze|za … <:inf> ! <być> winny > Prace [[winny|powinny]] trwać rok.
+ Winny jest niedawny mróz.
winni byli = powinni byli & winni byli … <:inf> > Wykonawcy [[winni byli|powinni byli]] uprzątnąć gruz.
winny były = powinny były & winny były … <:inf> > Firmy [[winny były|powinny były]] uprzątnąć gruz.
winna była = powinna była & winna była … <:inf> > Spółka [[winna była|powinna była]] uprzątnąć gruz.
+ Winna była firma, która kładła rury.
winno było = powinno było & winno było … <:inf> > Biuro [[winno było|powinno było]] zapłacić za prąd.
winien był = powinien był & winien był … <:inf> > Najemca [[winien był|powinien był]] uprzątnąć strych.
winna = powinna & winna raz|dwa|trzy|cztery|kilka razy <w|na|do> … <:inf> ; winna # razy … <:inf> ; winna co <:subst|adj> … <:inf> > Opiekunka [[winna|powinna]] dwa razy w roku przejść szkolenie.
winni = powinni & winni raz|dwa|trzy|cztery|kilka razy <w|na|do> … <:inf> ; winni # razy … <:inf> ; winni co <:subst|adj> … <:inf> > Kierowcy [[winni|powinni]] co roku przejść badania.
winny = powinny & winny raz|dwa|trzy|cztery|kilka razy <w|na|do> … <:inf> ; winny # razy … <:inf> ; winny co <:subst|adj> … <:inf> > Panie [[winny|powinny]] co roku przejść badania.
winnam = powinnam
winienem = powinienem
winniśmy = powinniśmy
<posadowić:ppas> = <1=stać:pact> > To garaż [[posadowiony|stojący]] na działce sąsiada.
<figurować> <w|na> = <być> $2 > Pani nazwisko [[figuruje na|jest na]] liście.
`);
