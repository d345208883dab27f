import { rows } from "../../rows";

/** Verbs of officials for beginning, changing and ending, with a plain twin that takes the same object. */
export const VERBS_OF_CHANGING = rows(`
<zmodyfikować|modyfikować:ger:sg> = <1=zmiana:subst> ! genetycznie <zmodyfikować|modyfikować> ; <zmodyfikować|modyfikować> genetycznie > Prosimy o [[zmodyfikowanie|zmianę]] projektu.
<zmodyfikować/modyfikować> = <zmienić/zmieniać> ! <zmodyfikować|modyfikować:ger> ; genetycznie <zmodyfikować|modyfikować> ; <zmodyfikować|modyfikować> genetycznie ; <mleko> <modyfikować>
+ Żywność genetycznie zmodyfikowana ma oznaczenie.
+ Podajemy mleko modyfikowane.
<zintensyfikować/intensyfikować> <współpraca|kontakt|relacja> = <zacieśnić/zacieśniać> $2 > Chcemy [[zintensyfikować współpracę|zacieśnić współpracę]]. > Szkoły [[intensyfikują kontakty|zacieśniają kontakty]].
<zintensyfikować/intensyfikować> = <nasilić/nasilać> | <wzmocnić/wzmacniać>
<zmaksymalizować/maksymalizować> = <zwiększyć/zwiększać>
<zminimalizować/minimalizować> = <zmniejszyć/zmniejszać>
<zniwelować/niwelować> = <zmniejszyć/zmniejszać> & <zniwelować|niwelować> … <skutek|różnica|hałas|strata|nierówność|uciążliwość|wpływ|zagrożenie|zjawisko> > Płot [[zniwelował|zmniejszył]] hałas. > Drzewa [[niwelują|zmniejszają]] skutki upałów.
+ Koparka niweluje teren pod boisko.
<zoptymalizować/optymalizować> <koszt|wydatek|zużycie|czas> = <zmniejszyć/zmniejszać> $2 > Spółka [[zoptymalizowała koszty|zmniejszyła koszty]]. > Spółka [[optymalizuje wydatki|zmniejsza wydatki]].
<zoptymalizować/optymalizować> = <poprawić/poprawiać>
<wyeliminować!/eliminować!> = <usunąć/usuwać>
<wyrugować/rugować> = <usunąć/usuwać>
<zdynamizować/dynamizować> = <przyspieszyć/przyspieszać>
<zainicjować/inicjować> = <rozpocząć/rozpoczynać>
<sfinalizować/finalizować> <umowa|transakcja|zakup|sprzedaż> = (zawrzeć) | (podpisać) > Wkrótce [[sfinalizujemy umowę]]. > Już [[finalizujemy transakcję]].
<sfinalizować/finalizować> = <zakończyć/kończyć> ! <umowa|transakcja|zakup|sprzedaż> … <sfinalizować|finalizować>
<zaimplementować/implementować> = <wprowadzić/wprowadzać>
<zunifikować/unifikować> = <ujednolicić/ujednolicać>
<zdywersyfikować!/dywersyfikować> = <zróżnicować/różnicować>
<symplifikować> = <upraszczać>
<ubogacić/ubogacać> = <wzbogacić/wzbogacać>
<wykreować/kreować> <polityka|wizerunek|marka|warunek|przestrzeń|miejsce> = <stworzyć/tworzyć> $2 > Miasto [[wykreowało warunki|stworzyło warunki]] do rozwoju. > Wspólnie [[kreujemy przestrzeń|tworzymy przestrzeń]] dla pieszych.
nie zaistniały = nie pojawiły się
nie zaistniała = nie pojawiła się
zaistniała <potrzeba|konieczność|możliwość|wątpliwość|obawa|okoliczność|przeszkoda:nom:sg> = pojawiła się $1 > [[Zaistniała potrzeba|Pojawiła się potrzeba]] zmian.
zaistniały <:adj:nom:pl> = pojawiły się $1 > [[Zaistniały nowe|Pojawiły się nowe]] okoliczności.
<zaistnieć:fin|praet|pot> = <pojawić> się > Jeśli [[zaistnieje|pojawi się]] taka potrzeba, napiszemy.
<wygenerować/generować> = <spowodować/powodować> & <hałas|koszt|odpad|utrudnienie|strata|ruch> <wygenerować|generować> ; <wygenerować|generować> … <koszt|hałas|problem|utrudnienie|strata|korek|odpad|zagrożenie|ryzyko|opóźnienie|konflikt|wydatek> > Remont [[wygeneruje|spowoduje]] duże korki. > Remont [[generuje|powoduje]] duże korki.
+ System generuje raport w minutę.
<oscylować> wokół|około = <wynosić> około
<skutkować:praet> {inst} = <1=spowodować:praet> {acc} ! <być:bedzie> … <skutkować> > Spóźnienie [[skutkowało utratą|spowodowało utratę]] miejsca.
<skutkować:inf> będzie {inst} = będzie <powodować> {acc} > Brak podpisu [[skutkować będzie odmową|będzie powodować odmowę]].
<skutkować:inf> może {inst} = może <powodować> {acc} > Brak podpisu [[skutkować może odmową|może powodować odmowę]].
<skutkować:inf> mogą {inst} = mogą <powodować> {acc} > Błędy [[skutkować mogą odmową|mogą powodować odmowę]].
<skutkować:inf> będą {inst} = będą <powodować> {acc} > Błędy [[skutkować będą odmową|będą powodować odmowę]].
<skutkować> {inst} = <powodować> {acc} > Brak podpisu [[skutkuje odrzuceniem|powoduje odrzucenie]] oferty.
<determinować> {acc} = <decydować> {o+loc} > To [[determinuje wybór|decyduje o wyborze]] metody.
<rzutować> na = <wpływać> na
<przedsięwziąć> = <podjąć>
<poczynić/czynić> <zakup|przygotowanie|postęp> = <zrobić/robić> $2 > [[Poczyniliśmy zakupy|Zrobiliśmy zakupy]] dla szkoły. > Obie strony [[czynią przygotowania|robią przygotowania]].
<poczynić> = (zrobić) ! <poczynić> <staranie|starania>
<uskutecznić/uskuteczniać> = <wykonać/wykonywać>
<zaniechać> <:subst|ger:gen> = <zrezygnować> z $2 ! <zaniechać:ger> > Zarządca [[zaniechał napraw|zrezygnował z napraw]].
<zaprzestać/zaprzestawać> <remont|budowa|przebudowa|modernizacja|rozbiórka:gen:sg> = <przerwać/przerywać> <$2:acc> > Zarządca [[zaprzestał remontu|przerwał remont]]. > Zarządca [[zaprzestaje remontu|przerywa remont]].
<zaprzestać/zaprzestawać> {gen} = <zakończyć/kończyć> {acc} ! <zaprzestać|zaprzestawać> <:ger> ; <zaprzestać|zaprzestawać:ger> > Firma [[zaprzestała współpracy|zakończyła współpracę]]. > Firma [[zaprzestaje współpracy|kończy współpracę]].
<odstąpić/odstępować> od = <zrezygnować/rezygnować> z ! od … <umowa|oskarżenie|zarzut|kontrakt> ; od <zawrzeć|wymierzyć|sporządzić|uzasadnić|orzec|ukarać:ger> > Urząd [[odstąpił od|zrezygnował z]] kontroli. > Coraz częściej [[odstępujemy od|rezygnujemy ze]] sprawdzania kopii.
+ Może Pani odstąpić od umowy w ciągu 14 dni.
+ Sąd odstąpił od wymierzenia kary.
<przychylić/przychylać> się do {gen} = <uwzględnić/uwzględniać> {acc} & się do … <prośba|wniosek|apel|postulat|odwołanie|podanie|propozycja|sugestia|petycja> > Nie możemy [[przychylić się do prośby|uwzględnić prośby]] o zniżkę. > Komisja [[przychyla się do wniosku|uwzględnia wniosek]] mieszkańców.
<przychylić/przychylać> się do {gen} = <zgodzić/zgadzać> się {z+inst} ! się do … <prośba|wniosek|apel|postulat|odwołanie|podanie|propozycja|sugestia|petycja> > Rada [[przychyliła się do stanowiska|zgodziła się ze stanowiskiem]] komisji. > Nie [[przychylamy się do tej opinii|zgadzamy się z tą opinią]].
<zdeponować/deponować> = <zostawić/zostawiać>
<wyłączyć:ppas> z ruchu = <zamknąć> > Ulica będzie [[wyłączona z ruchu|zamknięta]] w sobotę.
<opatrzyć/opatrywać> podpisem = <podpisać/podpisywać> > Wydruk proszę [[opatrzyć podpisem|podpisać]]. > Każdą stronę [[opatrujemy podpisem|podpisujemy]].
<skorelować:ppas> z|ze = (zależeć od) > Miejsce na liście jest [[skorelowane z]] datą.
<zamknąć|zamykać> się kwotą = (kosztować) > Remont [[zamknął się kwotą]] 62 000 zł.
<opróżnić|opróżniać> lokal = (wyprowadzić się) > Najemca musi [[opróżnić lokal]] do maja.
`);
