import { casedLike } from "../casing";
import type { Passage } from "../passage";
import type { Letter } from "../letter";
import type { LetterRule } from "../rule";
import { openingReader } from "./opening-reader";
import { isQuoted } from "./quoted";
import { partOf } from "./part";
import { addresses, mayAddress, whoAt, WORD_FOR, type Who } from "./reader";
import { addressedAs, changed } from "./recast-subject";
import { subjectsIn, type Subject } from "./subject";

export const noGenderMismatch: LetterRule = {
  id: "polite/no-gender-mismatch",
  name: "Inna osoba w powitaniu i w treści",
  level: "should",
  what: "Powitanie i treść zwracają się do różnych osób.",
  why: "Czytelnik pomyśli, że to pismo nie jest do niego.",
  todo: "Ujednolić formę w całym piśmie.",
  source: "std.greeting",
  needs: "lexicon",
  kinds: ["email", "letter", "fragment"],
  scope: "letter",
  *find(letter) {
    const greeted = openingReader(letter);
    // A page may speak to men and women in turn.
    const who = greeted?.who ?? (letter.draft.kind === "fragment" ? undefined : mostAddressed(letter));
    if (!who) return;
    const from = greeted ? greeted.opening.start + greeted.greeting.length : 0;
    for (const { passage, start } of letter.passages) {
      if (passage.block.role === "signature") return;
      if (!mayAddress(passage)) continue;
      for (let i = 0; i < passage.words.length; i++) {
        if (start + passage.words[i]!.start < from || !isOther(passage, i, who) || isQuoted(passage, i)) continue;
        const { span, fixes } = mended(passage, i, who);
        const { text } = passage.words[i]!;
        yield {
          span: { start: start + span.start, end: start + span.end },
          what: greeted
            ? `W powitaniu jest „${greeted.greeting}”, a tutaj „${text}”.`
            : `W innych miejscach jest „${WORD_FOR[who].subject}”, a tutaj „${text}”.`,
          ...(fixes ? { fixes } : {}),
        };
      }
    }
  },
  examples: {
    bad: [
      {
        body: "Szanowna Pani,\ndziękujemy, że [[złożył Pan]] wniosek.",
        fixed: "Szanowna Pani,\ndziękujemy, że złożyła Pani wniosek.",
      },
      { body: "Szanowny Panie,\nodpowiadamy na [[Pani]] list.", fixed: "Szanowny Panie,\nodpowiadamy na Pana list." },
      {
        body: "Szanowna Pani Dyrektor,\nprzesyłamy [[Panu]] mapę.",
        fixed: "Szanowna Pani Dyrektor,\nprzesyłamy Pani mapę.",
      },
      {
        body: "Szanowna Pani,\n[[złożył Pan wniosek i zapłacił]] w kasie.",
        fixed: "Szanowna Pani,\nzłożyła Pani wniosek i zapłaciła w kasie.",
      },
      {
        body: "Szanowny Panie,\njest [[Pani uprawniona]] do ulgi.",
        fixed: "Szanowny Panie,\njest Pan uprawniony do ulgi.",
      },
      { body: "Szanowna Pani,\nzłożyła [[Pan]] wniosek.", fixed: "Szanowna Pani,\nzłożyła Pani wniosek." },
      { body: "Szanowni Państwo,\n[[złożył Pan]] wniosek.", fixed: "Szanowni Państwo,\nzłożyli Państwo wniosek." },
      {
        body: "Szanowni Państwo,\nzapraszamy [[Panią]] na spotkanie.",
        fixed: "Szanowni Państwo,\nzapraszamy Państwa na spotkanie.",
      },
      {
        body: "Szanowna Pani,\nspotkamy się z [[Panem]] w piątek.",
        fixed: "Szanowna Pani,\nspotkamy się z Panią w piątek.",
      },
      {
        body: "Szanowna Pani,\ninformujemy [[Pana]], że remont trwa.",
        fixed: "Szanowna Pani,\ninformujemy Panią, że remont trwa.",
      },
      { body: "Szanowna Pani,\nnie możemy [[Pana]] o tym zapewnić." },
      { body: "Szanowny Panie,\nprzesyłamy [[Pani]] umowę." },
      {
        body: "Dzień dobry, Panie Janie,\nmoże [[Pani]] przyjść w środę.",
        fixed: "Dzień dobry, Panie Janie,\nmoże Pan przyjść w środę.",
      },
      {
        body: "Dzień dobry,\notrzymał Pan od nas list. Jeśli nie zgadza się [[Pani]] z decyzją, może Pan złożyć odwołanie.",
        fixed: "Dzień dobry,\notrzymał Pan od nas list. Jeśli nie zgadza się Pan z decyzją, może Pan złożyć odwołanie.",
      },
    ],
    good: [
      { body: "Może Pan przyjść z żoną. Może Pani przyjść z mężem.", kind: "fragment" },
      "Dzień dobry,\notrzymał Pan list, a Pani Nowak odpowiedź.",
      "Szanowna Pani,\ndziękujemy, że złożyła Pani wniosek.",
      "Szanowny Panie,\nPani Nowak zadzwoni do Pana jutro.",
      "Szanowna Pani,\nspotka się z Panią Pan Kowalski.",
      "Szanowni Państwo,\nodpowiadamy na Państwa list.",
      "Szanowna Pani,\njeśli Pani dane się zmieniły, proszę o kontakt.",
      "Szanowny Panie Prezydencie,\ndziękujemy za spotkanie z Pana udziałem.",
      "Szanowny Panie,\nsprawę prowadzi Pani Anna Nowak.",
      "Szanowny Panie,\nodpowie Panu Pani Dyrektor.",
      "Szanowna Pani,\nSzanowny Panie,\ndziękujemy, że złożył Pan wniosek, a Pani opinię.",
      "Szanowna Pani,\nprosimy o zgodę Pana Nowaka.",
      "Szanowna Pani,\nPaństwa dom jest w strefie ochronnej.",
      "Szanowni Państwo,\nzapraszamy Panie i Panów.",
    ],
  },
};

/** The gender that a letter whose opening does not tell it speaks to in all places but one or two. */
function mostAddressed({ passages }: Letter): Who | undefined {
  let men = 0;
  let women = 0;
  for (const { passage } of passages) {
    if (passage.block.role === "signature") break;
    for (const { who } of subjectsIn(passage))
      if (who === "man") men++;
      else if (who === "woman") women++;
      else return undefined;
  }
  if (men >= 2 * women && women) return "man";
  return women >= 2 * men && men ? "woman" : undefined;
}

/** Whether the word at `index` addresses one reader of another gender, or one where the opening greets several. */
function isOther(passage: Passage, index: number, greeted: Who): boolean {
  if (/^Pańsk/.test(passage.words[index]!.text)) return greeted !== "man";
  const who = whoAt(passage, index);
  if (!who || who === greeted || who === "many" || !addresses(passage, index)) return false;
  const beside = (at: number) => /^(?:i|lub|albo|\/)$/.test(passage.words[at]?.text ?? "");
  return !(beside(index - 1) && whoAt(passage, index - 2)) && !(beside(index + 1) && whoAt(passage, index + 2));
}

function mended(
  passage: Passage,
  index: number,
  who: Who,
): { readonly span: { readonly start: number; readonly end: number }; readonly fixes?: readonly string[] } {
  const subject = subjectsIn(passage).find(({ at }) => at === index);
  if (subject) return mendedSubject(passage, subject, who);
  const part = partOf(passage, index);
  const fix = part && WORD_FOR[who][part];
  const span = passage.span(index);
  return fix ? { span, fixes: [casedLike(passage.words[index]!.text, fix)] } : { span };
}

function mendedSubject(passage: Passage, subject: Subject, who: Who) {
  const changes = addressedAs(passage, subject, who);
  if (!changes) return { span: passage.span(subject.first, subject.last) };
  const { span, text } = changed(passage, changes);
  return { span, fixes: [text] };
}
