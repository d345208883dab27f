import { zipSync } from "fflate";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** A paragraph of one run; `style` is the id of a paragraph style, `list` makes it an item of the numbered list. */
export function paragraph(text: string, style = "", list = false): string {
  const number = list ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' : "";
  const look = `<w:pPr>${style && `<w:pStyle w:val="${style}"/>`}${number}</w:pPr>`;
  return `<w:p>${look}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

export function table(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) => row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join("");
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join("")}</w:tbl>`;
}

/** What stands in a paragraph behind a word that has the note below the page. */
export const NOTE = '</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t xml:space="preserve">';

/** A Word file with a body, a style of headings ("Nagwek1"), a numbered list, a page footer and a note. */
export function docx(body: string, footer = "", note = ""): Uint8Array {
  const xml = (content: string) => Buffer.from(XML + content);
  const part = (name: string, content: string) => xml(`<w:${name} xmlns:w="${WORD}">${content}</w:${name}>`);
  const relations = (content: string) =>
    xml(`<Relationships xmlns="${PACKAGE}/relationships">${content}</Relationships>`);
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const typed = (name: string, type: string) =>
    `<Override PartName="/word/${name}.xml" ContentType="${TYPE}.${type}+xml"/>`;
  return zipSync({
    "[Content_Types].xml": xml(
      `<Types xmlns="${PACKAGE}/content-types">` +
        `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        typed("document", "document.main") +
        typed("styles", "styles") +
        typed("numbering", "numbering") +
        typed("footer1", "footer") +
        typed("footnotes", "footnotes") +
        "</Types>",
    ),
    "_rels/.rels": relations(relation("r1", "officeDocument", "word/document.xml")),
    "word/_rels/document.xml.rels": relations(
      relation("r1", "styles", "styles.xml") +
        relation("r2", "numbering", "numbering.xml") +
        relation("r3", "footer", "footer1.xml") +
        relation("r4", "footnotes", "footnotes.xml"),
    ),
    "word/document.xml": part("document", `<w:body>${body}</w:body>`),
    "word/styles.xml": part(
      "styles",
      '<w:style w:type="paragraph" w:styleId="Nagwek1"><w:name w:val="heading 1"/></w:style>',
    ),
    "word/numbering.xml": part(
      "numbering",
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>' +
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    ),
    "word/footer1.xml": part("ftr", footer),
    "word/footnotes.xml": part("footnotes", `<w:footnote w:id="2">${note}</w:footnote>`),
  });
}
