import { parseArgs } from "node:util";
import { nearest } from "../policy/nearest";
import type { Level } from "../rules/rule";
import type { Audience, Kind } from "../text/draft";
import { words } from "./words";

/** What is to be checked, and how the answer looks. */
export interface Options {
  readonly paths: readonly string[];
  /** Where it is not given, the format of each file decides. */
  readonly kind?: Kind;
  readonly audience: Audience;
  readonly policy?: string;
  readonly profile?: string;
  /** The lowest level that counts. */
  readonly level: Level;
  readonly json: boolean;
  readonly sarif: boolean;
  readonly html?: string;
  readonly withText: boolean;
  readonly lines: boolean;
}

/** What the words behind `uprzejmie` ask for; `wrong` is a sentence that says what cannot be understood. */
export type Asked =
  | { readonly ask: "help" | "version" }
  | { readonly ask: "check"; readonly options: Options }
  | { readonly ask: "wrong"; readonly sentence: string };

/** From the gravest on. */
export const LEVELS: readonly Level[] = ["must", "should", "may"];

/** The words that each option takes; [] for any, `undefined` for an option that takes none. */
const OPTIONS = new Map<string, readonly string[] | undefined>([
  ["kind", ["email", "letter", "fragment"]],
  ["audience", ["internal", "external"]],
  ["policy", []],
  ["profile", []],
  ["level", LEVELS],
  ["json", undefined],
  ["sarif", undefined],
  ["html", []],
  ["with-text", undefined],
  ["lines", undefined],
  ["help", undefined],
  ["version", undefined],
]);

export function readOptions(args: readonly string[]): Asked {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: {
      ...Object.fromEntries(
        [...OPTIONS].map(([name, takes]) => [name, { type: takes ? "string" : "boolean" }] as const),
      ),
      help: { type: "boolean", short: "h" },
      version: { type: "boolean", short: "V" },
    },
  });
  const named: string[] = [];
  const given: Record<string, string> = {};
  for (const token of tokens) {
    if (token.kind === "positional") named.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName: said, value } = token;
    if (!OPTIONS.has(name)) {
      const close = name.length > 1 ? nearest(name, [...OPTIONS.keys()]) : undefined;
      return wrong(words.wrong.option(said, close && `--${close}`));
    }
    const takes = OPTIONS.get(name);
    if (takes) {
      // "--kind --json" has forgotten the value; "-" alone is a place.
      if (!value || (!token.inlineValue && /^-./.test(value))) return wrong(words.wrong.noValue(said));
      if (takes.length && !takes.includes(value)) return wrong(words.wrong.value(said, value, takes));
    } else if (value !== undefined) return wrong(words.wrong.needlessValue(said));
    given[name] = value ?? "";
  }
  return asked(named, given);
}

function asked([command, ...paths]: readonly string[], given: Readonly<Record<string, string>>): Asked {
  const has = (name: string) => given[name] !== undefined;
  if (has("help") || command === "help") return { ask: "help" };
  if (has("version")) return { ask: "version" };
  if (command === undefined) return wrong(words.wrong.noCommand);
  if (command !== "check") return wrong(words.wrong.command(command));
  if (!paths.length) return wrong(words.wrong.noPath);
  if (has("json") && has("sarif")) return wrong(words.wrong.clash("--json", "--sarif"));
  for (const name of ["json", "sarif"])
    if (has(name) && given.html === "-") return wrong(words.wrong.clash(`--${name}`, "--html -"));
  if (has("with-text") && !has("json")) return wrong(words.wrong.textWithoutJson);
  return {
    ask: "check",
    options: {
      paths,
      ...(has("kind") ? { kind: given.kind as Kind } : {}),
      audience: (given.audience ?? "external") as Audience,
      ...(has("policy") ? { policy: given.policy! } : {}),
      ...(has("profile") ? { profile: given.profile! } : {}),
      level: (given.level ?? "may") as Level,
      json: has("json"),
      sarif: has("sarif"),
      ...(has("html") ? { html: given.html! } : {}),
      withText: has("with-text"),
      lines: has("lines"),
    },
  };
}

function wrong(sentence: string): Asked {
  return { ask: "wrong", sentence };
}
