import { join } from "node:path";
import Ajv from "ajv";
import { rules } from "../../src/rules";
import { check, Folder, GOOD, uprzejmie, WEAK } from "./command";
import { SARIF } from "./sarif-schema";

const folder = new Folder();

interface Region {
  startLine: number;
  startColumn: number;
  endLine: number;
  endColumn: number;
  charOffset: number;
  charLength: number;
  snippet?: { text: string };
}
interface Location {
  physicalLocation: { artifactLocation: { uri: string }; region: Region };
}
type DescribedRule = Record<"id" | "name", string> &
  Record<"shortDescription" | "fullDescription" | "help", { text: string }>;
interface Log {
  runs: {
    tool: { driver: { rules: DescribedRule[] } };
    results: { ruleId: string; ruleIndex: number; level: string; message: { text: string }; locations: Location[] }[];
    invocations: { executionSuccessful: boolean; toolExecutionNotifications?: unknown[] }[];
  }[];
}

const run = (args: readonly string[], cwd = folder.path) => {
  const log = JSON.parse(uprzejmie(["check", "--sarif", ...args], { cwd }).stdout) as Log;
  return { log, ...log.runs[0]! };
};
const fragment = ["--kind", "fragment", "--level", "should"];
const regionsOf = ({ results }: ReturnType<typeof run>) =>
  results.map(({ locations }) => locations[0]!.physicalLocation.region);

describe("SARIF 2.1.0", () => {
  it("keeps to its schema, and every result to its rule", () => {
    folder.put("a.txt", `Witam,\n\n${WEAK} ${"Bardzo ".repeat(32)}długie zdanie.`);
    folder.put("a.docx", "x");
    const { log, tool, results } = run(["a.txt", "a.docx"]);
    const isValid = new Ajv({ allErrors: true }).compile(SARIF);
    isValid(log);
    expect(isValid.errors).toBeNull();
    expect(results.length).toBeGreaterThan(3);
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]!.id).toBe(ruleId);
    for (const { id, name, shortDescription, fullDescription, help } of tool.driver.rules) {
      const rule = rules.find((one) => one.id === id)!;
      expect([name, shortDescription.text, fullDescription.text, help.text]).toEqual([
        rule.name,
        rule.what,
        rule.why,
        rule.todo,
      ]);
    }
  });

  it("says how grave a finding is", () => {
    folder.put("b.txt", "Witam,\n\nwniosek złożył pełnomocnik.");
    const levels = new Map(run(["b.txt"]).results.map(({ ruleId, level }) => [ruleId, level]));
    const mapped = { must: "error", should: "warning", may: "note" } as const;
    for (const { id, level } of rules) if (levels.has(id)) expect(levels.get(id)).toBe(mapped[level]);
    expect(new Set(levels.values()).size).toBe(3);
  });

  it("places findings by lines and by characters, which agree", () => {
    const text = `${GOOD}\n\n${WEAK}\n`;
    folder.put("c.txt", text);
    const [region] = regionsOf(run([...fragment, "c.txt"]));
    const at = text.indexOf("uiścić");
    expect(region).toEqual({
      startLine: 3,
      startColumn: 9,
      endLine: 3,
      endColumn: 15,
      charOffset: at,
      charLength: 6,
      snippet: { text: "uiścić" },
    });
    expect(regionsOf(run([...fragment, "--lines", "c.txt"]))).toEqual([region]);
  });

  it("names files by URIs", () => {
    const names = ["dział 1/pismo #2?.txt", "100%.txt"];
    for (const name of names) folder.put(name, WEAK);
    const uris = (args: readonly string[]) =>
      run([...fragment, ...args]).results.map(({ locations }) => locations[0]!.physicalLocation.artifactLocation.uri);
    expect(uris(names)).toEqual(["dzia%C5%82%201/pismo%20%232%3F.txt", "100%25.txt"]);
    expect(uris([join(folder.path, "100%.txt")])).toEqual([`file://${folder.path}/100%25.txt`]);
  });

  it("tells of what could not be read", () => {
    folder.put("d.docx", "x");
    expect(run([...fragment, "d.docx"]).invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {
            level: "error",
            message: { text: "To nie jest plik .docx." },
            locations: [{ physicalLocation: { artifactLocation: { uri: "d.docx" } } }],
          },
        ],
      },
    ]);
  });

  it("is whole where nothing is found", () => {
    const { status } = check(["--sarif", folder.put("e.txt", GOOD)]);
    expect(status).toBe(0);
    expect(run([...fragment, "e.txt"])).toMatchObject({ results: [], tool: { driver: { rules: [] } } });
  });
});
