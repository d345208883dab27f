import type { Peer } from "../peer";

interface Module {
  readonly default?: unknown;
}
const whole = (name: string) => {
  const found = require(name) as Module;
  return found.default ?? found;
};

export const peer: Peer = {
  name: "textlint",
  language: "en",
  open: async () => {
    const { TextlintKernel } = require("@textlint/kernel") as typeof import("@textlint/kernel");
    const kernel = new TextlintKernel();
    const plugin = require("@textlint/textlint-plugin-text") as Module;
    const options = {
      ext: ".txt",
      plugins: [{ pluginId: "text", plugin: plugin.default ?? plugin }],
      rules: [{ ruleId: "write-good", rule: whole("textlint-rule-write-good") }],
    } as unknown as Parameters<typeof kernel.lintText>[1];
    return async (text) => (await kernel.lintText(text, options)).messages.length;
  },
};
