/** Run by the build, as the command line itself: when it is done, what has been compiled on the way is kept for later runs. */
import { writeFileSync } from "node:fs";
import { COMPILED, runMain } from "./compiled";

const script = runMain();
process.on("exit", () => writeFileSync(COMPILED, script.createCachedData()));
