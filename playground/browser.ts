import { existsSync } from "node:fs";
import { join } from "node:path";

/** Usual places of a Chromium browser on the three platforms. */
const PLACES: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/microsoft-edge",
    "/snap/bin/chromium",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: [process.env["PROGRAMFILES"], process.env["PROGRAMFILES(X86)"], process.env["LOCALAPPDATA"]].flatMap((root) =>
    root
      ? [join(root, "Google/Chrome/Application/chrome.exe"), join(root, "Microsoft/Edge/Application/msedge.exe")]
      : [],
  ),
};

export const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * A browser for the tests: CHROME_PATH, one that is installed, or (Linux x64) the one that the npm package ships.
 * Throws Error with the one command that installs one.
 */
export async function browserPath(): Promise<string> {
  const installed = [process.env.CHROME_PATH, ...(PLACES[process.platform] ?? [])].find(
    (path) => path && existsSync(path),
  );
  if (installed) return installed;
  if (process.platform === "linux" && process.arch === "x64") {
    // Makes the package unpack the libraries and fonts that a bare machine lacks; it reads this when it is loaded.
    process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs20.x";
    const { default: chromium } = await import("@sparticuz/chromium");
    return chromium.executablePath();
  }
  throw new Error(
    `No Chromium, Chrome or Edge was found. Install one: ${process.platform === "win32" ? "winget install Google.Chrome" : process.platform === "darwin" ? "brew install --cask google-chrome" : "sudo apt-get install chromium"}`,
  );
}
