import { GEN, matches, pos, POS } from "../../lexicon/tag";
import { casedLike } from "../casing";
import { withComma } from "../clause";
import type { Passage } from "../passage";
import type { BlockRule, Hit } from "../rule";
import { hasDoer } from "./doer";
import { infinitiveAt, type Infinitive } from "./infinitive";
import { ASKS, isFinite, mainClauseAt } from "./main-clause";

export const useAby: BlockRule = {
  id: "plain/use-aby",
  name: "„W celu” zamiast „aby”",
  level: "should",
  what: "„W celu” z rzeczownikiem można zastąpić słowem „aby” i czasownikiem.",
  why: "Czasownik od razu mówi, co się dzieje.",
  todo: "Napisz „aby” i czasownik: „aby uzyskać”.",
  source: "std.language.plain",
  needs: "lexicon",
  scope: "block",
  *find(passage) {
    for (let i = 0; i < passage.words.length; i++) {
      const frame = frameAt(passage, i);
      const action = frame && infinitiveAt(passage, frame.last + 1, frame.case);
      // What data is processed for is a term of the law.
      if (frame && action && !passage.words.some((word) => /^(?:nie)?przetw[ao]rz/i.test(word.text)))
        yield hitAt(passage, frame.first, action);
    }
  },
  examples: {
    bad: [
      {
        body: "[[W celu uzyskania informacji]] prosimy zadzwonić.",
        fixed: "Aby uzyskać informacje, prosimy zadzwonić.",
      },
      { body: "Prosimy przyjść[[ celem podpisania umowy]].", fixed: "Prosimy przyjść, aby podpisać umowę." },
      { body: "Proszę zadzwonić[[ w celu umówienia wizyty]].", fixed: "Proszę zadzwonić, aby umówić wizytę." },
      { body: "Należy przyjść[[ celem dokonania wpłaty]].", fixed: "Należy przyjść, aby wpłacić." },
      { body: "Prosimy przyjść[[ celem udzielenia informacji]].", fixed: "Prosimy przyjść, aby udzielić informacji." },
      { body: "Sprawę przekazaliśmy [[celem dokonania]] oględzin." },
      {
        body: "[[W celu zapoznania się z aktami sprawy]] prosimy o kontakt.",
        fixed: "Aby zapoznać się z aktami sprawy, prosimy o kontakt.",
      },
      { body: "Przekazaliśmy pismo [[celem rozpatrzenia]] do Rady Osiedla." },
      { body: "Kontrola była [[w celu sprawdzenia]] jakości i czystości wody." },
    ],
    good: [
      "Aby uzyskać informacje, prosimy zadzwonić.",
      "Celem spotkania jest wybór zarządu.",
      "Głównym celem zmiany jest bezpieczeństwo.",
      "Dotarli do celu wycieczki.",
      "Co jest celem ćwiczenia?",
      "W tym celu prosimy o podpis.",
      "Zbiórka w celu charytatywnym trwa.",
      "Nad celem badania pracuje zespół.",
    ],
  },
};

/** The words that say "in order to" and the case of the noun behind them, where the word at `index` ends them. */
function frameAt(passage: Passage, index: number): { first: number; last: number; case: number } | undefined {
  const lower = passage.lower(index);
  const before = passage.lower(index - 1);
  if (lower === "celem") return isNounHere(passage, index) ? undefined : { first: index, last: index, case: GEN };
  if ((lower === "celu" && before === "w") || (lower === "zamiarem" && before === "z"))
    return { first: index - 1, last: index, case: GEN };
  return undefined;
}

/** "Celem" is a noun in its own right beside a verb of being, an adjective or a preposition. */
function isNounHere(passage: Passage, index: number): boolean {
  const { first, last } = passage.sentenceOf(index);
  for (let i = first; i < last; i++)
    if (/^(?:jest|są|był[aoy]?|będzie|będą|stał|pozostaje|to)$/.test(passage.lower(i))) return true;
  const before = passage.readings(index - 1);
  return index > first && before.length > 0 && before.some((r) => pos(r.tag) === POS.adj || pos(r.tag) === POS.prep);
}

function hitAt(passage: Passage, first: number, { named, said }: Infinitive): Hit {
  const plain: Hit = { span: passage.span(first, named) };
  const sentence = passage.sentenceOf(first);
  if (!said) return plain;
  const { last } = said;
  const text = casedLike(passage.words[first]!.text, `aby ${said.text}`);
  if (first === sentence.first) {
    const main = mainClauseAt(passage, last + 1);
    if (!main || !hasDoer(passage, main.first, sentence.last, true)) return plain;
    const rest = passage.text.slice(passage.words[last]!.end, passage.words[main.first - 1]!.end);
    return { span: passage.span(first, main.first - 1), fixes: [text + rest + (main.hasComma ? "" : ",")] };
  }
  if (!passage.words.slice(sentence.first, first).some((_, i) => hasFinite(passage, sentence.first + i))) {
    // "Pracownik w celu sprawdzenia danych zadzwonił": the clause stands between the doer and the verb.
    const isBetween = hasFinite(passage, last + 1) && hasDoer(passage, sentence.first, sentence.last);
    if (!isBetween) return plain;
    const mended = withComma(passage, first, passage.span(first, last), `${text},`);
    return { span: mended.span, fixes: [mended.text] };
  }
  if (!hasDoer(passage, sentence.first, first) || !endsSentence(passage, last + 1, sentence.last)) return plain;
  const mended = withComma(passage, first, passage.span(first, last), text);
  return { span: mended.span, fixes: [mended.text] };
}

function hasFinite(passage: Passage, index: number): boolean {
  return passage.readings(index).some((r) => isFinite(r.tag)) || ASKS.test(passage.lower(index));
}

/** Whether only attributes follow up to the end of the sentence or a comma, and nothing that goes on with the main clause. */
function endsSentence(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (passage.words[i]!.kind === "mark") return true;
    if (/^(?:i|oraz|lub|albo|a)$/.test(passage.lower(i))) return false;
    if (passage.readings(i).some((r) => isFinite(r.tag) || matches(r.tag, POS.inf))) return false;
  }
  return true;
}
