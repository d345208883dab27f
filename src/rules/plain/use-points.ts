import { plural } from "../../text/plural";
import type { BlockRule } from "../rule";
import { Watch } from "../watch";
import { markedList } from "./listed";

/** What has more words is no sentence but a text without full stops. */
const LONGEST = 500;

const FIRST = new Watch({ spelled: ["1", "1.", "a", "i"] });

export const usePoints: BlockRule = {
  id: "plain/use-points",
  name: "Punkty w jednym wierszu",
  level: "should",
  what: "Ponumerowane punkty stoją tu w jednym zdaniu.",
  why: "Punkty jeden pod drugim widać od razu i łatwo je odhaczyć.",
  todo: "Zacznij każdy punkt od nowego wiersza.",
  source: "std.language.plain",
  needs: "text",
  scope: "block",
  wide: true,
  watch: FIRST,
  *find(passage) {
    if (passage.block.role !== "paragraph") return;
    for (const sentence of passage.sentences) {
      if (sentence.last - sentence.first > LONGEST) continue;
      const list = markedList(passage, sentence);
      if (!list) continue;
      yield {
        span: passage.span(list.first, list.last),
        what: `To zdanie wylicza ${list.items} ${plural(list.items, "rzecz", "rzeczy", "rzeczy")} w jednym wierszu.`,
      };
    }
  },
  examples: {
    bad: [
      { body: "Proszę przynieść: [[1) dowód osobisty, 2) wniosek, 3) potwierdzenie wpłaty]]." },
      { body: "Na rozprawę proszę zabrać [[1. dowód osobisty, 2. wezwanie, 3. dokumenty]]." },
      { body: "Wniosek zawiera [[a) dane dziecka, b) dane rodziców, c) adres szkoły]]." },
      { body: "Regulamin określa [[i) kto może startować, ii) ile trwa nabór, iii) jak oceniamy projekty]]." },
      { body: "Rodziny dostaną [[1/ podręczniki, 2/ karty na basen, 3/ bilety do kina]]." },
    ],
    good: [
      "Pisze o tym art. 5 ust. 1 pkt 1) i 2) ustawy.",
      "Proszę przynieść dowód, wniosek i potwierdzenie wpłaty.",
      "Spotkania są 1. i 2. dnia miesiąca.",
      "Mieszka Pani przy ulicy Długiej 1/2 albo 1/3.",
    ],
  },
};
