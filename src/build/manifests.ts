/** Renders manifest.xml and manifest.word.xml into dist/: the placeholder host and version are replaced. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const PLACEHOLDER = "https://uprzejmie.invalid";
/** Where the playground serves the product. */
export const PLAYGROUND_HOST = "https://localhost:9443";
/**
 * The least version of the Mailbox API that a mailbox has to offer for the add-in to be shown at all. Exchange Server offers
 * 1.5, so a higher one would hide the pane there; launch events, which came with 1.10 to 1.12, work where the client knows
 * them. An office that is wholly in Exchange Online may ask for 1.14 and so keep classic Outlook before version 2404 out.
 */
export const LEAST_MAILBOX = "1.5";

/**
 * A manifest for one host (an https origin, with a path at most) and version ("1.4.0").
 * Throws Error with a clear sentence for any other host, for a Mailbox version that is none, and where a placeholder remains.
 */
export function renderManifest(source: string, host: string, version: string, mailbox = LEAST_MAILBOX): string {
  const origin = host.replace(/\/+$/, "");
  if (!/^https:\/\/[a-z0-9.-]+(?::\d+)?(?:\/[\w.-]+)*$/i.test(origin))
    throw new Error(`--host needs an https address, not "${host.slice(0, 50)}".`);
  if (!/^1\.\d{1,2}$/.test(mailbox))
    throw new Error(`--mailbox needs a version such as 1.14, not "${mailbox.slice(0, 50)}".`);
  const rendered = source
    .replace(`<AppDomain>${PLACEHOLDER}</AppDomain>`, `<AppDomain>${new URL(origin).origin}</AppDomain>`)
    .split(PLACEHOLDER)
    .join(origin)
    .replace("<Version>0.0.0.0</Version>", `<Version>${version}.0</Version>`)
    .replace('Name="Mailbox" MinVersion="1.5"', `Name="Mailbox" MinVersion="${mailbox}"`)
    .replace('DefaultMinVersion="1.5"', `DefaultMinVersion="${mailbox}"`);
  if (/uprzejmie\.invalid|0\.0\.0\.0/.test(rendered)) throw new Error("A placeholder is left in the manifest.");
  return rendered;
}

/** Writes both manifests for a host. */
export function writeManifests(host: string, version: string, mailbox?: string): void {
  mkdirSync(join(ROOT, "dist"), { recursive: true });
  for (const name of ["manifest.xml", "manifest.word.xml"])
    writeFileSync(
      join(ROOT, "dist", name),
      renderManifest(readFileSync(join(ROOT, name), "utf8"), host, version, mailbox),
    );
}
