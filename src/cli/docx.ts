import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";
import { escapeHtml } from "../text/escape";
import { Unreadable } from "./unreadable";
import { words } from "./words";

/** More XML than any letter has; such a file is made to harm. */
const MOST_XML = 100_000_000;
/** "[1]" behind a word and "↑" behind the note, as mammoth writes them. */
const NOTE_MARK =
  /<sup><a href="#(?:foot|end)note-[^>]*>\[\d+\]<\/a><\/sup>| ?<a href="#(?:foot|end)note-ref-[^>]*>↑<\/a>/g;
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * A Word file as HTML: headings, lists and tables are such elements, and the lines of page headers and footers stand below as
 * a signature, for contact details are often there. Throws Unreadable for bytes that are no Word file.
 */
export async function docxToHtml(bytes: Buffer): Promise<string> {
  if (OLD_OFFICE.every((byte, i) => bytes[i] === byte)) throw new Unreadable(words.unread.oldWord);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new Unreadable(words.unread.notDocx);
  try {
    const margins = marginsOf(bytes);
    const { value } = await mammoth.convertToHtml(
      { buffer: bytes },
      { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })) },
    );
    const lines = margins.map((line) => `<p>${escapeHtml(line)}</p>`).join("");
    const own = value.replace(NOTE_MARK, "");
    return lines ? `${own}<div class="signature">${lines}</div>` : own;
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(words.unread.brokenDocx);
  }
}

/** The lines of all page headers and footers, each once. */
function marginsOf(bytes: Buffer): string[] {
  let xml = 0;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (/\.(?:xml|rels)$/.test(name)) xml += originalSize;
      if (xml > MOST_XML) throw new Unreadable(words.unread.hugeDocx);
      return /^word\/(?:header|footer)\d*\.xml$/.test(name);
    },
  });
  const lines = Object.keys(parts)
    .sort()
    .flatMap((name) => paragraphsOf(strFromU8(parts[name]!)));
  return [...new Set(lines)].filter((line) => /\p{L}/u.test(line));
}

function paragraphsOf(xml: string): string[] {
  return (xml.match(/<w:p[ >][\s\S]*?<\/w:p>/g) ?? []).map((paragraph) =>
    paragraph
      .replace(/<w:(?:tab|br|cr)\b[^>]*>/g, " ")
      .replace(/<w:(?:instrText|delText)\b[\s\S]*?<\/w:(?:instrText|delText)>|<[^>]*>/g, "")
      .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: keyof typeof ENTITIES) => ENTITIES[name])
      .replace(/\s+/g, " ")
      .trim(),
  );
}

const ENTITIES = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" } as const;
