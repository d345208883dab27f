import { syllables } from "../../src/text/syllables";

const WORDS =
  "klient 2 priorytet 4 autor 2 nauka 3 muzeum 3 Europa 3 historii 3 radio 2 Maria 2 nauczyciel 4 triumf 2 jubileusz 4 neutralny 3 automat 3 zaufać 3 organizacja 5 informacja 4 decyzja 3 postępowanie 5 urzędowi 4 mieszkaniec 3 ubezpieczenie 5 uzupełnienie 5 Poznania 3 biuro 2 klientowi 4 zauważyć 4 nieuwaga 4 wniosek 2 mieszkanie 3 Pani 2 zgłoszenie 3 złożenie 3 piętro 2 ewidencji 4 europejski 4 zaufanie 4 nieużytek 4 poufny 3 autobus 3 nieuzasadniony 6 auto 2 ukończyć 3 naukowy 4 studia 2 akcja 2 dieta 2 opłata 3 tryb 1 w 0 z 0 dzień 1 pismo 2 odpowiedź 3 odpowiedzi 4 dokumenty 4 się 1 niedziela 3";

it.each(WORDS.match(/\S+ \d/g)!.map((pair) => pair.split(" ") as [string, string]))(
  "counts %s as %s",
  (word, count) => {
    expect(syllables(word)).toBe(Number(count));
  },
);
