import { defaults } from "../policy/defaults";
import { rules } from "../rules";
import { STANDARD_INPUT } from "./documents";
import { findFiles, type Unread } from "./files";
import type { Setup } from "./inspect";
import { inspectAll, threadsFor } from "./inspect-all";
import { JsonOutput } from "./json-output";
import { ListOutput } from "./list-output";
import { LEVELS, type Options } from "./options";
import type { Output, Write } from "./output";
import { Progress } from "./progress";
import { canWrite, writeFile } from "./report-file";
import { SarifOutput } from "./sarif-output";
import { policyFrom, profileFrom } from "./settings";
import { words } from "./words";

/** 0: nothing found; 1: something found; 2: wrong use, or something could not be read. */
export type ExitCode = 0 | 1 | 2;

/** What surrounds a run. */
export interface World {
  readonly version: string;
  /** The built command line, for more threads. */
  readonly script: string;
  /** Standard output. */
  readonly write: Write;
  /** A line on standard error. */
  say(line: string): void;
}

/** Checks all that lies below the paths and tells it in the forms that were asked for. */
export async function audit(options: Options, world: World): Promise<ExitCode> {
  const { html } = options;
  const policy =
    options.policy === undefined
      ? undefined
      : policyFrom(
          options.policy,
          rules.map(({ id }) => id),
        );
  const profile = options.profile === undefined ? undefined : profileFrom(options.profile);
  const problems = [...(policy?.problems ?? []), ...(profile?.problems ?? [])];
  if (html !== undefined && html !== "-" && !canWrite(html)) problems.push(words.noRoom(html));
  problems.forEach((line) => world.say(line));
  const isUsable =
    [policy, profile].every((read) => !read || read.value) && !problems.includes(words.noRoom(html ?? ""));
  if (!isUsable) return 2;

  const now = new Date();
  const setup: Setup = {
    ...(options.kind ? { kind: options.kind } : {}),
    audience: options.audience,
    policy: policy?.value ?? defaults,
    ...(profile?.value ? { person: profile.value } : {}),
    today: { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() },
    wanted: LEVELS.slice(0, LEVELS.indexOf(options.level) + 1),
    byLine: options.lines,
  };
  const outputs = await outputsOf(options, setup, world);
  const { files, skipped, unread: lost } = findFiles(options.paths, html);
  const progress = new Progress(files.length);
  const unread: Unread[] = [];
  const name = (one: Unread) => {
    progress.clear();
    unread.push(one);
    world.say(`${one.path === STANDARD_INPUT ? words.standardInput : one.path}: ${one.why}`);
  };
  lost.forEach(name);

  let found = false;
  let done = 0;
  for await (const one of inspectAll(files, setup, threadsFor(files), world.script)) {
    progress.done(++done);
    if ("why" in one) {
      name(one);
      continue;
    }
    for (const checked of one.checked) {
      found ||= checked.result.findings.length > 0;
      for (const output of outputs) await output.add(checked);
    }
  }
  progress.clear();
  for (const output of outputs) await output.end({ skipped, unread });
  if (skipped) world.say(words.skipped(skipped));
  if (!files.length && !unread.length) world.say(words.nothing);
  if (html !== undefined && html !== "-") world.say(words.saved(html));
  return unread.length || problems.length ? 2 : found ? 1 : 0;
}

/** A list for people where nothing else is asked for. */
async function outputsOf(options: Options, { today, wanted }: Setup, world: World): Promise<Output[]> {
  const { version, write } = world;
  const outputs: Output[] = [];
  if (options.json) outputs.push(new JsonOutput(write, version, options.withText));
  if (options.sarif) outputs.push(new SarifOutput(write, version));
  if (options.html !== undefined) {
    const { HtmlOutput } = await import(/* webpackChunkName: "report" */ "./report/html-output");
    const path = options.html;
    outputs.push(new HtmlOutput(path === "-" ? write : writeFile(path), { version, today, levels: wanted }));
  }
  return outputs.length ? outputs : [new ListOutput(write)];
}
