/** Writes dist/release.json (what was built, file by file) and dist/deployment/ (what a server has to say with each file). */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { cacheControl, everywhere, TYPES } from "./headers";
import { nginxSample, webConfig } from "./server-samples";

interface Served {
  /** Relative to dist/, with slashes. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The command line and the deployment folder are for IT's disk, not for the web server. */
const UNSERVED = /^(?:cli|deployment)\/|^release\.json$/;

/** The files that a web server offers, in the order of their paths. */
export function servedFiles(folder: string): Served[] {
  const paths = (readdirSync(folder, { recursive: true }) as string[])
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.split(sep).join("/"))
    .filter((path) => !UNSERVED.test(path))
    .sort();
  return paths.map((path) => {
    const content = readFileSync(join(folder, path));
    return { path, bytes: content.length, sha256: createHash("sha256").update(content).digest("hex") };
  });
}

/** Describes what lies in `folder`; call it when all else is written. The same files give the same description. */
export function writeRelease(folder: string, version: string, host: string): void {
  const files = servedFiles(folder);
  const paths = files.map(({ path }) => path);
  const deployment = join(folder, "deployment");
  mkdirSync(deployment, { recursive: true });
  const cache = Object.fromEntries(paths.map((path) => [path, cacheControl(path)]));
  const contract = { everywhere: everywhere(), cacheControl: cache, contentTypes: TYPES };
  writeFileSync(join(deployment, "headers.json"), json(contract));
  writeFileSync(join(deployment, "web.config"), webConfig(paths));
  writeFileSync(join(deployment, "nginx.conf"), nginxSample(host));
  writeFileSync(join(folder, "release.json"), json({ name: "Uprzejmie", version, host, files }));
}

function json(value: unknown): string {
  return JSON.stringify(value, undefined, 2) + "\n";
}
