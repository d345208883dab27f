import type { Host } from "../host/host";
import { findBeforeSend } from "../tasks/find-before-send";

type Today = Parameters<typeof findBeforeSend>[1];

/** What Outlook is told on send; anything but `allowEvent: false` lets the message go. */
export interface SendAnswer {
  readonly allowEvent: boolean;
  readonly errorMessage?: string;
  readonly cancelLabel?: string;
  /** Id of the manifest's button that opens the pane. */
  readonly commandId?: string;
}

/** Lets a message go. */
export const LET_GO: SendAnswer = { allowEvent: true };
/** Outlook shows so many characters. Source: Smart Alerts, errorMessage. */
const LONGEST = 500;
export const PANE_BUTTON = "UprzejmieOpenPane";

/** Looks over a message before it goes. */
export async function onSend(host: Host, today: Today): Promise<SendAnswer> {
  const names = (await findBeforeSend(host, today)).map(({ rule }) => NAMES[rule] ?? "").filter((name) => name);
  if (!names.length) return LET_GO;
  const errorMessage = clip(
    `${names.length === 1 ? "W wiadomości brakuje jednej rzeczy:" : "W wiadomości brakuje:"} ${listed(names)}. Możesz ją uzupełnić albo wysłać mimo to.`,
  );
  return { allowEvent: false, errorMessage, cancelLabel: "Uzupełnij", commandId: PANE_BUTTON };
}

/** What is missing, in the genitive. */
const NAMES: Readonly<Record<string, string>> = {
  "form/use-opening": "powitania",
  "form/use-closing": "pożegnania",
  "contact/use-name": "imienia i nazwiska",
  "contact/use-position": "stanowiska",
  "contact/use-department": "nazwy wydziału",
  "contact/use-phone": "numeru telefonu",
};

function listed(names: readonly string[]): string {
  return names.length === 1 ? names[0]! : `${names.slice(0, -1).join(", ")} oraz ${names[names.length - 1]!}`;
}

function clip(text: string): string {
  return text.length <= LONGEST ? text : text.slice(0, text.lastIndexOf(" ", LONGEST - 1)) + "…";
}
