/**
 * Measures our engine beside its peers: `npm run bench`, or quickly
 * `npx tsx bench/run.ts --only ours,write-good --sizes 1000`. Every round asks each tool in turn, so noise hits all alike.
 */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { boundsOf } from "./bounds";
import { median } from "./median";
import type { Peer } from "./peer";
import { measureOurs } from "./ours-alone";
import { boundsTable, resultTable, type Row } from "./table";
import { textOf } from "./texts";
import { coldStart, ROOT, Running, TOOLS, tool, type Tool } from "./tools";

const LIMIT_MS = 60_000;
const ROUNDS: Record<number, number> = { 100: 31, 1000: 31, 10_000: 7, 100_000: 3 };
const WARM_UP = 100;
/** Slower tools stop warming up here. */
const WARM_UP_MS = 15_000;
const COLD_ROUNDS = 5;
const COLD_WORDS = 250;

const { values: options } = parseArgs({
  options: {
    only: { type: "string" },
    sizes: { type: "string" },
    cold: { type: "boolean" },
  },
});
const wanted = options.only?.split(",");
const sizes = (options.sizes ?? "100,1000,10000,100000").split(",").map(Number);
const quick = options.only !== undefined || options.sizes !== undefined;

interface Entrant {
  readonly tool: Tool;
  readonly row: Row;
  running?: Running;
}

let seed = Date.now() % 10_000;

async function prepare(name: string, language: Tool["language"]): Promise<Entrant> {
  const { peer } = (await import(`./peers/${name}`)) as { peer: Peer };
  const row: Row = { name, language, cold: NaN, ms: {}, findings: {}, rssMB: NaN };
  const missing = peer.missing?.();
  if (missing !== undefined) row.note = `not run: ${missing}`;
  return { tool: tool(name, language), row };
}

async function warmUp(entrant: Entrant): Promise<void> {
  try {
    entrant.running = await Running.start(entrant.tool);
    const end = performance.now() + WARM_UP_MS;
    for (let i = 0; i < WARM_UP && performance.now() < end; i++)
      await entrant.running.check(textOf(entrant.tool.language, 1000, seed++), LIMIT_MS);
  } catch (error) {
    entrant.row.note = `not run: ${String(error)}`;
    delete entrant.running;
  }
}

async function round(entrants: readonly Entrant[], words: number): Promise<void> {
  const times = new Map<Entrant, number[]>();
  const text = { pl: "", en: "" };
  for (let i = 0; i < (ROUNDS[words] ?? 5); i++) {
    seed++;
    for (const language of ["pl", "en"] as const) text[language] = textOf(language, words, seed);
    for (const entrant of entrants) {
      const { row, running } = entrant;
      if (!running || row.over !== undefined) continue;
      // What took so long at the last size that this one must be over the limit is not tried.
      const last = row.ms[words / 10];
      if (last !== undefined && last * 10 > LIMIT_MS) row.over = words;
      const answer = row.over === undefined ? await running.check(text[row.language], LIMIT_MS) : undefined;
      if (!answer) {
        row.over = words;
        continue;
      }
      times.set(entrant, [...(times.get(entrant) ?? []), answer.ms]);
      row.findings[words] = answer.findings;
      if (words <= 10_000) row.rssMB = answer.rssMB;
    }
  }
  for (const [{ row }, measured] of times) row.ms[words] = median(measured);
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
  const ours = measureOurs();
  const bounds = boundsOf(rows, ours);
  console.log("\n" + boundsTable(bounds));
  const results = { when: new Date().toISOString(), node: process.version, rows, ours, bounds };
  writeFileSync(join(__dirname, "results.json"), JSON.stringify(results, undefined, 2) + "\n");
  console.log("\nbench/results.json");
}

void main().then(() => process.exit(process.exitCode ?? 0));
