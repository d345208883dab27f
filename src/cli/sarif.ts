import { rules } from "../rules";
import type { Result } from "./result";

const LEVELS = { must: "error", should: "warning", may: "note" } as const;

/** The results as SARIF 2.1.0. Source: OASIS, Static Analysis Results Interchange Format. */
export function sarif(results: readonly Result[], version: string): object {
  const used = rules.filter(({ id }) => results.some(({ findings }) => findings.some(({ rule }) => rule === id)));
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "uprzejmie",
            version,
            rules: used.map(({ id, name, what, why, todo }) => ({
              id,
              name,
              shortDescription: { text: what },
              fullDescription: { text: why },
              help: { text: todo },
            })),
          },
        },
        columnKind: "utf16CodeUnits",
        results: results.flatMap(({ path, line, findings }) =>
          findings.map((finding) => ({
            ruleId: finding.rule,
            level: LEVELS[finding.level],
            message: { text: `${finding.what} ${finding.todo}` },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: encodeURI(path.replace(/\\/g, "/")) },
                  region: {
                    ...(line === undefined ? {} : { startLine: line }),
                    charOffset: finding.start,
                    charLength: finding.end - finding.start,
                  },
                },
              },
            ],
          })),
        ),
      },
    ],
  };
}
