/** Begins a rule: `npm run new-rule plain/no-something` writes its file and its lines in rules/index.ts. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { newRule } from "./rule-skeleton";

const RULES = join(__dirname, "../rules");
const INDEX = join(RULES, "index.ts");

const id = process.argv[2] ?? "";
const made = newRule(id, readFileSync(INDEX, "utf8"));
const wrong =
  typeof made === "string"
    ? made
    : existsSync(join(RULES, made.path))
      ? `src/rules/${made.path} is there already.`
      : "";
if (wrong || typeof made === "string") {
  console.error(wrong);
  process.exitCode = 1;
} else {
  writeFileSync(join(RULES, made.path), made.source);
  writeFileSync(INDEX, made.index);
  console.log(`src/rules/${made.path} is begun. Write its texts and examples, then run: npx jest rules -t ${id}`);
}
