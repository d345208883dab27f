import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Ours } from "./ours-alone";
import type { Row } from "./table";
import { ROOT } from "./tools";

/** One line of the design's budgets. */
export interface Bound {
  readonly what: string;
  readonly bound: string;
  readonly figure: number;
  readonly unit: string;
  /** Undefined where it was not measured. */
  readonly met: boolean | undefined;
}

const atMost = (what: string, limit: number, figure: number, unit: string): Bound => ({
  what,
  bound: `<= ${limit}`,
  figure,
  unit,
  met: Number.isNaN(figure) ? undefined : figure <= limit,
});
const atLeast = (what: string, limit: number, figure: number, unit: string): Bound => ({
  what,
  bound: `>= ${limit}`,
  figure,
  unit,
  met: Number.isNaN(figure) ? undefined : figure >= limit,
});

const gzipKB = (path: string) => gzipSync(readFileSync(path), { level: 9 }).length / 1000;

/** The scripts that a page names itself, without those that it loads later. */
function scriptsKB(page: string): number {
  const dist = join(ROOT, "dist");
  if (!existsSync(join(dist, page))) return NaN;
  const names = [...readFileSync(join(dist, page), "utf8").matchAll(/src="?([^":\s>]+\.js)/g)].map(
    (match) => match[1]!,
  );
  return names.reduce((sum, name) => sum + gzipKB(join(dist, name)), 0);
}

export function boundsOf(rows: readonly Row[], ours: Ours): Bound[] {
  const row = (name: string) => rows.find((each) => each.name === name);
  const times = (name: string) => (row(name)?.ms[1000] ?? NaN) / (row("ours")?.ms[1000] ?? NaN);
  const events = join(ROOT, "dist/events.js");
  const lexiconMB = (name: string) => statSync(join(ROOT, "assets/lexicon", name)).size / 1e6;
  const growth = (row("ours")?.ms[100_000] ?? NaN) / (row("ours")?.ms[1000] ?? NaN);
  return [
    atLeast("full check of 1,000 words against write-good (aim: 8)", 4, times("write-good"), "x"),
    atLeast("full check of 1,000 words against retext", 10, times("retext"), "x"),
    atLeast("full check of 1,000 words against harper.js", 100, times("harper"), "x"),
    atMost("growth 1,000 -> 100,000 words", 110, growth, "x"),
    atMost("process start to findings of write-good's", 1.5, row("ours")!.cold / (row("write-good")?.cold ?? NaN), "x"),
    atMost("lexicon for the first check, gzip", 1.3, lexiconMB("forms.bin.gz"), "MB"),
    atMost("lexicon with inflection, gzip", 3, lexiconMB("forms.bin.gz") + lexiconMB("stems.txt.gz"), "MB"),
    atLeast("lexicon lookups, warm", 2, ours.lookupsPerSecond / 1e6, "million/s"),
    atMost("pane's scripts before its screen, gzip", 180, scriptsKB("pane.html"), "kB"),
    atMost("pane's first paint against an empty Fluent page (tests/browser)", 1.3, NaN, "x"),
    atMost("events.js, gzip", 60, existsSync(events) ? gzipKB(events) : NaN, "kB"),
    atMost("re-check after one changed paragraph of 40,000 words", 2, ours.recheckPercent, "% of full"),
  ];
}
