import type { Peer } from "../peer";

export const peer: Peer = {
  name: "alex",
  language: "en",
  open: async () => {
    const { text: check } = await import("alex");
    return async (text) => check(text).messages.length;
  },
};
