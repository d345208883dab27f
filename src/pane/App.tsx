import { FluentProvider, Tab, TabList, webLightTheme } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useEffect, useReducer, useState } from "react";
import type { Finding } from "../checks/finding";
import { applyFix } from "../tasks/apply-fix";
import type { Done } from "../tasks/done";
import { ignoreFinding, restoreFinding } from "../tasks/ignored";
import { insertPhrase } from "../tasks/insert-phrase";
import { insertSignature } from "../tasks/insert-signature";
import { saveProfile } from "../tasks/profile";
import { setAudience } from "../tasks/read-draft";
import { revealFinding } from "../tasks/reveal-finding";
import { sayProblem } from "../tasks/say-problem";
import { useStyles } from "./App.styles";
import { FindingsView } from "./findings/FindingsView";
import { NoteBar } from "./NoteBar";
import { reduce, START, type View } from "./state";
import { useChecks } from "./use-checks";
import { words } from "./words";
import type { World } from "./world";

type Remedy = NonNullable<Finding["remedy"]>;

const SignatureView = lazy(() => import("./signature/SignatureView"));
const PhrasesView = lazy(() => import("./phrases/PhrasesView"));
const AboutView = lazy(() => import("./about/AboutView"));

/** The pane: four views of one state. What is asked of the host goes through tasks/. */
export function App({ world }: { readonly world: World }) {
  const styles = useStyles();
  const { host } = world;
  const [state, dispatch] = useReducer(reduce, START);
  const [wanted, setWanted] = useState<Remedy>();
  const check = useChecks(world, state, dispatch);
  const { current, loaded, person, saved } = state;

  const settle = useCallback(
    async (change: Promise<Done>, text: string) => {
      const done = await change;
      dispatch({
        type: "note",
        note: done.done ? { text, intent: "success", undo: done.undo } : { text: done.message, intent: "warning" },
      });
      check();
      return done.done;
    },
    [check],
  );

  const guard = useCallback(async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (problem) {
      dispatch({ type: "note", note: { text: sayProblem(problem), intent: "error" } });
    }
  }, []);

  const remedy = (kind: Remedy) => {
    if ((kind === "signature" || kind === "case-handler") && current && loaded && person && saved)
      void settle(insertSignature(host, current, loaded.policy, person), words.inserted);
    else {
      setWanted(kind);
      dispatch({ type: "view", view: kind === "opening" || kind === "closing" ? "phrases" : "signature" });
    }
  };

  const putAside = (change: typeof ignoreFinding) => (finding: Finding) =>
    void guard(async () => {
      if (current)
        dispatch({ type: "ignored", ignored: await change(host, state.ignored, finding, current.draft.body) });
    });

  const undo = state.note?.undo;
  useEffect(() => {
    if (!state.note || state.note.intent !== "success") return;
    const timer = setTimeout(() => dispatch({ type: "note", note: undefined }), 12_000);
    return () => clearTimeout(timer);
  }, [state.note]);

  return (
    <FluentProvider theme={webLightTheme} className={styles.root}>
      <TabList
        className={styles.tabs}
        size="small"
        selectedValue={state.view}
        onTabSelect={(_event, { value }) => {
          setWanted(undefined);
          dispatch({ type: "view", view: value as View });
        }}
      >
        {(Object.keys(words.tabs) as View[]).map((view) => (
          <Tab key={view} value={view} id={`tab-${view}`} aria-controls="view">
            {words.tabs[view]}
          </Tab>
        ))}
      </TabList>
      <div id="view" role="tabpanel" tabIndex={0} aria-labelledby={`tab-${state.view}`} className={styles.view}>
        {state.view === "findings" && (
          <FindingsView
            state={state}
            canReveal={host.name === "word"}
            onFix={(finding, fix) =>
              current ? settle(applyFix(host, current, finding, fix), words.fixed) : Promise.resolve(false)
            }
            onRemedy={remedy}
            onIgnore={putAside(ignoreFinding)}
            onRestore={putAside(restoreFinding)}
            onReveal={(finding) => {
              if (current)
                void revealFinding(host, current, finding).then((shown) => {
                  if (!shown) dispatch({ type: "note", note: { text: words.notShown, intent: "warning" } });
                });
            }}
            onRetry={check}
            onAudience={(audience) =>
              void guard(async () => {
                await setAudience(host, audience);
                check();
              })
            }
          />
        )}
        <Suspense fallback={<div className={styles.waiting} />}>
          {state.view === "signature" && loaded && person && (
            <SignatureView
              policy={loaded.policy}
              person={person}
              saved={saved}
              current={current}
              onSave={(next) =>
                guard(async () => {
                  await saveProfile(host, next);
                  dispatch({ type: "person", person: next, saved: true });
                  dispatch({ type: "note", note: { text: words.signature.saved, intent: "success" } });
                })
              }
              onInsert={() => {
                if (current) void settle(insertSignature(host, current, loaded.policy, person), words.inserted);
              }}
            />
          )}
          {state.view === "phrases" && loaded && person && (
            <PhrasesView
              policy={loaded.policy}
              person={person}
              current={current}
              first={wanted === "closing" ? "closing" : "opening"}
              onInsert={(phrase) => void settle(insertPhrase(host, phrase), words.inserted)}
            />
          )}
          {state.view === "about" && <AboutView loaded={loaded} />}
        </Suspense>
      </div>
      <NoteBar
        note={state.note}
        onClose={() => dispatch({ type: "note", note: undefined })}
        onUndo={
          undo &&
          (() =>
            void guard(async () => {
              const back = await undo();
              dispatch({
                type: "note",
                note: { text: back ? words.undone : words.notUndone, intent: back ? "success" : "warning" },
              });
              check();
            }))
        }
      />
    </FluentProvider>
  );
}
