import { join } from "node:path";
import { expect, test, type Browser, type Frame } from "@playwright/test";
import { buildSync } from "esbuild";
import { serve, type Playground } from "../../playground/server/serve";
import type { Host } from "../../src/host/host";
import { HostProblem } from "../../src/host/problem";
import { escapeHtml } from "../../src/text/escape";
import { hostSuite, type Runner, type Stage } from "../host/suite";
import type { Ask, Told } from "./host-probe";

/** Calls that change a message, by their number in the playground's log, and Word's one call for everything. */
const CHANGES = ["mail 38", "mail 13", "mail 173", "common 93"];

let playground: Playground;
let probe: string;
let browser: Browser;

test.beforeAll(async ({ browser: launched }) => {
  browser = launched;
  const { outputFiles } = buildSync({
    entryPoints: [join(__dirname, "host-probe.ts")],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2020",
  });
  probe = outputFiles[0]!.text;
  playground = await serve({ page: 8643, product: 9643 });
});
test.afterAll(() => playground.stop());

const runner: Runner = {
  describe: (name, body) => test.describe(name, body),
  it: (name, body) => test(name, () => body()),
  expect: expect as unknown as Runner["expect"],
};

// The same behaviours as on Node, here with the real office.js between the adapters and the playground.
hostSuite(
  { name: "outlook, real office.js", kind: "email", open: (lines, quoted) => open("#outlook", lines, quoted) },
  runner,
);
hostSuite({ name: "word, real office.js", kind: "letter", open: (lines) => open("#word", lines) }, runner);

async function open(
  hash: "#outlook" | "#word",
  lines: readonly string[],
  quoted: readonly string[] = [],
): Promise<Stage> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  // The pane is a bare page with the adapter; no launch event puts a signature in by itself.
  await context.route("**/events.html*", (route) => route.abort());
  await context.route("**/pane.html*", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><script src="/ajax-shim.js"></script><script src="/office-js/office.js"></script><script>${probe}</script>`,
    }),
  );
  const page = await context.newPage();
  await page.goto(playground.address + hash);
  const text = page.locator("[contenteditable=true]");
  const type = (typed: readonly string[], thread: readonly string[] = []) =>
    text.evaluate(
      (element, html) => void (element.innerHTML = html),
      paragraphs(typed) + (thread.length ? `<div id="appendonsend"></div>${paragraphs(thread)}` : ""),
    );
  const button = page.locator("#UprzejmieOpenPane");
  await button.waitFor();
  await type(lines, quoted);
  await button.click();
  const pane = await page.locator("iframe").first().elementHandle();
  const frame = (await pane!.contentFrame())!;
  await frame.waitForFunction(() => window.ask !== undefined);
  return {
    host: hostIn(frame, hash === "#word" ? "word" : "outlook"),
    lines: async () => (await text.innerText()).split("\n").filter((line) => line.trim()),
    type: (typed) => type(typed),
    refuse: () =>
      page.evaluate((names) => names.forEach((name) => window.playground.faults.refused.add(name)), CHANGES),
    close: async () => {
      expect(await page.evaluate(() => window.playground.unknown)).toEqual([]);
      await context.close();
    },
  };
}

/** The host in the pane, asked from outside. */
function hostIn(frame: Frame, name: Host["name"]): Host {
  const ask = async (question: Ask): Promise<unknown> => {
    const told: Told = await frame.evaluate((asked) => window.ask!(asked), question);
    if ("problem" in told) throw new HostProblem(told.problem.step, name, told.problem.said);
    return "undo" in told ? () => ask({ call: "undo", number: told.undo }) : told.value;
  };
  return {
    name,
    read: () => ask({ call: "read" }),
    replace: (target, text) => ask({ call: "replace", target, text }),
    insert: (composed, slot) => ask({ call: "insert", composed, slot }),
    reveal: (target) => ask({ call: "reveal", target }),
    watch: () => () => undefined,
    load: (key) => ask({ call: "load", key }),
    save: (key, value) => ask({ call: "save", key, value }),
    loadHere: (key) => ask({ call: "loadHere", key }),
    saveHere: (key, value) => ask({ call: "saveHere", key, value }),
  } as Host;
}

function paragraphs(lines: readonly string[]): string {
  return lines.map((line) => `<p>${escapeHtml(line)}</p>`).join("");
}
