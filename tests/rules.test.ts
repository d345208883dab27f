import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Checker } from "../src/checks/check";
import type { Finding } from "../src/checks/finding";
import { lexiconFromDisk } from "../src/cli/lexicon-file";
import { defaults } from "../src/policy/defaults";
import { rules as all } from "../src/rules";
import type { BadExample, GoodExample, Rule } from "../src/rules/rule";
import { draft } from "../src/text/draft";

const SOURCE = join(__dirname, "../src/rules");
const TODAY = { year: 2026, month: 3, day: 12 };
const lexicon = lexiconFromDisk();
/** RULE=plain/no-x runs the examples of that rule alone; RULE_FILES=plain/no-x,plain/no-y loads files that are not listed yet. */
const { RULE: only = "", RULE_FILES: unlisted } = process.env;
const rules = unlisted ? unlisted.split(",").map(ruleIn) : all.filter(({ id }) => id.startsWith(only));

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (_id, rule) => {
  it("speaks in whole sentences", () => {
    for (const text of [rule.what, rule.why, rule.todo]) expect(text).toMatch(/^[„\p{Lu}].*[.!?]$/su);
    expect(rule.name).toMatch(/^[„\p{Lu}].*[^.]$/u);
  });

  it("has examples that fire and near misses that do not", () => {
    expect(rule.examples.bad.length).toBeGreaterThanOrEqual(1);
    expect(rule.examples.good.length).toBeGreaterThanOrEqual(2);
  });

  it("rests on a known requirement", () => {
    expect(Object.keys(requirements())).toContain(rule.source);
  });

  it.each(rule.examples.bad.map((bad) => [bad.body, bad] as const))("finds %j", (marked, bad) => {
    const { body, start, end } = unmark(marked);
    const found = run(rule, { ...bad, body });
    expect(
      found.map(
        ({ span }) => body.slice(0, span.start) + "[[" + body.slice(span.start, span.end) + "]]" + body.slice(span.end),
      ),
    ).toEqual([marked]);
    expect(found[0]!.span).toEqual({ start, end });
    expect(found[0]!.what).toMatch(/[.!?]$/);
    expect(found[0]!.todo).toMatch(/[.!?]$/);
    const after = found[0]!.fixes.map((fix) => body.slice(0, start) + fix + body.slice(end));
    expect(after[0]).toBe(bad.fixed);
    for (const fixed of after) expect(run(rule, { ...bad, body: fixed })).toEqual([]);
  });

  it.each(
    rule.examples.good
      .map((good) => (typeof good === "string" ? { body: good } : good))
      .map((good) => [good.body, good] as const),
  )("leaves %j alone", (_body, good) => {
    expect(run(rule, good)).toEqual([]);
  });
});

(only || unlisted ? describe.skip : describe)("the rule list", () => {
  const files = ["contact", "form", "plain", "polite"].flatMap((group) =>
    readdirSync(join(SOURCE, group))
      .filter((file) => file.endsWith(".ts") && readFileSync(join(SOURCE, group, file), "utf8").includes('\n  id: "'))
      .map((file) => `${group}/${file.slice(0, -3)}`),
  );

  it("holds every rule file, under the id that is its path", () => {
    expect(all.map(({ id }) => id).sort()).toEqual(files.sort());
  });
});

function run(rule: Rule, example: BadExample | GoodExample): Finding[] {
  const {
    body,
    kind = rule.kinds?.[0] ?? "fragment",
    audience = rule.audience ?? "external",
    setting = {},
    subject,
    quoted,
  } = example;
  const { person, today, office, ...rest } = setting;
  const policy = {
    ...defaults,
    ...(rest.glossary ? { glossary: rest.glossary } : {}),
    ...(rest.abbreviations ? { abbreviations: rest.abbreviations } : {}),
    spelling2026: rest.spelling2026 ?? true,
    ...(office ? { departments: office.departments, office: { ...defaults.office, name: office.name } } : {}),
    rules: {},
  };
  const report = new Checker([rule], lexicon).check({
    draft: draft({
      body,
      kind,
      audience,
      ...(subject === undefined ? {} : { subject }),
      ...(quoted === undefined ? {} : { quoted }),
    }),
    policy,
    today: today ?? TODAY,
    ...(person ? { person } : {}),
  });
  return [...report.findings];
}

function ruleIn(file: string): Rule {
  const exported = require(join(SOURCE, file)) as Record<string, unknown>;
  const rule = Object.values(exported).find((value) => typeof value === "object" && value !== null && "id" in value);
  if (!rule) throw new RangeError(`No rule in ${file}`);
  return rule as Rule;
}

/** "Prosimy [[uiścić]] opłatę." -> the text without marks, and the place. */
function unmark(marked: string): { body: string; start: number; end: number } {
  const start = marked.indexOf("[[");
  const end = marked.lastIndexOf("]]") - 2;
  if (start < 0 || end < start) throw new RangeError(`No place is marked in "${marked.slice(0, 50)}"`);
  return { body: marked.slice(0, start) + marked.slice(start + 2, end + 2) + marked.slice(end + 4), start, end };
}

function requirements(): Record<string, unknown> {
  return JSON.parse(readFileSync(join(__dirname, "requirements.json"), "utf8")) as Record<string, unknown>;
}
