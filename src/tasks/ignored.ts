import type { Finding } from "../checks/finding";
import { ignoreKey } from "../checks/ignore";
import type { Host } from "../host/host";

const KEY = "ignored";
/** The oldest go first: the keys share 32 KB with the profile. */
const MOST = 300;

/** Keys of the findings that the clerk has put aside. */
export async function loadIgnored(host: Host): Promise<string[]> {
  const value = await host.load(KEY);
  return Array.isArray(value) ? value.filter((key): key is string => typeof key === "string").slice(-MOST) : [];
}

/** Puts a finding aside; answers the new list. */
export async function ignoreFinding(
  host: Host,
  ignored: readonly string[],
  finding: Finding,
  body: string,
): Promise<string[]> {
  const key = ignoreKey(finding, body);
  const list = [...ignored.filter((one) => one !== key), key].slice(-MOST);
  await host.save(KEY, list);
  return list;
}

/** Takes a finding back; answers the new list. */
export async function restoreFinding(
  host: Host,
  ignored: readonly string[],
  finding: Finding,
  body: string,
): Promise<string[]> {
  const key = ignoreKey(finding, body);
  const list = ignored.filter((one) => one !== key);
  await host.save(KEY, list);
  return list;
}
