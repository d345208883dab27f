import type { Sentence } from "../../text/sentences";
import type { Reading } from "../../lexicon/lexicon";
import { CASE, pos, POS } from "../../lexicon/tag";
import { isFiniteAt } from "../finite";
import type { Passage } from "../passage";
import type { BlockRule, Hit } from "../rule";
import { Watch } from "../watch";
import { actTitles } from "./act-titles";
import { genitiveChains, isLongChain } from "./genitive-chains";
import { gerundAt, infinitiveAt, isEmptyVerb, quoted } from "./gerunds";

/** So many actions named by nouns in one sentence are a crowd. Good letters have two. Source: the corpus in tests/good. */
const CROWD = 3;
/** How many verbs are proposed. */
const PROPOSED = 3;

/** Nouns of action without the ending of a gerund that only offices use; "remont", "zakup", "zmiana" are everyday words. */
const ACTION_NOUNS: ReadonlySet<string> = new Set(
  `realizacja weryfikacja analiza ocena aktualizacja identyfikacja klasyfikacja kwalifikacja modyfikacja publikacja
 likwidacja optymalizacja koordynacja implementacja inwentaryzacja ewaluacja eksploatacja partycypacja intensyfikacja
 konsumpcja dystrybucja redukcja eliminacja akceptacja interpretacja kontynuacja minimalizacja maksymalizacja archiwizacja`.split(
    /\s+/,
  ),
);

/** "Dotyczy: …" is followed by the name of a matter, and no sentence. */
const NAMES_MATTER = /^(?:dotyczy|dot\.|sprawa|temat|przedmiot|tytuł)$/;

const NAMED_ACTIONS = new Watch({ parts: [POS.ger], lemmas: ACTION_NOUNS });

export const noGerundCrowd: BlockRule = {
  id: "plain/no-gerund-crowd",
  name: "Rzeczowniki zamiast czasowników",
  level: "should",
  what: "Zdanie nazywa czynności rzeczownikami na -anie, -enie, -cie.",
  why: "Czasownik od razu mówi, kto co robi. Rzeczowniki trzeba w myślach na niego przełożyć.",
  todo: "Zamień rzeczowniki na czasowniki.",
  source: "std.language.plain",
  needs: "lexicon",
  scope: "block",
  watch: NAMED_ACTIONS,
  wide: true,
  find(passage) {
    const hits: Hit[] = [];
    if (passage.block.role === "heading" || passage.watched(NAMED_ACTIONS).length < CROWD) return hits;
    for (const sentence of passage.sentences) {
      let actions = actionsIn(passage, sentence);
      if (actions.length < CROWD || NAMES_MATTER.test(passage.lower(sentence.first))) continue;
      const titles = actTitles(passage);
      const chains = genitiveChains(passage).filter(isLongChain);
      actions = actions.filter((at) => !titles.has(at));
      // One term of the law may stand in a crowd; more of them are the law's own words, which nobody can change.
      const legal = actions.filter((at) => isOfLaw(passage, at));
      if (legal.length > 1) actions = actions.filter((at) => legal.indexOf(at) < 0);
      // What stands in a long chain has been said of that chain already.
      const own = actions.filter((at) => !chains.some(({ first, last }) => at >= first && at <= last));
      const crowd =
        own.length + chains.filter((chain) => actions.some((at) => at >= chain.first && at <= chain.last)).length;
      if (crowd < CROWD) continue;
      const verbs = actions
        .map((index) => infinitiveAt(passage, index))
        .filter((verb): verb is string => verb !== undefined)
        .filter((verb, i, all) => all.indexOf(verb) === i)
        .slice(0, PROPOSED);
      hits.push({
        span: passage.span(actions[0]!, actions[actions.length - 1]),
        what: `Zdanie nazywa czynności rzeczownikami: ${quoted(actions.map((i) => passage.words[i]!.text))}.`,
        ...(verbs.length > 1 ? { todo: `Zamień rzeczowniki na czasowniki, na przykład ${quoted(verbs)}.` } : {}),
      });
    }
    return hits;
  },
  examples: {
    bad: [
      { body: "Warunkiem [[przyznania pomocy jest udokumentowanie posiadania]] uprawnień." },
      {
        body: "[[Złożenie wniosku po terminie skutkuje pozostawieniem go bez rozpoznania i koniecznością ponowienia]] starań.",
      },
      { body: "Celem zmiany jest [[usprawnienie realizacji zadań w zakresie utrzymywania]] zieleni." },
    ],
    good: [
      "Prosimy o przesłanie kopii umowy, uzupełnienie wniosku i podpisanie oświadczenia.",
      "Zaświadczenie o zameldowaniu i orzeczenie o niepełnosprawności proszę dołączyć do podania.",
      "Od dnia otrzymania decyzji ma Pan 14 dni na złożenie odwołania.",
      "Na postanowienie o odmowie zawieszenia postępowania służy zażalenie.",
      "Wezwanie dostanie Pan po złożeniu podania.",
      "Może Pan żądać sprostowania danych, ich usunięcia lub ograniczenia przetwarzania.",
      "Opłatę określa uchwała Rady Miasta Poznania w sprawie ustalenia zasad udzielania ulg i zwalniania z opłat.",
      "Nieusunięcie braków w terminie 7 dni od dnia doręczenia wezwania spowoduje pozostawienie podania bez rozpoznania.",
      "Na niezałatwienie sprawy w terminie stronie służy prawo do wniesienia ponaglenia.",
      "Dotyczy: wniosku o wydanie zezwolenia na umieszczenie reklamy w celu prowadzenia promocji",
    ],
  },
};

/** What the law itself calls by these nouns: "usunięcie braków", "wniesienie ponaglenia", "wezwanie". */
const LAW: Readonly<Record<string, RegExp>> = {
  usunąć: /^(?:brak|uchybienie)$/,
  uzupełnić: /^brak$/,
  załatwić: /^sprawa$/,
  pozostawić: /^(?:podanie|wniosek|on|bez)$/,
  wnieść: /^(?:ponaglenie|odwołanie|zażalenie|skarga|sprzeciw|podanie|prawo)$/,
  złożyć: /^(?:ponaglenie|odwołanie|zażalenie|skarga|sprzeciw)$/,
  wszcząć: /^postępowanie$/,
  umorzyć: /^postępowanie$/,
  zawiesić: /^postępowanie$/,
  wznowić: /^postępowanie$/,
};

function isOfLaw(passage: Passage, index: number): boolean {
  if (/^(?:wezwani|ponagleni|doręczeni)/.test(passage.lower(index))) return true;
  const objects = passage.lemmas(index + 1);
  return passage
    .readings(index)
    .some(({ lemma, tag }) => pos(tag) === POS.ger && objects.some((object) => LAW[lemma]?.test(object)));
}

/** Words that name actions; those that "i" or a comma joins to one of the same case, with no verb between, are one. */
function actionsIn(passage: Passage, { first, last }: Sentence): number[] {
  const found: number[] = [];
  let quotes = 0;
  let cases = 0;
  for (let i = first; i < last; i++) {
    const { text } = passage.words[i]!;
    if (text === "„") quotes++;
    if (text === "”") quotes--;
    if (quotes > 0) continue;
    if (isFiniteAt(passage, i)) cases = 0;
    const reading = actionAt(passage, i);
    // "Dokonania weryfikacji" is one action.
    if (!reading || (isEmptyVerb(reading.lemma) && actionAt(passage, i + 1))) continue;
    const joined = isJoined(passage, i) && (reading.tag & cases & CASE) !== 0;
    cases = reading.tag;
    if (!joined) found.push(i);
  }
  return found;
}

/** The reading of a gerund or of an office's noun of action; most words are neither. */
function actionAt(passage: Passage, index: number): Reading | undefined {
  for (const reading of passage.readings(index)) {
    const part = pos(reading.tag);
    if (part === POS.ger) return gerundAt(passage, index);
    if (part === POS.subst && ACTION_NOUNS.has(reading.lemma)) return reading;
  }
  return undefined;
}

/** Whether "i", "oraz" or a comma stands before the word and what agrees with it: "ich usunięcia". */
function isJoined(passage: Passage, index: number): boolean {
  let at = index - 1;
  while (/^(?:ich|jego|jej)$/.test(passage.lower(at)) || passage.reading(at, POS.adj)) at--;
  return /^(?:,|i|oraz|lub|albo|bądź|także|też)$/.test(passage.lower(at));
}
