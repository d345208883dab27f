import type { Rule } from "./rule";
import { noOfficialese } from "./plain/no-officialese";

/** All rules, in the order in which people meet them: what the Standard demands first. */
export const rules: readonly Rule[] = [noOfficialese];
