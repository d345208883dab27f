/**
 * Measures our engine beside its peers: `npm run bench`, or quickly
 * `npx tsx bench/run.ts --only ours,write-good --sizes 1000` (`--cold` for starts too); `--rules` shows what each rule costs.
 * Each tool has its turn again and again, so that noise hits all alike.
 */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { boundsOf } from "./bounds";
import { median } from "./median";
import type { Peer } from "./peer";
import type { Ours } from "./ours-alone";
import { boundsTable, resultTable, type Row } from "./table";
import { textOf } from "./texts";
import { coldStart, printedBy, ROOT, Running, TOOLS, tool, type Tool } from "./tools";

const LIMIT_MS = 60_000;
/** How often each tool's turn comes, and how many new texts it checks in a row then, by their words. */
const TURNS: Record<number, readonly [turns: number, texts: number]> = {
  100: [9, 5],
  1000: [9, 5],
  10_000: [3, 3],
  100_000: [3, 1],
};
/** For so long each tool checks texts of 1,000 words before anything is measured, so that just-in-time compilers have done their work. */
const WARM_UP_MS = 10_000;
const COLD_ROUNDS = 5;
const COLD_WORDS = 250;

const { values: options } = parseArgs({
  options: {
    only: { type: "string" },
    sizes: { type: "string" },
    cold: { type: "boolean" },
    rules: { type: "boolean" },
  },
});
const wanted = options.only?.split(",");
const sizes = (options.sizes ?? "100,1000,10000,100000").split(",").map(Number);
const quick = options.only !== undefined || options.sizes !== undefined;

interface Entrant {
  readonly tool: Tool;
  readonly row: Row;
  /** Milliseconds and findings of each text, by its words. */
  readonly times: Map<number, number[]>;
  readonly found: Map<number, number[]>;
  running?: Running;
}

let seed = Date.now() % 10_000;

async function prepare(name: string, language: Tool["language"]): Promise<Entrant> {
  const { peer } = (await import(`./peers/${name}`)) as { peer: Peer };
  const row: Row = { name, language, cold: NaN, ms: {}, findings: {}, rssMB: NaN };
  const missing = peer.missing?.();
  if (missing !== undefined) row.note = `not run: ${missing}`;
  return { tool: tool(name, language), row, times: new Map(), found: new Map() };
}

async function warmUp(entrant: Entrant): Promise<void> {
  try {
    entrant.running = await Running.start(entrant.tool);
    const end = performance.now() + WARM_UP_MS;
    while (performance.now() < end) await entrant.running.check(textOf(entrant.tool.language, 1000, seed++), LIMIT_MS);
  } catch (error) {
    entrant.row.note = `not run: ${String(error)}`;
    delete entrant.running;
  }
}

async function round(entrants: readonly Entrant[], words: number): Promise<void> {
  const [turns, texts] = TURNS[words] ?? [5, 1];
  for (let turn = 0; turn < turns; turn++, seed += texts)
    for (const entrant of entrants) for (let i = 0; i < texts; i++) await ask(entrant, words, seed + i);
  for (const { row, times, found } of entrants) {
    row.ms[words] = median(times.get(words) ?? []);
    row.findings[words] = median(found.get(words) ?? []);
  }
}

async function ask(
  { tool: { language }, row, running, times, found }: Entrant,
  words: number,
  textSeed: number,
): Promise<void> {
  if (!running || row.over !== undefined) return;
  // What took so long at the last size that this one must be over the limit is not tried.
  const last = row.ms[words / 10];
  const hopeless = last !== undefined && last * 10 > LIMIT_MS;
  const answer = hopeless ? undefined : await running.check(textOf(language, words, textSeed), LIMIT_MS);
  if (!answer) {
    row.over = words;
    return;
  }
  add(times, words, answer.ms);
  add(found, words, answer.findings);
  if (words <= 10_000) row.rssMB = answer.rssMB;
}

function add(all: Map<number, number[]>, words: number, value: number): void {
  all.set(words, [...(all.get(words) ?? []), value]);
}

function coldStarts(entrants: readonly Entrant[]): void {
  const built = join(ROOT, "dist/cli/uprzejmie.js");
  const times = entrants.map((): number[] => []);
  for (let i = 0; i < COLD_ROUNDS; i++)
    entrants.forEach(({ tool: { name, language, worker }, row }, at) => {
      if (row.note !== undefined) return;
      const command = name === "ours" && existsSync(built) ? [built, "check", "--kind", "letter"] : [worker];
      times[at]!.push(coldStart(command, textOf(language, COLD_WORDS, seed++)));
    });
  entrants.forEach(({ row }, at) => (row.cold = median(times[at]!)));
}

async function main(): Promise<void> {
  if (options.rules) {
    console.log(printedBy("rule-costs"));
    return;
  }
  const chosen = TOOLS.filter(({ name }) => !wanted || wanted.includes(name));
  const entrants: Entrant[] = [];
  for (const { name, language } of chosen) entrants.push(await prepare(name, language));
  if (!quick || options.cold) coldStarts(entrants);
  for (const entrant of entrants) if (entrant.row.note === undefined) await warmUp(entrant);
  for (const words of sizes) await round(entrants, words);
  for (const { running } of entrants) running?.end();

  const rows = entrants.map(({ row }) => row);
  console.log(resultTable(rows, sizes));
  if (quick) return;
  const ours = JSON.parse(printedBy("ours-alone")) as Ours;
  const bounds = boundsOf(rows, ours);
  console.log("\n" + boundsTable(bounds));
  const results = { when: new Date().toISOString(), node: process.version, rows, ours, bounds };
  writeFileSync(join(__dirname, "results.json"), JSON.stringify(results, undefined, 2) + "\n");
  console.log("\nbench/results.json");
}

void main().then(() => process.exit(process.exitCode ?? 0));
