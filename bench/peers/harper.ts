import type { Peer } from "../peer";

export const peer: Peer = {
  name: "harper",
  language: "en",
  open: async () => {
    const { LocalLinter } = await import("harper.js");
    const { binary } = await import("harper.js/binary");
    const linter = new LocalLinter({ binary });
    await linter.setup();
    return async (text) => (await linter.lint(text)).length;
  },
};
