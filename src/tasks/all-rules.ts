import { rules } from "../rules";

/** All rules: loaded with the lexicon, behind the few that the Standard's demands need. */
export const ALL_RULES = rules;

/** Their ids, for finding a slip in IT's file. */
export const RULE_IDS: readonly string[] = rules.map(({ id }) => id);
