import { rows } from "../../rows";

/** Verbs of officials for paying, giving and sending, with a plain twin that takes the same object. */
export const VERBS_OF_GIVING = rows(`
<uiścić/uiszczać> = <zapłacić/płacić>
<przedłożyć/przedkładać> = <przedstawić/przedstawiać> & <przedłożyć|przedkładać> … <projekt|sprawozdanie|raport|plan|propozycja|koncepcja|analiza|harmonogram|stanowisko|opinia|informacja> > Dyrektor [[przedłożył|przedstawił]] Radzie projekt uchwały. > Co roku [[przedkładamy|przedstawiamy]] Radzie sprawozdanie.
<przedłożyć/przedkładać> = <złożyć/składać> | <przedstawić/przedstawiać> ! <przedłożyć|przedkładać> … nad
+ Dobro dziecka przedkładają nad własne.
<nadesłać/nadsyłać> = <przysłać/przysyłać>
<wystosować/wystosowywać> = <wysłać/wysyłać>
<wyekspediować/ekspediować> = <wysłać/wysyłać>
<wydatkować:fin|pcon|pact|ger> = <wydawać> > Na ten cel [[wydatkujemy|wydajemy]] 2 mln zł.
<wydatkować> = <wydać>
<wyasygnować> = <przeznaczyć>
<preliminować> = <planować>
<alokować> = <przydzielać>
<zakupić> = <kupić>
<zakupywać|zakupować> = <kupować>
<subsydiować> = <dofinansowywać>
<scedować/cedować> = <przenieść/przenosić>
<prolongować:fin|pcon|pact> = <przedłużać> > Nie [[prolongujemy|przedłużamy]] takich umów.
<prolongować> = <przedłużyć>
<zrefundować/refundować> <koszt|wydatek|opłata|cena> = <zwrócić/zwracać> $2 > Urząd [[zrefundował wydatki|zwrócił wydatki]] na bilet. > Gmina [[refunduje koszty|zwraca koszty]] dojazdu.
<zabezpieczyć/zabezpieczać> <środek|fundusz|pieniądz|kwota|nocleg|transport|wyżywienie|posiłek|opieka|dojazd> = <zapewnić/zapewniać> $2 > Rada [[zabezpieczyła środki|zapewniła środki]] w budżecie. > Miasto co roku [[zabezpiecza kwotę|zapewnia kwotę]] na ten cel.
+ Straż zabezpieczyła miejsce wypadku.
<przetransferować/transferować> = <przenieść/przenosić>
<upublicznić/upubliczniać> = <opublikować/publikować>
<uczynić/czynić> zadość {dat} = <spełnić/spełniać> {acc} > Chcemy [[uczynić zadość tej prośbie|spełnić tę prośbę]]. > To [[czyni zadość wymogom|spełnia wymogi]] ustawy.
zadość <uczynić/czynić> {dat} = <spełnić/spełniać> {acc} > Aby [[zadość uczynić wymogom|spełnić wymogi]] ustawy, wysyłamy mapę. > Umowa nie [[zadość czyni wymogom|spełnia wymogów]] ustawy.
<zadośćuczynić> {dat} = <spełnić> {acc} > Nie możemy [[zadośćuczynić tej prośbie|spełnić tej prośby]].
+ Sąd przyznał zadośćuczynienie.
<asygnować:imperf> = <przeznaczać> > Dyrektor [[asygnował|przeznaczał]] na to dwa tysiące złotych.

<inkasować> = <pobierać>
<dystrybuować> = <rozdawać>
<rozdysponować> = (rozdzielić)
<rozdysponowywać> = (rozdzielać)
<uregulować/regulować> <należność|rachunek|opłata|czynsz|składka|mandat> = <zapłacić/płacić> $2 > Prosimy [[uregulować należność|zapłacić należność]] do piątku. > Najemca [[reguluje czynsz|płaci czynsz]] w kasie.
<nabyć/nabywać> <bilet|towar|produkt|karnet|pojazd|samochód|mieszkanie|działka> = <kupić/kupować> $2 > Można [[nabyć bilet|kupić bilet]] w kasie. > Pasażerowie [[nabywają bilety|kupują bilety]] w kasie.
<pozyskać/pozyskiwać> <dotacja|dofinansowanie|środek|środki|pieniądz|fundusz|grant|informacja|dana|sponsor:acc> = <zdobyć/zdobywać> $2 > Klub [[pozyskał dotację|zdobył dotację]]. > Klub [[pozyskuje dotacje|zdobywa dotacje]].
`);
