import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { parse } from "acorn";
import ts from "typescript";

/** Built-ins younger than ES2016, which classic Outlook's runtime may lack. */
const YOUNGER = `
  delete globalThis.Intl;
  delete globalThis.console;
  for (const name of ["flat", "flatMap", "at", "findLast", "findLastIndex", "toSorted", "toReversed"]) delete Array.prototype[name];
  for (const name of ["padStart", "padEnd", "matchAll", "replaceAll", "trimStart", "trimEnd", "at", "isWellFormed"]) delete String.prototype[name];
  for (const name of ["entries", "values", "fromEntries", "getOwnPropertyDescriptors", "hasOwn", "groupBy"]) delete Object[name];
  for (const name of ["allSettled", "any", "withResolvers", "try"]) delete Promise[name];
  delete Promise.prototype.finally;
`;

type Handler = (event: { completed(answer?: unknown): void }) => void;

/** The launch events as a bare JavaScript runtime sees them: old syntax, no DOM, no timers but those given. */
export interface BareRuntime {
  readonly handlers: ReadonlyMap<string, Handler>;
}

const compiled = new Map<string, string>();

/**
 * Runs src/events/main.ts in a context that has nothing but the language of ES2016 and an `Office`. Throws SyntaxError if
 * a file needs younger syntax or regular expressions.
 */
export function startRuntime(office: object, timers: { setTimeout?: unknown } = {}): BareRuntime {
  const handlers = new Map<string, Handler>();
  const actions = { associate: (name: string, handler: Handler) => void handlers.set(name, handler) };
  const context = createContext({ Office: { ...office, actions }, ...timers });
  runInContext(YOUNGER, context);
  const modules = new Map<string, { exports: object }>();
  const load = (file: string): object => {
    let module = modules.get(file);
    if (!module) {
      module = { exports: {} };
      modules.set(file, module);
      const run = runInContext(`(function (exports, module, require) {${sourceOf(file)}\n})`, context, {
        filename: file,
      });
      run(module.exports, module, (path: string) => load(resolve(dirname(file), path)));
    }
    return module.exports;
  };
  load(join(__dirname, "../../src/events/main.ts"));
  return { handlers };
}

function resolve(folder: string, path: string): string {
  const file = join(folder, `${path}.ts`);
  if (!existsSync(file)) throw new RangeError(`No module ${path.slice(0, 50)}`);
  return file;
}

function sourceOf(file: string): string {
  let source = compiled.get(file);
  if (source === undefined) {
    source = ts.transpileModule(readFileSync(file, "utf8"), {
      compilerOptions: { target: ts.ScriptTarget.ES2016, module: ts.ModuleKind.CommonJS, verbatimModuleSyntax: false },
    }).outputText;
    parse(source, { ecmaVersion: 2016, sourceType: "script", allowReserved: true });
    compiled.set(file, source);
  }
  return source;
}
