import type { Host } from "../host/host";
import { defaults } from "../policy/defaults";
import type { Policy } from "../policy/policy";
import { readPolicy } from "../policy/read";

const KEY = "policy";
/** Shares 32 KB with profile and ignored findings. */
const MOST = 16_000;

/** The policy that the pane kept for launch events, which load nothing from the network; the defaults if there is none. */
export async function loadSavedPolicy(host: Host): Promise<Policy> {
  const value = await host.load(KEY);
  return value === undefined || value === null ? defaults : readPolicy(value).policy;
}

/** Keeps what IT's file says for launch events; a file that is too large is not kept, and the defaults apply there. */
export async function keepPolicy(host: Host, file: unknown): Promise<void> {
  const text = JSON.stringify(file);
  if (text === undefined || text.length > MOST || text === JSON.stringify(await host.load(KEY))) return;
  await host.save(KEY, file);
}
