import type { BlockRule } from "../rule";
import { FAR_TOO_MANY, sentencesOf } from "./no-long-sentence";

export const noVeryLongSentence: BlockRule = {
  id: "plain/no-very-long-sentence",
  name: "Bardzo długie zdanie",
  level: "should",
  what: "Zdanie ma ponad 30 słów.",
  why: "Tak długiego zdania nikt nie zapamięta do końca.",
  todo: "Podziel zdanie na dwa albo trzy.",
  source: "std.language.short",
  needs: "text",
  scope: "block",
  wide: true,
  find: (passage) => sentencesOf(passage, FAR_TOO_MANY + 1, Infinity),
  examples: {
    bad: [
      {
        body: "[[W odpowiedzi na Pani pismo w sprawie stanu chodnika przy ulicy Długiej informujemy, że sprawą zajmuje się Zarząd Dróg Miejskich, który w najbliższych dniach wyśle na miejsce pracowników, aby obejrzeli uszkodzone płyty i ustalili zakres oraz termin naprawy.]]",
      },
    ],
    good: [
      "Sprawą chodnika zajmuje się Zarząd Dróg Miejskich. Pracownicy obejrzą uszkodzone płyty w piątek.",
      "Prosimy o przesłanie kopii dowodu osobistego, kopii umowy najmu lokalu przy ulicy Długiej oraz potwierdzenia wpłaty za ostatnie trzy miesiące tego roku.",
      "Krótkie zdanie.",
    ],
  },
};
