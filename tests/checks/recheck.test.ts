import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { Checker } from "../../src/checks/check";
import { unchanged, type Cut } from "../../src/checks/unchanged";
import { lexiconFromDisk } from "../../src/cli/lexicon-file";
import { defaults } from "../../src/policy/defaults";
import { rules } from "../../src/rules";
import { blocks } from "../../src/text/blocks";
import { draft } from "../../src/text/draft";

const lexicon = lexiconFromDisk();
const LINES = [
  ...readFileSync(join(__dirname, "../letters/słabe-odmowa.txt"), "utf8").split("\n"),
  "",
  "Witam,",
  "W celu uiszczenia opłaty prosimy dokonać wpłaty.",
  "Z poważaniem",
  "> Czy mogę przyjść?",
];

const letter = fc.array(fc.constantFrom(...LINES), { maxLength: 12 });
const report = (checker: Checker, body: string, kind: "letter" | "email" = "letter") =>
  checker.check({ draft: draft({ kind, body }), policy: defaults, today: { year: 2026, month: 3, day: 12 } });

it("a check after edits says what a fresh one says", () => {
  fc.assert(
    fc.property(fc.array(letter, { minLength: 2, maxLength: 4 }), fc.boolean(), (drafts, mails) => {
      const kept = new Checker(rules, lexicon);
      drafts.forEach((lines, i) => {
        const kind = mails && i % 2 ? "email" : "letter";
        const body = lines.join("\n");
        expect(report(kept, body, kind)).toEqual(report(new Checker(rules, lexicon), body, kind));
      });
    }),
    { numRuns: 100 },
  );
});

describe("unchanged pieces", () => {
  const cut = (body: string): Cut => ({ body, pieces: blocks(body) });

  it.each([
    ["nothing before", "", "A\nB", 0, 0],
    ["the same text", "A\nB\nC", "A\nB\nC", 3, 0],
    ["a change in the middle", "A\nB\nC\nD", "A\nxyz\nC\nD", 1, 2],
    ["a change of the same length", "Aa\nBb\nCc", "Aa\nBx\nCc", 1, 1],
    ["a line put in", "A\nC", "A\nB\nC", 1, 1],
    ["a line taken out", "A\nB\nC", "A\nC", 1, 1],
    ["a line doubled", "A\nB", "A\nA\nB", 1, 1],
    ["all new", "A\nB", "C\nD", 0, 0],
  ])("are found for %s", (_name, old, now, front, back) => {
    expect(unchanged(cut(old), cut(now))).toEqual({ front, back });
  });

  it("are the same texts at both ends, and as many as there can be", () => {
    const text = fc.array(fc.constantFrom("A", "B", "Cc"), { maxLength: 8 });
    fc.assert(
      fc.property(text, text, (old, now) => {
        const { front, back } = unchanged(cut(old.join("\n")), cut(now.join("\n")));
        const most = Math.min(old.length, now.length);
        expect(old.slice(0, front)).toEqual(now.slice(0, front));
        expect(old.slice(old.length - back)).toEqual(now.slice(now.length - back));
        if (front < most) expect(old[front]).not.toBe(now[front]);
        if (front + back < most) expect(old[old.length - 1 - back]).not.toBe(now[now.length - 1 - back]);
      }),
    );
  });
});
