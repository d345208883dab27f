import { sourceName } from "../policy/standard";
import type { BadExample, Level, Rule } from "../rules/rule";

const GROUPS: Readonly<Record<string, string>> = {
  contact: "Dane kontaktowe",
  form: "Forma pisma",
  polite: "Uprzejmość",
  plain: "Prosty język",
};
const LEVELS: Readonly<Record<Level, string>> = {
  must: "do uzupełnienia",
  should: "warto poprawić",
  may: "do rozważenia",
};

/** The rule book as Markdown, in Polish: a chapter for each group, and every rule with examples from its own tests. */
export function ruleBook(rules: readonly Rule[]): string {
  const chapters = Object.entries(GROUPS).map(([group, title]) => {
    const own = rules.filter(({ id }) => id.startsWith(group + "/"));
    return `## ${title}\n\n${own.map(ruleText).join("\n")}`;
  });
  return `# Księga reguł

Tu są wszystkie reguły dodatku Uprzejmie: co wskazują, dlaczego i co można zrobić. Przykłady pochodzą z testów reguł.
Nazwa w nawiasie kwadratowym, na przykład \`plain/no-passive\`, służy do ustawień: w pliku \`policy.json\` można regułę wyłączyć (\`"off"\`) albo zmienić jej poziom (\`"must"\`, \`"should"\`, \`"may"\`).

| poziom | znaczenie |
| --- | --- |
| do uzupełnienia (\`must\`) | Tego wymaga Standard obsługi klienta. Tylko te uwagi pojawiają się przy wysyłaniu. |
| warto poprawić (\`should\`) | Tekst będzie prostszy albo uprzejmiejszy. |
| do rozważenia (\`may\`) | To podpowiedź. Czasem tekst jest dobry bez zmiany. |

${chapters.join("\n")}`;
}

function ruleText(rule: Rule): string {
  const { bad, good } = rule.examples;
  const shown = bad.find(({ fixed }) => fixed !== undefined) ?? bad[0]!;
  const fine = good.map((one) => (typeof one === "string" ? one : one.body));
  const first = fine.find((one) => one !== shown.fixed) ?? fine[0]!;
  return `### ${rule.name} [\`${rule.id}\`]

Poziom: ${LEVELS[rule.level]} (\`${rule.level}\`). ${rule.needs === "text" ? "Działa od razu, także bez słownika." : "Działa, gdy słownik jest wczytany."}

- **Co:** ${rule.what}
- **Dlaczego:** ${rule.why}
- **Co zrobić:** ${rule.todo}
- **Podstawa:** ${sourceName(rule.source).replace(/[^.)]$/, "$&.")}

${example(shown)}
Dobrze, bez uwag:

${quotation(escaped(first))}
`;
}

function example({ body, fixed }: BadExample): string {
  const [, before = "", marked = "", after = ""] = /^([\s\S]*)\[\[([\s\S]*)\]\]([\s\S]*)$/.exec(body) ?? [];
  const gap = !marked && /\S$/.test(before) ? " " : "";
  const found = `Przykład:\n\n${quotation(escaped(before) + gap + emphasised(marked) + escaped(after))}\n`;
  return fixed === undefined ? found : `${found}\nPo poprawce:\n\n${quotation(escaped(fixed))}\n`;
}

/** The place found, in bold; spaces stand outside of bold, a missing thing is a sign of its own. */
function emphasised(marked: string): string {
  if (!marked) return "**(tutaj)**";
  if (!marked.trim()) return `**${marked.replace(/\s/g, "␣")}**`;
  const [, before = "", core = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(marked) ?? [];
  const lines = core.split("\n").map((line) => (line ? `**${escaped(line)}**` : line));
  return before + lines.join("\n") + after;
}

function escaped(text: string): string {
  return text.replace(/[\\`*_<>[\]#|]/g, "\\$&");
}

/** A line break of the example stays one: a backslash ends the line. */
function quotation(text: string): string {
  return text
    .split("\n")
    .map((line, i, all) => (line ? `> ${line}${all[i + 1] ? "\\" : ""}` : ">"))
    .join("\n");
}
