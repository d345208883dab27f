import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

const ROOT = join(__dirname, "../..");
let folder: string;
let report: string;

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "uprzejmie-"));
  report = join(folder, "raport.html");
  spawnSync(process.execPath, ["dist/cli/uprzejmie.js", "check", "--html", report, "tests/letters"], { cwd: ROOT });
});
test.afterAll(() => rmSync(folder, { recursive: true }));

for (const width of [1280, 320])
  test(`the command line's report is accessible, fits and asks for nothing: ${width} px`, async ({ page }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.setViewportSize({ width, height: 800 });
    await page.goto(pathToFileURL(report).href);
    await expect(page).toHaveTitle(/^Przegląd pism, \d+ \p{L}+ \d{4} r\.$/u);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(asked).toEqual([pathToFileURL(report).href]);
  });

test("a number in the report's text leads to its row, and back", async ({ page }) => {
  await page.goto(pathToFileURL(report).href);
  const mark = page.getByRole("link", { name: /^podpowiedź 1, / }).first();
  await mark.click();
  const row = page.locator("tr:target");
  await expect(row).toBeInViewport();
  await row.getByRole("link", { name: "1", exact: true }).click();
  await expect(mark).toBeInViewport();
});

test("the report keeps its first page of paper for the sum", async ({ page }) => {
  await page.goto(pathToFileURL(report).href);
  await page.emulateMedia({ media: "print" });
  const texts = page.getByRole("heading", { name: "Teksty" });
  expect(await texts.evaluate((heading) => getComputedStyle(heading).breakBefore)).toBe("page");
  expect((await page.pdf({ preferCSSPageSize: true })).subarray(0, 4).toString()).toBe("%PDF");
});
