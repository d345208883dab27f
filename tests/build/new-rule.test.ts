import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ModuleKind, transpileModule } from "typescript";
import { newRule, type NewRule } from "../../src/build/rule-skeleton";

const index = readFileSync(join(__dirname, "../../src/rules/index.ts"), "utf8");
const made = (id: string) => newRule(id, index) as NewRule;

describe("a new rule", () => {
  it("stands behind the rules of its group, in both places", () => {
    const { index: after } = made("plain/no-sample-words");
    const lines = after.split("\n");
    const at = lines.indexOf('import { noSampleWords } from "./plain/no-sample-words";');
    expect(lines[at - 1]).toMatch(/from "\.\/plain\//);
    expect(lines[at + 1]).not.toMatch(/from "\.\/plain\//);
    const listed = lines.indexOf("  noSampleWords,");
    const neighbour = /\{ (\w+) \}/.exec(lines[at - 1]!)![1];
    expect(lines[listed - 1]).toBe(`  ${neighbour},`);
    expect(lines.length).toBe(index.split("\n").length + 2);
  });

  it("is a file that compiles", () => {
    const { path, source } = made("polite/use-sample");
    expect(path).toBe("polite/use-sample.ts");
    expect(source).toContain("export const useSample: BlockRule");
    const { diagnostics } = transpileModule(source, {
      reportDiagnostics: true,
      compilerOptions: { module: ModuleKind.CommonJS },
    });
    expect(diagnostics).toEqual([]);
  });

  it.each(["", "plain", "plain/sample", "style/no-sample", "plain/no-Sample", "plain/no-sample/../x", "plain/no-"])(
    "is refused for the id %j, with a sentence",
    (id) => expect(newRule(id, index)).toMatch(/^A rule's id is like .*\.$/),
  );

  it("is refused where there is one already", () => {
    expect(newRule("plain/no-passive", index)).toBe("There is a rule plain/no-passive already.");
  });
});
