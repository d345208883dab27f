import type { Role } from "./block";
import type { Piece } from "./blocks";
import { entityAt } from "./entities";
import { htmlTokens } from "./html-tokens";
import { isSpace } from "./letters";

/** A stretch of text and the bytes of HTML that say it: as long as the text, or longer (an entity, collapsed white space). */
export interface Run {
  readonly text: number;
  readonly length: number;
  readonly html: number;
  readonly htmlLength: number;
}

/** An HTML body as text. Pieces are lines of it, in order; what lies between them is one line break. */
export interface HtmlText {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** In order of text and of HTML. */
  readonly runs: readonly Run[];
  /** Where the quoted thread begins in the text by the marks that mail programs leave; the text's length if there is none. */
  readonly quotedFrom: number;
}

const BLOCK =
  /^(?:p|div|li|td|th|tr|table|tbody|thead|tfoot|h[1-6]|blockquote|pre|ul|ol|dl|dt|dd|section|article|header|footer|main|aside|nav|hr|address|center|body|html|form|fieldset|figure|caption)$/;
/** Outlook and Word rewrite ids with "x_" in replies. */
const QUOTE_ID =
  /\sid\s*=\s*["']?(?:x_)*(?:divRplyFwdMsg|appendonsend|mail-editor-reference-message-container|OLK_SRC_BODY_SECTION)\b/i;
const QUOTE_CLASS = /\sclass\s*=\s*["']?[^"']*\b(?:gmail_quote|moz-cite-prefix|yahoo_quoted|protonmail_quote)\b/i;
const CITE = /\stype\s*=\s*["']?cite\b/i;
const SIGNATURE =
  /\s(?:id|class)\s*=\s*["']?[^"'>]*(?:uprzejmie-podpis|\bsignature\b|\bx_signature\b|gmail_signature)/i;
const HIDDEN =
  /\sstyle\s*=\s*["'][^"']*(?:display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden)|\shidden(?:\s|=|$)/i;

interface Open {
  readonly name: string;
  readonly hidden: boolean;
  readonly role: Role | undefined;
}

/** Reads any string as an HTML body; never throws, executes nothing, takes time linear in its length. */
export function readHtml(html: string): HtmlText {
  const builder = new TextBuilder(html);
  const stack: Open[] = [];
  const depth = new Map<string, number>();
  let hidden = 0;
  let pre = 0;
  let quotedFrom = -1;

  for (const token of htmlTokens(html)) {
    if (token.kind === "text") {
      if (!hidden) builder.add(token.start, token.end, pre > 0);
      continue;
    }
    const { name } = token;
    if (token.kind === "open") {
      if (name === "br") builder.breakLine();
      else if (BLOCK.test(name)) builder.breakLine();
      const { attributes } = token;
      if (quotedFrom < 0 && (QUOTE_ID.test(attributes) || QUOTE_CLASS.test(attributes))) {
        builder.breakLine();
        quotedFrom = builder.length;
      }
      if (token.empty) continue;
      const open: Open = { name, hidden: HIDDEN.test(attributes), role: roleOf(name, attributes) };
      stack.push(open);
      depth.set(name, (depth.get(name) ?? 0) + 1);
      if (open.hidden) hidden++;
      if (name === "pre") pre++;
      builder.role = roleAmong(stack);
    } else {
      if (!depth.get(name)) continue;
      if (BLOCK.test(name)) builder.breakLine();
      for (let open = stack.pop(); open; open = stack.pop()) {
        depth.set(open.name, depth.get(open.name)! - 1);
        if (open.hidden) hidden--;
        if (open.name === "pre") pre--;
        if (open.name === name) break;
      }
      builder.role = roleAmong(stack);
    }
  }
  return builder.finish(quotedFrom);
}

function roleOf(name: string, attributes: string): Role | undefined {
  if (SIGNATURE.test(attributes)) return "signature";
  if (name === "blockquote" && CITE.test(attributes)) return "quote";
  if (name === "li" || /\sclass\s*=\s*["']?[^"'>]*MsoListParagraph/i.test(attributes)) return "item";
  if (name === "td" || name === "th") return "cell";
  return /^h[1-6]$/.test(name) ? "heading" : undefined;
}

/** A signature or a quotation rules over all inside it; else the innermost role counts. */
function roleAmong(stack: readonly Open[]): Role {
  let role: Role = "paragraph";
  // Deep nesting has no meaning: only the outer and the inner elements are looked at, so that time stays linear.
  const near = stack.length > 64 ? [...stack.slice(0, 32), ...stack.slice(-32)] : stack;
  for (const open of near) {
    if (role === "signature" || role === "quote") return role;
    if (open.role) role = open.role;
  }
  return role;
}

class TextBuilder {
  role: Role = "paragraph";
  private readonly parts: string[] = [];
  private readonly pieces: Piece[] = [];
  private readonly runs: Run[] = [];
  length = 0;
  private lineStart = 0;
  private lineRole: Role = "paragraph";
  /** White space seen but not written: it counts only between words of one line. */
  private space: { readonly html: number; htmlEnd: number; readonly char: string } | undefined;

  constructor(private readonly html: string) {}

  add(start: number, end: number, keepsSpace: boolean): void {
    let plain = start;
    for (let at = start; at < end;) {
      const code = this.html.charCodeAt(at);
      if (isSpace(code) && code !== 0xa0) {
        this.write(plain, at);
        if (keepsSpace && code === 10) this.breakLine();
        else this.addSpace(at, at + 1, " ");
        plain = ++at;
      } else if (code === 0xa0) {
        this.write(plain, at);
        this.addSpace(at, at + 1, "\u00a0");
        plain = ++at;
      } else if (code === 38) {
        const entity = entityAt(this.html, at);
        if (!entity || entity.end > end) {
          at++;
          continue;
        }
        this.write(plain, at);
        if (/^\s$/.test(entity.text)) this.addSpace(at, entity.end, entity.text);
        else this.put(entity.text, at, entity.end - at);
        plain = at = entity.end;
      } else at++;
    }
    this.write(plain, end);
  }

  /** Ends the line; lines without text leave nothing. */
  breakLine(): void {
    this.space = undefined;
    if (this.length === this.lineStart) return;
    this.pieces.push({ start: this.lineStart, end: this.length, role: this.lineRole });
    this.parts.push("\n");
    this.length++;
    this.lineStart = this.length;
  }

  finish(quotedFrom: number): HtmlText {
    this.breakLine();
    const text = this.parts.join("").replace(/\n$/, "");
    return {
      text,
      pieces: this.pieces,
      runs: this.runs,
      quotedFrom: quotedFrom < 0 ? text.length : Math.min(quotedFrom, text.length),
    };
  }

  private addSpace(start: number, end: number, char: string): void {
    if (this.length === this.lineStart) return;
    const { space } = this;
    if (!space) this.space = { html: start, htmlEnd: end, char };
    // White space on both sides of a tag is one space, said by its first part: the tag between has to stay.
    else if (start === space.htmlEnd)
      this.space = { html: space.html, htmlEnd: end, char: space.char === "\u00a0" ? space.char : char };
  }

  private write(start: number, end: number): void {
    if (end > start) this.put(this.html.slice(start, end), start, end - start);
  }

  private put(text: string, html: number, htmlLength: number): void {
    if (this.length === this.lineStart) this.lineRole = this.role;
    const { space } = this;
    if (space) {
      this.space = undefined;
      this.run(space.char, space.html, space.htmlEnd - space.html);
    }
    this.run(text, html, htmlLength);
  }

  private run(text: string, html: number, htmlLength: number): void {
    this.runs.push({ text: this.length, length: text.length, html, htmlLength });
    this.parts.push(text);
    this.length += text.length;
  }
}
