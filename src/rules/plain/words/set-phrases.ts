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
nie <wnieść/wnosić:fin|praet|inf|imps> ?<pan|pani|państwo:nom> <uwaga|zastrzeżenie|poprawka:gen:pl> = nie <zgłosić/zgłaszać> $2 $3 > [[Nie wniósł zastrzeżeń|Nie zgłosił zastrzeżeń]] do planu. > [[Nie wnosimy uwag|Nie zgłaszamy uwag]] do projektu.
<podać> do publicznej wiadomości = <ogłosić>
<podawać:imperf> do publicznej wiadomości = <ogłaszać> > Wyniki [[podajemy do publicznej wiadomości|ogłaszamy]] w piątek.
<podać> <:subst:acc> do publicznej wiadomości = <ogłosić> $2 > Urząd [[podał wyniki do publicznej wiadomości|ogłosił wyniki]].
<podać> do wiadomości publicznej = <ogłosić>
<podawać:imperf> do wiadomości publicznej = <ogłaszać> > Wyniki [[podajemy do wiadomości publicznej|ogłaszamy]] w piątek.
<podać> <:subst:acc> do wiadomości publicznej = <ogłosić> $2 > Urząd [[podał wyniki do wiadomości publicznej|ogłosił wyniki]].
<podać> do ogólnej|powszechnej wiadomości = <ogłosić>
<podawać:imperf> do ogólnej|powszechnej wiadomości = <ogłaszać> > Wyniki [[podajemy do ogólnej wiadomości|ogłaszamy]] w piątek.
<podać> <:subst:acc> do ogólnej|powszechnej wiadomości = <ogłosić> $2 > Urząd [[podał wyniki do ogólnej wiadomości|ogłosił wyniki]].
<spoczywać> na & <obowiązek|odpowiedzialność|ciężar|zadanie> … <spoczywać> ; <spoczywać> na … <obowiązek|odpowiedzialność|ciężar|zadanie> -- Napisz, kto ma co zrobić: „właściciel odśnieża chodnik”. > Obowiązek odśnieżania [[spoczywa na]] właścicielu.
<ciążyć> na & <obowiązek|odpowiedzialność> … <ciążyć> ; <ciążyć> na … <obowiązek|odpowiedzialność> -- Napisz, kto ma co zrobić: „właściciel odśnieża chodnik”. > Obowiązek odśnieżania [[ciąży na]] właścicielu.
jestem w trakcie|toku <:ger:gen:imperf> {gen} = <$1:fin:sg:pri:imperf> {acc} > [[Jestem w trakcie przygotowywania odpowiedzi|Przygotowuję odpowiedź]].
jesteśmy w trakcie|toku <:ger:gen:imperf> {gen} = <$1:fin:pl:pri:imperf> {acc} > [[Jesteśmy w trakcie przygotowywania odpowiedzi|Przygotowujemy odpowiedź]].
<być|znajdować:fin|praet> ?się w trakcie|toku <:ger:gen> ! trakcie|toku leczenia|kształcenia|szkolenia|postępowania|ubiegania|postępowań|karmienia -- Napisz, kto co robi: „przygotowujemy odpowiedź”. > Projekt [[jest w trakcie opracowywania]].
<być|znajdować:fin|praet> ?się w trakcie|toku|fazie|stadium|procesie <realizacja|weryfikacja|analiza|przygotowanie|opracowanie|uzgodnienie:gen> -- Napisz, kto co robi: „przygotowujemy odpowiedź”. > Wymiana okien [[jest w trakcie realizacji]].
<dokonać/dokonywać> nasadzeń {gen} = <zasadzić/sadzić> {acc} > [[Dokonaliśmy nasadzeń krzewów|Zasadziliśmy krzewy]]. > Co roku [[dokonujemy nasadzeń krzewów|sadzimy krzewy]].
<opiewać> na = <wynosić> ! <opiewać> na cześć > Rachunek [[opiewa na|wynosi]] 430 zł.
<kształtować> się na poziomie|wysokości od = <wynosić> od > Ceny [[kształtują się na poziomie od|wynoszą od]] 600 zł.
<kształtować> się na poziomie|wysokości # = <wynosić> $2 > Cena [[kształtuje się na poziomie 600|wynosi 600]] zł.
<kształtować> się w granicach|przedziale od = <wynosić> od > Ceny [[kształtują się w granicach od|wynoszą od]] 600 zł.
<kształtować> się na poziomie|wysokości = (wynosić) > Cena [[kształtuje się na poziomie]] kilku złotych.
<plasować> się na poziomie = (wynosić) > Cena [[plasuje się na poziomie]] kilku złotych.

<stworzyć/stwarzać> <utrudnienie|niedogodność|problem|przeszkoda:acc> -- Użyj czasownika: „utrudniać”, „przeszkadzać”. > Korek [[stworzył utrudnienia]] dla kierowców. > Korek [[stwarza utrudnienia]] dla kierowców.

nie <nadawać> się do dalszej eksploatacji = nie <nadawać> się do użytku > Krzesła [[nie nadają się do dalszej eksploatacji|nie nadają się do użytku]].
<leżeć|pozostawać> po stronie ! <leżeć> po stronie <:adj> > Obowiązek odśnieżania [[leży po stronie]] właściciela.
<być:fin> w stanie <:inf> = <móc> $2 > Nie [[jesteśmy w stanie odpowiedzieć|możemy odpowiedzieć]] dziś.
+ Budynek jest w stanie surowym.
+ Dziecko ma miejsce w przedszkolu.
<podjąć|podejmować> działania|działań|kroki zmierzające|zmierzających|mające|mających -- Napisz, co konkretnie zrobicie i do kiedy. > [[Podjęliśmy działania zmierzające]] do naprawy dachu.
<podjąć|podejmować> odpowiednie|stosowne|wszelkie|niezbędne|dalsze działania|kroki|czynności -- Napisz, co konkretnie zrobicie i do kiedy. > [[Podejmiemy odpowiednie kroki]].
<pozostawać:fin|praet> w zgodności z = (być w zgodzie z) > Plan [[pozostaje w zgodności z]] ustawą.
<załatwić/załatwiać> pozytywnie = (zgodzić się) | (uwzględnić)
<zostać|pozostać> załatwiona|załatwione|załatwiony pozytywnie|odmownie = (zgodziliśmy się) > Prośba [[została załatwiona odmownie]].
<zdarzenie:nom> <mieć:praet> miejsce -- Napisz, co się stało, na przykład „wypadek zdarzył się”. > [[Zdarzenie miało miejsce]] w maju.
<mieć:praet> miejsce <zdarzenie:nom> -- Napisz, co się stało, na przykład „zdarzył się wypadek”. > Wczoraj [[miały miejsce zdarzenia]], o których Pan pisze.
<impreza|festyn|konkurs|zajęcia|warsztaty|przegląd|głosowanie|wizyta|otwarcie|konferencja|ślub|pogrzeb|mecz|dyżur|remont|egzamin:nom> <mieć:praet> miejsce = $1 <2=odbyć:praet:ter> się > [[Konferencja miała miejsce|Konferencja odbyła się]] w maju.
<zmiana|przerwa|opóźnienie|utrudnienie|spór|podtopienie|zalanie|wyciek|hałas|atak|pobicie|kłótnia|nieporozumienie|trudność|naruszenie:nom> <mieć:praet> miejsce = $1 <2=być:praet:ter> > [[Przerwa miała miejsce|Przerwa była]] w maju.
<ponieść> = <zapłacić> & <czynsz|rata|składka|podatek|prowizja> … <ponieść> ; <ponieść> … <czynsz|rata|składka|podatek|prowizja> ! <koszt|ciężar|odpowiedzialność|strata|konsekwencja|wydatek|ryzyko|skutek|obciążenie> … <ponieść> ; <ponieść> … <koszt|ciężar|odpowiedzialność|strata|konsekwencja|wydatek|ryzyko|skutek|obciążenie> > Czynsz za marzec [[poniósł|zapłacił]] najemca.
<ponosić:imperf> = <płacić> & <czynsz|rata|składka|podatek|prowizja> … <ponosić> ; <ponosić> … <czynsz|rata|składka|podatek|prowizja> ! <koszt|ciężar|odpowiedzialność|strata|konsekwencja|wydatek|ryzyko|skutek|obciążenie> … <ponosić> ; <ponosić> … <koszt|ciężar|odpowiedzialność|strata|konsekwencja|wydatek|ryzyko|skutek|obciążenie> > Czynsz za garaż [[ponosi|płaci]] dzierżawca.
+ Koszty podatku ponosi właściciel.
<program|oferta|konkurs|projekt|zajęcia|warsztaty|szkolenie|kurs|akcja|kampania|spotkanie|usługa|pomoc|wsparcie|bilet|zniżka|wydarzenie|dyżur|porada|ankieta:nom> <być:fin|bedzie|praet> <skierować|adresować|zaadresować:ppas> do = $1 $2 dla > [[Program jest skierowany do|Program jest dla]] seniorów.
+ List jest adresowany do dyrektora.
nie <wywiązać|wywiązywać> się z obowiązku <:ger:gen> -- Użyj samego czasownika: „nie naprawiła chodnika”. > Firma [[nie wywiązała się z obowiązku naprawienia]] chodnika.
<wywiązać|wywiązywać> się z obowiązku <:ger:gen> -- Użyj samego czasownika: „naprawiła chodnik”. > Firma [[wywiązała się z obowiązku naprawienia]] chodnika.
<dopełnić|dopełniać> obowiązku <:ger:gen> -- Użyj samego czasownika: „złożyła deklarację”. > Spółka [[dopełniła obowiązku złożenia]] deklaracji.
<dopełnić|dopełniać> ?wszelkich|wszystkich|niezbędnych|koniecznych formalności -- Napisz, co trzeba zrobić: „podpisać umowę”, „zapłacić”. > Prosimy [[dopełnić formalności]] w pokoju 12.
<dochować|dochowywać> obowiązku <:ger:gen> -- Użyj samego czasownika: „złożyła deklarację”. > Spółka [[dochowała obowiązku złożenia]] deklaracji.
tytułem {gen} = jako {acc} & <wpłacić|zapłacić|przelać|uiścić|dopłacić:praet|fin|inf> … tytułem ! z|pod|o tytułem ; tytułem próby|wstępu|przykładu|wyjaśnienia|uzupełnienia|przypomnienia > Wpłaciła Pani 300 zł [[tytułem zaległego czynszu|jako zaległy czynsz]].
+ Wpłaciła Pani 300 zł z tytułem przelewu „czynsz”.
za okazaniem -- Napisz, co trzeba pokazać: „prosimy pokazać dowód”.
<zastrzec|zastrzegać> sobie prawo do -- Napisz „może” albo „możemy” i czasownik. > Organizator [[zastrzega sobie prawo do]] zmian.
<pozostawać:fin:imperf|praet:imperf> w zatrudnieniu = <pracować> > Pan Nowak [[pozostaje w zatrudnieniu|pracuje]] od maja.
<pozostawać:fin:imperf|praet:imperf> w stosunku pracy = <pracować> > Pan Nowak [[pozostaje w stosunku pracy|pracuje]] od maja.
<pozostawać:fin|praet> we|w wspólnym gospodarstwie domowym = (mieszkać razem) > Bracia [[pozostają we wspólnym gospodarstwie domowym]].
<pozostawać:fin:imperf|praet:imperf> bez pracy|zatrudnienia = nie <mieć> pracy > Pan Nowak [[pozostaje bez zatrudnienia|nie ma pracy]].
<pozostawać:fin:imperf|praet:imperf> na utrzymaniu = <być> na utrzymaniu > Syn [[pozostaje na utrzymaniu|jest na utrzymaniu]] matki.
`);
