import type { BlockRule } from "../rule";
import { Watch } from "../watch";

/** Words that may stand twice: "czy to to samo", "bardzo, bardzo". */
const TWICE = /^(?:to|tego|tej|tym|tych|bardzo|tak|nie|no|raz|już|co|po|ich|jej|jego|pani|państwa|pana|się)$/;
/** A word of three letters at least, or a small one of which nobody needs two. */
const SOUGHT = new Watch({ like: /^[a-ząćęłńóśźż]{3,}$|^(?:w|z|i|o|a|do|na|od|za|że|są)$/ });

export const noRepeatedWord: BlockRule = {
  id: "form/no-repeated-word",
  name: "To samo słowo dwa razy",
  level: "should",
  what: "To samo słowo stoi dwa razy pod rząd.",
  why: "Taka pomyłka wygląda niestarannie.",
  todo: "Usuń powtórzone słowo.",
  source: "typography.pl",
  needs: "text",
  scope: "block",
  watch: SOUGHT,
  *find(passage) {
    for (const i of passage.watched(SOUGHT)) {
      const word = passage.lower(i);
      if (i === 0 || passage.lower(i - 1) !== word || TWICE.test(word)) continue;
      if (passage.words[i]!.kind !== "word" || passage.words[i - 1]!.kind !== "word") continue;
      yield {
        span: passage.span(i - 1, i),
        fixes: [passage.words[i - 1]!.text],
        what: `Słowo „${word}” stoi dwa razy pod rząd.`,
      };
    }
  },
  examples: {
    bad: [
      {
        body: "Wizyta trwa kwadrans, [[więc więc]] proszę mieć druk.",
        fixed: "Wizyta trwa kwadrans, więc proszę mieć druk.",
      },
      { body: "Spotkamy się [[w w]] ratuszu.", fixed: "Spotkamy się w ratuszu." },
      { body: "[[Prosimy prosimy]] o podpis.", fixed: "Prosimy o podpis." },
    ],
    good: [
      "Czy to to samo pismo?",
      "Bardzo bardzo dziękuję.",
      "Mieszka w Baden-Baden.",
      "Powiem tak: tak, zgadzam się.",
      "Ulica Kolegiacka, Kolegiacka 17.",
    ],
  },
};
