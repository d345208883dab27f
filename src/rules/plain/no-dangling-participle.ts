import { POS } from "../../lexicon/tag";
import type { BlockRule } from "../rule";
import { Watch } from "../watch";
import { isDangling } from "./participle/dangling";
import { withUs } from "./participle/finite-clause";
import { openingClauseAt } from "./participle/opening-clause";

const PARTICIPLES = new Watch({ parts: [POS.pcon, POS.pant] });

export const noDanglingParticiple: BlockRule = {
  id: "plain/no-dangling-participle",
  name: "Imiesłów bez wykonawcy",
  level: "should",
  what: "W tym zdaniu nie ma tego, kto robi to, co mówi imiesłów.",
  why: "Imiesłów na -ąc i reszta zdania muszą mówić o tej samej osobie.",
  todo: "Napisz, kto to robi: „gdy sprawdzaliśmy dokumenty”, „w odpowiedzi na pismo informujemy, że …”.",
  source: "std.language.plain",
  needs: "lexicon",
  scope: "block",
  watch: PARTICIPLES,
  *find(passage) {
    for (const { first } of passage.sentences) {
      const clause = openingClauseAt(passage, first);
      if (!clause || !isDangling(passage, clause)) continue;
      yield {
        span: passage.span(first),
        what: `Nie wiadomo, do kogo odnosi się słowo „${passage.words[first]!.text}”: reszta zdania mówi o czymś innym.`,
        ...withUs(passage, clause),
      };
    }
  },
  examples: {
    bad: [
      {
        body: "[[Odpowiadając na Pana pismo,]] sprawa została przekazana do sądu.",
        fixed: "W odpowiedzi na Pana pismo informujemy, że sprawa została przekazana do sądu.",
      },
      {
        body: "[[Odpowiadając na pytanie,]] opłata wynosi 17 zł.",
        fixed: "W odpowiedzi na pytanie informujemy, że opłata wynosi 17 zł.",
      },
      {
        body: "[[Odnosząc się do Pani uwag z maja,]] projekt zostanie zmieniony.",
        fixed: "W odpowiedzi na Pani uwagi z maja informujemy, że projekt zostanie zmieniony.",
      },
      { body: "[[Analizując]] dokumenty, został znaleziony błąd." },
      { body: "[[Rozpatrując]] wniosek, brane są pod uwagę dochody rodziny." },
      { body: "[[Rozpatrując]] wniosek, termin minął." },
      { body: "[[Przechodząc]] przez ulicę, samochód potrącił radną." },
      { body: "[[Będąc]] w kolejce, zgasło światło." },
    ],
    good: [
      "Odpowiadając na Pana pismo, przesyłam mapę.",
      "Rozpatrując wniosek, urząd bada dochód.",
      "Analizując dokumenty, komisja znalazła błąd.",
      "Odpowiadając na pismo, Wydział Oświaty podał termin.",
      "Sprawdzając konto, księgowa zauważyła nadpłatę.",
      "Idąc ulicą, trzeba uważać.",
      "Rozpatrując wniosek, należy zbadać dochód.",
      "Biorąc pod uwagę koszty, remont jest za drogi.",
      "Przechodząc przez park, dziecko znalazło portfel.",
      "Czytając regulamin, znalazł błąd.",
      "Składając wniosek, mieszkaniec podaje adres.",
    ],
  },
};
