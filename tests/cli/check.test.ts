import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "../../package.json";
import { BIN, check, documentsOf, Folder, GOOD, quotesOf, uprzejmie, WEAK } from "./command";

const folder = new Folder();

describe("uprzejmie check", () => {
  it("ends with 0 for a text that needs nothing, 1 for findings, 2 for wrong use", () => {
    expect(check([folder.put("a.txt", GOOD)]).status).toBe(0);
    expect(check([folder.put("b.txt", WEAK)]).status).toBe(1);
    expect(check(["--level", "must", folder.put("b.txt", WEAK)]).status).toBe(0);
    const { status, stdout, stderr } = uprzejmie(["check", "--kind", "poem", "x"]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("Wszystkie opcje pokazuje polecenie: uprzejmie --help.");
  });

  it("tells its version and how it is used", () => {
    expect(uprzejmie(["--version"])).toMatchObject({ status: 0, stdout: `${version}\n` });
    const { status, stdout } = uprzejmie(["--help"]);
    expect(status).toBe(0);
    for (const option of [
      "kind",
      "audience",
      "policy",
      "profile",
      "level",
      "json",
      "sarif",
      "html",
      "with-text",
      "lines",
    ])
      expect(stdout).toContain(`--${option}`);
    expect(stdout.split("\n").every((line) => line.length <= 100)).toBe(true);
  });

  it("tells JSON with places in the text, and fixes that fit them", () => {
    const [{ text = "", findings, ...rest }] = documentsOf([folder.put("c.txt", WEAK)]) as [
      ReturnType<typeof documentsOf>[0],
    ];
    expect(rest).toMatchObject({ kind: "fragment", audience: "external", words: 3, sentences: 1 });
    const [{ rule, start, end, quote, fixes }] = findings as [(typeof findings)[0]];
    expect([rule, text.slice(start, end), quote]).toEqual(["plain/no-officialese", "uiścić", "uiścić"]);
    expect(text.slice(0, start) + fixes[0] + text.slice(end)).toBe("Prosimy zapłacić opłatę.");
  });

  it("gives the text only if it is asked to", () => {
    const { stdout } = check(["--json", folder.put("d.txt", GOOD)]);
    expect(stdout).not.toContain("zapłacić");
    expect(JSON.parse(stdout)).toMatchObject({ tool: "uprzejmie", version, documents: [{ findings: [] }] });
  });

  it("tells JSON of nothing, too", () => {
    mkdirSync(join(folder.path, "pusty"));
    expect(JSON.parse(check(["--json", join(folder.path, "pusty")]).stdout)).toMatchObject({ documents: [] });
  });

  it("reads standard input, in lines if it is asked to", () => {
    expect(documentsOf(["-"], { input: WEAK })).toMatchObject([{ path: "-", findings: [{ start: 8 }] }]);
    const lines = documentsOf(["--lines", "-"], { input: `${GOOD}\n\n${WEAK}\n` });
    expect(lines.map(({ line, findings }) => [line, findings.length])).toEqual([
      [1, 0],
      [3, 1],
    ]);
    const list = check(["--lines", "-"], { input: `${GOOD}\n\n${WEAK}\n` }).stdout;
    expect(list).toMatch(/^wejście standardowe:3\n {2}3:9 .*\n\n2 dokumenty/);
    expect(check(["-"], { input: "" })).toMatchObject({ status: 0, stderr: "" });
    expect(check(["-"], { input: new Uint8Array(100) })).toMatchObject({
      status: 2,
      stderr: "wejście standardowe: To nie jest plik tekstowy.\n",
    });
  });

  it("takes a message for an email and the rest for letters, unless it is told", () => {
    const eml = folder.put("e.eml", `From: a@b.pl\n\n${GOOD}`);
    const txt = folder.put("e.txt", GOOD);
    const kinds = (args: readonly string[]) => {
      const { documents } = JSON.parse(uprzejmie(["check", "--json", ...args, eml, txt]).stdout) as {
        documents: { kind: string }[];
      };
      return documents.map(({ kind }) => kind);
    };
    expect(kinds([])).toEqual(["email", "letter"]);
    expect(kinds(["--kind", "letter"])).toEqual(["letter", "letter"]);
  });

  it("looks for missing parts in letters, and never in fragments", () => {
    const path = folder.put("f.txt", "Wniosek jest kompletny. Wydamy decyzję do piątku.");
    const levels = (kind: string) => uprzejmie(["check", "--kind", kind, "--level", "must", path]).status;
    expect(["letter", "email", "fragment"].map(levels)).toEqual([1, 1, 0]);
  });

  it("lists findings for people, with their places and a sum", () => {
    const { stdout } = check([
      folder.put("g.txt", `${GOOD}\n${WEAK}`),
      folder.put("h.txt", ""),
      folder.put("i.txt", GOOD),
    ]);
    expect(stdout.split("\n")).toEqual([
      join(folder.path, "g.txt"),
      "  2:9  warto poprawić: „uiścić” to wyrażenie urzędowe. Zamień na: zapłacić [plain/no-officialese]",
      `${join(folder.path, "h.txt")}: brak tekstu`,
      `${join(folder.path, "i.txt")}: bez uwag`,
      "",
      "3 dokumenty, 11 słów. Do uzupełnienia: 0, warto poprawić: 1, do rozważenia: 0.",
      "",
    ]);
  });

  it("takes names that begin with a dash behind --", () => {
    folder.put("-x.txt", WEAK);
    expect(check(["--", "-x.txt"], { cwd: folder.path }).status).toBe(1);
  });

  it("says the same each time, in the order of the names", () => {
    for (const name of ["2.txt", "10.txt", "ą.txt", "b/1.txt"]) folder.put(`wiele/${name}`, WEAK);
    const path = join(folder.path, "wiele");
    expect(documentsOf([path]).map((one) => one.path.slice(path.length + 1))).toEqual([
      "10.txt",
      "2.txt",
      "b/1.txt",
      "ą.txt",
    ]);
    expect(check(["--json", path]).stdout).toBe(check(["--json", path]).stdout);
  });

  it("writes a report beside JSON, and no report where there is no room for it", () => {
    const path = folder.put("j.txt", WEAK);
    const report = join(folder.path, "raport.html");
    const both = check(["--json", "--html", report, path]);
    expect(both).toMatchObject({ status: 1, stderr: `Raport jest w pliku ${report}.\n` });
    expect(JSON.parse(both.stdout)).toMatchObject({ documents: [{}] });
    expect(readFileSync(report, "utf8")).toContain("</html>");
    expect(check(["--html", report, path]).stdout).toBe("");
    expect(check(["--html", "-", path]).stdout).toContain("</html>");
    for (const wrong of [folder.path, join(folder.path, "nie-ma/raport.html")])
      expect(check(["--html", wrong, path])).toMatchObject({
        status: 2,
        stdout: "",
        stderr: `${wrong}: Nie mogę zapisać raportu w tym miejscu.\n`,
      });
    expect(existsSync(join(folder.path, "nie-ma"))).toBe(false);
  });

  it("ends quietly when its reader has seen enough", async () => {
    const path = folder.put("k.txt", `${WEAK}\n`.repeat(20_000));
    const child = spawn(process.execPath, [BIN, "check", "--kind", "fragment", "--lines", "--json", path]);
    let told = "";
    child.stderr.on("data", (chunk: Buffer) => (told += chunk.toString()));
    child.stdout.once("data", () => child.stdout.destroy());
    const [code] = (await once(child, "exit")) as [number];
    expect([code, told]).toEqual([0, ""]);
  });

  it("stops at a signal and says so", async () => {
    for (let i = 0; i < 300; i++) folder.put(`przerwa/${i}.txt`, `${WEAK} Numer ${i}.`.repeat(200));
    const child = spawn(process.execPath, [BIN, "check", "--kind", "fragment", join(folder.path, "przerwa")], {
      env: { ...process.env, UPRZEJMIE_THREADS: "1" },
    });
    let told = "";
    child.stderr.on("data", (chunk: Buffer) => (told += chunk.toString()));
    child.stdout.once("data", () => child.kill("SIGINT"));
    child.stdout.resume();
    const [code] = (await once(child, "exit")) as [number];
    expect(code).toBe(130);
    expect(told).toContain("Sprawdzanie jest przerwane.");
  });

  it("finds the same text in every format", () => {
    const paths = [
      folder.put("l/a.html", "<p>Prosimy <b>uiścić</b> opłatę.</p>"),
      folder.put("l/b.md", `# Opłata\n\n**${WEAK}**`),
      folder.put(
        "l/c.eml",
        `From: a@b.pl\nSubject: x\nContent-Type: text/plain; charset=utf-8\n\n${WEAK}\n\n> ${WEAK}`,
      ),
      folder.put("l/d.txt", WEAK),
    ];
    expect(quotesOf(documentsOf(paths))).toEqual(paths.map(() => ["uiścić"]));
  });
});
