import type { BlockRule, Hit } from "../rule";

const L = "A-Za-zĄĆĘŁŃÓŚŹŻąćęłńóśźż";
const LOW = "a-ząćęłńóśźż";
/** A run of letters with one mark inside: no address and no number looks like that. */
const TIGHT = new RegExp(`(^|[\\s(„])([${L}-]*[${LOW}]{2}),([${LOW}]{1,}[${L}-]*)(?=[\\s.,;:!?)”]|$)`, "g");
const NEXT_SENTENCE = new RegExp(
  `(^|[\\s(„])([${LOW}]{4,}|[A-ZĄĆĘŁŃÓŚŹŻ][${LOW}]{4,})\\.(?:[A-ZĄĆĘŁŃÓŚŹŻ][${LOW}]{2,}(?=[\\s,;:!?)”])|[AIOUWZ](?=\\s))`,
  "g",
);
/** "Pokój 14.Drugie piętro": behind a number only a word that is long enough, so that it is no code. */
const AFTER_NUMBER = new RegExp(`(^|[\\s(„])(\\d{1,4})\\.[A-ZĄĆĘŁŃÓŚŹŻ][${LOW}]{3,}(?=[\\s,;:!?)])`, "g");
/** "zadzwonić?Prosimy", "potrzebne są:dowód": no address looks like that either. */
const OTHER = new RegExp(`(^|[\\s(„])([${L}-]*[${LOW}]{2})([?!:;])(?=[${L}]{2})`, "g");
const CLOSED = new RegExp(`()(\\([^()]{4,80})(\\))(?=[${L}]{3})`, "g");
/** "urząd(pokój 112)": a word and more in brackets is no ending. */
const BRACKET = new RegExp(`(^|[\\s„])([${L}-]*[${LOW}]{3})(\\()(?=[${L}]{3,}[\\s.,:]+[^\\s)])`, "g");
/** "stronę Wikipedia.Org", "plik umowa.Nowak": no sentence ends there. */
const ADDRESS_BEFORE = /(?:plik|stron|portal|serwis|adres|domen)[a-ząćęłńóśźż]*[\s„]*$/i;
const SHORT =
  /(^|[\s(„])(ul|al|pl|os|art|ust|pkt|godz|tel|poz|nr|r)\.(?=\d)|(^|[\s(„])(ul|al|pl|os|inż|dr|mgr|prof|im|św|p)\.(?=[A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż]{2})|(^|[\s(„])(§|nr|art|pkt)(?=\d)/g;
const DOUBLED = new RegExp(
  `([${L}\\d])(?:(,),(?=\\s|$)|(\\.)\\.(?=\\s|$)|(\\?)\\.(?=\\s|$)|(;);|([!?])\\6+(?=\\s|$))`,
  "g",
);

/** What the forms above cannot do without, to be looked for first. */
const BEFORE_LETTER = new RegExp(`[,.?!:;)][${L}]`);
const OPENED = new RegExp(`[${LOW}]\\([${L}]`);
const BEFORE_DIGIT = /[.§rt]\d/;
const TWICE = /,,|\.\.|\?\.|;;|!!|\?\?/;

export const useSpaceAfterMark: BlockRule = {
  id: "form/use-space-after-mark",
  name: "Odstęp po znaku",
  level: "should",
  what: "Po znaku brakuje odstępu albo znak stoi podwójnie.",
  why: "Odstęp pomaga zobaczyć, gdzie kończy się myśl.",
  todo: "Wstaw odstęp albo usuń zbędny znak.",
  source: "typography.pl",
  needs: "text",
  scope: "block",
  looks: new RegExp([BEFORE_LETTER, OPENED, BEFORE_DIGIT, TWICE].map(({ source }) => source).join("|")),
  find({ text }) {
    const hits: Hit[] = [];
    const isBeforeLetter = BEFORE_LETTER.test(text);
    const isBracket = OPENED.test(text);
    const isBeforeDigit = BEFORE_DIGIT.test(text);
    const isTwice = TWICE.test(text);
    for (const [form, mark] of [
      [TIGHT, ","],
      [NEXT_SENTENCE, "."],
      [AFTER_NUMBER, "."],
    ] as const) {
      form.lastIndex = 0;
      for (let found = isBeforeLetter ? form.exec(text) : null; found; found = form.exec(text)) {
        if (mark === "." && ADDRESS_BEFORE.test(text.slice(0, found.index + found[1]!.length))) continue;
        const start = found.index + found[1]!.length + found[2]!.length;
        hits.push({
          span: { start, end: start + 1 },
          fixes: [mark + " "],
          what: `Po znaku „${mark}” brakuje odstępu.`,
          todo: "Wstaw odstęp.",
        });
      }
    }
    for (const form of [OTHER, CLOSED, BRACKET]) {
      form.lastIndex = 0;
      const isHere = form === BRACKET ? isBracket : isBeforeLetter;
      for (let found = isHere ? form.exec(text) : null; found; found = form.exec(text)) {
        // "https://", "mailto:jan@um.poznan.pl"
        if (/^(?:https?|mailto|tel|sip|ftp)$/i.test(found[2]!)) continue;
        const start = found.index + found[1]!.length + found[2]!.length;
        const isBefore = form === BRACKET;
        hits.push({
          span: { start, end: start + 1 },
          fixes: [isBefore ? " (" : found[3]! + " "],
          what: isBefore ? "Przed nawiasem brakuje odstępu." : `Po znaku „${found[3]!}” brakuje odstępu.`,
          todo: "Wstaw odstęp.",
        });
      }
    }
    SHORT.lastIndex = 0;
    for (let found = isBeforeLetter || isBeforeDigit ? SHORT.exec(text) : null; found; found = SHORT.exec(text)) {
      const front = found[1] ?? found[3] ?? found[5]!;
      const quote = found[0].slice(front.length);
      const start = found.index + front.length;
      hits.push({
        span: { start, end: start + quote.length },
        fixes: [quote + "\u00a0"],
        what: `Po „${quote}” brakuje odstępu.`,
        todo: "Wstaw twardą spację, żeby skrót i to, co po nim, zostały w jednym wierszu.",
      });
    }
    DOUBLED.lastIndex = 0;
    for (let found = isTwice ? DOUBLED.exec(text) : null; found; found = DOUBLED.exec(text)) {
      const mark = found[2] ?? found[3] ?? found[4] ?? found[5] ?? found[6]!;
      const start = found.index + 1;
      hits.push({
        span: { start, end: found.index + found[0].length },
        fixes: [mark],
        what: "Znak stoi tu więcej niż raz.",
        todo: "Zostaw jeden znak.",
      });
    }
    return hits;
  },
  examples: {
    bad: [
      { body: "Prosimy o podpis[[,]]datę i adres.", fixed: "Prosimy o podpis, datę i adres." },
      {
        body: "Wniosek jest kompletny[[.]]Decyzję wyślemy w piątek.",
        fixed: "Wniosek jest kompletny. Decyzję wyślemy w piątek.",
      },
      { body: "Zapraszamy na [[ul.]]Długą 5.", fixed: "Zapraszamy na ul.\u00a0Długą 5." },
      { body: "Czekamy o [[godz.]]10:00.", fixed: "Czekamy o godz.\u00a010:00." },
      { body: "Mówi o tym [[§]]5 uchwały.", fixed: "Mówi o tym §\u00a05 uchwały." },
      { body: "Dziękujemy za list[[..]]", fixed: "Dziękujemy za list." },
      { body: "Dziękujemy za list[[!!!]]", fixed: "Dziękujemy za list!" },
      { body: "Czy mamy zadzwonić[[?]]Prosimy o telefon.", fixed: "Czy mamy zadzwonić? Prosimy o telefon." },
      { body: "Potrzebne są[[:]]dowód i zdjęcie.", fixed: "Potrzebne są: dowód i zdjęcie." },
      { body: "Urząd[[(]]pokój 112) jest otwarty.", fixed: "Urząd (pokój 112) jest otwarty." },
      { body: "Urząd (pokój 112[[)]]jest otwarty.", fixed: "Urząd (pokój 112) jest otwarty." },
      { body: "Zadzwonimy jutro[[.]]W piątek wyślemy list.", fixed: "Zadzwonimy jutro. W piątek wyślemy list." },
      { body: "Sprawę prowadzi [[inż.]]Nowak.", fixed: "Sprawę prowadzi inż.\u00a0Nowak." },
      { body: "To pokój 14[[.]]Drugie piętro, winda po lewej.", fixed: "To pokój 14. Drugie piętro, winda po lewej." },
      { body: "Dziękujemy[[,,]] że Pani pisze.", fixed: "Dziękujemy, że Pani pisze." },
    ],
    good: [
      "Prosimy o podpis, datę i adres.",
      "Szczegóły są na stronie www.poznan.pl.",
      "Proszę pisać na adres jan.kowalski@um.poznan.pl.",
      "Adres bip.poznan.pl podajemy w każdym piśmie.",
      "Opłata wynosi 12,50 zł.",
      "Zapraszamy o 10.00 do pokoju 112.",
      "Ustawa jest w Dz.U. z 2026 r. poz. 12.",
      "Sprawa ma znak UA-V.6730.12.2026.",
      "Plik wniosek.docx jest w załączniku.",
      "Prosimy o podpis(-y) i datę, a złożył(a) Pani już wniosek.",
      "Strona https://www.poznan.pl i adres mailto:jan@um.poznan.pl działają.",
      "Kandydat(ka) wypełnia pole imię(imiona).",
      "Proszę otworzyć plik umowa.Nowak w edytorze.",
      "To jeszcze nie koniec...",
      "Tak napisał: ,,zapłacę jutro”.",
    ],
  },
};
