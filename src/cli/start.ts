/** What is started: runs main.js from compiled code, which saves a tenth of a short run. */
import { runMain } from "./compiled";

runMain();
