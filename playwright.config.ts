import { defineConfig } from "@playwright/test";
import { FLAGS } from "./playground/browser";

/** tests/run.ts (or whoever runs this) names the browser in CHROME_PATH. */
export default defineConfig({
  testDir: "tests/browser",
  workers: 1,
  timeout: 45_000,
  reporter: [["list"], ["json", { outputFile: "test-results/browser.json" }]],
  use: {
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 800 },
    launchOptions: { executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium", args: FLAGS },
  },
});
