import { Component, type ReactNode } from "react";
import { words } from "./words";

/** Stands in for the pane if it breaks: a sentence and a way on. */
export class Boundary extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <div role="alert" style={{ padding: 16, fontFamily: "Segoe UI, sans-serif" }}>
        <p>{words.crash.text}</p>
        <button type="button" onClick={() => location.reload()}>
          {words.crash.again}
        </button>
      </div>
    );
  }
}
