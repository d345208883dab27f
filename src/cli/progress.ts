import { words } from "./words";

/** Between two looks at a terminal, and between two lines of a log, in milliseconds. */
const ON_TERMINAL = 100;
const IN_LOG = 10_000;

/**
 * Says on standard error how far a long run has come: on a terminal in one line that changes, elsewhere in a line every ten
 * seconds. A run that is over sooner says nothing.
 */
export class Progress {
  private last = Date.now();
  private shown = false;

  constructor(
    private readonly all: number,
    private readonly stream: Pick<NodeJS.WriteStream, "isTTY" | "write"> = process.stderr,
  ) {}

  done(count: number): void {
    const now = Date.now();
    if (now - this.last < (this.stream.isTTY ? ON_TERMINAL : IN_LOG)) return;
    this.last = now;
    const line = words.progress(count, this.all);
    this.stream.write(this.stream.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
    this.shown = true;
  }

  /** Leaves the terminal's line free for what is said next. */
  clear(): void {
    if (this.shown && this.stream.isTTY) this.stream.write("\r\u001b[K");
    this.shown = false;
  }
}
