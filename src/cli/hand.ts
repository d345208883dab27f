import { setImmediate } from "node:timers/promises";
import { openInspector, type Inspected, type Setup } from "./inspect";

/** Inspects batches of files, one after the other, wherever it does so. */
export interface Hand {
  /** Answers come in the order of the calls; what cannot be read is told, never thrown. */
  inspect(batch: readonly string[]): Promise<readonly Inspected[]>;
  end(): Promise<void>;
}

/** Works on the thread that it is made on. */
export class OwnHand implements Hand {
  private readonly inspectFile: (path: string) => Promise<Inspected>;
  private before: Promise<unknown> = Promise.resolve();

  constructor(setup: Setup) {
    this.inspectFile = openInspector(setup);
  }

  inspect(batch: readonly string[]): Promise<readonly Inspected[]> {
    const answer = this.before.then(async () => {
      const answers: Inspected[] = [];
      for (const path of batch) {
        answers.push(await this.inspectFile(path));
        // Lets signals and other threads' answers through.
        await setImmediate();
      }
      return answers;
    });
    this.before = answer;
    return answer;
  }

  end(): Promise<void> {
    return Promise.resolve();
  }
}
