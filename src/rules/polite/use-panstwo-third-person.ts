import { GENDER, M1, matches, PL, pos, POS, SEC, TER } from "../../lexicon/tag";
import type { Reading } from "../../lexicon/lexicon";
import { casedLike } from "../casing";
import type { Passage } from "../passage";
import type { BlockRule, Hit } from "../rule";
import { Watch } from "../watch";
import { addresses } from "./reader";

/** Conjunctions that carry the ending of a verb: "abyście", "gdybyście", "żeście". */
const WITH_ENDING = /^((?:że|a|gdy|jeśli|jeżeli|czy|choć|jak|o)?by|że|czy|bo|gdy)ście$/;
/** What nobody can be asked for with "proszę". */
const NOT_ASKED = /^(?:być|wiedzieć|móc)$/;

const YOU = new Watch({ like: /Państwo/ });

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
  find(passage) {
    const hits: Hit[] = [];
    for (const { first, last } of passage.sentences) {
      const you = subjectIn(passage, first, last);
      if (you === undefined) continue;
      for (let i = first; i < last; i++) {
        const hit = wrongAt(passage, i, you, first);
        if (!hit) continue;
        hits.push(hit.hit);
        i = hit.last;
      }
    }
    return hits;
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
      {
        body: "Państwo w marcu jeszcze tego nie [[wiedzieliście]].",
        fixed: "Państwo w marcu jeszcze tego nie wiedzieli.",
      },
      { body: "[[Powinniście]] Państwo mieć dowód.", fixed: "Powinni Państwo mieć dowód." },
      { body: "[[Jesteście]] Państwo zaproszeni.", fixed: "Są Państwo zaproszeni." },
      { body: "[[Przyślijcie Państwo]] plan działki.", fixed: "Proszę przysłać plan działki." },
      { body: "Jutro [[nie przychodźcie Państwo]] do urzędu.", fixed: "Jutro proszę nie przychodzić do urzędu." },
      { body: "[[Zgłoście się Państwo]] do pokoju 12.", fixed: "Proszę zgłosić się do pokoju 12." },
      { body: "Wiem, [[żeście]] Państwo czekali.", fixed: "Wiem, że Państwo czekali." },
      { body: "[[Bądźcie]] Państwo o 9:00." },
    ],
    good: [
      "Mogą Państwo złożyć wniosek.",
      "Jeśli mają Państwo pytania, proszę dzwonić.",
      "Szanowni Państwo, zapraszamy.",
      "Zapraszamy Państwa na spotkanie.",
      "Państwo polskie ma długą historię.",
      "Prosimy, aby Państwo złożyli wniosek.",
      "Niech Państwo przyjdą w środę.",
      "Dzieci, możecie już wyjść. Państwo Nowakowie zostają.",
    ],
  },
};

/** Index of a "Państwo" that is a subject: not of "Szanowni Państwo". */
function subjectIn(passage: Passage, first: number, last: number): number | undefined {
  for (let i = first; i < last; i++)
    if (
      passage.words[i]!.text === "Państwo" &&
      addresses(passage, i) &&
      !/^(?:szanowni|drodzy|kochani|mili)$/.test(passage.lower(i - 1))
    )
      return i;
  return undefined;
}

function wrongAt(
  passage: Passage,
  index: number,
  you: number,
  first: number,
): { readonly hit: Hit; readonly last: number } | undefined {
  const lower = passage.lower(index);
  const span = passage.span(index);
  const ending = WITH_ENDING.exec(lower);
  if (ending) {
    const fix = casedLike(passage.words[index]!.text, ending[1]!);
    return { hit: { span, what: "Po „Państwo” spójnik ma złą formę.", fixes: [fix] }, last: index };
  }
  const reading = passage
    .readings(index)
    .find(({ tag }) => matches(tag, SEC | PL) && pos(tag) !== POS.ppron12 && pos(tag) !== POS.aglt);
  if (!reading) return undefined;
  if (pos(reading.tag) === POS.impt) return askedAt(passage, index, you, first, reading);
  const fix = inThirdPerson(passage, reading);
  return {
    hit: { span, ...(fix ? { fixes: [casedLike(passage.words[index]!.text, fix)] } : {}) },
    last: index,
  };
}

function inThirdPerson({ lexicon }: Passage, { lemma, tag }: Reading): string | undefined {
  const gender = tag & GENDER ? M1 : 0;
  return lexicon?.inflect(lemma, (tag & ~(SEC | GENDER)) | TER | gender)[0];
}

function hasOrder(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (passage.reading(i, POS.impt | PL | SEC)) return true;
  return false;
}

/** "Przyślijcie Państwo" -> "proszę przysłać"; the reader's name goes where it stands beside the verb. */
function askedAt(
  passage: Passage,
  verb: number,
  you: number,
  first: number,
  { lemma }: Reading,
): { readonly hit: Hit; readonly last: number } {
  const what = "Do „Państwo” nie pasuje rozkaźnik.";
  if (NOT_ASKED.test(lemma)) return { hit: { span: passage.span(verb), what }, last: verb };
  const not = verb > first && passage.lower(verb - 1) === "nie";
  let begin = not ? verb - 1 : verb;
  let end = verb;
  let reflexive = false;
  if (passage.lower(end + 1) === "się") {
    reflexive = true;
    end++;
  }
  if (you === end + 1) end = you;
  else if (you === begin - 1) begin = you;
  if (!reflexive && passage.lower(end + 1) === "się") {
    reflexive = true;
    end++;
  }
  // A second one goes on with the first: "proszę podpisać i odesłać".
  const again = /^(?:i|oraz|a)$/.test(passage.lower(begin - 1)) && hasOrder(passage, first, begin - 1);
  const text = `${again ? "" : "proszę "}${not ? "nie " : ""}${lemma}${reflexive ? " się" : ""}`;
  return {
    hit: { span: passage.span(begin, end), what, fixes: [casedLike(passage.words[begin]!.text, text)] },
    last: end,
  };
}
