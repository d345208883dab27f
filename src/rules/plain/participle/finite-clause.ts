import type { Lexicon, Reading } from "../../../lexicon/lexicon";
import {
  ACC,
  GEN,
  GENDER,
  INST,
  LOC,
  M1,
  matches,
  NOM,
  NUMBER,
  PL,
  pos,
  POS,
  PRI,
  SG,
  TER,
  type Tag,
} from "../../../lexicon/tag";
import { capitalised, casedLike } from "../../casing";
import { inCase, nounPhraseAt } from "../../noun-phrase";
import type { Passage } from "../../passage";
import type { Hit } from "../../rule";
import { endsCleanly } from "../nominal";
import type { OpeningClause } from "./opening-clause";

/** Verbs that only say that something is being said. */
const INFORMS =
  /^(?:informować|poinformować|wyjaśniać|wyjaśnić|zawiadamiać|zawiadomić|przypominać|potwierdzać|wskazywać|zapewniać|uprzejmie|stwierdzać|odpowiadać)$/;
/** What can be answered: "w odpowiedzi na wniosek". */
const ANSWERED =
  /^(?:pismo|wniosek|list|e-mail|mail|wiadomość|skarga|prośba|pytanie|zapytanie|odwołanie|reklamacja|petycja|zgłoszenie|zarzut|uwaga|podanie|interpelacja|wystąpienie|apel|korespondencja)$/;

/**
 * The opening clause said with a verb, or without one: "Odpowiadam na Pana pismo i przesyłam …", "W odpowiedzi na Pana pismo
 * informuję …". Only where the main clause says at once that "I" or "we" do something, so that the participle is ours as well,
 * or that one has to do something, which is said of the participle too.
 */
export function withVerb(passage: Passage, clause: OpeningClause): Pick<Hit, "span" | "fixes"> | undefined {
  const { lexicon } = passage;
  if (!lexicon) return undefined;
  const verb = verbOf(passage, clause.main);
  if (clause.negated) return denied(passage, lexicon, { ...clause, verb });
  const doing = passage
    .readings(verb)
    .filter((r) => matches(r.tag, PRI) && (pos(r.tag) === POS.fin || pos(r.tag) === POS.praet));
  const said = { ...clause, verb };
  const fixes = doing.length
    ? [...nominal(passage, said, doing), ...verbal(passage, lexicon, said, doing)]
    : [...being(passage, lexicon, clause), ...impersonal(passage, lexicon, clause)];
  if (!fixes.length && asksAt(passage, verb)) fixes.push(...meanwhile(passage, lexicon, said));
  const opening = passage.words[clause.participle]!.text;
  if (fixes.length)
    return { span: passage.span(clause.participle, verb), fixes: fixes.map((fix) => casedLike(opening, fix)) };
  return isWish(clause.reading) && passage.reading(clause.participle + 1, POS.inf)
    ? { span: passage.span(clause.participle), fixes: [casedLike(opening, "aby")] }
    : undefined;
}

/** "Nie widząc innego wyjścia, rezygnujemy": "Nie widzimy innego wyjścia, dlatego rezygnujemy". */
function denied(passage: Passage, lexicon: Lexicon, clause: SaidClause): Pick<Hit, "span" | "fixes"> | undefined {
  const { participle, comma, main, verb, reading } = clause;
  const doing = passage.readings(verb).find((r) => matches(r.tag, PRI) && isFinite(r.tag));
  if (!doing || ASKS.test(doing.lemma) || reading.lemma === "być") return undefined;
  const isSequence = pos(reading.tag) === POS.pant;
  const tag = isSequence || pos(doing.tag) === POS.praet ? pastOf(doing.tag) : POS.fin | PRI | (doing.tag & NUMBER);
  const form = tag === undefined ? undefined : lexicon.inflect(reading.lemma, tag)[0];
  if (form === undefined) return undefined;
  const rest = between(passage, participle + 1, comma - 1);
  const text = `Nie ${form}${rest ? " " + rest : ""}, dlatego ${between(passage, main, verb)}`;
  return { span: passage.span(participle - 1, verb), fixes: [text] };
}

/** An opening clause, and the verb of the main clause where that is known. */
interface SaidClause extends OpeningClause {
  readonly verb: number;
}

/** The verb with which the main clause begins, behind "nie" and adverbs: "od razu zarezerwowaliśmy". */
function verbOf(passage: Passage, main: number): number {
  let at = main;
  while (at < main + 3 && isLead(passage, at)) at++;
  return at;
}

function isLead(passage: Passage, index: number): boolean {
  if (passage.lower(index) === "od" && passage.lower(index + 1) === "razu") return true;
  if (passage.lower(index) === "razu") return true;
  const readings = passage.readings(index);
  return readings.length > 0 && readings.every((r) => pos(r.tag) === POS.adv || pos(r.tag) === POS.qub);
}

/** "Chcąc uniknąć kolejki": who does not say it of himself, has a purpose. */
function isWish({ lemma }: Reading): boolean {
  return /^(?:chcieć|pragnąć)$/.test(lemma);
}

function asksAt(passage: Passage, index: number): boolean {
  return /^(?:proszę|prosimy)$/.test(passage.lower(index));
}

/** "Składając wniosek, proszę …": "Przy składaniu wniosku proszę …", which names no doer. */
function meanwhile(passage: Passage, lexicon: Lexicon, clause: SaidClause): string[] {
  const { participle, comma, main, reading, holdsClause, verb } = clause;
  if (pos(reading.tag) !== POS.pcon || OURS.test(reading.lemma) || holdsClause) return [];
  const phrase = nounPhraseAt(passage, participle + 1, ACC);
  if (!phrase || !endsCleanly(passage, phrase)) return [];
  const noun = lexicon.inflect(reading.lemma, POS.ger | SG | LOC)[0];
  const object = inCase(passage, lexicon, phrase, GEN);
  if (noun === undefined || object === undefined) return [];
  const rest = between(passage, phrase.last + 1, comma - 1);
  return [`przy ${noun} ${object}${rest ? " " + rest : ""} ${between(passage, main, verb)}`];
}

/** "Będąc właścicielem lokalu, ma Pan …": "Jako właściciel lokalu ma Pan …". */
function being(
  passage: Passage,
  lexicon: Lexicon,
  { participle, comma, main, reading, holdsClause }: OpeningClause,
): string[] {
  if (reading.lemma !== "być") return [];
  const phrase = nounPhraseAt(passage, participle + 1, INST);
  if (!phrase) return [];
  const isJoined = phrase.last + 1 < comma && /^(?:i|oraz|lub|albo|,)$/.test(passage.lower(phrase.last + 1));
  if (isJoined) return [];
  const who = inCase(passage, lexicon, phrase, NOM);
  if (who === undefined) return [];
  const rest = between(passage, phrase.last + 1, comma - 1);
  return [`jako ${who}${rest ? " " + rest : ""}${holdsClause ? "," : ""} ${passage.words[main]!.text}`];
}

/** "Składając wniosek, należy …": "Gdy składa się wniosek, należy …". */
function impersonal(passage: Passage, lexicon: Lexicon, { participle, comma, main, reading }: OpeningClause): string[] {
  if (
    pos(reading.tag) !== POS.pcon ||
    reading.lemma === "być" ||
    isWish(reading) ||
    !/^(?:należy|trzeba|można|warto)$/.test(passage.lower(main))
  )
    return [];
  for (let i = participle; i < comma; i++) if (passage.lower(i) === "się") return [];
  const verb = lexicon.inflect(reading.lemma, POS.fin | SG | TER)[0];
  if (verb === undefined) return [];
  return [`gdy ${verb} się ${between(passage, participle + 1, comma - 1)}, ${passage.words[main]!.text}`];
}

function between({ words, text }: Passage, first: number, last: number): string {
  return last < first ? "" : text.slice(words[first]!.start, words[last]!.end);
}

/** "W odpowiedzi na …", "na podstawie …": the participle falls away. */
function nominal(passage: Passage, clause: SaidClause, doing: readonly Reading[]): string[] {
  const { participle, comma, main, holdsClause, reading, verb } = clause;
  const comesTo = (holdsClause ? "," : "") + " " + between(passage, main, verb);
  const informs = doing.every((r) => INFORMS.test(r.lemma)) || passage.lower(main) === "uprzejmie";
  const next = passage.lower(participle + 1);
  if (reading.lemma === "działać" && /^(?:na|w|zgodnie)$/.test(next))
    return [between(passage, participle + 1, comma - 1) + comesTo];
  if (!informs) return [];
  if (reading.lemma === "odpowiadać" && next === "na")
    return [`w odpowiedzi ${between(passage, participle + 1, comma - 1)}${comesTo}`];
  const answered = answeredBehind(passage, clause);
  return answered === undefined ? [] : [`w odpowiedzi na ${answered}${comesTo}`];
}

/** "Odnosząc się do Pana wniosku z maja": "Pana wniosek z maja". */
export function answeredBehind(passage: Passage, { participle, comma, reading }: OpeningClause): string | undefined {
  if (!/^(?:odnosić|ustosunkowywać|nawiązywać|odnieść|nawiązać)$/.test(reading.lemma)) return undefined;
  let at = participle + 1;
  if (passage.lower(at) === "się") at++;
  if (passage.lower(at) !== "do") return undefined;
  const phrase = nounPhraseAt(passage, at + 1, GEN);
  const head = phrase?.words.find(({ index }) => index === phrase.head)?.reading;
  if (!phrase || !head || !ANSWERED.test(head.lemma) || !passage.lexicon) return undefined;
  // "Pana wniosku i skargi": two would have to change.
  if (/^(?:i|oraz|,|lub)$/.test(passage.lower(phrase.last + 1)) && phrase.last + 1 < comma) return undefined;
  const text = inCase(passage, passage.lexicon, phrase, ACC);
  const rest = between(passage, phrase.last + 1, comma - 1);
  return text === undefined ? undefined : text + (rest ? " " + rest : "");
}

/** Verbs of what the reader does: "Składając wniosek, prosimy …" has not us for its doer. */
const ASKS = /^(?:prosić|poprosić|zapraszać|zachęcać|radzić|polecać|zalecać)$/;
/** Those of these participles that are ours for certain. */
const OURS = /^(?:odpowiadać|przesyłać|przekazywać|zwracać|dziękować|korzystać|informować|potwierdzać|przepraszać)$/;

/** What takes a while and shows something meanwhile: "gdy sprawdzaliśmy dokumenty, zauważyliśmy". */
const EXAMINES =
  /^(?:rozpatrywać|analizować|sprawdzać|kontrolować|oglądać|badać|czytać|weryfikować|oceniać|przeglądać|porównywać|przygotowywać|liczyć|mierzyć|remontować)$/;
/** What somebody thinks or feels all the time, for which reason he acts. */
const FEELS = /^(?:rozumieć|dostrzegać|doceniać|widzieć|pamiętać|podzielać|szanować|dbać|znać)$/;
/** What was done before the rest: "uwzględniliśmy głosy i wydłużyliśmy". */
const TAKES_IN: Readonly<Record<string, string>> = { uwzględniać: "uwzględnić", otrzymywać: "otrzymać" };
/** These want "w odpowiedzi na", not another verb of officials. */
const REFERS = /^(?:nawiązywać|odnosić|ustosunkowywać)$/;

/** "Odpowiadam na … i przesyłam", "gdy sprawdzaliśmy …, ustaliliśmy", "rozpatrzyliśmy … i wydaliśmy". */
function verbal(passage: Passage, lexicon: Lexicon, clause: SaidClause, doing: readonly Reading[]): string[] {
  const { participle, comma, main, holdsClause, reading } = clause;
  if (doing.some((r) => ASKS.test(r.lemma)) && !OURS.test(reading.lemma)) return [];
  if (reading.lemma === "być" || REFERS.test(reading.lemma) || reading.lemma === "działać") return [];
  const { tag } = doing[0]!;
  const isPast = pos(tag) === POS.praet;
  const isSequence = pos(reading.tag) === POS.pant;
  const takenIn = isPast ? TAKES_IN[reading.lemma] : undefined;
  const feels = FEELS.test(reading.lemma);
  // Who examined in the past still says so in the present: "analizując pismo, stwierdzamy".
  if (!isSequence && !feels && takenIn === undefined && isPast !== EXAMINES.test(reading.lemma)) return [];
  const wants = isWish(reading);
  const wanted = !feels && (isPast || isSequence) ? pastOf(tag) : POS.fin | PRI | (tag & NUMBER);
  const lemma = wants ? "chcieć" : (takenIn ?? reading.lemma);
  const verb = wanted === undefined ? undefined : lexicon.inflect(lemma, wanted)[0];
  if (verb === undefined) return [];
  const rest = between(passage, participle + 1, comma - 1);
  const said = `${verb}${rest ? " " + rest : ""}`;
  const goesOn = between(passage, main, clause.verb);
  if (feels || wants) return [`${said}, dlatego ${goesOn}`];
  if (isPast && !isSequence && takenIn === undefined) return [`gdy ${said}, ${goesOn}`];
  return [`${said}${holdsClause ? "," : ""} ${/ i /.test(rest) ? "oraz" : "i"} ${goesOn}`];
}

/** The past tense for the same doer; "we" of an office are a mixed company. A single "I" has a gender only in the past. */
function pastOf(tag: Tag): Tag | undefined {
  const isPast = pos(tag) === POS.praet;
  if (!isPast && !(tag & PL)) return undefined;
  return POS.praet | PRI | (tag & NUMBER) | (isPast ? tag & GENDER : M1);
}

/** The clause that names no doer, mended by naming us: "W odpowiedzi na pismo informujemy, że …". */
export function withUs(passage: Passage, clause: OpeningClause): Pick<Hit, "span" | "fixes"> | undefined {
  const { participle, comma, reading, holdsClause } = clause;
  const answered =
    reading.lemma === "odpowiadać" && passage.lower(participle + 1) === "na"
      ? between(passage, participle + 2, comma - 1)
      : answeredBehind(passage, clause);
  if (!answered) return undefined;
  const text = `w odpowiedzi na ${answered}${holdsClause ? "," : ""} informujemy, że`;
  return { span: passage.span(participle, comma), fixes: [capitalised(text)] };
}
