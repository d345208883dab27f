export interface Room {
  readonly may: readonly string[];
  readonly runtime: string;
}

const RUNS: Readonly<Record<string, string>> = {
  anywhere: "anywhere",
  office: "Office, no page",
  browser: "browser",
  node: "Node",
};

/**
 * The map of src/ as Markdown, from rooms.json and the READMEs of the rooms ("text" -> its README's text).
 * Throws RangeError for a room whose README has no first sentence under its heading.
 */
export function roomMap(rooms: Readonly<Record<string, Room>>, readmes: Readonly<Record<string, string>>): string {
  const rows = Object.entries(rooms).map(([name, { may, runtime }]) => {
    const cells = [
      `[${name}](${name}/README.md)`,
      firstSentence(name, readmes[name] ?? ""),
      may.join(", ") || "nothing",
    ];
    return `| ${[...cells, RUNS[runtime] ?? runtime].join(" | ")} |`;
  });
  const arrows = Object.keys(rooms).flatMap((from) =>
    neededArrows(rooms, from).map((to) => `  ${node(from)} --> ${node(to)}`),
  );
  return `# Rooms of src/

A room imports only what its line says. \`rooms.json\` is the one place that says it, and \`tests/rooms.test.ts\` keeps to it.
"Anywhere" means: compiled without a page, a console, timers and packages.

| room | what it is | imports | runs in |
| --- | --- | --- | --- |
${rows.join("\n")}

An arrow means "knows". Arrows that follow from others are left out.

\`\`\`mermaid
graph TD
${arrows.join("\n")}
\`\`\`
`;
}

/** The first sentence under the heading, on one line. */
function firstSentence(room: string, readme: string): string {
  const [, sentence] = /^#[^\n]*\n\s*([^\n#][\s\S]*?[.])(?:\s|$)/.exec(readme.replace(/\r\n/g, "\n")) ?? [];
  if (!sentence) throw new RangeError(`src/${room}/README.md has no first sentence`);
  return sentence.replace(/\s+/g, " ").replace(/\|/g, "\\|");
}

/** What a room imports, without those that another of its imports knows too. */
function neededArrows(rooms: Readonly<Record<string, Room>>, from: string): string[] {
  const may = rooms[from]!.may;
  return may.filter((to) => !may.some((between) => between !== to && reaches(rooms, between, to)));
}

function reaches(rooms: Readonly<Record<string, Room>>, from: string, to: string): boolean {
  return rooms[from]!.may.some((next) => next === to || reaches(rooms, next, to));
}

function node(room: string): string {
  return `${room.replace("/", "_")}["${room}"]`;
}
