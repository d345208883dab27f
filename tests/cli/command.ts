import { spawnSync, type SpawnSyncReturns } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Result } from "../../src/cli/result";

// A test may start the command line several times, on a machine that is busy with other tests.
jest.setTimeout(60_000);

/** The built command line. */
export const BIN = join(__dirname, "../../dist/cli/uprzejmie.js");

/** A weak sentence: "uiścić" is found in it, at place 8. */
export const WEAK = "Prosimy uiścić opłatę.";
export const GOOD = "Prosimy zapłacić do piątku.";

/** A temporary folder that is gone after the tests of a file. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), "uprzejmie-"));

  constructor() {
    afterAll(() => rmSync(this.path, { recursive: true, force: true }));
  }

  /** Writes a file and answers its path. */
  put(name: string, content: string | Uint8Array): string {
    const path = join(this.path, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  }
}

interface Surroundings {
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly uid?: number;
}

/** Runs the command line with all its words. */
export function uprzejmie(args: readonly string[], surroundings: Surroundings = {}): SpawnSyncReturns<string> {
  const { env, ...rest } = surroundings;
  return spawnSync(process.execPath, [BIN, ...args], {
    encoding: "utf8",
    maxBuffer: 100_000_000,
    ...rest,
    env: { ...process.env, ...env },
  });
}

/** Checks pieces of text, at the level of clear advice. */
export function check(args: readonly string[], surroundings?: Surroundings): SpawnSyncReturns<string> {
  return uprzejmie(["check", "--kind", "fragment", "--level", "should", ...args], surroundings);
}

export type Document = Result & { readonly text?: string };

/** What `check --json --with-text` says of the documents. */
export function documentsOf(args: readonly string[], surroundings?: Surroundings): Document[] {
  const { stdout } = check(["--json", "--with-text", ...args], surroundings);
  return (JSON.parse(stdout) as { documents: Document[] }).documents;
}

/** The quotes of each document's findings. */
export function quotesOf(documents: readonly Document[]): string[][] {
  return documents.map(({ findings }) => findings.map(({ quote }) => quote));
}
