/** Makes the pictures of the docs from the playground: `npm run screenshots`. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { browserPath, FLAGS } from "./browser";
import { serve } from "./server/serve";

const OUT = join(__dirname, "../docs/images");

async function main(): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  const playground = await serve({ page: 8643, product: 9643 });
  const browser = await chromium.launch({ executablePath: await browserPath(), args: FLAGS });
  const page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 800 } });
  const pane = page.frameLocator(".pane iframe");
  for (const [host, sample] of [
    ["outlook", "do klientki słaby"],
    ["word", "pismo słabe"],
  ] as const) {
    await page.goto(`${playground.address}/#${host}`);
    await page.getByLabel("Przykład do wczytania").selectOption({ label: sample });
    await page.locator("#UprzejmieOpenPane").click();
    await pane.getByRole("region", { name: "Warto poprawić" }).waitFor();
    for (const tab of ["Sprawdź", "Podpis", "Zwroty", "O dodatku"]) {
      await pane.getByRole("tab", { name: tab }).click();
      await page.waitForTimeout(700);
      await page.screenshot({
        path: join(OUT, `${host}-${tab.toLowerCase().replace(/ /g, "-").replace(/ź/g, "z")}.png`),
      });
    }
  }
  await browser.close();
  await playground.stop();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
