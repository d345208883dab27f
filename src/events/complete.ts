/** A launch event of Office. */
export interface LaunchEvent<T> {
  completed(answer?: T): void;
}

/** Calls back once after so many ms; absent where the runtime has no timers. */
export type Wait = ((ms: number, then: () => void) => void) | undefined;

/**
 * The only place that completes an event: exactly once, with `whenBroken` if the work fails, throws, or has not answered
 * after `patience` ms. A later answer is not heard.
 */
export function complete<T>(
  event: LaunchEvent<T>,
  whenBroken: T,
  wait: Wait,
  patience: number,
  work: () => Promise<T>,
): void {
  let open = true;
  const close = (answer: T) => {
    if (!open) return;
    open = false;
    event.completed(answer);
  };
  const giveUp = () => close(whenBroken);
  if (wait) wait(patience, giveUp);
  try {
    work().then(close, giveUp);
  } catch (_thrown) {
    giveUp();
  }
}
