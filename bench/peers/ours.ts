import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { Checker } from "../../src/checks/check";
import { openLexicon } from "../../src/lexicon/open-lexicon";
import { defaults } from "../../src/policy/defaults";
import { rules } from "../../src/rules";
import { draft } from "../../src/text/draft";
import type { Peer } from "../peer";

const TODAY = { year: 2026, month: 3, day: 12 };

/** The lexicon of the source tree; the bench runs from the repository's root. */
export function openOurLexicon() {
  const read = (name: string) => gunzipSync(readFileSync(`assets/lexicon/${name}`));
  return openLexicon(read("forms.bin.gz"), read("stems.txt.gz").toString("utf8"));
}

export const request = (body: string) => ({ draft: draft({ kind: "letter", body }), policy: defaults, today: TODAY });

/** Our engine from source, all rules, with a new Checker for each text so that no kept block helps. */
export const peer: Peer = {
  name: "ours",
  language: "pl",
  open: async () => {
    const lexicon = openOurLexicon();
    return async (text) => new Checker(rules, lexicon).check(request(text)).findings.length;
  },
};
