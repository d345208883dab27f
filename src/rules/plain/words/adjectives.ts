import { rows } from "../../rows";

/** Adjectives and adverbs of officials. */
export const ADJECTIVES = rows(`
<adekwatny> = <odpowiedni>
adekwatnie = odpowiednio
<nieadekwatny> = <nieodpowiedni>
<stosowny> = <odpowiedni>
<fakultatywny> = <nieobowiązkowy>
fakultatywnie = dobrowolnie
<obligatoryjny> = <obowiązkowy>
obligatoryjnie = obowiązkowo
<nieodpłatny> = <bezpłatny> ! <nieodpłatny> <pomoc|poradnictwo|mediacja>
+ Nieodpłatna pomoc prawna jest w każdej dzielnicy.
nieodpłatnie = bezpłatnie
<odpłatny> = <płatny>
odpłatnie = za opłatą
<transparentny> = <przejrzysty>
transparentnie = przejrzyście
<restrykcyjny> = <surowy>
restrykcyjnie = surowo
<relewantny> = <ważny>
<irrelewantny> = <nieistotny>
<immanentny> = <nieodłączny>
<nieodzowny> = <konieczny>
<prewencyjny> = <zapobiegawczy> ! <areszt|środek|wydział> <prewencyjny> ; <prewencyjny> <areszt|środek>
prewencyjnie = zapobiegawczo
<holistyczny> = <całościowy>
holistycznie = całościowo
<kuriozalny> = <dziwny>
<ponadnormatywny> = (większy, niż pozwalają przepisy)
<zlokalizować|usytuować:ppas> <być:fin> <w|na|przy|pod|obok|między|wzdłuż|u> = <położyć> $2 $3 > Szkoła [[zlokalizowana jest przy|położona jest przy]] parku.
<zlokalizować:ppas> <w|na|przy|pod|obok|między|wzdłuż|u> = <położyć> $2 ! <pojazd|samochód|auto|usterka|awaria> <zlokalizować> > Szkoła [[zlokalizowana przy|położona przy]] ul. Długiej jest nowa.
<usytuować:ppas> <w|na|przy|pod|obok|między|wzdłuż|u> = <położyć> $2 ! <pojazd|samochód|auto> <usytuować> > Parking [[usytuowany obok|położony obok]] urzędu jest płatny.
<nieprzekraczalny> = <ostateczny>
jednobrzmiących <egzemplarz> = takich samych $1 > Umowę sporządzono w dwóch [[jednobrzmiących egzemplarzach|takich samych egzemplarzach]].
jednobrzmiące <egzemplarz> = takie same $1 > Umowa ma dwa [[jednobrzmiące egzemplarze|takie same egzemplarze]].
<zlokalizować|usytuować:imps> <w|na|przy|pod|obok|między|wzdłuż|u> = <umieścić> $2 ! <usterka|awaria|wyciek|sprawca|źródło|nadawca|zaginiony> … <zlokalizować> > Ławki [[zlokalizowano wzdłuż|umieszczono wzdłuż]] alei.
<tożsamy> = (taki sam)
diametralnie = całkowicie
`);
