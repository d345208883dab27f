import type { Letter } from "../letter";
import { endOfText, isWritten } from "../letter-parts";
import type { Hit } from "../rule";
import type { Detail, Setting } from "../setting";
import { evidenceOf, type Evidence } from "./evidence";

/** One hit at the end of the text if a detail is asked for and not there; nothing for a draft that is hardly begun. */
export function* missing(
  letter: Letter,
  setting: Setting,
  detail: Detail,
  found: (evidence: Evidence) => boolean,
): Generator<Hit> {
  if (setting.required.indexOf(detail) < 0 || !isWritten(letter) || found(evidenceOf(letter, setting))) return;
  const at = endOfText(letter);
  yield { span: { start: at, end: at }, remedy: letter.draft.kind === "letter" ? "case-handler" : "signature" };
}
