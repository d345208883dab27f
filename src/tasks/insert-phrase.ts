import type { Host } from "../host/host";
import type { Phrase } from "../letter/phrases";
import { escapeHtml } from "../text/escape";
import { attempt, type Done } from "./done";

/** Inserts a phrase where its kind belongs: an opening on top, a closing below the text, others at the cursor. */
export function insertPhrase(host: Host, { text, slot }: Phrase): Promise<Done> {
  const escaped = escapeHtml(text);
  return attempt(() => host.insert({ text, html: slot === "cursor" ? escaped : `<p>${escaped}</p>` }, slot));
}
