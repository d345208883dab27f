import type { Finding } from "../checks/finding";
import type { Host } from "../host/host";
import type { Current } from "./read-draft";

/** Shows a finding in the text; false where the host cannot, or the words are gone. */
export async function revealFinding(host: Host, current: Current, { span, quote }: Finding): Promise<boolean> {
  try {
    return await host.reveal({ ...span, quote, body: current.draft.body });
  } catch {
    return false;
  }
}
