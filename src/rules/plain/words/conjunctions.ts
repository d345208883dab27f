import { rows } from "../../rows";

/** Conjunctions of officials, most of them a preposition with "fakt, że", and words that only join sentences. */
export const CONJUNCTIONS = rows(`
# one word for another
iż = że ! oraz iż
albowiem = ponieważ
aczkolwiek = chociaż
jakkolwiek = chociaż ! jakkolwiek to|by|bądź
tudzież = i
, tudzież = (i) > Prosimy o mapę[[, tudzież]] o plan.
ażeby = aby
iżby = aby
wszelako = jednak
jednakowoż = jednak
jednakże = jednak
wszakże = jednak
atoli = jednak
niemniej jednak = jednak
niemniej jednakże = jednak
tym niemniej = jednak
niemniej = jednak ! nie niemniej ; tym niemniej ; niemniej niż ; niemniej <:adj> ; niemniej <:adv>
+ To zadanie jest niemniej ważne.
przeto = dlatego
tedy = więc ! którędy tedy
bądź też = albo
jak również = a także ! zarówno … , jak również
, jak również = , jak i & zarówno … , jak również > Zapraszamy zarówno dzieci[[, jak również|, jak i]] dorosłych.
nadto = poza tym ! aż nadto ; nadto <:adj> ; nadto <:adv> ; nadto dobrze
+ Dowodów było aż nadto.
natenczas = wtedy
reasumując = podsumowując
resumując = podsumowując
konkludując = podsumowując
# because
jako że = ponieważ
jako iż = ponieważ
z uwagi na fakt , że|iż = ponieważ
z uwagi na to , że|iż = ponieważ
z uwagi na okoliczność , że|iż = ponieważ
ze względu na fakt , że|iż = ponieważ
ze względu na to , że|iż = ponieważ
ze względu na okoliczność , że|iż = ponieważ
przez wzgląd na to|fakt , że|iż = ponieważ
mając na uwadze|względzie , że|iż = ponieważ
mając na uwadze|względzie to|fakt|okoliczność , że|iż = ponieważ
biorąc pod uwagę , że|iż = ponieważ
biorąc pod uwagę to|fakt|okoliczność , że|iż = ponieważ
uwzględniając to|fakt|okoliczność , że|iż = ponieważ
zważywszy , że|iż = ponieważ
zważywszy na to|fakt|okoliczność , że|iż = ponieważ
zważając na to|fakt , że|iż = ponieważ
wobec tego|faktu|okoliczności , że|iż = ponieważ
w obliczu tego|faktu , że|iż = ponieważ
w świetle tego|faktu , że|iż = ponieważ
w związku z faktem , że|iż = ponieważ
w związku z tym , że|iż = ponieważ
w związku z tym faktem , że|iż = ponieważ
w związku z okolicznością , że|iż = ponieważ
z powodu tego|faktu , że|iż = ponieważ
z tego powodu|względu , że|iż = ponieważ
z tej przyczyny|racji , że|iż = ponieważ
z racji tego|faktu , że|iż = ponieważ
na skutek tego|faktu , że|iż = ponieważ
wskutek tego|faktu , że|iż = ponieważ
w wyniku tego|faktu , że|iż = ponieważ
w następstwie tego|faktu , że|iż = ponieważ
w konsekwencji tego|faktu , że|iż = ponieważ
na tej podstawie , że|iż = ponieważ
# although
pomimo iż = mimo że
mimo iż = mimo że
pomimo tego , że|iż = mimo że
mimo tego , że|iż = mimo że
pomimo|mimo faktu , że|iż = mimo że
niezależnie od tego|faktu , że|iż = mimo że
nie bacząc na to|fakt , że|iż = mimo że
bez względu na to|fakt , że|iż = mimo że
poza faktem , że|iż = poza tym że
oprócz faktu , że|iż = oprócz tego, że
# if, when
w przypadku ?, gdy|kiedy = gdy
w przypadku ?, jeżeli|jeśli = jeśli
w przypadku ?, gdyby = gdyby
w przypadku , w którym = gdy
w przypadkach ?, gdy|kiedy = gdy
w przypadkach , w których = gdy
w każdym przypadku ?, gdy|kiedy = zawsze, gdy
w każdym przypadku , w którym = zawsze, gdy
w wypadku ?, gdy|kiedy = gdy
w wypadku ?, gdyby = gdyby
w wypadku ?, jeżeli|jeśli = jeśli
w wypadku , w którym = gdy
w sytuacji ?, gdy|kiedy = gdy
w sytuacji ?, gdyby = gdyby
w sytuacji ?, jeżeli|jeśli = jeśli
w sytuacji , w której = gdy
w sytuacjach ?, gdy|kiedy = gdy
w sytuacjach , w których = gdy
w razie ?, gdy = gdy
w razie ?, gdyby = gdyby
w razie ?, jeżeli|jeśli = jeśli
w okolicznościach , w których = gdy
przy założeniu , że|iż = jeśli
z chwilą ?, gdy|kiedy = gdy
z chwilą , w której = gdy
z momentem ?, gdy|kiedy = gdy
w momencie ?, gdy|kiedy = gdy
w momencie , w którym = gdy
do chwili|momentu ?, gdy|kiedy|aż = aż ! od … do chwili|momentu|czasu
do chwili , w której = aż ! od … do chwili
do momentu|czasu , w którym = aż ! od … do momentu|czasu
każdorazowo ?, gdy|kiedy|jeśli|jeżeli = zawsze, gdy
# in order to
celem tego , aby|żeby|by = aby
w tym celu , aby|żeby|by = aby
w celu , aby|żeby|by = aby
na wypadek , jeśli|jeżeli = na wypadek, gdyby
# but
, z tym ?, że|iż = , ale > Wniosek przyjmiemy[[, z tym że|, ale]] trzeba dołączyć zdjęcie.
+ Zgadzamy się z tym, że chodnik jest zniszczony.
, z tym jednak , że|iż = , ale > Wniosek przyjmiemy[[, z tym jednak, że|, ale]] trzeba dołączyć zdjęcie.
, z tym zastrzeżeniem , że|iż = , ale > Dotację wypłacimy[[, z tym zastrzeżeniem, że|, ale]] trzeba ją rozliczyć.
, z zastrzeżeniem , że|iż = , ale > Dotację wypłacimy[[, z zastrzeżeniem, że|, ale]] trzeba ją rozliczyć.
od momentu , w którym = (odkąd)
od chwili , w której = (odkąd)
w chwili ?, gdy = gdy
w chwili , w której = gdy
w czasie ?, gdy = gdy
od chwili|momentu ?, gdy|kiedy = odkąd
wówczas = wtedy
do czasu ?, aż|gdy|kiedy = aż
`);
