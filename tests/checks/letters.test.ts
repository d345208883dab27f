import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Checker } from "../../src/checks/check";
import { markedText } from "../../src/checks/marked-text";
import { lexiconFromDisk } from "../../src/cli/lexicon-file";
import { defaults } from "../../src/policy/defaults";
import { rules } from "../../src/rules";
import { draft } from "../../src/text/draft";

const FOLDER = join(__dirname, "../letters");
const TODAY = { year: 2026, month: 3, day: 12 };
const names = readdirSync(FOLDER).filter((name) => name.endsWith(".txt"));
const checker = new Checker(rules, lexiconFromDisk());

const read = (name: string) => readFileSync(join(FOLDER, name), "utf8").trimEnd();
const check = (body: string, kind: "email" | "letter" = "letter") =>
  checker.check({
    draft: draft({ kind, body, audience: /współpracownika/.test(body) ? "internal" : "external" }),
    policy: defaults,
    today: TODAY,
  });

describe("whole letters", () => {
  it.each(names)("%s says what its report says", (name) => {
    const body = read(name);
    const report = markedText(body, check(body).findings) + "\n";
    const golden = join(FOLDER, name.replace(".txt", ".report"));
    // GOLDEN=write npx jest letters: then read the difference.
    if (process.env.GOLDEN === "write" || !existsSync(golden)) writeFileSync(golden, report);
    expect(report).toBe(readFileSync(golden, "utf8"));
  });

  it("are at least half good ones, and nothing is found in those", () => {
    const good = names.filter((name) => name.startsWith("dobre"));
    expect(good.length * 2).toBeGreaterThanOrEqual(names.length);
    for (const name of good) expect(check(read(name)).findings.filter(({ level }) => level !== "may")).toEqual([]);
  });
});

describe("a check", () => {
  it("reads only what is new, and says the same", () => {
    const body = read("słabe-odmowa.txt");
    const changed = body.replace("Witam", "Szanowny Panie");
    const fresh = new Checker(rules, lexiconFromDisk());
    expect(check(changed).findings).toEqual(
      fresh.check({ draft: draft({ kind: "letter", body: changed }), policy: defaults, today: TODAY }).findings,
    );
  });

  it("is the same in steps", () => {
    const request = {
      draft: draft({ kind: "letter", body: read("słabe-odmowa.txt") }),
      policy: defaults,
      today: TODAY,
    };
    const steps = checker.checkInSteps(request);
    let step = steps.next();
    let pauses = 0;
    for (; !step.done; step = steps.next()) pauses++;
    expect(pauses).toBeGreaterThan(1);
    expect(step.value.findings).toEqual(checker.check(request).findings);
  });

  it("keeps quiet where the policy says so, and raises what it raises", () => {
    const body = read("słabe-odmowa.txt");
    const policy = { ...defaults, rules: { "plain/no-officialese": "off", "plain/no-passive": "must" } as const };
    const { findings, demands } = checker.check({ draft: draft({ kind: "letter", body }), policy, today: TODAY });
    expect(findings.some(({ rule }) => rule === "plain/no-officialese")).toBe(false);
    expect(demands.find(({ rule }) => rule === "plain/no-passive")).toMatchObject({ met: false });
  });

  it("says nothing about words in quotation marks", () => {
    const { findings } = checker.check({
      draft: draft({ kind: "fragment", body: "Słowo „uiścić” znaczy „zapłacić”." }),
      policy: defaults,
      today: TODAY,
    });
    expect(findings).toEqual([]);
  });

  it("answers for an empty draft, and for one of a megabyte", () => {
    expect(check("").findings).toEqual([]);
    expect(check("Prosimy uiścić opłatę. ".repeat(20_000), "email").words).toBe(60_000);
  });
});

it("the product's own sentences pass its own rules", () => {
  const texts = rules.flatMap(({ what, why, todo }) => [what, why, todo]);
  const found = texts.flatMap((text) => {
    const { findings } = checker.check({
      draft: draft({ kind: "fragment", body: text }),
      policy: defaults,
      today: TODAY,
    });
    return findings.filter(({ level }) => level !== "may").map(({ rule, quote }) => `${rule}: ${quote} (${text})`);
  });
  expect(found).toEqual([]);
});
