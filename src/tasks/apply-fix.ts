import type { Finding } from "../checks/finding";
import type { Host } from "../host/host";
import { attempt, type Done } from "./done";
import type { Current } from "./read-draft";

/** Puts a fix in place of the finding's words, and changes nothing else; refused if the words are not there any more. */
export function applyFix(host: Host, current: Current, finding: Finding, fix: string): Promise<Done> {
  const { span, quote } = finding;
  return attempt(() => host.replace({ ...span, quote, body: current.draft.body }, fix));
}
