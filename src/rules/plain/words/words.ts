import { rows } from "../../rows";

/** Pointing words of officials: "this" said in a way that nobody speaks. */
export const WORDS = rows(`
niniejszym <:fin> = $1 > [[Niniejszym informuję|Informuję]], że konkurs jest otwarty.
niniejszym ! w|we|z|o|po|przy|na|pod|przed niniejszym ; niniejszym <:subst>
<niniejszy> = <ten>
<przedmiotowy> = <ten> ! stan przedmiotowy ; <zakres|katalog> <przedmiotowy> ; <przedmiotowy> i podmiotowy ; podmiotowy i przedmiotowy
+ Stan przedmiotowy prawa to termin podręcznikowy.
<takowy> = <taki>
<odnośny> = <odpowiedni>
# how far
we własnym zakresie = (samodzielnie) | (na własny koszt)
we własnej osobie = osobiście
w pełnym zakresie = w całości
w pełnej rozciągłości = w pełni
w całej rozciągłości = w pełni
w niezbędnym zakresie = (tyle, ile trzeba)
w znacznym stopniu = bardzo
w większości przypadków = najczęściej
w kontekście powyższego = dlatego
w bezpośrednim sąsiedztwie = tuż obok
z przyczyn obiektywnych -- Napisz, jaka to przyczyna.
cały szereg = wiele
`);
