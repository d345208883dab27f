import { casedLike } from "../casing";
import type { Passage } from "../passage";
import type { BlockRule } from "../rule";
import { Watch } from "../watch";
import { dayEnd } from "./date-words";

/** Words before a date, each with what is left of them. */
const PADDING: readonly (readonly [padding: string, left: string])[] = [
  ["w dniu", ""],
  ["z dniem", "od"],
  ["od dnia", "od"],
  ["począwszy od dnia", "od"],
  ["począwszy od", "od"],
  ["do dnia", "do"],
  ["w terminie do dnia", "do"],
  ["w terminie do", "do"],
  ["nie później niż w dniu", "najpóźniej"],
  ["najpóźniej w dniu", "najpóźniej"],
  ["najpóźniej do dnia", "najpóźniej do"],
  ["nie później niż do dnia", "najpóźniej do"],
  ["w terminie nie później niż do dnia", "najpóźniej do"],
  ["przed dniem", "przed"],
  ["po dniu", "po"],
  ["na dzień", "na"],
  ["w okresie od dnia", "od"],
  ["w okresie od", "od"],
  ["w terminie od dnia", "od"],
  ["w terminie od", "od"],
];

const LONGEST = 7;

/** What begins or ends on a day, and so does not do it "from" that day: "umowa wygasa 31 grudnia". */
const ON_THE_DAY =
  /^(?:wchodzić|wejść|wygasać|wygasnąć|kończyć|zakończyć|tracić|stracić|utracić|rozwiązywać|rozwiązać|ustawać|ustać|upływać|upłynąć|przestawać|przestać|rozpoczynać|rozpocząć|zaczynać|zacząć|zamykać|zamknąć|otwierać|otworzyć|uruchamiać|uruchomić|likwidować|zlikwidować|odwołać|odwoływać|stać|stawać|zaprzestać|zaprzestawać|rezygnować|zrezygnować|wypowiedzieć|odejść)$/;

export const noDatePadding: BlockRule = {
  id: "plain/no-date-padding",
  name: "„W dniu” przed datą",
  level: "should",
  what: "Sama data wystarczy.",
  why: "Krótka data od razu rzuca się w oczy.",
  todo: "Skreśl słowa „w dniu”, „dnia” albo „w terminie”.",
  source: "std.language.short",
  needs: "lexicon",
  scope: "block",
  watch: new Watch({
    spelled: ["dniu", "dnia", "dniem", "dzień", "dniach", "okresie", "terminie", "począwszy", "godzinach", "godz."],
  }),
  *find(passage) {
    for (let i = 0; i < passage.words.length; i++) {
      const found = paddingAt(passage, i);
      if (!found) continue;
      const { last, left } = found;
      const quote = passage.text.slice(passage.words[i]!.start, passage.words[last]!.end);
      const date = passage.words[last + 1]!;
      const text = left ? `${left} ${date.text}` : date.text;
      yield {
        span: passage.span(i, last + 1),
        what: `„${quote}” przed datą jest zbędne.`,
        todo: left ? `Wystarczy „${left}” i data.` : "Wystarczy sama data.",
        fixes: [casedLike(passage.words[i]!.text, text)],
      };
      i = last + 1;
    }
    for (const hours of hoursIn(passage)) yield hours;
  },
  examples: {
    bad: [
      { body: "Wniosek wpłynął [[w dniu 12]] marca 2026 r.", fixed: "Wniosek wpłynął 12 marca 2026 r." },
      { body: "[[W dniu 12.03.2026]] r. wysłaliśmy list.", fixed: "12.03.2026 r. wysłaliśmy list." },
      { body: "Kasa jest zamknięta [[w dniu 1]] i 3 maja.", fixed: "Kasa jest zamknięta 1 i 3 maja." },
      { body: "[[Z dniem 1]] maja podnosimy opłatę.", fixed: "Od 1 maja podnosimy opłatę." },
      { body: "Umowa wygasa [[z dniem 31]] grudnia.", fixed: "Umowa wygasa 31 grudnia." },
      {
        body: "Firma zaprzestała działalności [[z dniem 30]] czerwca.",
        fixed: "Firma zaprzestała działalności 30 czerwca.",
      },
      { body: "Prosimy zapłacić [[w terminie do dnia 12]] maja.", fixed: "Prosimy zapłacić do 12 maja." },
      { body: "Stan [[na dzień 31]] grudnia 2025 r.", fixed: "Stan na 31 grudnia 2025 r." },
      { body: "Nabór trwa [[w okresie od 4]] do 15 maja.", fixed: "Nabór trwa od 4 do 15 maja." },
      { body: "Urząd działa [[w godzinach od]] 8 do 16.", fixed: "Urząd działa od 8 do 16." },
    ],
    good: [
      "Wniosek wpłynął 12 marca 2026 r.",
      "W dniu ślubu prosimy zabrać dowód osobisty.",
      "To ustawa z dnia 14 czerwca 1960 r.",
      "W dniach 14 i 15 grudnia nie będzie wody.",
      "Od dnia doręczenia listu mija 14 dni.",
      "Święto obchodzimy 3 maja.",
      "Opłata w okresie od trzech do sześciu miesięcy jest niższa.",
      "Na dzień otwarty przyszło 50 osób.",
      "Odsetki na dzień 5 maja to 12 zł.",
    ],
  },
};

/** The longest padding that begins at `first` with a date behind it, and what is left of it. */
function paddingAt(passage: Passage, first: number): { last: number; left: string } | undefined {
  if (!/^(?:w|z|od|do|nie|najpóźniej|przed|po|na|począwszy)$/.test(passage.lower(first))) return undefined;
  let words = "";
  let best: { last: number; left: string } | undefined;
  for (let last = first; last < first + LONGEST && last < passage.words.length; last++) {
    words = words ? `${words} ${passage.lower(last)}` : passage.lower(last);
    const padding = PADDING.find(([one]) => one === words);
    const end = padding && dayEnd(passage, last + 1);
    const isSpan = padding && /^w (?:okresie|terminie|dniach) od$/.test(words) && reachesTo(passage, last + 1);
    if (!padding || (end === undefined && !isSpan)) continue;
    if (words === "na dzień" && mentions(passage, first, RECKONED)) continue;
    best = { last, left: words === "z dniem" && isOnTheDay(passage, first) ? "" : padding[1] };
  }
  return best;
}

/** "Od 4 do 15 maja": the first number is a day too. */
function reachesTo(passage: Passage, index: number): boolean {
  return (
    passage.words[index]?.kind === "number" &&
    passage.lower(index + 1) === "do" &&
    dayEnd(passage, index + 2) !== undefined
  );
}

/** What is reckoned for a day: "odsetki na dzień 5 maja". */
const RECKONED = /^(?:odsetki|odsetek|saldo|zaległość|zadłużenie|należność|kurs|wycena)$/;

function isOnTheDay(passage: Passage, index: number): boolean {
  return mentions(passage, index, ON_THE_DAY);
}

/** Whether the sentence of a word holds a form of one of these lemmas. */
function mentions(passage: Passage, index: number, lemmas: RegExp): boolean {
  const { first, last } = passage.sentenceOf(index);
  for (let i = first; i < last; i++) if (passage.lemmas(i).some((lemma) => lemmas.test(lemma))) return true;
  return false;
}

/** "W godzinach od 8 do 16": the hours alone say it. */
function* hoursIn(passage: Passage) {
  for (let i = 0; i + 5 < passage.words.length; i++) {
    if (passage.lower(i) !== "w") continue;
    const isHour = (index: number) => /^(?:number|time)$/.test(passage.words[index]?.kind ?? "");
    if (!/^(?:godzinach|godz\.)$/.test(passage.lower(i + 1)) || passage.lower(i + 2) !== "od") continue;
    if (!isHour(i + 3) || passage.lower(i + 4) !== "do" || !isHour(i + 5)) continue;
    yield {
      span: passage.span(i, i + 2),
      what: "Same godziny wystarczą.",
      todo: "Skreśl słowa „w godzinach”.",
      fixes: [casedLike(passage.words[i]!.text, "od")],
    };
  }
}
