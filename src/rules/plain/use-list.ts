import { plural } from "../../text/plural";
import type { Sentence } from "../../text/sentences";
import { countSpoken } from "../count-spoken";
import type { Passage } from "../passage";
import type { BlockRule } from "../rule";
import { Watch } from "../watch";

/** So many marked items, or parts between semicolons, want a list. */
const MARKED = 3;
/** So many items behind a colon want one, of so many words each. */
const LISTED = 4;
const WORDS_OF_ITEM = 3;

/** What has more words is no sentence but a text without full stops. */
const LONGEST = 500;

/** Words with which a comma goes on with its item and does not begin a new one. */
const GOES_ON =
  /^(?:(?:w|z|na|po|do|od|dla|przy|o|za|pod|nad|przez|u) )?(?:któr|jak[iao]|że |iż |aby |żeby |jeśli |jeżeli |gdy |ponieważ |gdyż |czyli |a |ale |lecz |natomiast |w tym |tj|tzn|np|zgodnie )/;

const MARKS = new Watch({ spelled: [")", ";", ":"], like: /^\d+\.$/ });

export const useList: BlockRule = {
  id: "plain/use-list",
  name: "Wyliczenie w jednym zdaniu",
  level: "may",
  what: "To zdanie wylicza kilka rzeczy jedną po drugiej.",
  why: "Punkty jeden pod drugim widać od razu i łatwo je odhaczyć.",
  todo: "Zapisz każdą rzecz w osobnym punkcie.",
  source: "std.language.plain",
  needs: "text",
  scope: "block",
  watch: MARKS,
  wide: true,
  *find(passage) {
    if (passage.block.role !== "paragraph") return;
    for (const sentence of passage.sentences) {
      if (sentence.last - sentence.first > LONGEST) continue;
      const list = markedList(passage, sentence) ?? semicolonList(passage, sentence) ?? colonList(passage, sentence);
      if (!list) continue;
      yield {
        span: passage.span(list.first, list.last),
        what: `To zdanie wylicza ${list.items} ${plural(list.items, "rzecz", "rzeczy", "rzeczy")}.`,
      };
    }
  },
  examples: {
    bad: [
      { body: "Proszę przynieść: [[1) dowód osobisty, 2) wniosek, 3) potwierdzenie wpłaty]]." },
      { body: "Na rozprawę proszę zabrać [[1. dowód osobisty, 2. wezwanie, 3. dokumenty]]." },
      { body: "Wniosek zawiera [[a) dane dziecka, b) dane rodziców, c) adres szkoły]]." },
      { body: "[[W urzędzie wydajemy dowody osobiste; rejestrujemy pojazdy; przyjmujemy deklaracje podatkowe]]." },
      {
        body: "Do wniosku dołącz: [[kopię dowodu osobistego, umowę najmu lokalu, zaświadczenie o dochodach oraz potwierdzenie wpłaty czynszu]].",
      },
    ],
    good: [
      "Proszę przynieść dowód, wniosek i potwierdzenie wpłaty.",
      "Do wniosku dołącz: dowód, umowę, zaświadczenie, potwierdzenie.",
      "Pisze o tym art. 5 ust. 1 pkt 1) i 2) ustawy.",
      "Kasa działa do 15; w środy do 17.",
      "Ustawa (Dz.U. z 2024 r. poz. 572; z 2025 r. poz. 769; z 2026 r. poz. 12) obowiązuje.",
      "Prosimy o jedno: żeby wniosek, który dostaniemy, był podpisany, czytelny i pełny.",
    ],
  },
};

interface List {
  readonly first: number;
  /** The last word, before the full stop. */
  readonly last: number;
  readonly items: number;
}

/** "1) …, 2) …, 3) …", "1. …" or "a) …": marks that count on from the first. */
function markedList(passage: Passage, { first, last }: Sentence): List | undefined {
  let items = 0;
  let start = first;
  let letters = false;
  for (let i = first; i + 1 < last; i++) {
    const isMark = passage.words[i]!.kind === "ordinal" || passage.words[i + 1]!.text === ")";
    if (!isMark || passage.words[i - 1]?.text === "(") continue;
    const text = passage.lower(i).replace(".", "");
    if (text === "1" || text === "a") {
      start = i;
      items = 1;
      letters = text === "a";
    } else if (items > 0 && text === (letters ? "abcdefghijklmnop"[items] : String(items + 1))) items++;
  }
  return items >= MARKED ? { first: start, last: lastWord(passage, first, last), items } : undefined;
}

/** "…; …; …": the first item begins behind a colon if there is one. */
function semicolonList(passage: Passage, { first, last }: Sentence): List | undefined {
  const marks: number[] = [];
  let start = first;
  let depth = 0;
  for (let i = first; i < last; i++) {
    const { text } = passage.words[i]!;
    if (text === "(") depth++;
    else if (text === ")") depth--;
    else if (depth > 0) continue;
    else if (text === ":" && !marks.length) start = i + 1;
    else if (text === ";") marks.push(i);
  }
  if (marks.length + 1 < MARKED) return undefined;
  return { first: start, last: lastWord(passage, first, last), items: marks.length + 1 };
}

/** "…: kopię dowodu osobistego, umowę najmu lokalu, … oraz …" */
function colonList(passage: Passage, { first, last }: Sentence): List | undefined {
  let colon = first;
  while (colon < last && passage.words[colon]!.text !== ":") colon++;
  if (colon + 1 >= last) return undefined;
  const end = lastWord(passage, first, last);
  const items: number[] = [];
  let start = colon + 1;
  for (let i = start; i <= end + 1; i++) {
    const text = i <= end ? passage.lower(i) : "";
    const isMark = i > end || text === ",";
    const joins = /^(?:oraz|i|lub|albo)$/.test(text) && countSpoken(passage, start, i) >= WORDS_OF_ITEM;
    if (!isMark && !(joins && items.length + 2 >= LISTED && restIsItem(passage, i + 1, end))) continue;
    if (isMark && i <= end && GOES_ON.test(`${passage.lower(i + 1)} ${passage.lower(i + 2)} `)) continue;
    items.push(countSpoken(passage, start, i));
    start = i + 1;
  }
  if (items.length < LISTED || items.some((words) => words < WORDS_OF_ITEM)) return undefined;
  return { first: colon + 1, last: end, items: items.length };
}

/** Whether the words behind "oraz" are the last item: no comma follows that begins another. */
function restIsItem(passage: Passage, from: number, end: number): boolean {
  for (let i = from; i <= end; i++)
    if (passage.lower(i) === "," && !GOES_ON.test(`${passage.lower(i + 1)} ${passage.lower(i + 2)} `)) return false;
  return countSpoken(passage, from, end + 1) >= WORDS_OF_ITEM;
}

function lastWord(passage: Passage, first: number, last: number): number {
  let end = last - 1;
  while (end > first && /^[.;!?…]$/.test(passage.words[end]!.text)) end--;
  return end;
}
