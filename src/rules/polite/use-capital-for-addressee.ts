import { ACC, F, INST, M1, matches, N, NOM, PL, POS, PRI, SG, TER } from "../../lexicon/tag";
import { capitalised } from "../casing";
import { DATIVE } from "./part";
import { isSomebodyElse } from "./reader";
import { ACTS, clauseOf } from "./subject";
import type { Passage } from "../passage";
import type { BlockRule, Hit } from "../rule";
import { Watch } from "../watch";

const ADDRESSEE =
  /^(?:pan|pana|panu|panem|pani|panią|państwo|państwa|państwu|państwem|pańsk(?:i|a|ie|iego|iej|iemu|im|ą|ich|imi))$/;
/** Words that open a question, a condition or a wish about the reader. */
const OPENS =
  /^(?:czy|jeśli|jeżeli|gdy|gdyby|aby|żeby|by|że|kiedy|dlaczego|ile|jak|gdzie|skąd|co|który|która|które|którą|którego|której|którym|których)$/;
const MODAL = ["móc", "musieć", "powinien", "mieć", "chcieć", "otrzymać", "dostać"];
/** Verbs in the first person of which the reader is the object. */
const SAYS = [
  "informować",
  "poinformować",
  "prosić",
  "poprosić",
  "zapraszać",
  "zaprosić",
  "dziękować",
  "przepraszać",
  "zawiadamiać",
  "zawiadomić",
  "zapewniać",
  "zachęcać",
  "powiadomić",
  "odsyłać",
];
const TO = /^(?:zadzwonimy|zadzwonię|napiszemy|napiszę|piszemy|piszę|oddzwonimy|oddzwonię|kierujemy)$/;
/** Things of the reader that a letter is about: "pani wniosek", but not "pani dyrektor". */
const THINGS = new Set(
  "wniosek pismo sprawa list podanie odwołanie skarga zgłoszenie zapytanie pytanie wiadomość e-mail mail dane dana prośba oświadczenie adres opinia uwaga wątpliwość cierpliwość dokument decyzja zgoda wpłata konto działka numer telefon oczekiwanie propozycja sugestia zainteresowanie obecność odpowiedź dowód nieruchomość mieszkanie zasiłek dodatek świadczenie zaległość umowa stowarzyszenie fundacja klub firma rodzina wspólnota syn córka mąż żona deklaracja formularz głos zdanie zaufanie zaangażowanie wizyta dziecko podpis faktura nazwisko imię korespondencja petycja wina podatek opłata termin rachunek lokal samochód auto pies piwnica ogród dom ulga dotacja zniżka przelew".split(
    " ",
  ),
);
/** People who are spoken of: in such a paragraph the lower case may be right. */
const STRANGERS =
  /(?:^|[\s,(„])(?:t(?:en|a|ego|ej|emu|ym|ą|ę)|jakiś|jakaś|jakiegoś|pewien|pewna|starsz[ya]|młod[ya]|mił[ya]|inn[ya]|pewn(?:ego|ej)) pan(?:a|u|i|ią|em)?(?![a-ząćęłńóśźż])|pan(?:i|ie|ią|owie)? (?:(?:z|ze|w (?:okien|punk|recep|biur|sekret|pokoj)\S*) |od (?!nas |mnie |urzędu ))/;

const PEOPLE = new Watch({ like: /^pa[nń]/ });

export const useCapitalForAddressee: BlockRule = {
  id: "polite/use-capital-for-addressee",
  name: "„Pan” i „Pani” wielką literą",
  level: "should",
  what: "Zwrot do czytelnika zaczyna się małą literą.",
  why: "Wielka litera okazuje czytelnikowi szacunek.",
  todo: "Zacznij to słowo wielką literą.",
  source: "std.greeting",
  needs: "lexicon",
  kinds: ["email", "letter", "fragment"],
  scope: "block",
  watch: PEOPLE,
  find(passage) {
    const hits: Hit[] = [];
    if (!/(?:^|\s)pa[nń]/.test(passage.text) || STRANGERS.test(passage.text)) return hits;
    for (let i = 0; i < passage.words.length; i++) {
      const { text } = passage.words[i]!;
      if (ADDRESSEE.test(text) && !isSomebodyElse(passage, i) && !isPerson(passage, i) && isReader(passage, i, text))
        hits.push({ span: passage.span(i), fixes: [capitalised(text)] });
    }
    return hits;
  },
  examples: {
    bad: [
      { body: "Czy otrzymał [[pan]] naszą odpowiedź?", fixed: "Czy otrzymał Pan naszą odpowiedź?" },
      {
        body: "Prosimy, aby [[pani]] złożyła wniosek do 20 marca.",
        fixed: "Prosimy, aby Pani złożyła wniosek do 20 marca.",
      },
      { body: "Odpowiadamy na [[państwa]] wniosek.", fixed: "Odpowiadamy na Państwa wniosek." },
      { body: "Informujemy [[pana]], że remont się skończył.", fixed: "Informujemy Pana, że remont się skończył." },
      {
        body: "Jeśli mają [[państwo]] pytania, prosimy dzwonić.",
        fixed: "Jeśli mają Państwo pytania, prosimy dzwonić.",
      },
      { body: "Może [[pani]] odebrać dowód w piątek.", fixed: "Może Pani odebrać dowód w piątek." },
      { body: "Dziękujemy [[państwu]] za udział.", fixed: "Dziękujemy Państwu za udział." },
      { body: "Szanowni [[państwo]],", fixed: "Szanowni Państwo," },
      { body: "Wyślemy [[pani]] decyzję pocztą.", fixed: "Wyślemy Pani decyzję pocztą." },
      { body: "Spotkamy się z [[panem]] w środę.", fixed: "Spotkamy się z Panem w środę." },
      { body: "Życzymy [[państwu]] spokojnych świąt.", fixed: "Życzymy Państwu spokojnych świąt." },
      { body: "Wniosek złożył [[pan]] 3 marca.", fixed: "Wniosek złożył Pan 3 marca." },
      { body: "Dziękujemy za [[pańską]] opinię.", fixed: "Dziękujemy za Pańską opinię." },
      { body: "Otrzymała [[pani]] od nas dwa listy.", fixed: "Otrzymała Pani od nas dwa listy." },
      { body: "Czytamy wniosek [[państwa]] fundacji.", fixed: "Czytamy wniosek Państwa fundacji." },
      { body: "Ważny jest dla [[pani]] ten termin.", fixed: "Ważny jest dla Pani ten termin." },
      { body: "Piszemy w sprawie [[pana]] podatku.", fixed: "Piszemy w sprawie Pana podatku." },
      { body: "Zadzwonimy do [[pani]] w środę.", fixed: "Zadzwonimy do Pani w środę." },
    ],
    good: [
      "Czy otrzymał Pan naszą odpowiedź?",
      "Wczoraj przyszedł pan Kowalski.",
      "Świadek mówi, że pan nie chciał otworzyć drzwi.",
      "Zadzwoniła do nas pani dyrektor.",
      "Pisze Pan, że pani z recepcji nie odebrała telefonu.",
      "Czy może pani Nowak przyjść w piątek?",
      "Ta pani prowadzi sprawę od marca.",
      "Państwo polskie chroni zabytki.",
      "Pomoc państwa nie wystarczy na remont.",
      "Jeśli państwo nie zapłaci, zapłaci gmina.",
      "Ratusz powstał za panowania Zygmunta Augusta.",
      "Pan młody podpisuje protokół pierwszy.",
      "Zapraszamy panią profesor na spotkanie.",
      "Dziękujemy pani doktor za wykład.",
      "Zapraszamy państwa młodych do sali ślubów.",
      "Odpowiadamy na wniosek pana Nowaka.",
      "Rozmawialiśmy z panem, który niósł drabinę.",
      "Zapytaliśmy panią z sekretariatu.",
      "Widzieliśmy tam pana w mundurze.",
      "Płacimy państwu podatki.",
    ],
  },
};

/** A person by title or by what he or she is stands behind: "pani dyrektor", "pana prezydenta", "pani nauczycielka". */
function isPerson(passage: Passage, i: number): boolean {
  return passage.readings(i + 1).some((r) => matches(r.tag, POS.subst | M1)) || isWoman(passage, i);
}

function isWoman(passage: Passage, i: number): boolean {
  return (
    /^pani/.test(passage.lower(i)) &&
    /(?:ka|kę|czyni|ini|yni|czynię|yczką|czką)$/.test(passage.lower(i + 1)) &&
    passage.readings(i + 1).some((r) => matches(r.tag, POS.subst | SG | F | (NOM | ACC | INST)))
  );
}

function isReader(passage: Passage, i: number, text: string): boolean {
  const { first } = passage.sentenceOf(i);
  const before = passage.lower(i - 1);
  const atStart = i - 1 <= first;
  if (/^(?:szanown[aiy]|droga|drodzy)$/.test(before))
    return atStart && /^(?:pani|państwo)$/.test(text) && /^[,!]?$/.test(passage.lower(i + 1));
  if (
    /^(?:pana|pani|państwa)$/.test(text) &&
    passage.lemmas(i + 1).some((lemma) => THINGS.has(lemma)) &&
    before !== "dla"
  )
    return true;
  // "Ważny jest dla pani ten termin."
  if (before === "dla" && /^(?:ten|ta|to|te|nasz|nasza|nasze)$/.test(passage.lower(i + 1))) return true;
  if (text.startsWith("pańsk")) return !/^(?:ok|dw[oó]r|łas|sto|gest)/.test(passage.lower(i + 1));
  if (/^(?:pana|panu|pani|panią|państwa|państwu)$/.test(text) && i > first && isSaying(passage, i - 1)) return true;
  if (isToldByUs(passage, i, text)) return true;
  if (/^(?:pana|pani|państwa)$/.test(text) && before === "do" && i - 1 > first && TO.test(passage.lower(i - 2)))
    return true;
  if (!/^(?:pan|pani|państwo)$/.test(text)) return false;
  if (i > first && isVerb(passage, i - 1, text))
    return (
      i - 1 === first ||
      opened(passage, first, i - 1) ||
      isModal(passage, i - 1) ||
      text === "państwo" ||
      passage.lemmas(i - 1).some((lemma) => ACTS.has(lemma))
    );
  // "aby pani złożyła", "czy pan nie dostał"
  if (i === first || !opensForReader(passage, first, i - 1)) return false;
  const next = /^(?:nie|się|już|może|chętnie)$/.test(passage.lower(i + 1)) ? i + 2 : i + 1;
  return [i + 1, next].some((at) => isVerb(passage, at, text));
}

/** "Wyślemy pani decyzję", "umówimy się z panem": what we do, we do to the reader. */
function isToldByUs(passage: Passage, i: number, text: string): boolean {
  if (!/^(?:pana|panu|panem|pani|panią|państwu|państwem)$/.test(text)) return false;
  // "Rozmawialiśmy z panem, który niósł drabinę."
  if (passage.lower(i + 1) === "," && /^(?:który|która|którzy|któremu|której|którego|z)/.test(passage.lower(i + 2)))
    return false;
  const { first } = clauseOf(passage, i);
  for (let at = i - 1; at >= first; at--)
    if (passage.reading(at, POS.fin | PRI) ?? passage.reading(at, POS.praet | PRI))
      return !/^państw/.test(text) || passage.lemmas(at).some((lemma) => DATIVE.has(lemma));
  return false;
}

function isSaying(passage: Passage, at: number): boolean {
  return passage
    .readings(at)
    .some((r) => SAYS.indexOf(r.lemma) >= 0 && (matches(r.tag, POS.fin | PRI) || matches(r.tag, POS.praet | PRI)));
}

/** The verb of which "pan", "pani" or "państwo" (people) can be the subject. */
function isVerb(passage: Passage, at: number, subject: string): boolean {
  const form = subject === "państwo" ? PL : SG;
  const gender = subject === "pani" ? F : M1;
  return passage
    .readings(at)
    .some(
      (r) =>
        matches(r.tag, POS.fin | form | TER) ||
        matches(r.tag, POS.bedzie | form | TER) ||
        matches(r.tag, POS.praet | form | TER | gender) ||
        matches(r.tag, POS.pot | form | TER | gender) ||
        (matches(r.tag, POS.winien | form | gender) && !matches(r.tag, POS.winien | N)),
    );
}

function isModal(passage: Passage, at: number): boolean {
  return passage.lemmas(at).some((lemma) => MODAL.indexOf(lemma) >= 0);
}

/** Whether one of the three words before opens a clause, with nothing but small words between. */
function opened(passage: Passage, first: number, verb: number): boolean {
  for (let at = verb - 1; at >= first && at >= verb - 3; at--) {
    if (opensForReader(passage, first, at)) return true;
    if (passage.words[at]!.kind !== "word") return false;
  }
  return false;
}

/** "Wiemy, że pani czeka" speaks to the reader; "Świadek mówi, że pan nie otworzył" need not. */
function opensForReader(passage: Passage, first: number, at: number): boolean {
  if (!OPENS.test(passage.lower(at))) return false;
  if (passage.lower(at) !== "że") return true;
  for (let before = first; before < at; before++)
    if (passage.reading(before, POS.fin | PRI) || passage.reading(before, POS.praet | PRI)) return true;
  return false;
}
