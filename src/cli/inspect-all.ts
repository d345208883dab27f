import { availableParallelism } from "node:os";
import { STANDARD_INPUT } from "./documents";
import { OwnHand, type Hand } from "./hand";
import type { Inspected, Setup } from "./inspect";
import { ThreadHand } from "./thread-hand";

/** Below this another thread's start takes longer than what it saves. */
const FEWEST_FILES = 250;
const MOST_THREADS = 8;
/** Files that a hand is given at a time. */
const BATCH = 8;
/** A hand has one batch at work and one beside it. */
const BATCHES_A_HAND = 2;
/** Batches that may be done before an earlier one is; so memory stays small however many files there are. */
const AHEAD = 8;

/** How many threads these files are worth, this one included. UPRZEJMIE_THREADS says otherwise. */
export function threadsFor(files: readonly string[]): number {
  // Another thread cannot read what is standard input here.
  if (files.includes(STANDARD_INPUT)) return 1;
  const asked = Number(process.env.UPRZEJMIE_THREADS);
  if (Number.isInteger(asked) && asked > 0) return Math.min(asked, files.length);
  return files.length < FEWEST_FILES ? 1 : Math.min(availableParallelism(), MOST_THREADS);
}

/** Inspects files here and on other threads; answers come in the order of the files. `script` is the built command line. */
export async function* inspectAll(
  files: readonly string[],
  setup: Setup,
  threads: number,
  script: string,
): AsyncGenerator<Inspected> {
  const batches: string[][] = [];
  for (let i = 0; i < files.length; i += BATCH) batches.push(files.slice(i, i + BATCH));
  if (!batches.length) return;
  const others = Math.min(threads, batches.length) - 1;
  const hands = [new OwnHand(setup), ...Array.from({ length: others }, () => new ThreadHand(setup, script))];
  const free: Hand[] = Array.from({ length: BATCHES_A_HAND }, () => hands).flat();
  const answers: Promise<readonly Inspected[]>[] = [];
  let wake = () => {};
  const give = async (hand: Hand, batch: readonly string[]) => {
    const answer = await hand.inspect(batch);
    free.push(hand);
    wake();
    return answer;
  };
  try {
    for (let told = 0; told < batches.length; told++) {
      for (let isTold = false; !isTold;) {
        while (free.length && answers.length < batches.length && answers.length - told < AHEAD * threads)
          answers.push(give(free.shift()!, batches[answers.length]!));
        const woken = new Promise<false>((resolve) => (wake = () => resolve(false)));
        isTold = await Promise.race([answers[told]!.then(() => true as const), woken]);
      }
      yield* await answers[told]!;
      answers[told] = Promise.resolve([]);
    }
  } finally {
    await Promise.all(hands.map((hand) => hand.end()));
  }
}
