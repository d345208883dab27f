import { matches, PL, POS, SEC } from "../../lexicon/tag";
import { TER } from "../../lexicon/tag";
import type { BlockRule } from "../rule";
import { Watch } from "../watch";

const YOU = new Watch({ like: /^Państwo$/ });

export const usePanstwoThirdPerson: BlockRule = {
  id: "polite/use-panstwo-third-person",
  name: "„Państwo” z formą „możecie”",
  level: "should",
  what: "Po „Państwo” czasownik ma złą formę.",
  why: "Piszemy „Państwo mogą”, a nie „Państwo możecie”.",
  todo: "Zmień formę czasownika.",
  source: "std.greeting",
  needs: "lexicon",
  scope: "block",
  watch: YOU,
  *find(passage) {
    const { lexicon } = passage;
    if (!lexicon) return;
    for (const i of passage.watched(YOU)) {
      const { first, last } = passage.sentenceOf(i);
      const wish = /^((?:że|a)?by)ście$/i.exec(passage.words[i - 1]?.text ?? "");
      if (wish && i > first) {
        yield { span: passage.span(i - 1), what: "Po „Państwo” spójnik ma złą formę.", fixes: [wish[1]!] };
        continue;
      }
      for (const at of [i + 1, i - 1, i + 2]) {
        if (at < first || at >= last || (at === i + 2 && passage.words[i + 1]!.kind === "mark")) continue;
        const reading = passage
          .readings(at)
          .find(
            (r) =>
              matches(r.tag, POS.fin | PL | SEC) ||
              matches(r.tag, POS.praet | PL | SEC) ||
              matches(r.tag, POS.pot | PL | SEC),
          );
        if (!reading) continue;
        const fix = lexicon.inflect(reading.lemma, (reading.tag & ~SEC) | TER)[0];
        yield {
          span: passage.span(at),
          ...(fix
            ? {
                fixes: [/^[A-ZŁŚŻ]/.test(passage.words[at]!.text) ? fix.slice(0, 1).toUpperCase() + fix.slice(1) : fix],
              }
            : {}),
        };
        break;
      }
    }
  },
  examples: {
    bad: [
      { body: "Państwo [[możecie]] złożyć wniosek.", fixed: "Państwo mogą złożyć wniosek." },
      {
        body: "Jeśli [[macie]] Państwo pytania, proszę dzwonić.",
        fixed: "Jeśli mają Państwo pytania, proszę dzwonić.",
      },
      { body: "Czy [[moglibyście]] Państwo zadzwonić?", fixed: "Czy mogliby Państwo zadzwonić?" },
      { body: "[[Złożyliście]] Państwo wniosek w marcu.", fixed: "Złożyli Państwo wniosek w marcu." },
      { body: "Prosimy, [[żebyście]] Państwo złożyli wniosek.", fixed: "Prosimy, żeby Państwo złożyli wniosek." },
      { body: "Czy [[otrzymaliście]] Państwo list?", fixed: "Czy otrzymali Państwo list?" },
    ],
    good: [
      "Mogą Państwo złożyć wniosek.",
      "Jeśli mają Państwo pytania, proszę dzwonić.",
      "Szanowni Państwo, zapraszamy.",
      "Zapraszamy Państwa na spotkanie.",
      "Państwo polskie ma długą historię.",
    ],
  },
};
