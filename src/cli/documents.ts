import { readFile, stat } from "node:fs/promises";
import { extname } from "node:path";
import { blocks, type Piece } from "../text/blocks";
import { cutQuoted } from "../text/cut";
import type { Day } from "../rules/setting";
import type { Kind } from "../text/draft";
import { readHtml } from "../text/from-html";
import { decode } from "./decode";
import { readMarkdown } from "./markdown";
import { Unreadable } from "./unreadable";
import { words } from "./words";
import { writtenOn } from "./written-on";

/** A text to check, from a file or a line of one. */
export interface Document {
  readonly path: string;
  /** From 1; only where each line is a document of its own. */
  readonly line?: number;
  /** Where that line begins in the file's text. */
  readonly offset?: number;
  /** What a file of this format usually is. */
  readonly kind: Kind;
  readonly body: string;
  readonly pieces: readonly Piece[];
  readonly subject?: string;
  /** The message that is answered. */
  readonly quoted?: string;
  /** The day that it bears: what was still to come then is no past term of it. */
  readonly written?: Day;
}

/** A text and its pieces, as each format gives them. */
interface Text {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Where a mail program's marks say that the thread begins. */
  readonly quotedFrom?: number;
}

export const STANDARD_INPUT = "-";
export const EXTENSIONS: readonly string[] = [".txt", ".md", ".html", ".htm", ".eml", ".docx"];

const MEGABYTE = 1_000_000;
const MOST_BYTES = 50 * MEGABYTE;
/** Some 700,000 words; a check of more would take a machine's memory. */
const MOST_CHARACTERS = 5 * MEGABYTE;

/** Reads one file. With `byLine`, each line of a text file is a document, and other formats are taken as a whole. */
export async function readDocuments(path: string, byLine: boolean): Promise<Document[]> {
  const extension = path === STANDARD_INPUT ? ".txt" : extname(path).toLowerCase();
  if (!EXTENSIONS.includes(extension)) throw new Unreadable(words.unread.format(extension));
  const bytes = await bytesOf(path);
  switch (extension) {
    case ".docx":
      return [
        whole(path, html(await (await import(/* webpackChunkName: "docx" */ "./docx")).docxToHtml(bytes)), "letter"),
      ];
    case ".eml": {
      const mail = await (await import(/* webpackChunkName: "mail" */ "./mail")).readMail(bytes);
      const read = whole(path, mail.html === undefined ? plain(mail.text) : html(mail.html), "email");
      return [
        {
          ...read,
          ...(mail.subject ? { subject: mail.subject } : {}),
          ...(mail.written ? { written: mail.written } : {}),
        },
      ];
    }
    case ".html":
    case ".htm":
      return [whole(path, html(decode(bytes, declaredIn(bytes))), "letter")];
    default: {
      const read = extension === ".md" ? readMarkdown(decode(bytes)) : plain(decode(bytes));
      return byLine ? linesOf(path, read.text) : [whole(path, read, "letter")];
    }
  }
}

async function bytesOf(path: string): Promise<Buffer> {
  if (path === STANDARD_INPUT) return standardInput();
  refuseBig((await stat(path)).size);
  return readFile(path);
}

async function standardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    refuseBig((size += chunk.length));
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function refuseBig(size: number): void {
  if (size > MOST_BYTES) throw new Unreadable(words.unread.big(size / MEGABYTE, MOST_BYTES / MEGABYTE));
}

function plain(text: string): Text {
  return { text, pieces: text.length > MOST_CHARACTERS ? [] : blocks(text) };
}

function html(source: string): Text {
  return readHtml(source);
}

/** What an HTML page says of its own encoding. */
function declaredIn(bytes: Buffer): string | undefined {
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(bytes.toString("latin1", 0, 4096))?.[1];
}

/** A file as one document: what its author wrote, without the thread and notices below. */
function whole(path: string, { text, pieces, quotedFrom = text.length }: Text, kind: Kind): Document {
  refuseLong(text);
  const cut = cutQuoted(text, pieces);
  const end = Math.min(cut.end, quotedFrom);
  const quoted = quotedFrom < text.length ? text.slice(quotedFrom) : cut.quoted;
  const written = writtenOn(text, pieces);
  return {
    path,
    kind,
    body: text.slice(0, end),
    pieces: pieces.filter((piece) => piece.end <= end),
    ...(quoted ? { quoted } : {}),
    ...(written ? { written } : {}),
  };
}

/** Each line as a document of its own; blank ones are none. */
function linesOf(path: string, text: string): Document[] {
  refuseLong(text);
  let offset = 0;
  return text.split("\n").flatMap((body, i) => {
    const start = offset;
    offset += body.length + 1;
    return body.trim() ? [{ path, line: i + 1, offset: start, kind: "letter", body, pieces: blocks(body) }] : [];
  });
}

function refuseLong(text: string): void {
  if (text.length > MOST_CHARACTERS)
    throw new Unreadable(words.unread.long(text.length / MEGABYTE, MOST_CHARACTERS / MEGABYTE));
}
