import { rows } from "../../rows";

/** Verbs of officials with the words that always go with them. */
export const SET_PHRASES = rows(`
<być> w gestii = <należeć> do > To [[jest w gestii|należy do]] policji.
<być|leżeć|pozostawać> w kompetencji|kompetencjach = <należeć> do > Ta sprawa [[leży w kompetencjach|należy do]] sądu.
<być|znajdować:pri> ?się w posiadaniu {gen} = <mieć> {acc} > [[Jesteśmy w posiadaniu dokumentacji|Mamy dokumentację]] budynku.
<być|znajdować|pozostawać> ?się w posiadaniu > Dokumenty [[są w posiadaniu]] urzędu.
<wejść|wchodzić> w posiadanie > Gmina [[weszła w posiadanie]] działki.
<nadać|nadawać> bieg > [[Nadamy bieg]] tej sprawie jutro.
<mieć> na uwadze|względzie , że|iż = <pamiętać>, że ! mając > Proszę [[mieć na uwadze, że|pamiętać, że]] kasa jest czynna do 15.
<zająć/zajmować> stanowisko , że|iż = <uznać/uznawać>, że > Sąd [[zajął stanowisko, że|uznał, że]] opłata jest należna. > Sądy [[zajmują stanowisko, że|uznają, że]] opłata jest należna.
<stać:imperf> na stanowisku , że|iż = <uważać>, że > Sąd [[stał na stanowisku, że|uważał, że]] opłata jest należna.
<być> zdania , że|iż = <uważać>, że > [[Jesteśmy zdania, że|Uważamy, że]] opłata jest należna.
<wyjść> z założenia , że|iż = <uznać>, że > Rada [[wyszła z założenia, że|uznała, że]] park jest ważny.
<wychodzić:imperf> z założenia , że|iż = <uważać>, że > Rada [[wychodzi z założenia, że|uważa, że]] park jest ważny.
<podać> do ?publicznej wiadomości , że|iż = <poinformować>, że > Urząd [[podał do wiadomości, że|poinformował, że]] kasa jest zamknięta.
<podawać:imperf> do ?publicznej wiadomości , że|iż = <informować>, że > Urząd [[podaje do publicznej wiadomości, że|informuje, że]] kasa jest zamknięta.
<pozostawać:fin:imperf> bez wpływu na = nie <wpływać> na > Zmiana [[pozostaje bez wpływu na|nie wpływa na]] opłatę.
<pozostawać:fin:imperf> w związku z = <mieć> związek z > Hałas [[pozostaje w związku z|ma związek z]] budową.
<wnieść/wnosić> <uwaga|zastrzeżenie|poprawka:acc> = <zgłosić/zgłaszać> $2 ! nie <wnieść|wnosić> > [[Wnieśli uwagi|Zgłosili uwagi]] do projektu. > [[Wnoszą uwagi|Zgłaszają uwagi]] do projektu.
istnieje|zachodzi obawa , że|iż = (obawiamy się, że)
istnieje|zachodzi podejrzenie , że|iż = (podejrzewamy, że)
istnieje|zachodzi prawdopodobieństwo , że|iż = prawdopodobnie
# what happens
<spotkanie|kontrola|szkolenie|rozprawa|posiedzenie|sesja|wizja|koncert|wydarzenie|uroczystość|odbiór|zebranie|narada|oględziny|konsultacje:nom> <mieć:praet> miejsce = $1 <2=odbyć:praet:ter> się > [[Kontrola miała miejsce|Kontrola odbyła się]] w maju.
<spotkanie|kontrola|szkolenie|rozprawa|posiedzenie|sesja|wizja|koncert|wydarzenie|uroczystość|odbiór|zebranie|narada|oględziny|konsultacje:nom> <mieć:fin> miejsce = $1 <2=odbywać> się > [[Zebranie ma miejsce|Zebranie odbywa się]] w szkole.
<wypadek|kolizja|kradzież|pożar|awaria|incydent|włamanie|przypadek|sytuacja|pomyłka|błąd:nom> <mieć:praet> miejsce = $1 <2=zdarzyć:praet:ter> się > [[Wypadek miał miejsce|Wypadek zdarzył się]] na rondzie.
miało miejsce zdarzenie = doszło do zdarzenia > W parku [[miało miejsce zdarzenie|doszło do zdarzenia]], o którym Pan pisze.
<mieć:praet> miejsce <wypadek|kolizja|kradzież|pożar|awaria|incydent|włamanie|przypadek|sytuacja|pomyłka|błąd:nom> = <1=zdarzyć:praet:ter> się $2 > Wczoraj [[miał miejsce wypadek|zdarzył się wypadek]].
<mieć:praet> miejsce <spotkanie|kontrola|szkolenie|rozprawa|posiedzenie|sesja|wizja|koncert|wydarzenie|uroczystość|odbiór|zebranie|narada|oględziny|konsultacje:nom> = <1=odbyć:praet:ter> się $2 > W maju [[miało miejsce spotkanie|odbyło się spotkanie]] z radą.
+ Każde dziecko miało miejsce w przedszkolu.
`);
