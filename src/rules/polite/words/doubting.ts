import { rows } from "../../rows";
import type { Row } from "../../table";

const OWNERS = ["Pana", "Pani", "Państwa"] as const;
/** "Uwagi" in the place of what the reader reproaches us with, case by case. */
const CALM = [
  ["pretensje", "uwagi", "Pańskie"],
  ["pretensji", "uwag", "Pańskich"],
  ["pretensjom", "uwagom", "Pańskim"],
  ["pretensjami", "uwagami", "Pańskimi"],
  ["pretensjach", "uwagach", "Pańskich"],
  ["zarzuty", "uwagi", "Pańskie"],
  ["zarzutów", "uwag", "Pańskich"],
  ["zarzutom", "uwagom", "Pańskim"],
  ["zarzutami", "uwagami", "Pańskimi"],
  ["zarzutach", "uwagach", "Pańskich"],
] as const;

const REMARKS = CALM.flatMap(([harsh, calm, yours]): Row[] => {
  const except = `Pana|Pani|Państwa|<pański> ${harsh} wobec|przeciw|przeciwko`;
  return [
    ...OWNERS.map((owner) => ({ not: `${owner} ${harsh}`, say: `${owner} ${calm}`, except })),
    {
      not: `<pański:pl> ${harsh}`,
      say: `$1 ${calm}`,
      except,
      bad: `[[${yours} ${harsh}]]`,
      fixed: `${yours} ${calm}`,
    },
  ];
});

const SO_CALLED = "tak zwany|zwana|zwane|zwanego|zwanej|zwanych|zwanemu|zwanym|zwanymi|zwaną";

/** Words that say that the reader is not believed, and names for what the reader wants that judge it. */
export const DOUBTING: readonly Row[] = [
  ...REMARKS,
  ...OWNERS.map((owner): Row => ({
    not: `${owner} ${SO_CALLED}`,
    say: owner,
    bad: `[[${owner} tak zwane]] dowody obejrzała komisja.`,
    fixed: `${owner} dowody obejrzała komisja.`,
  })),
  ...rows(`
nie <dawać|dać:pri> wiary > [[Nie dajemy wiary]] tym słowom.
trudno ?w ?to uwierzyć|wierzyć & uwierzyć|wierzyć , że|iż|aby|żeby … Pan|Pani|Państwo ; uwierzyć|wierzyć Panu|Pani|Państwu ; uwierzyć|wierzyć w Pana|Pani|Państwa > [[Trudno uwierzyć]], że list wysłał Pan w maju.
trudno nam|mi ?w ?to uwierzyć|wierzyć > [[Trudno nam uwierzyć]], że list zaginął.
czyżby = czy & czyżby … Pan|Pani|Państwo > [[Czyżby|Czy]] zgubiła Pani drugi odpis?
jeśli w ogóle = jeśli & jeśli w ogóle … Pan|Pani|Państwo > [[Jeśli w ogóle|Jeśli]] wysłali Państwo list, proszę o kopię.
jeżeli w ogóle = jeżeli & jeżeli w ogóle … Pan|Pani|Państwo > [[Jeżeli w ogóle|Jeżeli]] pracuje Pan w Poznaniu, proszę o umowę.
jeśli <pan|pani|państwo:nom> w ogóle = jeśli $1 > [[Jeśli Pan w ogóle|Jeśli Pan]] dzwonił, proszę podać datę.
jeżeli <pan|pani|państwo:nom> w ogóle = jeżeli $1 > [[Jeżeli Pani w ogóle|Jeżeli Pani]] dzwoniła, proszę podać datę.
o ile|jeśli|jeżeli to ?<być:fin> ?w ?ogóle prawda|prawdą > [[O ile to prawda]], sąsiad złamał regulamin.
nie wydaje się ?nam ?mi ?to ?jednak|zbyt|bardzo prawdopodobne|wiarygodne > [[Nie wydaje się nam prawdopodobne]], że list zaginął.
niby = ∅ & niby <:ppas> ; niby nie <:praet> > Pisze Pani o [[niby wysłanym|wysłanym]] liście.
<chcieć|próbować|usiłować:ter> ?nas|nam|mnie|mi Pan|Pani|Państwo ?nas|nam|mnie|mi wmówić|przekonać|oszukać|wmawiać|przekonywać > [[Próbuje nas Pan przekonać]], że list zaginął.
Pan|Pani|Państwo ?nas|nam|mnie|mi <chcieć|próbować|usiłować:ter> ?nas|nam|mnie|mi wmówić|oszukać|wmawiać > [[Państwo próbują nam wmówić]], że list zaginął.
Pana|Pani|Państwa wymysły|wymysłów|bajki|fantazje|rewelacje|urojenia|opowieści|teorie|wykręty > [[Pana wymysły]] czytamy z uwagą.
<bajka> o <:loc> & Pana|Pani|Państwa … <bajka> > Nie wierzymy w Pana kolejną [[bajkę o remoncie]].
dziwnym trafem|zbiegiem > [[Dziwnym trafem]] list nie dotarł.
proszę|prosimy to najpierw|jakoś udowodnić > [[Proszę to najpierw udowodnić]].
proszę|prosimy to udowodnić
nie <sądzić|uważać|myśleć:fin:pri> , aby|żeby|by <:praet|inf> ?się Pan|Pani|Państwo > [[Nie sądzimy, żeby mówiła Pani]] prawdę.
Pana|Pani|Państwa <wersja|opis|relacja|tłumaczenie|historia> <być:fin> mało|niezbyt|całkiem|zupełnie <wiarygodny|nieprawdopodobny|nieprzekonujący|naciągany> > [[Pana wersja jest mało wiarygodna]].
<mieć:pri> ?poważne|duże|pewne wątpliwości , czy ?<:adv> ?<:fin|praet> Pan|Pani|Państwo > [[Mamy wątpliwości, czy mówi Pani]] prawdę.
nie <chcieć:fin> ?mi|nam się wierzyć > [[Nie chce nam się wierzyć]], że list zaginął.
trudno ?nam ?mi ?tu dać wiarę > [[Trudno nam dać wiarę]] tym słowom.
<wątpić:pri> , aby|żeby|by Pan|Pani|Państwo|list|pismo|przesyłka|ktokolwiek > [[Wątpię, aby Pan]] to zgłaszał.
nie <wierzyć:fin:pri> Panu|Pani|Państwu > [[Nie wierzymy Pani]], że zamek był zepsuty.
nie <wierzyć:fin:pri> , że|żeby|aby > [[Nie wierzymy, że]] zamek był zepsuty.
mało prawdopodobne , aby|żeby|by|że Pan|Pani|Państwo|Pana|Państwa|list|pismo|przesyłka > Jest [[mało prawdopodobne, żeby list]] zaginął.
podobno|ponoć|niby Pan|Pani|Państwo ?się ?nam ?do ?nas <:praet> > [[Podobno Pan dzwonił]] do nas w marcu.
podobno|ponoć|niby <:praet> ?się Pan|Pani|Państwo > [[Podobno zgłosiła się Pani]] do nas w marcu.
chyba Pan|Pani|Państwo ?sobie <żartować:fin> > [[Chyba Pan żartuje]].
chyba <żartować:fin> ?sobie Pan|Pani|Państwo > [[Chyba żartuje Pani]].
Pana|Pani|Państwa tzw. <pretensja|zarzut|problem|krzywda> > Sprawdziliśmy [[Pani tzw. problem]].
bezpodstawny|bezpodstawne|bezpodstawnych|bezpodstawnym|bezpodstawnymi|bezzasadne|bezzasadnych|bezzasadnym|bezzasadnymi|gołosłowne|gołosłownych|wyssane <pretensja|oskarżenie|twierdzenie|insynuacja|pomówienie> > To są [[bezpodstawne twierdzenia]].
bezpodstawny|bezpodstawne|bezpodstawnych|bezpodstawnym|bezpodstawnymi|gołosłowne|gołosłownych <zarzut|roszczenie> > To są [[bezpodstawne zarzuty]].
bezzasadne|bezzasadnych <zarzut|roszczenie> > To są [[bezzasadne roszczenia]].
Pana|Pani|Państwa <zarzut|roszczenie|pretensja|skarga|twierdzenie> <być:fin> ?<:adv> bezpodstawne|bezpodstawna|gołosłowne|absurdalne|śmieszne|niepoważne|wyssane > [[Pana zarzuty są zupełnie bezpodstawne]].
wyssane|wyssany|wyssana z palca
Pana|Pani|Państwa tłumaczenia|tłumaczeniom|wymówki|wymówkom|twierdzenia|twierdzeniom
nie <przekonywać|przekonać:fin> nas|mnie > [[Nie przekonują nas]] te słowa.
nie <mieć:fin> pokrycia w > Te słowa [[nie mają pokrycia w]] faktach.
<być:fin> niewiarygodne|niewiarygodna|niewiarygodny & Pana|Pani|Państwa … niewiarygodne|niewiarygodna|niewiarygodny > Pana opis [[jest niewiarygodny]].
<insynuacja> > W liście są [[insynuacje]].
wydumane|wydumanych|wydumany|wydumanego|wyimaginowane|wyimaginowanych|wyimaginowany > Sprawdziliśmy [[wydumane]] szkody.
<roszczeniowy> <postawa|podejście|ton|pismo|zachowanie|list> > Dziwi nas [[roszczeniowy ton]] listu.
<postawa|podejście|ton|zachowanie> <roszczeniowy> > Dziwi nas [[postawa roszczeniowa]].
<wątpić:fin:pri> , czy = <prosić> o potwierdzenie, że & <wątpić> , czy … Pan|Pani|Państwo ! nie <wątpić> ; <wątpić> , czy … <:fin:perf:ter> > [[Wątpimy, czy|Prosimy o potwierdzenie, że]] mieszka Pani w Poznaniu.
nie ma|mamy ?żadnych|żadnego dowodów|dowodu|śladu , że|czy ?w ?ogóle = nie mamy potwierdzenia, że & dowodów|dowodu|śladu , że|czy … Pan|Pani|Państwo > [[Nie ma dowodów, że w ogóle|Nie mamy potwierdzenia, że]] wysłała Pani list.
Pana|Pani|Państwa <wersja> <wydarzenie|zdarzenie|wypadek|sytuacja|historia:gen> > Znamy już [[Pana wersję wydarzeń]].
<pański> <wersja> <wydarzenie|zdarzenie|wypadek|sytuacja|historia:gen> > [[Pańska wersja zdarzeń]] jest ciekawa.
wydaje|zdaje się Panu , że|iż = pisze Pan, że ! jeśli|jeżeli|czy|gdy|kiedy ?<:adv> wydaje|zdaje ; nie wydaje|zdaje > [[Wydaje się Panu, że|Pisze Pan, że]] opłata jest za wysoka.
wydaje|zdaje się Pani , że|iż = pisze Pani, że ! jeśli|jeżeli|czy|gdy|kiedy ?<:adv> wydaje|zdaje ; nie wydaje|zdaje > [[Zdaje się Pani, że|Pisze Pani, że]] opłata jest za wysoka.
wydaje|zdaje się Państwu , że|iż = piszą Państwo, że ! jeśli|jeżeli|czy|gdy|kiedy ?<:adv> wydaje|zdaje ; nie wydaje|zdaje > [[Wydaje się Państwu, że|Piszą Państwo, że]] opłata jest za wysoka.
Panu się wydaje|zdaje , że|iż = pisze Pan, że ! jeśli|jeżeli|czy|gdy|kiedy Panu > [[Panu się wydaje, że|Pisze Pan, że]] opłata jest za wysoka.
Pani się wydaje|zdaje , że|iż = pisze Pani, że ! jeśli|jeżeli|czy|gdy|kiedy Pani > [[Pani się wydaje, że|Pisze Pani, że]] opłata jest za wysoka.
uwierzyć|wierzyć ?Panu|Pani|Państwu na słowo > Musimy [[uwierzyć Panu na słowo]].
na słowo ?Panu|Pani|Państwu <wierzyć|uwierzyć> > Nie możemy [[na słowo Pani uwierzyć]].
nie <wierzyć|uwierzyć:fin:pri> ?Panu|Pani|Państwu na słowo > [[Nie wierzymy Panu na słowo]].
+ Trudno uwierzyć, że biblioteka ma już 100 lat.
+ Wątpię, aby remont skończył się w maju.
+ Jest mało prawdopodobne, żeby padał śnieg.
+ Podobno Poznań był pierwszą stolicą.
+ Wątpię, czy zdążymy do piątku z całym remontem.
+ Jeśli wydaje się Pani, że opłata jest za wysoka, proszę napisać.
+ Nie wątpimy, czy ma Pan rację.
+ Wątpimy, czy dostanie Pani odpowiedź przed świętami.
+ Nie ma pewności, czy Państwo dojadą na czas.
+ Zarzuty postawiła prokuratura.
`),
];
