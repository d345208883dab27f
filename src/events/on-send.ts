import type { Host } from "../host/host";
import { findBeforeSend } from "../tasks/find-before-send";
import { hasProfile } from "../tasks/profile";

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

/** Looks over a message before it goes; without a profile there is nobody to check for. */
export async function onSend(host: Host, today: Today): Promise<SendAnswer> {
  if (!(await hasProfile(host))) return LET_GO;
  const found = await findBeforeSend(host, today);
  const missing = MISSING.filter(({ rule }) => found.some((finding) => finding.rule === rule));
  if (!missing.length) return LET_GO;
  return { allowEvent: false, errorMessage: clip(said(missing)), cancelLabel: "Uzupełnij", commandId: PANE_BUTTON };
}

interface Missing {
  readonly rule: string;
  /** What is missing, in the genitive. */
  readonly what: string;
  /** The pronoun that stands for it: "możesz je uzupełnić". */
  readonly it: string;
}

/** In the order of a letter. */
const MISSING: readonly Missing[] = [
  { rule: "form/use-opening", what: "powitania", it: "je" },
  { rule: "form/use-closing", what: "pożegnania", it: "je" },
  { rule: "contact/use-name", what: "imienia i nazwiska", it: "je" },
  { rule: "contact/use-position", what: "stanowiska", it: "je" },
  { rule: "contact/use-department", what: "nazwy wydziału", it: "ją" },
  { rule: "contact/use-phone", what: "numeru telefonu", it: "go" },
];

function said(missing: readonly Missing[]): string {
  const names = missing.map(({ what }) => what);
  const last = names[names.length - 1]!;
  const [what, it] =
    names.length === 1 ? [` ${last}`, missing[0]!.it] : [`: ${names.slice(0, -1).join(", ")} oraz ${last}`, "to"];
  return `W wiadomości brakuje${what}. Możesz ${it} uzupełnić albo wysłać wiadomość mimo to.`;
}

function clip(text: string): string {
  return text.length <= LONGEST ? text : text.slice(0, text.lastIndexOf(" ", LONGEST - 1)) + "…";
}
