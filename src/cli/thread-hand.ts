import { parentPort, Worker, workerData } from "node:worker_threads";
import { OwnHand, type Hand } from "./hand";
import type { Inspected, Setup } from "./inspect";
import { words } from "./words";

/** Works on a thread of its own; `script` is a file whose thread calls `serveBatches`. */
export class ThreadHand implements Hand {
  /** Batches that the thread has, the oldest first. */
  private readonly waiting: {
    readonly batch: readonly string[];
    readonly tell: (answer: readonly Inspected[]) => void;
  }[] = [];
  private worker: Worker;

  constructor(
    private readonly setup: Setup,
    private readonly script: string,
  ) {
    this.worker = this.start();
  }

  inspect(batch: readonly string[]): Promise<readonly Inspected[]> {
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
    worker.on("message", (answer: readonly Inspected[]) => this.waiting.shift()?.tell(answer));
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
  const hand = new OwnHand(workerData as Setup);
  parentPort!.on("message", (batch: readonly string[]) => {
    void hand.inspect(batch).then((answers) => parentPort!.postMessage(answers));
  });
}
