import { blocks, type Piece } from "../text/blocks";

/** A Markdown file as text: its marks are gone, its lines are where they were. */
export interface MarkdownText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

const FENCE = /^\s{0,3}(`{3,}|~{3,})/;
const HEADING = /^\s{0,3}#{1,6}(?:\s+|$)/;
/** Rules, underlines of headings, and the line under a table's head. */
const DRAWN_LINE = /^\s{0,3}(?:=+|-{2,}|(?:[-*_]\s*){3,}|\|?[\s:|-]*-[\s:|-]*\|[\s:|-]*)\s*$/;
const LINK_TARGET = /^\s{0,3}\[[^\]]+\]:\s*\S+.*$/;

/** Takes headings' marks, emphasis, links' addresses, code, tables' lines and the file's own data out of a text. */
export function readMarkdown(source: string): MarkdownText {
  const lines = withoutComments(source).split("\n");
  const headings = new Set<number>();
  let fence = "";
  let at = 0;
  const kept = lines.map((line, i) => {
    const said = fence || (i === 0 && line === "---") ? "" : lineOf(line);
    const [, mark = ""] = FENCE.exec(line) ?? [];
    if (i === 0 && line === "---" && lines.indexOf("---", 1) > 0) fence = "---";
    else if (fence ? line.trim().startsWith(fence) : mark) fence = fence ? "" : mark;
    if (said && (HEADING.test(line) || /^(?:=+|-{2,})\s*$/.test(lines[i + 1] ?? ""))) headings.add(at);
    at += said.length + 1;
    return said;
  });
  const text = kept.join("\n");
  return { text, pieces: blocks(text).map((one) => (headings.has(one.start) ? { ...one, role: "heading" } : one)) };
}

function withoutComments(source: string): string {
  return source.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ""));
}

function lineOf(line: string): string {
  if (DRAWN_LINE.test(line) || LINK_TARGET.test(line) || FENCE.test(line)) return "";
  return line
    .replace(HEADING, "")
    .replace(/^(\s*)[*+](?=\s)/, "$1-")
    .replace(/\s+#+\s*$|\\$|\s+$/, "")
    .replace(/^\s*\|(.*?)\|?\s*$/, (_, cells: string) =>
      cells
        .split("|")
        .map((cell) => cell.trim())
        .join("\t"),
    )
    .replace(/!\[[^\]]*\]\([^)]*\)/g, "")
    .replace(/\[([^\]]+)\](?:\([^)]*\)|\[[^\]]*\])/g, "$1")
    .replace(/<((?:https?:|mailto:)[^>\s]+)>/g, "$1")
    .replace(/<br\s*\/?>/gi, " ")
    .replace(/<\/?[a-z][^>]*>/gi, "")
    .replace(/(\*\*|__|~~)(?=\S)(.*?\S)\1/g, "$2")
    .replace(/(^|[^\p{L}\p{N}*\\])([*_])(?=[^\s*_])([^*_]*[^\s*_\\])\2(?![\p{L}\p{N}])/gu, "$1$3")
    .replace(/`+([^`]*)`+/g, "$1")
    .replace(/\\([\\`*_{}[\]()#+\-.!|<>~])/g, "$1");
}
