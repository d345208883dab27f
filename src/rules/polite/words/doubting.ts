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

/** Words that say that the reader is not believed, and names for what the reader wants that judge it. */
export const DOUBTING: readonly Row[] = [
  ...REMARKS,
  ...rows(`
nie <dawać|dać:pri> wiary > [[Nie dajemy wiary]] tym słowom.
trudno ?nam ?mi uwierzyć > [[Trudno nam uwierzyć]], że list zaginął.
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
+ Wątpię, aby remont skończył się w maju.
+ Jest mało prawdopodobne, żeby padał śnieg.
+ Podobno Poznań był pierwszą stolicą.
+ Wątpię, czy zdążymy do piątku z całym remontem.
+ Zarzuty postawiła prokuratura.
`),
];
