/**
 * What sarif-schema-2.1.0.json of OASIS says of the objects that we write, and no other property is allowed, as there.
 * Source: oasis-tcs/sarif-spec, Schemata/sarif-schema-2.1.0.json.
 */
const object = (properties: Record<string, object>, required: readonly string[] = []) => ({
  type: "object",
  additionalProperties: false,
  properties,
  required,
});
const list = (items: object, more: object = {}) => ({ type: "array", items, ...more });
const string = { type: "string" };
const from = (minimum: number) => ({ type: "integer", minimum });

const message = object({ text: string }, ["text"]);
const level = { enum: ["none", "note", "warning", "error"] };
const region = object({
  startLine: from(1),
  startColumn: from(1),
  endLine: from(1),
  endColumn: from(1),
  charOffset: from(-1),
  charLength: from(0),
  snippet: object({ text: string }),
});
const uri = { type: "string", pattern: "^[A-Za-z0-9\\-._~:/?#[\\]@!$&'()*+,;=%]*$" };
const location = object({ physicalLocation: object({ artifactLocation: object({ uri }), region }) });
const rule = object(
  {
    id: string,
    name: string,
    shortDescription: message,
    fullDescription: message,
    help: message,
    defaultConfiguration: object({ level }),
    properties: { type: "object" },
  },
  ["id"],
);
const driver = object(
  {
    name: string,
    version: string,
    language: { type: "string", pattern: "^[a-zA-Z]{2}(-[a-zA-Z]{2})?$" },
    rules: list(rule, { uniqueItems: true }),
  },
  ["name"],
);
const notification = object({ level, message, locations: list(location, { uniqueItems: true }) }, ["message"]);
const invocation = object(
  { executionSuccessful: { type: "boolean" }, toolExecutionNotifications: list(notification) },
  ["executionSuccessful"],
);
const result = object({ ruleId: string, ruleIndex: from(-1), level, message, locations: list(location) }, ["message"]);
const run = object(
  {
    tool: object({ driver }, ["driver"]),
    results: list(result),
    invocations: list(invocation),
    columnKind: { enum: ["utf16CodeUnits", "unicodeCodePoints"] },
  },
  ["tool"],
);

export const SARIF = object({ $schema: string, version: { enum: ["2.1.0"] }, runs: list(run) }, ["version", "runs"]);
