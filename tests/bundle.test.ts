import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { parse } from "acorn";
import { full } from "acorn-walk";

const DIST = join(__dirname, "../dist");
const read = (name: string) => readFileSync(join(DIST, name), "utf8");
const kilobytes = (name: string) => gzipSync(readFileSync(join(DIST, name)), { level: 9 }).length / 1000;

beforeAll(() => {
  if (!existsSync(join(DIST, "events.js"))) throw new Error("dist/ is not built: npm run build");
});

describe("events.js", () => {
  it("is written in the syntax of classic Outlook's runtime", () => {
    expect(() => parse(read("events.js"), { ecmaVersion: 2016 })).not.toThrow();
  });

  it("knows no page, no network and no code made at run time", () => {
    const forbidden = new Set([
      "window",
      "document",
      "localStorage",
      "sessionStorage",
      "navigator",
      "location",
      "fetch",
      "XMLHttpRequest",
      "WebSocket",
      "EventSource",
      "Worker",
      "eval",
      "importScripts",
      "Intl",
      "Function",
      "console",
      "alert",
    ]);
    const met = new Set<string>();
    full(parse(read("events.js"), { ecmaVersion: 2016 }), (node) => {
      const { type, name } = node as unknown as { type: string; name?: string };
      if (type === "Identifier" && name && forbidden.has(name)) met.add(name);
    });
    expect([...met]).toEqual([]);
  });

  it("stays below 60 kB gzip", () => expect(kilobytes("events.js")).toBeLessThan(60));

  it("associates, at its top level and in a bare runtime, the functions that the manifest names", () => {
    const names: string[] = [];
    const context = createContext({
      Office: { actions: { associate: (name: string) => names.push(name) }, onReady: () => Promise.resolve({}) },
    });
    runInContext(read("events.js"), context);
    const manifest = read("manifest.xml");
    const wanted = [...manifest.matchAll(/FunctionName(?:="|>)(\w+)/g)].map(([, name]) => name!);
    expect([...new Set(names)].sort()).toEqual([...new Set(wanted)].sort());
  });
});

describe("the pane", () => {
  it("needs at most 180 kB gzip of script for its first screen", () => {
    const own = [...read("pane.html").matchAll(/<script[^>]* src="?([^"\s>:]+)["\s>]/g)].map(([, source]) => source!);
    expect(own).toContainEqual(expect.stringMatching(/^pane\.[0-9a-f]{10}\.js$/));
    expect(own.map(kilobytes).reduce((sum, size) => sum + size)).toBeLessThan(180);
  });

  it("makes no code at run time, so that a strict content security policy holds", () => {
    for (const name of readdirSync(DIST).filter((file) => file.endsWith(".js")))
      expect(read(name)).not.toMatch(/\beval\(|new Function\(/);
  });

  it("loads office.js and itself, and nothing else", () => {
    const sources = [...read("pane.html").matchAll(/(?:src|href)="?([^"\s>]+)/g)].map(([, source]) => source!);
    expect(sources.filter((source) => /^https?:/.test(source))).toEqual([
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    ]);
  });
});

describe("the lexicon", () => {
  it("needs at most 1.3 MB for a first check, with inflection", () => {
    const bytes = ["forms.bin.gz", "stems.txt.gz"].map((name) => readFileSync(join(DIST, "lexicon", name)).length);
    expect(bytes[0]! + bytes[1]!).toBeLessThan(1_300_000);
  });
});
