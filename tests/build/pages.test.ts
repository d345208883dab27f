import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { roomMap } from "../../src/build/room-map";
import { ruleBook } from "../../src/build/rule-chapters";
import { rules } from "../../src/rules";
import type { Rule } from "../../src/rules/rule";

const ROOT = join(__dirname, "../..");

describe("made pages", () => {
  it.each(["map", "rule-book", "schema"])("are fresh: npm run %s", (script) => {
    const { stderr, status } = spawnSync(
      process.execPath,
      [require.resolve("tsx/cli"), join(ROOT, `src/build/${script}.ts`), "--check"],
      { cwd: ROOT, encoding: "utf8" },
    );
    expect(stderr).toBe("");
    expect(status).toBe(0);
  });
});

describe("the map", () => {
  const rooms = {
    ground: { may: [], runtime: "anywhere" },
    middle: { may: ["ground"], runtime: "anywhere" },
    "middle/top": { may: ["ground", "middle"], runtime: "node" },
  };
  const readmes = {
    ground: "# ground\n\nWhat all\nstands on. More of it.\n",
    middle: "# middle\n\nStands on the ground.\n",
    "middle/top": "# middle/top\n\nSees far.\n",
  };

  it("says of each room what it is, imports and runs in", () => {
    const map = roomMap(rooms, readmes);
    expect(map).toContain("| [ground](ground/README.md) | What all stands on. | nothing | anywhere |");
    expect(map).toContain("| [middle/top](middle/top/README.md) | Sees far. | ground, middle | Node |");
  });

  it("draws the arrows that do not follow from others", () => {
    const arrows = roomMap(rooms, readmes).match(/^.*-->.*$/gm);
    expect(arrows).toEqual([
      '  middle["middle"] --> ground["ground"]',
      '  middle_top["middle/top"] --> middle["middle"]',
    ]);
  });

  it("wants a first sentence of each room", () => {
    expect(() => roomMap(rooms, { ...readmes, middle: "# middle\n\n## Types\n" })).toThrow("src/middle/README.md");
  });
});

describe("the rule book", () => {
  const sample = (examples: Rule["examples"]): Rule => ({
    id: "form/no-sample",
    name: "Próbka",
    level: "should",
    what: "To jest próbka.",
    why: "Pokazuje zapis.",
    todo: "Zostaw ją.",
    source: "std.greeting",
    needs: "text",
    scope: "block",
    find: () => [],
    examples,
  });

  it("has a heading for every rule, once", () => {
    const book = readFileSync(join(ROOT, "docs/ksiega-regul.md"), "utf8");
    const ids = [...book.matchAll(/^### .* \[`(.+)`\]$/gm)].map(([, id]) => id!);
    expect(ids.sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  it("marks the place in bold, with its spaces outside, and shows what the fix makes of it", () => {
    const book = ruleBook([sample({ bad: [{ body: "Oto[[ dwa*słowa]].", fixed: "Oto słowo." }], good: ["Oto ono."] })]);
    expect(book).toContain("> Oto **dwa\\*słowa**.\n");
    expect(book).toContain("> Oto słowo.\n");
    expect(book).toContain("> Oto ono.\n");
  });

  it("shows where something is missing, and keeps lines apart", () => {
    const book = ruleBook([sample({ bad: [{ body: "Witaj\nświecie[[]]" }], good: ["Dobrze."] })]);
    expect(book).toContain("> Witaj\\\n> świecie **(tutaj)**\n");
    expect(book).not.toContain("Po poprawce");
  });
});
