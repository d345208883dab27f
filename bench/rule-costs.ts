/** Shows what each rule costs, the dearest first: `npx tsx bench/run.ts --rules`. A rule that runs everywhere wants a `watch`. */
import { planOf } from "../src/checks/plan";
import { rules } from "../src/rules";
import type { Letter } from "../src/rules/letter";
import { Passage } from "../src/rules/passage";
import { Watch } from "../src/rules/watch";
import { block } from "../src/text/block";
import { median } from "./median";
import { openOurLexicon, request } from "./peers/ours";
import { layOut } from "./table";
import { textOf } from "./texts";

const WARM_TEXTS = 200;
const TEXTS = 200;
const WORDS = 1000;

interface Cost {
  readonly times: number[];
  ran: number;
  hits: number;
}

const lexicon = openOurLexicon();
const ANY = new Watch({});
const costs = new Map<string, Cost>();
let passageCount = 0;

for (let i = 0; i < WARM_TEXTS + TEXTS; i++) {
  if (i === WARM_TEXTS) costs.clear();
  const { draft, policy, today } = request(textOf("pl", WORDS, i));
  const letter = timed("(reading the words)", () => read(draft));
  if (i >= WARM_TEXTS) passageCount += letter.passages.length;
  const { setting, blockRules, letterRules } = planOf(rules, lexicon, { draft, policy, today });
  for (const { rule, watches, looks } of blockRules)
    timed(rule.id, (cost) => {
      for (const { passage } of letter.passages) {
        if (watches.length && !watches.some((watch) => passage.watched(watch).length)) continue;
        if (looks && !looks.test(passage.text)) continue;
        cost.ran++;
        for (const _hit of rule.find(passage, setting)) cost.hits++;
      }
    });
  for (const { rule } of letterRules)
    timed(rule.id, (cost) => {
      cost.ran += letter.passages.length;
      for (const _hit of rule.find(letter, setting)) cost.hits++;
    });
}

function read(draft: Letter["draft"]): Letter {
  const passages = draft.pieces.map(({ start, end, role }) => {
    const passage = new Passage(block(draft.body.slice(start, end), role), lexicon);
    // What is watched for is looked for by the first that asks, whoever that is.
    passage.watched(ANY);
    return { passage, start };
  });
  return { draft, passages, lexicon };
}

function timed<T>(name: string, work: (cost: Cost) => T): T {
  const cost = costs.get(name) ?? { times: [], ran: 0, hits: 0 };
  costs.set(name, cost);
  const start = performance.now();
  const answer = work(cost);
  cost.times.push(1000 * (performance.now() - start));
  return answer;
}

const lines = [...costs]
  .map(([name, { times, ran, hits }]) => ({ name, cost: median(times), ran: ran / passageCount, hits: hits / TEXTS }))
  .sort((a, b) => b.cost - a.cost);
const total = lines.reduce((sum, { cost }) => sum + cost, 0);
const head = ["rule", `µs in ${WORDS} words`, "% of all", "% of passages it ran in", "findings"];
console.log(
  layOut([
    head,
    ...lines.map(({ name, cost, ran, hits }) => [
      name,
      cost.toFixed(1),
      ((100 * cost) / total).toFixed(1),
      (100 * ran).toFixed(0),
      hits.toFixed(1),
    ]),
  ]),
);
console.log(`${total.toFixed(0)} µs in all`);
