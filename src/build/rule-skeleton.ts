/** Groups of rules, as folders of src/rules/. */
const GROUPS = ["contact", "form", "plain", "polite"];

export interface NewRule {
  /** Of the new file, relative to src/rules/. */
  readonly path: string;
  readonly source: string;
  /** rules/index.ts with the rule's two lines in it. */
  readonly index: string;
}

/**
 * The file of a new rule and its lines in rules/index.ts, behind those of its group. What clerks read is left empty: the
 * rule's tests fail until it is written. Answers a sentence that says what is wrong with the id instead, where something is.
 */
export function newRule(id: string, index: string): NewRule | string {
  const [, group = "", name = ""] = /^([a-z]+)\/((?:no|use|explain)-[a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(id) ?? [];
  if (!GROUPS.includes(group))
    return `A rule's id is like plain/no-something or form/use-something, in ${GROUPS.join(", ")}; not "${id.slice(0, 50)}".`;
  if (index.includes(`"./${id}"`)) return `There is a rule ${id} already.`;
  const constant = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const imported = [...index.matchAll(/^import \{ (\w+) \} from "\.\/([a-z]+)\/[^"]+";$/gm)];
  const before = imported.filter(([, , of]) => of === group).pop() ?? imported[imported.length - 1];
  if (!before) throw new RangeError(`No rule is imported in rules/index.ts: ${index.slice(0, 50)}`);
  const [line, neighbour] = before;
  return {
    path: `${id}.ts`,
    source: skeleton(id, constant),
    index: index
      .replace(line, `${line}\nimport { ${constant} } from "./${id}";`)
      .replace(new RegExp(`^  ${neighbour},$`, "m"), `  ${neighbour},\n  ${constant},`),
  };
}

function skeleton(id: string, constant: string): string {
  return `import type { BlockRule } from "../rule";

export const ${constant}: BlockRule = {
  id: "${id}",
  name: "",
  level: "may",
  what: "",
  why: "",
  todo: "",
  source: "std.language.plain",
  needs: "lexicon",
  scope: "block",
  *find(passage) {
    for (const index of passage.at("")) yield { span: passage.span(index, index) };
  },
  examples: {
    bad: [{ body: "[[]]", fixed: "" }],
    good: [],
  },
};
`;
}
