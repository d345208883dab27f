/**
 * Renders manifest.xml and manifest.word.xml into dist/: `npm run build -- --host https://… [--mailbox 1.14]`.
 * The placeholder host and version are replaced; where one remains, the build fails.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const PLACEHOLDER = "https://uprzejmie.invalid";
/** Where the playground serves the product. */
export const PLAYGROUND_HOST = "https://localhost:9443";

/** A manifest for one host; throws Error with a clear sentence for a host that is no https origin (with a path at most). */
export function renderManifest(source: string, host: string, version: string, mailbox = "1.5"): string {
  const origin = host.replace(/\/+$/, "");
  if (!/^https:\/\/[a-z0-9.-]+(?::\d+)?(?:\/[\w.-]+)*$/i.test(origin))
    throw new Error(`--host needs an https address, not "${host}".`);
  const domain = new URL(origin).origin;
  const rendered = source
    .replace(`<AppDomain>${PLACEHOLDER}</AppDomain>`, `<AppDomain>${domain}</AppDomain>`)
    .split(PLACEHOLDER)
    .join(origin)
    .replace("<Version>0.0.0.0</Version>", `<Version>${version}.0</Version>`)
    .replace('Name="Mailbox" MinVersion="1.5"', `Name="Mailbox" MinVersion="${mailbox}"`)
    .replace('DefaultMinVersion="1.5"', `DefaultMinVersion="${mailbox}"`);
  if (/uprzejmie\.invalid|0\.0\.0\.0/.test(rendered)) throw new Error("A placeholder is left in the manifest.");
  return rendered;
}

/** Writes both manifests for a host. */
export function writeManifests(host: string, mailbox?: string): void {
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
  mkdirSync(join(ROOT, "dist"), { recursive: true });
  for (const name of ["manifest.xml", "manifest.word.xml"])
    writeFileSync(
      join(ROOT, "dist", name),
      renderManifest(readFileSync(join(ROOT, name), "utf8"), host, version, mailbox),
    );
}
