import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";

const BIN = join(__dirname, "../../dist/cli/uprzejmie.js");
let folder: string;
const put = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const run = (args: readonly string[], input?: string) =>
  spawnSync(process.execPath, [BIN, "check", ...args], { encoding: "utf8", ...(input === undefined ? {} : { input }) });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "uprzejmie-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const BAD = "Prosimy uiścić opłatę.";

describe("uprzejmie check", () => {
  it("exits with 0 for a text that needs nothing, 1 for findings, 2 for wrong use", () => {
    expect(run(["--kind", "fragment", put("a.txt", "Prosimy zapłacić do piątku.")]).status).toBe(0);
    expect(run(["--kind", "fragment", put("b.txt", BAD)]).status).toBe(1);
    expect(run(["--kind", "poem", "x"]).status).toBe(2);
    expect(run([]).status).toBe(2);
  });

  it("tells JSON with places in the text, and fixes that fit them", () => {
    const { stdout } = run(["--kind", "fragment", "--json", "--with-text", put("c.txt", BAD)]);
    const { tool, documents } = JSON.parse(stdout) as {
      tool: string;
      documents: {
        text: string;
        findings: { rule: string; start: number; end: number; quote: string; fixes: string[] }[];
      }[];
    };
    expect(tool).toBe("uprzejmie");
    const [{ text, findings }] = documents as [(typeof documents)[0]];
    const [{ rule, start, end, quote, fixes }] = findings as [(typeof findings)[0]];
    expect([rule, text.slice(start, end), quote]).toEqual(["plain/no-officialese", "uiścić", "uiścić"]);
    expect(text.slice(0, start) + fixes[0] + text.slice(end)).toBe("Prosimy zapłacić opłatę.");
  });

  it("reads .html, .md, .eml and .docx, and standard input", () => {
    const docx = zipSync({
      "[Content_Types].xml": Buffer.from(
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      ),
      "_rels/.rels": Buffer.from(
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      ),
      "word/document.xml": Buffer.from(
        `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${BAD}</w:t></w:r></w:p></w:body></w:document>`,
      ),
    });
    const paths = [
      put("d.html", `<p>Prosimy <b>uiścić</b> opłatę.</p>`),
      put("e.md", `# Opłata\n\n**${BAD}**`),
      put("f.eml", `From: a@b.pl\nSubject: x\nContent-Type: text/plain; charset=utf-8\n\n${BAD}\n\n> Prosimy uiścić`),
      put("g.docx", docx),
    ];
    const { stdout } = run(["--kind", "fragment", "--json", "--level", "should", ...paths]);
    const { documents } = JSON.parse(stdout) as { documents: { findings: { quote: string }[] }[] };
    expect(documents.map(({ findings }) => findings.map(({ quote }) => quote))).toEqual([
      ["uiścić"],
      ["uiścić"],
      ["uiścić"],
      ["uiścić"],
    ]);
    expect(run(["--kind", "fragment", "-"], BAD).status).toBe(1);
  });

  it("names what it cannot read, and checks the rest", () => {
    const { status, stderr, stdout } = run([
      "--kind",
      "fragment",
      put("h.docx", "to nie jest docx"),
      join(folder, "nie-ma.txt"),
      put("i.pdf", "x"),
      put("j.txt", BAD),
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain("h.docx: To nie jest plik .docx.");
    expect(stderr).toContain("nie-ma.txt: Nie ma takiego pliku ani folderu.");
    expect(stderr).toContain("i.pdf: Nie umiem czytać plików .pdf.");
    expect(stdout).toContain("uiścić");
  });

  it("takes each line for a document, if asked", () => {
    const { stdout } = run([
      "--kind",
      "fragment",
      "--lines",
      "--json",
      put("k.txt", "Dobre zdanie.\n\nProsimy uiścić opłatę.\n"),
    ]);
    const { documents } = JSON.parse(stdout) as { documents: { line: number; findings: unknown[] }[] };
    expect(documents.map(({ line, findings }) => [line, findings.length])).toEqual([
      [1, 0],
      [3, 1],
    ]);
  });

  it("writes one page of HTML that holds all it needs, and SARIF", () => {
    const out = join(folder, "raport.html");
    run(["--kind", "fragment", "--html", out, put("l.txt", BAD + " <script>x</script>")]);
    const html = readFileSync(out, "utf8");
    expect(html).toContain("<mark>uiścić</mark>");
    expect(html).not.toMatch(/<script>|(?:src|href)="http/);
    const sarif = JSON.parse(run(["--kind", "fragment", "--sarif", put("m.txt", BAD)]).stdout) as {
      version: string;
      runs: { results: { ruleId: string }[] }[];
    };
    expect([sarif.version, sarif.runs[0]!.results[0]!.ruleId]).toEqual(["2.1.0", "plain/no-officialese"]);
  });

  it("keeps to a policy and a profile", () => {
    const policy = put("policy.json", JSON.stringify({ rules: { "plain/no-officialese": "off" } }));
    expect(run(["--kind", "fragment", "--policy", policy, put("n.txt", BAD)]).status).toBe(0);
    expect(run(["--policy", put("broken.json", "{"), put("o.txt", BAD)]).status).toBe(2);
  });
});
