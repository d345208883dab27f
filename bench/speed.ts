/** How fast a full check is: `npx tsx bench/speed.ts`. Ratios against peers belong in one run with them; here is our own side. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Checker } from "../src/checks/check";
import { lexiconFromDisk } from "../src/cli/lexicon-file";
import { defaults } from "../src/policy/defaults";
import { rules } from "../src/rules";
import { draft } from "../src/text/draft";

const TODAY = { year: 2026, month: 3, day: 12 };
const seed = readFileSync(join(__dirname, "../playground/samples/letter-3-standard-obsługi-klienta.txt"), "utf8");
const paragraphs = seed.split(/\n+/).filter((line) => line.trim());

/** A text of so many words, of the seed's paragraphs from `from` on, each made new by a number. */
function text(words: number, from: number): string {
  const parts: string[] = [];
  for (let count = 0, i = from; count < words; i++) {
    const part = `${paragraphs[i % paragraphs.length]!} Punkt ${i}.`;
    parts.push(part);
    count += part.split(/\s+/).length;
  }
  return parts.join("\n");
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const started = performance.now();
const lexicon = lexiconFromDisk();
const opened = performance.now() - started;
const check = (checker: Checker, body: string) =>
  checker.check({ draft: draft({ kind: "letter", body }), policy: defaults, today: TODAY });

const warm = new Checker(rules, lexicon);
for (let i = 0; i < 20; i++) check(warm, text(1000, i * 37));
const rows: Record<string, number> = { "lexicon opened, ms": opened };
for (const words of [100, 1000, 10_000, 100_000]) {
  const times = Array.from({ length: words > 10_000 ? 3 : 15 }, (_, i) => {
    const body = text(words, 5000 + i * 1009);
    return timed(() => check(new Checker(rules, lexicon), body));
  }).sort((a, b) => a - b);
  rows[`${words} words, ms`] = times[times.length >> 1]!;
}
const long = text(40_000, 1);
const checker = new Checker(rules, lexicon);
const full = timed(() => check(checker, long));
const again = Array.from({ length: 9 }, (_, i) =>
  timed(() => check(checker, long.replace("Punkt 3.", `Punkt 3, zmiana ${i}.`))),
).sort((a, b) => a - b)[4]!;
rows["re-check of 40,000 words after one change, % of the full check"] = (100 * again) / full;
rows["growth 1,000 to 100,000 words, times"] = rows["100000 words, ms"]! / rows["1000 words, ms"]!;
rows["resident memory, MB"] = process.memoryUsage().rss / 1e6;
for (const [name, value] of Object.entries(rows)) console.log(`${name}: ${value.toFixed(2)}`);
