/**
 * Builds everything into dist/: `npm run build [-- --host https://… --mailbox 1.14 --if-stale]`.
 * Ends with 1 and a sentence where the build fails or a placeholder is left in a manifest.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import webpack, { type Configuration } from "webpack";
import { version } from "../../package.json";
import { readyBytes } from "../lexicon/ready";
import { rules } from "../rules";
import { PLAYGROUND_HOST, renderManifest, writeManifests } from "./manifests";
import { writeRelease } from "./release";
import { isStale } from "./stale";

const ROOT = join(__dirname, "../..");
const DIST = join(ROOT, "dist");
const configuration = require("../../webpack.config.js") as Configuration[];

function bundle(): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
}

/** What a run would do before its first finding is done here, once. */
function makeCommandLineReady(): void {
  const forms = gunzipSync(readFileSync(join(ROOT, "assets/lexicon/forms.bin.gz")));
  writeFileSync(join(DIST, "cli/forms.ready"), readyBytes(forms));
  // A text in which every rule finds something, so that all of them are compiled.
  const input = rules.flatMap(({ examples }) => examples.bad.slice(0, 3).map(({ body }) => body)).join("\n\n");
  const { stderr } = spawnSync(process.execPath, [join(DIST, "cli/compile.js"), "check", "-"], { input });
  if (stderr.length) throw new Error(`The command line did not run: ${stderr.toString().slice(-1000)}`);
}

async function build(): Promise<void> {
  const { values } = parseArgs({
    options: { host: { type: "string" }, mailbox: { type: "string" }, "if-stale": { type: "boolean" } },
  });
  if (values["if-stale"] && !isStale(ROOT)) return;
  const host = values.host ?? PLAYGROUND_HOST;
  // Refuses a wrong address before half a minute of work, not after it.
  renderManifest("", host, version, values.mailbox);
  rmSync(DIST, { recursive: true, force: true });
  await bundle();
  makeCommandLineReady();
  writeManifests(host, version, values.mailbox);
  writeRelease(DIST, version, host);
  console.log(`dist/ is built for ${host}`);
}

build().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
