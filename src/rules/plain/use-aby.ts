import { GEN, INST, matches, NOM, pos, POS, SG } from "../../lexicon/tag";
import { casedLike } from "../casing";
import type { Passage } from "../passage";
import type { BlockRule, Hit } from "../rule";
import { Watch } from "../watch";
import { hasDoer } from "./doer";
import { isOurs } from "./finite";
import { infinitiveAt, type Infinitive } from "./infinitive";
import { clauseInPlace } from "./main-clause";

const AIMS = new Watch({ spelled: ["celem", "celu", "zamiarem"] });

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
  watch: AIMS,
  *find(passage) {
    for (const i of passage.watched(AIMS)) {
      const letter = letterAt(passage, i);
      if (letter) yield letter;
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
      {
        body: "[[Celem niniejszego pisma jest wyjaśnienie zasad]] naboru.",
        fixed: "Piszemy, aby wyjaśnić zasady naboru.",
      },
      {
        body: "Dzwonimy tylko [[w celu potwierdzenia terminu]].",
        fixed: "Dzwonimy tylko po to, aby potwierdzić termin.",
      },
      {
        body: "[[W celu wymiany sprzętu i zakupu mebli]] zbieramy pieniądze.",
        fixed: "Aby wymienić sprzęt i kupić meble, zbieramy pieniądze.",
      },
      {
        body: "[[W celu umożliwienia Panu głosowania poza miejscem zamieszkania]] wydamy zaświadczenie.",
        fixed: "Aby umożliwić Panu głosowanie poza miejscem zamieszkania, wydamy zaświadczenie.",
      },
      {
        body: "Dzwoniliśmy dwa razy, za każdym razem [[w celu potwierdzenia terminu]].",
        fixed: "Dzwoniliśmy dwa razy, za każdym razem po to, aby potwierdzić termin.",
      },
      { body: "Niezbędne jest Pana stawiennictwo [[celem złożenia]] zeznań." },
      { body: "Spotkajmy się[[ w celu omówienia planu]].", fixed: "Spotkajmy się, aby omówić plan." },
      { body: "Urzędniczka zadzwoni[[ celem ustalenia terminu]].", fixed: "Urzędniczka zadzwoni, aby ustalić termin." },
      {
        body: "Ekipa wejdzie na działkę[[ celem wykonania pomiarów]].",
        fixed: "Ekipa wejdzie na działkę, aby wykonać pomiary.",
      },
      { body: "Spotkamy się[[ w celu wybrania patrona]].", fixed: "Spotkamy się, aby wybrać patrona." },
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
      "Jest to w tym roku celem naszych działań.",
      "Głównym celem zmiany jest bezpieczeństwo.",
      "Dotarli do celu wycieczki.",
      "Co jest celem ćwiczenia?",
      "W tym celu prosimy o podpis.",
      "Zbiórka w celu charytatywnym trwa.",
      "Nad celem badania pracuje zespół.",
    ],
  },
};

/** "Celem niniejszego pisma jest wyjaśnienie" is "piszemy, aby wyjaśnić". */
function letterAt(passage: Passage, index: number): Hit | undefined {
  if (passage.lower(index) !== "celem") return undefined;
  const letter = /^(?:niniejszego|tego|naszego|mojego)$/.test(passage.lower(index + 1)) ? index + 2 : index + 1;
  if (!/^(?:pisma|listu|e-maila|maila|wiadomości)$/.test(passage.lower(letter)) || passage.lower(letter + 1) !== "jest")
    return undefined;
  const action = infinitiveAt(passage, letter + 2, NOM);
  const said = action?.gerund ? action.said : undefined;
  if (!said) return undefined;
  const isOne = passage.words.some((_, i) => isOurs(passage, i) && passage.readings(i).every((r) => r.tag & SG));
  const text = `${isOne ? "piszę" : "piszemy"}, aby ${said.text}`;
  return { span: passage.span(index, said.last), fixes: [casedLike(passage.words[index]!.text, text)] };
}

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
    if (/^(?:jest|są|był[aoy]?|będzie|będą|stał|pozostaje|to)$/.test(passage.lower(i)))
      return !hasSubjectBetween(passage, i + 1, index);
  const before = passage.readings(index - 1);
  return (
    index > first && before.length > 0 && before.some((r) => matches(r.tag, POS.adj | INST) || pos(r.tag) === POS.prep)
  );
}

/** "Potrzebne jest stawiennictwo celem": a noun of its own stands before "celem" already. */
function hasSubjectBetween(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (passage.readings(i).some((r) => matches(r.tag, POS.subst | NOM))) return true;
  return false;
}

function hitAt(passage: Passage, first: number, { named, said }: Infinitive): Hit {
  const mended =
    said &&
    clauseInPlace(passage, first, said.last, `aby ${said.text}`, (from, to, opens) =>
      hasDoer(passage, from, to, opens),
    );
  return mended ? { span: mended.span, fixes: [mended.text] } : { span: passage.span(first, named) };
}
