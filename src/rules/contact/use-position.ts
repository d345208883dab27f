import type { LetterRule } from "../rule";
import { missing } from "./missing";

export const usePosition: LetterRule = {
  id: "contact/use-position",
  name: "Stanowisko",
  level: "must",
  what: "W stopce brakuje stanowiska.",
  why: "Odbiorca chce wiedzieć, czym zajmuje się osoba, która pisze.",
  todo: "Dodaj nazwę stanowiska.",
  source: "std.mail.internal",
  needs: "text",
  kinds: ["email", "letter"],
  detail: "position",
  scope: "letter",
  find: (letter, setting) => missing(letter, setting, ({ position }) => position),
  examples: {
    bad: [
      {
        body: "Dzień dobry,\nprzesyłam zestawienie za luty.\nPozdrawiam\nAnna Nowak\nWydział Organizacyjny\ntel. 61 878 50 01[[]]",
        audience: "internal",
        kind: "email",
      },
      {
        body: "Dzień dobry,\nnasz inspektor przyjdzie jutro.\nPozdrawiam\nAnna Nowak[[]]",
        audience: "internal",
        kind: "email",
      },
      {
        body: "Dzień dobry,\nprzesyłam zestawienie za luty.\nPozdrawiam\nJan Wójtowicz\nBiuro Miejskiego Konserwatora Zabytków\nul. Główna 5\ntel. 61 878 50 01[[]]",
        audience: "internal",
        kind: "email",
      },
      { body: "Cześć,\nspotkanie jest o 10:00.\nPozdrawiam\nAnna[[]]", audience: "internal", kind: "email" },
    ],
    good: [
      {
        body: "Dzień dobry,\nprzesyłam zestawienie za luty.\nPozdrawiam\nAnna Nowak\npomoc administracyjna\nWydział Organizacyjny\ntel. 61 878 50 01",
        audience: "internal",
        kind: "email",
      },
      {
        body: "Dzień dobry,\nprzesyłam zestawienie za luty.\nPozdrawiam\nAnna Nowak\ninspektor\nWydział Organizacyjny\ntel. 61 878 50 01",
        audience: "internal",
        kind: "email",
      },
      {
        body: "Dzień dobry,\nprzesyłam zestawienie za luty.\nPozdrawiam\nAnna Nowak\np.o. kierownika referatu\nWydział Organizacyjny\ntel. 61 878 50 01",
        audience: "internal",
        kind: "email",
      },
      {
        body: "Dzień dobry,\nprzesyłam zestawienie za luty.\nPozdrawiam\nAnna Nowak\nGłówna Specjalistka\nWydział Organizacyjny\ntel. 61 878 50 01",
        audience: "internal",
        kind: "email",
      },
      {
        body: "Dzień dobry,\nprzesyłam zestawienie za luty.\nPozdrawiam\nAnna Nowak\nradczyni prawna\nWydział Organizacyjny\ntel. 61 878 50 01",
        audience: "internal",
        kind: "email",
      },
      {
        body: "Dzień dobry,\nprzesyłam zestawienie za luty.\nPozdrawiam\nAnna Nowak\nzastępczyni dyrektora\nWydział Organizacyjny\ntel. 61 878 50 01",
        audience: "internal",
        kind: "email",
      },
      {
        body: "Dzień dobry,\njestem podinspektorką w Wydziale Finansowym i prowadzę tę sprawę.\nPozdrawiam\nAnna Nowak",
        audience: "internal",
        kind: "email",
      },
      { body: "Dzień dobry,\nproszę o pilny kontakt.\nPozdrawiam\nJan Kowalski", audience: "external", kind: "email" },
    ],
  },
};
