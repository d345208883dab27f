import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Lexicon } from "../lexicon/lexicon";
import { openLexicon } from "../lexicon/open-lexicon";
import { openReady } from "../lexicon/ready";
import { words } from "./words";

/** Beside the built command line, or in the source tree. */
const FOLDERS = [join(__dirname, "../lexicon"), join(__dirname, "../../assets/lexicon")];

/** Made by the build, so that a run begins sooner. */
const READY = join(__dirname, "forms.ready");

/** The lexicon that the product ships with. Throws Error with a clear sentence if its files are not there. */
export function lexiconFromDisk(): Lexicon {
  const folder = FOLDERS.find((path) => existsSync(join(path, "forms.bin.gz")));
  if (folder === undefined) throw new Error(words.noLexicon(FOLDERS[0]!));
  const read = (name: string) => gunzipSync(readFileSync(join(folder, name)));
  const stems = read("stems.txt.gz").toString("utf8");
  const ready = existsSync(READY) ? openReady(readFileSync(READY), stems) : undefined;
  return ready ?? openLexicon(read("forms.bin.gz"), stems);
}
