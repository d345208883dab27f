import {
  ACC,
  CASE,
  GEN,
  GENDER,
  IMPERF,
  M1,
  matches,
  NEG,
  NUMBER,
  PERF,
  PL,
  POLARITY,
  pos,
  POS,
  SG,
  type Tag,
} from "../../lexicon/tag";
import type { Reading } from "../../lexicon/lexicon";
import { inCase, nounPhraseAt, type NounPhrase } from "../noun-phrase";
import type { Passage } from "../passage";
import { OFFICE_ACTS } from "./office-acts";
import { ACTIONS, WITHOUT_OBJECT } from "./words/actions";

/** Verbs whose object stays in the genitive. Source: Wielki słownik języka polskiego. */
export const WITH_GENITIVE: ReadonlySet<string> = new Set(
  "dokonać dokonywać udzielić udzielać odmówić odmawiać użyć używać przestrzegać uniknąć unikać potrzebować wymagać pilnować bronić żądać zażądać zaniechać przyczynić dotrzymać dotrzymywać dopełnić dopełniać oczekiwać szukać poszukać słuchać wysłuchać zasięgnąć zaprzestać".split(
    " ",
  ),
);

/** A verb found behind a noun or gerund. */
export interface Verb {
  readonly lemma: string;
  /** Word index of the noun, or of "się" behind it. */
  readonly last: number;
  readonly reflexive: boolean;
  /** Whether the noun says that it is not done: "niezłożenie". */
  readonly negative: boolean;
}

/**
 * The verb that the noun or gerund at `index`, in the wanted case, names; in the wanted aspect if there is one. The gerund of an
 * empty verb is looked through, unless told otherwise: "dokonania wpłaty" is "wpłacić".
 */
export function verbNamedAt(
  passage: Passage,
  index: number,
  wanted: Tag,
  aspect?: Tag,
  through = true,
): Verb | undefined {
  const readings = passage.readings(index).filter((r) => matches(r.tag, wanted & CASE));
  const gerund = gerundOf(readings);
  if (through && gerund && /^(?:dokonać|dokonywać|przeprowadzić|przeprowadzać)$/.test(gerund.lemma)) {
    const within = verbNamedAt(passage, index + 1, GEN, gerund.tag & (PERF | IMPERF));
    if (within) return within;
  }
  const noun = readings.find((r) => pos(r.tag) === POS.subst && ACTIONS[r.lemma]);
  if (noun) {
    const [perfective, imperfective] = ACTIONS[noun.lemma]!;
    return { lemma: aspect === IMPERF ? imperfective : perfective, last: index, reflexive: false, negative: false };
  }
  if (!gerund || isTerm(passage, index, gerund)) return undefined;
  if (aspect && !(gerund.tag & aspect)) return undefined;
  const reflexive = passage.lower(index + 1) === "się";
  return {
    lemma: gerund.lemma === "zapobieżeć" ? "zapobiec" : gerund.lemma,
    last: index + (reflexive ? 1 : 0),
    reflexive,
    negative: (gerund.tag & POLARITY) === NEG,
  };
}

/** What people do at an office, where a gerund could be of a rare verb as well. */
const CLIENT_ACTS: ReadonlySet<string> = new Set(
  "złożyć składać zgłosić zgłaszać podpisać podpisywać wnieść wnosić wypełnić wypełniać zapłacić płacić wpłacić wpłacać opłacić dostarczyć przynieść przedstawić odebrać odbierać zawrzeć zawierać uiścić uiszczać zapoznać skorzystać korzystać zapewnić zapewniać umożliwić umożliwiać zwiększyć zmniejszyć poprawić utrzymać osiągnąć rozwiązać ułatwić usprawnić nabyć zbyć wynająć użytkować prowadzić ubiegać zarejestrować umówić kupić sprzedać zamieszkać rozłożyć uregulować spłacić".split(
    " ",
  ),
);

/** The gerund among readings; of "wyjaśnić" and "wyjaśnieć" the one that does something to something. `undefined` if that does not tell. */
function gerundOf(readings: readonly Reading[]): Reading | undefined {
  const gerunds = readings.filter((r) => pos(r.tag) === POS.ger && r.tag & SG);
  const lemmas = gerunds.map((r) => r.lemma).filter((lemma, i, all) => all.indexOf(lemma) === i);
  if (lemmas.length < 2) return gerunds[0];
  const common = gerunds.filter((r) => OFFICE_ACTS.has(r.lemma) || CLIENT_ACTS.has(r.lemma));
  if (common.length === 1) return common[0];
  const [first, second] = lemmas;
  const isPair = lemmas.length === 2 && first!.replace(/ieć$/, "ić") === second!.replace(/ieć$/, "ić");
  return isPair ? gerunds.find((r) => !/ieć$/.test(r.lemma)) : undefined;
}

/** Nouns that only look like gerunds: "zaświadczenie" is a paper, "zebranie" a meeting. */
const THINGS =
  /^(?:zaświadcz|oświadcz|orzecz|zezwol|pozwol|postanow|rozporządz|zarządz|zawiadom|zebra|ogłosz|zgłosz|pytan|zadan|mieszk|ubezpiecz|świadcz|wynagrodz|stypend|zażal|upoważn|poręcz|zestaw|sprawozd|zobowiąz|roszcz|uprawn|zezna|podani|wezwan|upomn|skierow|zaproszen|wyposaż|ogrodz|otocz|śniadan|zdarz|spotka|szkol|posiedz|zgromadz|stowarzysz|zlec|zamówi|oblicz|głosowa|postępowa|losowa|zajęci|zabezpiecz|wszczęci|poruczen|widzeni)/;

function isTerm(passage: Passage, index: number, gerund: Reading): boolean {
  const word = passage.lower(index);
  return THINGS.test(word) && passage.readings(index).some((r) => r !== gerund && pos(r.tag) === POS.subst);
}

/** Nouns with a name in the genitive behind them that does not change with them: "plac Wolności". */
const PLACES =
  /^(?:ulica|plac|park|osiedle|aleja|most|rondo|skwer|rynek|dworzec|wydział|biuro|dział|oddział|urząd|rada|zarząd|dzielnica|miasto|gmina)$/;

/** Whether a phrase can change its case without anything behind it that would have to change too. */
export function endsCleanly(passage: Passage, phrase: NounPhrase): boolean {
  return !isJoined(passage, phrase.last + 1) && endsApart(passage, phrase);
}

/** The same, whatever may be joined on. */
export function endsApart(passage: Passage, phrase: NounPhrase): boolean {
  const next = phrase.last + 1;
  const head = phrase.words.find(({ index }) => index === phrase.head)?.reading;
  if (!head) return false;
  const hangs = (index: number) =>
    passage
      .readings(index)
      .some(
        (r) =>
          (pos(r.tag) === POS.adj || pos(r.tag) === POS.ppas || pos(r.tag) === POS.pact) &&
          matches(r.tag, head.tag & (NUMBER | CASE | GENDER)),
      );
  const word = passage.words[next];
  if (!word || word.kind !== "word") return passage.lower(next) !== "," || !hangs(next + 1);
  const readings = passage.readings(next);
  // "Sposobu dotychczasowego użytkowania": the adjective may belong to what follows.
  if (
    phrase.last > phrase.head &&
    readings.some(
      (r) =>
        (pos(r.tag) === POS.subst || pos(r.tag) === POS.ger) &&
        passage
          .readings(phrase.last)
          .some(
            (adjective) => matches(adjective.tag, GEN) && matches(r.tag, GEN | (adjective.tag & (NUMBER | GENDER))),
          ),
    )
  )
    return false;
  if (/^[A-ZĄĆĘŁŃÓŚŹŻ]/.test(word.text) && !/^(?:Pana|Pani|Państwa)$/.test(word.text)) {
    if (!readings.length) return false;
    const isGenitive = readings.some((r) => matches(r.tag, head.tag & CASE) && pos(r.tag) !== POS.prep);
    const isName = PLACES.test(head.lemma) && !(head.tag & M1) && readings.some((r) => matches(r.tag, POS.subst | GEN));
    return isName || !isGenitive;
  }
  // A second adjective, or one of the noun behind it: nobody can tell.
  return !hangs(next) || passage.readings(next + 1).some((r) => pos(r.tag) === POS.subst && matches(r.tag, GEN));
}

/** Whether a verb follows that a noun cannot be mistaken for: "faktury i prześlemy ją". */
function startsClause(passage: Passage, index: number): boolean {
  const isVerb = (at: number) =>
    passage.readings(at).length > 0 &&
    passage.readings(at).every((r) => (pos(r.tag) >= POS.fin && pos(r.tag) <= POS.pant) || pos(r.tag) === POS.pot);
  return (
    isVerb(index) || (/^(?:nie|się|już|potem|następnie|niezwłocznie)$/.test(passage.lower(index)) && isVerb(index + 1))
  );
}

/** Whether another part is joined on, which would need another form too: "wniosku i załączników". */
export function isJoined(passage: Passage, index: number): boolean {
  if (/^(?:i|oraz|lub|albo|bądź|a|ani)$/.test(passage.lower(index))) return !startsClause(passage, index + 1);
  return (
    passage.lower(index) === "," &&
    !/^(?:któr|że|aby|żeby|jeśli|gdy|a|ale|ponieważ)/.test(passage.lower(index + 1)) &&
    passage.readings(index + 1).some((r) => matches(r.tag, GEN))
  );
}

/** The object behind a noun, as the verb wants it, and where it ends. */
export interface NominalObject {
  readonly text: string;
  readonly last: number;
}

const JOINS = /^(?:i|oraz|lub|albo|bądź|ani|,)$/;

/**
 * The object in the genitive that begins at `index`, with what is joined to it ("wniosku i załączników"), put into the accusative
 * (or left, where `keepsGenitive`). An empty text where there is none; `undefined` where its forms or its end are not certain.
 * Whether another action may be joined to it, which the caller looks at: "złożenia wniosku i dokonania wpłaty".
 */
export function objectAt(
  passage: Passage,
  index: number,
  keepsGenitive: boolean,
  actionMayFollow: boolean | "noun" = false,
): NominalObject | undefined {
  const none = { text: "", last: index - 1 };
  const word = passage.words[index];
  if (!word || word.kind === "mark") return none;
  // "Złożenia i odbioru wniosku": the object is of both.
  if (JOINS.test(passage.lower(index)) && isGenitive(passage, index + 1)) return undefined;
  const isAdverb = passage.surely(index, POS.adv) && passage.surely(index + 1, GEN);
  if (word.kind === "word" && !isGenitive(passage, index) && !isAdverb)
    return passage.readings(index).length ? none : undefined;
  let found = partAt(passage, index, keepsGenitive);
  while (found && JOINS.test(passage.lower(found.last + 1)) && isJoined(passage, found.last + 1)) {
    const isNoun = actionMayFollow === "noun" && isAction(passage, found.last + 2);
    if (isNoun || isDoing(passage, found.last + 2)) {
      if (actionMayFollow) break;
      return undefined;
    }
    const next = partAt(passage, found.last + 2, keepsGenitive);
    const between = passage.lower(found.last + 1);
    found = next && { text: `${found.text}${between === "," ? "" : " "}${between} ${next.text}`, last: next.last };
  }
  if (found && !keepsGenitive && isAdded(passage, found.last + 1)) return undefined;
  return found && !isJoinedLater(passage, found, keepsGenitive, actionMayFollow !== false) ? found : undefined;
}

/** "Mapy, a także planu", "mapy, względnie planu": another object, which would have to change too. */
function isAdded(passage: Passage, index: number): boolean {
  const next = passage.lower(index) === "," ? index + 1 : index;
  const words = `${passage.lower(next)} ${passage.lower(next + 1)}`;
  const joins = /^(?:a także|a też|jak również|jak też|bądź też|czy też|lub też)/.test(words)
    ? 2
    : /^(?:względnie|tudzież|ewentualnie|oraz|i|lub|albo|bądź|czy) /.test(words) && next > index
      ? 1
      : /^(?:względnie|tudzież|ewentualnie) /.test(words)
        ? 1
        : 0;
  return joins > 0 && isGenitive(passage, next + joins) && !startsClause(passage, next + joins);
}

/** Pronouns behind a gerund: "utrzymania jej" is "utrzymać ją". */
const PRONOUNS: Readonly<Record<string, string>> = {
  jej: "ją",
  go: "go",
  nas: "nas",
  mnie: "mnie",
  Pana: "Pana",
  Pani: "Panią",
  Państwa: "Państwa",
};

/** One object: a noun with its adjectives, a pronoun, or so many of something. */
function partAt(passage: Passage, index: number, keepsGenitive: boolean): NominalObject | undefined {
  const { lexicon } = passage;
  if (!lexicon) return undefined;
  const word = passage.words[index]!.text;
  const pronoun = PRONOUNS[word];
  if (pronoun && !passage.readings(index + 1).some((r) => matches(r.tag, GEN) && pos(r.tag) !== POS.prep))
    return { text: keepsGenitive ? word : pronoun, last: index };
  const counted = countedAt(passage, index);
  if (counted !== undefined) return { text: textOf(passage, index, counted), last: counted };
  const phrase = nounPhraseAt(passage, index, GEN);
  if (keepsGenitive) {
    const last = phrase ? phrase.last : nounBehind(passage, index);
    return last === undefined ? undefined : { text: textOf(passage, index, last), last };
  }
  if (!phrase || !endsApart(passage, phrase)) return undefined;
  const text = inCase(passage, lexicon, phrase, ACC);
  return text === undefined ? undefined : { text, last: phrase.last };
}

/** The noun in the genitive behind adjectives: its number does not matter where its form stays. */
function nounBehind(passage: Passage, index: number): number | undefined {
  let noun = index;
  while (passage.surely(noun, POS.adj | GEN)) noun++;
  return passage.readings(noun).some((r) => matches(r.tag, POS.subst | GEN)) ? noun : undefined;
}

/** "5 egzemplarzy", "300 zł": a number that leaves the genitive behind it as it is. */
function countedAt(passage: Passage, index: number): number | undefined {
  const word = passage.words[index];
  if (word?.kind !== "number" || /(?:^|[^1])[2-4]$|^1$/.test(word.text)) return undefined;
  return passage.lower(index + 1) === "zł" || passage.surely(index + 1, POS.subst | PL | GEN) ? index + 1 : undefined;
}

function textOf(passage: Passage, first: number, last: number): string {
  return passage.text.slice(passage.words[first]!.start, passage.words[last]!.end);
}

function isGenitive(passage: Passage, index: number): boolean {
  return passage.readings(index).some((r) => matches(r.tag, GEN) && pos(r.tag) !== POS.prep);
}

/** Whether a gerund stands here, which is an action of its own: "złożenia wniosku i dokonania wpłaty". */
function isDoing(passage: Passage, index: number): boolean {
  return passage.readings(index).some((r) => matches(r.tag, POS.ger | GEN));
}

/** Whether a noun of action stands here with what it is done to: "zakupu mebli". */
function isAction(passage: Passage, index: number): boolean {
  return (
    passage.readings(index).some((r) => matches(r.tag, POS.subst | GEN) && ACTIONS[r.lemma]) &&
    isGenitive(passage, index + 1)
  );
}

/** "Przebiegu granic i powierzchni": nobody can tell which of the two nouns before the second part is joined to. */
function isJoinedLater(
  passage: Passage,
  object: NominalObject,
  keepsGenitive: boolean,
  actionMayFollow: boolean,
): boolean {
  if (keepsGenitive || object.text === textOf(passage, object.last, object.last)) return false;
  for (let i = object.last + 1; i < passage.words.length; i++) {
    const { kind } = passage.words[i]!;
    if (kind === "mark") return i > object.last + 1 && passage.lower(i) === "," && isJoined(passage, i);
    if (JOINS.test(passage.lower(i)))
      return i > object.last + 1 && isJoined(passage, i) && !(actionMayFollow && isDoing(passage, i + 1));
    const readings = passage.readings(i);
    if (kind === "word" && readings.length && !readings.some((r) => pos(r.tag) === POS.prep || isDeclined(r.tag)))
      return false;
  }
  return false;
}

function isDeclined(tag: number): boolean {
  return [POS.subst, POS.adj, POS.ger, POS.ppas, POS.pact, POS.num, POS.ppron3, POS.ppron12].some(
    (part) => part === pos(tag),
  );
}

/** Verbs with an object of another kind: "dopuścić do", "głosować nad". */
const WITH_PREPOSITION =
  /^(?:dopuścić|dopuszczać|doprowadzić|doprowadzać|(?:za)?głosować|(?:za)?decydować|wnioskować|dyskutować|negocjować|(?:za)?parkować|czekać|sprzątać)$/;

/** Verbs with "się" whose object stands in the genitive. */
const WITH_GENITIVE_SIE =
  /^(?:domagać|obawiać|spodziewać|podjąć|podejmować|dopuścić|zrzec|zrzekać|wyrzec|pozbyć|pozbywać|trzymać)$/;

/** Whether the verb wants an object that the words do not give it. */
export function mayStandLater(passage: Passage, verb: Verb, objectText: string): boolean {
  return !objectText && lacksObject(passage, verb);
}

/** Whether what stands behind the noun in the genitive is the verb's object, and not the one who does it ("przyjazd gości"). */
export function takesObject(passage: Passage, { lemma, reflexive }: Verb): boolean {
  return reflexive ? WITH_GENITIVE_SIE.test(lemma) : WITH_GENITIVE.has(lemma) || isTransitive(passage, lemma);
}

/**
 * Whether the verb has an object that stands further on ("rozłożenia na raty zaległości"), out of our sight, or is left to be
 * guessed ("w celu kontroli"), which a noun can do and a verb cannot.
 */
export function lacksObject(passage: Passage, { lemma, reflexive }: Verb): boolean {
  return !reflexive && !WITHOUT_OBJECT.has(lemma) && !WITH_PREPOSITION.test(lemma) && isTransitive(passage, lemma);
}

/** A verb that can be said in the passive is one that does something to something. */
function isTransitive({ lexicon }: Passage, lemma: string): boolean {
  return lexicon !== undefined && lexicon.inflect(lemma, POS.ppas).length > 0;
}
