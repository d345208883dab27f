import { rows } from "../../rows";

/** Verbs that are good Polish and yet have a simpler twin: only hints. */
export const BOOKISH_VERBS = rows(`
<zrealizować/realizować> <zadanie|czynność|zamówienie|usługa|praca|robota> = <wykonać/wykonywać> $2 > Spółka [[zrealizowała zadanie|wykonała zadanie]]. > Spółka [[realizuje prace|wykonuje prace]] w parku.
<wdrożyć/wdrażać> = <wprowadzić/wprowadzać>
<funkcjonować> = <działać>
<przebywać> = <być>
<pozyskać/pozyskiwać> = <zdobyć/zdobywać>
<monitorować> = <śledzić>
<zakwestionować/kwestionować> = <podważyć/podważać>
<negować> {acc} = <zaprzeczać> {dat} > Nie [[negujemy tego faktu|zaprzeczamy temu faktowi]].
<stymulować> = <pobudzać>
<postulować> = <proponować>
<preferować> = <woleć>
<zredukować/redukować> = <zmniejszyć/zmniejszać>
<zdefiniować/definiować> = <określić/określać>
<doprecyzować/doprecyzowywać> = (wyjaśnić dokładniej)
<wystąpić/występować> o = <złożyć/składać> wniosek o
<zarekomendować/rekomendować> = (zalecić) | (polecić)
<sporządzić/sporządzać> = <przygotować/przygotowywać>
<oczekiwać> {gen} = <czekać> {na+acc} > [[Oczekujemy Pana wniosku|Czekamy na Pana wniosek]].
<oczekiwać> na = <czekać> na
<okazać/okazywać> <dokument|dowód|legitymacja|bilet|karta|zaświadczenie> = <pokazać/pokazywać> $2 ! za okazaniem > Prosimy [[okazać dowód|pokazać dowód]] osobisty. > Pasażer [[okazuje bilet|pokazuje bilet]] kierowcy.
<egzekwować> = (wymagać) | (ściągać)
<ubiegać:imperf> się o = <starać> się o > Może Pani [[ubiegać się o|starać się o]] dodatek.
<kierować> się <:inst> = (brać pod uwagę) > Komisja [[kierowała się dobrem]] dziecka.
<zobrazować/obrazować> = <pokazać/pokazywać>
<podpisać> się własnoręcznie = $1 się > Proszę [[podpisać się własnoręcznie|podpisać się]].
<podpisać> własnoręcznie = $1 > Proszę to [[podpisać własnoręcznie|podpisać]].
<uchybić:ger> terminowi|terminu = nie<1=dotrzymać:ger> terminu > Skutkiem jest [[uchybienie terminowi|niedotrzymanie terminu]].
<zaadaptować/adaptować> = <przystosować/przystosowywać>
<sprecyzować/precyzować> = (dokładnie określić)
<zrefundować/refundować> = (zwrócić koszty)
<zdewastować/dewastować> = <zniszczyć/niszczyć>
<zrekompensować/rekompensować> = <wyrównać/wyrównywać>
<udać/udawać> się do <automat|biletomat|okienko|kasa|punkt|recepcja|portiernia|sekretariat|stanowisko|pokój|urząd|lekarz|wyjście|kancelaria|sala> = <pójść/iść> do $2 > Proszę [[udać się do kasy|pójść do kasy]]. > Klienci [[udają się do okienka|idą do okienka]].
<zabezpieczyć/zabezpieczać> w budżecie = (zaplanować) > [[Zabezpieczyliśmy w budżecie]] 40 tys. zł. > Co roku [[zabezpieczamy w budżecie]] 40 tys. zł.
<zbyć/zbywać> <nieruchomość|działka|lokal|samochód|pojazd|mieszkanie|akcja|udział:acc> = <sprzedać/sprzedawać> $2 > Spółka [[zbyła działkę|sprzedała działkę]]. > Spółka [[zbywa działki|sprzedaje działki]].
<uniemożliwić/uniemożliwiać> = (nie pozwolić)
<uzyskać/uzyskiwać> <zgoda|pozwolenie|zezwolenie|dotacja|zaświadczenie|odpowiedź:acc> = <dostać/dostawać> $2 > Spółka [[uzyskała zgodę|dostała zgodę]] sąsiadów. > Spółka [[uzyskuje zgodę|dostaje zgodę]] sąsiadów.
`);
