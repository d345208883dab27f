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
const DOCUMENTS = 9;
/** Checked before, so that compilers have done their work. */
const WARM_DOCUMENTS = 6;
/** Paragraphs of each that are changed, one after another, over the whole length. */
const EDITS = 9;

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function measureOurs(): Ours {
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
  for (let i = 0; i < WARM_DOCUMENTS + DOCUMENTS; i++) {
    const paragraphs = textOf("pl", LONG_WORDS, 50 + i).split("\n\n");
    const whole = request(paragraphs.join("\n\n"));
    const checker = new Checker(rules, lexicon);
    const full = timed(() => checker.check(whole));
    const again = Array.from({ length: EDITS }, (_, edit) => {
      const at = Math.floor((paragraphs.length * (edit + 1)) / (EDITS + 1));
      paragraphs[at] += ` Prosimy o odpowiedź do dnia ${edit + 1} maja.`;
      const body = paragraphs.join("\n\n");
      return timed(() => checker.check(request(body)));
    });
    if (i < WARM_DOCUMENTS) continue;
    fullTimes.push(full);
    againTimes.push(...again);
  }
  return { lexiconOpenMs, lookupsPerSecond, recheckPercent: (100 * median(againTimes)) / median(fullTimes) };
}

console.log(JSON.stringify(measureOurs()));
