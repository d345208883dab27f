import { rows } from "../../rows";

/** Latin, foreign and bookish words with a Polish twin. */
export const FOREIGN = rows(`
ad hoc = doraźnie
a priori = z góry
a contrario
de facto = w praktyce
de iure = według prawa
de lege lata = według obecnych przepisów
ex lege = z mocy prawa
ex officio = z urzędu
ex post = po fakcie
ex ante = z góry
expressis verbis = wprost
explicite = wprost
implicite = pośrednio
ipso iure = z mocy prawa
in fine = na końcu
in extenso = w całości
in concreto = w tej sprawie
in gremio = wspólnie
inter alia = między innymi
mutatis mutandis = odpowiednio
nota bene
per analogiam = podobnie
per saldo = w sumie
prima facie = na pierwszy rzut oka
pro forma = dla formalności
pro publico bono = bezpłatnie
ratio legis = cel przepisu
sensu stricto = w ścisłym znaczeniu
stricto sensu = w ścisłym znaczeniu
sensu largo = w szerokim znaczeniu
stricte = ściśle
sine qua non
status quo = obecny stan
vacatio legis
vide = zobacz
deadline = termin
azali = czy
aliści = ale
przeto = dlatego
takoż = też
naówczas = wtedy
podówczas = wtedy
onegdaj = niedawno
nader = bardzo
niechybnie = na pewno
częstokroć = często
niejednokrotnie = często
`);
