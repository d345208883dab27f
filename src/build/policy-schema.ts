import { defaults } from "../policy/defaults";
import { MEANINGS } from "../policy/meanings";
import { MOST_CHARACTERS, MOST_ITEMS, PLACEHOLDERS, POLICY_SHAPE, type Shape } from "../policy/shape";
import type { Rule } from "../rules/rule";

/** JSON Schema, draft 7: what editors understand. */
export type Schema = { readonly [keyword: string]: unknown };

/**
 * The JSON Schema of a policy file, with a description and the default of each setting. It says all that the reader checks
 * except that names do not repeat. Throws RangeError for a setting that has no meaning in meanings.ts.
 */
export function policySchema(rules: readonly Rule[]): Schema {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    $comment: "Made by npm run schema.",
    title: "Ustawienia dodatku Uprzejmie",
    ...schemaOf(POLICY_SHAPE, "", defaults, rules),
  };
}

function schemaOf(shape: Shape, path: string, standard: unknown, rules: readonly Rule[]): Schema {
  const description = MEANINGS[path];
  if (!description) throw new RangeError(`The setting "${path}" has no meaning in src/policy/meanings.ts`);
  const isLeaf = shape.is !== "object" && shape.is !== "record" && standard !== undefined && size(standard) < 300;
  return { description, ...body(shape, path, standard, rules), ...(isLeaf ? { default: standard } : {}) };
}

function body(shape: Shape, path: string, standard: unknown, rules: readonly Rule[]): Schema {
  switch (shape.is) {
    case "text":
      return shape.like
        ? { type: "string", maxLength: MOST_CHARACTERS, pattern: shape.like.pattern }
        : { type: "string", maxLength: MOST_CHARACTERS };
    case "template":
      return {
        type: "string",
        maxLength: MOST_CHARACTERS,
        pattern: `^([^{}]|\\{(${PLACEHOLDERS.join("|")})\\})*$`,
      };
    case "flag":
      return { type: "boolean" };
    case "one":
      return { enum: shape.of };
    case "list":
      return { type: "array", maxItems: MOST_ITEMS, items: schemaOf(shape.of, `${path}[]`, undefined, rules) };
    case "object":
      return {
        type: "object",
        additionalProperties: false,
        ...(shape.needed ? { required: shape.needed } : {}),
        properties: Object.fromEntries(
          Object.entries(shape.keys).map(([key, inner]) => [
            key,
            schemaOf(inner, path ? `${path}.${key}` : key, (standard as Record<string, unknown>)?.[key], rules),
          ]),
        ),
      };
    case "record": {
      const value = schemaOf(shape.of, `${path}{}`, undefined, rules);
      if (shape.names === "any") return { type: "object", maxProperties: MOST_ITEMS, additionalProperties: value };
      return {
        type: "object",
        additionalProperties: false,
        properties: Object.fromEntries(
          rules.map(({ id, name, level }) => [
            id,
            { ...value, description: `${name}. ${value.description as string}`, default: level },
          ]),
        ),
      };
    }
  }
}

function size(value: unknown): number {
  return JSON.stringify(value).length;
}
