import { rows } from "../../rows";

/** English words of offices. */
export const ENGLISH = rows(`
# as soon as possible
asap = jak najszybciej
fyi = do wiadomości
deadline = termin
deadline'u|deadline’u|deadlinu = terminu
deadline'em|deadline’em|deadlinem = terminem
deadline'y|deadline’y|deadliny = terminy
deadline'ów|deadline’ów|deadlinów = terminów
<slot|sloty> = <termin>
timeline = harmonogram
case|case'u|case’u|case'ów|case’ów|case'y|case’y = (przypadek) | (sprawa)
event = (wydarzenie)
eventu = wydarzenia
eventem = wydarzeniem
evencie = wydarzeniu
eventy = wydarzenia
eventów = wydarzeń
eventami = wydarzeniami
eventach = wydarzeniach
<meeting> = <spotkanie>
<briefing> = (krótkie spotkanie)
<workshop> = <warsztat>
<draft> = <projekt>
<team> = <zespół>
o feedback = o uwagi
za feedback = za uwagi
na feedback = na uwagi
<feedback> = (uwagi) | (opinia)
<benchmark> = (punkt odniesienia)
<target> = (grupa odbiorców) | (cel)
research|researchu = (wyszukiwanie informacji)
stakeholder|stakeholdera|stakeholderzy|stakeholderów|stakeholderami|stakeholderom = (zainteresowana osoba)
<outsourcing> = (zlecanie zadań na zewnątrz)
networking|networkingu = (nawiązywanie kontaktów)
<challenge> = (wyzwanie)
update|update'u|update’u = (aktualizacja)
task|taska|taski|tasków = (zadanie)
follow-up = (ciąg dalszy)
milestone = kamień milowy
mainstream = główny nurt
<know-how> = (wiedza)
crowdfunding|crowdfundingu = (zbiórka pieniędzy w internecie)
fundraising|fundraisingu = (zbieranie pieniędzy)
<forwardować> = <przesyłać>
przeforwardować = przesłać
<dedykować:ppas> dla = <przeznaczyć> dla > To program [[dedykowany dla|przeznaczony dla]] seniorów.
<dedykować:ppas> {dat} = <przeznaczyć> {dla+gen} & <dedykować> … <senior|rodzina|dziecko|mieszkaniec|mieszkanka|młodzież|osoba|przedsiębiorca|uczeń|student|turysta|kierowca|rowerzysta|pieszy|firma|klient|pacjent|rodzic|kobieta|mężczyzna|nauczyciel|organizacja|szkoła|przedszkolak|nastolatek|cudzoziemiec|uchodźca:dat> ! <dedykować> dla ; <książka|utwór|wiersz|koncert|wystawa|pomnik|film|album|piosenka|spektakl|tablica|obraz> <dedykować> > To program [[dedykowany seniorom|przeznaczony dla seniorów]].
+ Koncert dedykowany Chopinowi zacznie się o 19:00.
<dedykować:ppas> <~pracownik|opiekun|doradca|konsultant|urzędnik|specjalista|koordynator> = <1=wyznaczyć:ppas> $2 > Pomoże Pani [[dedykowany opiekun|wyznaczony opiekun]].
<dedykować:ppas> = (przeznaczony do czegoś) & <dedykować> <:subst:dat> ! <książka|utwór|wiersz|koncert|wystawa|pomnik|film|album|piosenka|spektakl|tablica|obraz> <dedykować> > To zespół [[dedykowany]] obsłudze inwestorów.
<dedykować:ppas> <~:subst> = <1~specjalny> $2 > Zadzwoń na [[dedykowaną infolinię|specjalną infolinię]].
<dedykować> = (przeznaczyć) & <dedykować:fin|praet> … <program|projekt|oferta|konkurs|aplikacja|usługa|zajęcia> > Miasto [[dedykuje]] ten program rodzinom.
<zaadresować/adresować> <problem|potrzeba|kwestia|wyzwanie> = (rozwiązać problem) > Chcemy [[zaadresować problem]] smogu. > Program [[adresuje potrzeby]] rodzin.
`);
