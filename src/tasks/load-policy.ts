import { defaults } from "../policy/defaults";
import type { Policy, Problem } from "../policy/policy";
import { readPolicy } from "../policy/read";

export interface LoadedPolicy {
  readonly policy: Policy;
  readonly problems: readonly Problem[];
  /** Whether IT's file was read; else the defaults apply. */
  readonly fromFile: boolean;
}

/** Reads IT's file; never rejects. With `ruleIds`, a rule that is none of them is a problem. Without a file (or with one that is no JSON) the defaults apply, and a problem says so. */
export async function loadPolicy(
  fetchJson: () => Promise<unknown>,
  ruleIds?: readonly string[],
): Promise<LoadedPolicy> {
  try {
    return {
      ...readPolicy(await fetchJson(), ruleIds),
      fromFile: true,
    };
  } catch {
    const problem = {
      at: "policy.json",
      message: "Nie mogę odczytać pliku z ustawieniami. Działają ustawienia domyślne.",
    };
    return { policy: defaults, problems: [problem], fromFile: false };
  }
}
