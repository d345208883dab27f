import { openingOf } from "../form/salutation";
import { endOfText, isWritten, partsOf } from "../letter-parts";
import type { LetterRule } from "../rule";

/** A letter shorter than this, in words, needs no invitation; an email can be answered at once. */
const SHORT = { letter: 40, email: 80, fragment: 40 };
const INVITES =
  /(?:pytani|pytań|wątpliwoś|niejasn|chętnie|proszę o (?:kontakt|telefon)|prosimy o (?:kontakt|telefon)|dzwonić|napisać na|pisać na|proszę (?:napisać|pytać|pisać)|prosimy (?:napisać|pytać|pisać)|(?:więcej|dodatkow\S+) informacji|służę pomocą|dać znać|telefonicznie|[^p]odpisać|czekam(?:y)? na (?:wiadomość|telefon|odpowiedź)|jestem do dyspozycji|pod numerem|sprawę prowadzi)/i;

export const inviteQuestions: LetterRule = {
  id: "polite/invite-questions",
  name: "Zachęta do pytań",
  level: "may",
  what: "W piśmie nie ma zachęty do pytań.",
  why: "Standard prosi, żeby upewnić się, czy czytelnik wszystko zrozumiał.",
  todo: "Dodaj na przykład: „Jeśli ma Pani pytania, proszę zadzwonić”.",
  source: "std.end.understood",
  needs: "text",
  kinds: ["letter", "email"],
  audience: "external",
  scope: "letter",
  *find(letter) {
    const { closing } = partsOf(letter);
    let words = 0;
    for (const { passage } of letter.passages) words += passage.words.length;
    if (
      !isWritten(letter) ||
      words < SHORT[letter.draft.kind] ||
      letter.passages.some(({ passage }) => INVITES.test(passage.text))
    )
      return;
    const before = letter.passages[closing - 1];
    const at = before ? before.start + before.passage.text.length : endOfText(letter);
    const span = { start: at, end: at };
    // Behind a whole sentence another can stand; behind an item of a list it could not.
    const isSentence = before?.passage.block.role === "paragraph" && /[.!?]$/.test(before.passage.text);
    yield isSentence ? { span, fixes: [` ${invitation(openingOf(letter)?.passage.text ?? "")}`] } : { span };
  },
  examples: {
    bad: [
      {
        body: "Szanowna Pani,\nsprawdziliśmy Pani wniosek o dofinansowanie wymiany pieca. Przyznaliśmy Pani 8000 zł. Pieniądze przelejemy na konto do 30 kwietnia 2026 r. Umowę można podpisać od poniedziałku do piątku w godz. 8–15 w pokoju 112. Proszę zabrać dowód osobisty.[[]]\nZ poważaniem\nAnna Nowak",
        fixed:
          "Szanowna Pani,\nsprawdziliśmy Pani wniosek o dofinansowanie wymiany pieca. Przyznaliśmy Pani 8000 zł. Pieniądze przelejemy na konto do 30 kwietnia 2026 r. Umowę można podpisać od poniedziałku do piątku w godz. 8–15 w pokoju 112. Proszę zabrać dowód osobisty. Jeśli ma Pani pytania, proszę zadzwonić.\nZ poważaniem\nAnna Nowak",
      },
    ],
    good: [
      "Szanowna Pani,\nprzyznaliśmy Pani 8000 zł.\nZ poważaniem",
      "Szanowna Pani,\nsprawdziliśmy Pani wniosek o dofinansowanie wymiany pieca. Przyznaliśmy Pani 8000 zł. Pieniądze przelejemy na konto do 30 kwietnia 2026 r. Umowę można podpisać od poniedziałku do piątku w godz. 8–15 w pokoju 112. W razie pytań proszę dzwonić.\nZ poważaniem\nAnna Nowak",
    ],
  },
};

/** The sentence that invites, for whom the salutation greets. */
function invitation(opening: string): string {
  if (/^(?:wielce )?(?:szanowna|droga) pani(?!e)/i.test(opening)) return "Jeśli ma Pani pytania, proszę zadzwonić.";
  if (/^(?:wielce )?(?:szanowny|drogi) pan(?:ie)?(?![a-ząćęłńóśźż])/i.test(opening))
    return "Jeśli ma Pan pytania, proszę zadzwonić.";
  return "Jeśli mają Państwo pytania, proszę zadzwonić.";
}
