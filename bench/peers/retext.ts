import type { Peer } from "../peer";

/** Four plugins on one processor: parse and run, nothing is written back but the text. */
export const peer: Peer = {
  name: "retext",
  language: "en",
  open: async () => {
    const { unified } = await import("unified");
    const processor = unified()
      .use((await import("retext-english")).default)
      .use((await import("retext-simplify")).default)
      .use((await import("retext-passive")).default)
      .use((await import("retext-readability")).default)
      .use((await import("retext-equality")).default)
      .use((await import("retext-stringify")).default)
      .freeze();
    return async (text) => (await processor.process(text)).messages.length;
  },
};
