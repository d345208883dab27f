import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");

/** Runs the checker over a file with this content, or without a file. */
function check(content?: string): { status: number | null; said: string } {
  const folder = mkdtempSync(join(tmpdir(), "uprzejmie-"));
  try {
    const path = join(folder, "policy.json");
    if (content !== undefined) writeFileSync(path, content);
    const script = join(ROOT, "src/build/policy.ts");
    const run = spawnSync(process.execPath, [require.resolve("tsx/cli"), script, "check", path], { encoding: "utf8" });
    return { status: run.status, said: run.stdout + run.stderr };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("the policy checker", () => {
  it("finds nothing wrong in a good file, even with the mark that Windows puts before UTF-8", () => {
    expect(check('\uFEFF{ "version": 1, "send": "off" }')).toEqual({
      status: 0,
      said: "Plik z ustawieniami jest w porządku.\n",
    });
  });

  it("names the place of each problem, unknown rules too", () => {
    const { status, said } = check('{ "version": 1, "send": "stop", "rules": { "plain/no-pasive": "off" } }');
    expect(status).toBe(1);
    expect(said).toMatch(/^send: /m);
    expect(said).toContain(
      'rules["plain/no-pasive"]: Nie ma reguły „plain/no-pasive”. Może chodzi o „plain/no-passive”?',
    );
  });

  it("tells no JSON and no file apart from a problem", () => {
    expect(check("{")).toMatchObject({
      status: 2,
      said: expect.stringContaining("to nie jest poprawny JSON") as string,
    });
    expect(check()).toMatchObject({ status: 2, said: expect.stringContaining("nie można odczytać pliku") as string });
  });
});
