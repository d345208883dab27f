import { rules } from "../../src/rules";
import { policyFrom, profileFrom } from "../../src/cli/settings";
import { check, Folder, GOOD, uprzejmie, WEAK } from "./command";

const folder = new Folder();
const ids = rules.map(({ id }) => id);

describe("the office's settings", () => {
  it("switch rules, also in a file that Notepad wrote", () => {
    const off = JSON.stringify({ rules: { "plain/no-officialese": "off" } });
    const weak = folder.put("a.txt", WEAK);
    expect(check(["--policy", folder.put("a.json", off), weak]).status).toBe(0);
    expect(check(["--policy", folder.put("b.json", "\ufeff" + off.replace(/,/g, ",\r\n")), weak]).status).toBe(0);
  });

  it("are not used at all where they are no settings", () => {
    const weak = folder.put("b.txt", WEAK);
    for (const [content, why] of [
      ["{", "To nie jest poprawny plik JSON."],
      ["[]", "(cały plik): Tu pasuje tylko obiekt w nawiasach klamrowych. W pliku jest: []."],
    ] as const) {
      const path = folder.put("c.json", content);
      const { status, stdout, stderr } = check(["--policy", path, weak]);
      expect([status, stdout, stderr]).toEqual([2, "", `${path}: ${why}\n`]);
    }
    const missing = check(["--policy", `${folder.path}/nie-ma.json`, weak]);
    expect([missing.status, missing.stderr]).toEqual([
      2,
      `${folder.path}/nie-ma.json: Nie ma takiego pliku ani folderu.\n`,
    ]);
  });

  it("are used as far as they are right, and end with 2", () => {
    const path = folder.put("d.json", '{"rules":{"plain/no-oficialese":"off","plain/no-passive":"maybe"}}');
    const { status, stdout, stderr } = check(["--policy", path, folder.put("d.txt", WEAK)]);
    expect(status).toBe(2);
    expect(stdout).toContain("uiścić");
    expect(stderr).toContain(`${path}: rules["plain/no-oficialese"]: Nie ma reguły „plain/no-oficialese”.`);
    expect(stderr).toContain("Może chodzi o „plain/no-officialese”?");
    expect(policyFrom(path, ids).problems).toHaveLength(2);
  });
});

describe("the profile of who writes", () => {
  it("tells the rules what the writer's post is called", () => {
    const path = folder.put(
      "e.txt",
      "Dzień dobry,\n\nwniosek jest kompletny.\n\nZ poważaniem\nAnna Nowak\nzłota rączka",
    );
    const profile = folder.put("e.json", JSON.stringify({ firstName: "Anna", position: "złota rączka" }));
    const found = (more: readonly string[]) =>
      uprzejmie(["check", "--kind", "email", "--audience", "internal", ...more, path]).stdout;
    expect(found([])).toContain("contact/use-position");
    expect(found(["--profile", profile])).not.toContain("contact/use-position");
  });

  it("may leave fields out", () => {
    expect(profileFrom(folder.put("f.json", '{"phone":"61 878 50 01","gender":"f","secretariat":true}'))).toMatchObject(
      {
        value: { firstName: "", phone: "61 878 50 01", gender: "f", secretariat: true },
        problems: [],
      },
    );
  });

  it("says what is wrong in it, and nothing is checked", () => {
    const path = folder.put("g.json", '{"firstname":"A","phone":61,"gender":"k","secretariat":"tak"}');
    const { status, stdout, stderr } = check(["--profile", path, folder.put("g.txt", GOOD)]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr.trim().split("\n")).toEqual([
      `${path}: firstname: Nie znam pola „firstname”. Może chodzi o „firstName”?`,
      `${path}: phone: Tu pasuje tylko tekst w cudzysłowie.`,
      `${path}: gender: Tu pasuje tylko "f" albo "m".`,
      `${path}: secretariat: Tu pasuje tylko true albo false.`,
    ]);
    expect(profileFrom(folder.put("h.json", "7")).problems).toEqual([
      `${folder.path}/h.json: W pliku powinien być obiekt w nawiasach klamrowych.`,
    ]);
  });
});
