import { rows } from "../../rows";

/** Abbreviations that clerks write for themselves. Those that all people use ("np.", "itd.", "tel.", "ul.") are not here. */
export const SHORTHAND = rows(`
# this one, that one
<w|o|po|przy|na> ww. <:subst:loc> = $1 <2~ten> $2 > [[W ww. piśmie|W tym piśmie]] brakuje podpisu.
<do|od|z|dla|bez|według|podczas|wobec> ww. <:subst:gen> = $1 <2~ten> $2 > [[Do ww. wniosku|Do tego wniosku]] trzeba dodać mapę.
ww. <:subst> = <1~ten> $1 > Przesyłamy [[ww. dokumenty|te dokumenty]].
ww. = (ten) > Przyjdą [[ww.]] dwie osoby.
<w|o|po|przy|na> w / w <:subst:loc> = $1 <2~ten> $2 > [[W w/w piśmie|W tym piśmie]] brakuje podpisu.
<do|od|z|dla|bez|według|podczas|wobec> w / w <:subst:gen> = $1 <2~ten> $2 > [[Do w/w wniosku|Do tego wniosku]] trzeba dodać mapę.
w / w <:subst> = <1~ten> $1 > Przesyłamy [[w/w dokumenty|te dokumenty]].
w / w = (ten) > Przyjdą [[w/w]] dwie osoby.
n / w <:subst> = <1~następujący> $1 > Prosimy o [[n/w dokumenty|następujące dokumenty]]: odpis i mapę.
n / w = (następujący) > Przyjdą [[n/w]] dwie osoby.
nw. <:subst> = <1~następujący> $1 > Prosimy o [[nw. dokumenty|następujące dokumenty]]: odpis i mapę.
nw. = (następujący) > Przyjdą [[nw.]] dwie osoby.
jw. = jak wyżej > Adres [[jw.|jak wyżej.]]
j.w. = jak wyżej > Adres jest [[j.w.|jak wyżej]], a telefon inny.
tut. <organ> = <1~nasz> <1=urząd> > Prosimy przyjść do [[tut. organu|naszego urzędu]].
tut. <urząd|wydział|oddział|referat|biuro|ośrodek|zarząd> = <1~nasz> $1 > Prosimy przyjść do [[tut. urzędu|naszego urzędu]].
tut. = (nasz) > Prosimy przyjść do [[tut.]] kasy.
# when
w br. = w tym roku > Remont będzie [[w br.|w tym roku]], po wakacjach.
w b.r. = w tym roku > Remont będzie [[w b.r.|w tym roku]], po wakacjach.
z br. = z tego roku > To pismo [[z br.|z tego roku]] i umowa.
za br. = za ten rok > To podatek [[za br.|za ten rok]] i odsetki.
na br. = na ten rok > To plan [[na br.|na ten rok]] i budżet.
br. = tego roku > Czekamy do 15 maja [[br.|tego roku]] na wnioski.
b.r. = tego roku > Czekamy do 15 maja [[b.r.|tego roku]] na wnioski.
w bm. = w tym miesiącu > Konkurs będzie [[w bm.|w tym miesiącu]] w parku.
za bm. = za ten miesiąc > To opłata [[za bm.|za ten miesiąc]] i odsetki.
bm. = tego miesiąca > Czekamy do 15 [[bm.|tego miesiąca]] na wnioski.
w ub. r.|roku = w zeszłym roku > Remont był [[w ub. roku|w zeszłym roku]] latem.
za ub. r.|rok = za zeszły rok > To podatek [[za ub. r.|za zeszły rok]] i odsetki.
ub. r.|roku = zeszłego roku > To uchwała z maja [[ub. r.|zeszłego roku]] o parkach.
w ub. miesiącu = w zeszłym miesiącu > Kurs był [[w ub. miesiącu|w zeszłym miesiącu]].
w ub. tygodniu = w zeszłym tygodniu > Kurs był [[w ub. tygodniu|w zeszłym tygodniu]].
ub. miesiąca = zeszłego miesiąca > Było to 15 [[ub. miesiąca|zeszłego miesiąca]].
w m-cu <styczeń|luty|marzec|kwiecień|maj|czerwiec|lipiec|sierpień|wrzesień|październik|listopad|grudzień:loc> = w $1 > Konkurs będzie [[w m-cu maju|w maju]].
m-c <styczeń|luty|marzec|kwiecień|maj|czerwiec|lipiec|sierpień|wrzesień|październik|listopad|grudzień:acc|nom> = $1 > To rata za [[m-c maj|maj]].
m-ca <styczeń|luty|marzec|kwiecień|maj|czerwiec|lipiec|sierpień|wrzesień|październik|listopad|grudzień:gen> = $1 > Czekamy do końca [[m-ca maja|maja]].
m-c = miesiąc
m-ca = miesiąca
m-cu = miesiącu
m-ce = miesiące
m-cy = miesięcy
# about what
dot. : = dotyczy: > [[Dot.:|Dotyczy:]] wniosku Pana Nowaka.
dot. = w sprawie > To pismo [[dot.|w sprawie]] remontu.
ws. = w sprawie > To pismo [[ws.|w sprawie]] remontu.
w spr. = w sprawie > To pismo [[w spr.|w sprawie]] remontu.
nt. = na temat > To artykuł [[nt.|na temat]] parków.
pn. „ = pod nazwą „ > Zapraszamy na wystawę [[pn. „|pod nazwą „]]Ogrody”.
w zw. z = w związku z ! # w zw. ; k.p.a. w zw. ; w zw. z art. > Piszemy [[w zw. z|w związku z]] remontem.
+ Podstawą jest art. 104 w zw. z art. 107 Kodeksu postępowania administracyjnego.
vide zał. = patrz załącznik > Mapa jest dołączona, [[vide zał.|patrz załącznik]] nr 2.
w zał. = w załączniku > Wykaz jest [[w zał.|w załączniku]] nr 2.
do zał. = do załącznika > Dopisaliśmy to [[do zał.|do załącznika]] nr 2.
# where and who
na dz. = na działce > Budynek stoi [[na dz.|na działce]] nr 5.
dz. nr = (działka nr) > To [[dz. nr]] 5.
k / <:subst:gen> = koło $1 > Mieszka w Tulcach [[k/Poznania|koło Poznania]].
zam. przy|w|na|ul. = (mieszka) > Anna Nowak, [[zam. przy]] ulicy Długiej, złożyła wniosek.
z-ca = zastępca
z-cy = zastępcy
z-cę = zastępcę
z-cą = zastępcą
d / s = do spraw
w / g = według
o pow. # = o powierzchni $1 > To działka [[o pow. 50|o powierzchni 50]] m².
w ub.r. = w zeszłym roku > Remont był [[w ub.r.|w zeszłym roku]] latem.
za ub.r. = za zeszły rok > To podatek [[za ub.r.|za zeszły rok]] i odsetki.
ub.r. = zeszłego roku > To uchwała z maja [[ub.r.|zeszłego roku]] o parkach.
`);
