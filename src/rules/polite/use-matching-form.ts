import { F, GENDER, M1, MASCULINE, matches, NOM, PL, pos, POS, SG } from "../../lexicon/tag";
import type { LetterRule } from "../rule";
import type { Passage } from "../passage";
import { casedLike } from "../casing";
import { openingReader } from "./opening-reader";
import { isQuoted } from "./quoted";
import { adjectiveAs, predicates, verbAs } from "./recast-subject";
import type { Who } from "./reader";
import { hasOtherSubject, isCopula, subjectsIn, type Subject } from "./subject";

export const useMatchingForm: LetterRule = {
  id: "polite/use-matching-form",
  name: "„Pan” z formą „złożyła”",
  level: "should",
  what: "Forma czasownika nie pasuje do słowa „Pan”, „Pani” lub „Państwo”.",
  why: "Taki błąd wygląda, jakby pismo powstało z cudzego szablonu.",
  todo: "Popraw formę: „złożył Pan”, „złożyła Pani”, „złożyli Państwo”.",
  source: "std.greeting",
  needs: "lexicon",
  scope: "letter",
  *find(letter) {
    const greeted = openingReader(letter)?.who;
    for (const { passage, start } of letter.passages) {
      if (passage.block.role === "signature") return;
      for (const subject of subjectsIn(passage).filter(({ at }) => !isQuoted(passage, at)))
        for (const index of wrongForms(passage, subject, greeted)) {
          const { start: from, end, text } = passage.words[index]!;
          const reading = index === subject.verb ? subject.readings[0]! : undefined;
          const fix = reading ? verbAs(passage, reading, subject.who) : adjectiveAs(passage, index, subject.who);
          yield {
            span: { start: start + from, end: start + end },
            what: `„${text}” nie pasuje do słowa „${passage.words[subject.at]!.text}”.`,
            ...(fix ? { fixes: [casedLike(text, fix)] } : {}),
          };
        }
    }
  },
  examples: {
    bad: [
      {
        body: "Dziękujemy, że [[złożyła]] Pan wniosek.",
        fixed: "Dziękujemy, że złożył Pan wniosek.",
      },
      { body: "W marcu Pani [[złożył]] wniosek.", fixed: "W marcu Pani złożyła wniosek." },
      { body: "[[Złożył]] Pani wniosek 3 marca.", fixed: "Złożyła Pani wniosek 3 marca." },
      { body: "Jest Pan [[zobowiązana]] do opłaty.", fixed: "Jest Pan zobowiązany do opłaty." },
      { body: "[[Powinien]] Pani zadzwonić.", fixed: "Powinna Pani zadzwonić." },
      {
        body: "Czy jest Pani [[zainteresowany]] kursem?",
        fixed: "Czy jest Pani zainteresowana kursem?",
      },
      { body: "Jest Pani [[winien]] 120 zł.", fixed: "Jest Pani winna 120 zł." },
      { body: "Czy [[mogłaby]] Pan przyjść?", fixed: "Czy mógłby Pan przyjść?" },
      { body: "[[Złożyły]] Państwo wniosek.", fixed: "Złożyli Państwo wniosek." },
      { body: "[[Otrzymał]] Państwo umowę w maju.", fixed: "Otrzymali Państwo umowę w maju." },
      {
        body: "Szanowny Panie,\nproszę, żeby Pan to [[podpisała]].",
        fixed: "Szanowny Panie,\nproszę, żeby Pan to podpisał.",
      },
    ],
    good: [
      "Złożyła Pani wniosek.",
      "Wpłynął Pani wniosek.",
      "Pani wniosek wpłynął 3 marca.",
      "Został Pani przyznany dodatek.",
      "Dodatek, który został Pani przyznany, wynosi 300 zł.",
      "Urząd Pani nie poinformował.",
      "Wniosek złożył Pani mąż.",
      "Nikt Pani nie pomógł.",
      "Odpisał Pani wczoraj.",
      "Inspektor wysłał Pani plan w maju.",
      "Była Pani obecna na wizji.",
      "Państwo polskie odzyskało zbiory.",
      "Pani Nowak poprosił o to sąsiad.",
      "Termin był Pani znany.",
    ],
  },
};

/** The words that say something of the reader in another gender or number than the reader's own. */
function* wrongForms(passage: Passage, subject: Subject, greeted: Who | undefined): Generator<number> {
  const { who, readings, verb, at } = subject;
  const gendered = readings.filter(({ tag }) => tag & GENDER);
  // Where the verb is as the opening has it, the word beside it is what is wrong.
  const fitsOpening = (wrong: readonly { tag: number }[]) =>
    greeted !== undefined && greeted !== who && wrong.some(({ tag }) => matches(tag, FITS[greeted]));
  if (
    gendered.length === readings.length &&
    !readings.some(({ tag }) => matches(tag, FITS[who])) &&
    readings.some(({ tag }) => mayBeMeant(tag, who)) &&
    !fitsOpening(readings) &&
    !(who === "woman" && hasOtherSubject(passage, subject)) &&
    !(who === "many" && at === passage.sentenceOf(at).first)
  )
    yield verb;
  if (who === "many") return;
  const other = who === "man" ? F : MASCULINE;
  for (const index of predicates(passage, subject, other)) {
    const words = passage
      .readings(index)
      .filter(({ tag }) => pos(tag) === POS.winien || (matches(tag, NOM | SG) && tag & GENDER && tag & NOM));
    if (!words.length || words.some(({ tag }) => matches(tag, FITS[who])) || fitsOpening(words)) continue;
    if (who === "woman" && (!ofPerson(passage, index) || hasOtherSubject(passage, subject))) continue;
    yield index;
  }

  function ofPerson(p: Passage, index: number): boolean {
    return /^sam$/.test(p.lower(index)) || !isCopula(readings) || p.lemmas(index).every((lemma) => !GIVEN.test(lemma));
  }
}

const FITS: Readonly<Record<Who, number>> = { man: SG | M1, woman: SG | F, many: PL | M1 };

/** Whether a wrong form is one that people write by mistake: not the neuter, which is about things. */
function mayBeMeant(tag: number, who: Who): boolean {
  if (who === "many") return pos(tag) !== POS.winien || (tag & (M1 | F)) !== 0 ? (tag & (M1 | F)) !== 0 : false;
  return who === "man" ? matches(tag, SG | F) : matches(tag, SG | M1);
}

/** What is done to a thing for somebody: "został Pani przyznany" may be said of it. */
const GIVEN =
  /^(?:przyznać|wysłać|przesłać|zwrócić|doręczyć|przekazać|udzielić|przedstawić|zaproponować|odebrać|wydać|wypłacić|naliczyć|oddać|podać|przedłużyć|przydzielić|dostarczyć|zaoferować|skraść|znany|potrzebny|bliski|wiadomy|niezbędny|przydatny|należny|udostępnić|obiecać|odmówić)$/;
