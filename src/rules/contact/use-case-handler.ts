import type { LetterRule } from "../rule";
import { missing } from "./missing";

export const useCaseHandler: LetterRule = {
  id: "contact/use-case-handler",
  name: "Osoba, która prowadzi sprawę",
  level: "must",
  what: "W piśmie brakuje imienia i nazwiska osoby, która prowadzi sprawę.",
  why: "Odbiorca chce zapytać osobę, która zna sprawę.",
  todo: "Dodaj blok „Sprawę prowadzi” z imieniem, nazwiskiem i telefonem.",
  source: "std.letter.internal",
  needs: "text",
  kinds: ["letter"],
  detail: "surname",
  scope: "letter",
  find: (letter, setting) => missing(letter, setting, ({ name }) => name),
  examples: {
    bad: [
      {
        body: "Szanowna Pani,\notrzymaliśmy Pani list z 3 marca. Odpowiemy do 20 marca.\nZ poważaniem\nDyrektor Wydziału Finansowego\nJan Kowalski\ntel. 61 878 50 02[[]]",
        audience: "internal",
      },
      {
        body: "Pan Jan Kowalski\nul. Długa 5\n61-848 Poznań\nSzanowny Panie,\nprosimy o kontakt z naszym wydziałem.\nZ poważaniem[[]]",
        audience: "external",
      },
      {
        body: "Szanowni Państwo,\nzapraszamy na naradę 20 marca.\nZ poważaniem\nEwa Nowak\nDyrektor Wydziału Oświaty\nOtrzymują:\nJan Kowalski[[]]",
        audience: "internal",
      },
    ],
    good: [
      {
        body: "Szanowna Pani,\notrzymaliśmy Pani list z 3 marca. Odpowiemy do 20 marca.\nZ poważaniem\nSprawę prowadzi: Jan Kowalski, tel. 61 878 50 02",
        audience: "external",
      },
      {
        body: "Szanowna Pani,\notrzymaliśmy Pani list z 3 marca. Odpowiemy do 20 marca.\nZ poważaniem\nDyrektor Wydziału Finansowego\nEwa Nowak\nSprawę prowadzi:\nJan Kowalski\ntel. 61 878 50 02",
        audience: "external",
      },
      { body: "" },
      {
        body: "Szanowni Państwo,\nzapraszamy na naradę 20 marca.\nZ poważaniem\nz up. Prezydenta Miasta\nEwa Nowak\nDyrektor Wydziału Oświaty\nOtrzymują:\n1. Adresat\n2. aa\nSprawę prowadzi: Osman Özdemir, inspektor, tel. 61 878 50 02",
        audience: "internal",
      },
      {
        body: "Szanowna Pani,\nodpowiadamy na list.\nZ poważaniem\nAnna Nowak\nspecjalistka\nGabinet Prezydenta\ntel. 61 878 50 01",
      },
      { body: "Szanowna Pani,\nodpowiadamy na list.\nZ poważaniem\nAnna Nowak\ninspektor\ntel. 61 878 50 01" },
      {
        body: "Szanowna Pani,\nsprawę prowadzi Anna Nowak, tel. 61 878 50 01.\nZ poważaniem\nJan Kowalski\nDyrektor Wydziału",
      },
      {
        body: "Szanowna Pani,\nodpowiadamy na list.\nZ poważaniem\nJan Kowalski\nDyrektor Wydziału Finansowego\ntel. 61 878 50 02",
        audience: "external",
      },
      {
        body: "Szanowna Pani,\nodpowiadamy na list.\nZ poważaniem\nJ. Kowalski\ntel. 61 878 50 02",
        audience: "external",
      },
      {
        body: "Szanowni Państwo,\nzapraszamy na naradę.\nZ poważaniem\nEwa Nowak\nkierowniczka Oddziału Opłat\ntel. 61 878 50 02",
        audience: "internal",
      },
    ],
  },
};
