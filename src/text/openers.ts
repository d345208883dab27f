/** Words that nearly always begin a sentence where they have a capital, since few names begin with them. */
const OPENING =
  /^(?:[WZOU]|We|Ze|Na|Do|Od|Po|Dla|Bez|Przez|Przed|Przy|Pod|Nad|Za|Jeśli|Jeżeli|Gdy|Gdyby|Kiedy|Aby|Żeby|Ponieważ|Dlatego|Jednak|Natomiast|Ale|Czy|Jak|Co|Kto|Gdzie|Ile|To|Te|Ten|Ta|Tę|Tej|Tego|Tym|Tam|Tu|Tak|Taki|Taka|Nie|Już|Jest|Są|Będzie|Można|Należy|Trzeba|Warto|Wystarczy|Potem|Dziś|Jutro|Obecnie|Teraz|Następnie|Ponadto|Także|Jego|Jej|Ich|On|Ona|Ono|Oni|Wszystkie|Wszyscy|Każdy|Każda|Inne|Mogą|Może|Mają|Ma|Wynosi)$/;

/** "Prosimy", "Dziękujemy", "Wysłaliśmy"; nouns in the plural that end alike are not meant. */
const WE = /^[A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż]+(?:[aeiyś]my)$/;
const NOUNS = /^(?:Problemy|Systemy|Programy|Reklamy|Bramy|Zimy|Kostiumy|Kremy|Diademy|Reżimy|Anonimy|Pseudonimy)$/;
const I = /^(?:Proszę|Dziękuję|Zapraszam|Informuję|Przepraszam|Przesyłam|Czekam|Odpowiem|Wyjaśniam|Przypominam)$/;

/** Whether a capitalised word is what "we" or "I" do: no name, no part of an address. */
export function saysWe(word: string): boolean {
  return I.test(word) || (WE.test(word) && !NOUNS.test(word));
}

/** Whether a capitalised word begins a sentence if the one before can have ended. */
export function opensSentence(word: string): boolean {
  return OPENING.test(word) || saysWe(word);
}
