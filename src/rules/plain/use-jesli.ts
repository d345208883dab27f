import { GEN, NOM, NUMBER, PL, POS, PRI, SG, TER } from "../../lexicon/tag";
import { inCase, nounPhraseAt } from "../noun-phrase";
import type { Passage } from "../passage";
import type { BlockRule, Hit } from "../rule";
import { Watch } from "../watch";
import { addresseeOf } from "./addressee";
import { infinitiveAt, type Infinitive } from "./infinitive";
import { ASKS, isOurs } from "./finite";
import { finiteClause, type FiniteClause } from "./finite-clause";
import { clauseInPlace } from "./main-clause";
import { endsCleanly, objectAt } from "./nominal";

/** What the reader of a letter does or fails to do, and nobody at the office. */
const BY_READER =
  /^(?:złożyć|uzupełnić|dostarczyć|zapłacić|wpłacić|opłacić|uiścić|uregulować|wnieść|przedłożyć|nadesłać|wycofać|wypełnić|stawić|przybyć|zgłosić|dopełnić|zastosować|dotrzymać|odebrać|skorzystać|zrezygnować|dołączyć)$/;

/** What only the office does. */
const BY_US = /^(?:stwierdzić|uwzględnić|przyznać|odmówić|uznać|odrzucić|wykryć|ujawnić)$/;

/** What just happens; the noun behind is what happens. */
const HAPPENING = /^(?:wystąpić|zaistnieć|powstać|nastąpić|pojawić|wygasnąć|upłynąć|wpłynąć)$/;

/** Words before a noun, and the conjunction that says it with a verb. */
const FRAMES: Readonly<Record<string, Conjunction>> = {
  "w przypadku": "jeśli",
  "w wypadku": "jeśli",
  "w razie": "jeśli",
  "w związku z": "ponieważ",
  "z uwagi na": "ponieważ",
  "ze względu na": "ponieważ",
  "z powodu": "ponieważ",
};

type Conjunction = "jeśli" | "ponieważ";

/** Nouns that say with an action whether one can or has to do it, and what to say of now and of what may come. */
const MODALS: readonly {
  readonly noun: RegExp;
  readonly now: string;
  readonly then: string;
  readonly negated: boolean;
}[] = [
  { noun: /^(?:koniecznoś(?:ci|ć|cią)|potrzeb[yąę])$/, now: "trzeba", then: "trzeba będzie", negated: false },
  { noun: /^niemożnoś(?:ci|ć|cią)$/, now: "nie można", then: "nie można", negated: true },
  { noun: /^niemożliwoś(?:ci|ć|cią)$/, now: "nie można", then: "nie można", negated: true },
  { noun: /^możliwości$/, now: "można", then: "będzie można", negated: false },
];

/** The nouns of those words. */
const NOUNS = new Watch({ spelled: "przypadku wypadku razie związku uwagi względu powodu braku".split(" ") });

export const useJesli: BlockRule = {
  id: "plain/use-jesli",
  name: "„W przypadku” zamiast „jeśli”",
  level: "should",
  what: "„W przypadku” z rzeczownikiem można zastąpić słowem „jeśli” i czasownikiem.",
  why: "Czasownik mówi, kto co robi.",
  todo: "Napisz „jeśli” i powiedz, kto co zrobi: „jeśli nie dostaniemy wniosku”.",
  source: "std.language.plain",
  needs: "lexicon",
  scope: "block",
  watch: NOUNS,
  find(passage) {
    const hits: Hit[] = [];
    for (const i of passage.watched(NOUNS)) {
      if (!/^(?:w|z|ze|wobec)$/.test(passage.lower(i - 1))) continue;
      const two = `${passage.lower(i - 1)} ${passage.lower(i)}`;
      if (two === "w braku" || two === "wobec braku") {
        hits.push(hitAt(passage, i - 1, i, two === "w braku" ? "jeśli" : "ponieważ")!);
        continue;
      }
      const length = FRAMES[two] ? 2 : 3;
      const conjunction = FRAMES[two] ?? FRAMES[`${two} ${passage.lower(i + 1)}`];
      const hit = conjunction && hitAt(passage, i - 1, i - 1 + length, conjunction);
      if (hit) hits.push(hit);
    }
    return hits;
  },
  examples: {
    bad: [
      {
        body: "[[W przypadku braku podpisu]] wniosek zwrócimy.",
        fixed: "Jeśli nie będzie podpisu, wniosek zwrócimy.",
      },
      {
        body: "Wniosek zwrócimy[[ w razie braku podpisu]].",
        fixed: "Wniosek zwrócimy, jeśli nie będzie podpisu.",
      },
      {
        body: "[[Wobec braku wolnych miejsc]] prosimy o cierpliwość.",
        fixed: "Ponieważ nie ma wolnych miejsc, prosimy o cierpliwość.",
      },
      {
        body: "[[W razie konieczności przedłużenia terminu]] napiszemy do Pana.",
        fixed: "Jeśli trzeba będzie przedłużyć termin, napiszemy do Pana.",
      },
      {
        body: "[[W przypadku stwierdzenia nieprawidłowości]] poprosimy o wyjaśnienie.",
        fixed: "Jeśli stwierdzimy nieprawidłowości, poprosimy o wyjaśnienie.",
      },
      {
        body: "[[W przypadku nieuzupełnienia wniosku]] zwrócimy go Panu.",
        fixed: "Jeśli nie uzupełni Pan wniosku, zwrócimy go Panu.",
      },
      {
        body: "[[W przypadku wystąpienia awarii]] prosimy o telefon.",
        fixed: "Jeśli wystąpi awaria, prosimy o telefon.",
      },
      {
        body: "[[W związku z koniecznością wymiany rury]] zamkniemy ulicę.",
        fixed: "Ponieważ trzeba wymienić rurę, zamkniemy ulicę.",
      },
      {
        body: "[[Z uwagi na brak możliwości dojazdu]] odwołaliśmy wizytę.",
        fixed: "Ponieważ nie można dojechać, odwołaliśmy wizytę.",
      },
      { body: "[[W razie stwierdzenia]] usterek prosimy o telefon." },
      { body: "[[W przypadku niedostarczenia]] dokumentów odmówimy." },
    ],
    good: [
      "W przypadku tej ulicy decyzja już jest.",
      "W razie pytań jestem pod numerem 61 878 50 47.",
      "W razie awarii prosimy dzwonić.",
      "W tym przypadku opłata jest stała.",
      "Z powodu braku prądu kasa jest zamknięta.",
      "W takim razie napiszemy jutro.",
      "W związku z remontem ulica jest zamknięta.",
      "Ze względu na potrzeby dzieci zmieniamy godziny.",
    ],
  },
};

function hitAt(passage: Passage, first: number, at: number, conjunction: Conjunction): Hit | undefined {
  const isCause = conjunction === "ponieważ";
  const clause =
    lackAt(passage, first, at, isCause) ??
    modalAt(passage, at, isCause) ??
    (isCause ? undefined : doingAt(passage, at));
  if (!clause) return undefined;
  const { named, said } = clause;
  const mended = said && clauseInPlace(passage, first, said.last, `${conjunction} ${said.text}`, () => true);
  return {
    ...(isCause ? CAUSE : {}),
    ...(mended ? { span: mended.span, fixes: [mended.text] } : { span: passage.span(first, named) }),
  };
}

const CAUSE = {
  what: "Rzeczownik z przyimkiem można tu zastąpić słowem „ponieważ” i czasownikiem.",
  todo: "Napisz „ponieważ” i czasownik: „ponieważ trzeba wymienić rurę”.",
};

/** "Braku podpisu": "nie będzie podpisu"; "braku możliwości zapłaty": "nie będzie można zapłacić". */
function lackAt(passage: Passage, first: number, at: number, isCause: boolean): FiniteClause | undefined {
  if (!/^(?:braku|brak|brakiem)$/.test(passage.lower(at))) return undefined;
  if (passage.lower(at + 1) === "możliwości") {
    const action = infinitiveAt(passage, at + 2, GEN, true);
    if (action) return prefixed(action, isCause ? "nie można" : "nie będzie można");
  }
  // "Z powodu braku prądu" is plain.
  if (isCause && !/^(?:wobec|w)$/.test(passage.lower(first))) return undefined;
  const action = infinitiveAt(passage, at + 1, GEN, true);
  if (action?.gerund)
    return isCause ? { named: at } : byReader(passage, { ...action, verb: { ...action.verb, negative: true } });
  const object = objectAt(passage, at + 1, true);
  if (!object?.text) return { named: at };
  return { named: at, said: { text: `${isCause ? "nie ma" : "nie będzie"} ${object.text}`, last: object.last } };
}

/** "Konieczności zapłaty": "trzeba będzie zapłacić". */
function modalAt(passage: Passage, at: number, isCause: boolean): FiniteClause | undefined {
  const modal = MODALS.find(({ noun }) => noun.test(passage.lower(at)));
  const action = modal && infinitiveAt(passage, at + 1, GEN, modal.negated);
  return action && prefixed(action, isCause ? modal.now : modal.then);
}

function prefixed({ named, said }: Infinitive, words: string): FiniteClause {
  return said ? { named, said: { text: `${words} ${said.text}`, last: said.last } } : { named };
}

/** A gerund: something that happens, that we do or that the reader does. */
function doingAt(passage: Passage, at: number): FiniteClause | undefined {
  const action = infinitiveAt(passage, at, GEN);
  if (!action?.gerund) return undefined;
  const { lemma } = action.verb;
  if (HAPPENING.test(lemma)) return modalAt(passage, action.named + 1, false) ?? happening(passage, action);
  if (BY_US.test(lemma)) return byUs(passage, action);
  return byReader(passage, action);
}

/** "Wystąpienia awarii": "wystąpi awaria". */
function happening(passage: Passage, { named, verb }: Infinitive): FiniteClause {
  const { lexicon } = passage;
  const phrase = nounPhraseAt(passage, named + 1, GEN);
  const head = phrase?.words.find(({ index }) => index === phrase.head)?.reading;
  if (!lexicon || !phrase || !head || verb.negative || !endsCleanly(passage, phrase)) return { named };
  const noun = inCase(passage, lexicon, phrase, NOM);
  const form = lexicon.inflect(verb.lemma, POS.fin | TER | (head.tag & NUMBER))[0];
  if (!noun || !form) return { named };
  return { named, said: { text: `${form}${verb.reflexive ? " się" : ""} ${noun}`, last: phrase.last } };
}

/** What only we do is done by "we", where the sentence speaks of us. */
function byUs(passage: Passage, action: Infinitive): FiniteClause {
  const { first, last } = passage.sentenceOf(action.named);
  for (let i = first; i < last; i++)
    // "Prosimy" asks the reader, who then may be the one to find something.
    if (isOurs(passage, i) && !ASKS.test(passage.lower(i))) {
      const isOne = passage.readings(i).every((r) => r.tag & SG);
      return finiteClause(passage, action, POS.fin | PRI | (isOne ? SG : PL), "");
    }
  return { named: action.named };
}

/** What only readers do is done by the reader, where the passage tells how to call him. */
function byReader(passage: Passage, action: Infinitive): FiniteClause {
  const reader = BY_READER.test(action.verb.lemma) ? addresseeOf(passage) : undefined;
  const { last } = passage.sentenceOf(action.named);
  for (let i = action.named; i < last; i++) if (passage.lower(i) === "przez") return { named: action.named };
  return reader
    ? finiteClause(passage, action, POS.fin | TER | (reader.plural ? PL : SG), ` ${reader.nominative}`)
    : { named: action.named };
}
