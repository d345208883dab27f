import { rows } from "../../rows";

/** Verbs of officials with a plain twin that takes the same object. */
export const VERBS = rows(`
<uiścić> = <zapłacić>
<uiszczać> = <płacić>
<zweryfikować> = <sprawdzić>
<weryfikować> = <sprawdzać>
<zobligować> = <zobowiązać>
<nadesłać> = <przysłać>
<nadsyłać> = <przysyłać>
<przedłożyć> = <złożyć>
<przedkładać> = <składać>
<partycypować> = <uczestniczyć>
<implikować> = <oznaczać> ! <implikować:ppas>
<konstatować> = <stwierdzać>
<konkludować> = <podsumowywać>
<finalizować> = <kończyć>
<sfinalizować> = <zakończyć>
<uczęszczać> = <chodzić>
<zaznajomić> się = <zapoznać> się
<zaznajamiać> się = <zapoznawać> się
<zakomunikować> = <powiedzieć> ! <zakomunikować:ppas>
<wyekspediować> = <wysłać>
<ekspediować> = <wysyłać>
<zaimplementować> = <wprowadzić>
<implementować> = <wprowadzać>
<eliminować> = <usuwać>
<wyeliminować> = <usunąć>
<zintensyfikować> = <zwiększyć>
<intensyfikować> = <zwiększać>
<zminimalizować> = <zmniejszyć>
<minimalizować> = <zmniejszać>
<zoptymalizować> = <poprawić>
<optymalizować> = <poprawiać>
<zmodyfikować> = <zmienić>
<modyfikować> = <zmieniać>
<skonsumować> = <zjeść>
<konsumować> = <jeść>
<procedować>
<nadmienić>
<nadmieniać>
<legitymować> się
<partycypacja> = <udział>
`);
