import type { Host } from "../host/host";
import { startSignature } from "../tasks/keep-signature";
import { sayProblem } from "../tasks/say-problem";
import { notify, unsay } from "./notify";

/** The ribbon's button: inserts the signature, or says above the message why it could not. */
export async function onInsertSignature(host: Host): Promise<void> {
  try {
    if ((await startSignature(host, true)) === "no-profile")
      await notify("Nie znam jeszcze Twoich danych. Otwórz panel Uprzejmie i uzupełnij podpis.");
    else await unsay();
  } catch (problem) {
    await notify(sayProblem(problem));
  }
}
