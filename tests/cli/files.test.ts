import { chmodSync, mkdirSync, symlinkSync } from "node:fs";
import { join, relative } from "node:path";
import { findFiles } from "../../src/cli/files";
import { openInspector } from "../../src/cli/inspect";
import { defaults } from "../../src/policy/defaults";
import { check, Folder, GOOD, WEAK } from "./command";

const folder = new Folder();
const at = (path: string) => relative(folder.path, path).replace(/\\/g, "/");
const find = (names: readonly string[], except?: string) => {
  const found = findFiles(
    names.map((name) => join(folder.path, name)),
    except && join(folder.path, except),
  );
  return { ...found, files: found.files.map(at), unread: found.unread.map(({ path, why }) => `${at(path)}: ${why}`) };
};

describe("files below the paths", () => {
  beforeAll(() => {
    for (const name of ["b.txt", "a.eml", "Ż.md", "c.pdf", "bez", ".ukryty.txt", "~$b.docx", "w/e.HTML", "w/w/d.docx"])
      folder.put(`pisma/${name}`, GOOD);
    folder.put("pisma/.git/x.txt", GOOD);
  });

  it("come in the order of their names, others are counted", () => {
    expect(find(["pisma"])).toEqual({
      files: ["pisma/a.eml", "pisma/b.txt", "pisma/w/e.HTML", "pisma/w/w/d.docx", "pisma/Ż.md"],
      skipped: 4,
      unread: [],
    });
  });

  it("come once, in the order of the paths, whatever the format of one that is named", () => {
    expect(find(["pisma/c.pdf", "pisma/w", "pisma", "pisma/b.txt"]).files).toEqual([
      "pisma/c.pdf",
      "pisma/w/e.HTML",
      "pisma/w/w/d.docx",
      "pisma/a.eml",
      "pisma/b.txt",
      "pisma/Ż.md",
    ]);
  });

  it("do not hold the report that is being written", () => {
    expect(find(["pisma/w"], "pisma/w/e.HTML").files).toEqual(["pisma/w/w/d.docx"]);
    expect(find(["pisma/w"], "pisma/nowy.html").files).toHaveLength(2);
  });

  it("are named where they are not there", () => {
    expect(find(["nie-ma.txt", "pisma/w"])).toMatchObject({
      files: ["pisma/w/e.HTML", "pisma/w/w/d.docx"],
      unread: ["nie-ma.txt: Nie ma takiego pliku ani folderu."],
    });
  });

  it("are found through links, which may go round in a circle or nowhere", () => {
    folder.put("linki/a.txt", GOOD);
    symlinkSync(join(folder.path, "linki"), join(folder.path, "linki/w-kółko"));
    symlinkSync(join(folder.path, "pisma/w"), join(folder.path, "linki/w"));
    symlinkSync(join(folder.path, "nigdzie"), join(folder.path, "linki/zerwane.txt"));
    symlinkSync("sam.txt", join(folder.path, "linki/sam.txt"));
    expect(find(["linki"])).toEqual({
      files: ["linki/a.txt", "linki/w/e.HTML", "linki/w/w/d.docx"],
      skipped: 0,
      unread: [
        "linki/sam.txt: To dowiązanie prowadzi w kółko.",
        "linki/zerwane.txt: Nie ma takiego pliku ani folderu.",
      ],
    });
  });
});

describe("a run", () => {
  it("names what it cannot read, and checks the rest", () => {
    const docx = folder.put("mieszane/h.docx", "to nie jest docx");
    folder.put("mieszane/i.pdf", "x");
    folder.put("mieszane/j.txt", WEAK);
    const { status, stderr, stdout } = check([join(folder.path, "mieszane"), join(folder.path, "nie-ma.txt")]);
    expect(status).toBe(2);
    expect(stderr.trim().split("\n")).toEqual([
      `${join(folder.path, "nie-ma.txt")}: Nie ma takiego pliku ani folderu.`,
      `${docx}: To nie jest plik .docx.`,
      "Pomijam 1 plik w innych formatach.",
    ]);
    expect(stdout).toContain("uiścić");
  });

  it("names a file that was there a moment ago", async () => {
    const inspect = openInspector({
      audience: "external",
      policy: defaults,
      today: { year: 2026, month: 3, day: 12 },
      wanted: ["must"],
      byLine: false,
    });
    const path = join(folder.path, "zniknął.txt");
    expect(await inspect(path)).toEqual({ path, why: "Nie ma takiego pliku ani folderu." });
  });

  it("says so where nothing can be read", () => {
    mkdirSync(join(folder.path, "pusty"));
    const { status, stderr, stdout } = check([join(folder.path, "pusty")]);
    expect([status, stderr, stdout]).toEqual([0, "Nie ma tu plików, które umiem czytać.\n", ""]);
  });

  // Root may read everything, so another user is asked; elsewhere the test's own user.
  const uid = process.getuid?.() === 0 ? { uid: 65534 } : {};
  (process.platform === "win32" ? it.skip : it)("names files and folders that it may not read", () => {
    chmodSync(folder.path, 0o755);
    const file = folder.put("tajne/a.txt", WEAK);
    chmodSync(file, 0o000);
    folder.put("tajne/b/c.txt", WEAK);
    chmodSync(join(folder.path, "tajne/b"), 0o000);
    folder.put("tajne/d.txt", GOOD);
    const { status, stderr, stdout } = check([join(folder.path, "tajne")], uid);
    chmodSync(join(folder.path, "tajne/b"), 0o755);
    expect(stderr).toContain(`${file}: Nie mam uprawnień do odczytu.`);
    expect(stderr).toContain(`${join(folder.path, "tajne/b")}: Nie mam uprawnień do odczytu.`);
    expect(stdout).toContain("d.txt: bez uwag");
    expect(status).toBe(2);
  });
});
