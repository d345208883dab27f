import { rows } from "../../rows";

/** Words that are no offence, but that a second look may leave out. */
export const UNFRIENDLY = rows(`
oczywiście ?, = ∅ ! oczywiście <móc> > Opłata [[oczywiście rośnie|rośnie]].
przecież = ∅ > Opłata [[przecież rośnie|rośnie]].
bezwzględnie ! bezwzględnie obowiązujący|obowiązujące|obowiązująca|obowiązującego > Podpis jest [[bezwzględnie]] potrzebny.
<być:fin> to ?chyba ?przecież ?całkiem jasne|logiczne|proste > [[Jest to całkiem jasne]].
# thanks and excuses that take too much for granted
<dziękować:pri> za wyrozumiałość > [[Dziękujemy za wyrozumiałość]].
<prosić:pri> o wyrozumiałość > [[Prosimy o wyrozumiałość]].
<przepraszać:pri> za wszelkie|wszystkie ?powstałe <niedogodność|utrudnienie> > [[Przepraszamy za wszelkie niedogodności]].
<przepraszać:pri> za ?wszelkie|wszystkie ewentualne <niedogodność|utrudnienie> > [[Przepraszamy za ewentualne niedogodności]].
<przepraszać:pri> , jeśli|jeżeli ?kogoś ?Pan|Pani|Państwo <poczuć:praet> > [[Przepraszamy, jeśli Pan poczuł]] się urażony.
Pana|Pani|Państwa <sprawa|opinia|głos> <być:fin> dla nas|mnie ?bardzo ?niezwykle <ważny> > [[Pani sprawa jest dla nas bardzo ważna]].
<zależeć:fin> nam na Pana|Pani|Państwa <zadowolenie|opinia|dobro> > [[Zależy nam na Państwa zadowoleniu]].
z przykrością <stwierdzać|zauważać:pri> > [[Z przykrością stwierdzam]], że termin minął.
zmuszony|zmuszona|zmuszeni <być:pri> <:inf> > [[Zmuszeni jesteśmy odmówić]].
+ Oczywiście może Pani przyjść z mężem.
+ Dziękujemy za cierpliwość.
+ Przepraszamy za kurz i hałas podczas remontu.
`);
