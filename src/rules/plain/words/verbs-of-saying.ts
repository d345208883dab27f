import { rows } from "../../rows";

/** Verbs of officials for checking, thinking and saying, with a plain twin that takes the same object. */
export const VERBS_OF_SAYING = rows(`
# to check, to judge, to decide
<zweryfikować/weryfikować> = <sprawdzić/sprawdzać>
<zaaprobować!/aprobować!> = <zaakceptować/akceptować>
<ewaluować> = <oceniać>
<skonstatować/konstatować> = <stwierdzić/stwierdzać>
<skonkludować/konkludować> = <podsumować/podsumowywać>
<antycypować> = <przewidywać>
<procedować> nad = <pracować> nad
<procedować:ppas|ger|pact> = <rozpatrywać> > To [[procedowany|rozpatrywany]] właśnie projekt.
<procedować> <:subst:acc|subst:gen|ger:acc|adj:acc|adj:gen|ppas:acc> = <rozpatrywać> $2 > Komisja [[proceduje projekt|rozpatruje projekt]] uchwały.
<procedować> = (rozpatrywać) | (pracować)
<rozpatrzyć/rozpatrywać> pozytywnie = <uwzględnić/uwzględniać>
pozytywnie <rozpatrzyć/rozpatrywać> = <uwzględnić/uwzględniać>
<pozytywny> <rozpatrzyć:ger> = <2=uwzględnić:ger> > Liczę na [[pozytywne rozpatrzenie|uwzględnienie]] prośby.
<rozpatrzyć/rozpatrywać> negatywnie = (odmówić)
negatywnie <rozpatrzyć/rozpatrywać> = (odmówić)
<rozpatrzyć/rozpatrywać> odmownie = (odmówić)
<załatwić/załatwiać> odmownie = (odmówić)
<poczytywać> się za = <uważać> się za
<poczytywać> za = <uważać> za
<mniemać> = <sądzić>
<zdezawuować/dezawuować> = <podważyć/podważać>
<zobligować/obligować> = <zobowiązać/zobowiązywać>
<desygnować> = <wyznaczyć>
<umocować:ppas> do <odbiór|reprezentacja|sprzedaż|zakup|kontakt:gen> = <upoważnić> do $2 > Syn jest [[umocowany do odbioru|upoważniony do odbioru]] listów.
<umocować:ppas> do <:ger:gen> = <upoważnić> do $2 > Nie jest Pan [[umocowany do działania|upoważniony do działania]] w tej sprawie.
+ Tablica jest umocowana do ściany.
<dochować/dochowywać> terminu = <dotrzymać/dotrzymywać> terminu
<poddać/poddawać> pod rozwagę = (zaproponować)
# to say and to show
zważyć należy , że|iż = trzeba pamiętać, że
należy zważyć , że|iż = trzeba pamiętać, że
<nadmienić/nadmieniać> o = <wspomnieć/wspominać> o
nadmienia się , że|iż = dodajemy, że
<nadmienić:ppas> = <wspomnieć> > O [[nadmienionym|wspomnianym]] terminie już pisaliśmy.
<nadmienić/nadmieniać> = <dodać/dodawać>
<zakomunikować> , że|iż = <powiedzieć>, że
<zakomunikować> = <przekazać>
<zaakcentować!/akcentować> = <podkreślić/podkreślać>
<wyartykułować!/artykułować!> = <wyrazić/wyrażać>
<wyspecyfikować/specyfikować> = <wymienić/wymieniać>
<wyszczególnić/wyszczególniać> = <wymienić/wymieniać>
<uwidocznić/uwidaczniać> = <pokazać/pokazywać>
<unaocznić/unaoczniać> = <pokazać/pokazywać>
<egzemplifikować> = <pokazywać>
<dookreślić|dookreślać:ger> = (dokładniej określić) > Prosimy o [[dookreślanie]] zakresu prac.
<dookreślić/dookreślać> = dokładniej <określić/określać> ! <dookreślić|dookreślać:ger>
<uszczegółowić|uszczegóławiać:ger> = (dokładniej opisać) > Prosimy o [[uszczegółowienie]] oferty.
<uszczegółowić/uszczegóławiać> = dokładniej <opisać/opisywać> ! <uszczegółowić|uszczegóławiać:ger>
<monitować> = (przypominać)
<zasięgnąć/zasięgać> opinii <:adj:gen> = (zapytać o opinię) > Rada [[zasięgnęła opinii prawnej]]. > Rada [[zasięga opinii prawnej]].
<zasięgnąć/zasięgać> opinii = <zapytać/pytać> o opinię
<zaznajomić/zaznajamiać> = <zapoznać/zapoznawać>
<ustosunkować/ustosunkowywać> = <odnieść/odnosić> ! <ustosunkować:ppas>
+ Sąsiedzi są do nas przyjaźnie ustosunkowani.
<wnioskować:ppas> = (ten, o który ktoś prosi) > To [[wnioskowana]] przez Pana kwota.
<notyfikować> = <zawiadamiać>
<pertraktować> = <rozmawiać>
<zawnioskować/wnioskować> o = <poprosić/prosić> o
<wnieść/wnosić> <pan|pani|państwo:nom> o = <poprosić/prosić> $2 o > [[Wniosła Pani o|Poprosiła Pani o]] ulgę. > Czy [[wnosi Pan o|prosi Pan o]] ulgę?
<wnieść/wnosić> o = <poprosić/prosić> o ! o wiele
<wystąpić/występować> z wnioskiem = <złożyć/składać> wniosek
<implikować> = <oznaczać> ! <implikować:ppas> ; <implikować:ger>
<zaewidencjonować/ewidencjonować> = <zapisać/zapisywać>
<podnieść/podnosić> , że|iż = <podkreślić/podkreślać>, że
+ Podnieśliśmy opłatę, żeby pokryć koszty.
<aplikować> o = <starać> się o
`);
