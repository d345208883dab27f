import { pos, POS } from "../../lexicon/tag";
import type { Passage } from "../passage";
import type { BlockRule, Hit } from "../rule";
import { Watch } from "../watch";
import { rows } from "../rows";
import { table, type Row } from "../table";

/** "Zobowiązuję Pana do …" for each of the readers. */
const BINDINGS = ["Pana", "Panią", "Państwa"].map((reader): Row => ({
  not: `<zobowiązywać|zobowiązać:fin:pri> ${reader} {do+gen}`,
  say: `<prosić> ${reader} {o+acc}`,
  bad: `[[Zobowiązujemy ${reader} do zapłaty]].`,
  fixed: `Prosimy ${reader} o zapłatę.`,
}));

/** Of these, "ma Pan …" says what is ordered, and not what is planned. */
const DUTY =
  "stawić|zgłosić|przyjść|dostarczyć|złożyć|zapłacić|wpłacić|podpisać|usunąć|odpowiedzieć|wyjaśnić|przesłać|wysłać|przedłożyć|przedstawić|przynieść|oddać|zwrócić|uzupełnić|poprawić|opróżnić|opuścić|posprzątać|uprzątnąć|naprawić|uporządkować";
const DUTIES = `<${DUTY}:inf>`;
const ASKED =
  "co|jak|kiedy|czy|jeśli|jeżeli|gdzie|ile|który|które|którą|że|nie <mieć> ?się Pan|Pani|Państwo ?się <:inf>";

const PHRASES = table({
  id: "polite/no-order",
  name: "Rozkaz",
  level: "should",
  about: "To brzmi jak rozkaz.",
  what: (quote) => `„${quote.trim()}” brzmi jak rozkaz.`,
  why: "Prośba z wyjaśnieniem działa lepiej niż nakaz.",
  todo: "Napisz „prosimy”, podaj datę i wyjaśnij, z czego wynika obowiązek.",
  source: "std.language.tact",
  rows: [
    ...BINDINGS,
    ...rows(`
<oczekiwać|żądać:fin:pri> natychmiastowego|natychmiastowej|natychmiastowych|bezzwłocznego|bezzwłocznej|pilnej|pilnego|szybkiej {gen} = <prosić> {o+acc} > [[Oczekuję natychmiastowej odpowiedzi|Proszę o odpowiedź]] na list.
życzę sobie {gen} = proszę {o+acc} ! nie życzę sobie ; życzę sobie i|oraz|nawzajem|wszystkiego|zdrowia|dużo|dobrych|spokojnych|udanej|udanego|jak > [[Życzę sobie listy|Proszę o listę]] uczestników.
rozkazuję <:inf> = proszę $1 > [[Rozkazuję przesłać|Proszę przesłać]] raport.
macie ${DUTIES} = prosimy $1 ! jeśli|jeżeli|gdy|czy|że|nie|co|który|gdzie|jak|kiedy … macie > [[Macie przesłać|Prosimy przesłać]] listę do jutra.
polecam <stawić|zgłosić|przedłożyć|usunąć|uporządkować:inf> = proszę $1 > [[Polecam stawić|Proszę stawić]] się w piątek.
musicie <:inf:perf> = prosimy $1 ! jeśli|jeżeli|gdy|czy|że|nie|co|który … musicie ; musicie zobaczyć|poznać|spróbować|przeczytać|posłuchać > [[Musicie dosłać|Prosimy dosłać]] aneks.
<mieć:fin:ter> Pan|Pani|Państwo ${DUTIES} = proszę $2 ! ${ASKED} > Do piątku [[ma Pan złożyć|proszę złożyć]] wniosek.
<mieć:fin:ter> Pan|Pani|Państwo się ${DUTIES} = proszę się $2 ! ${ASKED} > [[Ma Pani się zgłosić|Proszę się zgłosić]] w piątek.
<mieć:fin:ter> się Pan|Pani|Państwo ${DUTIES} = proszę się $2 ! ${ASKED} > [[Ma się Pani zgłosić|Proszę się zgłosić]] w piątek.
niech Pan|Pani wreszcie|nareszcie|natychmiast|łaskawie <:fin:sg:ter> = proszę <$1:inf> > [[Niech Pan wreszcie przyśle|Proszę przysłać]] protokół.
niech Pan|Pani w końcu <:fin:sg:ter> = proszę <$1:inf> > [[Niech Pani w końcu przyśle|Proszę przysłać]] protokół.
niech Państwo wreszcie|nareszcie|natychmiast|łaskawie <:fin:pl:ter> = proszę <$1:inf> > [[Niech Państwo wreszcie przyślą|Proszę przysłać]] protokół.
<zabraniać|zakazywać:fin:pri> <:ger:gen:aff> = <prosić> nie <$2:inf> ! nie <zabraniać|zakazywać> > [[Zabraniam przesyłania|Proszę nie przesyłać]] wniosków faksem.
<nakazywać|nakazać:fin:pri> <:inf> = <prosić> $2 ! nie <nakazywać|nakazać> > [[Nakazuję uporządkować|Proszę uporządkować]] magazyn.
stanowczo|kategorycznie <nakazywać:fin:pri> <:inf> = <prosić> $2 > [[Stanowczo nakazuję uporządkować|Proszę uporządkować]] magazyn.
<mieć:fin:ter> być ?jutro|dziś|dzisiaj ?rano u|na mnie|nas|moim|naszym ?biurku > Opis [[ma być u mnie]] do 15.00.
<prosić:fin:pri> mi|nam tu nie <:inf> = $1 nie $2 > [[Proszę mi tu nie parkować|Proszę nie parkować]] pod oknem.
<żądać:fin:pri> {gen} = <prosić> {o+acc} ! nie <żądać> > Jednocześnie [[żądamy zapłaty|prosimy o zapłatę]].
<domagać:fin:pri> się {gen} = <prosić> {o+acc} ! nie <domagać> > [[Domagam się zwrotu|Proszę o zwrot]] klucza.
<nakazywać|nakazać:fin:pri> Panu|Pani|Państwu <:inf> = proszę $2 > [[Nakazujemy Panu usunąć|Proszę usunąć]] reklamę.
<nakazywać|nakazać:fin:pri> ! nie <nakazywać> > Zarządcy [[nakazujemy]] naprawę dachu.
<polecać:fin:pri> Panu|Pani|Państwu <:inf> = proszę $2 > [[Polecam Pani złożyć|Proszę złożyć]] wyjaśnienia.
<polecać:fin:pri> Panu|Pani|Państwu <:adv> <:inf> > [[Polecam Pani terminowo złożyć]] wyjaśnienia.
<zobowiązywać:fin:pri> Pana|Panią|Państwa , aby|żeby|by > [[Zobowiązujemy Pana, aby]] odśnieżył Pan chodnik.
nakazuje|poleca się Panu|Pani|Państwu <:ger:acc:aff> {gen} = prosimy <$1:inf> {acc} > [[Nakazuje się Pani uprzątnięcie piwnicy|Prosimy uprzątnąć piwnicę]].
nakazuje|poleca się Panu|Pani|Państwu <naprawa|zapłata|wpłata|remont|zmiana|wymiana|rozbiórka|likwidacja|wycinka|zwrot|korekta:acc> = prosimy o $1 > [[Poleca się Panu naprawę|Prosimy o naprawę]] płotu.
zakazuje|zabrania się Panu|Pani|Państwu <:ger:gen:aff> = prosimy nie <$1:inf> > [[Zakazuje się Panu parkowania|Prosimy nie parkować]] przy bramie.
<polecać|nakazywać:fin:pri> Panu|Pani|Państwu <${DUTY}:ger:acc:aff> {gen} = <prosić> <$2:inf> {acc} ! nie <polecać> ; <:ger> … przez|internecie|online|elektronicznie|osobiście|wcześniej|telefonicznie > [[Polecam Panu usunięcie usterek|Proszę usunąć usterki]].
nie wolno Panu|Pani|Państwu <:inf> = prosimy nie $1 > [[Nie wolno Panu wchodzić|Prosimy nie wchodzić]] na budowę.
<wymagać:fin:pri> od <pan|państwo:gen> {gen} = <prosić> $2 {o+acc} ! nie <wymagać> > [[Wymagam od Państwa punktualności|Proszę Państwa o punktualność]].
<wymagać:fin:pri> od Pani {gen} = <prosić> Panią {o+acc} ! nie <wymagać> > [[Wymagamy od Pani punktualności|Prosimy Panią o punktualność]].
<wymagać:fin:pri> od <pan|państwo:gen> , aby|żeby|by = <prosić> $2, aby ! nie <wymagać> > [[Wymagamy od Pana, aby|Prosimy Pana, aby]] podpisał Pan druk.
ma być <porządek|cisza|spokój:nom> = proszę o <$1:acc> > [[Ma być cisza|Proszę o ciszę]] na sali.
to|wszystko ma być gotowe|zrobione|posprzątane|zapłacone|oddane ! czy … ma > [[Wszystko ma być zrobione]] do piątku.
stawić|zgłosić się ma|mają ! gdzie|kiedy|jak … ma|mają > Na spotkanie [[stawić się ma]] cała grupa.
${DUTIES} ma|mają Pan|Pani|Państwo = proszę $1 ! co|gdzie|kiedy|jak|że|czy … ma|mają > Wniosek [[złożyć ma Pan|proszę złożyć]] do piątku.
zobowiązuje się Pana|Panią|Państwa
<zabraniać|zakazywać|zabronić|zakazać:fin:pri> Panu|Pani|Państwu ! nie <zabraniać|zakazywać> > [[Zabraniamy Panu]] wstępu na plac.
`),
  ],
  good: [
    "Prosimy o uzupełnienie wniosku do 20 marca.",
    "Nie musi Pan składać wniosku drugi raz.",
    "Do 20 marca musi Pan złożyć wniosek.",
    "Ma Pani obowiązek zgłosić zmianę.",
    "Czy musi Pani przyjść osobiście?",
    "Organ jest zobowiązany wydać zaświadczenie w ciągu 7 dni.",
    "Właściciel ma obowiązek odśnieżyć chodnik.",
    "Mieszkańcy domagają się remontu.",
    "Polecamy Państwu wystawę w holu.",
    "Klient żąda zwrotu pieniędzy.",
    "Nie żądamy opłaty za wejście.",
    "Polecamy Państwu złożenie wniosku przez internet, bo tak jest szybciej.",
    "Polecamy Państwu zwiedzanie ratusza.",
    "Boisko ma być gotowe w maju.",
    "Nie zabraniamy Panu wstępu.",
  ],
});

const INFINITIVES = new Watch({ parts: [POS.inf] });

export const noOrder: BlockRule = {
  ...PHRASES,
  watch: [PHRASES.watch, INFINITIVES],
  *find(passage, setting) {
    yield* PHRASES.find(passage, setting);
    if (passage.block.role === "paragraph") yield* bareInfinitives(passage);
  },
  examples: {
    bad: [
      ...PHRASES.examples.bad,
      { body: "[[Stawić]] się z dowodem o godzinie ósmej.", fixed: "Proszę stawić się z dowodem o godzinie ósmej." },
      { body: "[[Nie parkować]] pod oknem!", fixed: "Proszę nie parkować pod oknem!" },
      { body: "[[Odesłać]] umowę, bo mija termin.", fixed: "Proszę odesłać umowę, bo mija termin." },
    ],
    good: [
      ...PHRASES.examples.good,
      "Zapłacić może Pan kartą.",
      "Złożyć wniosek",
      "Jak dostać dowód? Złożyć wniosek w urzędzie.",
      "Wypełnić druk, a potem go odesłać, można w domu.",
      "Być może zadzwonimy w piątek.",
      "Żyć zdrowo to nasz cel.",
    ],
  },
};

/** "Zapłacić do 15 grudnia.": a sentence whose first clause has no other verb. */
function* bareInfinitives(passage: Passage): Generator<Hit> {
  const { words, sentences } = passage;
  for (let i = 0; i < sentences.length; i++) {
    const { first, last } = sentences[i]!;
    const act = passage.lower(first) === "nie" ? first + 1 : first;
    const asked = i > 0 && words[sentences[i - 1]!.last - 1]!.text === "?";
    if (asked || !/^[.!]$/.test(words[last - 1]?.text ?? "") || !passage.surely(act, POS.inf)) continue;
    let end = act + 1;
    while (end < last - 1 && words[end]!.kind !== "mark") end++;
    if (end < last - 1 && !(words[end]!.text === "," && BECAUSE.test(passage.lower(end + 1)))) continue;
    if (predicates(passage, act + 1, end)) continue;
    const text = passage.text.slice(words[first]!.start, words[act]!.end);
    yield {
      span: passage.span(first, act),
      fixes: [`Proszę ${text.slice(0, 1).toLowerCase()}${text.slice(1)}`],
      what: "Sam bezokolicznik brzmi jak rozkaz.",
    };
  }
}

const BECAUSE = /^(?:bo|ponieważ|gdyż|aby|żeby|by|jeśli|jeżeli|gdy)$/;

/** Whether a word can be the verb of the sentence, or stand for one: "można", "to". */
function predicates(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      /^(?:to|należy|warto|czas)$/.test(passage.lower(i)) ||
      passage.readings(i).some(({ tag }) => VERBS.has(pos(tag)))
    )
      return true;
  return false;
}

const VERBS: ReadonlySet<number> = new Set([POS.fin, POS.praet, POS.pot, POS.bedzie, POS.winien, POS.pred]);
