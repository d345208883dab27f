import type { Finding } from "./finding";

/** How long a line under a text may be before what it says is all that is told of its place, in characters. */
const LONGEST_MARK = 60;

/** A text with its findings under their lines, as prose to be read: the place, the rule, and what the first fix puts there. */
export function markedText(body: string, findings: readonly Finding[]): string {
  const lines: string[] = [];
  let start = 0;
  for (const line of body.split("\n")) {
    lines.push(line ? `  ${line}` : "");
    const end = start + line.length;
    for (const { span, rule, level, fixes } of findings) {
      if (span.start < start || span.start > end) continue;
      const length = Math.min(span.end, end) - span.start;
      const mark = length > LONGEST_MARK ? "^…" : "^".repeat(Math.max(1, length));
      const fix = fixes[0] === undefined ? "" : ` → ${fixes[0].trim() || "(usuń)"}`;
      lines.push(`  ${" ".repeat(span.start - start)}${mark} ${rule} (${level})${fix}`);
    }
    start = end + 1;
  }
  return lines.join("\n");
}
