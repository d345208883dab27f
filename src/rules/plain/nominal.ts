import {
  CASE,
  GEN,
  GENDER,
  IMPERF,
  M1,
  matches,
  NEG,
  NUMBER,
  PERF,
  POLARITY,
  pos,
  POS,
  SG,
  type Tag,
} from "../../lexicon/tag";
import type { Reading } from "../../lexicon/lexicon";
import type { NounPhrase } from "../noun-phrase";
import type { Passage } from "../passage";
import { OFFICE_ACTS } from "./office-acts";
import { ACTIONS } from "./words/actions";

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

/** Whether another part is joined on, which would need another form too: "wniosku i załączników". */
export function isJoined(passage: Passage, index: number): boolean {
  if (/^(?:i|oraz|lub|albo|bądź|a|ani)$/.test(passage.lower(index))) return true;
  return (
    passage.lower(index) === "," &&
    !/^(?:któr|że|aby|żeby|jeśli|gdy|a|ale|ponieważ)/.test(passage.lower(index + 1)) &&
    passage.readings(index + 1).some((r) => matches(r.tag, GEN))
  );
}
