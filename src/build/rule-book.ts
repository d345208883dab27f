/** Writes docs/ksiega-regul.md: `npm run rule-book [-- --check]`. */
import { join } from "node:path";
import { rules } from "../rules";
import { keepPage } from "./page";
import { ruleBook } from "./rule-chapters";

void keepPage(join(__dirname, "../../docs/ksiega-regul.md"), ruleBook(rules), "npm run rule-book");
