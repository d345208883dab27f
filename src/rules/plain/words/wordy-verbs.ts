import { rows } from "../../rows";

/** A verb with a noun where one verb would do; what may follow is governed alike by both. */
export const WORDY_VERBS = rows(`
<udzielić> odpowiedzi = <odpowiedzieć> ! <udzielić:ger> ; <udzielić:ppas>
<udzielać> odpowiedzi = <odpowiadać> ! <udzielać:ger> ; <udzielać:ppas>
<udzielić> pomocy = <pomóc> ! <udzielić:ger> ; <udzielić:ppas>
<udzielać> pomocy = <pomagać> ! <udzielać:ger> ; <udzielać:ppas>
<udzielić> wyjaśnień = <wyjaśnić> ! <udzielić:ger> ; <udzielić:ppas>
<udzielić> porady = <doradzić> ! <udzielić:ger> ; <udzielić:ppas>
<udzielać> porad = <doradzać> ! <udzielać:ger> ; <udzielać:ppas>
<wyrazić> zgodę = <zgodzić> się ! <wyrazić:ger> ; <wyrazić:ppas>
<wyrazić> zgody = <zgodzić> się ! <wyrazić:ger> ; <wyrazić:ppas>
<wyrażać> zgodę = <zgadzać> się ! <wyrażać:ger> ; <wyrażać:ppas>
<wyrażać> zgody = <zgadzać> się ! <wyrażać:ger> ; <wyrażać:ppas>
<podjąć> decyzję o = <zdecydować> o ! <podjąć:ger> ; <podjąć:ppas>
<podjąć> decyzję , że = <zdecydować>, że ! <podjąć:ger> ; <podjąć:ppas>
<podjąć> próbę = <spróbować> ! <podjąć> próbę <:subst> ; <podjąć> próbę <:ger>
<podjąć> starania
<podjąć> interwencję = <interweniować> ! <podjąć:ger> ; <podjąć:ppas>
<podjąć> stosowne działania
<podjąć> odpowiednie działania
<dołożyć> starań = <postarać> się ! <dołożyć:ger> ; <dołożyć:ppas>
<odbyć> spotkanie z = <spotkać> się z ! <odbyć:ger> ; <odbyć:ppas>
<odbyć> rozmowę z = <porozmawiać> z ! <odbyć:ger> ; <odbyć:ppas>
<przeprowadzić> rozmowę z = <porozmawiać> z ! <przeprowadzić:ger> ; <przeprowadzić:ppas>
<złożyć> rezygnację z = <zrezygnować> z ! <złożyć:ger> ; <złożyć:ppas>
<złożyć> podpis na = <podpisać> się na ! <złożyć:ger> ; <złożyć:ppas>
<uzyskać> informację , że = <dowiedzieć> się, że ! <uzyskać:ger> ; <uzyskać:ppas>
<powziąć> wątpliwość
<powziąć> informację
<mieć> miejsce
<ulec> zmianie = <zmienić> się ! <ulec:ger>
<ulegać> zmianie = <zmieniać> się ! <ulegać:ger>
<ulec> pogorszeniu = <pogorszyć> się ! <ulec:ger>
<ulegać> pogorszeniu = <pogarszać> się ! <ulegać:ger>
<ulec> poprawie = <poprawić> się ! <ulec:ger>
<ulegać> poprawie = <poprawiać> się ! <ulegać:ger>
<ulec> zniszczeniu = <zniszczyć> się ! <ulec:ger>
<ulec> uszkodzeniu = <uszkodzić> się ! <ulec:ger>
<ulec> zwiększeniu = <zwiększyć> się ! <ulec:ger>
<ulegać> zwiększeniu = <zwiększać> się ! <ulegać:ger>
<ulec> zmniejszeniu = <zmniejszyć> się ! <ulec:ger>
<ulegać> zmniejszeniu = <zmniejszać> się ! <ulegać:ger>
<ulec> wydłużeniu = <wydłużyć> się ! <ulec:ger>
<ulegać> wydłużeniu = <wydłużać> się ! <ulegać:ger>
<ulec> przedłużeniu = <przedłużyć> się ! <ulec:ger>
<ulegać> przedłużeniu = <przedłużać> się ! <ulegać:ger>
<ulec> skróceniu = <skrócić> się ! <ulec:ger>
<ulegać> skróceniu = <skracać> się ! <ulegać:ger>
<ulec> obniżeniu = <obniżyć> się ! <ulec:ger>
<ulegać> obniżeniu = <obniżać> się ! <ulegać:ger>
<ulec> opóźnieniu = <opóźnić> się ! <ulec:ger>
<ulegać> opóźnieniu = <opóźniać> się ! <ulegać:ger>
<ulec> przesunięciu = <przesunąć> się ! <ulec:ger>
<ulec> likwidacji
<podlegać> zwrotowi
<podlegać> opłacie
<podlegać> weryfikacji
<podlegać> rozpatrzeniu
<podlegać> uzupełnieniu
<stanowić> naruszenie
<być> w posiadaniu
<znajdować> się w posiadaniu
<wejść> w posiadanie
<poddać> analizie
<poddać> weryfikacji
<poddać> kontroli
<poddać> ocenie
`);
