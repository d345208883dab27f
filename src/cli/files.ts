import { readdirSync, realpathSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { EXTENSIONS, STANDARD_INPUT } from "./documents";
import { whyUnread } from "./unreadable";

/** A file or folder that cannot be read, and why. */
export interface Unread {
  readonly path: string;
  readonly why: string;
}

/** What lies at and below the paths that were asked for. */
export interface FoundFiles {
  /** In the order of the paths, a folder's own by name; each once. */
  readonly files: readonly string[];
  /** Files in folders whose format is none of ours. */
  readonly skipped: number;
  readonly unread: readonly Unread[];
}

/** Looks for files; a path that names a file is taken whatever its format. `except` is the report's own place. */
export function findFiles(paths: readonly string[], except?: string): FoundFiles {
  const files: string[] = [];
  const unread: Unread[] = [];
  const seen = new Set<string>();
  let skipped = 0;

  const visit = (path: string, inFolder: boolean): void => {
    try {
      const real = path === STANDARD_INPUT ? path : realpathSync(path);
      if (seen.has(real)) return;
      seen.add(real);
      const found = path === STANDARD_INPUT ? undefined : statSync(real);
      if (found?.isDirectory()) readFolder(path);
      else if (inFolder && !(found?.isFile() && isOurs(path))) skipped++;
      else files.push(path);
    } catch (error) {
      unread.push({ path, why: whyUnread(error) });
    }
  };

  const readFolder = (path: string): void => {
    const entries = readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      if (!isHidden(entry.name)) visit(join(path, entry.name), true);
      // A hidden folder belongs to a program, with all that is in it.
      else if (!entry.isDirectory()) skipped++;
    }
  };

  if (except !== undefined)
    try {
      seen.add(realpathSync(except));
    } catch {
      // There is no older report.
    }
  for (const path of paths) visit(path, false);
  return { files, skipped, unread };
}

function isOurs(path: string): boolean {
  return EXTENSIONS.includes(extname(path).toLowerCase());
}

/** Hidden by the system's custom, or the mark of a file that Word has open. */
function isHidden(name: string): boolean {
  return name.startsWith(".") || name.startsWith("~$");
}
