import { rows } from "../../rows";

/** Phrases of officials that go back to what was said ("powyższe"), most of them for "dlatego". */
export const THEREFORE = rows(`
# therefore, joined to what was said
w związku z powyższym ?, = dlatego ! w związku z powyższym <~:subst>
w związku z czym = dlatego
w związku z tym faktem = dlatego
wobec powyższego ?, = dlatego
wobec czego = dlatego
z tej racji = dlatego
skutkiem czego = dlatego
wskutek czego = dlatego
na skutek czego = dlatego
w wyniku czego = dlatego
w następstwie czego = dlatego
w rezultacie czego = dlatego
w efekcie czego = dlatego
w konsekwencji czego = dlatego
z którego to powodu|względu = dlatego
a co za tym idzie = więc
mając na uwadze|względzie powyższe ?, = dlatego
mając powyższe na uwadze|względzie ?, = dlatego
mając na uwadze niniejsze ?, = dlatego
biorąc pod uwagę powyższe ?, = dlatego
biorąc powyższe pod uwagę ?, = dlatego
uwzględniając powyższe ?, = dlatego
zważywszy na powyższe ?, = dlatego
wskutek powyższego ?, = dlatego
na skutek powyższego ?, = dlatego
z racji powyższego ?, = dlatego
w świetle powyższego ?, = dlatego ! w świetle powyższego <~:subst>
w obliczu powyższego = dlatego
z uwagi na powyższe ?, = dlatego ! z uwagi na powyższe <~:subst>
ze względu na powyższe ?, = dlatego ! ze względu na powyższe <~:subst>
z powyższego względu|powodu = dlatego
z powyższych względów|powodów|przyczyn = dlatego
z wyżej wymienionych względów|powodów|przyczyn = dlatego
stosownie do powyższego ?, = dlatego
zgodnie z powyższym ?, = dlatego ! zgodnie z powyższym <:subst>
w myśl powyższego ?, = dlatego
na podstawie powyższego = dlatego ! na podstawie powyższego .|,
w konsekwencji powyższego ?, = dlatego
w następstwie powyższego ?, = dlatego
w tym|takim stanie rzeczy = dlatego
# besides
niezależnie od powyższego ?, = poza tym
abstrahując od powyższego ?, = poza tym
poza powyższym ?, = poza tym
oprócz powyższego ?, = poza tym
, tym samym = , więc ! , tym samym <:subst:inst> ; , tym samym <:adj:inst> ; , tym samym co > Podpisaliśmy aneks[[, tym samym|, więc]] termin jest dłuższy.
+ Pojedzie Pani tym samym autobusem.
`);
