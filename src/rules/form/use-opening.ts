import type { LetterRule } from "../rule";
import { isWritten, partsOf } from "../letter-parts";

export const useOpening: LetterRule = {
  id: "form/use-opening",
  name: "Powitanie",
  level: "must",
  what: "Na początku brakuje powitania.",
  why: "Powitanie okazuje szacunek i zaczyna rozmowę.",
  todo: "Dodaj powitanie, na przykład „Szanowna Pani,” albo „Szanowni Państwo,”.",
  source: "std.greeting",
  needs: "text",
  kinds: ["email", "letter"],
  scope: "letter",
  *find(letter) {
    if (!isWritten(letter) || partsOf(letter).opening >= 0) return;
    const start = letter.passages[0]!.start;
    yield { span: { start, end: start }, remedy: "opening" };
  },
  examples: {
    bad: [
      { body: "[[]]Przesyłam zestawienie za luty.\nPozdrawiam" },
      {
        body: "[[]]W odpowiedzi na Pana pismo informujemy, że remont potrwa do maja.\nZ poważaniem\nJan Kowalski",
        kind: "letter",
      },
      { body: "[[]]Pani Anno, proszę o telefon." },
      {
        body: "[[]]Poznań, 12 marca 2026 r.\nPani Anna Nowak\nul. Długa 5\nodpowiadamy na Pani list.\nZ poważaniem",
        kind: "letter",
      },
    ],
    good: [
      "Szanowna Pani,\nodpowiadamy na Pani list.\nZ poważaniem",
      "Dzień dobry, przesyłam zestawienie.\nPozdrawiam",
      {
        body: "Poznań, 12 marca 2026 r.\nPani Anna Nowak\nSzanowna Pani Dyrektor,\nodpowiadamy na Pani list.",
        kind: "letter",
      },
      "Szanowni Państwo!\nZapraszamy na spotkanie.",
      { body: "Cześć,\nspotkanie jest o 10:00.", audience: "internal" },
      "Wielce Szanowny Panie Profesorze,\ndziękujemy za opinię.",
      { body: "", kind: "letter" },
      "Proszę",
    ],
  },
};
