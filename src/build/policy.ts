/**
 * Tells IT what is wrong in a policy file: `npm run policy -- check policy.json`.
 * Ends with 0 where nothing is, with 1 where something is, with 2 for wrong use or a file that is no JSON.
 */
import { readFileSync } from "node:fs";
import { readPolicy } from "../policy/read";
import { rules } from "../rules";

const [command, path] = process.argv.slice(2);
if (command === "check" && path) check(path);
else {
  console.error("Użycie: npm run policy -- check PLIK");
  process.exitCode = 2;
}

function check(path: string): void {
  const value = read(path);
  if (value === undefined) return;
  const { problems } = readPolicy(
    value,
    rules.map(({ id }) => id),
  );
  for (const { at, message } of problems) console.log(at ? `${at}: ${message}` : message);
  if (problems.length) process.exitCode = 1;
  else console.log("Plik z ustawieniami jest w porządku.");
}

/** The file's value; `undefined` after saying why there is none. */
function read(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8").replace(/^\uFEFF/, "")) as unknown;
  } catch (problem) {
    const why = problem instanceof SyntaxError ? "to nie jest poprawny JSON" : "nie można odczytać pliku";
    console.error(`${path}: ${why} (${problem instanceof Error ? problem.message : String(problem)}).`);
    process.exitCode = 2;
    return undefined;
  }
}
