import type { Kind } from "../text/draft";
import type { Piece } from "../text/blocks";
import type { Span } from "../text/span";

export interface Address {
  readonly name: string;
  readonly address: string;
}

/** What the host has open, read at one moment. Quoted thread and signature of the mail client are told apart. */
export interface Original {
  readonly kind: Exclude<Kind, "fragment">;
  /** What the clerk wrote, signature included, as plain text. */
  readonly body: string;
  readonly pieces: readonly Piece[];
  readonly subject: string;
  /** To and Cc; empty in Word. */
  readonly recipients: readonly Address[];
  /** Bcc: counts for the audience, is never spoken to. */
  readonly hiddenRecipients?: readonly Address[];
  /** Empty name and address in Word. */
  readonly from: Address;
  readonly composing: "new" | "reply" | "forward";
  readonly format: "html" | "text";
  /** The quoted thread as plain text; "" if there is none. */
  readonly quoted: string;
}

/** A text to be put in, in both forms; the adapter takes the one that the draft's format needs. `html` is escaped already. */
export interface Composed {
  readonly text: string;
  readonly html: string;
}

/** Where a composed text goes. `signature` replaces ours if it is there (mail); `case-handler` likewise (Word). */
export type Slot = "opening" | "closing" | "cursor" | "signature" | "case-handler";

/** A place in an `Original` body with the words expected there: the adapter finds it again or refuses. */
export interface Target extends Span {
  readonly quote: string;
  /** The body that the span belongs to: tells same words in two places apart. */
  readonly body: string;
}

/** Takes back one change; resolves to false if the draft has changed there since. */
export type Undo = () => Promise<boolean>;

/** All that we ask of any host. Every call can fail with a `HostProblem` and nothing else. */
export interface Host {
  readonly name: "outlook" | "word" | "memory";
  read(): Promise<Original>;
  /** Replaces the words at a place and nothing else; rejects with step "place" if they are not there any more. */
  replace(target: Target, text: string): Promise<Undo>;
  insert(composed: Composed, slot: Slot): Promise<Undo>;
  /** Shows a place in the text; resolves to false where the host cannot (mail). */
  reveal(target: Target): Promise<boolean>;
  /** Calls back (at most a few times a second) when draft or recipients may have changed; returns what stops it. */
  watch(changed: () => void): () => void;
  /** Per-user settings (roamingSettings, partitioned storage). Values are JSON. */
  load(key: string): Promise<unknown>;
  save(key: string, value: unknown): Promise<void>;
  /** Settings of this document (Word: audience) or message. */
  loadHere(key: string): Promise<unknown>;
  saveHere(key: string, value: unknown): Promise<void>;
}
