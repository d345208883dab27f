import { GEN, matches, pos, POS } from "../../lexicon/tag";
import { casedLike } from "../casing";
import { withComma } from "../clause";
import type { Passage } from "../passage";
import type { BlockRule, Hit } from "../rule";
import { Watch } from "../watch";
import { mayStandLater, objectAt, verbNamedAt, WITH_GENITIVE, type Verb } from "./nominal";

/** Words that ask the reader to do something: then the reader is also who does what "aby" says. */
const ASKS =
  /^(?:prosz[ęą]|prosimy|należy|trzeba|można|moż[en]a?|mogą|musi|muszą|powin|wystarczy|zapraszamy|przyjść|zadzwonić|złożyć|wypełnić)/;

const AIM = new Watch({ spelled: ["celem", "celu"] });

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
  watch: AIM,
  *find(passage) {
    for (const i of passage.watched(AIM)) {
      const lower = passage.lower(i);
      const first =
        lower === "celem" && !isNounHere(passage, i)
          ? i
          : lower === "celu" && passage.lower(i - 1) === "w"
            ? i - 1
            : -1;
      if (first < 0) continue;
      const verb = verbNamedAt(passage, i + 1, GEN);
      if (verb) yield hitAt(passage, first, verb);
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
      { body: "[[W celu zapoznania się]] z aktami sprawy prosimy o kontakt." },
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

/** "Celem" is a noun in its own right beside a verb of being, an adjective or a preposition. */
function isNounHere(passage: Passage, index: number): boolean {
  const { first, last } = passage.sentenceOf(index);
  for (let i = first; i < last; i++)
    if (/^(?:jest|są|był[aoy]?|będzie|będą|stał|pozostaje|to)$/.test(passage.lower(i))) return true;
  const before = passage.readings(index - 1);
  return index > first && before.length > 0 && before.some((r) => pos(r.tag) === POS.adj || pos(r.tag) === POS.prep);
}

function hitAt(passage: Passage, first: number, verb: Verb): Hit {
  const plain: Hit = { span: passage.span(first, verb.last) };
  const { lexicon } = passage;
  const sentence = passage.sentenceOf(first);
  const opens = first === sentence.first;
  if (!lexicon || !asks(passage, opens ? verb.last : sentence.first, opens ? sentence.last : first)) return plain;
  const object = objectAt(passage, verb.last + 1, WITH_GENITIVE.has(verb.lemma));
  if (!object || mayStandLater(passage, verb, object.text)) return plain;
  const last = Math.max(object.last, verb.last);
  const text = casedLike(
    passage.words[first]!.text,
    `aby ${verb.lemma}${verb.reflexive ? " się" : ""}${object.text ? " " + object.text : ""}`,
  );
  const span = passage.span(first, last);
  if (!opens) {
    if (hasVerb(passage, last + 1, sentence.last)) return plain;
    const mended = withComma(passage, first, span, text);
    return { span: mended.span, fixes: [mended.text] };
  }
  // The main clause has to begin right behind, so that the comma has its place.
  const next = passage.lower(last + 1);
  if (next === ",") return { span, fixes: [text] };
  return ASKS.test(next) ? { span, fixes: [text + ","] } : plain;
}

function asks(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (ASKS.test(passage.lower(i))) return true;
  return false;
}

function hasVerb(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (passage.readings(i).some((r) => matches(r.tag, POS.fin) || matches(r.tag, POS.praet))) return true;
  return false;
}
