import type { Unread } from "./files";
import type { Checked } from "./result";

/** What is known when all files are done. */
export interface Ending {
  readonly skipped: number;
  readonly unread: readonly Unread[];
}

/** One way of telling what was found. Documents come in order, each once; nothing is kept that need not be. */
export interface Output {
  add(checked: Checked): void | Promise<void>;
  end(ending: Ending): void | Promise<void>;
}

/** Takes text on its way out; the promise waits for a slow reader. */
export type Write = (text: string) => void | Promise<void>;
