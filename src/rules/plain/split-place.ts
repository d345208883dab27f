import { isSpoken } from "../../text/word";
import type { Sentence } from "../../text/sentences";
import { countSpoken } from "../count-spoken";
import { hasFinite, isFiniteAt } from "../finite";
import type { Passage } from "../passage";
import { isMain, segmentsOf } from "./segments";

/** A place at which a long sentence can be divided, and how to say so. */
export interface SplitPlace {
  /** Index of the word that the new sentence can begin with. */
  readonly at: number;
  readonly todo: string;
}

interface Boundary {
  /** The two words behind the comma, in lower case: "przy czym", "który wydał". */
  readonly words: RegExp;
  /** How good a place it is, to be weighed with how far it is from the middle. */
  readonly weight: number;
  /** The advice, from the words before the place and those at it that `words` names. */
  readonly say: (before: string, found: string) => string;
  /** Joins words as well as clauses: only a clause can be a sentence. */
  readonly needsVerb?: true;
}

const newSentence = (before: string) => `Można zacząć nowe zdanie po słowach „${before}”.`;
const andThen = (rest: string) => (before: string) => newSentence(before).slice(0, -1) + rest;

/** "Informujemy, że … oraz prosimy o …": what we do is a sentence of its own. */
const WE_DO: Boundary = {
  words: /^(?:prosimy|proszę|informujemy|informuję|wyjaśniamy|wyjaśniam|przypominamy|dziękujemy|zapraszamy)(?: |$)/,
  weight: 1,
  say: newSentence,
};

const BOUNDARIES: readonly Boundary[] = [
  WE_DO,
  {
    words: /^(?:natomiast|jednak|jednakże|tymczasem|dlatego(?! że)|zatem|ale|lecz|jednocześnie|ponadto|następnie|zaś) /,
    weight: 1,
    say: newSentence,
    needsVerb: true,
  },
  { words: /^(?:więc|toteż) /, weight: 0.95, say: andThen(", od słowa „dlatego”.") },
  { words: /^przy czym$/, weight: 0.9, say: newSentence },
  { words: /^(?:ponieważ|gdyż|bo|albowiem|bowiem|skoro) /, weight: 0.85, say: andThen(" i podać w nim powód.") },
  {
    words: /^(?:(?:w|z|na|po|do|od|dla|przy|o|za|pod|nad|przez|u) )?któr[a-ząęy]*/,
    weight: 0.8,
    say: (before, found) => andThen(`, a zamiast „${found}” powtórzyć nazwę.`)(before),
  },
  { words: /^a (?:także|również|nawet)/, weight: 0.75, say: newSentence, needsVerb: true },
  { words: /^a /, weight: 0.8, say: newSentence, needsVerb: true },
  { words: /^co (?!do|najmniej)/, weight: 0.75, say: andThen(", od słowa „to”.") },
  { words: /^czyli /, weight: 0.7, say: newSentence },
  { words: /^(?:jeśli|jeżeli|gdy|gdyby|o ile|chyba że)(?: |$)/, weight: 0.65, say: andThen(" i podać w nim warunek.") },
  { words: /^(?:aby|żeby|by) /, weight: 0.6, say: andThen(" i podać w nim cel.") },
  {
    words: /^(?:oraz|i|lub|albo|bądź|w tym|zgodnie|wraz|tj\.|tzn\.)(?: |$)/,
    weight: 0.55,
    say: newSentence,
    needsVerb: true,
  },
  { words: /^czy /, weight: 0.55, say: newSentence },
  {
    words: /^(?:że|iż) /,
    weight: 0.4,
    say: (_before, found) =>
      `Najważniejsze stoi po słowie „${found}”. Można od tego zacząć, a wstęp skrócić albo usunąć.`,
  },
];

const SEMICOLON: Boundary = { words: /^/, weight: 1.1, say: newSentence };
/** "…, Zarząd nie wniósł uwag": a clause of its own without a joining word. */
const CLAUSE: Boundary = { words: /^/, weight: 0.85, say: newSentence };
const COMMA: Boundary = {
  words: /^/,
  weight: 0.35,
  say: (before) => `Wyliczenie można zapisać w punktach. Jeden z nich kończy się na słowach „${before}”.`,
};
/** "Oraz" and "i" without a comma join what is alike. */
const JOINED: Boundary = { words: /^/, weight: 0.25, say: newSentence };
/** What comes before the main clause is a sentence that still lacks its verb. */
const WITHOUT_VERB = 0.3;

/** Each part keeps so many words at least. */
const FEWEST = 4;

/** The best place between two words of a sentence: a good boundary, not far from the middle, and in no bracket. */
export function splitPlace(
  passage: Passage,
  { first, last }: Pick<Sentence, "first" | "last">,
): SplitPlace | undefined {
  const { words } = passage;
  const total = countSpoken(passage, first, last);
  const said = saidFrom(passage, first, last);
  let best: SplitPlace | undefined;
  let most = 0;
  let before = 0;
  let depth = 0;
  for (let at = first; at < last; at++) {
    const { text } = words[at]!;
    if (text === "(" || text === "„") depth++;
    else if (text === ")" || text === "”") depth--;
    if (!isSpoken(words[at]!)) continue;
    const shorter = Math.min(before, total - before);
    before++;
    const boundary = shorter >= FEWEST && depth === 0 ? boundaryAt(passage, at, last) : undefined;
    if (!boundary) continue;
    const value = boundary.weight * (at < said ? WITHOUT_VERB : 1) * (0.4 + (1.2 * shorter) / total);
    if (value <= most) continue;
    most = value;
    const tail = wordsBefore(passage, first, at);
    const found = boundary.words.exec(twoWords(passage, at))?.[0] ?? "";
    best = { at, todo: at < said ? beforeMain(tail) : boundary.say(tail, found.trim()) };
  }
  return best;
}

/** The place behind the first verb of the main clause: words before it are no sentence yet. Without a lexicon nobody knows. */
function saidFrom(passage: Passage, first: number, last: number): number {
  if (!passage.lexicon) return first;
  const main = segmentsOf(passage, first, last).find((one) => isMain(passage, one));
  if (!main) return last;
  let at = main.first;
  while (!isFiniteAt(passage, at)) at++;
  return at + 1;
}

function beforeMain(before: string): string {
  return `To, co stoi przed głównym czasownikiem, można powiedzieć w osobnym zdaniu, na przykład do słów „${before}”.`;
}

function boundaryAt(passage: Passage, at: number, last: number): Boundary | undefined {
  const mark = passage.words[at - 1]!;
  if (mark.text === ";") return SEMICOLON;
  const here = twoWords(passage, at);
  if (/^[,–—]$/.test(mark.text)) {
    const segment = segmentsOf(passage, at, last)[0]!;
    const boundary = BOUNDARIES.find(({ words }) => words.test(here));
    if (!boundary) return passage.lexicon && isMain(passage, segment) ? CLAUSE : COMMA;
    return boundary.needsVerb && passage.lexicon && !hasFinite(passage, segment.first, segment.last) ? COMMA : boundary;
  }
  if (mark.kind === "mark" || !/^(?:oraz|i) /.test(here)) return undefined;
  return WE_DO.words.test(passage.lower(at + 1)) ? WE_DO : JOINED;
}

function twoWords(passage: Passage, at: number): string {
  return `${passage.lower(at)} ${passage.lower(at + 1)}`;
}

/** The last words before a place, enough to find it by. */
function wordsBefore({ words, text }: Passage, first: number, at: number): string {
  let last = at - 1;
  while (last > first && !isSpoken(words[last]!)) last--;
  let from = last;
  for (let count = 1; count < 3 && from > first && isSpoken(words[from - 1]!); count++) from--;
  return text.slice(words[from]!.start, words[last]!.end);
}
