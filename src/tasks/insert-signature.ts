import type { Host } from "../host/host";
import type { Person } from "../letter/person";
import { composeSignature, variantFor } from "../letter/signature";
import type { Policy } from "../policy/policy";
import { attempt, type Done } from "./done";
import type { Current } from "./read-draft";

/** Inserts the signature that fits the recipients, or puts it in place of the one that is there; in Word the case handler's block. */
export function insertSignature(host: Host, current: Current, policy: Policy, person: Person): Promise<Done> {
  if (current.original.kind === "letter")
    return attempt(() => host.insert(composeSignature(policy, person, "caseHandler"), "case-handler"));
  return attempt(() =>
    host.insert(composeSignature(policy, person, variantFor(current.audience, person)), "signature"),
  );
}
