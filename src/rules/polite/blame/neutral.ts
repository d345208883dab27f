import type { Lexicon } from "../../../lexicon/lexicon";
import { ACC, CASE, DAT, GEN, INST, LOC, matches, NOM, pos, POS, SG, type Tag } from "../../../lexicon/tag";
import type { Span } from "../../../text/span";
import { casedLike } from "../../casing";
import { inCase, nounPhraseAt, type NounPhrase } from "../../noun-phrase";
import type { Passage } from "../../passage";
import { endsCleanly } from "../../plain/nominal";
import { verbFor, WORD_FOR } from "../reader";
import { OMITTED } from "./faults";
import { changed, verbAs } from "../recast-subject";
import { clauseOf, isWhole, type Subject } from "../subject";

/** A reproach said as a fact: the place, and what to write there. */
export interface Neutral {
  readonly span: Span;
  readonly text: string;
}

type Say = (passage: Passage, subject: Subject, lexicon: Lexicon) => Neutral | undefined;

/** What can be missing in a set of papers. */
const PARTS =
  /^(?:podpis|załącznik|data|pieczęć|pieczątka|zaświadczenie|oświadczenie|kopia|odpis|pełnomocnictwo|adres|numer|potwierdzenie|dowód|mapa|mapka|zdjęcie|zgoda|opinia|strona|umowa|formularz|dokument|akt|rachunek|faktura|opłata|uzasadnienie|plan|projekt|rysunek|wyciąg|wypis)$/;
/** What a paper tells. */
const TOLD = /^(?:dana|informacja|nazwa|nazwisko|imię|kwota|powierzchnia|wiek|wartość|szczegół|koszt|cena)$/;
/** Acts of sending a paper in: where somebody forgot them, the paper is missing. */
const SENDING =
  /^(?:dołączyć|załączyć|podać|wpisać|wskazać|przesłać|dosłać|wysłać|dostarczyć|złożyć|przedłożyć|przedstawić|przynieść|dodać|dopisać|umieścić)$/;
const SUBMITTING =
  /^(?:złożyć|składać|przesłać|dołączyć|dostarczyć|przedłożyć|przedstawić|uiścić|wnieść|wpłacić|przekazać)$/;
/** Things that are answered. */
const ASKED =
  /^(?:wezwanie|pismo|list|prośba|wiadomość|pytanie|e-mail|mail|monit|przypomnienie|upomnienie|zawiadomienie|korespondencja)$/;
/** Acts that fill a paper, and the papers and parts of papers that can hold a mistake. */
const FILLING =
  /^(?:wypełnić|wypełniać|uzupełnić|podać|podawać|wpisać|wskazać|sporządzić|napisać|obliczyć|wyliczyć|policzyć)$/;
const FORMS =
  /^(?:wniosek|formularz|druk|deklaracja|rubryka|pole|oświadczenie|zgłoszenie|ankieta|adres|numer|data|kwota|dana|nazwa|nazwisko|imię|tytuł|tabela|część|załącznik|umowa|pełnomocnictwo|kosztorys|plan|mapa|konto|karta|zeznanie|informacja|podanie|pismo|kod|suma|wartość|powierzchnia|wynik|opłata)$/;

/** The neutral wording of a reproach, where there is one whose grammar and meaning are certain. */
export function neutral(passage: Passage, subject: Subject): Neutral | undefined {
  const { lexicon } = passage;
  if (!lexicon) return undefined;
  const answered = unansweredStill(passage, subject);
  if (answered || !isWhole(passage, subject)) return answered;
  for (const { lemma } of subject.readings) {
    const says = Object.prototype.hasOwnProperty.call(SAYINGS, lemma) ? SAYINGS[lemma]! : [];
    for (const say of says) {
      const said = say(passage, subject, lexicon);
      if (said) return said;
    }
  }
  return undefined;
}

/** "Błędnie wypełnił Pan formularz" -> "Jest błąd w formularzu", for the words `first` to `last` that say who did what how. */
export function mistakeIn(passage: Passage, subject: Subject, first: number, last: number): Neutral | undefined {
  const { lexicon } = passage;
  const { readings } = subject;
  if (!lexicon || !readings.some(({ lemma }) => FILLING.test(lemma))) return undefined;
  // "Wypełniła Pani wniosek błędnie": the object in the middle.
  const middle = subject.last < last ? nounPhraseAt(passage, subject.last + 1, ACC) : undefined;
  if (middle && middle.last === last - 1 && FORMS.test(headOf(middle))) {
    const text = inCase(passage, lexicon, middle, LOC);
    return text === undefined ? undefined : put(passage, first, last, `jest błąd ${within(text)}`);
  }
  if (!saysOnly(passage, subject, first, last)) return undefined;
  const behind = objectAfter(passage, last, ACC);
  if (behind && FORMS.test(headOf(behind))) {
    const text = inCase(passage, lexicon, behind, LOC);
    return text === undefined ? undefined : put(passage, first, behind.last, `jest błąd ${within(text)}`);
  }
  const { first: start } = clauseOf(passage, first);
  const ahead = nounPhraseAt(passage, start, ACC);
  if (!ahead || ahead.last !== first - 1 || !FORMS.test(headOf(ahead))) return undefined;
  const text = inCase(passage, lexicon, ahead, LOC);
  if (text === undefined) return undefined;
  const opens = passage.sentenceOf(start).first === start && ahead.words[0]!.reading !== undefined;
  const inside = opens ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
  return put(passage, start, last, `${within(inside)} jest błąd`);
}

/** Whether the words hold the reader, the verb and one adverb, and nothing that would be lost. */
function saysOnly(passage: Passage, { at, verb }: Subject, first: number, last: number): boolean {
  const others = wordsOf(passage, first, last).filter(
    (word, i) => first + i !== at && first + i !== verb && word !== "się",
  );
  return others.length <= 1;
}

/** "Nie dopełnił Pan obowiązku złożenia deklaracji" -> "Nie dostaliśmy deklaracji", of other acts "nie zgłosił Pan". */
const duty: Say = (passage, { who, at, verb, first, last }, lexicon) => {
  let noun = last + 1;
  if (passage.lower(noun) === "się") noun++;
  if (passage.lower(noun) === "z") noun++;
  if (passage.lemmas(noun).indexOf("obowiązek") < 0) return undefined;
  const act = passage.readings(noun + 1).find(({ tag }) => pos(tag) === POS.ger && matches(tag, GEN));
  if (!act) return undefined;
  const reflexive = passage.lower(noun + 2) === "się";
  const object = passage.readings(noun + 2).some(({ tag }) => matches(tag, GEN) && (tag & CASE) !== 0);
  if (!reflexive && !object) return undefined;
  if (SUBMITTING.test(act.lemma) && !reflexive) return put(passage, first, noun + 1, "nie dostaliśmy");
  return undone(passage, who, at < verb, act.lemma, reflexive, first, noun + (reflexive ? 2 : 1), lexicon);
};

/** "Zaniedbała Pani termin składania wniosków" -> "Minął termin składania wniosków". */
const term: Say = (passage, { first, last }, lexicon) => {
  const from = passage.lower(last + 1) === "o" ? last + 1 : last;
  const phrase =
    nounPhraseAt(passage, from + 1, from > last ? LOC : ACC) ??
    nounPhraseAt(passage, from + 1, GEN) ??
    nounPhraseAt(passage, from + 1, DAT);
  if (!phrase || headOf(phrase) !== "termin" || !passage.reading(phrase.head, SG)) return undefined;
  // "Przekroczył Pan termin o 10 dni" says how far.
  for (let i = phrase.last + 1; i < clauseOf(passage, last).last; i++) if (passage.lower(i) === "o") return undefined;
  const text = inCase(passage, lexicon, phrase, NOM);
  return text === undefined ? undefined : put(passage, first, phrase.last, `minął ${text}`);
};

/** "Zlekceważył Pan nasze wezwanie" -> "Nie odpowiedział Pan na nasze wezwanie". */
const unanswered =
  (answer: string): Say =>
  (passage, { first, last, who, readings, at, verb }, lexicon) => {
    const from = last + 1;
    if (![from, from + 1, from + 2, from + 3].some((noun) => isAsked(passage, from, noun))) return undefined;
    const answered = verbFor(lexicon, answer, pos(readings[0]!.tag), who);
    if (!answered) return undefined;
    const reader = WORD_FOR[who].subject;
    return put(passage, first, last, at < verb ? `${reader} nie ${answered} na` : `nie ${answered} ${reader} na`);
  };

/** "Nie reaguje Pan na wezwania" -> "nie odpowiada Pan na wezwania": only the verb changes. */
function unansweredStill(passage: Passage, subject: Subject): Neutral | undefined {
  const { last, verb, readings, not } = subject;
  const reading = readings.find(({ lemma }) => /^(?:za)?reagować$/.test(lemma));
  const from = last + 2;
  if (!reading || not === undefined || passage.lower(last + 1) !== "na") return undefined;
  if (![from, from + 1, from + 2, from + 3].some((noun) => isAsked(passage, from, noun))) return undefined;
  const answers = verbAs(
    passage,
    { ...reading, lemma: reading.lemma === "reagować" ? "odpowiadać" : "odpowiedzieć" },
    subject.who,
  );
  return answers === undefined ? undefined : changed(passage, new Map([[verb, answers]]));
}

/** "Nie zadał Pan sobie trudu, żeby zadzwonić" -> "Nie zadzwonił Pan"; "nie uznała Pani za stosowne odpisać". */
const troubled: Say = (passage, { who, at, verb, first, last }, lexicon) => {
  const words = wordsOf(passage, last + 1, last + 6).join(" ");
  const lead = /^(?:sobie )?(?:nawet )?trudu ,? ?(?:aby|żeby|by) |^za stosowne (?:nas |nam )?/.exec(words);
  if (!lead) return undefined;
  const act = last + lead[0].trim().split(" ").length + 1;
  const inf = passage.readings(act).find(({ tag }) => pos(tag) === POS.inf);
  if (!inf) return undefined;
  const reflexive = passage.lower(act + 1) === "się";
  const end = act + (reflexive ? 1 : 0);
  // The object stands under "nie" now.
  const object = objectAfter(passage, end, ACC);
  if (!object && passage.readings(end + 1).some(({ tag }) => matches(tag, POS.subst | ACC) && (tag & ACC) !== 0))
    return undefined;
  const inGenitive = object ? inCase(passage, lexicon, object, GEN) : "";
  if (inGenitive === undefined) return undefined;
  const done = OMITTED.has(inf.lemma) ? undefined : verbFor(lexicon, inf.lemma, POS.praet, who);
  if (!done) return undefined;
  const short = / (nas|nam) $/.exec(lead[0])?.[1];
  const reader = WORD_FOR[who].subject;
  const said = ["nie", done, reflexive ? "się" : "", short ?? ""].filter((word) => word).join(" ");
  const text = `${at < verb ? `${reader} ${said}` : `${said} ${reader}`} ${inGenitive}`.trim();
  return put(passage, first, object?.last ?? end, text);
};

function isAsked(passage: Passage, from: number, noun: number): boolean {
  for (let i = from; i < noun; i++) if (passage.words[i]?.kind === "mark") return false;
  return passage.readings(noun).some(({ lemma, tag }) => ASKED.test(lemma) && matches(tag, POS.subst | ACC | GEN));
}

/** "Zapomniał Pan o podpisie", "zapomniała Pani dołączyć mapę", "zapomniał Pan podpisać wniosek". */
const forgotten: Say = (passage, { first, last, who, at, verb }, lexicon) => {
  if (passage.lower(last + 1) === "o") {
    const phrase = objectAfter(passage, last + 1, LOC);
    const text = phrase && PARTS.test(headOf(phrase)) ? inCase(passage, lexicon, phrase, GEN) : undefined;
    return text === undefined ? undefined : put(passage, first, phrase!.last, `brakuje ${text}`);
  }
  const act = passage.readings(last + 1).find(({ tag }) => pos(tag) === POS.inf);
  const phrase = act && (objectAfter(passage, last + 1, ACC) ?? objectAfter(passage, last + 1, GEN));
  const text = phrase && inCase(passage, lexicon, phrase, GEN);
  if (!act || !phrase || !text) return undefined;
  // Nothing is missing "to" a paper.
  if (SENDING.test(act.lemma) && !hasTo(passage, last)) return put(passage, first, phrase.last, `brakuje ${text}`);
  const said = undone(passage, who, at < verb, act.lemma, false, first, phrase.last, lexicon);
  return said && { span: said.span, text: `${said.text} ${text}` };
};

function hasTo(passage: Passage, index: number): boolean {
  const { first, last } = clauseOf(passage, index);
  for (let i = first; i < last; i++) if (passage.lower(i) === "do") return true;
  return false;
}

/** "Pominęła Pani najważniejsze dane" -> "Brakuje najważniejszych danych". */
const lacking: Say = (passage, { first, last }, lexicon) => {
  const phrase = objectAfter(passage, last, ACC);
  if (!phrase || !(PARTS.test(headOf(phrase)) || TOLD.test(headOf(phrase)))) return undefined;
  const text = inCase(passage, lexicon, phrase, GEN);
  return text ? put(passage, first, phrase.last, `brakuje ${text}`) : undefined;
};

/** "Spóźnił się Pan z wnioskiem" -> "Po terminie dostaliśmy wniosek". Whether money has come nobody knows. */
const late: Say = (passage, { first, last, readings }, lexicon) => {
  const from = passage.lower(last + 1) === "się" ? last + 2 : last + 1;
  if (!/^ze?$/.test(passage.lower(from)) || pos(readings[0]!.tag) !== POS.praet) return undefined;
  const phrase = objectAfter(passage, from, INST);
  const text = phrase && inCase(passage, lexicon, phrase, ACC);
  return text && !/^(?:opłata|zapłata|płatność|przelew|wpłata|rata)$/.test(headOf(phrase))
    ? put(passage, first, phrase.last, `po terminie dostaliśmy ${text}`)
    : undefined;
};

/** "Zwleka Pan z odesłaniem umowy" -> "Czekamy na odesłanie umowy". */
const awaited: Say = (passage, { first, last, readings }, lexicon) => {
  if (!/^ze?$/.test(passage.lower(last + 1)) || pos(readings[0]!.tag) !== POS.fin) return undefined;
  const phrase = objectAfter(passage, last + 1, INST);
  const text = phrase && inCase(passage, lexicon, phrase, ACC);
  return text ? put(passage, first, phrase.last, `czekamy na ${text}`) : undefined;
};

/** "Popełnił Pan kilka błędów we wniosku" -> "Jest kilka błędów we wniosku". */
const mistaken: Say = (passage, { first, last }) => {
  const { first: start, last: end } = clauseOf(passage, first);
  let noun = last + 1;
  while (noun < end && noun <= last + 3 && !/^bł(?:ąd|ędy|ędów)$/.test(passage.lower(noun))) noun++;
  const some = passage.lower(noun);
  if (!/^bł(?:ąd|ędy|ędów)$/.test(some)) return undefined;
  if (!/^we?$/.test(passage.lower(noun + 1)) && !/^we?$/.test(passage.lower(start))) return undefined;
  return put(passage, first, last, some === "błędy" ? "są" : "jest");
};

/** "Pomyliła się Pani w obliczeniach" -> "Jest błąd w obliczeniach". */
const slipped: Say = (passage, { first, last }) => {
  const reflexive = wordsOf(passage, first, last).indexOf("się") >= 0;
  const end = !reflexive && passage.lower(last + 1) === "się" ? last + 1 : last;
  if ((!reflexive && end === last) || !/^we?$/.test(passage.lower(end + 1))) return undefined;
  return put(passage, first, end, "jest błąd");
};

/** "Nie raczył Pan odpowiedzieć" -> "Nie odpowiedział Pan". */
const deigned: Say = (passage, { who, at, verb, first, last, readings }, lexicon) => {
  if (pos(readings[0]!.tag) !== POS.praet) return undefined;
  let reflexive = wordsOf(passage, first, last).indexOf("się") >= 0;
  let end = last + 1;
  const skip = () => {
    while (/^(?:się|nawet|łaskawa?|łaskawi)$/.test(passage.lower(end)))
      reflexive = passage.lower(end++) === "się" || reflexive;
  };
  skip();
  const how =
    passage.surely(end, POS.adv) || /^(?:też|także|również)$/.test(passage.lower(end))
      ? ` ${passage.words[end++]!.text}`
      : "";
  const act = passage.readings(end).find(({ tag }) => pos(tag) === POS.inf);
  if (!act || wordsOf(passage, first, last).some((word) => /^(?:jednak|dotychczas|dotąd|jeszcze)$/.test(word)))
    return undefined;
  end++;
  skip();
  const said = undone(passage, who, at < verb, act.lemma, reflexive, first, end - 1, lexicon);
  return said && { span: said.span, text: said.text + how };
};

/** "Nie" and the past of a verb, with the reader before or behind it. */
function undone(
  passage: Passage,
  who: Subject["who"],
  ahead: boolean,
  act: string,
  reflexive: boolean,
  first: number,
  last: number,
  lexicon: Lexicon,
): Neutral | undefined {
  // "Nie przeczytał Pan" would be a reproach again.
  const done = OMITTED.has(act) ? undefined : verbFor(lexicon, act, POS.praet, who);
  if (!done) return undefined;
  // A short pronoun behind goes to the verb: "nie powiadomili nas Państwo".
  const short = /^(?:nas|nam|mnie|mi|go|jej|mu|ich|im|tego)$/.test(passage.lower(last + 1))
    ? ` ${passage.lower(++last)}`
    : "";
  const said = `nie ${done}${reflexive ? " się" : ""}${short}`;
  const reader = WORD_FOR[who].subject;
  return put(passage, first, last, ahead ? `${reader} ${said}` : `${said} ${reader}`);
}

const SAYINGS: Readonly<Record<string, readonly Say[]>> = {
  dopełnić: [duty],
  wykonać: [duty],
  spełnić: [duty],
  wywiązać: [duty],
  zaniedbać: [duty, term],
  przeoczyć: [term],
  przegapić: [term],
  przekroczyć: [term],
  uchybić: [term],
  dotrzymać: [term],
  dochować: [term],
  zachować: [term],
  zignorować: [unanswered("odpowiedzieć")],
  zlekceważyć: [unanswered("odpowiedzieć")],
  ignorować: [unanswered("odpowiadać")],
  lekceważyć: [unanswered("odpowiadać")],
  zbagatelizować: [unanswered("odpowiedzieć")],
  bagatelizować: [unanswered("odpowiadać")],
  zadać: [troubled],
  uznać: [troubled],
  zapomnieć: [forgotten, term],
  spóźnić: [late],
  zwlekać: [awaited],
  pominąć: [lacking],
  popełnić: [mistaken],
  pomylić: [slipped],
  raczyć: [deigned],
  zechcieć: [deigned],
  potrafić: [deigned],
  być: [deigned],
};

/** "W" as it is said before a word: "w formularzu", "we wniosku". */
function within(text: string): string {
  return /^[wf][^aeiouyąęó]/i.test(text) ? `we ${text}` : `w ${text}`;
}

/** The noun phrase behind the word `index`, if it can change its case without anything else having to. */
function objectAfter(passage: Passage, index: number, wanted: Tag): NounPhrase | undefined {
  const phrase = nounPhraseAt(passage, index + 1, wanted);
  if (!phrase) return undefined;
  // "Numer PESEL": an abbreviation does not inflect.
  const isAbbreviation = /^[A-ZĄĆĘŁŃÓŚŹŻ]{2,}$/.test(passage.words[phrase.last + 1]?.text ?? "");
  return isAbbreviation || endsCleanly(passage, phrase) || joinsVerb(passage, phrase.last + 1) ? phrase : undefined;
}

/** "Formularz i zapomniał Pan …": what is joined on is another verb, not another object. */
function joinsVerb(passage: Passage, index: number): boolean {
  if (!/^(?:i|oraz|a)$/.test(passage.lower(index))) return false;
  let next = index + 1;
  while (/^(?:nie|się|też|także)$/.test(passage.lower(next))) next++;
  return passage.surely(next, POS.fin) || passage.surely(next, POS.praet);
}

function headOf({ words, head }: NounPhrase): string {
  return words.find(({ index }) => index === head)!.reading!.lemma;
}

function wordsOf(passage: Passage, first: number, last: number): string[] {
  const found: string[] = [];
  for (let i = first; i <= last; i++) found.push(passage.lower(i));
  return found;
}

function put(passage: Passage, first: number, last: number, text: string): Neutral {
  return { span: passage.span(first, last), text: casedLike(passage.words[first]!.text, text) };
}
