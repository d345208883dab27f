import { rows } from "../../rows";

/** Words of officials that point at what was named before. */
export const PRONOUNS = rows(`
<rzeczony!> = <ten> ! w rzeczonych > [[Rzeczony|Ten]] wniosek wpłynął w maju.
<wzmiankować!:ppas> w = <1=wspomnieć:ppas> w > [[Wzmiankowany w|Wspomniany w]] skardze dokument zaginął.
<wzmiankować!:ppas> = <1~ten> > [[Wzmiankowany|Ten]] wniosek wpłynął w maju.
<ów!> = <ten> ! owo <:subst> > Nie dostaliśmy [[owego|tego]] pisma.
<tenże!> = <ten> ! też > W aktach [[tegoż|tego]] urzędu nie ma mapy.
<takiż> = <taki>
wyżej <wymienić|wskazać|opisać|powołać|przytoczyć|wspomnieć|cytować:ppas> = <1~ten> ! <wymienić|wskazać|opisać|powołać|przytoczyć|wspomnieć|cytować:ppas> w|we|na|przez|do > [[Wyżej wymieniony|Ten]] wniosek wpłynął w maju.
powyżej <wymienić|wskazać|opisać|powołać|przytoczyć|wspomnieć|cytować:ppas> = <1~ten> ! <wymienić|wskazać|opisać|powołać|przytoczyć|wspomnieć|cytować:ppas> w|we|na|przez|do > [[Powyżej wskazany|Ten]] wniosek wpłynął w maju.
<wymienić|wskazać|opisać|powołać|wspomnieć:ppas> wyżej|powyżej > Wniosek [[wskazany powyżej]] wpłynął w maju.
niżej podpisany|podpisana > Ja, [[niżej podpisana]], wyrażam zgodę.
<tutejszy> <wydział|biuro|referat|oddział|delegatura|jednostka|ośrodek|kancelaria|sekretariat|starostwo|inspektorat|zarząd|szkoła|dział|placówka|komórka|archiwum> = <2~nasz> $2 > [[Tutejsze biuro|Nasze biuro]] jest na parterze.
<tutejszy> <organ> = <2~nasz> <2=urząd> > [[Tutejszy organ|Nasz urząd]] wydał decyzję.
<organ> <tutejszy> = <1~nasz> <1=urząd> > [[Organ tutejszy|Nasz urząd]] wydał decyzję.
tut. wydział|biuro|referat|oddział = nasz
ww. <:subst> = <1~ten> $1 > Prosimy o [[ww. wniosek|ten wniosek]].
ww. = (ten) > Prosimy o [[ww.]] 3 mapy.
onego czasu = wtedy
<tutejszy> <urząd> = <2~nasz> $2 > [[Tutejszy urząd|Nasz urząd]] wydał decyzję.
powyższe <wynikać|oznaczać|potwierdzać|wskazywać|potwierdzić|wymagać|dotyczyć|powodować|świadczyć|uzasadniać|znajdować:fin|praet> = to $1 > [[Powyższe wynika|To wynika]] z ustawy.
`);
