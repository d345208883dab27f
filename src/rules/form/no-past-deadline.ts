import { PERF, pos, POS, type Tag } from "../../lexicon/tag";
import type { Passage } from "../passage";
import type { BlockRule } from "../rule";
import type { Day } from "../setting";
import { Watch } from "../watch";
import { MONTHS } from "./dates";

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const WRITTEN = new RegExp(
  `(^|[^\\d.,/:-])(\\d{1,2})\\s(${MONTHS.join("|")})(?:\\s(\\d{4}))?(?![\\da-ząćęłńóśźż])`,
  "g",
);
const NUMERIC = /(^|[^\d./-])(\d{1,2})([./-])(\d{1,2})\3(\d{4})(?!\d|[./-]\d)/g;
const ROMANS = "I II III IV V VI VII VIII IX X XI XII".split(" ");
/** "31 IV 2026", "31.IV.2026 r.": with a Roman month. */
const ROMAN = new RegExp(`(^|[^\\d./-])(\\d{1,2})[. ](${ROMANS.join("|")})[. ](\\d{4})(?!\\d|[./-]\\d)`, "g");
/** "do końca czerwca 2024 r.", "z końcem maja 2025 r.": the last day of a month. */
const MONTH_END = new RegExp(
  `(^|\\s)(?:do końca|z końcem|najpóźniej w końcu|przed końcem) (${MONTHS.join("|")}) (\\d{4})(?![\\da-z])`,
  "gi",
);
const BACKWARDS = /(^|[^\d./-])(\d{4})-(\d{2})-(\d{2})(?!\d|[./-]\d)/g;
const HOUR = "(?:2[5-9]|[3-9]\\d)[:.][0-5]\\d|24[:.](?:0[1-9]|[1-5]\\d)|[012]?\\d[:.][6-9]\\d";
/** Behind "godz." a full stop may part hours and minutes; behind "o" or "do" it may be a sum. */
const CLOCK = new RegExp(
  `((?:godz\\.|godzin(?:ie|y|ą|a|ę)|godzinach)(?:\\sod)?\\s(?:[012]?\\d(?:[:.][0-5]\\d)?\\s?[-–]\\s?|[012]?\\d(?:[:.][0-5]\\d)?\\s(?:do|i|a)\\s)?(?:${HOUR})|(?:^|\\s)(?:o|do|od|po|przed|około|ok\\.|między|a)\\s(?:${HOUR.replace(/\[:\.\]/g, ":")}))(?!\\d|[.,]\\d|\\s?(?:zł|%|m|pkt)(?![a-z]))`,
  "gi",
);
/** What stands before a date by which something has to be done. */
const UNTIL =
  /(?:^|\s)(?:do|najpóźniej|najdalej|nie później niż|nie dalej niż|przed|przed upływem)(?: do)? (?:dnia |dniem )?$/i;
/** What stands before a date on which something happens. */
const ON =
  /(?:^|\s)(?:się|upływa|upłynie|mija|minie|wygasa|wygaśnie|przypada|przypadnie|nadejdzie|Pani|Panu|Państwu|już|dopiero|jest|będzie|w dniu|dnia|w (?:poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę),?|(?:od|przyj|na|wy|za|po|prze|do|u|s|z|roz)[a-ząćęłńóśźż]+(?:my|ę|emy|imy|ie|i|e|ą)) $/i;
/** Verbs of the present that ask, allow, or tell how long there is time. */
const ASKS: ReadonlySet<string> = new Set(
  (
    "prosić móc musieć mieć czekać oczekiwać zapraszać przyjmować zachęcać wzywać zobowiązywać upływać mijać trwać obowiązywać " +
    "zbierać należeć powinien przysługiwać zalecać przypominać wymagać kończyć wydawać umożliwiać"
  ).split(" "),
);
/** Verbs of the present that tell of a day to come. */
const HAPPENS: ReadonlySet<string> = new Set("upływać mijać kończyć zapraszać wygasać przypadać".split(" "));
/** Words that do the same without being verbs. */
const ALLOWS =
  /(?:^|\s)(?:proszę|trzeba|można|należy|warto|wolno|możliw[eay]|ważn[eay]|czynn[eay]|otwart[eay]|dostępn[eay])(?=[\s,]|$)/i;
/** What speaks of a stretch of time, or of papers of that time. */
const HISTORY =
  /(?:^|\s)(?:od|okres\S*|urodzon\S+|wydan\S+|stan\S*|spis|wykaz\S* (?:za|z)|rejestr|zestawieni[ea]|sprawozdani[ea]|rozliczeni[ea]|list[aęy]|dochod\S+|wydatk\S+|dan(?:e|ych)|faktur\S*|wpływ\S*|koszt\S*)\s|(?:ny|na|ną|ne|nych|nym|nego|nej|tych|tego|tej|łej|łych|łego|łym|łą|ącej|ących|ącego|ącą|ące|ący|ąca)\s$/;
/** A clause that tells what somebody should do, with a verb that looks like one of the past. */
const WISHES = /(?:pros(?:zę|imy)|ważne|trzeba|chcemy|zależy nam(?: na tym)?)[^,.;]*, (?:aby|żeby|by)\s[^,.;]*$/i;
/** Where three numbers are no date. */
const NUMBERED = /(?:^|\s)(?:nr|numer\S*|pkt|poz\.|znak|spraw\S*|wersj\S*|rozdzia\S*|sygn\.|akt|uchwał\S*)[.:]?\s$/i;

const TIMES = new Watch({
  spelled: [...MONTHS, "godz.", "godzinie", "godziny", "godziną", "godzinach", "godzina", "godzinę", ":"],
  like: /\d[./-]\d|\d:\d|^[IVX]+$|[.][IVX]+|[IVX]+[.]/,
});

export const noPastDeadline: BlockRule = {
  id: "form/no-past-deadline",
  name: "Termin, który minął",
  level: "should",
  what: "Ten termin już minął albo takiej daty nie ma.",
  why: "Czytelnik nie wie, do kiedy ma czas.",
  todo: "Sprawdź datę.",
  source: "std.language.data",
  needs: "lexicon",
  scope: "block",
  looks: /\d/,
  watch: TIMES,
  *find(passage, { today }) {
    const { text } = passage;
    for (const form of [WRITTEN, NUMERIC, BACKWARDS, ROMAN]) {
      form.lastIndex = 0;
      for (let found = form.exec(text); found; found = form.exec(text)) {
        const start = found.index + found[1]!.length;
        const end = found.index + found[0].length;
        const { day, month, year } = partsOf(form, found);
        const quote = text.slice(start, end);
        if (!isInCalendar(day, month, year)) {
          // "32.13.2026" may be the number of something; with words that lead to one, or "r." behind, it is a date.
          if (form !== WRITTEN && form !== ROMAN && (month > 12 || month < 1 || day > 31 || day < 1)) {
            const isDate =
              /^\s?(?:r\.|roku)/.test(text.slice(end)) ||
              /(?:^|\s)(?:do|od|z|dnia|dniu|dniem|termin\S*|to|mija|upływa|najpóźniej|przed|po|na|o)[.:]?\s$/i.test(
                text.slice(0, start),
              );
            if (!isDate || NUMBERED.test(text.slice(0, start)) || (year ?? 0) < 1900 || (year ?? 0) > 2100) continue;
          }
          yield { span: { start, end }, what: `Daty „${quote}” nie ma w kalendarzu.` };
          continue;
        }
        if (year === undefined || !isBefore({ year, month, day }, today)) continue;
        if (isDeadline(passage, start, end))
          yield { span: { start, end }, what: `Termin „${quote}” już minął.`, todo: "Podaj nowy termin." };
      }
    }
    MONTH_END.lastIndex = 0;
    for (let found = MONTH_END.exec(text); found; found = MONTH_END.exec(text)) {
      const month = MONTHS.indexOf(found[2]!.toLowerCase()) + 1;
      const start = found.index + found[1]!.length;
      const end = found.index + found[0].length;
      if (!isBefore({ year: Number(found[3]), month, day: LENGTHS[month - 1]! }, today)) continue;
      if (isDeadline(passage, start, end, true))
        yield {
          span: { start, end },
          what: `Termin „${text.slice(start, end)}” już minął.`,
          todo: "Podaj nowy termin.",
        };
    }
    CLOCK.lastIndex = 0;
    for (let found = CLOCK.exec(text); found; found = CLOCK.exec(text)) {
      const end = found.index + found[0].length;
      const hour = found[1]!.replace(/^.*[\s–-]/, "");
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
      { body: "Termin wpłaty to [[15.13.2027]]." },
      { body: "Konkurs ogłosimy [[30-02-2027]] na stronie Miasta." },
      { body: "Konkurs ogłosimy [[2027-02-30]] na stronie Miasta." },
      { body: "Kasa działa do [[26:30]]." },
      { body: "Kasa działa w godz. 8–[[15.75]]." },
      { body: "Do [[20 czerwca 2023]] roku mogą Państwo zgłaszać uwagi." },
      { body: "Raport wyślą Państwo do [[31 stycznia 2024]] r." },
      { body: "Rada zbierze uwagi do [[6 lipca 2023]] r." },
      { body: "Załączniki prosimy przysłać najpóźniej [[2 września 2024]] r." },
      { body: "Zaproszenie jest ważne do [[9 października 2024]] r., proszę potwierdzić udział." },
      { body: "Umowę trzeba poprawić nie później niż [[11 lutego 2025]] r." },
      { body: "Termin odpowiedzi upływa [[3 marca 2025]] r." },
      { body: "W piątek [[6 marca 2026]] r. zapraszamy do biblioteki." },
      { body: "Termin odwołania minie [[3 lutego 2025]] r." },
      { body: "Termin na podpis upłynie [[z końcem czerwca 2024]] r." },
      { body: "Prosimy o odpowiedź [[do końca maja 2025]] r." },
      { body: "Prosimy, aby do [[18 sierpnia 2025]] r. zabrał Pan samochód z drogi." },
      { body: "Prosimy, żeby Pani syn do [[8 września 2023]] r. dostarczył zaświadczenie." },
      { body: "Wniosek złożyła Pani [[31 IV 2026]] r." },
      { body: "Wniosek złożyła Pani [[30.II.2026]] r." },
      { body: "Spotkanie odbędzie się [[5 marca 2024]] r. w ratuszu." },
    ],
    good: [
      "Prosimy o odpowiedź do 20 marca 2026 r.",
      "Wniosek złożyła Pani 30 IV 2026 r.",
      "Umowa obowiązywała do końca maja 2025 r.",
      "Prosimy o zestawienie za okres do końca maja 2025 r.",
      "Termin upłynął z końcem maja 2025 r.",
      "Prosimy, żeby pokazał Pan pismo, które dostał Pan do 8 września 2023 r.",
      "Złożyła Pani wniosek do 5 marca 2024 r.",
      "Prosimy o kopię pisma, które złożyła Pani do 5 marca 2024 r.",
      "Prosimy o zestawienie za okres od 1 stycznia do 5 marca 2024 r.",
      "Prosimy o listę wniosków złożonych do 5 marca 2024 r.",
      "Proszę przesłać spis wydatków do 31 grudnia 2025 r.",
      "Prosimy o wpłatę zaległości powstałej do 15 stycznia 2026 r.",
      "Umowa obowiązywała do 31 grudnia 2025 r.",
      "Czekamy na dokumenty do 30 kwietnia.",
      "Do 5 marca 2024 r. złożyła Pani wniosek, a teraz prosi Pani o zwrot.",
      "Sprawdzimy wniosek z 5 marca 2024 r.",
      "Uwzględnimy wpłatę, którą otrzymaliśmy 5 marca 2024 r.",
      "Zapłaci Pan odsetki od 5 marca 2024 r.",
      "Uchwała nr 12.13.2026 wchodzi w życie jutro.",
      "Wynik meczu to 2:75.",
      "Oddamy Panu wpłatę dokonaną dnia 5 marca 2024 r.",
      "Urząd działa od 29 lutego 2024 r.",
      "Urząd pracuje do godz. 24:00.",
      "Ceny wzrosły o 25.50 zł.",
      "Prosimy o odpowiedź do 12 marca 2026 r.",
    ],
  },
};

/** The day, month and year that one of the notations found. */
function partsOf(form: RegExp, found: RegExpExecArray): { day: number; month: number; year: number | undefined } {
  if (form === WRITTEN)
    return {
      day: Number(found[2]),
      month: MONTHS.indexOf(found[3]!) + 1,
      year: found[4] === undefined ? undefined : Number(found[4]),
    };
  if (form === ROMAN) return { day: Number(found[2]), month: ROMANS.indexOf(found[3]!) + 1, year: Number(found[4]) };
  if (form === NUMERIC) return { day: Number(found[2]), month: Number(found[4]), year: Number(found[5]) };
  return { day: Number(found[4]), month: Number(found[3]), year: Number(found[2]) };
}

/** Whether the clause around a date asks, allows or promises something by then, or tells of it as still to come. */
function isDeadline(passage: Passage, start: number, end: number, untilEnd = false): boolean {
  const { text, sentences } = passage;
  const sentence = sentences.filter((s) => s.start <= start && start < s.end)[0];
  const before = text.slice(sentence ? sentence.start : 0, start);
  const until = untilEnd ? /$/.exec(before) : UNTIL.exec(before);
  const lead = until ?? ON.exec(before);
  if (!lead) return false;
  const from = start - before.length + before.lastIndexOf(",", lead.index + 1) + 1;
  // With the space before, for the words that speak of the past end in one.
  const head = text.slice(from, start - before.length + lead.index + (/^\s/.test(lead[0]) ? 1 : 0));
  const rest = /^(?:\s?(?:r\.|roku))?([^,;:()]*)/.exec(text.slice(end, sentence ? sentence.end : text.length))!;
  const to = end + rest[0].length;
  // What a paper is of stands right before: "wnioski złożone do 5 marca".
  if (HISTORY.test(head.replace(ALLOWS, " "))) return false;
  const opens = !head.trim();
  const wishes = until !== null && WISHES.test(text.slice(0, start)) && !HISTORY.test(head);
  let asks =
    /(?:upłynie|minie|wygaśnie|przypadnie) $/i.test(lead[0]) ||
    (until !== null && (ALLOWS.test(head) || (opens && ALLOWS.test(rest[1]!))));
  for (let i = 0; i < passage.words.length; i++) {
    const word = passage.words[i]!;
    if (word.end <= from) continue;
    if (word.start >= to) break;
    const readings = passage.readings(i);
    if (readings.some(({ tag }) => pos(tag) === POS.praet || pos(tag) === POS.imps)) return wishes;
    // Behind the date only what it opens counts: "Do 5 marca mogą Państwo …".
    if (word.start > start && !opens) continue;
    const isNoun = readings.some(({ tag }) => pos(tag) === POS.subst);
    asks =
      asks ||
      (!isNoun &&
        readings.some(
          ({ tag, lemma }) =>
            isFuture(tag) ||
            (until !== null && pos(tag) === POS.winien) ||
            (pos(tag) === POS.fin && (until ? ASKS : HAPPENS).has(lemma)),
        ));
  }
  return asks;
}

/** "wyślemy", "będzie" */
function isFuture(tag: Tag): boolean {
  return pos(tag) === POS.bedzie || (pos(tag) === POS.fin && (tag & PERF) !== 0);
}

function isInCalendar(day: number, month: number, year: number | undefined): boolean {
  const leap = year === undefined || (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day >= 1 && day <= (month === 2 && !leap ? 28 : (LENGTHS[month - 1] ?? 0));
}

function isBefore(a: Day, b: Day): boolean {
  return a.year * 10000 + a.month * 100 + a.day < b.year * 10000 + b.month * 100 + b.day;
}
