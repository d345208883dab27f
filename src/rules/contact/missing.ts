import type { Letter } from "../letter";
import { endOfText, isWritten } from "../letter-parts";
import type { Hit } from "../rule";
import type { Setting } from "../setting";
import { evidenceOf, type Evidence } from "./evidence";

/** One hit at the end of the text if a detail is not there; nothing for a draft that is hardly begun. */
export function* missing(letter: Letter, setting: Setting, found: (evidence: Evidence) => boolean): Generator<Hit> {
  if (!isWritten(letter) || found(evidenceOf(letter, setting))) return;
  const at = endOfText(letter);
  yield { span: { start: at, end: at }, remedy: letter.draft.kind === "letter" ? "case-handler" : "signature" };
}
