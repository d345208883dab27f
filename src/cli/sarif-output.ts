import { rules } from "../rules";
import type { Ending, Output, Write } from "./output";
import type { Unread } from "./files";
import { LineStarts } from "./line-starts";
import type { Checked, Found } from "./result";
import { words } from "./words";

const LEVELS = { must: "error", should: "warning", may: "note" } as const;

/**
 * Writes SARIF 2.1.0, a document's results at a time; the rules that spoke come after them. Regions are places in the text
 * that was taken from the file. Source: OASIS, Static Analysis Results Interchange Format.
 */
export class SarifOutput implements Output {
  private before: string;
  /** Ids of the rules that spoke, in the order of their first words. */
  private readonly used: string[] = [];
  private readonly indexes = new Map<string, number>();

  constructor(
    private readonly write: Write,
    private readonly version: string,
  ) {
    this.before = `{
  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
  "version": "2.1.0",
  "runs": [
    {
      "columnKind": "utf16CodeUnits",
      "results": [`;
  }

  async add({ result, body, offset }: Checked): Promise<void> {
    const starts = new LineStarts(body);
    const uri = uriOf(result.path);
    for (const finding of result.findings) {
      const region = regionOf(finding, starts, offset, result.line);
      await this.write(`${this.before}\n        ${JSON.stringify(this.resultOf(finding, uri, region))}`);
      this.before = ",";
    }
  }

  async end({ unread }: Ending): Promise<void> {
    const opening = this.before === "," ? "" : this.before;
    await this.write(`${opening}
      ],
      "tool": ${JSON.stringify({ driver: this.driver() })},
      "invocations": [${JSON.stringify(invocation(unread))}]
    }
  ]
}
`);
  }

  private resultOf({ rule, level, what, todo, fixes }: Found, uri: string, region: object): object {
    let ruleIndex = this.indexes.get(rule);
    if (ruleIndex === undefined) {
      ruleIndex = this.used.push(rule) - 1;
      this.indexes.set(rule, ruleIndex);
    }
    return {
      ruleId: rule,
      ruleIndex,
      level: LEVELS[level],
      message: { text: `${what} ${fixes[0] === undefined ? todo : words.replace(fixes[0])}` },
      locations: [{ physicalLocation: { artifactLocation: { uri }, region } }],
    };
  }

  private driver(): object {
    const known = new Map(rules.map((rule) => [rule.id, rule]));
    return {
      name: "uprzejmie",
      version: this.version,
      language: "pl",
      rules: this.used.map((id) => {
        const { name, what, why, todo, level, source } = known.get(id)!;
        return {
          id,
          name,
          shortDescription: { text: what },
          fullDescription: { text: why },
          help: { text: todo },
          defaultConfiguration: { level: LEVELS[level] },
          properties: { source },
        };
      }),
    };
  }
}

/** Of a line that is a document of its own, the place in the whole file. */
function regionOf({ start, end, quote }: Found, starts: LineStarts, offset: number, line = 1): object {
  const first = starts.at(start);
  const last = starts.at(end);
  return {
    startLine: first.line + line - 1,
    startColumn: first.column,
    endLine: last.line + line - 1,
    endColumn: last.column,
    charOffset: offset + start,
    charLength: end - start,
    ...(quote ? { snippet: { text: quote } } : {}),
  };
}

function invocation(unread: readonly Unread[]): object {
  return {
    executionSuccessful: unread.length === 0,
    ...(unread.length
      ? {
          toolExecutionNotifications: unread.map(({ path, why }) => ({
            level: "error",
            message: { text: why },
            locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
          })),
        }
      : {}),
  };
}

/** A path as a URI: relative as it was given, or with "file:". */
function uriOf(path: string): string {
  const parts = path.replace(/\\/g, "/").split("/");
  const encoded = parts.map((part, i) => (i === 0 && /^[A-Za-z]:$/.test(part) ? part : encodeURIComponent(part)));
  const uri = encoded.join("/");
  return uri.startsWith("/") ? `file://${uri}` : /^[A-Za-z]:\//.test(uri) ? `file:///${uri}` : uri;
}
