import { STANDARD_INPUT } from "./documents";
import { words } from "./words";

/** What people see of a document's place. */
export function documentName({ path, line }: { readonly path: string; readonly line?: number }): string {
  const name = path === STANDARD_INPUT ? words.standardInput : path;
  return line === undefined ? name : `${name}:${line}`;
}
