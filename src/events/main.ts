import { OutlookHost } from "../host/outlook/outlook-host";
import { followRecipients, startSignature } from "../tasks/keep-signature";
import { complete, type LaunchEvent, type Wait } from "./complete";
import { LET_GO, onSend, type SendAnswer } from "./on-send";

/** Classic Outlook's runtime may have no timers: then nothing has a time limit but Outlook's own. */
declare const setTimeout: ((then: () => void, ms: number) => unknown) | undefined;

const wait: Wait = typeof setTimeout === "function" ? (ms, then) => void setTimeout(then, ms) : undefined;

function today() {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

function withSignature(work: (host: OutlookHost) => Promise<boolean>) {
  return (event: LaunchEvent<void>) =>
    complete<void>(event, undefined, wait, () => work(new OutlookHost(wait)).then(() => undefined));
}

// Names as in the manifest. Classic Outlook runs only the top level of this file, and knows no Office.onReady here.
Office.actions.associate("onNewMessageCompose", withSignature((host) => startSignature(host)));
Office.actions.associate("onMessageRecipientsChanged", withSignature(followRecipients));
Office.actions.associate("insertSignatureCommand", withSignature((host) => startSignature(host, true)));
Office.actions.associate("onMessageSend", (event: LaunchEvent<SendAnswer>) =>
  complete(event, LET_GO, wait, () => onSend(new OutlookHost(wait), today())),
);
