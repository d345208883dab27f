import { rows } from "../../rows";

/** Old words that nobody speaks any more. */
export const ARCHAIC = rows(`
# conjunctions
azali = czy
azaliż = czy
zali = czy
zaliż = czy
czyliż = czy
acz = choć
aliści = ale
lubo = choć
li tylko = tylko
li i jedynie = tylko
li jedynie = tylko
wszak = przecież
snadź = widocznie
niechaj = niech
niźli = niż
niżeli = niż
aniżeli = niż
wedle = według
gwoli <:subst:gen> = dla $1 > Piszemy [[gwoli ścisłości|dla ścisłości]].
podług = według
# time and manner
naonczas = wtedy
naówczas = wtedy
podówczas = wtedy
wonczas = wtedy
onegdaj = kiedyś
ongiś = dawniej
pierwej = wcześniej
wpierw = najpierw
wprzód = najpierw
wprzódy = najpierw
nasamprzód = najpierw
zrazu = najpierw
częstokroć = często
wielokroć = wiele razy
nader = bardzo
wielce = bardzo ! wielce szanowny|szanowna|szanowni|czcigodny
niepomiernie = bardzo
zgoła = całkiem
iście = naprawdę
zaprawdę = naprawdę
niechybnie = na pewno
pospołu = razem
takoż = też
jeno = tylko
bynajmniej nie = wcale nie
tamże = tam ! tamże ,|(
# courtesy of old
<upraszać> = <prosić>
najuprzejmiej = uprzejmie
o łaskawe <:ger:acc> = o $1 > Proszę [[o łaskawe rozpatrzenie|o rozpatrzenie]] wniosku.
o łaskawą <:subst:acc> = o $1 > Proszę [[o łaskawą odpowiedź|o odpowiedź]].
proszę łaskawie = proszę
prosimy łaskawie = prosimy
zechce|zechcą pan|pani|państwo łaskawie = (proszę)
<raczyć:fin|praet> ?<pan|pani|państwo> <:inf> = (proszę) > Może [[raczy Pan odpowiedzieć]].
+ W kawiarni raczyli się kawą.
<zacny> = <szanowny>
tuszę , że = mam nadzieję, że
tuszymy , że = mamy nadzieję, że
<rzec!:praet|inf|imps> = (powiedzieć) > Tak [[rzekł]] burmistrz.
nie <omieszkać:fin|praet:pri> <:inf> = (na pewno) > [[Nie omieszkamy poinformować]] Państwa o wyniku.
nie <omieszkać> = (nie zapomnieć)
<niejaki> <pan|pani|państwo> = $2 > Autorką listu jest [[niejaka pani|pani]] Halina.
dotychczasowo = dotychczas
póty , póki = dopóki
dopóty , dopóki = dopóki
póty , aż = dopóki
póki co = na razie
<jąć:praet> <:inf> = (zacząć) > Woda [[jęła opadać]].
na przeciąg = (na)
zaiste = naprawdę
ninie = teraz
ongi = dawniej
wżdy = przecież
`);
