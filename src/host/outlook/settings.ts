import { HostProblem } from "../problem";
import type { Call } from "./call";

/** Outlook's limit for roamingSettings, all keys together, in characters of JSON. Source: limits for activation and JavaScript API. */
const MOST = 32_000;

/** Keeps a value for the user; what Outlook refuses is not left half kept. */
export async function saveRoaming(call: Call, known: Set<string>, key: string, value: unknown): Promise<void> {
  const { roamingSettings } = Office.context;
  known.add(key);
  let size = 0;
  known.forEach((other) => {
    const kept: unknown = other === key ? value : roamingSettings.get(other);
    size += kept === undefined || kept === null ? 0 : JSON.stringify(kept).length + other.length;
  });
  if (size > MOST) throw new HostProblem("save", "outlook", `${size} characters are too many`);
  const before: unknown = roamingSettings.get(key);
  roamingSettings.set(key, value);
  try {
    await call<void>("save", (done) => roamingSettings.saveAsync(done));
  } catch (problem) {
    if (before === undefined || before === null) roamingSettings.remove(key);
    else roamingSettings.set(key, before);
    throw problem;
  }
}

/** What this message's session holds; older Outlooks have none, and then `own` holds it as long as we live. */
export async function loadSession(call: Call, own: Map<string, unknown>, item: Office.MessageCompose, key: string) {
  if (!item.sessionData) return own.get(key);
  try {
    return JSON.parse(await call<string>("load", (done) => item.sessionData.getAsync(key, done))) as unknown;
  } catch (problem) {
    // Outlook answers a key that was never set with an error.
    if (problem instanceof SyntaxError || (problem instanceof HostProblem && problem.step === "load")) return undefined;
    throw problem;
  }
}

export async function saveSession(
  call: Call,
  own: Map<string, unknown>,
  item: Office.MessageCompose,
  key: string,
  value: unknown,
): Promise<void> {
  if (!item.sessionData) own.set(key, value);
  else await call<void>("save", (done) => item.sessionData.setAsync(key, JSON.stringify(value), done));
}
