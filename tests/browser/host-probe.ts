import type { Composed, Host, Slot, Target, Undo } from "../../src/host/host";
import { OutlookHost } from "../../src/host/outlook/outlook-host";
import { HostProblem } from "../../src/host/problem";
import { WordHost } from "../../src/host/word/word-host";

/** What a test asks of the host in the pane, and what it is told: undos stay here and go by their number. */
export type Ask =
  | { readonly call: "read" }
  | { readonly call: "replace"; readonly target: Target; readonly text: string }
  | { readonly call: "insert"; readonly composed: Composed; readonly slot: Slot }
  | { readonly call: "reveal"; readonly target: Target }
  | { readonly call: "load"; readonly key: string }
  | { readonly call: "loadHere"; readonly key: string }
  | { readonly call: "save"; readonly key: string; readonly value: unknown }
  | { readonly call: "saveHere"; readonly key: string; readonly value: unknown }
  | { readonly call: "undo"; readonly number: number };

export type Told =
  | { readonly value: unknown }
  | { readonly undo: number }
  | { readonly problem: { readonly step: HostProblem["step"]; readonly said: string } };

declare global {
  interface Window {
    ask?: (ask: Ask) => Promise<Told>;
  }
}

const undos: Undo[] = [];
const kept = new Map<string, string>();
const keep = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
};

async function answer(host: Host, ask: Ask): Promise<Told> {
  try {
    if (ask.call === "replace") return { undo: undos.push(await host.replace(ask.target, ask.text)) - 1 };
    if (ask.call === "insert") return { undo: undos.push(await host.insert(ask.composed, ask.slot)) - 1 };
    if (ask.call === "undo") return { value: await undos[ask.number]!() };
    if (ask.call === "read") return { value: await host.read() };
    if (ask.call === "reveal") return { value: await host.reveal(ask.target) };
    if (ask.call === "load") return { value: await host.load(ask.key) };
    if (ask.call === "loadHere") return { value: await host.loadHere(ask.key) };
    if (ask.call === "save") return { value: await host.save(ask.key, ask.value) };
    return { value: await host.saveHere(ask.key, ask.value) };
  } catch (thrown) {
    if (!(thrown instanceof HostProblem)) throw thrown;
    return { problem: { step: thrown.step, said: thrown.said } };
  }
}

void Office.onReady(({ host }) => {
  const wait = (ms: number, then: () => void) => void setTimeout(then, ms);
  const probed = host === Office.HostType.Outlook ? new OutlookHost(wait) : new WordHost(keep);
  window.ask = (ask) => answer(probed, ask);
});
