export type Language = "pl" | "en";

/** A tool that is measured. Each runs in a process of its own. */
export interface Peer {
  readonly name: string;
  readonly language: Language;
  /** Why it cannot run here, if it cannot. */
  missing?(): string | undefined;
  /** Loads the tool; the answer checks a text and tells the number of findings. */
  open(): Promise<(text: string) => Promise<number>>;
  /** The process that does the work, where it is not this one. */
  pid?(): number | undefined;
}
