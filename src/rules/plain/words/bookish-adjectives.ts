import { rows } from "../../rows";

/** Adjectives and adverbs that are good Polish and yet have a simpler twin: only hints. */
export const BOOKISH_ADJECTIVES = rows(`
dotychczas = do tej pory
wielokrotnie = wiele razy
systematycznie = regularnie
cyklicznie = regularnie
<cykliczny> = <regularny>
<sporadyczny> = <rzadki>
sporadycznie = rzadko
zasadniczo = zwykle
standardowo = zwykle
generalnie = ogólnie
wyłącznie = tylko
jedynie = tylko
znacząco = znacznie
<istotny> = <ważny>
<znaczny> = <duży> ! <znaczny> <stopień> ; <stopień> <znaczny>
<kluczowy> = <1=ważny:sup> > To [[kluczowa|najważniejsza]] sprawa.
<wszelki:pl> = <wszystek> ! <wszelki> <staranie> > Odpowiemy na [[wszelkie|wszystkie]] pytania.
<liczny:pl> = (wiele) > To [[liczne]] skargi.
<niezbędny> = <potrzebny>
<potencjalny> = <możliwy>
<ewentualny> = <możliwy> ! <ewentualny> <pytanie|wątpliwość|uwaga|prośba|zapytanie>
+ Ewentualne pytania proszę kierować do sekretariatu.
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
<konstytutywny> = (tworzący prawo)
<deklaratoryjny> = (potwierdzający)
quasi-sądowy = (podobny do sądowego)
mailowo = e-mailem
<mailowy> = <e-mailowy>
<analogiczny> = <podobny>
analogicznie = podobnie
<zasadny> = <uzasadniony>
<niezasadny> = <nieuzasadniony>
bezskutecznie = bez skutku
docelowo = ostatecznie
z przyczyn technicznych -- Napisz, jaka to przyczyna.
jakoby = (podobno)
z przyczyn niezależnych od -- Napisz, jaka to przyczyna.
bezpośrednio po = zaraz po
bezpośrednio przed = tuż przed
<bezsporny> = <pewny>
relatywnie = dość
<małoletni!> = (niepełnoletni)
<bezprzedmiotowy> = (niepotrzebny)
`);
