import { rows } from "../../rows";

/** Words that are good Polish and yet have a simpler twin: only hints. */
export const BOOKISH = rows(`
# when and how often
obecnie = teraz
dotychczas = do tej pory
niejednokrotnie = często
wielokrotnie = wiele razy
systematycznie = regularnie
cyklicznie = regularnie
<cykliczny> = <regularny>
<sporadyczny> = <rzadki>
sporadycznie = rzadko
zasadniczo = zwykle
standardowo = zwykle
generalnie = ogólnie
# how much
wyłącznie = tylko
jedynie = tylko
znacząco = znacznie
<istotny> = <ważny>
<znaczny> = <duży> ! <znaczny> <stopień> ; <stopień> <znaczny>
<kluczowy> = <1=ważny:sup> > To [[kluczowa|najważniejsza]] sprawa.
<wszelki:pl> = <wszystek> > Odpowiemy na [[wszelkie|wszystkie]] pytania.
<liczny:pl> = (wiele) > To [[liczne]] skargi.
# what kind
<niezbędny> = <potrzebny>
<potencjalny> = <możliwy>
<ewentualny> = <możliwy>
<priorytetowy> = <1=ważny:sup> > To [[priorytetowe|najważniejsze]] zadanie.
<kompleksowy> = <pełny>
kompleksowo = w całości
<efektywny> = <skuteczny>
efektywnie = skutecznie
<innowacyjny> = <nowatorski>
<bezzasadny> = <nieuzasadniony>
<bezpodstawny> = <nieuzasadniony>
<rygorystyczny> = <surowy>
<ewidentny> = <wyraźny>
ewidentnie = wyraźnie
<optymalny> = <1=dobry:sup> > To [[optymalny|najlepszy]] termin.
<unikalny> = <wyjątkowy>
<skrupulatny> = <dokładny>
<należyty> = <odpowiedni>
<pożądany!> = (potrzebny)
<posadowić:ppas> = <1=stać:pact> > To garaż [[posadowiony|stojący]] na działce sąsiada.
<konstytutywny> = (tworzący prawo)
<deklaratoryjny> = (potwierdzający)
quasi-sądowy = (podobny do sądowego)
# verbs
<zrealizować/realizować> <zadanie|czynność|zamówienie|usługa|praca|robota> = <wykonać/wykonywać> $2 > Spółka [[zrealizowała zadanie|wykonała zadanie]]. > Spółka [[realizuje prace|wykonuje prace]] w parku.
<wdrożyć/wdrażać> = <wprowadzić/wprowadzać>
<funkcjonować> = <działać>
<przebywać> = <być>
<pozyskać/pozyskiwać> = <zdobyć/zdobywać>
<monitorować> = <śledzić>
<zakwestionować/kwestionować> = <podważyć/podważać>
<negować> {acc} = <zaprzeczać> {dat} > Nie [[negujemy tego faktu|zaprzeczamy temu faktowi]].
<stymulować> = <pobudzać>
<postulować> = <proponować>
<preferować> = <woleć>
<zredukować/redukować> = <zmniejszyć/zmniejszać>
<zdefiniować/definiować> = <określić/określać>
<doprecyzować/doprecyzowywać> = (wyjaśnić dokładniej)
<wystąpić/występować> o = <złożyć/składać> wniosek o
<zarekomendować/rekomendować> = (zalecić) | (polecić)
<sporządzić/sporządzać> = <przygotować/przygotowywać>
<oczekiwać> {gen} = <czekać> {na+acc} > [[Oczekujemy Pana wniosku|Czekamy na Pana wniosek]].
<oczekiwać> na = <czekać> na
<okazać/okazywać> <dokument|dowód|legitymacja|bilet|karta|zaświadczenie> = <pokazać/pokazywać> $2 > Prosimy [[okazać dowód|pokazać dowód]] osobisty. > Pasażer [[okazuje bilet|pokazuje bilet]] kierowcy.
<egzekwować> = (wymagać) | (ściągać)
<ubiegać:imperf> się o = <starać> się o > Może Pani [[ubiegać się o|starać się o]] dodatek.
<aplikować> o = <starać> się o
<kierować> się <:inst> = (brać pod uwagę) > Komisja [[kierowała się dobrem]] dziecka.
<nabyć/nabywać> <bilet|towar|produkt|karnet|pojazd|samochód|mieszkanie|działka> = <kupić/kupować> $2 > Można [[nabyć bilet|kupić bilet]] w kasie. > Pasażerowie [[nabywają bilety|kupują bilety]] w kasie.
# nouns
<mail> = <e-mail>
mailowo = e-mailem
<mailowy> = <e-mailowy>
<kserokopia> = <kopia>
<adnotacja> = <notatka>
<metodologia> = <metoda>
<tematyka> = <temat>
<problematyka> = (sprawy)
<terminologia> = <słownictwo>
<lokalizacja> = <miejsce>
<rubryka> = <pole>
<okoliczność> = (fakt) | (powód)
<zasadność> = (czy słusznie)
<celowość> = (czy to potrzebne)
<ewentualność> = <możliwość>
<opcja> = <możliwość>
<konsensus> = <zgoda> > Nie było [[konsensusu|zgody]].
<priorytet> = (najważniejsza sprawa)
<rekompensata> = (odszkodowanie)
<refundacja> = (zwrot kosztów)
<nowelizacja> = <zmiana>
<sankcja> = <kara>
<beneficjent> = (osoba, która dostaje pieniądze)
<respondent> = (osoba, która odpowiada na pytania)
<realizacja> = <wykonanie>
<uprawnienie|uprawnienia!> = <prawo>
<zastrzeżenie!:pl> = <uwaga> > Mamy [[zastrzeżenia|uwagi]] do projektu.
<walor|walory:pl> = <zaleta> > To duże [[walory|zalety]] tego miejsca.
<iluminacja> = <oświetlenie>
nasadzenia|nasadzeń|nasadzeniami|nasadzeniom = (nowe drzewa i krzewy)
<placówka> = (szkoła, przychodnia, urząd)
<zobrazować/obrazować> = <pokazać/pokazywać>
<analogiczny> = <podobny>
analogicznie = podobnie
<zasadny> = <uzasadniony>
<niezasadny> = <nieuzasadniony>
bezskutecznie = bez skutku
docelowo = ostatecznie
niegdyś = dawniej
<voucher> = <bon>
<dysfunkcja> = <zaburzenie> > Poradnia leczy [[dysfunkcje|zaburzenia]] mowy.
<placówka> <oświatowy> = (szkoła) | (przedszkole) > Dodatek dostanie każda [[placówka oświatowa]].
<placówka> <medyczny> = (przychodnia) | (szpital) > W tym budynku jest [[placówka medyczna]].
<lokal> <mieszkalny> = <mieszkanie> > Gmina ma wolny [[lokal mieszkalny]].
<budynek> <mieszkalny> = (dom) | (blok) > Stoi tu [[budynek mieszkalny]].
<nieruchomość> <gruntowy> = <działka> > To [[nieruchomość gruntowa|działka]] miasta.
<miejsce> <postojowy> = <miejsce> <2=parkingowy> > Szukamy [[miejsca postojowego|miejsca parkingowego]].
<osoba> <małoletni> = (dziecko) > Wniosek składa [[osoba małoletnia]].
<współmałżonek|współmałżonka> = (mąż albo żona)
<związek> <małżeński> = <małżeństwo> ! <zawrzeć|zawierać> związku|związek małżeńskiego|małżeński ; wstąpić|wstąpili|wstępować w > Są już w [[związku małżeńskim|małżeństwie]].
<koszt> <finansowy> = $1 > To duże [[koszty finansowe|koszty]].
<wizja> <lokalny> = (oględziny) > W maju była [[wizja lokalna]].
<organ> = (urząd)
<komórka> <organizacyjny> = (wydział) > Zajmie się tym inna [[komórka organizacyjna]].
jednostka organizacyjna = (wydział, biuro albo szkoła)
z przyczyn technicznych -- Napisz, jaka to przyczyna.
jakoby = (podobno)
<dokumentacja> = (dokumenty)
<personel> = (pracownicy)
<pewien> <ilość> = (kilka) > To [[pewna ilość]] uwag.
szereg <:subst:gen:pl> = (wiele) > Zgłosili Państwo [[szereg uwag]].
<środek> transportu = (pojazd) > To dobry [[środek transportu]].
odpady komunalne = (śmieci)
odpadów komunalnych = (śmieci)
<identyfikacja> = <rozpoznanie>
mapa drogowa = (plan)
mapy drogowej = (plan)
mapę drogową = (plan)
z przyczyn niezależnych od -- Napisz, jaka to przyczyna.
<osobisty> <stawiennictwo> = (przyjść osobiście) > Trzeba [[osobistego stawiennictwa]] w urzędzie.
<własnoręczny> <podpis> = $2 > Potrzebny jest [[własnoręczny podpis|podpis]].
<podpisać> własnoręcznie = $1 > Proszę to [[podpisać własnoręcznie|podpisać]].
<wynik> <końcowy> = $1 > Znamy już [[wynik końcowy|wynik]].
<osobisty> <obecność> = $2 > Potrzebna jest [[osobista obecność|obecność]] rodzica.
<cesja> = (przeniesienie praw)
<sukcesja> = (dziedziczenie)
<kompensata> = (rozliczenie)
<uczestnictwo> = <udział>
<infrastruktura> <drogowy> = (drogi) > Gmina zbuduje [[infrastrukturę drogową]].
elementy małej architektury = (ławki, kosze i tablice)
elementów małej architektury = (ławki, kosze i tablice)
<pojazd> <samochodowy> = <samochód> > Zabrania się wjazdu [[pojazdów samochodowych|samochodów]].
<artykuł> <spożywczy> = (jedzenie) > Sklep sprzedaje [[artykuły spożywcze]].
<lokal> <gastronomiczny> = (restauracja) | (bar) > Otwarto tu [[lokal gastronomiczny]].
<obiekt|placówka> <handlowy> = (sklep) > Stoi tu [[obiekt handlowy]].
<sygnalizacja> <świetlny> = (światła) > Skrzyżowanie ma [[sygnalizację świetlną]].
bezpośrednio po = zaraz po
bezpośrednio przed = tuż przed
<uchybić:ger> terminowi|terminu = nie<1=dotrzymać:ger> terminu > Skutkiem jest [[uchybienie terminowi|niedotrzymanie terminu]].
zdarzenie drogowe = (wypadek albo kolizja)
`);
