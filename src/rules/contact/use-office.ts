import type { LetterRule } from "../rule";
import { missing } from "./missing";

export const useOffice: LetterRule = {
  id: "contact/use-office",
  name: "Nazwa urzędu",
  level: "should",
  what: "Osoba spoza urzędu nie znajdzie w wiadomości nazwy urzędu.",
  why: "Nazwa urzędu od razu mówi, kto pisze.",
  todo: "Dodaj nazwę urzędu.",
  source: "std.phone.identify",
  needs: "text",
  kinds: ["email", "letter"],
  detail: "office",
  scope: "letter",
  find: (letter, setting) => missing(letter, setting, ({ office }) => office),
  examples: {
    bad: [
      {
        body: "Szanowna Pani,\nodpowiemy do piątku.\nZ poważaniem\nAnna Nowak\nWydział Organizacyjny\ntel. 61 878 50 01[[]]",
        audience: "external",
        kind: "email",
      },
      {
        body: "Szanowny Panie,\nurząd jest czynny do 15.30.\nZ poważaniem\nAnna Nowak[[]]",
        audience: "external",
        kind: "email",
      },
    ],
    good: [
      {
        body: "Szanowna Pani,\nodpowiemy do piątku.\nZ poważaniem\nAnna Nowak\nUrząd Miasta Poznania",
        audience: "external",
        kind: "email",
      },
      {
        body: "Szanowna Pani,\npiszę w imieniu Urzędu Miasta Poznania.\nZ poważaniem\nAnna Nowak",
        audience: "external",
        kind: "email",
      },
      {
        body: "Dzień dobry,\nprzesyłam zestawienie za luty.\nPozdrawiam\nAnna Nowak\ninspektor\nWydział Organizacyjny\ntel. 61 878 50 01",
        audience: "internal",
        kind: "email",
      },
      {
        body: "Szanowna Pani,\nzapraszamy do Urzędu Miasta Poznania.\nZ poważaniem",
        audience: "external",
        kind: "email",
      },
    ],
  },
};
