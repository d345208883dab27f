import { casedLike } from "../casing";
import type { BlockRule } from "../rule";
import { Watch } from "../watch";

/** Impersonal orders with the plain word for each; the fix keeps what is asked for behind it. */
const PLAIN: Readonly<Record<string, string>> = {
  uprasza: "prosimy",
  prosi: "prosimy",
  wzywa: "prosimy",
  informuje: "informujemy",
  zawiadamia: "zawiadamiamy",
  przypomina: "przypominamy",
  wyjaśnia: "wyjaśniamy",
  zaleca: "radzimy",
  poucza: "informujemy",
  zabrania: "nie wolno",
  zaprasza: "zapraszamy",
};

const ORDERS = new Watch({ spelled: Object.keys(PLAIN) });

export const noSeOrder: BlockRule = {
  id: "plain/no-se-order",
  name: "Bezosobowe „się”",
  level: "should",
  what: "Bezosobowe „się” ukrywa, kto mówi.",
  why: "„Prosimy” jest krótsze i bliższe niż „uprasza się”.",
  todo: "Napisz w imieniu urzędu: „prosimy”, „informujemy”.",
  source: "std.language.plain",
  needs: "text",
  scope: "block",
  watch: ORDERS,
  *find(passage) {
    const { words } = passage;
    for (let i = 0; i + 1 < words.length; i++) {
      const plain = PLAIN[passage.lower(i)];
      if (!plain || passage.lower(i + 1) !== "się") continue;
      const before = passage.lower(i - 1);
      // "Komisja prosi się o ..." has a doer: only a sentence that begins so, or goes on after a mark or "nie", has none.
      const opens =
        i === passage.sentenceOf(i).first ||
        /^(?:,|;|–|i|oraz|jednocześnie|ponadto|niniejszym|uprzejmie)$/.test(before);
      if (opens)
        yield {
          span: passage.span(i, i + 1),
          fixes: [casedLike(words[i]!.text, plain)],
          what: `„${words[i]!.text} się” nie mówi, kto prosi lub informuje.`,
        };
    }
  },
  examples: {
    bad: [
      { body: "[[Uprasza się]] o ciszę.", fixed: "Prosimy o ciszę." },
      { body: "[[Informuje się]], że kasa jest zamknięta.", fixed: "Informujemy, że kasa jest zamknięta." },
      {
        body: "Jednocześnie [[przypomina się]] o terminie wpłaty.",
        fixed: "Jednocześnie przypominamy o terminie wpłaty.",
      },
    ],
    good: [
      "Prosimy o ciszę.",
      "Dyrektor informuje się o postępach prac.",
      "Ta nazwa często się przypomina.",
      "Wniosek prosi się o poprawki.",
    ],
  },
};
