import { partsOf } from "../letter-parts";
import type { LetterRule } from "../rule";

/** What the office asks for and waits for. */
const THINGS =
  "(?:pilne |szybkie |pisemne |ponowne )?(?:przesłanie|dosłanie|odesłanie|nadesłanie|dostarczenie|uzupełnienie|złożenie|wyjaśnienie|przekazanie|podanie|przedłożenie|przedstawienie|wskazanie|usunięcie|poprawienie|podpisanie|wypełnienie|wpłatę|wpłacenie|zapłatę|zwrot|odpowiedź|opinię|stanowisko|dołączenie|zajęcie stanowiska)";
const TASKS =
  "(?:przesłać|dosłać|odesłać|nadesłać|dostarczyć|uzupełnić|złożyć|wyjaśnić|przekazać|przedłożyć|przedstawić|usunąć|poprawić|podpisać|wpłacić|zapłacić|uregulować|zwrócić|odpowiedzieć|dołączyć|donieść)";
const ASKS = new RegExp(
  `(?:^|[\\s(])((?:prosimy|proszę|wzywamy|wzywam)(?: (?:Pana|Panią|Państwa|uprzejmie|bardzo|też|także|również|więc))* (?:(?:o|do) ${THINGS}|(?:nam |mi |je |ją |go |to |tę |tylko )?${TASKS}))(?![a-ząćęłńóśźż])`,
  "i",
);
/** Anything that says when. */
const WHEN =
  /(?:^|[\s(])(?:do (?:\d|dnia |końca |godz|poniedział|wtor|środ|czwart|piąt|sobot|niedziel|jutr|dzi[sś]|tego czasu|połowy|następn|przyszł)|w (?:ciągu|terminie|poniedziałek|wtorek|środę|czwartek|piątek)|termin|najpóźniej|nie później|jak najszybciej|niezwłocznie|pilnie|od razu|dziś|dzisiaj|jutro|na (?:spotkani|wizyt))/i;
/** What makes a request of it that waits for some case or day. */
const IN_CASE =
  /(?:^|[\s(])(?:jeśli|jeżeli|gdy|gdyby|kiedy|w razie|w przypadku|następnym razem|na przyszłość|zawsze|przed |po |przy (?:okazji|składaniu|odbiorze|następn\S*)|podczas|co (?:miesiąc|rok|tydzień|kwartał)|miesięcznie)(?=\s|,)/i;

export const useDeadline: LetterRule = {
  id: "form/use-deadline",
  name: "Prośba bez terminu",
  level: "may",
  what: "Prośba nie mówi, do kiedy czytelnik ma czas.",
  why: "Bez terminu czytelnik nie wie, czy się spieszyć, a my nie wiemy, jak długo czekać.",
  todo: "Dopisz termin, na przykład „do 12 marca 2027 r.”.",
  source: "std.language.data",
  needs: "text",
  kinds: ["letter", "email"],
  scope: "letter",
  wide: true,
  *find(letter) {
    const { passages } = letter;
    const { opening, closing, signature } = partsOf(letter);
    const end = closing > opening ? closing : signature;
    for (let i = opening + 1; i < end; i++) {
      const { passage, start } = passages[i]!;
      const found = ASKS.exec(passage.text);
      if (!found) continue;
      // The paragraph itself and the ones around it, for a list may stand between.
      const around = passages.slice(Math.max(opening + 1, i - 1), Math.min(end, i + FARTHEST));
      const sentence = passage.sentences.find((one) => found.index < one.end);
      if (sentence && IN_CASE.test(passage.text.slice(sentence.start, sentence.end))) continue;
      if (around.some((near) => WHEN.test(near.passage.text))) continue;
      const at = start + found.index + found[0].length - found[1]!.length;
      yield { span: { start: at, end: at + found[1]!.length } };
      return;
    }
  },
  examples: {
    bad: [
      { body: "Szanowna Pani,\n[[prosimy o przesłanie]] kopii umowy. Dziękujemy za pomoc.\nZ poważaniem" },
      { body: "Szanowny Panie,\nwniosek nie ma podpisu. [[Proszę złożyć]] podpis w pokoju 112.\nZ poważaniem" },
    ],
    good: [
      "Szanowna Pani,\nprosimy o przesłanie kopii umowy do 20 marca 2026 r.\nZ poważaniem",
      "Szanowna Pani,\nprosimy o przesłanie kopii umowy. Czekamy na nią 14 dni, czyli do 20 marca.\nZ poważaniem",
      "Szanowna Pani,\nprosimy o przesłanie:\n– kopii umowy,\n– mapy.\nMa Pani na to czas do 20 marca.\nZ poważaniem",
      "Szanowna Pani,\nw razie pytań prosimy o kontakt.\nZ poważaniem",
      "Szanowna Pani,\nprosimy o zrozumienie i cierpliwość.\nZ poważaniem",
      "Szanowna Pani,\njeśli zmieni się Pani adres, proszę podać nowy i złożyć podpis.\nZ poważaniem",
    ],
  },
};

/** How many paragraphs and items behind a request may still say its term. */
const FARTHEST = 8;
