import { element } from "./element";
import { outlookPage } from "./outlook/outlook-page";
import "./page.css";
import type { Sample } from "./shell";
import { wordPage } from "./word/word-page";
import type { ManifestFacts } from "../server/manifest";

window.playground = {
  unknown: [],
  exchanges: [],
  faults: { delay: 0, refused: new Set(), silent: new Set() },
  roaming: {},
};

async function main(): Promise<void> {
  const read = async <T>(name: string) => (await fetch(name)).json() as Promise<T>;
  const [manifests, samples] = await Promise.all([
    read<{ outlook: ManifestFacts; word: ManifestFacts }>("manifests.json"),
    read<Sample[]>("samples.json"),
  ]);
  const app = document.getElementById("app")!;
  const show = () => {
    const word = location.hash === "#word";
    document.title = `Uprzejmie – piaskownica: ${word ? "Word" : "Outlook"}`;
    document.body.className = word ? "in-word" : "in-outlook";
    const tab = (hash: string, name: string) =>
      element("a", { href: hash, ...((location.hash || "#outlook") === hash ? { "aria-current": "page" } : {}) }, name);
    app.replaceChildren(
      element("nav", { "aria-label": "Program" }, tab("#outlook", "Outlook"), tab("#word", "Word")),
      word
        ? wordPage(
            manifests.word,
            samples.filter(({ name }) => name.startsWith("letter")),
          )
        : outlookPage(
            manifests.outlook,
            samples.filter(({ name }) => name.startsWith("email")),
          ),
    );
  };
  window.addEventListener("hashchange", show);
  show();
}

void main();
