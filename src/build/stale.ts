import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** What the build is made from. */
const SOURCES = ["src", "assets", "manifest.xml", "manifest.word.xml", "webpack.config.js", "package.json"];

/** Whether something that the build is made from is newer than what it wrote last, or nothing was written yet. */
export function isStale(root: string): boolean {
  const built = statSync(join(root, "dist/release.json"), { throwIfNoEntry: false });
  return !built || SOURCES.some((source) => newestIn(join(root, source)) > built.mtimeMs);
}

function newestIn(path: string): number {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
