/** `npm test`: every gate and every runner, and a last line that sums them: "N passed, N failed". */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { browserPath } from "../playground/browser";

const ROOT = join(__dirname, "..");
const RESULTS = join(ROOT, "test-results");
let passed = 0;
let failed = 0;

function count(good: number, bad: number, name: string): void {
  passed += good;
  failed += bad;
  console.log(`${bad ? "FAIL" : "ok"}  ${name}: ${good} passed, ${bad} failed`);
}

/** Runs a package's command with this Node; answers whether it succeeded. */
function run(module: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): boolean {
  const { status } = spawnSync(process.execPath, [join(ROOT, "node_modules", module), ...args], {
    cwd: ROOT,
    stdio: "inherit",
    env: { ...process.env, ...environment },
  });
  return status === 0;
}

/** A gate counts as one test. */
function gate(name: string, module: string, args: readonly string[]): void {
  const good = run(module, args);
  count(good ? 1 : 0, good ? 0 : 1, name);
}

/** A runner's own numbers; if it left none, it has failed as a whole. */
function runner(name: string, file: string, start: () => boolean, read: (json: unknown) => [number, number]): void {
  rmSync(join(RESULTS, file), { force: true });
  const good = start();
  const path = join(RESULTS, file);
  const [passes, failures] = existsSync(path) ? read(JSON.parse(readFileSync(path, "utf8"))) : [0, 1];
  count(passes, good ? failures : Math.max(1, failures), name);
}

async function main(): Promise<void> {
  mkdirSync(RESULTS, { recursive: true });
  for (const project of [
    "tsconfig.json",
    "src/tsconfig.anywhere.json",
    "src/tsconfig.office.json",
    "src/tsconfig.node.json",
    "tests/tsconfig.json",
  ])
    gate(`types of ${project}`, "typescript/bin/tsc", ["--noEmit", "-p", project]);
  gate("lint", "eslint/bin/eslint.js", ["src", "playground", "tests", "--max-warnings", "0"]);
  gate("formatting", "prettier/bin/prettier.cjs", [
    "--check",
    "--log-level",
    "warn",
    "src",
    "tests",
    "playground",
    "docs",
    "*.js",
    "*.ts",
    "*.md",
  ]);
  gate("build", "tsx/dist/cli.mjs", ["src/build/build.ts"]);
  runner(
    "jest",
    "jest.json",
    () => run("jest/bin/jest.js", ["--json", "--outputFile", join(RESULTS, "jest.json"), "--silent"]),
    (json) => {
      const { numPassedTests, numFailedTests, numFailedTestSuites } = json as {
        numPassedTests: number;
        numFailedTests: number;
        numFailedTestSuites: number;
      };
      return [numPassedTests, Math.max(numFailedTests, numFailedTestSuites)];
    },
  );
  const browser = await browserPath();
  runner(
    "browser",
    "browser.json",
    () => run("@playwright/test/cli.js", ["test"], { CHROME_PATH: browser }),
    (json) => {
      const { stats } = json as { stats: { expected: number; unexpected: number; flaky: number } };
      return [stats.expected, stats.unexpected + stats.flaky];
    },
  );
}

main()
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    count(0, 1, "the run itself");
  })
  .finally(() => {
    console.log(`${passed} passed, ${failed} failed`);
    process.exitCode = failed ? 1 : 0;
  });
