import { OutlookHost } from "../host/outlook/outlook-host";
import { followRecipients, startSignature } from "../tasks/keep-signature";
import { complete, type LaunchEvent, type Wait } from "./complete";
import { onInsertSignature } from "./on-insert-signature";
import { LET_GO, onSend, type SendAnswer } from "./on-send";

/** Classic Outlook's runtime may have no timers: then nothing has a time limit but Outlook's own. */
declare const setTimeout: ((then: () => void, ms: number) => unknown) | undefined;

const wait: Wait = typeof setTimeout === "function" ? (ms, then) => void setTimeout(then, ms) : undefined;

/** Outlook tells the user after 5 s that we are slow (Smart Alerts); we give up before. In ms. */
const SEND_PATIENCE = 4500;
/** Nobody waits for a signature, but the runtime should not be held for ever. In ms. */
const SIGNATURE_PATIENCE = 30_000;

function today() {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

function withSignature(work: (host: OutlookHost) => Promise<unknown>) {
  return (event: LaunchEvent<void>) =>
    complete<void>(event, undefined, wait, SIGNATURE_PATIENCE, () => work(new OutlookHost(wait)).then(() => undefined));
}

// Names as in the manifest. Classic Outlook runs only the top level of this file.
Office.actions.associate(
  "onNewMessageCompose",
  withSignature((host) => startSignature(host)),
);
Office.actions.associate("onMessageRecipientsChanged", withSignature(followRecipients));
Office.actions.associate("insertSignatureCommand", withSignature(onInsertSignature));
Office.actions.associate("onMessageSend", (event: LaunchEvent<SendAnswer>) =>
  complete(event, LET_GO, wait, SEND_PATIENCE, () => onSend(new OutlookHost(wait), today())),
);

// In a browser office.js delivers no event before somebody has asked whether it is ready; classic Outlook needs nothing here.
const { onReady } = Office as { readonly onReady?: () => Promise<unknown> };
if (typeof onReady === "function") void onReady();
