/** `npm start`: builds what is missing and serves the playground. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { serve } from "./serve";

const ROOT = join(__dirname, "../..");

async function start(): Promise<void> {
  if (!existsSync(join(ROOT, "dist/pane.html"))) {
    console.log("Building the add-in (about half a minute) …");
    const built = spawnSync(process.execPath, [require.resolve("tsx/cli"), join(ROOT, "src/build/build.ts")], {
      stdio: "inherit",
    });
    if (built.status !== 0) process.exit(1);
  }
  const { address } = await serve({ page: 8443, product: 9443 });
  console.log(`The playground is at ${address}`);
  console.log(
    "The certificate is self-signed: open https://localhost:9443/pane.html once and accept it, then the address above.",
  );
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
