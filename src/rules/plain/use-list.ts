import { plural } from "../../text/plural";
import type { BlockRule } from "../rule";
import { colonList, markedList, plainList, semicolonList } from "./listed";

/** What has more words is no sentence but a text without full stops. */
const LONGEST = 500;

export const useList: BlockRule = {
  id: "plain/use-list",
  name: "Wyliczenie w jednym zdaniu",
  level: "may",
  what: "To zdanie wylicza kilka rzeczy jedną po drugiej.",
  why: "Punkty jeden pod drugim widać od razu i łatwo je odhaczyć.",
  todo: "Zapisz każdą rzecz w osobnym punkcie.",
  source: "std.language.plain",
  needs: "text",
  scope: "block",
  wide: true,
  *find(passage) {
    if (passage.block.role !== "paragraph") return;
    for (const sentence of passage.sentences) {
      if (sentence.last - sentence.first > LONGEST) continue;
      if (markedList(passage, sentence)) continue;
      const list = semicolonList(passage, sentence) ?? colonList(passage, sentence) ?? plainList(passage, sentence);
      if (!list) continue;
      yield {
        span: passage.span(list.first, list.last),
        what: `To zdanie wylicza ${list.items} ${plural(list.items, "rzecz", "rzeczy", "rzeczy")}.`,
      };
    }
  },
  examples: {
    bad: [
      { body: "[[W urzędzie wydajemy dowody osobiste; rejestrujemy pojazdy; przyjmujemy deklaracje podatkowe]]." },
      {
        body: "Do wniosku dołącz: [[kopię dowodu osobistego, umowę najmu lokalu, zaświadczenie o dochodach oraz potwierdzenie wpłaty czynszu]].",
      },
      { body: "Odbierzemy [[meble, materace, dywany, wózki, rowery, sanki oraz okna bez szyb]]." },
      {
        body: "Wykonawca ma [[zabezpieczyć drzewa, ogrodzić plac, ustawić znaki, uprzedzić mieszkańców oraz posprzątać]].",
      },
      { body: "Kartę dostaną: [[emerytki i emeryci, renciści, osoby chore, dawcy krwi, uczennice i uczniowie]]." },
    ],
    good: [
      "Na plac wracają ławki, kosze, latarnie i huśtawki.",
      "Proszę napisać, kiedy, gdzie, jak, dlaczego i z kim Pan jechał.",
      "Jeśli pada, zostajemy, a jeśli nie, idziemy, byle razem i do parku.",
      "Proszę przynieść dowód, wniosek i potwierdzenie wpłaty.",
      "Do wniosku dołącz: dowód, umowę, zaświadczenie, potwierdzenie.",
      "Pisze o tym art. 5 ust. 1 pkt 1) i 2) ustawy.",
      "Kasa działa do 15; w środy do 17.",
      "Ustawa (Dz.U. z 2024 r. poz. 572; z 2025 r. poz. 769; z 2026 r. poz. 12) obowiązuje.",
      "Prosimy o jedno: żeby wniosek, który dostaniemy, był podpisany, czytelny i pełny.",
    ],
  },
};
