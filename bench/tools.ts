import { execFileSync, fork, spawnSync, type ChildProcess } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import type { Language } from "./peer";
import type { Answer } from "./worker";

export const ROOT = join(__dirname, "..");
/** Beside the peers' packages, so that the built workers find them. */
const BUILT = join(__dirname, "node_modules/.bench");

export interface Tool {
  readonly name: string;
  readonly language: Language;
  /** Its worker, as one file of plain JavaScript. */
  readonly worker: string;
}

/** The order of the table. */
export const TOOLS: readonly { readonly name: string; readonly language: Language }[] = [
  { name: "ours", language: "pl" },
  { name: "languagetool", language: "pl" },
  { name: "nspell", language: "pl" },
  { name: "write-good", language: "en" },
  { name: "retext", language: "en" },
  { name: "textlint", language: "en" },
  { name: "alex", language: "en" },
  { name: "harper", language: "en" },
];

/** Makes one file that runs without a compiler in the way, so that start-up times are the tool's own. */
export function bundle(name: string, source: string): string {
  mkdirSync(BUILT, { recursive: true });
  const outfile = join(BUILT, `${name}.cjs`);
  buildSync({
    stdin: { contents: source, resolveDir: __dirname, loader: "ts" },
    outfile,
    bundle: true,
    minify: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    packages: "external",
    logLevel: "error",
  });
  return outfile;
}

export function tool(name: string, language: Language): Tool {
  const source = `import { peer } from "./peers/${name}"; import { serve } from "./worker"; void serve(peer);`;
  return { name, language, worker: bundle(name, source) };
}

/** What a file of the bench prints that is run in a process of its own, without a compiler in the way. */
export function printedBy(name: string): string {
  const file = bundle(name, `import "./${name}";`);
  return execFileSync(process.execPath, [file], { cwd: ROOT, encoding: "utf8", maxBuffer: 1 << 24 });
}

/** A process that holds one opened tool. */
export class Running {
  private constructor(private readonly child: ChildProcess) {}

  static async start({ worker }: Tool): Promise<Running> {
    const child = fork(worker, [], { cwd: ROOT, execArgv: ["--max-old-space-size=8000"] });
    await reply(child, 120_000);
    return new Running(child);
  }

  /** Undefined when it takes too long; the process is then gone. */
  async check(text: string, limitMs: number): Promise<Answer | undefined> {
    this.child.send(text);
    const answer = await reply(this.child, limitMs);
    if (answer === undefined) this.end();
    return answer as Answer | undefined;
  }

  end(): void {
    if (this.child.connected) this.child.disconnect();
  }
}

function reply(child: ChildProcess, limitMs: number): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const clean = () => {
      clearTimeout(timer);
      child.off("message", onMessage);
      child.off("exit", onExit);
    };
    const onMessage = (message: unknown) => (clean(), resolve(message));
    const onExit = (code: number | null) => (clean(), reject(new Error(`ended with ${code}`)));
    const timer = setTimeout(() => (clean(), resolve(undefined)), limitMs);
    child.on("message", onMessage);
    child.on("exit", onExit);
  });
}

/** From a new process to its end, having shown its findings. NaN where it failed. */
export function coldStart(command: readonly string[], text: string): number {
  const file = join(BUILT, "cold.txt");
  writeFileSync(file, text);
  const start = performance.now();
  const done = spawnSync(process.execPath, [...command, file], { cwd: ROOT, encoding: "utf8", timeout: 60_000 });
  const ms = performance.now() - start;
  return done.stdout.trim() ? ms : NaN;
}
