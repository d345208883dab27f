import type { Host } from "../host/host";
import { composeSignature, variantFor, signatureLines } from "../letter/signature";
import { loadProfile } from "./profile";
import { loadSavedPolicy } from "./load-saved-policy";
import { readDraft } from "./read-draft";

const KEY = "variant";

/**
 * Puts the signature into the message, if the clerk has a profile. A new message gets it only where IT wants that;
 * `asked` says that the clerk pressed the button. Answers whether it was inserted.
 */
export async function startSignature(host: Host, asked = false): Promise<boolean> {
  const policy = await loadSavedPolicy(host);
  const { person, saved } = await loadProfile(host);
  if (!saved || !(asked || policy.autoSignature)) return false;
  const { audience } = await readDraft(host, policy);
  const variant = variantFor(audience, person);
  await host.insert(composeSignature(policy, person, variant), "signature");
  await host.saveHere(KEY, variant);
  return true;
}

/**
 * Changes the signature when the recipients ask for the other variant. Does nothing if our signature is not in the message
 * any more: the clerk has taken it out.
 */
export async function followRecipients(host: Host): Promise<boolean> {
  const policy = await loadSavedPolicy(host);
  const { person, saved } = await loadProfile(host);
  if (!policy.autoSignature || !saved) return false;
  const { audience, draft } = await readDraft(host, policy);
  const variant = variantFor(audience, person);
  const before = await host.loadHere(KEY);
  if (before === undefined || before === variant) return false;
  const [name] = signatureLines(policy, person, variant);
  if (!name || draft.body.indexOf(name) < 0) return false;
  await host.insert(composeSignature(policy, person, variant), "signature");
  await host.saveHere(KEY, variant);
  return true;
}
