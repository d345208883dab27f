import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { EXTENSIONS } from "../../src/cli/documents";
import { openInspector } from "../../src/cli/inspect";
import { HtmlOutput } from "../../src/cli/report/html-output";
import { JsonOutput } from "../../src/cli/json-output";
import { ListOutput } from "../../src/cli/list-output";
import { SarifOutput } from "../../src/cli/sarif-output";
import { defaults } from "../../src/policy/defaults";
import { docx, paragraph } from "./docx";

const TODAY = { year: 2026, month: 3, day: 12 };
const folder = mkdtempSync(join(tmpdir(), "uprzejmie-"));
afterAll(() => rmSync(folder, { recursive: true }));

const inspectors = [false, true].map((byLine) =>
  openInspector({ audience: "external", policy: defaults, today: TODAY, wanted: ["must", "should", "may"], byLine }),
);

/** Reads bytes as a file of a kind, and tells what was found in all four forms. */
async function tell(extension: string, bytes: Uint8Array, byLine: boolean): Promise<string[]> {
  const path = join(folder, `x${extension}`);
  writeFileSync(path, bytes);
  const inspected = await inspectors[byLine ? 1 : 0]!(path);
  const told = ["", "", "", ""];
  const write = (i: number) => (text: string) => void (told[i] += text);
  const outputs = [
    new JsonOutput(write(0), "1", true),
    new SarifOutput(write(1), "1"),
    new HtmlOutput(write(2), { version: "1", today: TODAY, levels: ["must", "should", "may"] }),
    new ListOutput(write(3)),
  ];
  const unread = "why" in inspected ? [inspected] : [];
  for (const output of outputs) {
    if ("checked" in inspected) for (const checked of inspected.checked) await output.add(checked);
    await output.end({ skipped: 0, unread });
  }
  return told;
}

/** Text as it comes, damaged here and there. */
const damaged = fc
  .tuple(
    fc.constantFrom(
      "Szanowna Pani,\n\nprosimy uiścić opłatę do 5 maja.\n\nZ poważaniem\nAnna",
      "<p>Witam <b>Pana</b>,</p><table><tr><td>uiścić</td></tr></table>",
      "From: a@b.pl\r\nSubject: =?utf-8?Q?=C5=82?=\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nTekst\r\n--b--",
      "# Tytuł\n\n**Uprasza się** o [wpłatę](x).\n\n```\n",
    ),
    fc.array(fc.tuple(fc.nat(), fc.uint8Array({ maxLength: 3 })), { maxLength: 6 }),
  )
  .map(([text, edits]) => {
    let bytes = Buffer.from(text);
    for (const [at, put] of edits) {
      const place = at % (bytes.length + 1);
      bytes = Buffer.concat([bytes.subarray(0, place), put, bytes.subarray(place + 1)]);
    }
    return new Uint8Array(bytes);
  });
const damagedDocx = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 8 }).map((edits) => {
  const bytes = docx(paragraph("Prosimy uiścić opłatę."), paragraph("tel. 61 878 50 01"));
  for (const [at, byte] of edits) bytes[at % bytes.length] = byte;
  return bytes;
});

const anything = fc.oneof(
  fc.tuple(fc.constantFrom(...EXTENSIONS), fc.uint8Array({ maxLength: 400 })),
  fc.tuple(fc.constantFrom(...EXTENSIONS.filter((one) => one !== ".docx")), damaged),
  fc.tuple(fc.constant(".docx"), damagedDocx),
);

it("any bytes end in a report or in a reason, never in a crash", async () => {
  await fc.assert(
    fc.asyncProperty(anything, fc.boolean(), async ([extension, bytes], byLine) => {
      const [json = "", sarif = "", html = "", list = ""] = await tell(extension, bytes, byLine);
      const { documents } = JSON.parse(json) as {
        documents: { text: string; findings: { start: number; end: number; quote: string }[] }[];
      };
      for (const { text, findings } of documents)
        for (const { start, end, quote } of findings) expect(text.slice(start, end)).toBe(quote);
      expect(JSON.parse(sarif)).toMatchObject({ version: "2.1.0" });
      expect(html.endsWith("</html>\n")).toBe(true);
      expect(documents.length > 0).toBe(list !== "");
    }),
    { numRuns: 400 },
  );
}, 60_000);
