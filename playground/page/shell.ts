import { element } from "./element";
import type { AddinFrame, Exchange, Faults } from "./frame";
import type { ManifestButton, ManifestFacts } from "../server/manifest";

export interface Sample {
  readonly name: string;
  readonly text: string;
}

/** What browser tests hold on to. */
export interface PlaygroundState {
  /** Calls that nobody answered: a test in which one occurs has failed. */
  readonly unknown: string[];
  readonly exchanges: Exchange[];
  readonly faults: Faults;
  /** Settings of the mailbox, as JSON by key. */
  readonly roaming: Record<string, string>;
}

declare global {
  interface Window {
    playground: PlaygroundState;
  }
}

/** The pane at the right of the page: one frame at a time. */
export class PaneSlot {
  readonly element = element("aside", { class: "pane", "aria-label": "Uprzejmie", hidden: true });
  private frame: AddinFrame | undefined;

  constructor(private readonly name: string) {}

  show(frame: AddinFrame): void {
    this.hide();
    this.frame = frame;
    frame.element.title = this.name;
    this.element.replaceChildren(
      element(
        "header",
        {},
        element("span", {}, this.name),
        element("button", { class: "quiet", "aria-label": "Zamknij panel", onclick: () => this.hide() }, "✕"),
      ),
      frame.element,
    );
    this.element.hidden = false;
  }

  hide(): void {
    this.frame?.remove();
    this.frame = undefined;
    this.element.hidden = true;
    this.element.replaceChildren();
  }

  get open(): AddinFrame | undefined {
    return this.frame;
  }
}

/** Buttons of the manifest, as the ribbon shows them. */
export function ribbonButtons({ buttons }: ManifestFacts, press: (button: ManifestButton) => void): HTMLElement {
  return element(
    "div",
    { class: "addin", role: "group", "aria-label": "Uprzejmie" },
    ...buttons.map((button) =>
      element(
        "button",
        { class: "ribbon-button", id: button.id, title: button.tip, onclick: () => press(button) },
        element("img", { src: button.icon, alt: "", width: "20", height: "20" }),
        button.label,
      ),
    ),
  );
}

/** The strip at the foot: samples, faults and the protocol log. */
export function toolStrip(samples: readonly Sample[], load: (sample: Sample) => void): HTMLElement {
  const { faults, exchanges } = window.playground;
  const log = element("ol", { class: "log" });
  const summary = element("summary", {}, "Protokół: 0 wywołań");
  setInterval(() => {
    const wrong = exchanges.filter(({ state }) => state === "unknown").length;
    summary.textContent = `Protokół: ${exchanges.length} wywołań${wrong ? `, ${wrong} nieznanych` : ""}`;
    while (log.childElementCount < exchanges.length) {
      const { name, state } = exchanges[log.childElementCount]!;
      log.append(element("li", { class: state }, `${name}: ${state}`));
    }
  }, 500);
  const select = element(
    "select",
    {
      "aria-label": "Przykład do wczytania",
      onchange: () => samples[select.selectedIndex - 1] && load(samples[select.selectedIndex - 1]!),
    },
    element("option", {}, "Wczytaj przykład…"),
    ...samples.map(({ name }) => element("option", {}, titleOf(name))),
  );
  const delay = element(
    "select",
    { "aria-label": "Opóźnienie odpowiedzi programu", onchange: () => (faults.delay = Number(delay.value)) },
    ...["0", "300", "2000"].map((ms) =>
      element("option", { value: ms }, ms === "0" ? "bez opóźnień" : `opóźnienie ${ms} ms`),
    ),
  );
  const failing = element("input", {
    type: "text",
    placeholder: "np. mail 38",
    "aria-label": "Wywołanie, które ma się nie udać",
    onchange: () => {
      faults.refused.clear();
      if (failing.value.trim()) faults.refused.add(failing.value.trim());
    },
  });
  return element(
    "footer",
    { class: "tools" },
    element("strong", {}, "Piaskownica"),
    select,
    delay,
    element("label", {}, "Nie udaje się: ", failing),
    element("details", {}, summary, log),
  );
}

function titleOf(name: string): string {
  return name
    .replace(/^[a-z]+-\d+-/, "")
    .replace(/\.\w+$/, "")
    .replace(/-/g, " ");
}

/** Keeps the log that the strip shows. */
export function record(exchange: Exchange): void {
  window.playground.exchanges.push(exchange);
  if (exchange.state === "unknown") window.playground.unknown.push(exchange.name);
}
