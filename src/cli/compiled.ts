import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";

/** Node's own, which webpack leaves alone. It looks beside us, where main.js and its parts lie. */
declare const __non_webpack_require__: NodeJS.Require;

/** The command line itself, and the code that has been made of it. */
const MAIN = join(__dirname, "main.js");
export const COMPILED = join(__dirname, "main.compiled");

/**
 * Runs the command line from compiled code, if there is any and it is this Node's: else the text is compiled as ever.
 * Answers with the script.
 */
export function runMain(): Script {
  const text = readFileSync(MAIN, "utf8").replace(/^#!.*/, "");
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${text}\n})`, {
    filename: MAIN,
    ...(existsSync(COMPILED) ? { cachedData: readFileSync(COMPILED) } : {}),
  });
  const module = { exports: {} };
  const run = script.runInThisContext() as (...names: unknown[]) => void;
  run(module.exports, __non_webpack_require__, module, MAIN, __dirname);
  return script;
}
