import { pos, POS } from "../../lexicon/tag";
import { casedLike } from "../casing";
import type { Passage } from "../passage";
import type { BlockRule } from "../rule";
import { Watch } from "../watch";

/** What nobody is asked to do: the writer thinks aloud. */
const THINKING =
  /^(?:podkreślić|zauważyć|zaznaczyć|nadmienić|wskazać|dodać|podnieść|wspomnieć|stwierdzić|uznać|przyjąć|uznawać|rozumieć|sądzić|przypuszczać|liczyć|ocenić|rozważyć|wyjaśnić|przypomnieć|spodziewać|oczekiwać|traktować|uważać|odróżnić)$/;

/** Words after which a clause tells or asks, and nobody can be asked for anything in it. */
const WITHIN =
  /^(?:jak|że|iż|gdzie|kiedy|co|czy|jeśli|jeżeli|gdy|aby|żeby|ponieważ|bo|gdyż|ile|dlaczego|kto|komu|kogo|któr.*|jaki.*)$/;

/** Where a law is spoken of, a request would say too little. */
const BY_LAW =
  /^(?:ustaw.*|art\.|przepis.*|kodeks.*|uchwał.*|regulamin.*|zgodnie|grozi|kara|obowiązek|podatek|podatku)$/;

/** How far the infinitive may stand. */
const REACH = 5;

const DUTY = new Watch({ spelled: ["należy", "należało", "należałoby"] });

export const noNalezy: BlockRule = {
  id: "plain/no-nalezy",
  name: "„Należy” zamiast „prosimy”",
  level: "may",
  what: "„Należy” nie mówi, kto i kogo o to prosi.",
  why: "„Prosimy” jest uprzejmiejsze i bliższe czytelnikowi.",
  todo: "Napisz „prosimy”, a o obowiązku z przepisu „trzeba” albo „musi Pan”.",
  source: "std.language.tact",
  needs: "lexicon",
  scope: "block",
  watch: DUTY,
  *find(passage) {
    for (const i of passage.watched(DUTY)) {
      const infinitive = infinitiveBehind(passage, i);
      if (infinitive === undefined) continue;
      if (passage.lower(i) !== "należy") {
        yield {
          span: passage.span(i),
          what: `„${passage.words[i]!.text}” nie mówi, kto powinien to zrobić.`,
          todo: "Napisz, kto powinien to zrobić: „powinniśmy”, „powinna Pani”.",
        };
        continue;
      }
      if (passage.lemmas(infinitive).some((lemma) => THINKING.test(lemma)) || hopes(passage, infinitive)) continue;
      const negated = passage.lower(i - 1) === "nie";
      // plain/no-double-negation speaks of these.
      if (negated && passage.lower(i + 1) === "nie") continue;
      const first = negated ? i - 1 : i;
      const word = passage.words[first]!.text;
      const [asked, told] = negated ? ["prosimy nie", "nie wolno"] : ["prosimy", "trzeba"];
      // "Nie należy nie doceniać" wants another verb.
      const isTwice = negated && passage.lower(i + 1) === "nie";
      const fixes = (isTwice ? [] : mayAsk(passage, first) ? [asked, told] : negated ? [] : [told]).map((text) =>
        casedLike(word, text),
      );
      yield { span: passage.span(first, i), ...(fixes.length ? { fixes } : {}) };
    }
  },
  examples: {
    bad: [
      { body: "[[Należy]] złożyć wniosek do piątku.", fixed: "Prosimy złożyć wniosek do piątku." },
      { body: "Wniosek [[należy]] podpisać.", fixed: "Wniosek prosimy podpisać." },
      { body: "[[Nie należy]] podpisywać drugiej strony.", fixed: "Prosimy nie podpisywać drugiej strony." },
      { body: "Wyjaśniamy, jak [[należy]] wypełnić wniosek.", fixed: "Wyjaśniamy, jak trzeba wypełnić wniosek." },
      { body: "Zgodnie z ustawą [[należy]] zapłacić podatek.", fixed: "Zgodnie z ustawą trzeba zapłacić podatek." },
      { body: "Na spotkanie [[należy]] mieć ze sobą dowód.", fixed: "Na spotkanie prosimy mieć ze sobą dowód." },
      { body: "Karty nie [[należało]] wyjmować." },
      { body: "Takie informacje [[należałoby]] umieszczać także na drzwiach." },
    ],
    good: [
      "Ta droga należy do gminy.",
      "Zwrot należy się każdemu.",
      "Prosimy złożyć wniosek do piątku.",
      "Należy podkreślić, że opłata jest stała.",
      "Należało do niego pół wsi.",
      "Należy mieć nadzieję, że zdążymy.",
      "Nie należy nie doceniać ryzyka.",
    ],
  },
};

/** "Mieć nadzieję", "mieć na uwadze". */
function hopes(passage: Passage, index: number): boolean {
  return (
    passage.lower(index) === "mieć" && /^(?:nadzieję|świadomość|na|w|wątpliwości|rację)$/.test(passage.lower(index + 1))
  );
}

function infinitiveBehind(passage: Passage, index: number): number | undefined {
  for (let i = index + 1; i <= index + REACH && i < passage.words.length; i++) {
    if (passage.words[i]!.kind === "mark" || (i === index + 1 && /^(?:do|się)$/.test(passage.lower(i))))
      return undefined;
    if (passage.readings(i).some((r) => pos(r.tag) === POS.inf)) return i;
  }
  return undefined;
}

function mayAsk(passage: Passage, index: number): boolean {
  const { first, last } = passage.sentenceOf(index);
  for (let i = first; i < last; i++) if (BY_LAW.test(passage.lower(i))) return false;
  for (let i = index - 1; i >= first && passage.words[i]!.kind !== "mark"; i--)
    if (WITHIN.test(passage.lower(i))) return false;
  return passage.words[last - 1]?.text !== "?";
}
