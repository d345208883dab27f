import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { format } from "prettier";

/**
 * Keeps a generated page: writes it, or with `--check` on the command line only looks whether the file is the same.
 * A page that is not fresh ends the process with 1 and names the command that mends it.
 */
export async function keepPage(path: string, markdown: string, command: string): Promise<void> {
  keep(
    path,
    await format(`<!-- Made by ${command}. -->\n\n${markdown}`, { parser: "markdown", printWidth: 120 }),
    command,
  );
}

/** The same for data, as JSON. */
export async function keepData(path: string, data: unknown, command: string): Promise<void> {
  keep(path, await format(JSON.stringify(data), { parser: "json", printWidth: 120 }), command);
}

function keep(path: string, content: string, command: string): void {
  if (!process.argv.includes("--check")) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return;
  }
  // A checkout on Windows may end its lines differently.
  if (existsSync(path) && readFileSync(path, "utf8").replace(/\r\n/g, "\n") === content) return;
  console.error(`${path} is not fresh. Run: ${command}`);
  process.exitCode = 1;
}
