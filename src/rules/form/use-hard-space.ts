import type { BlockRule } from "../rule";
import { MONTHS } from "./dates";

/** "w Poznaniu", "i list" */
const ALONE = /((?:^|[\s(„])[aiouwzAIOUWZ]) (?=\S)/g;
/** A space that no line should break at: its left and its right side. */
const PLACES = [
  // "art. 5", "ul. Długa", "nr 5", "J. Kowalski"
  /((?:^|[\s(„])(?:art\.|ust\.|§|pkt|poz\.|nr|str\.|ul\.|al\.|os\.|pl\.|godz\.|tel\.|dr|mgr|inż\.|prof\.|[A-ZĄĆĘŁŃÓŚŹŻ]\.)) (?=[\dA-ZĄĆĘŁŃÓŚŹŻ])/g,
  // "12 marca", "2026 r.", "10 zł"
  new RegExp(
    `(\\d) (?=(?:zł|gr|r\\.|roku|m²|m³|km|kg|ha|tys\\.|mln|mld|min|dni|${MONTHS.join("|")})(?![a-ząćęłńóśźż]))`,
    "g",
  ),
  ALONE,
];

export const useHardSpace: BlockRule = {
  id: "form/use-hard-space",
  name: "Twarda spacja",
  level: "may",
  what: "W tym akapicie wiersz może się złamać w złym miejscu.",
  why: "Liczba bez jednostki albo samotne „w” na końcu wiersza utrudniają czytanie.",
  todo: "Wstaw twarde spacje, na przykład między „12” i „marca”.",
  source: "typography.pl",
  needs: "text",
  kinds: ["letter"],
  scope: "block",
  // One finding a paragraph, with all its places: it neither hides others nor is hidden.
  wide: true,
  *find({ text, block }) {
    if (block.role === "heading" || block.role === "cell") return;
    let hard = text;
    // "i w domu": the space before "w" is taken in the first round.
    for (const place of [...PLACES, ALONE]) hard = hard.replace(place, "$1\u00a0");
    if (hard === text) return;
    let start = 0;
    while (hard[start] === text[start]) start++;
    let end = text.length;
    while (hard[end - 1] === text[end - 1]) end--;
    yield { span: { start, end }, fixes: [hard.slice(start, end)] };
  },
  examples: {
    bad: [
      { body: "Odpowiemy do 12[[ ]]marca.", fixed: "Odpowiemy do 12\u00a0marca." },
      { body: "Tak mówi art.[[ 5 ust. ]]2 ustawy.", fixed: "Tak mówi art.\u00a05 ust.\u00a02 ustawy." },
      {
        body: "Mieszka w[[ Poznaniu, a pracuje w ]]Luboniu.",
        fixed: "Mieszka w\u00a0Poznaniu, a\u00a0pracuje w\u00a0Luboniu.",
      },
    ],
    good: ["Odpowiemy do 12\u00a0marca.", "Odpowiemy jutro.", { body: "Mieszka w Poznaniu.", kind: "email" }],
  },
};
