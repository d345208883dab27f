import type { Reading } from "../../lexicon/lexicon";
import { F, GENDER, M1, MASCULINE, matches, NOM, pos, POS, SG, type Tag } from "../../lexicon/tag";
import { casedLike } from "../casing";
import type { Passage } from "../passage";
import type { LetterRule } from "../rule";
import { openingReader } from "./opening-reader";
import { isQuoted } from "./quoted";
import { FORM_OF, type Who } from "./reader";
import { adjectiveAs, predicates, verbAs } from "./recast-subject";
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
      for (const subject of subjectsIn(passage).filter(
        ({ at, verb }) => !isQuoted(passage, at) && !isDouble(passage, at, verb),
      ))
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
      "Mógłby/Mogłaby Pan/Pani przysłać kopię umowy?",
    ],
  },
};

/** "Mógłby/Mogłaby Pan/Pani": forms for both are for the rule on slashes. */
function isDouble({ text, words }: Passage, at: number, verb: number): boolean {
  return [at, verb].some((index) => text[words[index]!.start - 1] === "/" || text[words[index]!.end] === "/");
}

/** The words that say something of the reader in another gender or number than the reader's own. */
function* wrongForms(passage: Passage, subject: Subject, greeted: Who | undefined): Generator<number> {
  const { who, readings, verb } = subject;
  const isWrong = (forms: readonly Reading[]) =>
    forms.length > 0 &&
    forms.every(({ tag }) => tag & GENDER && !matches(tag, FORM_OF[who])) &&
    forms.some(({ tag }) => isMistaken(tag, who)) &&
    // Where a form is as the opening has it, the word beside it is what is wrong.
    !(greeted && greeted !== who && forms.some(({ tag }) => matches(tag, FORM_OF[greeted])));
  const other = who === "woman" && hasOtherSubject(passage, subject);
  // "Państwo finansowało budowę" is about the state.
  const isState = who === "many" && subject.at === passage.sentenceOf(subject.at).first;
  if (isWrong(readings) && !other && !isState) yield verb;
  if (who === "many") return;
  for (const index of predicates(passage, subject, who === "man" ? F : MASCULINE)) {
    const forms = passage
      .readings(index)
      .filter(({ tag }) => pos(tag) === POS.winien || (matches(tag, NOM | SG | GENDER) && (tag & NOM) !== 0));
    if (isWrong(forms) && !(who === "woman" && (other || isOfThing(passage, index, readings)))) yield index;
  }
}

/** Whether a form is one that people write by mistake: not the neuter, which is about things. */
function isMistaken(tag: Tag, who: Who): boolean {
  if (who === "many") return (tag & (M1 | F)) !== 0;
  return matches(tag, who === "man" ? SG | F : SG | M1);
}

/** What is done to a thing for somebody: "został Pani przyznany" may be said of it. */
const GIVEN =
  /^(?:przyznać|wysłać|przesłać|zwrócić|doręczyć|przekazać|udzielić|przedstawić|zaproponować|odebrać|wydać|wypłacić|naliczyć|oddać|podać|przedłużyć|przydzielić|dostarczyć|zaoferować|skraść|znany|potrzebny|bliski|wiadomy|niezbędny|przydatny|należny|udostępnić|obiecać|odmówić)$/;

function isOfThing(passage: Passage, index: number, verb: readonly Reading[]): boolean {
  return passage.lower(index) !== "sam" && isCopula(verb) && passage.lemmas(index).some((lemma) => GIVEN.test(lemma));
}
