import { readFileSync, writeFileSync } from "node:fs";
import { Command, Option } from "commander";
import { Checker } from "../checks/check";
import type { Person } from "../letter/person";
import { readPolicy } from "../policy/read";
import { rules } from "../rules";
import { draft, type Audience, type Kind } from "../text/draft";
import { filesOf, readDocument, type Document } from "./documents";
import { htmlReport, type Shown } from "./html-report";
import { lexiconFromDisk } from "./lexicon-file";
import { resultOf, type Result } from "./result";
import { sarif } from "./sarif";

declare const VERSION: string;

interface Options {
  readonly kind: Kind;
  readonly audience: Audience;
  readonly policy?: string;
  readonly profile?: string;
  readonly level: "must" | "should" | "may";
  readonly json?: true;
  readonly sarif?: true;
  readonly html?: string;
  readonly withText?: true;
  readonly lines?: true;
}

const LEVELS = ["must", "should", "may"] as const;

const program = new Command("uprzejmie")
  .description("Sprawdza pisma i e-maile po polsku: dane kontaktowe, prosty język, uprzejme zwroty.")
  .version(VERSION)
  .exitOverride();

program
  .command("check")
  .description("sprawdza pliki .txt, .md, .html, .eml, .docx, foldery albo wejście standardowe (-)")
  .argument("<path...>")
  .addOption(new Option("--kind <kind>", "rodzaj tekstu").choices(["email", "letter", "fragment"]).default("letter"))
  .addOption(new Option("--audience <audience>", "odbiorca").choices(["internal", "external"]).default("external"))
  .option("--policy <file>", "plik z ustawieniami urzędu")
  .option("--profile <file>", "plik JSON z danymi osoby, która pisze")
  .addOption(new Option("--level <level>", "najniższy poziom").choices(LEVELS).default("may"))
  .option("--json", "wynik jako JSON")
  .option("--sarif", "wynik jako SARIF 2.1.0")
  .option("--html <file>", "wynik jako strona HTML")
  .option("--with-text", "dodaje do JSON tekst dokumentu")
  .option("--lines", "każdy wiersz pliku tekstowego to osobny dokument")
  .action(check);

program.parseAsync().catch((error: unknown) => {
  const { exitCode, code } = error as { exitCode?: number; code?: string };
  if (exitCode === undefined) console.error(error instanceof Error ? error.message : String(error));
  // Asking for help or the version is no wrong use.
  process.exitCode =
    code === "commander.helpDisplayed" || code === "commander.version" || code === "commander.help" ? 0 : 2;
});

async function check(paths: readonly string[], options: Options): Promise<void> {
  const { policy, problems } = readPolicy(
    options.policy ? json(options.policy) : {},
    rules.map(({ id }) => id),
  );
  for (const { at, message } of problems) console.error(`${options.policy ?? ""}: ${at}: ${message}`);
  const person = options.profile ? (json(options.profile) as Person) : undefined;
  const now = new Date();
  const today = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  const checker = new Checker(rules, lexiconFromDisk());
  const wanted = LEVELS.slice(0, LEVELS.indexOf(options.level) + 1);
  const results: Result[] = [];
  const shown: Shown[] = [];
  let unread = problems.some(({ at }) => at === "(cały plik)");

  const files = paths.flatMap((path) => {
    try {
      return filesOf([path]);
    } catch {
      unread = true;
      console.error(`${path}: Nie ma takiego pliku ani folderu.`);
      return [];
    }
  });
  for (let i = 0; i < files.length; i++) {
    if (files.length > 20 && process.stderr.isTTY) process.stderr.write(`\r${i + 1} z ${files.length}`);
    let documents: readonly Document[];
    try {
      const document = await readDocument(files[i]!);
      documents = options.lines ? linesOf(document) : [document];
    } catch (error) {
      unread = true;
      console.error(
        `${files[i]!}: ${error instanceof Error && !("code" in error) ? error.message : "Nie mogę odczytać tego pliku."}`,
      );
      continue;
    }
    for (const document of documents) {
      const { kind, audience } = options;
      const { body, pieces, subject } = document;
      const report = checker.check({
        draft: draft({ kind, audience, body, ...(pieces ? { pieces } : {}), ...(subject ? { subject } : {}) }),
        policy,
        today,
        ...(person ? { person } : {}),
      });
      const result = resultOf(document, options, report, wanted, options.withText === true);
      results.push(result);
      if (options.html) shown.push({ ...result, body, heat: report.readability.heat });
    }
  }
  if (files.length > 20 && process.stderr.isTTY) process.stderr.write("\n");

  if (options.html) writeFileSync(options.html, htmlReport(shown, VERSION));
  if (options.json)
    console.log(JSON.stringify({ tool: "uprzejmie", version: VERSION, documents: results }, undefined, 2));
  else if (options.sarif) console.log(JSON.stringify(sarif(results, VERSION), undefined, 2));
  else if (!options.html) for (const result of results) print(result);
  process.exitCode = unread ? 2 : results.some(({ findings }) => findings.length) ? 1 : 0;
}

function json(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as unknown;
  } catch {
    throw new Error(`${path}: Nie mogę odczytać tego pliku jako JSON.`);
  }
}

/** Each line as a document of its own; blank ones are none. */
function linesOf({ path, body }: Document): Document[] {
  return body.split("\n").flatMap((text, i) => (text.trim() ? [{ path, line: i + 1, body: text }] : []));
}

function print({ path, line, findings }: Result): void {
  const name = line === undefined ? path : `${path}:${line}`;
  console.log(findings.length ? name : `${name}: bez uwag`);
  for (const { level, rule, quote, what, fixes, todo } of findings) {
    console.log(
      `  ${level.padEnd(6)} ${quote ? `„${quote.trim()}” ` : ""}${what} ${fixes[0] === undefined ? todo : `→ ${fixes[0].trim() || "(usuń)"}`}  [${rule}]`,
    );
  }
}
