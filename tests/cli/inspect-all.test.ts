import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { Inspected, Setup } from "../../src/cli/inspect";
import { inspectAll, threadsFor } from "../../src/cli/inspect-all";
import { defaults } from "../../src/policy/defaults";
import { check, Folder, WEAK } from "./command";

const folder = new Folder();

describe("several threads", () => {
  beforeAll(() => {
    for (let i = 0; i < 60; i++) folder.put(`pisma/${i}.txt`, `${WEAK} Numer sprawy: ${i}.`);
    folder.put("pisma/30.docx", "to nie jest docx");
    folder.put("pisma/pusty.txt", "");
  });

  const run = (threads: number, args: readonly string[]) =>
    check([...args, join(folder.path, "pisma")], { env: { UPRZEJMIE_THREADS: String(threads) } });

  it.each([["--json"], ["--sarif"], ["--html", "-"], ["--json", "--with-text"]])(
    "say with %s what one says, in the same order",
    (...args) => {
      const one = run(1, args);
      const three = run(3, args);
      expect(one.status).toBe(2);
      expect(one.stderr).toContain("30.docx: To nie jest plik .docx.");
      expect([three.stdout, three.stderr, three.status]).toEqual([one.stdout, one.stderr, one.status]);
    },
  );

  it("that die name the files they had in hand, and the run goes on", async () => {
    const script = folder.put(
      "watek.cjs",
      `const { parentPort } = require("node:worker_threads");
       parentPort.on("message", (batch) => {
         if (batch.includes("9")) throw new Error("out of memory");
         parentPort.postMessage(batch.map((path) => ({ path, checked: [] })));
       });`,
    );
    const files = Array.from({ length: 100 }, (_, i) => String(i));
    const setup: Setup = {
      audience: "external",
      policy: defaults,
      today: { year: 2026, month: 3, day: 12 },
      wanted: ["must"],
      byLine: false,
    };
    const answers: Inspected[] = [];
    for await (const one of inspectAll(files, setup, 2, script)) answers.push(one);
    expect(answers.map(({ path }) => path)).toEqual(files);
    const unchecked = "Tego tekstu nie udało się sprawdzić.";
    const lost = answers.flatMap((one) => ("why" in one && one.why === unchecked ? [one.path] : []));
    expect(lost).toEqual(expect.arrayContaining(["8", "9", "15"]));
    expect(lost.length).toBeLessThan(40);
  });

  it("are for long runs only, or where they are asked for", () => {
    const many = (count: number) => Array.from({ length: count }, (_, i) => `${i}.txt`);
    const before = process.env.UPRZEJMIE_THREADS;
    try {
      delete process.env.UPRZEJMIE_THREADS;
      expect([threadsFor(many(1)), threadsFor(many(100))]).toEqual([1, 1]);
      expect(threadsFor(many(1000))).toBe(Math.min(8, availableParallelism()));
      process.env.UPRZEJMIE_THREADS = "3";
      expect([threadsFor(many(2)), threadsFor(many(1000)), threadsFor(["-", "a"])]).toEqual([2, 3, 1]);
      process.env.UPRZEJMIE_THREADS = "wiele";
      expect(threadsFor(many(1))).toBe(1);
    } finally {
      if (before === undefined) delete process.env.UPRZEJMIE_THREADS;
      else process.env.UPRZEJMIE_THREADS = before;
    }
  });
});
