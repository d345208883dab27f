import type { Host, Original } from "../host/host";
import type { Policy } from "../policy/policy";
import { draft, type Audience, type Draft } from "../text/draft";
import { audienceOf } from "./audience";

/** What is open in the host at one moment, and as the draft that rules see. */
export interface Current {
  readonly original: Original;
  readonly audience: Audience;
  readonly draft: Draft;
}

/** Reads the host. Mail is internal by its recipients; a document by what the clerk said of it. */
export async function readDraft(host: Host, policy: Policy): Promise<Current> {
  const original = await host.read();
  const audience =
    original.kind === "email"
      ? audienceOf([...original.recipients, ...(original.hiddenRecipients ?? [])], policy.office.domains)
      : (await host.loadHere("audience")) === "internal"
        ? "internal"
        : "external";
  const { kind, body, pieces, subject, quoted } = original;
  return { original, audience, draft: draft({ kind, audience, body, pieces, subject, quoted }) };
}

/** Keeps in the document whom it is to. */
export async function setAudience(host: Host, audience: Audience): Promise<void> {
  await host.saveHere("audience", audience);
}
