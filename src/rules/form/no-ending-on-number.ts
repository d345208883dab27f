import type { BlockRule } from "../rule";
import { MONTHS } from "./dates";

const CARDINAL = "ciu|dmiu|miu|ch|stu|tu|u|óch|ech|oma|ema|cioma";
const ORDINAL =
  "go|ego|tego|szego|giego|ciego|wszego|mego|mu|emu|temu|szemu|ty|szy|gi|ci|my|wszy|ta|sza|ga|cia|wsza|ma|te|sze|gie|cie|me|tej|ej|szej|giej|ciej|mej|tą|szą|gą|cią|mą|ą|ym|tym|szym|gim|cim|mym|tych|ych|szych|mi|tymi";
const ENDED = new RegExp(
  `(^|[\\s(„–])(\\d{1,4}(?:[.:]\\d\\d)?|[IVXL]{1,6})\\s?-\\s?(?:(${CARDINAL})|(${ORDINAL}))(?![A-Za-zĄĆĘŁŃÓŚŹŻąćęłńóśźż-])`,
  "g",
);
/** "7miu", "3go": without a hyphen only endings that are no unit. */
const TIGHT = /(^|[\s(])(\d{1,4})(?:(ciu|miu|dmiu)|(tego|szego|ego|go|tej|tych))(?![A-Za-zĄĆĘŁŃÓŚŹŻąćęłńóśźż])/g;
/** "14-dni", "50-procent": a noun is no ending. */
const NOUN =
  /(^|[\s(])(\d{1,4})-(dni|lat|osób|godzin|miesięcy|tygodni|procent|złotych|zł|minut|km|m²|m2|sztuk)(?![A-Za-zĄĆĘŁŃÓŚŹŻąćęłńóśźż])/g;
/** "5-cio dniowy": the number in figures needs no joint. */
const COMPOUND =
  /(^|[\s(])(\d{1,3})\s?-?\s?(?:cio|mio|śmio|ścio|no|ro)[\s-]?((?:dni|godzin|osob|pokoj|letni|miesięcz|krotn|piętr|tygodni|minut)[a-ząćęłńóśźż]+)/g;
const MONTH = new RegExp(`^\\s*(?:(?:,|i|oraz|do|lub|–|-)\\s*\\d{1,2}\\S*\\s+)?(?:${MONTHS.join("|")})`);
/** "o 8-ej", "do 10-tej rano": an hour. */
const HOUR_BEFORE = /(?:^|[\s(])(?:o|od|do|po|przed|na|około)\s$/i;
const HOUR_AFTER = /^(?:\s*$|[.,;)]|\s(?:do|i|w|oraz|rano|wieczorem)(?![a-ząćęłńóśźż]))/;

export const noEndingOnNumber: BlockRule = {
  id: "form/no-ending-on-number",
  name: "Końcówka po liczbie",
  level: "should",
  what: "Po liczbie zapisanej cyframi stoi końcówka.",
  why: "Czytelnik sam dopowie końcówkę. Piszemy „5 maja” i „10 osób”.",
  todo: "Usuń końcówkę.",
  source: "typography.pl",
  needs: "text",
  scope: "block",
  looks: /[\dIVXL]\s?-\s?[a-ząćśó]|\d[cmdtsegś]/,
  *find({ text }) {
    for (const form of [ENDED, TIGHT]) {
      form.lastIndex = 0;
      for (let found = form.exec(text); found; found = form.exec(text)) {
        const start = found.index + found[1]!.length;
        const end = found.index + found[0].length;
        const number = found[2]!;
        const isRoman = !/\d/.test(number);
        if (isRoman && !/^\s(?:wiek|liceum|piętr|dzielnic)/.test(text.slice(end))) continue;
        // "2-ma" is a number of things, "8-ma" a place in a row.
        const ordinal = found[4] === "ma" && Number(number) < 5 ? undefined : found[4];
        const isPlace = ordinal !== undefined && !isRoman && !isTime(text, start, end, ordinal, number);
        const stop = isPlace && text[end] !== "." && !MONTH.test(text.slice(end)) ? "." : "";
        yield { span: { start, end }, fixes: [number + stop] };
      }
    }
    COMPOUND.lastIndex = 0;
    for (let found = COMPOUND.exec(text); found; found = COMPOUND.exec(text)) {
      const start = found.index + found[1]!.length;
      yield { span: { start, end: found.index + found[0].length }, fixes: [`${found[2]!}-${found[3]!}`] };
    }
    NOUN.lastIndex = 0;
    for (let found = NOUN.exec(text); found; found = NOUN.exec(text)) {
      const start = found.index + found[1]!.length;
      yield {
        span: { start, end: found.index + found[0].length },
        fixes: [`${found[2]!}\u00a0${found[3]!}`],
        what: "Między liczbą a rzeczownikiem stoi łącznik.",
        todo: "Zamień łącznik na odstęp.",
      };
    }
  },
  examples: {
    bad: [
      { body: "Przyjdziemy [[5-go]] maja.", fixed: "Przyjdziemy 5 maja." },
      { body: "Sprawa dotyczy [[10-ciu]] lokali.", fixed: "Sprawa dotyczy 10 lokali." },
      { body: "Biuro jest na [[2-gim]] piętrze.", fixed: "Biuro jest na 2. piętrze." },
      { body: "Blok pochodzi z lat [[80-tych]].", fixed: "Blok pochodzi z lat 80." },
      { body: "Zapraszamy o godz. [[10.00-ej]] do sali.", fixed: "Zapraszamy o godz. 10.00 do sali." },
      { body: "Zapraszamy na godz. [[8-mą]].", fixed: "Zapraszamy na godz. 8." },
      { body: "Zaczynamy [[1-szy]] i drugi etap.", fixed: "Zaczynamy 1. i drugi etap." },
      { body: "Kasa działa od 8 do [[15-tej]].", fixed: "Kasa działa od 8 do 15." },
      { body: "Zebrania są [[3-go]] i 4 czerwca.", fixed: "Zebrania są 3 i 4 czerwca." },
      { body: "Zajęcia prowadzi z [[2-ma]] osobami.", fixed: "Zajęcia prowadzi z 2 osobami." },
      { body: "Kurs [[5-cio dniowy]] zaczyna się w maju.", fixed: "Kurs 5-dniowy zaczyna się w maju." },
      { body: "Kamienica jest z [[XIX-go]] wieku.", fixed: "Kamienica jest z XIX wieku." },
      { body: "Ma Pan [[7miu]] świadków.", fixed: "Ma Pan 7 świadków." },
      { body: "Odpowiemy w ciągu [[14-dni]].", fixed: "Odpowiemy w ciągu 14\u00a0dni." },
    ],
    good: [
      "Przyjdziemy 5 maja.",
      "Termin 14-dniowy minął wczoraj.",
      "Opieka jest dla 3-latków.",
      "Mieszkanie 2-pokojowe jest wolne.",
      "Zniżka 50-procentowa trwa do maja.",
      "Budynek przy ul. Długiej 5-7 jest gminny.",
      "Jest 2. piętro i winda.",
      "Linia 18-ka nie jeździ.",
    ],
  },
};

/** Whether it is an hour, which has no full stop behind it: "godz. 8-mą", "o 10-tej". */
function isTime(text: string, start: number, end: number, ending: string, number: string): boolean {
  const before = text.slice(0, start);
  if (/[.:]/.test(number) || /(?:godz\.|godzin\S*)\s$/i.test(before)) return true;
  return /(?:ej|ą)$/.test(ending) && HOUR_BEFORE.test(before) && HOUR_AFTER.test(text.slice(end));
}
