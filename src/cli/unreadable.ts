import { words } from "./words";

/** Why a file cannot be read, as a whole sentence for people. */
export class Unreadable extends Error {}

/** What is told of any error that came up while a file was read. */
export function whyUnread(error: unknown): string {
  if (error instanceof Unreadable) return error.message;
  switch ((error as { code?: unknown } | undefined)?.code) {
    case "ENOENT":
    case "ENOTDIR":
      return words.unread.missing;
    case "EACCES":
    case "EPERM":
      return words.unread.denied;
    case "ELOOP":
      return words.unread.loop;
    default:
      return words.unread.other;
  }
}
