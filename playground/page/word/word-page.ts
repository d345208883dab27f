import { convertToHtml } from "mammoth/mammoth.browser";
import { AddinFrame } from "../frame";
import { element } from "../element";
import { PaneSlot, record, ribbonButtons, toolStrip, type Sample } from "../shell";
import type { ManifestButton, ManifestFacts } from "../../server/manifest";
import { DocumentModel } from "./document-model";
import { WordSide, type DocumentSettings } from "./word-side";

/** The page that plays Word on the web: one document. */
export function wordPage(manifest: ManifestFacts, samples: readonly Sample[]): HTMLElement {
  const { faults } = window.playground;
  const pane = new PaneSlot(manifest.name);
  const paper = element(
    "div",
    {
      class: "paper",
      contenteditable: "true",
      role: "textbox",
      "aria-multiline": "true",
      "aria-label": "Treść dokumentu",
      lang: "pl",
      spellcheck: "false",
    },
    element("p", {}, element("br")),
  );
  const title = element("span", { class: "from" }, "Dokument1");
  let settings: DocumentSettings = {};

  const press = (button: ManifestButton) => {
    const side = new WordSide(new DocumentModel(paper), settings, (member) =>
      record({ name: `Word ${member}`, state: "unknown" }),
    );
    if (button.page) pane.show(new AddinFrame(button.page, side, faults, record));
  };

  const open = (html: string, name: string) => {
    pane.hide();
    settings = {};
    const parsed = new DOMParser().parseFromString(html, "text/html");
    parsed.querySelectorAll("script, style, iframe, object, link, meta").forEach((node) => node.remove());
    const texts = document.createTreeWalker(parsed.body, NodeFilter.SHOW_TEXT);
    // Line breaks of the source are no text of the document.
    while (texts.nextNode())
      (texts.currentNode as Text).data = (texts.currentNode as Text).data.replace(/[ \t\r\n]+/g, " ");
    paper.replaceChildren(...parsed.body.childNodes);
    if (!paper.childElementCount) paper.append(element("p", {}, element("br")));
    title.textContent = name;
  };

  const openFile = async (file: File) => {
    try {
      const { value } = await convertToHtml({ arrayBuffer: await file.arrayBuffer() });
      open(value, file.name);
    } catch {
      title.textContent = `Nie mogę otworzyć pliku „${file.name}”. To nie jest dokument .docx.`;
    }
  };

  const chooser = element("input", {
    type: "file",
    accept: ".docx",
    hidden: true,
    onchange: () => chooser.files?.[0] && void openFile(chooser.files[0]),
  });
  const format = (label: string, command: string, value?: string) =>
    element(
      "button",
      {
        class: "ribbon-button",
        onmousedown: (event) => event.preventDefault(),
        onclick: () => document.execCommand(command, false, value),
      },
      label,
    );

  const desk = element(
    "div",
    {
      class: "desk",
      ondragover: (event) => event.preventDefault(),
      ondrop: (event) => {
        event.preventDefault();
        const [file] = (event as DragEvent).dataTransfer?.files ?? [];
        if (file) void openFile(file);
      },
    },
    paper,
  );

  return element(
    "div",
    { class: "word" },
    element(
      "div",
      { class: "ribbon" },
      element("button", { class: "ribbon-button", onclick: () => chooser.click() }, "Otwórz .docx"),
      chooser,
      format("B", "bold"),
      format("I", "italic"),
      format("Nagłówek", "formatBlock", "h2"),
      format("Akapit", "formatBlock", "p"),
      format("Lista", "insertUnorderedList"),
      ribbonButtons(manifest, press),
      title,
    ),
    element("div", { class: "work" }, desk, pane.element),
    toolStrip(samples, ({ name, text }) => open(name.endsWith(".txt") ? fromText(text) : text, name)),
  );
}

/** A text file as paragraphs; a line in capitals is a heading. */
function fromText(text: string): string {
  return text
    .split(/\n+/)
    .filter((line) => line.trim())
    .map((line) => {
      const holder = element(/^[^a-ząćęłńóśźż]{6,}$/.test(line) ? "h2" : "p", {}, line.trim());
      return holder.outerHTML;
    })
    .join("");
}
