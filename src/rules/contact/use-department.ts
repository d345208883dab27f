import type { LetterRule } from "../rule";
import { missing } from "./missing";

export const useDepartment: LetterRule = {
  id: "contact/use-department",
  name: "Nazwa wydziału",
  level: "must",
  what: "W stopce brakuje nazwy wydziału.",
  why: "Bez niej odbiorca nie wie, skąd jest to pismo.",
  todo: "Dodaj pełną nazwę wydziału.",
  source: "std.mail.internal",
  needs: "text",
  kinds: ["email", "letter"],
  detail: "department",
  scope: "letter",
  find: (letter, setting) => missing(letter, setting, ({ department }) => department),
  examples: {
    bad: [
      {
        body: "Dzień dobry,\nprzesyłam zestawienie za luty.\nPozdrawiam\nAnna Nowak\ninspektor\ntel. 61 878 50 01[[]]",
        audience: "internal",
        kind: "email",
      },
      {
        body: "Dzień dobry,\npismo przekazaliśmy do Wydziału Finansowego.\nPozdrawiam\nAnna Nowak\ninspektor[[]]",
        audience: "internal",
        kind: "email",
      },
      {
        body: "Szanowna Pani,\nodpowiemy do piątku.\nZ poważaniem\nAnna Nowak\ntel. 61 878 50 01[[]]",
        audience: "external",
        kind: "email",
      },
    ],
    good: [
      {
        body: "Dzień dobry,\nprzesyłam zestawienie za luty.\nPozdrawiam\nAnna Nowak\ninspektor\nWydział Organizacyjny\ntel. 61 878 50 01",
        audience: "internal",
        kind: "email",
      },
      {
        body: "Dzień dobry,\nprzesyłam zestawienie za luty.\nPozdrawiam\nAnna Nowak\ninspektor\nFn\ntel. 61 878 50 01",
        audience: "internal",
        kind: "email",
      },
      {
        body: "Dzień dobry,\nprzesyłam zestawienie za luty.\nPozdrawiam\nAnna Nowak\ninspektor\nBiuro Rady Miasta\ntel. 61 878 50 01",
        audience: "internal",
        kind: "email",
      },
      {
        body: "Dzień dobry,\nprzesyłam zestawienie za luty.\nPozdrawiam\nAnna Nowak\ninspektor\nReferat Ewidencji Pojazdów\ntel. 61 878 50 01",
        audience: "internal",
        kind: "email",
      },
      {
        body: "Dzień dobry,\nnazywam się Anna Nowak i pracuję w Wydziale Organizacyjnym.\nPozdrawiam",
        audience: "internal",
        kind: "email",
      },
      {
        body: "Dzień dobry,\nzałączam plik.\nPozdrawiam\nAnna Nowak, specjalista w Urzędzie Stanu Cywilnego",
        audience: "internal",
        kind: "email",
      },
      {
        body: "Szanowna Pani,\notrzymaliśmy Pani list z 3 marca. Odpowiemy do 20 marca.\nZ poważaniem\nAnna Nowak",
        audience: "external",
        kind: "letter",
      },
    ],
  },
};
