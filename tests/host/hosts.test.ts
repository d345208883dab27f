import { MemoryHost } from "../../src/host/memory/memory-host";
import { OutlookHost } from "../../src/host/outlook/outlook-host";
import { WordHost } from "../../src/host/word/word-host";
import { escapeHtml } from "../../src/text/escape";
import { readHtml } from "../../src/text/from-html";
import { linesOf, openOutlook } from "./fake-outlook";
import { openWord, paragraph } from "./fake-word";
import { hostSuite, type Runner } from "./suite";

const html = (lines: readonly string[]) => lines.map((line) => `<p>${escapeHtml(line)}</p>`).join("");
const thread = (lines: readonly string[]) => (lines.length ? `<div id="appendonsend">${html(lines)}</div>` : "");
const plain = (lines: readonly string[], quoted: readonly string[]) =>
  lines.join("\n\n") + (quoted.length ? `\n\n${quoted.join("\n")}` : "");
const notEmpty = (text: string) => text.split("\n").filter((line) => line.trim());

const runner: Runner = { describe, it, expect };

for (const format of ["html", "text"] as const) {
  hostSuite(
    {
      name: `memory, ${format}`,
      kind: "email",
      open: async (lines, quoted = []) => {
        const body = format === "html" ? html(lines) + thread(quoted) : plain(lines, quoted);
        const host = new MemoryHost({ format, html: body });
        return {
          host,
          lines: async () => notEmpty(format === "html" ? readHtml(host.html).text : host.html),
          type: async (typed) => host.type(format === "html" ? typed.join("\n") : plain(typed, [])),
          refuse: () => ["replace", "insert"].forEach((step) => host.failing.add(step as "replace")),
        };
      },
    },
    runner,
  );

  hostSuite(
    {
      name: `outlook, ${format}`,
      kind: "email",
      open: async (lines, quoted = []) => {
        const body = format === "html" ? html(lines) + thread(quoted) : plain(lines, quoted).replace(/\n/g, "\r\n");
        const outlook = openOutlook({ format, body });
        return {
          host: new OutlookHost(undefined),
          lines: async () => linesOf(outlook),
          type: async (typed) => void (outlook.body = format === "html" ? html(typed) : plain(typed, [])),
          refuse: () =>
            ["setAsync", "setSelectedDataAsync", "setSignatureAsync"].forEach((name) =>
              outlook.refused.add(`body.${name}`),
            ),
        };
      },
    },
    runner,
  );
}

hostSuite(
  {
    name: "word",
    kind: "letter",
    open: async (lines) => {
      const word = openWord(lines.map((line) => paragraph(line)));
      const storage = {
        getItem: (key: string) => word.storage.get(key) ?? null,
        setItem: (key: string, value: string) => void word.storage.set(key, value),
      };
      return {
        host: new WordHost(storage),
        lines: async () => word.paragraphs.map(({ text }) => text).filter((text) => text.trim()),
        type: async (typed) => void (word.paragraphs = typed.map((line) => paragraph(line))),
        refuse: () => void (word.refuses = true),
      };
    },
  },
  runner,
);
