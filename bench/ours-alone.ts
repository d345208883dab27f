import { Checker } from "../src/checks/check";
import { rules } from "../src/rules";
import { median } from "./median";
import { openOurLexicon, request } from "./peers/ours";
import { textOf } from "./texts";

/** What only our engine is asked. */
export interface Ours {
  readonly lexiconOpenMs: number;
  readonly lookupsPerSecond: number;
  /** After one changed paragraph of 40,000 words, in % of the full check. */
  readonly recheckPercent: number;
}

const LONG_WORDS = 40_000;

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

export function measureOurs(): Ours {
  const lexiconOpenMs = median(Array.from({ length: 5 }, () => timed(openOurLexicon)));
  const lexicon = openOurLexicon();

  const words = textOf("pl", 10_000, 3).match(/[A-Za-zÀ-ž]+/g) ?? [];
  const pass = () => {
    for (const word of words) lexicon.readings(word);
  };
  for (let i = 0; i < 20; i++) pass();
  const lookupsPerSecond = (1000 * words.length) / median(Array.from({ length: 31 }, () => timed(pass)));

  const fullTimes: number[] = [];
  const againTimes: number[] = [];
  for (let i = 0; i < 5; i++) {
    const paragraphs = textOf("pl", LONG_WORDS, 50 + i).split("\n\n");
    const whole = request(paragraphs.join("\n\n"));
    const checker = new Checker(rules, lexicon);
    fullTimes.push(timed(() => checker.check(whole)));
    for (let change = 0; change < 3; change++) {
      const at = (paragraphs.length * (change + 1)) >> 2;
      paragraphs[at] += ` Prosimy o odpowiedź do dnia ${change + 1} maja.`;
      const body = paragraphs.join("\n\n");
      againTimes.push(timed(() => checker.check(request(body))));
    }
  }
  return { lexiconOpenMs, lookupsPerSecond, recheckPercent: (100 * median(againTimes)) / median(fullTimes) };
}
