import { rows } from "../../rows";

/** Threats and ultimatums; what the law provides for is no threat where it is only told. */
export const THREATENING = rows(`
<ostrzegać|ostrzec|przestrzegać|przestrzec:pri> Pana , że|iż = <informować> Pana, że > [[Ostrzegam Pana, że|Informuję Pana, że]] termin mija.
<ostrzegać|ostrzec|przestrzegać|przestrzec:pri> Panią , że|iż = <informować> Panią, że > [[Ostrzegamy Panią, że|Informujemy Panią, że]] termin mija.
<ostrzegać|ostrzec|przestrzegać|przestrzec:pri> Państwa , że|iż = <informować> Państwa, że > [[Przestrzegamy Państwa, że|Informujemy Państwa, że]] termin mija.
<ostrzegać|ostrzec:pri> Pana|Panią|Państwa ! <ostrzegać|ostrzec> Pana|Panią|Państwa przed|o > [[Ostrzegam Pana]] po raz ostatni.
<ostrzegać|przestrzegać:pri> Pana|Panią|Państwa przed dalszym|dalszą|kolejnym|kolejną > [[Przestrzegam Pana przed dalszym]] zwlekaniem.
radzę|radzimy nie <zwlekać|lekceważyć|ignorować> > [[Radzę nie zwlekać]].
nie radzę|radzimy <:inf> > [[Nie radzę lekceważyć]] tego pisma.
proszę|prosimy się nie zdziwić|dziwić , gdy|jeśli|jeżeli|że > [[Proszę się nie dziwić, że]] opłata rośnie.
<mieć:fin:ter> Pan|Pani|Państwo # godzin|godziny na > [[Ma Pan 24 godziny na]] odpowiedź.
konsekwencje <być> ?dla ?Pana|Pani|Państwa ?bardzo <dotkliwy|poważny|surowy|bolesny> > [[Konsekwencje będą dla Pani bardzo dotkliwe]].
<porozmawiać:fin:pri> ?sobie w|przed sądzie|sądem > [[Porozmawiamy w sądzie]].
lojalnie <uprzedzać|ostrzegać:pri> = $1 > [[Lojalnie uprzedzamy|Uprzedzamy]], że termin mija.
<wyciągnąć|wyciągać> ?<:adv> ?wobec ?Pana|Pani|Państwa ?stosowne|odpowiednie|surowe|służbowe|dalsze konsekwencje > [[Wyciągniemy wobec Pani surowe konsekwencje]].
<zostać|być> ?wobec ?Pana|Pani|Państwa wyciągnięte ?stosowne|odpowiednie|surowe|służbowe konsekwencje > [[Zostaną wobec Pana wyciągnięte konsekwencje]].
konsekwencje <zostać|być:fin> ?<:adv> wyciągnięte wobec Pana|Pani|Państwa > [[Konsekwencje zostaną wyciągnięte wobec Pani]].
wobec Pana|Pani|Państwa … konsekwencje > [[Wobec Pana wyciągniemy konsekwencje]].
<pociągnąć:fin> Pana|Panią|Państwa do odpowiedzialności > [[Pociągniemy Pana do odpowiedzialności]].
<zostać:fin> Pan|Pani|Państwo ?<:adv> <pociągnąć:ppas> do odpowiedzialności > [[Zostanie Pani pociągnięta do odpowiedzialności]].
<ponieść|ponosić:fin> Pan|Pani|Państwo ?<:adv> ?wszelkie|surowe|poważne|odpowiednie|tego|wszystkie konsekwencje|skutki > [[Poniesie Pan wszelkie konsekwencje]].
Pan|Pani|Państwo ?<:adv> <ponieść|ponosić:fin> ?wszelkie|surowe|poważne|odpowiednie|tego|wszystkie konsekwencje|skutki > [[Pani poniesie konsekwencje]].
<ponieść:fin> Pan|Pani|Państwo odpowiedzialność karną > [[Poniosą Państwo odpowiedzialność karną]].
proszę|prosimy|musi|muszą|należy|powinien|powinna ?się ?Pan|Pani|Państwo ?się liczyć ?się z > [[Proszę się liczyć z]] karą.
proszę|prosimy liczyć się z > [[Prosimy liczyć się z]] karą.
<móc|musieć:fin:ter> ?się Pan|Pani|Państwo ?się liczyć ?się z > [[Musi się Pan liczyć z]] karą.
będziemy zmuszeni <:inf:perf> = <$1:fin:pl:pri> > W sobotę [[będziemy zmuszeni usunąć|usuniemy]] auto.
będę zmuszony|zmuszona <:inf:perf> = <$1:fin:sg:pri> > W sobotę [[będę zmuszona zamknąć|zamknę]] sprawę.
<być:pri> zmuszony|zmuszona|zmuszeni <skierować|nałożyć|naliczyć|wszcząć|wyciągnąć|rozwiązać|ukarać|podjąć|wystąpić|zamknąć> ! będziemy|będę zmuszony|zmuszona|zmuszeni > [[Jesteśmy zmuszeni zamknąć]] sprawę.
daję|dajemy|wyznaczam Panu|Pani|Państwu ?ostatni|ostatnią ?ostateczny <termin|szansa|czas> > [[Dajemy Panu ostatnią szansę]].
daję|dajemy Panu|Pani|Państwu # > [[Daję Pani 3]] dni na odpowiedź.
ostatnia szansa na <zapłata|wpłata|spłata|odpowiedź|uregulować|wyjaśnić|zapłacić> > To [[ostatnia szansa na zapłatę]].
<spotkać:fin:pri> się w|przed sądzie|sądem > [[Spotkamy się w sądzie]].
do zobaczenia w sądzie
pożałuje|pożałują & Pan|Pani|Państwo … pożałuje|pożałują ; pożałuje|pożałują … Pan|Pani|Państwo > [[Pożałuje]] Pan tego.
nie <ręczyć:pri> za > [[Nie ręczymy za]] to, co się stanie.
nie <być|zamierzać|mieć:pri> ?dłużej ?zamiaru tolerować|tolerował|tolerowała|tolerowali|znosić|pobłażać > [[Nie będziemy tolerować]] takich pism.
żarty się skończyły
nasza|moja cierpliwość się skończyła|kończy|wyczerpała
niech Pan|Pani|Państwo ?lepiej uważa|uważają
dla ?Pana|Pani|Państwa własnego dobra
w ?Pana|Pani|Państwa własnym interesie
lepiej dla Pana|Pani|Państwa ?, ?żeby|jeśli|gdy|jeżeli
+ Ostrzegamy Państwa przed oszustami.
+ To ostatnia szansa, żeby zobaczyć wystawę.
+ Ostrzegamy, że w nocy będzie wichura.
+ Sprawca zostanie pociągnięty do odpowiedzialności.
+ Sąd wyciągnie z tego wnioski.
+ Kto składa fałszywe zeznania, ponosi odpowiedzialność karną.
+ Jeśli nie dostaniemy wpłaty, naliczymy odsetki.
`);
