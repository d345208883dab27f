import { table } from "../table";
import { rows } from "../rows";

export const noBareAssurance = table({
  id: "polite/no-bare-assurance",
  name: "Zapewnienie bez konkretów",
  level: "may",
  about: "To zapewnienie nie mówi, co się stanie.",
  what: (quote) => `„${quote.trim()}” nie mówi, kto, co i do kiedy zrobi.`,
  why: "Czytelnika uspokajają fakty, a nie zapewnienia.",
  todo: "Napisz, co robicie, kto się tym zajmuje i kiedy będzie odpowiedź.",
  source: "std.focus.steps",
  rows: rows(`
<zapewniać:fin:pri> ?Pana|Panią|Państwa , że|iż > [[Zapewniamy Panią, że]] wniosek jest ważny.
<gwarantować:fin:pri> > [[Gwarantujemy]] szybką odpowiedź.
<obiecywać|przyrzekać:fin:pri> > [[Obiecujemy]] szybką odpowiedź.
sprawa <być:fin> w toku|opracowaniu|trakcie > Ta [[sprawa jest w toku]].
sprawa <być:fin> procedowana|rozpatrywana|analizowana|rozpoznawana > Ta [[sprawa jest procedowana]].
wniosek <być:fin> w toku|opracowaniu|trakcie > Pani [[wniosek jest w toku]].
wniosek <być:fin> procedowany|rozpatrywany|analizowany|rozpoznawany > Pani [[wniosek jest procedowany]].
proszę|prosimy ?cierpliwie czekać|poczekać|zaczekać ! proszę|prosimy ?cierpliwie czekać|poczekać|zaczekać na|w|przed|przy|do
odrębnym|osobnym|oddzielnym pismem & <:fin:pri:perf> … odrębnym|osobnym|oddzielnym pismem ; odrębnym|osobnym|oddzielnym pismem … <:fin:pri:perf> ; <zostać:fin> … odrębnym|osobnym|oddzielnym pismem > O wyniku poinformujemy [[odrębnym pismem]].
<monitorować:pri> sytuację > [[Monitorujemy sytuację]].
<przyjrzeć:fin:pri> się ?tej <sprawa> > [[Przyjrzymy się tej sprawie]].
<mieć:fin:pri> to na uwadze > [[Mamy to na uwadze]].
<wziąć|brać:fin:pri> ?to ?Pana|Pani|Państwa ?<uwaga|opinia|głos|sugestia> pod uwagę ! <wziąć|brać> pod uwagę <:subst> > [[Weźmiemy to pod uwagę]].
`),
  good: [
    "Odpowiemy do 20 marca.",
    "Umowa zapewnia ciepło w całym budynku.",
    "Proszę czekać na telefon w piątek.",
    "Gwarancja trwa dwa lata.",
  ],
});
