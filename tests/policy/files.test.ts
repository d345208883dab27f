import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import fc from "fast-check";
import { policySchema } from "../../src/build/policy-schema";
import { Checker } from "../../src/checks/check";
import { lexiconFromDisk } from "../../src/cli/lexicon-file";
import { defaults } from "../../src/policy/defaults";
import { MEANINGS } from "../../src/policy/meanings";
import { readPolicy } from "../../src/policy/read";
import { rules } from "../../src/rules";
import { draft } from "../../src/text/draft";
import sample from "../../assets/policy.json";

const FILES = join(__dirname, "files");
const RULE_IDS = rules.map(({ id }) => id);
const fits = new Ajv({ strict: true, allErrors: true }).compile(policySchema(rules));
const names = readdirSync(FILES)
  .filter((file) => file.endsWith(".json"))
  .map((file) => file.slice(0, -5));
/** What a JSON Schema cannot say. */
const isRepetition = ({ message }: { readonly message: string }) => message.includes("powtarza się");

describe("a policy file", () => {
  it.each(names)("%s has exactly the problems that its .problems file tells", (name) => {
    const { problems } = readPolicy(json(`${name}.json`), RULE_IDS);
    expect(problems.map(({ at, message }) => `${at}: ${message}\n`).join("")).toBe(
      readFileSync(join(FILES, `${name}.problems`), "utf8"),
    );
  });

  it.each(names)("%s fits the schema if it has no problem", (name) => {
    const value = json(`${name}.json`);
    const { problems } = readPolicy(value, RULE_IDS);
    expect(fits(value)).toBe(problems.filter((problem) => !isRepetition(problem)).length === 0);
  });

  it("keeps what is right beside what is wrong", () => {
    expect(readPolicy(json("departments.json")).policy.departments).toEqual([
      { name: "Wydział Oświaty", short: "Ow" },
      { name: "Wydział Kultury", short: "Ku" },
    ]);
    const { policy } = readPolicy(json("domains-and-phones.json"));
    expect(policy.office.domains).toEqual(["um.poznan.pl"]);
    expect(policy.office.contact).toEqual(defaults.office.contact);
  });

  it("tells at most a hundred problems, and refuses lists and texts without an end", () => {
    const slips = Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`x${i}`, 1]));
    expect(readPolicy(slips).problems).toHaveLength(100);
    for (const endless of [
      { phrases: { hidden: Array.from({ length: 501 }, String) } },
      { abbreviations: Object.fromEntries(Array.from({ length: 501 }, (_, i) => [`a${i}.`, "x"])) },
      { office: { name: "x".repeat(2001) } },
    ]) {
      const { policy, problems } = readPolicy(endless);
      expect(problems).toHaveLength(1);
      expect(problems[0]!.message).toContain("najwyżej");
      expect(policy).toEqual(defaults);
    }
  });
});

describe("the schema", () => {
  const checker = new Checker(
    rules.filter(({ id }) => id !== "form/no-placeholder"),
    lexiconFromDisk(),
  );

  it.each(Object.values(MEANINGS))("speaks plainly to IT: %s", (body) => {
    const today = { year: 2026, month: 3, day: 12 };
    const { findings } = checker.check({ draft: draft({ body, kind: "fragment" }), policy: defaults, today });
    expect(findings.map(({ rule, quote }) => [rule, quote])).toEqual([]);
  });

  it("has no meaning left over, and none missing", () => {
    const said = new Set<string>();
    JSON.stringify(policySchema(rules), (key, value: unknown) => {
      if (key === "description") said.add(String(value));
      return value;
    });
    for (const [path, meaning] of Object.entries(MEANINGS))
      expect([path, [...said].some((description) => description.endsWith(meaning))]).toEqual([path, true]);
  });

  it("fits what we ship and what applies without a file", () => {
    expect(fits(sample)).toBe(true);
    expect(fits(defaults)).toBe(true);
  });

  it("says of every change to a policy what the reader says", () => {
    const paths = pathsOf(defaults);
    const changed = fc.tuple(fc.constantFrom(...paths), fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constant(REMOVED)));
    fc.assert(
      fc.property(fc.array(changed, { minLength: 1, maxLength: 3 }), (changes) => {
        const value = changes.reduce<unknown>((policy, [path, to]) => put(policy, path, to), defaults);
        const problems = readPolicy(value, RULE_IDS).problems.filter((problem) => !isRepetition(problem));
        expect({ value, good: fits(value) }).toEqual({ value, good: problems.length === 0 });
      }),
      { numRuns: 400 },
    );
  });
});

const REMOVED = Symbol("removed");

function json(file: string): unknown {
  return JSON.parse(readFileSync(join(FILES, file), "utf8")) as unknown;
}

/** Every place in a value: its keys from the top. */
function pathsOf(value: unknown): string[][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[key], ...pathsOf(inner).map((path) => [key, ...path])]);
}

/** A copy with another value at a place, or without the place; the same value if the place is not there. */
function put(value: unknown, [key, ...rest]: readonly string[], to: unknown): unknown {
  if (key === undefined) return to;
  if (typeof value !== "object" || value === null || !(key in value)) return value;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Record<string, unknown>;
  if (to === REMOVED && !rest.length) {
    if (Array.isArray(copy)) copy.splice(Number(key), 1);
    else delete copy[key];
  } else copy[key] = put(copy[key], rest, to);
  return copy;
}
