import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as ts from "typescript";
import rooms from "../src/rooms.json";

const ROOT = join(__dirname, "..");
const names = Object.keys(rooms) as (keyof typeof rooms)[];
const foldersOf = (path: string) =>
  readdirSync(join(ROOT, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** Every dependency of `root`/src that the fences forbid, as "fence: from -> to". */
function cruise(root: string): string[] {
  const bin = join(ROOT, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const config = join(ROOT, "tests/rooms.cjs");
  const { stdout, stderr } = spawnSync(process.execPath, [bin, "--config", config, "--output-type", "json", "src"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64_000_000,
  });
  if (!stdout) throw new Error(stderr);
  const { summary } = JSON.parse(stdout) as {
    summary: { violations: { rule: { name: string }; from: string; to: string }[]; totalCruised: number };
  };
  expect(summary.totalCruised).toBeGreaterThan(150);
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
}

describe("the rooms", () => {
  it("are all named, and every name is a folder", () => {
    const hosts = foldersOf("src/host").map((name) => `host/${name}`);
    expect([...foldersOf("src"), ...hosts].sort()).toEqual([...names].sort());
  });

  it("import only rooms that stand above them in the table", () => {
    for (const [at, name] of names.entries())
      for (const other of rooms[name].may) {
        expect(names).toContain(other);
        expect([name, other, names.indexOf(other as typeof name) < at]).toEqual([name, other, true]);
      }
  });

  it("say in a page of at most 30 lines what they are", () => {
    for (const name of names) {
      const page = readFileSync(join(ROOT, "src", name, "README.md"), "utf8");
      expect([name, page.split("\n").length <= 31]).toEqual([name, true]);
      expect(page.startsWith(`# ${name}\n`)).toBe(true);
      expect(page).toContain("**May not** ");
    }
  });

  it("keep to the table, and hold no circle", () => {
    expect(cruise(ROOT)).toEqual([]);
  });
});

describe("the fences", () => {
  const planted = {
    "text/planted.ts": 'import { defaults } from "../policy/defaults";\nexport const planted = defaults;\n',
    "rules/plain/planted.ts": 'import type { Host } from "../../host/host";\nexport type Planted = Host;\n',
    "host/planted.ts": 'import { WordHost } from "./word/word-host";\nexport const planted = WordHost;\n',
    "lexicon/planted.ts": 'import { readFileSync } from "node:fs";\nexport const planted = readFileSync;\n',
    "tasks/planted.ts": 'import { createElement } from "react";\nexport const planted = createElement;\n',
    "letter/planted.ts": 'import { other } from "./planted-too";\nexport const planted = (): unknown => other;\n',
    "letter/planted-too.ts": 'import { planted } from "./planted";\nexport const other = (): unknown => planted;\n',
  };
  let found: string[];

  beforeAll(() => {
    const copy = mkdtempSync(join(tmpdir(), "uprzejmie-rooms-"));
    cpSync(join(ROOT, "src"), join(copy, "src"), { recursive: true });
    for (const file of ["tsconfig.json", "package.json"]) cpSync(join(ROOT, file), join(copy, file));
    symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"), "junction");
    for (const [file, source] of Object.entries(planted)) writeFileSync(join(copy, "src", file), source);
    try {
      found = cruise(copy);
    } finally {
      rmSync(copy, { recursive: true });
    }
  });

  it.each([
    ["an import of a room that it may not know", "room-text: src/text/planted.ts -> src/policy/defaults.ts"],
    ["an import of a type alone", "room-rules: src/rules/plain/planted.ts -> src/host/host.ts"],
    ["an import of an adapter by its port", "room-host: src/host/planted.ts -> src/host/word/word-host.ts"],
    ["Node at the ground", "no-packages-at-the-ground: src/lexicon/planted.ts -> fs"],
    ["a package at the ground", /no-packages-at-the-ground: src\/tasks\/planted\.ts -> .*react/],
    ["a circle", /no-circular: src\/letter\/planted/],
  ])("find out %s", (_name, fault) => {
    expect(found).toContainEqual(typeof fault === "string" ? fault : expect.stringMatching(fault));
  });
});

describe("the runtimes", () => {
  const GLOBALS = ["document", "window", "console", "setTimeout", "fetch", "URL", "process", "Office"];

  /** The globals that a room compiled by this configuration does not know. */
  function unknownIn(configuration: string): string[] {
    const path = join(ROOT, "src", configuration);
    const { options } = ts.parseJsonConfigFileContent(
      ts.readConfigFile(path, ts.sys.readFile).config,
      ts.sys,
      join(ROOT, "src"),
    );
    const file = join(ROOT, "src/planted.ts");
    const host = ts.createCompilerHost(options);
    const { getSourceFile, fileExists } = host;
    const source = GLOBALS.map((name) => `export const of_${name} = ${name};`).join("\n");
    host.fileExists = (name) => name === file || fileExists(name);
    host.getSourceFile = (name, ...rest) =>
      name === file ? ts.createSourceFile(name, source, ts.ScriptTarget.ES2020) : getSourceFile(name, ...rest);
    const program = ts.createProgram([file], options, host);
    const said = program
      .getSemanticDiagnostics(program.getSourceFile(file))
      .map(({ messageText }) => String(messageText));
    return GLOBALS.filter((name) => said.some((one) => one.startsWith(`Cannot find name '${name}'`)));
  }

  it("are fenced too: a room for anywhere knows no page, console, timers, network or Office", () => {
    expect(unknownIn("tsconfig.anywhere.json")).toEqual(GLOBALS);
  });

  it("are fenced too: a room for Office knows Office, and no page", () => {
    const unknown = unknownIn("tsconfig.office.json");
    expect(unknown).not.toContain("Office");
    expect(unknown).toEqual(expect.arrayContaining(["document", "window", "fetch"]));
  });
});
