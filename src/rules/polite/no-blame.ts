import { ACC, GEN, INST, matches, NOM, NUMBER, pos, POS } from "../../lexicon/tag";
import type { Span } from "../../text/span";
import { casedLike } from "../casing";
import type { Passage } from "../passage";
import type { BlockRule, Hit } from "../rule";
import { Watch } from "../watch";
import { BADLY, FAULTS, FAULTS_WITH, GUILT, OMITTED, OMITTED_WITH, SLIPS } from "./blame/faults";
import { mistakeIn, neutral } from "./blame/neutral";
import { addresses, READER } from "./reader";
import { clauseOf, isSupposed, subjectsIn, type Subject } from "./subject";

export const noBlame: BlockRule = {
  id: "polite/no-blame",
  name: "Obwinianie",
  level: "should",
  what: "Te słowa brzmią jak zarzut.",
  why: "Zarzut budzi złość. Fakt i prośba pomagają załatwić sprawę.",
  todo: "Napisz, czego brakuje i o co prosisz, zamiast pisać, czego ktoś nie zrobił.",
  source: "std.language.tact",
  needs: "lexicon",
  scope: "block",
  watch: READER,
  find(passage) {
    const hits: Hit[] = [];
    for (const subject of subjectsIn(passage)) {
      const hit = isSupposed(passage, subject) ? ifOnly(passage, subject) : reproach(passage, subject);
      if (hit) hits.push(hit);
    }
    hits.push(...guilt(passage));
    return hits;
  },
  examples: {
    bad: [
      { body: "[[Nie dopełnił Pan]] obowiązku." },
      {
        body: "[[Nie dopełniła Pani obowiązku złożenia]] deklaracji śmieciowej.",
        fixed: "Nie dostaliśmy deklaracji śmieciowej.",
      },
      { body: "Odmawiamy, bo [[Pan nie zadbał]] o porządek." },
      { body: "[[Nie zastosowali się Państwo]] do wezwania." },
      { body: "[[Nie potrafiła Pani poprawnie wypełnić]] druku.", fixed: "Nie wypełniła Pani poprawnie druku." },
      { body: "[[Przekroczyła Pani]] termin zapłaty o 10 dni." },
      { body: "[[Nie raczył Pan odpowiedzieć]] na wezwanie.", fixed: "Nie odpowiedział Pan na wezwanie." },
      { body: "Niestety, [[nie raczyła się Pani zgłosić]].", fixed: "Niestety, nie zgłosiła się Pani." },
      { body: "Najwyraźniej [[nie przeczytał Pan]] pouczenia." },
      { body: "Chyba [[Pan nie rozumie]], o co prosimy." },
      {
        body: "Opłata jest wyższa, ponieważ [[zaniedbał Pan termin]].",
        fixed: "Opłata jest wyższa, ponieważ minął termin.",
      },
      { body: "[[Uchybiła Pani terminowi]] do wniesienia odwołania.", fixed: "Minął termin do wniesienia odwołania." },
      { body: "[[Zapomniała Pani dołączyć zaświadczenie]] o dochodach.", fixed: "Brakuje zaświadczenia o dochodach." },
      { body: "[[Zapomniał Pan o podpisie]].", fixed: "Brakuje podpisu." },
      { body: "[[Zignorowała Pani]] nasze wezwanie.", fixed: "Nie odpowiedziała Pani na nasze wezwanie." },
      { body: "[[Spóźnił się Pan z wnioskiem]] o dotację.", fixed: "Po terminie dostaliśmy wniosek o dotację." },
      { body: "We wniosku [[popełnił Pan]] błąd.", fixed: "We wniosku jest błąd." },
      { body: "[[Błędnie wypełnił Pan formularz]].", fixed: "Jest błąd w formularzu." },
      { body: "[[Wypełniła Pani wniosek nieprawidłowo]].", fixed: "Jest błąd we wniosku." },
      { body: "Pan, mimo wezwań, nie [[zareagował]] na pisma.", fixed: "Pan, mimo wezwań, nie odpowiedział na pisma." },
      { body: "[[Niepotrzebnie złożyła Pani]] drugi wniosek.", fixed: "Złożyła Pani drugi wniosek." },
      { body: "[[Nie zadał Pan sobie trudu, żeby zadzwonić]].", fixed: "Nie zadzwonił Pan." },
      {
        body: "[[Nie zadała sobie Pani trudu, aby wypełnić wniosek]].",
        fixed: "Nie wypełniła Pani wniosku.",
      },
      { body: "[[Nie uznała Pani za stosowne nas powiadomić]].", fixed: "Nie powiadomiła nas Pani." },
      { body: "[[Zapomniał Pan wpisać numer]] PESEL.", fixed: "Brakuje numeru PESEL." },
      { body: "[[Źle obliczyła Pani kwotę]] podatku.", fixed: "Jest błąd w kwocie podatku." },
      { body: "[[Źle wypełniła Pani druk]] i czekamy na nowy.", fixed: "Jest błąd w druku i czekamy na nowy." },
      { body: "[[Formularz błędnie Pani wypełniła]].", fixed: "W formularzu jest błąd." },
      { body: "[[Wpisał Pan nieprawidłowo numer]] konta.", fixed: "Jest błąd w numerze konta." },
      { body: "[[Zwleka Pan z zapłatą]] od marca.", fixed: "Czekamy na zapłatę od marca." },
      { body: "[[Nie wykonała Pani obowiązku odśnieżenia]] chodnika.", fixed: "Nie odśnieżyła Pani chodnika." },
      { body: "[[Ignoruje Pan]] nasze pisma.", fixed: "Nie odpowiada Pan na nasze pisma." },
      { body: "Nie [[zareagowali]] Państwo na dwa wezwania.", fixed: "Nie odpowiedzieli Państwo na dwa wezwania." },
      { body: "[[Pomylił się Pan]] w obliczeniach.", fixed: "Jest błąd w obliczeniach." },
      { body: "[[Przez Pana błąd]] przelew wrócił.", fixed: "Z powodu błędu przelew wrócił." },
      { body: "[[Z powodu Pani niedopatrzenia]] umowa wygasła.", fixed: "Z powodu niedopatrzenia umowa wygasła." },
      { body: "[[Pan, mimo wezwania, nie dopełnił]] formalności." },
      { body: "Sama [[Pani jest sobie winna]]." },
      { body: "[[Nie stosują się Państwo]] do regulaminu." },
      { body: "Gdyby nie [[Pani niedbalstwo]], dotacja by nie przepadła." },
      { body: "[[Nie raczyli Państwo powiadomić nas]] o zmianie.", fixed: "Nie powiadomili nas Państwo o zmianie." },
      { body: "[[Nie zechciała Pani odebrać]] telefonu.", fixed: "Nie odebrała Pani telefonu." },
      { body: "Termin minął [[z Pana winy]]." },
      { body: "Koszty wzrosły [[przez Pani niedbalstwo]]." },
      { body: "Zwłoka powstała [[wyłącznie z winy Państwa]]." },
      { body: "Druk został [[błędnie wypełniony przez Pana]].", fixed: "Druk został błędnie wypełniony." },
      { body: "[[Powinien był Pan]] zgłosić zmianę od razu." },
      { body: "[[Gdyby Pani dopełniła]] obowiązku, nie byłoby kary." },
      { body: "[[Swoją opieszałością]] sparaliżowali Państwo wydział." },
      { body: "[[Mogła Pani]] wcześniej złożyć wniosek." },
      { body: "W ankiecie [[pominął Pan adres]] dziecka.", fixed: "W ankiecie brakuje adresu dziecka." },
      { body: "[[Przekręciła Pani]] nasze słowa." },
      { body: "[[Nie pilnował Pan]] terminów." },
      { body: "[[Nie wpuścili Państwo]] robotników." },
      { body: "[[Jest Pan winien]] całego zamieszania." },
      { body: "[[Niewłaściwie się Pani zachowała]] w kolejce." },
      { body: "[[Podali Państwo]] fałszywe dane." },
      { body: "[[Blokuje Pani]] całe postępowanie." },
      { body: "[[Nie słuchał Pan]] uważnie." },
    ],
    good: [
      "W formularzu brakuje podpisu. Prosimy go uzupełnić.",
      "Nie dostaliśmy jeszcze załączników.",
      "Nie dołączył Pan aktu urodzenia.",
      "Nie odebrali Państwo listu, dlatego wysyłamy go ponownie.",
      "Jeśli nie odebrał Pan listu, wyślemy go ponownie.",
      "Jeśli zapomniała Pani hasła, wyślemy nowe.",
      "Pisze Pan, że pomylił Pan numer konta.",
      "Nie musi Pan składać wniosku drugi raz.",
      "Pani Nowak nie dopełniła obowiązku.",
      "Dziękujemy, że złożyła Pani wniosek.",
      "Nie naruszył Pan przepisów, więc kary nie będzie.",
      "Opłata czeka? Wystarczy przelew do piątku.",
      "Gdyby nie dołączyła Pani kopii, zrobimy ją na miejscu.",
      "Wypełniła Pani wszystkie pola.",
      "Opóźnienie powstało nie z Pana winy.",
      "Autobus spóźnił się bez Pani winy.",
      "Jeśli źle się Pan czuje, prosimy przyjść w innym terminie.",
      "Czy źle zrozumiał Pan nasze pismo?",
      "Dzięki temu mogła Pani wcześniej złożyć wniosek.",
      "Doprowadził Pan ogród do wspaniałego stanu.",
      "Przykro nam, że z winy wykonawcy zalało Pani piwnicę.",
      "Właściciel nie dopełnił obowiązku przeglądu.",
      "Rozumiemy, jak bardzo hałas utrudnia Pani naukę.",
      "Złamała Pani rękę, dlatego przesuniemy termin.",
      "Nie jest Pan nam nic winien.",
      "Jest Pani winna gminie 300 zł.",
      "Podał Pan dane do faktury.",
      "Wstrzymał Pan wycinkę, za co dziękujemy.",
      "Wstrzymał Pan prace na budowie.",
    ],
  },
};

function reproach(passage: Passage, subject: Subject): Hit | undefined {
  const { first, last, not, readings } = subject;
  const span = passage.span(first, last);
  const badly = adverbNear(passage, subject);
  if (badly !== undefined && not === undefined && !readings.some(({ lemma }) => lemma === "czuć")) {
    const from = Math.min(first, badly);
    const to = Math.max(last, badly);
    const said = mistakeIn(passage, subject, from, to) ?? unjudged(passage, subject, badly);
    return said ? { span: said.span, fixes: [said.text] } : { span: passage.span(from, to) };
  }
  // "Sam Pan jest sobie winien".
  const self = ownFault(passage, subject);
  if (self) return self;
  const regretted = regret(passage, subject);
  if (regretted) return regretted;
  const blames =
    not === undefined
      ? readings.some(({ lemma }) => isAmong(passage, subject, lemma, FAULTS, FAULTS_WITH))
      : readings.some(({ lemma }) => isAmong(passage, subject, lemma, OMITTED, OMITTED_WITH));
  if (!blames || isHindered(passage, subject)) return undefined;
  const said = neutral(passage, subject);
  return said ? { span: said.span, fixes: [said.text] } : { span };
}

/** "Gdyby Pani dopełniła obowiązków", "gdyby nie zaniedbał Pan": said of what is past and done. */
function ifOnly(passage: Passage, subject: Subject): Hit | undefined {
  const { first, last, not, readings, verb } = subject;
  if (!readings.some(({ tag }) => pos(tag) === POS.praet)) return undefined;
  const { first: start } = passage.sentenceOf(verb);
  const wish = [first - 1, first - 2, first - 3].find((i) => i >= start && passage.lower(i) === "gdyby");
  if (wish === undefined) return undefined;
  const [always, with_] = not === undefined ? [OMITTED, OMITTED_WITH] : [FAULTS, FAULTS_WITH];
  return readings.some(
    ({ lemma }) => REGRETTED.test(lemma) === (not === undefined) && isAmong(passage, subject, lemma, always, with_),
  )
    ? { span: passage.span(wish, last) }
    : undefined;
}

/** What one wishes that somebody had done; to have read is for no-condescension. */
const REGRETTED =
  /^(?:dopełnić|dopełniać|dopilnować|zadbać|dochować|dotrzymać|wywiązać|zastosować|przestrzegać|zareagować|pomyśleć|postarać|zachować)$/;

function ownFault(passage: Passage, { verb, first, readings }: Subject): Hit | undefined {
  if (!readings.some(({ lemma }) => lemma === "być")) return undefined;
  const clause = clauseOf(passage, verb);
  for (let i = clause.first; i < clause.last; i++)
    if (/^(?:winien|winna|winni|winny)$/.test(passage.lower(i)) && isGuilt(passage, clause.first, clause.last))
      return { span: passage.span(Math.min(first, i), Math.max(verb, i)) };
  return undefined;
}

/** Guilt for something bad, or towards oneself; else "winien" owes money. */
function isGuilt(passage: Passage, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (passage.lower(i) === "sobie" || passage.lemmas(i).some((lemma) => BAD.test(lemma))) return true;
  return false;
}

const BAD =
  /^(?:zamieszanie|opóźnienie|zwłoka|błąd|pomyłka|szkoda|strata|problem|kłopot|awaria|zaniedbanie|bałagan|zniszczenie|wypadek|konflikt)$/;

/** "Hałas utrudnia Pani naukę": something else hinders, and she is the one who is hindered. */
function isHindered(passage: Passage, { who, at, verb, readings }: Subject): boolean {
  if (who !== "woman" || !readings.some(({ lemma }) => /^(?:utrudni|uniemożliwi|przeszk|opóźni)/.test(lemma)))
    return false;
  const { first, last } = clauseOf(passage, verb);
  for (let i = first; i < last; i++) {
    if (i === at || i === verb) continue;
    if (/^(?:co|to|który|która|które)$/.test(passage.lower(i))) return true;
    if (passage.readings(i).some(({ tag }) => matches(tag, POS.subst | NOM) && (tag & NOM) !== 0)) return true;
  }
  return false;
}

/** Adverbs that only judge: without them the fact stays. */
const JUDGES = /^(?:bezpodstawnie|bezzasadnie|niepotrzebnie|lekkomyślnie|bezmyślnie|nieodpowiedzialnie)$/;

function unjudged(passage: Passage, { first, last }: Subject, badly: number): { span: Span; text: string } | undefined {
  if (!JUDGES.test(passage.lower(badly)) || (badly !== first - 1 && badly !== last + 1)) return undefined;
  const from = Math.min(first, badly);
  const kept = passage.span(first, last);
  const text = casedLike(passage.words[from]!.text, passage.text.slice(kept.start, kept.end));
  return { span: passage.span(from, Math.max(last, badly)), text };
}

/** Whether a verb blames, by itself or with what stands beside it in the clause. */
function isAmong(
  passage: Passage,
  { verb, at }: Subject,
  lemma: string,
  always: ReadonlySet<string>,
  with_: Readonly<Record<string, RegExp>>,
): boolean {
  const object = Object.prototype.hasOwnProperty.call(with_, lemma) ? with_[lemma]! : undefined;
  if (!object) return always.has(lemma);
  const clause = clauseOf(passage, verb);
  for (let i = clause.first; i < clause.last; i++)
    if (i !== verb && i !== at && object.test(passage.lower(i))) return true;
  return false;
}

/** An adverb of blame right beside the reader and the verb, or between them. */
function adverbNear(passage: Passage, { first, last }: Subject): number | undefined {
  const { first: from, last: to } = clauseOf(passage, first);
  // "Niewłaściwie się Pan zachował."
  const before = passage.lower(first - 1) === "się" ? first - 2 : first - 1;
  for (let i = Math.max(from, before); i <= last + 1 && i < Math.max(to, last + 1); i++)
    if (BADLY.has(passage.lower(i))) return i;
  // "Wypełniła Pani wniosek niestarannie": at the end of the clause it can only speak of the verb.
  return to - 1 > last && BADLY.has(passage.lower(to - 1)) ? to - 1 : undefined;
}

const EARLIER = /^(?:wcześniej|uprzednio|lepiej|przecież|trzeba)$/;
const THOUGHT = /^(?:pomyśleć|przeczytać|doczytać|przewidzieć|zapytać|zastanowić|uważać|upewnić|domyślić)$/;

/** "Mógł Pan wcześniej zapytać", "powinna była Pani": what should have been, said too late. */
function regret(passage: Passage, { first, last, not, verb }: Subject): Hit | undefined {
  if (not !== undefined) return undefined;
  const about = [first - 1, ...range(first, last), last + 1];
  const should = about.find((i) => passage.lemmas(i).indexOf("powinien") >= 0);
  const was = about.find((i) => /^by(?:ł|ła|li)$/.test(passage.lower(i)));
  if (should !== undefined && was !== undefined)
    return { span: passage.span(Math.min(first, should, was), Math.max(last, should, was)) };
  // "Może Pan przeczytać" invites; "mógł Pan przeczytać" reproaches.
  if (!/^(?:mógł|mogła|mogli)(?:by)?$/.test(passage.lower(verb)) || isThanksTo(passage, verb)) return undefined;
  const { last: end } = clauseOf(passage, verb);
  for (let i = first; i < end && i <= last + 4; i++)
    if (EARLIER.test(passage.lower(i)) || passage.lemmas(i).some((lemma) => THOUGHT.test(lemma)))
      return { span: passage.span(first, last) };
  return undefined;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** "Dzięki temu mogła Pani wcześniej dostać zasiłek" is good news. */
function isThanksTo(passage: Passage, verb: number): boolean {
  const { first } = passage.sentenceOf(verb);
  for (let i = first; i < verb; i++) if (/^(?:dzięki|dlatego|więc)$/.test(passage.lower(i))) return true;
  return false;
}

const GUILTY = new Watch({ spelled: ["przez"], lemmas: [...GUILT, ...SLIPS] });

/** Guilt named by a noun, and what "przez Pana" went wrong. */
function* guilt(passage: Passage): Generator<Hit> {
  for (const i of passage.watched(GUILTY)) {
    if (passage.lower(i) === "przez" && addresses(passage, i + 1) && passage.lower(i + 1) !== "pani") {
      const hit = throughYou(passage, i);
      if (hit) yield hit;
    }
    if (!passage.lemmas(i).some((lemma) => GUILT.has(lemma) || SLIPS.has(lemma))) continue;
    const hit = guiltAt(passage, i);
    if (hit) yield hit;
  }
}

const OWNER = /^(?:Pana|Pani|Państwa|Pańsk.+)$/;
const CAUSES = /^(?:przez|z|wskutek|skutkiem|wynikiem|skutek|powodu|przyczyny|wyniku|wobec|następstwie|efekcie)$/;

function guiltAt(passage: Passage, noun: number): Hit | undefined {
  const { first, last } = clauseOf(passage, noun);
  let start = noun - 1;
  // "Pana rażące niedbalstwo", "z winy Pana".
  if (!OWNER.test(passage.words[start]?.text ?? "") && OWNER.test(passage.words[start - 1]?.text ?? "")) start--;
  const owned = start >= first && (OWNER.test(passage.words[start]!.text) || isOwn(passage, start));
  const owner =
    !owned && noun + 1 < last && OWNER.test(passage.words[noun + 1]!.text) && !isOwnerOfNext(passage, noun + 1);
  if (!owned && !owner) return undefined;
  const from = owned ? start : noun;
  const isCause = from > first && CAUSES.test(passage.lower(from - 1));
  if (!passage.lemmas(noun).some((lemma) => GUILT.has(lemma)) && !(isCause && isSlip(passage, noun))) return undefined;
  // Behind the noun only "winy Pana" is said of guilt; "zaniedbania Pani" is rare.
  if (owner && !isCause) return undefined;
  // "Gdyby nie Pana niedbalstwo" blames; "nie z Pana winy" acquits.
  for (let i = first; i < from; i++)
    if (/^(?:nie|bez|niezależnie)$/.test(passage.lower(i)) && passage.lower(i - 1) !== "gdyby") return undefined;
  let begin = isCause ? from - 1 : from;
  // "Z powodu", "na skutek", and "wyłącznie" before it.
  if (isCause && begin > first && /^(?:z|na|w)$/.test(passage.lower(begin - 1))) begin--;
  const slip = isSlip(passage, noun) && isCause && owned ? slipOf(passage, begin, noun) : undefined;
  if (begin > first && /^(?:wyłącznie|tylko|jedynie)$/.test(passage.lower(begin - 1))) begin--;
  const span = passage.span(begin, Math.max(noun, owner ? noun + 1 : noun));
  return slip ? { span, fixes: [casedLike(passage.words[begin]!.text, slip)] } : { span };
}

/** "Przez Pana błąd" -> "z powodu błędu": the slip stays, whose it was does not matter. */
function slipOf(passage: Passage, begin: number, noun: number): string | undefined {
  if (noun - begin > 3) return undefined;
  const governed = passage.lower(begin) === "przez" ? ACC : GEN | INST;
  const reading = passage.readings(noun).find(({ lemma, tag }) => SLIPS.has(lemma) && matches(tag, governed));
  const genitive = reading && passage.lexicon?.inflect(reading.lemma, POS.subst | GEN | (reading.tag & NUMBER))[0];
  return genitive && `z powodu ${genitive}`;
}

/** "Swoją opieszałością sparaliżował Pan pracę." */
function isOwn(passage: Passage, index: number): boolean {
  const { first, last } = passage.sentenceOf(index);
  return (
    /^swoj|^swój|^swą$|^swym$/.test(passage.lower(index)) &&
    subjectsIn(passage).some(({ verb }) => verb >= first && verb < last)
  );
}

function isSlip(passage: Passage, noun: number): boolean {
  return /^(?:błąd|błędu|błędy|błędów|pomyłk.+|omyłk.+|przeoczeni.+|up[oó]r.*|niedopatrzeni.+|nieuwag.+)$/.test(
    passage.lower(noun),
  );
}

/** "Z winy Pana sąsiada" blames the neighbour. */
function isOwnerOfNext(passage: Passage, index: number): boolean {
  const next = passage.words[index + 1];
  return next?.kind === "word" && passage.readings(index + 1).some(({ tag }) => (tag & 0b111111) === 1);
}

/** "Błędnie wypełniony przez Pana": the fact stays without who did it. */
function throughYou(passage: Passage, by: number): Hit | undefined {
  const { first, last } = clauseOf(passage, by);
  let from = by;
  let to = by + 1;
  if (BADLY.has(passage.lower(by - 2)) && by - 2 >= first) from = by - 2;
  else if (BADLY.has(passage.lower(by - 1)) && by - 1 >= first) from = by - 1;
  else if (BADLY.has(passage.lower(by + 2)) && by + 2 < last) to = by + 2;
  else return undefined;
  const keep: string[] = [];
  for (let i = from; i <= to; i++) if (i !== by && i !== by + 1) keep.push(passage.words[i]!.text);
  return { span: passage.span(from, to), fixes: [casedLike(passage.words[from]!.text, keep.join(" "))] };
}
