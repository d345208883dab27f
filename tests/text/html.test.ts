import fc from "fast-check";
import { parseFragment, type DefaultTreeAdapterMap } from "parse5";
import { replaceInHtml } from "../../src/text/edit-html";
import { escapeHtml } from "../../src/text/escape";
import { readHtml } from "../../src/text/from-html";

type Node = DefaultTreeAdapterMap["node"];

/** What a browser's parser takes for text, as the oracle. */
function textOf(node: Node): string {
  if (node.nodeName === "#text") return (node as DefaultTreeAdapterMap["textNode"]).value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}
const squeezed = (text: string) => text.replace(/\s+/g, "");

describe("readHtml", () => {
  it("says what a browser's parser says", () => {
    const part = fc.constantFrom(
      "<p>",
      "</p>",
      "<b>",
      "</b>",
      "<div class='a>b'>",
      "</div>",
      "<br>",
      "tekst",
      " ",
      "&nbsp;",
      "&amp;",
      "&#322;",
      "&lt;p&gt;",
      "<!-- no -->",
      "ąę",
      "<i",
      ">",
      "a < b",
      "<span style=\"x:'y'\">",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 25 }), (parts) => {
        const html = parts.join("") + "<p>";
        // A tag that is never closed is read to the end by browsers and as text by us: not compared.
        fc.pre(!/<[a-z][^<>]*</i.test(html));
        expect(squeezed(readHtml(html).text)).toBe(squeezed(textOf(parseFragment(html))));
      }),
    );
  });

  it("reads escaped text back", () => {
    fc.assert(
      fc.property(fc.string(), (text) =>
        expect(squeezed(readHtml(`<p>${escapeHtml(text)}</p>`).text)).toBe(squeezed(text)),
      ),
    );
  });

  it("keeps lists, cells and headings apart and knows them", () => {
    const { text, pieces } = readHtml("<h2>Tytuł</h2><ul><li>raz<li>dwa</ul><table><tr><td>trzy<td>cztery</table>");
    expect(pieces.map(({ start, end, role }) => `${role}:${text.slice(start, end)}`)).toEqual([
      "heading:Tytuł",
      "item:raz",
      "item:dwa",
      "cell:trzy",
      "cell:cztery",
    ]);
  });

  it("runs nothing, hides what is hidden, and finds signature and thread", () => {
    const { text, pieces, quotedFrom } = readHtml(
      '<p>Dzień dobry<script>x()</script><style>p{}</style><span style="display:none">ukryte</span></p><div id="x_uprzejmie-podpis"><p>Anna</p></div><div id="appendonsend"></div><p>Od: Jan</p>',
    );
    expect(text).toBe("Dzień dobry\nAnna\nOd: Jan");
    expect(pieces[1]!.role).toBe("signature");
    expect(text.slice(quotedFrom)).toBe("Od: Jan");
  });

  it.each([
    ["deep nesting", "<div>".repeat(60_000) + "a" + "</span>".repeat(60_000)],
    ["a million openings", "<".repeat(1_000_000)],
    ["comments that never end", "<!--".repeat(200_000)],
    ["quotes that never end", "<a \"='".repeat(150_000) + ">"],
  ])("survives %s", (_name, html) => expect(typeof readHtml(html).text).toBe("string"));
});

describe("replaceInHtml", () => {
  it("changes the words and keeps every other byte", () => {
    const html = '<div class="x">Prosimy <b>dokonać</b> wp&#322;aty&nbsp;do <i>pi</i>ątku.</div>';
    const start = readHtml(html).text.indexOf("dokonać");
    expect(replaceInHtml(html, { start, end: start + "dokonać wpłaty".length }, "wpłacić <&>")).toBe(
      '<div class="x">Prosimy <b>wpłacić &lt;&amp;&gt;</b>&nbsp;do <i>pi</i>ątku.</div>',
    );
  });

  it("refuses a place over two lines, and a place that is not there", () => {
    expect(replaceInHtml("<p>a</p><p>b</p>", { start: 0, end: 3 }, "c")).toBeUndefined();
    expect(replaceInHtml("<p>a</p>", { start: 4, end: 9 }, "c")).toBeUndefined();
  });

  it("leaves all tags as they were, wherever the words lie", () => {
    const piece = fc.constantFrom("<b>", "</b>", "słowo", " ", "&amp;", "<i>", "</i>", "inne", "&nbsp;");
    fc.assert(
      fc.property(fc.array(piece, { minLength: 3, maxLength: 20 }), fc.nat(40), fc.nat(12), (parts, from, length) => {
        const html = `<p>${parts.join("")}</p>`;
        const { text } = readHtml(html);
        const start = Math.min(from, text.length);
        const end = Math.min(start + length, text.length);
        const after = replaceInHtml(html, { start, end }, "nowe");
        if (after === undefined) return;
        expect(after.match(/<[^>]*>/g)).toEqual(html.match(/<[^>]*>/g));
        expect(squeezed(readHtml(after).text)).toBe(squeezed(text.slice(0, start) + "nowe" + text.slice(end)));
      }),
    );
  });
});
