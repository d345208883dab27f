import { availableParallelism } from "node:os";
import { parentPort, Worker, workerData } from "node:worker_threads";
import { openInspector, type Inspected, type Setup } from "./inspect";
import { words } from "./words";

/** Below this a thread's own start takes longer than what it saves. */
const FEWEST_FILES = 250;
const MOST_THREADS = 8;
/** Files that a thread is given at a time. */
const BATCH = 8;
/** A thread has one batch in hand and one beside it. */
const BATCHES_A_THREAD = 2;
/** Batches that may be done before an earlier one is; so memory stays small however many files there are. */
const AHEAD = 8;

/** How many threads a run of so many files is worth; 1 is none beside this. UPRZEJMIE_THREADS says otherwise. */
export function threadsFor(files: number): number {
  const asked = Number(process.env.UPRZEJMIE_THREADS);
  if (Number.isInteger(asked) && asked > 0) return Math.min(asked, files);
  return files < FEWEST_FILES ? 1 : Math.min(availableParallelism(), MOST_THREADS);
}

/** Inspects files on several threads; answers come in the order of the files. `script` is the built command line. */
export async function* inspectOnThreads(
  files: readonly string[],
  setup: Setup,
  threads: number,
  script: string,
): AsyncGenerator<Inspected> {
  const batches: string[][] = [];
  for (let i = 0; i < files.length; i += BATCH) batches.push(files.slice(i, i + BATCH));
  const hands = Array.from({ length: Math.min(threads, batches.length) }, () => new Hand(setup, script));
  const free = Array.from({ length: BATCHES_A_THREAD }, () => hands).flat();
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

/** One thread, and the batches that it has in hand, the oldest first. */
class Hand {
  private readonly waiting: { readonly batch: readonly string[]; readonly tell: (answer: Inspected[]) => void }[] = [];
  private worker: Worker;

  constructor(
    private readonly setup: Setup,
    private readonly script: string,
  ) {
    this.worker = this.start();
  }

  inspect(batch: readonly string[]): Promise<Inspected[]> {
    return new Promise((tell) => {
      this.waiting.push({ batch, tell });
      this.worker.postMessage(batch);
    });
  }

  async end(): Promise<void> {
    this.worker.removeAllListeners();
    await this.worker.terminate();
  }

  private start(): Worker {
    const worker = new Worker(this.script, { workerData: this.setup });
    worker.on("message", (answer: Inspected[]) => this.waiting.shift()?.tell(answer));
    // A thread that has died (out of memory) names the files it had in hand, and another goes on.
    worker.on("error", () => {
      this.worker = this.start();
      for (const { batch, tell } of this.waiting.splice(0))
        tell(batch.map((path) => ({ path, why: words.unread.unchecked })));
    });
    return worker;
  }
}

/** The life of such a thread: batches come in, answers go out in the same order. */
export function serveBatches(): void {
  const inspect = openInspector(workerData as Setup);
  let before = Promise.resolve();
  parentPort!.on("message", (batch: readonly string[]) => {
    before = before.then(async () => {
      const answers: Inspected[] = [];
      for (const path of batch) answers.push(await inspect(path));
      parentPort!.postMessage(answers);
    });
  });
}
