import type { Day } from "../setting";
import type { BlockRule } from "../rule";
import { Watch } from "../watch";
import { MONTHS } from "./dates";

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const WRITTEN = new RegExp(
  `(^|[^\\d.,/:-])(\\d{1,2})\\s(${MONTHS.join("|")})(?:\\s(\\d{4}))?(?![\\da-ząćęłńóśźż])`,
  "g",
);
const NUMERIC = /(^|[^\d./-])(\d{1,2})\.(\d{1,2})\.(\d{4})(?![\d./-])/g;
const CLOCK =
  /((?:godz\.|godzinie|godziny|godziną)\s(?:(?:2[5-9]|[3-9]\d)[:.][0-5]\d|24[:.](?:0[1-9]|[1-5]\d)|[012]?\d[:.][6-9]\d)|\so\s(?:(?:2[5-9]|[3-9]\d):[0-5]\d|[01]?\d:[6-9]\d|2[0-3]:[6-9]\d))(?!\d|[.,]\d|\s?(?:zł|%|m))/g;
/** Words that ask or promise. */
const ASKS =
  /(?:^|[\s(])(?:prosimy|proszę|prosi się|należy|trzeba|można|czekamy|zapraszamy|przyjmujemy|odpowiemy|odpowiem|odpiszemy|wyślemy|wyślę|prześlemy|naprawimy|usuniemy|zakończymy|skończymy|załatwimy|przekażemy|wydamy|rozpatrzymy|zrobimy|sprawdzimy|zapłacimy|wypłacimy|może (?:Pan|Pani)|mogą Państwo|ma (?:Pan|Pani)|mają Państwo|musi (?:Pan|Pani)|muszą Państwo)(?=\s|,)/i;
/** What speaks of the past or of a stretch of time. */
const HISTORY =
  /[a-ząćęłńóśźż](?:ł|ła|ło|ły|li|łem|łam|liśmy|łyśmy)(?=[\s,]|$)|(?:^|\s)(?:od|okres\S*|ważn\S+|urodzon\S+|wydan\S+|zatrudni\S+|stan\S*|spis|wykaz|rejestr|zestawieni[ea]|sprawozdani[ea]|rozliczeni[ea]|list[aęy]|dochod\S+|wydatk\S+|faktur\S*|wpływ\S*|koszt\S*)\s|(?:ny|na|ne|nych|nym|nego|nej|tych|tego|tej|łej|łych|łego|łym|łą|ącej|ących|ącego)\s$/;

const TIMES = new Watch({
  spelled: [...MONTHS, "godz.", "godzinie", "godziny", "godziną", ":"],
  like: /\d\.\d/,
});

export const noPastDeadline: BlockRule = {
  id: "form/no-past-deadline",
  name: "Termin, który minął",
  level: "should",
  what: "Ten termin już minął albo takiej daty nie ma.",
  why: "Czytelnik nie wie, do kiedy ma czas.",
  todo: "Sprawdź datę.",
  source: "std.language.data",
  needs: "text",
  scope: "block",
  looks: new RegExp(`\\d(?:[.:]\\d|\\s(?:${MONTHS.join("|")}))`),
  watch: TIMES,
  *find({ text, sentences }, { today }) {
    for (const form of [WRITTEN, NUMERIC]) {
      form.lastIndex = 0;
      for (let found = form.exec(text); found; found = form.exec(text)) {
        const start = found.index + found[1]!.length;
        const end = found.index + found[0].length;
        const month = form === WRITTEN ? MONTHS.indexOf(found[3]!) + 1 : Number(found[3]!);
        const year = found[4] === undefined ? undefined : Number(found[4]);
        const quote = text.slice(start, end);
        if (!isInCalendar(Number(found[2]!), month, year)) {
          // "32.13.2026" may be the number of something, but not with "r." behind.
          const isNumber = form === NUMERIC && (month > 12 || month < 1 || Number(found[2]!) > 31);
          if (isNumber && !/^\s?(?:r\.|roku)/.test(text.slice(end))) continue;
          yield { span: { start, end }, what: `Daty „${quote}” nie ma w kalendarzu.` };
          continue;
        }
        if (year === undefined || !isBefore({ year, month, day: Number(found[2]!) }, today)) continue;
        const sentence = sentences.filter((s) => s.start <= start && start < s.end)[0];
        const before = text.slice(sentence ? sentence.start : 0, start);
        const until = /(?:^|\s)(?:najpóźniej )?do (?:dnia )?$/i.exec(before);
        if (!until) continue;
        const clause = before.slice(before.lastIndexOf(",", until.index) + 1, until.index + 1);
        if (!ASKS.test(clause) || HISTORY.test(clause)) continue;
        yield { span: { start, end }, what: `Termin „${quote}” już minął.`, todo: "Podaj nowy termin." };
      }
    }
    CLOCK.lastIndex = 0;
    for (let found = CLOCK.exec(text); found; found = CLOCK.exec(text)) {
      const end = found.index + found[0].length;
      const hour = found[1]!.replace(/^.*\s/, "");
      yield {
        span: { start: end - hour.length, end },
        what: `Godziny „${hour}” nie ma na zegarze.`,
        todo: "Sprawdź godzinę.",
      };
    }
  },
  examples: {
    bad: [
      { body: "Prosimy o odpowiedź do [[5 marca 2024]] r." },
      { body: "Odpowiemy Pani do dnia [[01.02.2026]] r." },
      { body: "Czekamy na dokumenty do [[31 kwietnia]]." },
      { body: "Zapraszamy [[30 lutego 2026]] r." },
      { body: "Zapraszamy [[29 lutego 2026]] r." },
      { body: "Zapraszamy o godz. [[25:00]] do sali." },
      { body: "Zapraszamy o godz. [[9:75]]." },
      { body: "Termin mija [[31.06.2026]] r." },
      { body: "Termin mija [[12.13.2026]] r." },
    ],
    good: [
      "Prosimy o odpowiedź do 20 marca 2026 r.",
      "Złożyła Pani wniosek do 5 marca 2024 r.",
      "Prosimy o kopię pisma, które złożyła Pani do 5 marca 2024 r.",
      "Prosimy o zestawienie za okres od 1 stycznia do 5 marca 2024 r.",
      "Prosimy o listę wniosków złożonych do 5 marca 2024 r.",
      "Proszę przesłać spis wydatków do 31 grudnia 2025 r.",
      "Prosimy o wpłatę zaległości powstałej do 15 stycznia 2026 r.",
      "Umowa obowiązywała do 31 grudnia 2025 r.",
      "Czekamy na dokumenty do 30 kwietnia.",
      "Urząd działa od 29 lutego 2024 r.",
      "Urząd pracuje do godz. 24:00.",
      "Ceny wzrosły o 25.50 zł.",
      "Prosimy o odpowiedź do 12 marca 2026 r.",
    ],
  },
};

function isInCalendar(day: number, month: number, year: number | undefined): boolean {
  const leap = year === undefined || (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day >= 1 && day <= (month === 2 && !leap ? 28 : (LENGTHS[month - 1] ?? 0));
}

function isBefore(a: Day, b: Day): boolean {
  return a.year * 10000 + a.month * 100 + a.day < b.year * 10000 + b.month * 100 + b.day;
}
