import PostalMime from "postal-mime";
import type { Day } from "../rules/setting";
import { decode } from "./decode";
import { Unreadable } from "./unreadable";
import { words } from "./words";

/** A saved message: its subject, and its body in the best form that it has. */
export interface Mail {
  readonly subject: string;
  readonly html?: string;
  readonly text: string;
  /** When it was sent or saved. */
  readonly written?: Day;
}

/** Headers of which every message has one. */
const USUAL = new Set(["from", "to", "subject", "date", "content-type", "message-id", "received", "mime-version"]);

/** Reads a message in any of its encodings; attachments are left out. Throws Unreadable for bytes that are no message. */
export async function readMail(bytes: Buffer): Promise<Mail> {
  const mail = await PostalMime.parse(isUndeclared(bytes) ? decode(bytes) : bytes).catch(() => undefined);
  if (!mail?.headers.some(({ key }) => USUAL.has(key))) throw new Unreadable(words.unread.notMail);
  const { html, text = "", subject = "" } = mail;
  const [year, month, day] =
    /^(\d{4})-(\d\d)-(\d\d)/
      .exec(mail.date ?? "")
      ?.slice(1)
      .map(Number) ?? [];
  return {
    subject: subject.normalize("NFC"),
    text: text.replace(/\r\n?/g, "\n").normalize("NFC"),
    ...(html?.trim() ? { html: html.normalize("NFC") } : {}),
    ...(year && month && day ? { written: { year, month, day } } : {}),
  };
}

/** Whether letters beyond ASCII stand there as they are, and nothing says in which encoding: old programs wrote so. */
function isUndeclared(bytes: Buffer): boolean {
  return bytes.some((byte) => byte >= 0x80) && !/charset\s*=/i.test(bytes.toString("latin1"));
}
