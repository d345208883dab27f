import { rows } from "../../rows";

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
jak już pisałem , = przypominam, że ! , jak już pisałem ; że jak już pisałem ; i|a|ale|oraz jak już pisałem
jak już pisałem
jak już pisałam , = przypominam, że ! , jak już pisałam ; że jak już pisałam ; i|a|ale|oraz jak już pisałam
jak już pisałam
jak już pisaliśmy , = przypominamy, że ! , jak już pisaliśmy ; że jak już pisaliśmy ; i|a|ale|oraz jak już pisaliśmy
jak już pisaliśmy
jak już informowałem , = przypominam, że ! , jak już informowałem ; że jak już informowałem ; i|a|ale|oraz jak już informowałem
jak już informowałem
jak już informowałam , = przypominam, że ! , jak już informowałam ; że jak już informowałam ; i|a|ale|oraz jak już informowałam
jak już informowałam
jak już informowaliśmy , = przypominamy, że ! , jak już informowaliśmy ; że jak już informowaliśmy ; i|a|ale|oraz jak już informowaliśmy
jak już informowaliśmy
jak już wielokrotnie informowaliśmy , = przypominamy, że ! , jak już wielokrotnie informowaliśmy ; że jak już wielokrotnie informowaliśmy ; i|a|ale|oraz jak już wielokrotnie informowaliśmy
jak już wielokrotnie informowaliśmy
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
natychmiast ! natychmiast dzwonić|zadzwonić|opuścić|wezwać|powiadomić
natychmiastowo
w trybie natychmiastowym
pod żadnym pozorem
proszę nie dzwonić
nie leży w naszej kompetencji
nie leży w naszych kompetencjach
nie leży w naszej gestii
to nie nasza sprawa
to nie nasz problem
to nie jest nasz problem
nic nie możemy poradzić
nic na to nie poradzimy
# condescension
jak wiadomo ?,
jak każdemu wiadomo ?,
jak Panu|Pani zapewne wiadomo ?,
jak Państwu zapewne wiadomo ?,
jak zapewne Państwo wiedzą ?,
jak powinni Państwo wiedzieć ?,
powinien Pan wiedzieć ?, że
powinna Pani wiedzieć ?, że
powinni Państwo wiedzieć ?, że
gdyby Państwo przeczytali
proszę czytać uważnie
proszę uważnie czytać
proszę uważniej czytać
proszę czytać ze zrozumieniem
jest rzeczą oczywistą , że
rzeczą oczywistą jest , że
jest chyba oczywiste , że
chyba jasno napisałem|napisałam|napisaliśmy
wyraźnie napisałem|napisałam|napisaliśmy
najwyraźniej nie zrozumiał Pan
najwyraźniej nie zrozumiała Pani
najwyraźniej Pan nie zrozumiał
najwyraźniej Pani nie zrozumiała
najwyraźniej nie zrozumieli Państwo
# impatience
jak już wspominałem , = przypominam, że ! , jak już wspominałem ; że jak już wspominałem ; i|a|ale|oraz jak już wspominałem
jak już wspominałem
jak już wspominałam , = przypominam, że ! , jak już wspominałam ; że jak już wspominałam ; i|a|ale|oraz jak już wspominałam
jak już wspominałam
jak już wspominaliśmy , = przypominamy, że ! , jak już wspominaliśmy ; że jak już wspominaliśmy ; i|a|ale|oraz jak już wspominaliśmy
jak już wspominaliśmy
jak już wyjaśniałem , = przypominam, że ! , jak już wyjaśniałem ; że jak już wyjaśniałem ; i|a|ale|oraz jak już wyjaśniałem
jak już wyjaśniałem
jak już wyjaśniałam , = przypominam, że ! , jak już wyjaśniałam ; że jak już wyjaśniałam ; i|a|ale|oraz jak już wyjaśniałam
jak już wyjaśniałam
jak już wyjaśnialiśmy , = przypominamy, że ! , jak już wyjaśnialiśmy ; że jak już wyjaśnialiśmy ; i|a|ale|oraz jak już wyjaśnialiśmy
jak już wyjaśnialiśmy
jak już wielokrotnie pisałem|pisałam|informowałem|informowałam|wyjaśniałem|wyjaśniałam , = przypominam, że ! , jak już wielokrotnie pisałem|pisałam|informowałem|informowałam|wyjaśniałem|wyjaśniałam ; że jak już wielokrotnie pisałem|pisałam|informowałem|informowałam|wyjaśniałem|wyjaśniałam ; i|a|ale|oraz jak już wielokrotnie pisałem|pisałam|informowałem|informowałam|wyjaśniałem|wyjaśniałam
jak już wielokrotnie pisałem|pisałam|informowałem|informowałam|wyjaśniałem|wyjaśniałam
jak już wielokrotnie pisaliśmy|wyjaśnialiśmy|wspominaliśmy , = przypominamy, że ! , jak już wielokrotnie pisaliśmy|wyjaśnialiśmy|wspominaliśmy ; że jak już wielokrotnie pisaliśmy|wyjaśnialiśmy|wspominaliśmy ; i|a|ale|oraz jak już wielokrotnie pisaliśmy|wyjaśnialiśmy|wspominaliśmy
jak już wielokrotnie pisaliśmy|wyjaśnialiśmy|wspominaliśmy
jak wielokrotnie pisaliśmy|informowaliśmy|wyjaśnialiśmy , = przypominamy, że ! , jak wielokrotnie pisaliśmy|informowaliśmy|wyjaśnialiśmy ; że jak wielokrotnie pisaliśmy|informowaliśmy|wyjaśnialiśmy ; i|a|ale|oraz jak wielokrotnie pisaliśmy|informowaliśmy|wyjaśnialiśmy
jak wielokrotnie pisaliśmy|informowaliśmy|wyjaśnialiśmy
wielokrotnie informowaliśmy|wyjaśnialiśmy|tłumaczyliśmy Pana|Panią|Państwa|Panu|Pani|Państwu
kolejny raz wyjaśniam = wyjaśniam
kolejny raz wyjaśniamy = wyjaśniamy
kolejny raz tłumaczę = wyjaśniam
kolejny raz tłumaczymy = wyjaśniamy
kolejny raz proszę = proszę
kolejny raz prosimy = prosimy
kolejny raz przypominam = przypominam
kolejny raz przypominamy = przypominamy
po raz kolejny tłumaczę = wyjaśniam
po raz kolejny tłumaczymy = wyjaśniamy
po raz kolejny przypominam = przypominam
po raz kolejny przypominamy = przypominamy
po raz ostatni proszę = proszę
po raz ostatni prosimy = prosimy
po raz ostatni wzywam|wzywamy|przypominam|przypominamy
ile razy mam|mamy
ile jeszcze razy
jak długo jeszcze mam|mamy
jak wskazano|wspomniano|napisano już powyżej|wyżej
nie zamierzam|zamierzamy dyskutować|tłumaczyć|odpowiadać
proszę nie zawracać
proszę więcej nie pisać
# doubt
twierdził Pan , że = pisał Pan, że
twierdziła Pani , że = pisała Pani, że
twierdzili Państwo , że = pisali Państwo, że
jak Pan|Pani twierdzi ?,
jak Państwo twierdzą ?,
jakoby Pan|Pani|Państwo
zarzucają Państwo = piszą Państwo
zarzucał Pan = pisał Pan
zarzucała Pani = pisała Pani
Pana zarzuty = Pana uwagi ! Pana zarzuty wobec|przeciw|przeciwko
Pani zarzuty = Pani uwagi ! Pani zarzuty wobec|przeciw|przeciwko
Państwa zarzuty = Państwa uwagi ! Państwa zarzuty wobec|przeciw|przeciwko
Pana roszczenia są bezzasadne|bezpodstawne
bezpodstawne roszczenia|pretensje|twierdzenia|oskarżenia
bezpodstawnych roszczeń|pretensji|twierdzeń|oskarżeń|zarzutów
bezzasadne pretensje|oskarżenia
nie dajemy|daję wiary
# threats
ostrzegam|ostrzegamy Pana|Panią|Państwa
przestrzegam|przestrzegamy Pana|Panią|Państwa
zostaną wyciągnięte konsekwencje
zostaną wobec Pana|Pani|Państwa wyciągnięte konsekwencje
wyciągniemy konsekwencje
wyciągniemy stosowne|odpowiednie|surowe konsekwencje
zostaną wyciągnięte stosowne|odpowiednie|surowe konsekwencje
pociągniemy Pana|Panią|Państwa do odpowiedzialności
zostanie Pan pociągnięty do odpowiedzialności
zostanie Pani pociągnięta do odpowiedzialności
zostaną Państwo pociągnięci do odpowiedzialności
poniesie Pan|Pani konsekwencje
poniosą Państwo konsekwencje
# orders
proszę się zastosować
proszę się bezwzględnie stosować|zastosować
bezwzględnie proszę|prosimy|należy|musi|trzeba|żądamy
należy bezzwłocznie
proszę bezzwłocznie
`);
