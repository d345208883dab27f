/** Writes docs/policy.schema.json: `npm run schema [-- --check]`. */
import { join } from "node:path";
import { rules } from "../rules";
import { keepData } from "./page";
import { policySchema } from "./policy-schema";

void keepData(join(__dirname, "../../docs/policy.schema.json"), policySchema(rules), "npm run schema");
