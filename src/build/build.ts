/** Builds everything into dist/: `npm run build [-- --host https://… --mailbox 1.14]`. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import webpack, { type Configuration } from "webpack";
const configuration = require("../../webpack.config.js") as Configuration[];
import { PLAYGROUND_HOST, writeManifests } from "./manifests";

const { values } = parseArgs({ options: { host: { type: "string" }, mailbox: { type: "string" } } });

rmSync(join(__dirname, "../../dist"), { recursive: true, force: true });
webpack(configuration, (error, stats) => {
  if (error || stats?.hasErrors()) {
    console.error(error ?? stats?.toString("errors-only"));
    process.exit(1);
  }
  writeManifests(values.host ?? PLAYGROUND_HOST, values.mailbox);
  console.log(`dist/ is built for ${values.host ?? PLAYGROUND_HOST}`);
});
