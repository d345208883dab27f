/** A stretch of HTML: text, or a tag. Comments, declarations and the insides of scripts and styles are left out. */
export type HtmlToken =
  | { readonly kind: "text"; readonly start: number; readonly end: number }
  | {
      readonly kind: "open";
      readonly name: string;
      readonly attributes: string;
      readonly empty: boolean;
      readonly start: number;
    }
  | { readonly kind: "close"; readonly name: string; readonly start: number };

/** Elements whose insides are not text for people. */
const SKIPPED = /^(?:script|style|title|template|svg|math|object|textarea|select|noscript|iframe|xml)$/;
const VOID = /^(?:br|hr|img|input|meta|link|area|base|col|embed|source|track|wbr|o:p\/)$/;
const TAG_NAME = /[A-Za-z][^\s/>]*/y;

/** Cuts any string as HTML, in time linear in its length; what is broken beyond that is text. */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  const lastClose = html.lastIndexOf(">");
  let text = 0;
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open < 0 || open > lastClose) break;
    const next = html[open + 1] ?? "";
    if (!/[A-Za-z/!?]/.test(next)) {
      at = open + 1;
      continue;
    }
    const end = next === "!" || next === "?" ? declarationEnd(html, open) : tagEnd(html, open);
    if (open > text) yield { kind: "text", start: text, end: open };
    text = at = end;
    const closing = next === "/";
    TAG_NAME.lastIndex = open + (closing ? 2 : 1);
    const found = TAG_NAME.exec(html);
    if (!found || next === "!" || next === "?") continue;
    const name = found[0].toLowerCase();
    if (closing) yield { kind: "close", name, start: open };
    else if (SKIPPED.test(name) && html[end - 2] !== "/") text = at = elementEnd(html, name, end);
    else
      yield {
        kind: "open",
        name,
        attributes: html.slice(TAG_NAME.lastIndex, end - 1),
        empty: VOID.test(name) || html[end - 2] === "/",
        start: open,
      };
  }
  if (text < html.length) yield { kind: "text", start: text, end: html.length };
}

/** Where a tag that opens at `open` ends: behind the first ">" outside quotes, or any ">" if the quotes are broken. */
function tagEnd(html: string, open: number): number {
  let quote = "";
  let valued = false;
  for (let at = open + 1; at < html.length; at++) {
    const char = html[at]!;
    if (quote) {
      if (char === quote) quote = "";
    } else if (char === ">") return at + 1;
    else if ((char === '"' || char === "'") && valued) quote = char;
    valued = char === "=" || (valued && /\s/.test(char));
  }
  return html.indexOf(">", open) + 1;
}

function declarationEnd(html: string, open: number): number {
  const comment = html.startsWith("<!--", open);
  const end = comment ? html.indexOf("-->", open + 4) : -1;
  return comment && end >= 0 ? end + 3 : html.indexOf(">", open) + 1;
}

/** Behind the closing tag of an element whose insides are skipped; the end of the text if it is never closed. */
function elementEnd(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name.replace(/[^a-z0-9]/g, "\\$&")}[\\s/>]`, "gi");
  closing.lastIndex = from;
  const found = closing.exec(html);
  return found ? html.indexOf(">", found.index) + 1 || html.length : html.length;
}
