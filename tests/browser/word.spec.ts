import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./playground";

const BAD = "pismo słabe";
const GOOD = "pismo dobre";

test("a bad letter shows what is missing", async ({ stage }) => {
  await stage.open("word", BAD);
  await stage.openPane();
  const demands = stage.pane.getByRole("list", { name: "Standard wymaga" });
  await expect(demands).toContainText("Powitanie: brakuje");
  await expect(demands).toContainText("Numer telefonu: brakuje");
});

test("a good letter with a list and a table is left in peace", async ({ stage }) => {
  await stage.open("word", GOOD);
  await stage.openPane();
  await stage.lexicon();
  await expect(stage.pane.getByText("Wszystko, czego wymaga Standard, jest na miejscu.")).toBeVisible();
  await expect(stage.pane.getByRole("region", { name: "Warto poprawić" })).toHaveCount(0);
});

test("a finding is shown in the text", async ({ stage, page }) => {
  await stage.open("word", BAD);
  await stage.openPane();
  await stage.lexicon();
  const card = stage.pane.getByRole("article").filter({ hasText: "„przedmiotowa” to wyrażenie" });
  await card.getByRole("button", { name: "Pokaż w tekście" }).click();
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe("przedmiotowa");
});

test("a fix keeps the formatting around it and can be undone", async ({ stage, page }) => {
  await stage.open("word", BAD);
  await page
    .locator(".paper p")
    .nth(7)
    .evaluate((paragraph) => {
      paragraph.innerHTML = paragraph.innerHTML.replace("przedmiotowa", "<b>przedmiotowa</b>");
    });
  await stage.openPane();
  await stage.lexicon();
  await stage.pane.getByRole("button", { name: "Zamień na: ta" }).click();
  await expect(stage.body.locator("b", { hasText: /^ta$/ })).toHaveCount(1);
  await stage.pane.getByRole("button", { name: "Cofnij" }).click();
  await expect(stage.body.locator("b", { hasText: "przedmiotowa" })).toHaveCount(1);
});

test("the case handler's block is one content control, however often it is inserted", async ({ stage }) => {
  await stage.open("word", BAD);
  await stage.openPane();
  await stage.pane.getByRole("tab", { name: "Podpis" }).click();
  await stage.pane.getByLabel("Imię", { exact: true }).fill("Anna");
  await stage.pane.getByLabel("Nazwisko").fill("Nowak");
  await stage.pane.getByLabel("Telefon", { exact: true }).fill("61 878 50 01");
  await stage.pane.getByRole("button", { name: "Zapisz dane" }).click();
  const insert = stage.pane.getByRole("button", { name: "Wstaw dane prowadzącego sprawę" });
  await insert.click();
  const control = stage.body.locator("[data-tag=uprzejmie-prowadzacy]");
  await expect(control).toContainText("Sprawę prowadzi: Anna Nowak");
  await insert.click();
  await expect(stage.pane.getByText("Tekst jest wstawiony.")).toBeVisible();
  await expect(control).toHaveCount(1);
  await stage.pane.getByRole("tab", { name: "Sprawdź" }).click();
  await expect(stage.pane.getByRole("list", { name: "Standard wymaga" })).toContainText("Numer telefonu: jest");
});

test("an opening stands before the first sentence, a closing behind the last", async ({ stage }) => {
  await stage.open("word", BAD);
  await stage.openPane();
  await stage.pane.getByRole("tab", { name: "Zwroty" }).click();
  await stage.pane.getByRole("radio", { name: "pana" }).click();
  await stage.pane.getByRole("button", { name: "Szanowny Panie,", exact: true }).click();
  await expect(stage.body).toContainText("Szanowny Panie,");
  const text = await stage.body.innerText();
  expect(text.indexOf("Szanowny Panie,")).toBeGreaterThan(text.indexOf("Dotyczy:"));
  expect(text.indexOf("Szanowny Panie,")).toBeLessThan(text.indexOf("W odpowiedzi na"));
});

test("the audience is kept in the document", async ({ stage }) => {
  await stage.open("word", BAD);
  await stage.openPane();
  await stage.pane.getByRole("radio", { name: "współpracownika" }).click();
  await expect(stage.pane.getByRole("radio", { name: "współpracownika" })).toBeChecked();
  await stage.page.locator("#UprzejmieOpenPane").click();
  await expect(stage.pane.getByRole("radio", { name: "współpracownika" })).toBeChecked();
});

test("the Standard's own text is read to the end", async ({ stage }) => {
  await stage.open("word", "standard obsługi klienta");
  await stage.openPane();
  await stage.lexicon();
  await expect(stage.pane.getByText("Jak się czyta ten tekst")).toBeVisible();
});

test("axe finds nothing on the letter's findings", async ({ stage, page }) => {
  await stage.open("word", BAD);
  await stage.openPane();
  await stage.lexicon();
  const { violations } = await new AxeBuilder({ page })
    .include([".pane iframe", "#root"])
    .exclude([".pane iframe", "[data-tabster-dummy]"])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
});
