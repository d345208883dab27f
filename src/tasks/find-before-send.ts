import { Checker } from "../checks/check";
import type { Finding } from "../checks/finding";
import type { Host } from "../host/host";
import { demands } from "../rules/demands";
import type { Day } from "../rules/setting";
import { loadIgnored } from "./ignored";
import { loadProfile } from "./profile";
import { loadSavedPolicy } from "./load-saved-policy";
import { readDraft } from "./read-draft";

/** What the Standard demands and the message does not have; [] where IT has switched the check off. */
export async function findBeforeSend(host: Host, today: Day): Promise<readonly Finding[]> {
  const policy = await loadSavedPolicy(host);
  if (policy.send === "off") return [];
  const { draft } = await readDraft(host, policy);
  const { person, saved } = await loadProfile(host);
  const ignored = await loadIgnored(host);
  const report = new Checker(demands).check({ draft, policy, today, ignored, ...(saved ? { person } : {}) });
  return report.findings.filter(({ level }) => level === "must");
}
