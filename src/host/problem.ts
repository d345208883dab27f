export type HostStep = "read" | "place" | "replace" | "insert" | "reveal" | "load" | "save" | "time";

/** The host refused or did not answer. The only error that adapters let out. */
export class HostProblem extends Error {
  override readonly name = "HostProblem";
  constructor(
    readonly step: HostStep,
    readonly host: string,
    /** What the host said, for the log; never shown alone, never text of the draft. */
    readonly said: string,
  ) {
    super(`${host}: ${step}: ${said}`);
  }
}
