import { capitalised } from "../casing";
import type { BlockRule } from "../rule";
import { Watch } from "../watch";

/** Inhabitants of towns, by the beginning of the word. Source: Rada Języka Polskiego, announcement of 10 May 2024, point 1. */
const INHABITANT =
  /^(?:poznania(?:nin|nk|n)|warszawia(?:nin|nk|n)|krakowia(?:nin|nk|n)|wrocławia(?:nin|nk|n)|gdańszcza(?:nin|nk|n)|łodzia(?:nin|nk|n)|szczecinia(?:nin|nk|n)|lublinia(?:nin|nk|n))/;
/** First words of names of public places that take a capital now. The same announcement, point 4.2. */
const PLACES =
  /^(?:plac|placu|placem|aleja|alei|aleję|aleją|aleje|alejach|osiedle|osiedla|osiedlu|osiedlem|park|parku|parkiem|most|mostu|mostem|moście|rondo|ronda|rondzie|rondem)$/;

const CONCERNED = new Watch({ like: new RegExp(`${INHABITANT.source}|${PLACES.source}`) });

export const useSpelling2026: BlockRule = {
  id: "form/use-spelling-2026",
  name: "Pisownia od 2026 roku",
  level: "may",
  what: "Od 1 stycznia 2026 r. to słowo piszemy wielką literą.",
  why: "Tak mówią nowe zasady Rady Języka Polskiego.",
  todo: "Zmień pierwszą literę na wielką.",
  source: "spelling.2026",
  needs: "text",
  scope: "block",
  watch: CONCERNED,
  *find(passage, { spelling2026 }) {
    if (!spelling2026) return;
    for (const i of passage.watched(CONCERNED)) {
      const { text } = passage.words[i]!;
      const next = passage.words[i + 1];
      const isPlace =
        PLACES.test(text) &&
        next?.kind === "word" &&
        /^[A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż]{2,}$/.test(next.text) &&
        !/^(?:Miast|Urz|Jest|Nie)/.test(next.text);
      if (isPlace || INHABITANT.test(text)) yield { span: passage.span(i), fixes: [capitalised(text)] };
    }
  },
  examples: {
    bad: [
      { body: "Zapraszamy na [[plac]] Wolności.", fixed: "Zapraszamy na Plac Wolności." },
      { body: "Każdy [[poznanianin]] zna to miejsce.", fixed: "Każdy Poznanianin zna to miejsce." },
      { body: "Spotkamy się w [[parku]] Wilsona.", fixed: "Spotkamy się w Parku Wilsona." },
    ],
    good: [
      "Zapraszamy na Plac Wolności.",
      "Urząd jest przy pl. Kolegiackim.",
      "W parku są nowe ławki.",
      "Mieszka przy ulicy Długiej.",
      "Plac zabaw jest zamknięty.",
      { body: "Zapraszamy na plac Wolności.", setting: { spelling2026: false } },
    ],
  },
};
