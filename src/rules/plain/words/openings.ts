import { rows } from "../../rows";

/** "Pragnę podziękować" is "dziękuję". */
const WISHES =
  `poinformować informuję informujemy, zawiadomić zawiadamiam zawiadamiamy, powiadomić powiadamiam powiadamiamy,
zaznaczyć zaznaczam zaznaczamy, podkreślić podkreślam podkreślamy, podziękować dziękuję dziękujemy, zaprosić zapraszam zapraszamy,
zapewnić zapewniam zapewniamy, przypomnieć przypominam przypominamy, przeprosić przepraszam przepraszamy, poprosić proszę prosimy,
wyjaśnić wyjaśniam wyjaśniamy, zachęcić zachęcam zachęcamy, pogratulować gratuluję gratulujemy,
zaproponować proponuję proponujemy, przekazać przekazuję przekazujemy, złożyć składam składamy`
    .split(",")
    .map((words) => words.trim().split(" ") as [string, string, string])
    .map(([wish, one, many]) => `pragnę ${wish} = ${one}\npragniemy ${wish} = ${many}`)
    .join("\n");

/** Words that only say that something will be said, and other padding. */
export const OPENINGS = rows(`
zwracam się z uprzejmą prośbą o = proszę o
zwracam się z prośbą o = proszę o
zwracam się z ?uprzejmą prośbą do pana o = proszę Pana o > [[Zwracam się z uprzejmą prośbą do Pana o|Proszę Pana o]] opinię.
zwracam się z ?uprzejmą prośbą do pani o = proszę Panią o > [[Zwracam się z prośbą do Pani o|Proszę Panią o]] opinię.
zwracam się z ?uprzejmą prośbą do państwa o = proszę Państwa o > [[Zwracam się z prośbą do Państwa o|Proszę Państwa o]] opinię.
zwracamy się z ?uprzejmą prośbą do pana o = prosimy Pana o > [[Zwracamy się z prośbą do Pana o|Prosimy Pana o]] opinię.
zwracamy się z ?uprzejmą prośbą do pani o = prosimy Panią o > [[Zwracamy się z prośbą do Pani o|Prosimy Panią o]] opinię.
zwracamy się z ?uprzejmą prośbą do państwa o = prosimy Państwa o > [[Zwracamy się z prośbą do Państwa o|Prosimy Państwa o]] opinię.
zwracamy się z uprzejmą prośbą o = prosimy o
zwracamy się z prośbą o = prosimy o
zwracam się z zapytaniem o = pytam o
zwracam się z zapytaniem , czy = pytam, czy
zwracamy się z zapytaniem , czy = pytamy, czy
uprzejmie <informować|zawiadamiać|powiadamiać|wyjaśniać|przypominać|donosić|oznajmiać|komunikować|zaświadczać|zapytywać:fin:pri> = $1 > [[Uprzejmie informujemy|Informujemy]], że kasa jest zamknięta.
niniejszym <informować|zawiadamiać|powiadamiać|wyjaśniać|przypominać|zapraszać|przekazywać|przesyłać|prosić|dziękować|zwracać|wzywać|ogłaszać|potwierdzać:fin:pri> = $1 > [[Niniejszym informujemy|Informujemy]], że kasa jest zamknięta.
niniejszym uprzejmie <:fin:pri> = $1 > [[Niniejszym uprzejmie informuję|Informuję]], że kasa jest zamknięta.
na wstępie <informować|zawiadamiać|wyjaśniać|przypominać|zaznaczać|dziękować|przepraszać:fin:pri> = $1 > [[Na wstępie informuję|Informuję]], że kasa jest zamknięta.
${WISHES}
chciałbym|chciałabym|chcę poinformować = informuję
chcielibyśmy|chcemy poinformować = informujemy
chciałbym|chciałabym zaznaczyć|podkreślić|nadmienić|zauważyć , że|iż = ∅ > [[Chciałbym zaznaczyć, że opłata|Opłata]] jest stała.
chcielibyśmy zaznaczyć|podkreślić|nadmienić|zauważyć , że|iż = ∅ > [[Chcielibyśmy podkreślić, że opłata|Opłata]] jest stała.
mam zaszczyt poinformować|zawiadomić = z przyjemnością informuję
mamy zaszczyt poinformować|zawiadomić = z przyjemnością informujemy
mam przyjemność poinformować|zawiadomić = z przyjemnością informuję
mamy przyjemność poinformować|zawiadomić = z przyjemnością informujemy
spieszę|śpieszę poinformować|donieść = informuję
pozwalam|pozwalamy sobie <:inf> > [[Pozwalam sobie zauważyć]], że termin minął.
w załączeniu <przesyłać|przekazywać|przedkładać|załączać|dołączać:fin:pri> = $1 > [[W załączeniu przesyłam|Przesyłam]] mapę.
<przesyłać|przekazywać|przedkładać|załączać|dołączać:fin:pri> w załączeniu = $1 > [[Przesyłam w załączeniu|Przesyłam]] mapę.
w załączniku <załączać|dołączać:fin:pri> = $1 > [[W załączniku załączam|Załączam]] mapę.
jednocześnie|równocześnie|zarazem|dodatkowo|ponadto|nadto ?uprzejmie <informować|zawiadamiać|powiadamiać|wyjaśniać|przypominać|nadmieniać|zaznaczać:fin:pri> = $1 też > [[Jednocześnie informujemy|Informujemy też]], że kasa jest zamknięta.
uprasza się o = prosimy o
prosi się o = prosimy o
uprzejmie uprasza się o = prosimy o
informuje się , że|iż = informujemy, że
zawiadamia się , że|iż = zawiadamiamy, że
wyjaśnia się , że|iż = wyjaśniamy, że
stwierdza się , że|iż = stwierdzamy, że
przypomina się , że|iż = przypominamy, że
ustala się , że|iż = ustalamy, że
zaznacza się , że|iż = zaznaczamy, że
stoję na stanowisku , że|iż = uważam, że
stoimy na stanowisku , że|iż = uważamy, że
z posiadanych ?przez ?nas ?informacji wynika , że|iż = wiemy, że
jak wynika z posiadanych ?przez ?nas informacji = jak wiemy
po zapoznaniu się z treścią = po przeczytaniu
po wnikliwym|dokładnym|szczegółowym zapoznaniu się z treścią = po dokładnym przeczytaniu
sprawa jest w toku
sprawa jest procedowana
# that only announce what comes
należy|trzeba|warto|wypada podkreślić|zauważyć|zaznaczyć|nadmienić|wskazać|dodać|podnieść|wspomnieć|stwierdzić|przypomnieć|zwrócić , że|iż = ∅ > [[Należy podkreślić, że opłata|Opłata]] jest stała.
należy|trzeba|warto|wypada ?jednak ?też ?także ?również ?w ?tym ?miejscu podkreślić|zauważyć|zaznaczyć|nadmienić|wskazać|dodać|podnieść|stwierdzić , że|iż = ∅ > [[Należy także zauważyć, że opłata|Opłata]] jest stała.
podkreślić|zauważyć|zaznaczyć|nadmienić|wskazać|dodać|podnieść|stwierdzić|przypomnieć|wyjaśnić należy|trzeba|wypada , że|iż = ∅ > [[Wskazać należy, że opłata|Opłata]] jest stała.
podkreślenia|zauważenia|zaznaczenia wymaga ?fakt , że|iż = ∅ > [[Podkreślenia wymaga fakt, że opłata|Opłata]] jest stała.
na uwagę|podkreślenie zasługuje fakt , że|iż = ∅ > [[Na uwagę zasługuje fakt, że opłata|Opłata]] jest stała.
nie bez znaczenia jest|pozostaje ?fakt , że|iż = ∅ > [[Nie bez znaczenia jest fakt, że opłata|Opłata]] jest stała.
nie ulega wątpliwości ?fakt , że|iż = ∅ > [[Nie ulega wątpliwości, że opłata|Opłata]] jest stała.
faktem|prawdą jest , że|iż = ∅ > [[Faktem jest, że opłata|Opłata]] jest stała.
pragnę|pragniemy ?w ?tym ?miejscu ?też ?również ?jednak nadmienić|zauważyć|zaznaczyć|podkreślić|dodać|wskazać , że|iż = ∅ > [[Pragnę nadmienić, że opłata|Opłata]] jest stała.
na wstępie pragnę|pragniemy|chciałbym|chciałabym|należy zaznaczyć|podkreślić|zauważyć|wskazać|wyjaśnić , że|iż = ∅ > [[Na wstępie pragnę zaznaczyć, że opłata|Opłata]] jest stała.
w tym miejscu należy|warto|trzeba|wypada|pragnę|pragniemy zaznaczyć|podkreślić|zauważyć|wskazać|dodać|wyjaśnić|przypomnieć , że|iż = ∅ > [[W tym miejscu należy zaznaczyć, że opłata|Opłata]] jest stała.
należy mieć na uwadze|względzie , że|iż = ∅ > [[Należy mieć na uwadze, że opłata|Opłata]] jest stała.
jak ?już ?wcześniej ?wyżej wspomniano|zaznaczono|wskazano|podkreślono|nadmieniono|wspomniałem|wspomniałam|wspomnieliśmy ?powyżej ?wyżej ?wcześniej , = ∅ > [[Jak już wspomniano, opłata|Opłata]] jest stała.
nie sposób nie zauważyć|wspomnieć , że|iż = ∅ > [[Nie sposób nie zauważyć, że opłata|Opłata]] jest stała.
z przykrością|żalem|ubolewaniem <stwierdzać|zawiadamiać|powiadamiać|oznajmiać:fin:pri> , że|iż = niestety > [[Z przykrością stwierdzamy, że|Niestety]] zabrakło pieniędzy.
`);
