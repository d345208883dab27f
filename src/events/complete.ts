/** A launch event of Office. */
export interface LaunchEvent<T> {
  completed(answer?: T): void;
}

/** Calls back once after so many ms; absent where the runtime has no timers. */
export type Wait = ((ms: number, then: () => void) => void) | undefined;

/** Outlook tells the user after 5 s that we are slow (Smart Alerts); we give up before. */
const PATIENCE = 4500;

/** The only place that completes an event: exactly once, with `whenBroken` if the work fails, throws or takes too long. */
export function complete<T>(event: LaunchEvent<T>, whenBroken: T, wait: Wait, work: () => Promise<T>): void {
  let open = true;
  const close = (answer: T) => {
    if (!open) return;
    open = false;
    event.completed(answer);
  };
  if (wait) wait(PATIENCE, () => close(whenBroken));
  try {
    work().then(close, () => close(whenBroken));
  } catch (_thrown) {
    close(whenBroken);
  }
}
