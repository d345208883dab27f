import type { BlockRule, Hit } from "../rule";
import { table } from "../table";
import { NOT_OURS, notOurs } from "./not-ours";
import { BRUSHING_OFF } from "./words/brushing-off";

const PHRASES = table({
  id: "polite/no-brush-off",
  name: "Zbywanie czytelnika",
  level: "should",
  about: "Te słowa zbywają czytelnika.",
  what: (quote) => `„${quote.trim().replace(/,$/, "")}” brzmi, jakby urząd nie chciał pomóc.`,
  why: "Czytelnik nie musi wiedzieć, kto w urzędzie czym się zajmuje. Ważne, żeby trafił we właściwe miejsce.",
  todo: "Napisz, dlaczego nie możesz pomóc, kto może i jak się z nim skontaktować.",
  source: "std.transfer",
  rows: BRUSHING_OFF,
  good: [
    "Tą sprawą zajmuje się Wydział Oświaty, tel. 61 878 50 01.",
    "Pana list przekazaliśmy do Zarządu Dróg Miejskich.",
    "Proszę zadzwonić pod numer 61 646 33 44.",
    "Nie wiemy jeszcze, kto wygra przetarg.",
    "Proszę znaleźć na mapie swoją działkę.",
  ],
});

export const noBrushOff: BlockRule = {
  ...PHRASES,
  watch: [PHRASES.watch, NOT_OURS],
  find(passage, setting) {
    const hits: Hit[] = [];
    hits.push(...PHRASES.find(passage, setting));
    hits.push(...notOurs(passage));
    return hits;
  },
  examples: {
    bad: [
      ...PHRASES.examples.bad,
      { body: "[[Nie leży to w naszej gestii]].", fixed: "Nie zajmujemy się tym." },
      { body: "[[To nie leży w mojej gestii]].", fixed: "Tym się nie zajmuję." },
      { body: "[[Remont tej drogi nie należy do naszych zadań]].", fixed: "Remontem tej drogi się nie zajmujemy." },
      { body: "[[Ta sprawa nie leży w naszych kompetencjach]].", fixed: "Tą sprawą się nie zajmujemy." },
      { body: "[[Nie jesteśmy właściwi do rozpatrzenia]] tej skargi.", fixed: "Nie możemy rozpatrzyć tej skargi." },
      { body: "Odśnieżanie i sprzątanie [[nie leży w naszej gestii]]." },
    ],
    good: [...PHRASES.examples.good, "To nie leży na naszej trasie.", "Do naszych zadań należy opieka nad parkami."],
  },
};
