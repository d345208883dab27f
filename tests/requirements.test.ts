import { existsSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../src/rules";
import requirements from "./requirements.json";

interface Requirement {
  readonly asks: string;
  readonly tasks?: readonly string[];
  readonly whyNot?: string;
}

/** Every point of the Standard leads to a rule or a task that there is, or says why it does not. */
it.each(Object.entries(requirements as Record<string, Requirement>))(
  "%s is covered, or honestly not",
  (key, { asks, tasks = [], whyNot }) => {
    const covered = tasks.length > 0 || rules.some(({ source }) => source === key);
    expect(asks).toMatch(/\.$/);
    expect(covered).toBe(whyNot === undefined);
    for (const task of tasks) expect(existsSync(join(__dirname, `../src/tasks/${task}.ts`))).toBe(true);
  },
);
