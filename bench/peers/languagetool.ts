import { execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { createInterface } from "node:readline";
import type { Peer } from "../peer";

const CACHE = join(process.cwd(), ".cache/bench");
const JARS = join(CACHE, "languagetool");
const CLASSES = join(CACHE, "classes");
const SOURCE = join(process.cwd(), "bench/languagetool");
let child: ReturnType<typeof spawn> | undefined;

const runs = (command: string, option: string) => spawnSync(command, [option]).status === 0;

/** Fetches LanguageTool's jars once and compiles the small main program. */
function prepare(): string | undefined {
  if (!runs("java", "-version") || !runs("javac", "-version")) return "no Java";
  try {
    if (!existsSync(join(JARS, ".whole"))) {
      if (!runs("mvn", "-v")) return "no Maven";
      mkdirSync(JARS, { recursive: true });
      const pom = join(SOURCE, "pom.xml");
      const goal = ["dependency:copy-dependencies", `-DoutputDirectory=${JARS}`];
      execFileSync("mvn", ["-q", "-B", "-f", pom, ...goal], { stdio: "ignore", timeout: 240_000 });
      execFileSync("touch", [join(JARS, ".whole")]);
    }
    mkdirSync(CLASSES, { recursive: true });
    execFileSync("javac", ["-cp", join(JARS, "*"), "-d", CLASSES, join(SOURCE, "Main.java")], { stdio: "pipe" });
    return undefined;
  } catch (error) {
    return `could not be set up: ${String(error).split("\n")[0]!}`;
  }
}

/** LanguageTool's Polish module with its default rules, in a Java process that answers line by line. */
export const peer: Peer = {
  name: "languagetool",
  language: "pl",
  missing: prepare,
  open: async () => {
    const java = spawn("java", ["-Xmx4g", "-cp", [CLASSES, join(JARS, "*")].join(delimiter), "Main"], {
      stdio: ["pipe", "pipe", "ignore"],
    });
    child = java;
    const lines = createInterface({ input: java.stdout })[Symbol.asyncIterator]();
    return async (text) => {
      java.stdin.write(Buffer.from(text).toString("base64") + "\n");
      return Number((await lines.next()).value);
    };
  },
  pid: () => child?.pid,
};
