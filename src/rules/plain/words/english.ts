import { rows } from "../../rows";

/** English words of offices. */
export const ENGLISH = rows(`
# as soon as possible
asap = jak najszybciej > Trzeba to potwierdzić [[ASAP|jak najszybciej]].
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
zforwardować|sforwardować = przesłać
<sforwardować> = <przesłać>
przeforwarduję|zforwarduję|sforwarduję = prześlę
przeforwarduje|zforwarduje|sforwarduje = prześle
przeforwardował|zforwardował|sforwardował = przesłał
przeforwardowała|zforwardowała|sforwardowała = przesłała
przeforwardowałem|zforwardowałem|sforwardowałem = przesłałem
przeforwardowałam|zforwardowałam|sforwardowałam = przesłałam
zeskipować|skipnąć|skipować = pominąć
mailing lista|listy|listę|liście|listą = (lista adresowa)
mailing|mailingu|mailingiem = (wysyłka e-maili)
mailować|zmailować|wymailować = (pisać e-mail)

call|calla|callu|calle|callem = (rozmowa) ! call center|centre|centrum
brief|briefu|briefem = (opis zadania)
brainstorm|brainstormu|brainstorming|brainstormingu = (burza mózgów)
management|managementu|menedżment|menedżmentu = (kierownictwo)
checklista|checklisty|checklistę|checkliście|checklistą|checklist|check-lista|check-listę|check-listy = (lista kontrolna)
apdejt|apdejtu|apdejty = (aktualizacja)
zupdate'ować|updatować|updejtować|zapdejtować|zupdejtować = zaktualizować
backup|backupu|back-up = (kopia zapasowa)
helpdesk|helpdesku|help-desk = (pomoc techniczna)
hotline = infolinia
kick-off = (pierwsze spotkanie)
roadmapa|roadmapę|roadmapy|roadmap = (plan)
insight|insighty|insightów = (wniosek)
input|inputu = (uwagi)
output|outputu = (wynik)
issue|issues = (sprawa)

manual|manuala|manuału = (instrukcja)
performance = (wyniki)
reminder = przypomnienie
remindera = przypomnienia
screen|screena|screeny|screenów|screenshot|screenshota|screenshoty = (zrzut ekranu)
support|supportu = (pomoc)

template|template'u|template’u|templatka|templatkę = (wzór)

zabukować|zbukować = zarezerwować
<zabukować> = <zarezerwować>
zapostować = opublikować
user-friendly = (łatwy w obsłudze)
all-inclusive = (wszystko w cenie)
win-win = (korzystny dla obu stron)
tutorial|tutoriale|tutoriali|tutorialu = (instrukcja albo film z instrukcją)
`);
