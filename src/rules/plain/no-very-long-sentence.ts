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
      {
        body: "W odpowiedzi na Pani wniosek z 5 maja 2026 r. w sprawie umorzenia długu za mieszkanie informujemy, że wniosek trafił do Komisji Mieszkaniowej[[, natomiast]] o terminie jej posiedzenia zawiadomimy Panią w osobnym piśmie.",
        fixed:
          "W odpowiedzi na Pani wniosek z 5 maja 2026 r. w sprawie umorzenia długu za mieszkanie informujemy, że wniosek trafił do Komisji Mieszkaniowej. Natomiast o terminie jej posiedzenia zawiadomimy Panią w osobnym piśmie.",
      },
      {
        body: "Wniosek o dofinansowanie wymiany pieca wpłynął do nas już po terminie, który jest zapisany w regulaminie programu[[, więc]] nie możemy go rozpatrzyć w tym roku, ale może go Pani złożyć ponownie w styczniu.",
        fixed:
          "Wniosek o dofinansowanie wymiany pieca wpłynął do nas już po terminie, który jest zapisany w regulaminie programu. Dlatego nie możemy go rozpatrzyć w tym roku, ale może go Pani złożyć ponownie w styczniu.",
      },
    ],
    good: [
      "Sprawą chodnika zajmuje się Zarząd Dróg Miejskich. Pracownicy obejrzą uszkodzone płyty w piątek.",
      "Prosimy o przesłanie kopii dowodu osobistego, kopii umowy najmu lokalu przy ulicy Długiej oraz potwierdzenia wpłaty za ostatnie trzy miesiące tego roku.",
      "Krótkie zdanie.",
      "Zgodnie z art. 64 § 2 k.p.a. „jeżeli podanie nie spełnia innych wymagań ustalonych w przepisach prawa, należy wezwać wnoszącego do usunięcia braków w wyznaczonym terminie, nie krótszym niż siedem dni, z pouczeniem, że nieusunięcie tych braków spowoduje pozostawienie podania bez rozpoznania”.",
    ],
  },
};
