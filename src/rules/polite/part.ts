import { ACC, CASE, DAT, GEN, INST, LOC, pos, POS, type Tag } from "../../lexicon/tag";
import type { Passage } from "../passage";
import { isSmall, subjectsIn } from "./subject";
import type { Part } from "./reader";

/** Verbs whose object is a person in the accusative. */
const ACCUSATIVE = new Set(
  "informować poinformować prosić poprosić zapraszać zaprosić zawiadamiać zawiadomić powiadamiać powiadomić przepraszać przeprosić wzywać wezwać zachęcać zachęcić zobowiązywać zobowiązać pouczyć pouczać uprzedzić uprzedzać zapewniać zapewnić umówić skierować kierować wpisać zapisać zarejestrować przyjąć obsłużyć odesłać odsyłać pytać zapytać ostrzec ostrzegać uspokoić przekonać upoważnić odwiedzić dodać wspierać wesprzeć".split(
    " ",
  ),
);
const GENITIVE = new Set("dotyczyć potrzebować słuchać wysłuchać oczekiwać".split(" "));
/** Verbs that say what is given or said to a person. */
export const DATIVE = new Set(
  "dziękować podziękować odpowiadać odpowiedzieć odpisać pomóc pomagać przesłać przesyłać wysłać wysyłać przekazać przekazywać przyznać przyznawać zwrócić zwracać dać dawać wyjaśnić wyjaśniać wydać wydawać podać proponować zaproponować udzielić udzielać przypomnieć przypominać życzyć gratulować pogratulować wskazać odmówić odmawiać współczuć doradzić radzić umożliwić ułatwić wypłacić wypłacać przysługiwać należeć grozić zależeć oddać doręczyć doręczać dostarczyć pokazać powiedzieć obiecać oferować".split(
    " ",
  ),
);
const WITH_INSTRUMENTAL = /^(?:z|ze|przed|nad|pod|między|poza)$/;

/** What a word for one reader ("Pana", "Pani", "Panią" …) is in its sentence; `undefined` where that is not certain. */
export function partOf(passage: Passage, index: number): Part | undefined {
  if (subjectsIn(passage).some(({ at }) => at === index)) return "subject";
  const lower = passage.lower(index);
  const preposition = passage.readings(index - 1).some(({ tag }) => pos(tag) === POS.prep)
    ? passage.lower(index - 1)
    : "";
  const cases = preposition ? casesOf(passage, index - 1) : 0;
  switch (lower) {
    case "panem":
      return "inst";
    case "panu":
      return preposition && cases & LOC ? "loc" : "dat";
    case "panią":
      return WITH_INSTRUMENTAL.test(preposition)
        ? "inst"
        : preposition
          ? preposition === "za"
            ? undefined
            : "acc"
          : governs(passage, index, ACCUSATIVE)
            ? "acc"
            : undefined;
    case "pana":
    case "pani":
      if (owns(passage, index, cases)) return owned(passage, index, preposition);
      if (preposition) return governed(lower, cases);
      return lower === "pana" ? ofMan(passage, index) : ofWoman(passage, index);
    default:
      return lower.startsWith("pańsk") ? "owner" : undefined;
  }
}

/** "Pani" before a noun may be its owner or whom it is given to: "przesyłamy Pani umowę". */
function owned(passage: Passage, index: number, preposition: string): Part | undefined {
  if (preposition || index === passage.sentenceOf(index).first) return "owner";
  if (passage.lower(index) === "pani") return governs(passage, index, DATIVE) ? undefined : "owner";
  const next = passage.readings(index + 1);
  return governs(passage, index, ACCUSATIVE) && next.some(({ tag }) => tag & INST) ? undefined : "owner";
}

function governed(lower: string, cases: Tag): Part | undefined {
  if (lower === "pana") return cases === GEN ? "gen" : cases & ACC && !(cases & GEN) ? "acc" : undefined;
  if (cases === GEN) return "gen";
  if (cases === DAT) return "dat";
  return cases & LOC && !(cases & GEN) ? "loc" : undefined;
}

function ofMan(passage: Passage, index: number): Part | undefined {
  if (governs(passage, index, GENITIVE)) return "gen";
  return governs(passage, index, ACCUSATIVE) ? "acc" : undefined;
}

function ofWoman(passage: Passage, index: number): Part | undefined {
  if (governs(passage, index, DATIVE)) return "dat";
  return governs(passage, index, GENITIVE) ? "gen" : undefined;
}

function casesOf(passage: Passage, index: number): Tag {
  return passage.readings(index).reduce((all, { tag }) => all | (pos(tag) === POS.prep ? tag & CASE : 0), 0);
}

/** Whether a noun, with its attributes, stands behind in a case that fits. */
function owns(passage: Passage, index: number, cases: Tag): boolean {
  for (let next = index + 1; next <= index + 3; next++) {
    const word = passage.words[next];
    if (!word || (word.kind !== "word" && word.kind !== "number")) return false;
    const readings = passage.readings(next);
    if (word.kind === "word" && !readings.length) return next === index + 1 && /^[A-ZĄĆĘŁŃÓŚŹŻ]+$/.test(word.text);
    if (readings.some(({ tag }) => pos(tag) === POS.adv || pos(tag) === POS.prep)) return false;
    if (readings.some(({ tag }) => (pos(tag) === POS.subst || pos(tag) === POS.ger) && (!cases || (tag & cases) !== 0)))
      return true;
    if (!readings.some(({ tag }) => [POS.adj, POS.ppas, POS.pact, POS.num].some((part) => part === pos(tag))))
      return false;
  }
  return false;
}

/** Whether a verb of the list stands before, with nothing but small words between and no "nie". */
function governs(passage: Passage, index: number, verbs: ReadonlySet<string>): boolean {
  const { first } = passage.sentenceOf(index);
  for (let i = index - 1; i >= first && i >= index - 3; i--) {
    if (passage.readings(i).some(({ lemma, tag }) => isVerb(tag) && verbs.has(lemma)))
      return passage.lower(i - 1) !== "nie" && !isUnderNot(passage, i);
    if (!isSmall(passage, i)) return false;
  }
  return false;
}

/** "Nie możemy Pana zaprosić": a verb before in the negative. */
function isUnderNot(passage: Passage, verb: number): boolean {
  return passage.reading(verb, POS.inf) !== undefined && passage.lower(verb - 2) === "nie";
}

function isVerb(tag: Tag): boolean {
  const part = pos(tag);
  return (part >= POS.fin && part <= POS.pant) || part === POS.pot;
}
