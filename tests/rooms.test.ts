import { spawnSync } from "node:child_process";
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import rooms from "../src/rooms.json";

const ROOT = join(__dirname, "..");
const names = Object.keys(rooms) as (keyof typeof rooms)[];

function cruise(): { text: string; status: number | null } {
  const bin = join(ROOT, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const { stdout, stderr, status } = spawnSync(process.execPath, [bin, "--config", "tests/rooms.cjs", "src"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  return { text: stdout + stderr, status };
}

describe("the rooms", () => {
  it("are all named, and every name is a folder", () => {
    const folders = readdirSync(join(ROOT, "src"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    const hosts = readdirSync(join(ROOT, "src/host"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `host/${name}`);
    expect([...folders, ...hosts].sort()).toEqual([...names].sort());
  });

  it("import only rooms that stand above them in the table", () => {
    for (const [at, name] of names.entries())
      for (const other of rooms[name].may) expect(names.indexOf(other as typeof name)).toBeLessThan(at);
  });

  it("keep to the table, and hold no circle", () => {
    const { text, status } = cruise();
    expect(text).toContain("no dependency violations found");
    expect(status).toBe(0);
  });

  it.each([
    [
      "src/text/planted.ts",
      'import { defaults } from "../policy/defaults";\nexport const planted = defaults;\n',
      "room-text",
    ],
    [
      "src/rules/plain/planted.ts",
      'import type { Host } from "../../host/host";\nexport type Planted = Host;\n',
      "room-rules",
    ],
    [
      "src/lexicon/planted.ts",
      'import { readFileSync } from "node:fs";\nexport const planted = readFileSync;\n',
      "no-packages-at-the-ground",
    ],
  ])("are fenced: %s is found out", (file, source, fence) => {
    const path = join(ROOT, file);
    writeFileSync(path, source);
    try {
      const { text, status } = cruise();
      expect(text).toContain(fence);
      expect(status).not.toBe(0);
    } finally {
      rmSync(path);
    }
  });
});
