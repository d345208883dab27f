import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "selfsigned";

const FOLDER = join(__dirname, "../../.cache");

/** A certificate for localhost, made on the first run and kept in .cache/; the trust store of the machine is not touched. */
export async function certificate(): Promise<{ key: string; cert: string }> {
  const [key, cert] = ["localhost.key", "localhost.crt"].map((name) => join(FOLDER, name)) as [string, string];
  if (!existsSync(key) || !existsSync(cert)) {
    const made = await generate([{ name: "commonName", value: "localhost" }], {
      keySize: 2048,
      algorithm: "sha256",
      notAfterDate: new Date(Date.now() + 365 * 24 * 60 * 60 * 1000),
      extensions: [
        { name: "basicConstraints", cA: false },
        { name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }] },
      ],
    });
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(key, made.private, { mode: 0o600 });
    writeFileSync(cert, made.cert);
  }
  return { key: readFileSync(key, "utf8"), cert: readFileSync(cert, "utf8") };
}
