import * as fc from "fast-check";
import { placeIn } from "../../src/host/insert-html";
import { readHtml } from "../../src/text/from-html";

const HERE = "<p>Z poważaniem</p>";
const place = (marked: string) =>
  [placeIn(marked.replace("|", ""), HERE, "closing"), marked.replace("|", HERE)] as const;

it.each([
  ["behind the last paragraph", "<p>Raz.</p><p>Dwa <b>trzy.</b></p>|"],
  ["inside the division that frames the message", "<div><p>Raz.</p><p>Dwa.</p>|</div>"],
  ["behind a division that is one line", "<div>Raz.</div><div>Dwa.</div>|<div><br></div>"],
  ["behind a list, not in it", "<p>Raz:</p><ul><li>dwa,</li><li>trzy.</li></ul>|<p></p>"],
  ["behind a table, not in it", "<p>Raz:</p><table><tr><td>5</td><td>7</td></tr></table>|"],
  [
    "in its cell of a table that frames the message",
    '<table><tr><td><p>Raz.</p>|</td></tr><tr><td><div id="Signature">Anna Nowak</div></td></tr></table>',
  ],
  ["before the mail program's signature", '<p>Raz.</p>|<div id="Signature"><p>Anna Nowak</p></div>'],
  ["before the quoted thread", '<div>Raz.</div>|<div id="appendonsend"></div><p>Od: Jan</p>'],
  [
    "before a notice of confidentiality",
    "<p>Raz dwa.</p>|<p>Ta wiadomość jest poufna i przeznaczona dla adresata.</p>",
  ],
  ["inside the body", "<html><body lang=PL><p class=MsoNormal>Raz.<o:p></o:p></p>|</body></html>"],
  ["on top where nothing is written", '<body>|<div id="appendonsend"></div><p>Od: Jan</p></body>'],
  ["behind text outside all elements", "Raz.<br>Dwa.|<br>"],
])("puts a closing %s", (_where, marked) => {
  const [placed, wanted] = place(marked);
  expect(placed).toBe(wanted);
});

it("keeps every other byte of any body", () => {
  const piece = fc.constantFrom(
    "<p>",
    "</p>",
    "<div>",
    "</div>",
    "<li>",
    "</ul>",
    "<b",
    ">",
    "Raz. ",
    "&amp;",
    "<!--",
    "<td>",
    "\n",
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 30 }),
      fc.constantFrom("opening", "closing", "signature"),
      (pieces, slot) => {
        const html = pieces.join("");
        const placed = placeIn(html, HERE, slot as "closing");
        const at = placed.indexOf(HERE);
        expect(placed.slice(0, at) + placed.slice(at + HERE.length)).toBe(html);
      },
    ),
  );
});

it("stays quick on a body of a million characters", () => {
  const html = "<div><p>Proszę o odpowiedź na pismo.</p>".repeat(25_000);
  expect(readHtml(placeIn(html, HERE, "closing")).text.endsWith("Z poważaniem")).toBe(true);
});
