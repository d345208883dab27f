import { useCallback, useEffect, useRef, type Dispatch } from "react";
import { DraftChecker } from "../tasks/draft-checker";
import { loadIgnored } from "../tasks/ignored";
import { loadLexicon } from "../tasks/load-lexicon";
import { loadPolicy } from "../tasks/load-policy";
import { keepPolicy } from "../tasks/load-saved-policy";
import { loadProfile } from "../tasks/profile";
import { readDraft } from "../tasks/read-draft";
import { sayProblem } from "../tasks/say-problem";
import type { Action, State } from "./state";
import type { World } from "./world";

/** How long typing must rest before the next check, in ms. */
const REST = 400;

/** Loads what the pane needs, and checks the draft at the start and after every change. Answers what asks for a check now. */
export function useChecks(world: World, state: State, dispatch: Dispatch<Action>): () => void {
  const checker = useRef<DraftChecker>(undefined);
  checker.current ??= new DraftChecker(() => new Promise((resolve) => setTimeout(resolve)));
  const latest = useRef(state);
  latest.current = state;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const check = useCallback(async () => {
    const { loaded, person, saved, ignored } = latest.current;
    if (!loaded) return;
    try {
      const current = await readDraft(world.host, loaded.policy);
      const now = new Date();
      const report = await checker.current!.check({
        draft: current.draft,
        policy: loaded.policy,
        today: { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() },
        ignored,
        ...(person && saved ? { person } : {}),
      });
      if (report) dispatch({ type: "checked", current, report });
    } catch (problem) {
      dispatch({ type: "problem", problem: sayProblem(problem) });
    }
  }, [world, dispatch]);

  const checkSoon = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void check(), REST);
  }, [check]);

  useEffect(() => {
    void start(world, dispatch, checker.current!);
    return world.host.watch(checkSoon);
  }, [world, dispatch, checkSoon]);

  const { loaded, person, saved, ignored, lexicon } = state;
  useEffect(() => void check(), [check, loaded, person, saved, ignored, lexicon]);
  return () => void check();
}

async function start(world: World, dispatch: Dispatch<Action>, checker: DraftChecker): Promise<void> {
  const { host } = world;
  let file: unknown;
  const loaded = await loadPolicy(async () => (file = await world.fetchPolicy()));
  const profile = await loadProfile(host, world.mailbox).catch(() => undefined);
  const ignored = await loadIgnored(host).catch(() => []);
  if (profile) dispatch({ type: "person", ...profile });
  dispatch({ type: "ignored", ignored });
  dispatch({ type: "policy", loaded });
  if (loaded.fromFile) void keepForEvents(host, file);
  try {
    const [{ ALL_RULES, RULE_IDS }, lexicon] = await Promise.all([
      import("../tasks/all-rules"),
      loadLexicon(world.fetchLexicon()),
    ]);
    checker.useLexicon(ALL_RULES, lexicon);
    // Only now it can be told whether the file names rules that there are.
    if (loaded.fromFile) dispatch({ type: "policy", loaded: await loadPolicy(() => Promise.resolve(file), RULE_IDS) });
    dispatch({ type: "lexicon", lexicon: "ready" });
  } catch {
    dispatch({ type: "lexicon", lexicon: "missing" });
  }
}

/** Only mail has launch events. Not being able to keep the policy is no reason to trouble the clerk. */
async function keepForEvents(host: World["host"], file: unknown): Promise<void> {
  if (host.name === "outlook") await keepPolicy(host, file).catch(() => undefined);
}
