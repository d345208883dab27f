import { once } from "node:events";
import { isMainThread } from "node:worker_threads";
import { audit, type World } from "./audit";
import { HELP } from "./help";
import { readOptions } from "./options";
import { serveBatches } from "./thread-hand";
import { words } from "./words";

declare const VERSION: string;

/** As a shell tells it: 128 and the number of the signal. */
const INTERRUPTED = 130;

const world: World = {
  version: VERSION,
  script: __filename,
  async write(text) {
    if (!process.stdout.write(text)) await once(process.stdout, "drain");
  },
  say(line) {
    process.stderr.write(`${line}\n`);
  },
};

async function main(): Promise<number> {
  const asked = readOptions(process.argv.slice(2));
  switch (asked.ask) {
    case "help":
      await world.write(HELP);
      return 0;
    case "version":
      await world.write(`${VERSION}\n`);
      return 0;
    case "wrong":
      world.say(`${asked.sentence}\n${words.wrong.help}`);
      return 2;
    case "check":
      return audit(asked.options, world);
  }
}

if (isMainThread) {
  // Who reads us may have seen enough: "| head".
  process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => process.exit(code === "EPIPE" ? 0 : 2));
  process.stderr.on("error", () => {});
  process.once("SIGINT", () => {
    world.say(`\n${words.stopped}`);
    process.exit(INTERRUPTED);
  });
  main().then(
    (code) => (process.exitCode = code),
    (error: unknown) => {
      world.say(error instanceof Error ? `${words.failed} ${error.message}` : words.failed);
      process.exitCode = 2;
    },
  );
} else serveBatches();
