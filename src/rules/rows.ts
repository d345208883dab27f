import type { Row } from "./table";

/**
 * Reads rows written one a line: `not = say | say ! except ; except`, where everything behind "not" may be missing.
 * Lines that begin with "#" say what follows. For the forms of `not` and `say` see pattern.ts and wording.ts.
 */
export function rows(text: string): Row[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith("#"))
    .map((line) => {
      const [pair, excepts] = line.split(" ! ") as [string, string | undefined];
      const [not, says] = pair.split(" = ") as [string, string | undefined];
      return {
        not: not.trim(),
        ...(says ? { say: says.split(" | ").map((say) => say.trim()) } : {}),
        ...(excepts ? { except: excepts.split(" ; ").map((except) => except.trim()) } : {}),
      };
    });
}
