import { rows } from "../rows";

/** Condescension, impatience, doubt, threats and orders, with calm words where there are some. */
export const HARSH = rows(`
jak powszechnie wiadomo ?,
jak zapewne Pan|Pani wie ?,
jak powinien Pan wiedzieć ?,
jak powinna Pani wiedzieć ?,
oczywiste jest , że
oczywistym jest , że
jest oczywiste , że
rzecz jasna ?,
wystarczyło przeczytać
gdyby Pan przeczytał
gdyby Pani przeczytała
nieznajomość prawa
z całym szacunkiem
jak już pisałem ?, = przypominam, że
jak już pisałam ?, = przypominam, że
jak już pisaliśmy ?, = przypominamy, że
jak już informowałem ?, = przypominam, że
jak już informowałam ?, = przypominam, że
jak już informowaliśmy ?, = przypominamy, że
jak już wielokrotnie informowaliśmy ?, = przypominamy, że
po raz kolejny informuję = przypominam
po raz kolejny informujemy = przypominamy
kolejny raz informuję = przypominam
kolejny raz informujemy = przypominamy
po raz kolejny wyjaśniam = wyjaśniam
po raz kolejny wyjaśniamy = wyjaśniamy
po raz kolejny proszę = proszę
po raz kolejny prosimy = prosimy
twierdzi Pan , że = pisze Pan, że
twierdzi Pani , że = pisze Pani, że
twierdzą Państwo , że = piszą Państwo, że
zarzuca Pan = pisze Pan
zarzuca Pani = pisze Pani
rzekomo
<rzekomy>
Pana pretensje = Pana uwagi
Pani pretensje = Pani uwagi
Państwa pretensje = Państwa uwagi
bezpodstawne zarzuty
bezzasadne roszczenia
nie wyobrażam sobie
kategorycznie
natychmiast
natychmiastowo
w trybie natychmiastowym
pod żadnym pozorem
proszę nie dzwonić
nie leży w naszej kompetencji
nie leży w naszych kompetencjach
nie leży w naszej gestii
to nie nasza sprawa
`);
