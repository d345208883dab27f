import { readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import mammoth from "mammoth";
import PostalMime from "postal-mime";
import { cutQuoted } from "../text/cut";
import { blocks, type Piece } from "../text/blocks";
import { readHtml } from "../text/from-html";

/** A text to check, from a file or a line of one. */
export interface Document {
  readonly path: string;
  /** From 1; only where each line is a document of its own. */
  readonly line?: number;
  readonly body: string;
  readonly pieces?: readonly Piece[];
  readonly subject?: string;
}

export const EXTENSIONS = [".txt", ".md", ".html", ".htm", ".eml", ".docx"];

/** Files below the paths, in order; a folder's own by their extension. Throws Error for a path that is not there. */
export function filesOf(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    if (path === "-" || !statSync(path).isDirectory()) return [path];
    return readdirSync(path)
      .sort()
      .map((name) => join(path, name))
      .filter((child) => statSync(child).isDirectory() || EXTENSIONS.includes(extname(child).toLowerCase()))
      .flatMap((child) => filesOf([child]));
  });
}

/** Reads one file of a known kind as text; throws Error with a clear sentence where it cannot be read. */
export async function readDocument(path: string): Promise<Document> {
  const bytes = readFileSync(path === "-" ? 0 : path);
  const extension = path === "-" ? ".txt" : extname(path).toLowerCase();
  switch (extension) {
    case ".txt":
      return plain(path, textOf(bytes));
    case ".md":
      return plain(path, withoutMarkup(textOf(bytes)));
    case ".html":
    case ".htm":
      return html(path, textOf(bytes));
    case ".eml": {
      const mail = await PostalMime.parse(bytes);
      const read = mail.html ? html(path, mail.html) : plain(path, mail.text ?? "");
      return mail.subject ? { ...read, subject: mail.subject } : read;
    }
    case ".docx": {
      if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new Error("To nie jest plik .docx.");
      return html(path, (await mammoth.convertToHtml({ buffer: bytes })).value);
    }
    default:
      throw new Error(`Nie umiem czytać plików ${extension || "bez rozszerzenia"}.`);
  }
}

/** UTF-8 or UTF-16 by its mark; else UTF-8. Throws Error for bytes that are no text. */
function textOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString("utf16le").slice(1);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).replace(/\r\n?/g, "\n");
  } catch {
    // Old office files come in the Windows code page.
    const text = new TextDecoder("windows-1250").decode(bytes).replace(/\r\n?/g, "\n");
    if (/[\u0000-\u0008]/.test(text)) throw new Error("To nie jest plik tekstowy.");
    return text;
  }
}

function plain(path: string, text: string): Document {
  const pieces = blocks(text);
  const { end } = cutQuoted(text, pieces);
  return { path, body: text.slice(0, end), pieces: pieces.filter((piece) => piece.end <= end) };
}

function html(path: string, source: string): Document {
  const read = readHtml(source);
  const end = Math.min(read.quotedFrom, cutQuoted(read.text, read.pieces).end);
  return { path, body: read.text.slice(0, end), pieces: read.pieces.filter((piece) => piece.end <= end) };
}

/** Marks of headings and emphasis are taken out. */
function withoutMarkup(text: string): string {
  return text.replace(/^#{1,6} /gm, "").replace(/\*\*|__|`/g, "");
}
