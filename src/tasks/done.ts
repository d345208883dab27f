import type { Undo } from "../host/host";
import { sayProblem } from "./say-problem";

/** A change of the draft: done, with the way back; or not done, with a sentence for the clerk, and then nothing has changed. */
export type Done = { readonly done: true; readonly undo: Undo } | { readonly done: false; readonly message: string };

/** Tries a change; a refusal becomes a sentence. */
export async function attempt(change: () => Promise<Undo>): Promise<Done> {
  try {
    return { done: true, undo: await change() };
  } catch (problem) {
    return { done: false, message: sayProblem(problem) };
  }
}
