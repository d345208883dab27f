import type { Peer } from "../peer";

export const peer: Peer = {
  name: "write-good",
  language: "en",
  open: async () => {
    const writeGood = require("write-good") as (text: string) => unknown[];
    return async (text) => writeGood(text).length;
  },
};
