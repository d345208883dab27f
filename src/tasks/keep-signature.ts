import type { Host } from "../host/host";
import type { Person } from "../letter/person";
import { composeSignature, signatureLines, variantFor, type Variant } from "../letter/signature";
import type { Policy } from "../policy/policy";
import { loadSavedPolicy } from "./load-saved-policy";
import { loadProfile } from "./profile";
import { readDraft } from "./read-draft";

const MAIL_VARIANTS: readonly Variant[] = ["external", "internal", "secretariat"];
/** Recipients can change while the signature does; so often it is looked at again. */
const MOST_TURNS = 3;

/** What became of a signature: `no-profile` where the clerk has not filled one in yet. */
export type Kept = "inserted" | "unchanged" | "no-profile";

/**
 * Puts the signature into a new message, if IT wants that and the clerk has a profile; `asked` says that the clerk pressed
 * the button. A signature of ours that is there already is replaced, never doubled.
 */
export async function startSignature(host: Host, asked = false): Promise<Kept> {
  const { policy, person, saved } = await whoAndHow(host);
  if (!saved) return "no-profile";
  if (!asked && !policy.autoSignature) return "unchanged";
  const { audience, draft } = await readDraft(host, policy);
  const variant = variantFor(audience, person);
  if (variantIn(draft.body, policy, person) === variant) return "unchanged";
  await put(host, policy, person, variant);
  return "inserted";
}

/**
 * Changes the signature when the recipients ask for another variant. Touches nothing where our signature does not stand in
 * the message as we wrote it: the clerk has taken it out or changed it.
 */
export async function followRecipients(host: Host): Promise<Kept> {
  const { policy, person, saved } = await whoAndHow(host);
  if (!saved) return "no-profile";
  if (!policy.autoSignature) return "unchanged";
  let kept: Kept = "unchanged";
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const { audience, draft } = await readDraft(host, policy);
    const variant = variantFor(audience, person);
    const there = variantIn(draft.body, policy, person);
    if (there === undefined || there === variant) break;
    await put(host, policy, person, variant);
    kept = "inserted";
  }
  return kept;
}

/** Which of our signatures stands in a text, line by line as we compose it; `undefined` if none. */
export function variantIn(body: string, policy: Policy, person: Person): Variant | undefined {
  const text = "\n" + normal(body) + "\n";
  let found: Variant | undefined;
  let longest = 0;
  for (const variant of MAIL_VARIANTS) {
    const lines = normal(signatureLines(policy, person, variant).join("\n"));
    if (lines.length > longest && text.indexOf("\n" + lines + "\n") >= 0) {
      found = variant;
      longest = lines.length;
    }
  }
  return found;
}

async function whoAndHow(host: Host) {
  const policy = await loadSavedPolicy(host);
  return { policy, ...(await loadProfile(host)) };
}

async function put(host: Host, policy: Policy, person: Person, variant: Variant): Promise<void> {
  await host.insert(composeSignature(policy, person, variant), "signature");
}

/** Lines as mail programs may hand them back: with other spaces, without empty lines. */
function normal(text: string): string {
  return text
    .split("\n")
    .map((line) => line.replace(/[\s\u00a0]+/g, " ").trim())
    .filter((line) => line)
    .join("\n");
}
