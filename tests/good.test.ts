import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Checker } from "../src/checks/check";
import type { Finding } from "../src/checks/finding";
import { lexiconFromDisk } from "../src/cli/lexicon-file";
import { defaults } from "../src/policy/defaults";
import { rules } from "../src/rules";
import { draft, type DraftSource } from "../src/text/draft";

/** Good plain official Polish: whatever is found here is a false alarm, or else the text is to be mended. */
const GOOD = join(__dirname, "good");
const WEAK = join(__dirname, "letters");
/** The corpus was written on this day; its deadlines lie behind it. */
const TODAY = { year: 2026, month: 11, day: 24 };
/** How many false alarms a hundred words of good text may have. */
const BOUND = 0.3;
/** Of these, how many one rule may have: three in the whole corpus. */
const BOUND_OF_ONE_RULE = 0.05;

/** A file's name begins with what it is. */
const SETTINGS: Readonly<Record<string, Omit<DraftSource, "body">>> = {
  letter: { kind: "letter", audience: "external" },
  email: { kind: "email", audience: "external" },
  internal: { kind: "email", audience: "internal" },
  page: { kind: "fragment", audience: "external" },
};

const checker = new Checker(rules, lexiconFromDisk());
const names = readdirSync(GOOD).filter((name) => name.endsWith(".txt"));
const kindOf = (name: string) => name.slice(0, name.indexOf("-"));

interface Measured {
  readonly words: number;
  readonly alarms: readonly Finding[];
}

/** What the rules of level `should` and `must` say of a text. */
function measure(path: string, setting: Omit<DraftSource, "body">): Measured {
  const body = readFileSync(path, "utf8").trimEnd();
  const { findings, words } = checker.check({ draft: draft({ ...setting, body }), policy: defaults, today: TODAY });
  return { words, alarms: findings.filter(({ level }) => level !== "may") };
}

function together(all: readonly Measured[]): Measured & { readonly perHundred: number } {
  const words = all.reduce((sum, one) => sum + one.words, 0);
  const alarms = all.flatMap((one) => one.alarms);
  return { words, alarms, perHundred: (100 * alarms.length) / words };
}

const texts = names.map((name) => ({ name, ...measure(join(GOOD, name), SETTINGS[kindOf(name)] ?? {}) }));

describe("good texts", () => {
  it("are of known kinds, and enough of them", () => {
    expect(names.filter((name) => !(kindOf(name) in SETTINGS))).toEqual([]);
    expect(together(texts).words).toBeGreaterThanOrEqual(6000);
  });

  it.each(Object.keys(SETTINGS))("have few false alarms: %s", (kind) => {
    const { words, alarms, perHundred } = together(texts.filter(({ name }) => kindOf(name) === kind));
    const said = alarms.map(({ rule, quote }) => `${rule}: ${quote}`);
    // The list comes with the failure, so that it can be read at once.
    expect(perHundred > BOUND ? said : []).toEqual([]);
    expect(words).toBeGreaterThan(300);
  });

  it("have few false alarms of any one rule", () => {
    const { words, alarms } = together(texts);
    const rate = new Map<string, number>();
    for (const { rule } of alarms) rate.set(rule, (rate.get(rule) ?? 0) + 100 / words);
    expect([...rate].filter(([, perHundred]) => perHundred > BOUND_OF_ONE_RULE)).toEqual([]);
  });
});

it("weak letters are far over the bound", () => {
  const weak = readdirSync(WEAK).filter((name) => name.startsWith("słabe") && name.endsWith(".txt"));
  for (const name of weak) {
    const { perHundred } = together([measure(join(WEAK, name), { kind: "letter" })]);
    expect(perHundred).toBeGreaterThan(10 * BOUND);
  }
  expect(weak.length).toBeGreaterThan(0);
});
