export interface Recipient {
  readonly name: string;
  readonly address: string;
}

export type Field = "to" | "cc" | "bcc";

/** A message being written. The body is an editable element of the page; everybody else is told of changes through `changed`. */
export class Message {
  readonly recipients: Record<Field, Recipient[]> = { to: [], cc: [], bcc: [] };
  subject = "";
  format: "html" | "text" = "html";
  composing: "newMail" | "reply" | "forward" = "newMail";
  readonly session = new Map<string, string>();
  saved = false;

  constructor(
    readonly body: HTMLElement,
    readonly from: Recipient,
    private readonly changed: (what: "recipients" | "subject" | "body") => void,
  ) {}

  readBody(as: "html" | "text"): string {
    if (this.format === "text" || as === "text") return this.body.innerText;
    return `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body>${this.body.innerHTML}</body></html>`;
  }

  writeBody(text: string, as: "html" | "text"): void {
    this.body.replaceChildren(...(as === "html" ? safeNodes(text) : textNodes(text)));
    this.changed("body");
  }

  prepend(text: string, as: "html" | "text"): void {
    this.body.prepend(...(as === "html" ? safeNodes(text) : textNodes(text)));
    this.changed("body");
  }

  /** One signature, in its place above the quoted thread, however often it is set. */
  sign(text: string, as: "html" | "text"): void {
    const old = this.body.querySelector("#Signature");
    const signature = document.createElement("div");
    signature.id = "Signature";
    signature.replaceChildren(...(as === "html" ? safeNodes(text) : textNodes(text)));
    if (old) old.replaceWith(signature);
    else {
      const thread = this.body.querySelector("#appendonsend, #divRplyFwdMsg");
      const space = document.createElement("div");
      space.append(document.createElement("br"));
      if (thread) thread.before(space, signature);
      else this.body.append(...(this.body.textContent?.trim() ? [] : [space.cloneNode(true)]), space, signature);
    }
    this.changed("body");
  }

  /** Puts text where the cursor was last, or at the start. */
  insertAtCursor(text: string, as: "html" | "text"): void {
    const selection = getSelection();
    const range =
      selection?.rangeCount && this.body.contains(selection.anchorNode) ? selection.getRangeAt(0) : undefined;
    const nodes = as === "html" ? safeNodes(text) : textNodes(text);
    if (!range) this.body.prepend(...nodes);
    else {
      range.deleteContents();
      const fragment = document.createDocumentFragment();
      fragment.append(...nodes);
      range.insertNode(fragment);
      range.collapse(false);
    }
    this.changed("body");
  }

  setRecipients(field: Field, list: readonly Recipient[]): void {
    this.recipients[field].splice(0, Infinity, ...list);
    this.changed("recipients");
  }
}

/** HTML as a mail program takes it: no scripts, no handlers, nothing that loads. */
function safeNodes(html: string): ChildNode[] {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  parsed.querySelectorAll("script, iframe, object, embed, form, meta, link, base").forEach((node) => node.remove());
  parsed.querySelectorAll("*").forEach((node) => {
    for (const { name, value } of [...node.attributes])
      if (/^on/i.test(name) || (/^(?:href|src|action)$/i.test(name) && /^\s*(?:javascript|data):/i.test(value)))
        node.removeAttribute(name);
  });
  return [...parsed.body.childNodes];
}

function textNodes(text: string): ChildNode[] {
  return text.split("\n").map((line) => {
    const block = document.createElement("div");
    block.append(line || document.createElement("br"));
    return block;
  });
}
