import { availableParallelism } from "node:os";
import { join } from "node:path";
import { threadsFor } from "../../src/cli/threads";
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

  it("are for long runs only, or where they are asked for", () => {
    const before = process.env.UPRZEJMIE_THREADS;
    try {
      delete process.env.UPRZEJMIE_THREADS;
      expect([threadsFor(1), threadsFor(100)]).toEqual([1, 1]);
      expect(threadsFor(1000)).toBe(Math.min(8, availableParallelism()));
      process.env.UPRZEJMIE_THREADS = "3";
      expect([threadsFor(2), threadsFor(1000)]).toEqual([2, 3]);
      process.env.UPRZEJMIE_THREADS = "wiele";
      expect(threadsFor(1)).toBe(1);
    } finally {
      if (before === undefined) delete process.env.UPRZEJMIE_THREADS;
      else process.env.UPRZEJMIE_THREADS = before;
    }
  });
});
