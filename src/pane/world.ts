import type { Host } from "../host/host";

/** What the pane needs of the world around it; made in main.tsx, and in tests. */
export interface World {
  readonly host: Host;
  readonly fetchPolicy: () => Promise<unknown>;
  /** Packed lexicon, unzipped. */
  readonly fetchLexicon: () => Promise<{ readonly forms: Uint8Array; readonly stems: string }>;
  /** Name and address of the mailbox, where there is one. */
  readonly mailbox: { readonly name: string; readonly address: string };
}
