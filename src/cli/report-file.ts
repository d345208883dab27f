import { accessSync, constants, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Write } from "./output";

/** Whether a report can be put there; asked before a long run, not after it. */
export function canWrite(path: string): boolean {
  try {
    const there = statSync(path, { throwIfNoEntry: false });
    if (there && !there.isFile()) return false;
    accessSync(there ? path : dirname(path), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Writes a file piece by piece; the first piece takes the place of what was there. */
export function writeFile(path: string): Write {
  let flag = "w";
  return (text) => {
    writeFileSync(path, text, { flag });
    flag = "a";
  };
}
