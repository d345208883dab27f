import { rows } from "../../rows";

/** How officials say when and how often. */
export const TIMES = rows(`
# at once
niezwłocznie po = zaraz po
bezzwłocznie po = zaraz po
niezwłocznie = jak najszybciej
bezzwłocznie = jak najszybciej
<niezwłoczny|bezzwłoczny> = jak <1=szybki:sup> > Prosimy o [[niezwłoczny|jak najszybszy]] kontakt.
bez zwłoki = od razu ! bez zwłoki i
w pierwszej kolejności = najpierw
# now
aktualnie = obecnie & aktualnie <:adj|ppas|pact> > [[Aktualnie|Obecnie]] obowiązujące stawki są niższe.
aktualnie = teraz
w chwili obecnej = teraz
na chwilę obecną = teraz
na obecną chwilę = teraz
w obecnej chwili = teraz
w tej chwili obecnej = teraz
na tę chwilę = teraz
na ten moment = teraz
w obecnym momencie = teraz
w momencie obecnym = teraz
w dobie obecnej = dziś
w obecnej dobie = dziś
na obecnym etapie = teraz
do chwili obecnej = do tej pory
do obecnej chwili = do tej pory
# days
w dniu dzisiejszym = dziś
na dzień dzisiejszy = dziś
dzisiejszego dnia = dziś
dnia dzisiejszego = dziś ! do|od dnia dzisiejszego
z dniem dzisiejszym = od dziś
od dnia dzisiejszego = od dziś
do dnia dzisiejszego = do dziś
po dzień dzisiejszy = do dziś
w dniu wczorajszym = wczoraj
wczorajszego dnia = wczoraj
dnia wczorajszego = wczoraj
w dniu jutrzejszym = jutro
jutrzejszego dnia = jutro
dnia jutrzejszego = jutro ! do|od dnia jutrzejszego
od dnia jutrzejszego = od jutra
do dnia jutrzejszego = do jutra
w dniu # = $1 ! w dniu # urodzin|rocznicy > Biuro będzie zamknięte [[w dniu 5|5]] maja.
+ W dniu ślubu prosimy zabrać dowód osobisty.
w godzinach porannych = rano
w godzinach rannych = rano
w godzinach wieczornych = wieczorem
w godzinach nocnych = w nocy
w godzinach popołudniowych = po południu
w godzinach przedpołudniowych = przed południem
w godzinach dopołudniowych = przed południem
w porze nocnej = w nocy
w porze wieczornej = wieczorem
# months and years
w roku bieżącym = w tym roku
w bieżącym roku = w tym roku
w bieżącym roku kalendarzowym = w tym roku
roku bieżącego = tego roku
bieżącego roku = tego roku
w miesiącu bieżącym = w tym miesiącu
w bieżącym miesiącu = w tym miesiącu
bieżącego miesiąca = tego miesiąca
w bieżącym tygodniu = w tym tygodniu
w roku ubiegłym = w zeszłym roku
roku ubiegłego = zeszłego roku
w roku przyszłym = w przyszłym roku
w okresie letnim = latem
w okresie zimowym = zimą
w okresie wiosennym = wiosną
w okresie jesiennym = jesienią
w okresie wakacyjnym = w wakacje
w okresie ferii = w ferie
w okresie świątecznym = w święta
# how often
każdorazowo = za każdym razem
<każdorazowy> <:ger> -- Napisz „za każdym razem” i czasownik. > Prosimy o [[każdorazowe podanie]] numeru sprawy.
<każdorazowy> = <każdy>
permanentnie = stale
<permanentny> = <stały>
notorycznie = ciągle
<notoryczny> = <ciągły>
nagminnie = bardzo często
<nagminny> = bardzo <częsty>
periodycznie = co jakiś czas
<periodyczny> = <okresowy>
sukcesywnie = stopniowo
<sukcesywny> = <stopniowy>
incydentalnie = rzadko
<incydentalny> = <rzadki>
uprzednio = wcześniej
<uprzedni> = <1=wczesny:com> > Potrzebna jest [[uprzednia|wcześniejsza]] zgoda.
rychło = szybko
<rychły> = <szybki>
niejednokrotnie = często
niegdyś = dawniej
`);
