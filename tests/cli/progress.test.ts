import { Progress } from "../../src/cli/progress";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** What is said of 100 files that take `ms` each. */
function said(isTTY: boolean, ms: number): string[] {
  const lines: string[] = [];
  const write = (text: string) => lines.push(text) > 0;
  const progress = new Progress(100, { isTTY, write } as unknown as NodeJS.WriteStream);
  for (let i = 1; i <= 100; i++) {
    jest.advanceTimersByTime(ms);
    progress.done(i);
  }
  progress.clear();
  return lines;
}

it("says nothing of a short run", () => {
  expect([said(true, 0), said(false, 0), said(false, 90)]).toEqual([[], [], []]);
});

it("keeps one line of a terminal fresh, and leaves it empty", () => {
  const lines = said(true, 30);
  expect(lines[0]).toBe("\r\u001b[KGotowe: 4 z 100 plików.");
  expect(lines.length).toBe(26);
  expect(lines[lines.length - 1]).toBe("\r\u001b[K");
});

it("writes a line now and then elsewhere", () => {
  expect(said(false, 250)).toEqual(["Gotowe: 40 z 100 plików.\n", "Gotowe: 80 z 100 plików.\n"]);
});
