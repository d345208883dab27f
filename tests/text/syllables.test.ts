import { syllables } from "../../src/text/syllables";

/** Words by the number of their syllables. */
const WORDS: Readonly<Record<number, string>> = {
  0: "w z",
  1: "się tryb być dzień nie",
  2: `klient piętro autor radio triumf Unia biuro ciocia niuans Maria akcja dieta auto wniosek Pani pismo kaucji audyt
      pauza sauna Austria serial pacjent milion studio trio kauczuk wieniec`,
  3: `nauka muzeum Europa historii Poznania zaufać neutralny automat poufny autobus aorta kakao idea klauzula mieszkanie
      decyzja mieszkaniec zgłoszenie złożenie opłata odpowiedź niedziela laureat liceum pseudonim dinozaur Mateusz
      materiał akwarium Paulina reumatyzm kliencki triatlon liceów opinii studiować`,
  4: `klientowi priorytet nauczyciel jubileusz informacja urzędowi nieuwaga ewidencji europejski zaufanie nieużytek naukowy
      zauważyć odpowiedzi dokumenty farmaceuta internauta restauracja autonomia terapeuta biblioteka nieistotny
      niejasności oświadczenie patriotyczny`,
  5: `organizacja postępowanie ubezpieczenie uzupełnienie inauguracja farmaceutyczny nauczyciela europejskiego
      audiencjonalny klientowskiego`,
  6: "nieuzasadniony zautomatyzować dofinansowanie nieautomatyczny pozaurzędowy przedsiębiorczościowy zainteresować",
  7: "zainteresowany autoryzowanego",
};

it.each(
  Object.entries(WORDS).flatMap(([count, words]) => words.split(/\s+/).map((word) => [word, Number(count)] as const)),
)("counts %s as %s", (word, count) => {
  expect(syllables(word)).toBe(count);
});
