import { rows } from "../../rows";

/** Orders, irony and insults, with calm words where there are some. */
export const HARSH = rows(`
# at once
natychmiast = jak najszybciej ! natychmiast opuścić budynek|teren|miejsce|pomieszczenie ; natychmiast ?<:adv> dzwonić|zadzwonić|wezwać|powiadomić|ewakuować|wyjść|przerwać|zawiadomić|zgłosić & proszę|prosimy|należy|trzeba|musi|muszą|wzywam|wzywamy|żądam|żądamy|domagam|domagamy|powinien|powinna|powinni|oczekuję|oczekujemy … natychmiast ; natychmiast … proszę|prosimy|należy|trzeba|musi|muszą|wzywam|wzywamy|żądam|żądamy > Prosimy [[natychmiast|jak najszybciej]] oddać klucz.
natychmiastowo = jak najszybciej
w trybie natychmiastowym = jak najszybciej
do natychmiastowego <:ger:gen> = do jak najszybszego $1 > Wzywamy Pana [[do natychmiastowego oddania|do jak najszybszego oddania]] klucza.
o natychmiastowe <:ger:acc> = o jak najszybsze $1 > Prosimy [[o natychmiastowe oddanie|o jak najszybsze oddanie]] klucza.
o natychmiastową <:subst:acc> = o jak najszybszą $1 > Prosimy [[o natychmiastową zapłatę|o jak najszybszą zapłatę]].
należy bezzwłocznie = trzeba jak najszybciej
proszę bezzwłocznie = proszę jak najszybciej
prosimy bezzwłocznie = prosimy jak najszybciej
# by all means
kategorycznie <prosić|żądać|wzywać|odmawiać|zaprzeczać|zabraniać|zakazywać|odrzucać|sprzeciwiać|domagać|stwierdzać|nakazywać> = $1 > [[Kategorycznie odmawiamy|Odmawiamy]] zgody na wycinkę.
<prosić|żądać|wzywać|odmawiać|zaprzeczać|zabraniać|zakazywać|odrzucać|domagać|stwierdzać:fin> kategorycznie = $1 > [[Zabraniamy kategorycznie|Zabraniamy]] wjazdu na skwer.
kategorycznie nie <:fin:pri> = nie $1 > [[Kategorycznie nie zgadzamy|Nie zgadzamy]] się na wycinkę.
stanowczo <prosić|żądać|wzywać|odmawiać|zaprzeczać|odrzucać|domagać|protestować:pri> = $1 > [[Stanowczo prosimy|Prosimy]] o podpis.
<prosić|żądać|wzywać|odmawiać|zaprzeczać|odrzucać:pri> stanowczo = $1 > [[Prosimy stanowczo|Prosimy]] o podpis.
bezwzględnie <prosić|żądać|wymagać|wzywać:pri> = $1 > [[Bezwzględnie prosimy|Prosimy]] o podpis.
<prosić|żądać|wzywać:pri> bezwzględnie = $1 > [[Prosimy bezwzględnie|Prosimy]] o podpis.
bezwzględnie należy|trzeba = koniecznie trzeba
należy|trzeba bezwzględnie = trzeba koniecznie
bezwzględnie <musieć:fin> = koniecznie $1 > Wniosek [[bezwzględnie musi|koniecznie musi]] mieć podpis.
<musieć:fin> bezwzględnie = $1 koniecznie > Wniosek [[musi bezwzględnie|musi koniecznie]] mieć podpis.
<musieć:fin> <pan|pani|państwo:nom> bezwzględnie|natychmiast|bezzwłocznie = $1 $2 ! natychmiast ?<:adv> opuścić|wyjść|zadzwonić|wezwać|zawiadomić|zgłosić|dzwonić > [[Musi Pan bezwzględnie|Musi Pan]] podpisać wniosek.
<pan|pani|państwo:nom> <musieć:fin> bezwzględnie|natychmiast|bezzwłocznie = $1 $2 ! natychmiast ?<:adv> opuścić|wyjść|zadzwonić|wezwać|zawiadomić|zgłosić|dzwonić > [[Pan musi bezwzględnie|Pan musi]] podpisać wniosek.
proszę|prosimy się ?trochę pospieszyć|pośpieszyć|streszczać|uwijać > [[Proszę się pospieszyć]], bo zamykamy.
zamiast <:inf> , <woleć:praet> Pan|Pani|Państwo > [[Zamiast zadzwonić, wolał Pan]] napisać skargę.
proszę|prosimy się ?bezwzględnie|ściśle zastosować|podporządkować
proszę|prosimy się bezwzględnie stosować
pod żadnym pozorem ! wolno pod żadnym pozorem ; pod żadnym pozorem nie wolno|należy|wchodzić|dotykać|zbliżać|otwierać|używać|wchodź|podchodź|wolno
nie życzę|życzymy sobie
# irony and insults
gratuluję|gratulujemy ?Panu|Pani|Państwu pomysłowości|wyobraźni|fantazji > [[Gratulujemy Panu pomysłowości]].
jak miło , że wreszcie|nareszcie > [[Jak miło, że wreszcie]] Pan odpisał.
<raczyć|zechcieć:praet> ?się Pan|Pani|Państwo wreszcie|łaskawie > [[Zechciał Pan wreszcie]] odpisać.
<raczyć|zechcieć:praet> ?się Pan|Pani|Państwo w końcu > [[Zechciała Pani w końcu]] odpisać.
wreszcie|łaskawie <raczyć|zechcieć:praet> ?się Pan|Pani|Państwo > [[Łaskawie raczyła Pani]] odpisać.
to ?<być:fin> ?po ?prostu ?jakiś ?jakaś śmieszne|żałosne|absurd|bzdura|bzdury|nonsens|kpina|kpiny|skandal|żart > To, co Pan pisze, [[to jakaś bzdura]].
<być:fin> absurdem|kpiną|skandalem|nonsensem|bzdurą|żartem > Taki list [[jest kpiną]].
bzdura|bzdury|bzdurne|bzdurny|bzdurna|brednie|bredni|bzdur
głupota|głupoty|głupie|głupich pytanie|pytania|pytań|pismo|pisma|tłumaczenie|tłumaczenia > To są [[głupie pytania]].
awanturować|awanturowanie|awanturuje|awanturują ?się
<pieniacz>
<wichrzyciel>
<pieniactwo>
proszę|prosimy nie histeryzować|dramatyzować|wydziwiać|marudzić|kombinować|pyskować > [[Proszę nie histeryzować]].
proszę|prosimy się uspokoić|opanować|ogarnąć > [[Proszę się uspokoić]].
proszę|prosimy ochłonąć
proszę|prosimy nie robić ?<:adj> awantury|scen|problemów|zamieszania > [[Prosimy nie robić awantury]].
proszę|prosimy nie wmawiać|pouczać|dyktować|ustawiać
nie będzie|będą ?mi|nam|nas|mnie ?tu Pan|Pani|Państwo ?mi|nam|nas|mnie ?tu pouczać|dyktować|uczyć|mówić|pouczał|pouczała|dyktował|dyktowała|mówił|mówiła > [[Nie będzie nas Pan pouczał]].
nie <pozwolić|pozwalać:pri> ?sobie na > [[Nie pozwolę sobie na]] taki ton.
kompletny|kompletna|kompletne|kompletną|całkowita|całkowitą brak|niewiedza|niewiedzę|ignorancja|ignorancję kultury|wyobraźni|zrozumienia > Pismo pokazuje [[kompletny brak kultury]].
bezczelny|bezczelna|bezczelne|bezczelnie|bezczelność
arogancki|arogancka|aroganckie|arogancko|arogancja & Pan|Pana|Pani|Państwa|Państwo … arogancki|arogancka|aroganckie|arogancko|arogancja ; arogancki|arogancka|aroganckie|arogancja … Pana|Pani|Państwa > [[Arogancki]] ton Pana listu nas dziwi.
jak zwykle|zawsze nie <:praet:ter> Pan|Pani|Państwo > [[Jak zwykle nie odebrał Pan]] telefonu.
jak zwykle|zawsze <:praet:ter> Pan|Pani|Państwo & jak zwykle|zawsze … późno|terminie|chwili > [[Jak zwykle złożyli Państwo]] wniosek za późno.
jak zwykle|zawsze Pan|Pani|Państwo nie <:praet:ter> > [[Jak zawsze Pani nie odebrała]] telefonu.
# not ours to want
<mieć:fin:ter> Pan|Pani|Państwo natychmiast|bezzwłocznie <:inf> = proszę jak najszybciej $2 > [[Ma Pan natychmiast oddać|Proszę jak najszybciej oddać]] klucz.
ma|mają Pan|Pani|Państwo ?się natychmiast|bezzwłocznie > [[Ma Pani się natychmiast]] wyprowadzić.
żądam|żądamy|oczekuję|oczekujemy natychmiastowego|natychmiastowej|natychmiastowych|bezzwłocznego|bezzwłocznej > [[Żądamy natychmiastowej]] zapłaty.
+ Jeśli ktoś śpi na mrozie, proszę natychmiast dzwonić pod 112.
+ Jeśli wybuchnie pożar, musi Pani natychmiast wyjść z budynku.
+ Strażacy natychmiast przyjechali.
+ Decyzja ma rygor natychmiastowej wykonalności.
+ Ten przepis jest bezwzględnie obowiązujący.
+ Pod żadnym pozorem nie wolno wchodzić na lód.
+ Regulamin kategorycznie tego nie rozstrzyga.
+ Nie wolno pod żadnym pozorem wchodzić na lód.
+ Stanowczo odradzamy kąpiel w Warcie.
+ Gratulujemy Panu nagrody i dobrego pomysłu.
+ Jak zawsze przysłała Pani komplet dokumentów.
+ Jak miło, że Pan napisał.
+ Prosimy się stosować do znaków.
`);
