import type { Report } from "../checks/check";
import type { Undo } from "../host/host";
import type { Person } from "../letter/person";
import type { LoadedPolicy } from "../tasks/load-policy";
import type { Current } from "../tasks/read-draft";

export type View = "findings" | "signature" | "phrases" | "about";

/** A line at the foot of the pane: what has just been done, and the way back. */
export interface Note {
  readonly text: string;
  readonly intent: "success" | "warning" | "error";
  readonly undo?: Undo;
}

/** All that the pane shows. */
export interface State {
  readonly view: View;
  readonly loaded?: LoadedPolicy;
  readonly person?: Person;
  readonly saved: boolean;
  readonly lexicon: "loading" | "ready" | "missing";
  readonly ignored: readonly string[];
  /** What the report is about. */
  readonly current?: Current;
  readonly report?: Report;
  readonly problem?: string;
  readonly note?: Note;
}

export type Action =
  | { readonly type: "view"; readonly view: View }
  | { readonly type: "policy"; readonly loaded: LoadedPolicy }
  | { readonly type: "person"; readonly person: Person; readonly saved: boolean }
  | { readonly type: "lexicon"; readonly lexicon: State["lexicon"] }
  | { readonly type: "ignored"; readonly ignored: readonly string[] }
  | { readonly type: "checked"; readonly current: Current; readonly report: Report }
  | { readonly type: "problem"; readonly problem: string }
  | { readonly type: "note"; readonly note: Note | undefined };

export const START: State = { view: "findings", saved: false, lexicon: "loading", ignored: [] };

/** The state after something has happened; a report clears the problem that stood in its place. */
export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case "view":
      return { ...state, view: action.view };
    case "policy":
      return { ...state, loaded: action.loaded };
    case "person":
      return { ...state, person: action.person, saved: action.saved };
    case "lexicon":
      return { ...state, lexicon: action.lexicon };
    case "ignored":
      return { ...state, ignored: action.ignored };
    case "checked": {
      const { problem: _gone, ...rest } = state;
      return { ...rest, current: action.current, report: action.report };
    }
    case "problem":
      return { ...state, problem: action.problem };
    case "note": {
      const { note: _gone, ...rest } = state;
      return action.note ? { ...rest, note: action.note } : rest;
    }
  }
}
