import type { BlockRule } from "../rule";
import { isLongChain } from "./genitive-chains";
import { chainsOf } from "./no-genitive-chain";

export const noLongGenitiveChain: BlockRule = {
  id: "plain/no-long-genitive-chain",
  name: "Długi łańcuch rzeczowników",
  level: "should",
  what: "Wiele rzeczowników stoi tu jeden po drugim.",
  why: "Kto dojdzie do końca takiego łańcucha, nie pamięta już początku.",
  todo: "Zamień część rzeczowników na czasowniki.",
  source: "std.language.plain",
  needs: "lexicon",
  scope: "block",
  wide: true,
  find: (passage) => chainsOf(passage, isLongChain),
  examples: {
    bad: [
      { body: "Podjęliśmy działania w celu [[zapewnienia możliwości realizacji zadań gminy]]." },
      { body: "Przyczyną jest brak [[możliwości zapewnienia ciągłości dostaw wody]]." },
      { body: "Nastąpiła zmiana [[sposobu naliczania wysokości dodatku]]." },
      { body: "Zaczynamy od [[weryfikacji poprawności danych wnioskodawcy]]." },
      {
        body: "Szkoła zwróciła się do nas podczas [[procesu rekrutacji pracowników kuchni]].",
        fixed: "Szkoła zwróciła się do nas podczas rekrutacji pracowników kuchni.",
      },
      {
        body: "Prosimy o pomoc przy sprawdzeniu [[przeprowadzenia procesu naboru uczniów szkoły]].",
        fixed: "Prosimy o pomoc przy sprawdzeniu naboru uczniów szkoły.",
      },
    ],
    good: [
      "Celem jest poprawa jakości obsługi klientów urzędu.",
      "Zakres obowiązków kierownika działu kadr opisuje regulamin.",
      "Dyrektor Wydziału Gospodarki Komunalnej Urzędu Miasta Poznania odpowie Panu.",
      "Dziękujemy za przesłanie opinii mieszkańców ulicy Długiej.",
      "Skargę można złożyć do Prezesa Urzędu Ochrony Danych Osobowych.",
      "Dotyczy to zmiany planu zagospodarowania przestrzennego osiedla.",
    ],
  },
};
