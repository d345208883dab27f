import { HostProblem, type HostStep } from "../problem";

/** Office answers at most so late, in ms; after that we go on without it. */
export const PATIENCE = 10_000;
/** Outlook on the web takes so many calls at a time. Source: limits for activation and JavaScript API. */
const AT_ONCE = 3;

/** Waits, in ms; absent where the runtime has no timers, and then no call has a time limit. */
export type Wait = ((ms: number, then: () => void) => void) | undefined;

/** An Office call with a callback as a promise: a refusal, a throw or silence is a HostProblem of this step. */
export type Call = <T>(step: HostStep, start: (done: (result: Office.AsyncResult<T>) => void) => void) => Promise<T>;

/** Makes calls, at most three at a time; the others wait for their turn. A call's time limit begins when it starts. */
export function caller(wait: Wait): Call {
  const waiting: (() => void)[] = [];
  let running = 0;

  return (step, start) =>
    new Promise((resolve, reject) => {
      const begin = () => {
        running++;
        let open = true;
        const close = (settle: () => void) => {
          if (!open) return;
          open = false;
          running--;
          settle();
          waiting.shift()?.();
        };
        const refuse = (said: string) => close(() => reject(new HostProblem(step, "outlook", said)));
        if (wait) wait(PATIENCE, () => close(() => reject(new HostProblem("time", "outlook", step))));
        try {
          start((result) => {
            // The enum object is not there in every runtime; its value is.
            if (String(result.status) === "succeeded") close(() => resolve(result.value));
            else refuse(result.error ? `${result.error.code} ${result.error.name}` : "no reason given");
          });
        } catch (thrown) {
          refuse(thrown instanceof Error ? thrown.message : String(thrown));
        }
      };
      if (running < AT_ONCE) begin();
      else waiting.push(begin);
    });
}
