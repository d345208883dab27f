import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Peer } from "../peer";

/** Spelling only: whether each word is known. */
export const peer: Peer = {
  name: "nspell",
  language: "pl",
  open: async () => {
    const folder = dirname(require.resolve("nspell/package.json")).replace(/nspell$/, "dictionary-pl");
    const nspell = require("nspell") as (aff: Buffer, dic: Buffer) => { correct(word: string): boolean };
    const speller = nspell(readFileSync(join(folder, "index.aff")), readFileSync(join(folder, "index.dic")));
    return async (text) => (text.match(/[A-Za-zÀ-ž]+/g) ?? []).filter((word) => !speller.correct(word)).length;
  },
};
