import type { LetterRule } from "../rule";
import { missing } from "./missing";

export const useName: LetterRule = {
  id: "contact/use-name",
  name: "Imię i nazwisko",
  level: "must",
  what: "W wiadomości brakuje imienia i nazwiska osoby, która prowadzi sprawę.",
  why: "Odbiorca chce wiedzieć, z kim rozmawia i kogo pytać.",
  todo: "Dodaj swoje imię i nazwisko.",
  source: "std.mail.internal",
  needs: "text",
  kinds: ["email"],
  detail: "surname",
  scope: "letter",
  find: (letter, setting) => missing(letter, setting, ({ name }) => name),
  examples: {
    bad: [
      { body: "Dzień dobry,\nprzesyłam zestawienie za luty.\nPozdrawiam[[]]", audience: "internal", kind: "email" },
      {
        body: "Dzień dobry,\nprzesyłam zestawienie za luty.\nPozdrawiam\nWydział Organizacyjny\ntel. 61 878 50 01[[]]",
        audience: "internal",
        kind: "email",
      },
      {
        body: "Szanowni Państwo,\nprzesyłam plan remontu.\nZ wyrazami szacunku\nSekretariat\nUrząd Miasta Poznania[[]]",
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
        body: "Dzień dobry,\nnazywam się Anna Nowak i prowadzę tę sprawę. Odpiszę jutro.\nPozdrawiam",
        audience: "internal",
        kind: "email",
      },
      {
        body: "Szanowna Pani,\notrzymaliśmy Pani list z 3 marca. Odpowiemy do 20 marca.\nZ poważaniem\nOsman Özdemir\nspecjalista",
        audience: "external",
        kind: "email",
      },
      {
        body: "Dzień dobry,\nw tej sprawie proszę o kontakt z Panem Janem Kowalskim.\nPozdrawiam",
        audience: "internal",
        kind: "email",
      },
      { body: "Dzień dobry", audience: "internal", kind: "email" },
      {
        body: "Szanowna Pani,\notrzymaliśmy Pani list z 3 marca. Odpowiemy do 20 marca.\nZ poważaniem\ndr inż. Anna Nowak-Wójcik",
        audience: "external",
        kind: "email",
      },
    ],
  },
};
