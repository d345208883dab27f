import type { LetterRule } from "../rule";
import { missing } from "./missing";

export const usePhone: LetterRule = {
  id: "contact/use-phone",
  name: "Numer telefonu",
  level: "must",
  what: "Brakuje numeru telefonu osoby, która prowadzi sprawę.",
  why: "Telefon to najszybszy sposób, żeby wyjaśnić wątpliwości.",
  todo: "Dodaj swój numer telefonu.",
  source: "std.phone.callback",
  needs: "text",
  kinds: ["email", "letter"],
  detail: "phone",
  scope: "letter",
  find: (letter, setting) => missing(letter, setting, ({ phone }) => phone),
  examples: {
    bad: [
      {
        body: "Dzień dobry,\nprzesyłam zestawienie za luty.\nPozdrawiam\nAnna Nowak\ninspektor\nWydział Organizacyjny[[]]",
        audience: "internal",
        kind: "email",
      },
      {
        body: "Szanowna Pani,\nwpłata 1 250,50 zł wpłynęła 12.03.2026.\nZ poważaniem\nAnna Nowak[[]]",
        audience: "external",
        kind: "email",
      },
      {
        body: "Szanowna Pani,\notrzymaliśmy Pani list z 3 marca. Odpowiemy do 20 marca.\nZ poważaniem\nAnna Nowak\nPOZnan*Kontakt: 61 646 33 44[[]]",
        audience: "external",
        kind: "letter",
      },
      {
        body: "Szanowna Pani,\notrzymaliśmy Pani list z 3 marca. Odpowiemy do 20 marca.\nZ poważaniem\nAnna Nowak\ntel. 52 01[[]]",
        audience: "external",
        kind: "email",
      },
      {
        body: "Szanowna Pani,\nnr sprawy WO-II.0123.45.2026, REGON 631257822.\nZ poważaniem\nAnna Nowak[[]]",
        audience: "external",
        kind: "letter",
      },
    ],
    good: [
      {
        body: "Dzień dobry,\nprzesyłam zestawienie za luty.\nPozdrawiam\nAnna Nowak\ninspektor\nWydział Organizacyjny\ntel. 61 878 50 01",
        audience: "internal",
        kind: "email",
      },
      {
        body: "Dzień dobry,\nprzesyłam zestawienie za luty.\nPozdrawiam\nAnna Nowak\ninspektor\nWydział Organizacyjny\ntel. +48 618785001",
        audience: "internal",
        kind: "email",
      },
      {
        body: "Dzień dobry,\nprzesyłam zestawienie za luty.\nPozdrawiam\nAnna Nowak\ninspektor\nWydział Organizacyjny\ntel. (61) 878-50-01",
        audience: "internal",
        kind: "email",
      },
      {
        body: "Dzień dobry,\nprzesyłam zestawienie za luty.\nPozdrawiam\nAnna Nowak\ninspektor\nWydział Organizacyjny\ntel. 61/878-50-01",
        audience: "internal",
        kind: "email",
      },
      {
        body: "Dzień dobry,\nprzesyłam zestawienie za luty.\nPozdrawiam\nAnna Nowak\ninspektor\nWydział Organizacyjny\nwew. 50 01",
        audience: "internal",
        kind: "email",
      },
      {
        body: "Szanowna Pani,\nodpowiemy jutro.\nZ poważaniem\nAnna Nowak\ntel. 61 878 5001",
        audience: "external",
        kind: "email",
      },
      {
        body: "Szanowna Pani,\nproszę o telefon: 500 600 700.\nZ poważaniem\nAnna Nowak",
        audience: "external",
        kind: "email",
      },
      {
        body: "Szanowna Pani,\notrzymaliśmy Pani list z 3 marca. Odpowiemy do 20 marca.\nZ poważaniem\nSprawę prowadzi Anna Nowak, tel. 0618785001",
        audience: "external",
        kind: "letter",
      },
    ],
  },
};
