import type { Sentence } from "../../text/sentences";
import type { Word } from "../../text/word";
import type { Passage } from "../passage";
import type { BlockRule, Hit } from "../rule";

/** A sentence gets a hint from 21 words on. Source: Warsaw's ordinance of 5 November 2020; the civil service says 15–20. */
export const MOST_WORDS = 20;
/** From 31 words on a sentence is certainly too long. Source: Microsoft's style in Vale, 30 words. */
export const FAR_TOO_MANY = 30;

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
    ],
    good: [
      "Prosimy o kopię dowodu. Prosimy też o kopię umowy najmu i potwierdzenie wpłaty za ostatnie trzy miesiące.",
      "Brakuje: kopii dowodu.",
      "Wniosek, który Pani złożyła 3 marca, jest kompletny i czeka na decyzję naczelnika wydziału.",
      "Dz.U. z 2024 r. poz. 572.",
    ],
  },
};

/** Sentences of so many words, with the place where they can be split if there is one. */
export function* sentencesOf(passage: Passage, least: number, most: number): Generator<Hit> {
  if (passage.words.length < least) return;
  for (const sentence of passage.sentences) {
    if (sentence.last - sentence.first < least) continue;
    const count = spokenIn(passage, sentence);
    if (count < least || count > most) continue;
    const split = splitOf(passage, sentence);
    yield {
      span: { start: sentence.start, end: sentence.end },
      what: `Zdanie ma ${count} ${count % 10 >= 2 && count % 10 <= 4 && (count % 100 < 12 || count % 100 > 14) ? "słowa" : "słów"}.`,
      ...(split ? { todo: `Podziel zdanie, na przykład przed słowem „${split.text}”.` } : {}),
    };
  }
}

function spokenIn({ words }: Passage, { first, last }: Sentence): number {
  let count = 0;
  for (let i = first; i < last; i++) if (words[i]!.kind !== "mark" && words[i]!.kind !== "symbol") count++;
  return count;
}

/** The conjunction or relative word nearest the middle at which a new sentence can begin. */
function splitOf({ words }: Passage, { first, last }: Sentence): Word | undefined {
  const middle = (first + last) / 2;
  let best: Word | undefined;
  let nearest = (last - first) / 3;
  for (let i = first + 4; i < last - 3; i++) {
    const behindMark = words[i - 1]!.text === "," || words[i - 1]!.text === ";" || words[i - 1]!.text === "–";
    const splits =
      /^(?:oraz|a|ale|natomiast|dlatego|ponieważ|jednak|gdyż|przy|o|co|któr\S*|zaś|więc|jednocześnie)$/i.test(
        words[i]!.text,
      );
    if (behindMark && splits && Math.abs(i - middle) < nearest) {
      nearest = Math.abs(i - middle);
      best = words[i];
    }
  }
  return best;
}
