import { plural } from "../../text/plural";
import type { Sentence } from "../../text/sentences";
import { countSpoken } from "../count-spoken";
import { hasFinite } from "../finite";
import type { Passage } from "../passage";
import type { BlockRule, Hit } from "../rule";
import { splitPlace } from "./split-place";
import { sureSplit } from "./sure-split";

/** A sentence gets a hint from 21 words on. Source: Warsaw's ordinance of 5 November 2020; the civil service says 15–20. */
export const MOST_WORDS = 20;
/** From 31 words on a sentence is certainly too long. Source: Microsoft's style in Vale, 30 words. */
export const FAR_TOO_MANY = 30;
/** What has more words is no sentence but a text without full stops: no place in it is looked for. */
const LONGEST_DIVIDED = 300;

export const noLongSentence: BlockRule = {
  id: "plain/no-long-sentence",
  name: "Długie zdanie",
  level: "may",
  what: "Zdanie ma ponad 20 słów.",
  why: "Krótsze zdania czyta się szybciej.",
  todo: "Podziel zdanie na dwa.",
  source: "std.language.short",
  needs: "text",
  scope: "block",
  wide: true,
  find: (passage) => sentencesOf(passage, MOST_WORDS + 1, FAR_TOO_MANY),
  examples: {
    bad: [
      {
        body: "[[Prosimy o przesłanie kopii dowodu osobistego, kopii umowy najmu lokalu przy ulicy Długiej oraz potwierdzenia wpłaty za ostatnie trzy miesiące tego roku.]] Dziękujemy.",
      },
      {
        body: "Zarząd Dróg wyremontował jezdnię ulicy Głogowskiej od Hetmańskiej do parku[[, jednak]] z powodu braku pieniędzy nie wymienił chodnika po stronie numerów parzystych.",
        fixed:
          "Zarząd Dróg wyremontował jezdnię ulicy Głogowskiej od Hetmańskiej do parku. Jednak z powodu braku pieniędzy nie wymienił chodnika po stronie numerów parzystych.",
      },
      {
        body: "Dziękujemy za zgłoszenie samochodu, który od marca stoi na trawniku przy ulicy Kasztanowej[[ oraz informujemy]], że straż miejska wezwała właściciela do usunięcia pojazdu.",
        fixed:
          "Dziękujemy za zgłoszenie samochodu, który od marca stoi na trawniku przy ulicy Kasztanowej. Informujemy, że straż miejska wezwała właściciela do usunięcia pojazdu.",
      },
      {
        body: "Przepraszamy za opóźnienie w odpowiedzi na Pani list[[, a jednocześnie prosimy]] o cierpliwość, bo w tym miesiącu dostaliśmy dwa razy więcej wniosków niż zwykle.",
        fixed:
          "Przepraszamy za opóźnienie w odpowiedzi na Pani list. Jednocześnie prosimy o cierpliwość, bo w tym miesiącu dostaliśmy dwa razy więcej wniosków niż zwykle.",
      },
      {
        body: "Opłata za wydanie zaświadczenia wynosi 17 zł[[; zwolnione]] z niej są osoby, które ukończyły 75 lat, oraz studenci, którzy uczą się w Poznaniu.",
        fixed:
          "Opłata za wydanie zaświadczenia wynosi 17 zł. Zwolnione z niej są osoby, które ukończyły 75 lat, oraz studenci, którzy uczą się w Poznaniu.",
      },
      {
        body: "[[Osoba, która złożyła wniosek o mieszkanie komunalne i spełnia kryterium dochodowe, ale nie mieszka na stałe w Poznaniu, nie może trafić na listę.]]",
      },
      {
        body: "[[Opłatę za odpady wpłaca się do dziesiątego dnia miesiąca na konto urzędu, natomiast deklarację składa w sekretariacie Wydziału Gospodarki Komunalnej albo przez internet.]]",
      },
    ],
    good: [
      "Prosimy o kopię dowodu. Prosimy też o kopię umowy najmu i potwierdzenie wpłaty za ostatnie trzy miesiące.",
      "Brakuje: kopii dowodu.",
      "Wniosek, który Pani złożyła 3 marca, jest kompletny i czeka na decyzję naczelnika wydziału.",
      "Dz.U. z 2024 r. poz. 572.",
      "Podstawa prawna: art. 9 ust. 1 pkt 1 ustawy z 16 listopada 2006 r. o opłacie skarbowej (Dz.U. z 2025 r. poz. 1154).",
      "Zasłoniłem w nich numery PESEL i prywatne adresy, ponieważ chroni je prawo (art. 5 ust. 2 ustawy o dostępie do informacji publicznej).",
    ],
  },
};

/** Sentences of so many words: where they can surely be divided the place and the fix, else the sentence and where to try. */
export function sentencesOf(passage: Passage, least: number, most: number): Hit[] {
  const hits: Hit[] = [];
  if (passage.words.length < least) return hits;
  for (const sentence of passage.sentences) {
    if (sentence.last - sentence.first < least) continue;
    const count = lengthOf(passage, sentence);
    if (count < least || count > most || isCitation(passage, sentence) || isQuotation(passage, sentence, count))
      continue;
    const what = `Zdanie ma ${count} ${plural(count, "słowo", "słowa", "słów")}.`;
    const split = count <= LONGEST_DIVIDED ? sureSplit(passage, sentence) : undefined;
    if (split) {
      hits.push({
        span: split.span,
        what: `${what} Można je tu podzielić.`,
        todo: "Zacznij tu nowe zdanie.",
        fixes: [split.text],
      });
      continue;
    }
    const place = count <= LONGEST_DIVIDED ? splitPlace(passage, sentence) : undefined;
    hits.push({ span: { start: sentence.start, end: sentence.end }, what, ...(place ? { todo: place.todo } : {}) });
  }
  return hits;
}

const OF_LAW = /^(?:art\.|§|dz\.u\.|dz\.|poz\.|t\.j\.)$/;

/** Words of a sentence, without the law that it cites in brackets: nobody reads that along. */
function lengthOf(passage: Passage, { first, last }: Sentence): number {
  let count = countSpoken(passage, first, last);
  for (let i = first; i < last; i++) {
    if (passage.words[i]!.text !== "(") continue;
    let end = i + 1;
    while (end < last && passage.words[end]!.text !== ")") end++;
    if (citesLaw(passage, i, end)) count -= countSpoken(passage, i, end);
    i = end;
  }
  return count;
}

/** "Podstawa prawna: art. 9 ust. 1 ustawy z …": a line for lawyers, which says nothing that could be divided. */
function isCitation(passage: Passage, { first, last }: Sentence): boolean {
  if (!citesLaw(passage, first, last)) return false;
  return passage.lexicon ? !hasFinite(passage, first, last) : passage.lower(first) === "podstawa";
}

/** A sentence of which most is quoted is not the writer's. */
function isQuotation(passage: Passage, { first, last }: Sentence, count: number): boolean {
  let quoted = 0;
  for (let i = first; i < last; i++) {
    if (!/^[„«]$/.test(passage.words[i]!.text)) continue;
    let end = i + 1;
    while (end < last && !/^[”»]$/.test(passage.words[end]!.text)) end++;
    quoted += countSpoken(passage, i, end);
    i = end;
  }
  return quoted * 2 > count;
}

function citesLaw(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (OF_LAW.test(passage.lower(i))) return true;
  return false;
}
