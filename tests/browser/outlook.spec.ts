import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./playground";

const BAD = "do klientki słaby";
const GOOD = "do klientki dobry";

test("a bad reply shows what the Standard demands, and not what the thread says", async ({ stage }) => {
  await stage.open("outlook", BAD);
  await stage.openPane();
  const demands = stage.pane.getByRole("list", { name: "Standard wymaga" });
  await expect(demands).toContainText("Numer telefonu: brakuje");
  await expect(demands).toContainText("Imię i nazwisko: brakuje");
  await expect(demands).toContainText("Powitanie: jest");
});

test("must findings are there before the lexicon has come", async ({ stage, page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/lexicon/*", async (route) => {
    await held;
    await route.continue();
  });
  await stage.open("outlook", BAD);
  await stage.openPane();
  await expect(stage.pane.getByText("Wczytuję słownik")).toBeVisible();
  await expect(stage.pane.getByText("Brakuje numeru telefonu")).toBeVisible();
  await expect(stage.pane.getByText("„uiszczona”")).toHaveCount(0);
  release();
  await stage.lexicon();
  await expect(stage.pane.getByText("„iż” to wyrażenie urzędowe.").first()).toBeVisible();
});

test("a lexicon that never comes leaves the demands and a word", async ({ stage, page }) => {
  await page.route("**/lexicon/*", (route) => route.abort());
  await stage.open("outlook", BAD);
  await stage.openPane();
  await expect(stage.pane.getByText("Nie mogę wczytać słownika")).toBeVisible();
  await expect(stage.pane.getByText("Brakuje numeru telefonu")).toBeVisible();
});

test("a fix changes its words, keeps every other byte, and can be undone", async ({ stage }) => {
  await stage.open("outlook", BAD);
  const before = await stage.body.innerHTML();
  await stage.openPane();
  await stage.lexicon();
  await stage.pane.getByRole("button", { name: "Zamień na: dlatego" }).click();
  await expect(stage.pane.getByText("Tekst jest poprawiony.")).toBeVisible();
  expect(await stage.body.innerHTML()).toBe(before.replace("w związku z powyższym", "dlatego"));
  await stage.pane.getByRole("button", { name: "Cofnij" }).click();
  await expect(stage.pane.getByText("Zmiana jest cofnięta.")).toBeVisible();
  expect(await stage.body.innerHTML()).toBe(before);
});

test("the findings follow typing", async ({ stage, page }) => {
  await stage.open("outlook", BAD);
  await stage.openPane();
  await stage.lexicon();
  await stage.body.click();
  await page.keyboard.press("Control+Home");
  await page.keyboard.type("Tel. 61 878 50 01. ");
  await expect(stage.pane.getByRole("list", { name: "Standard wymaga" })).toContainText("Numer telefonu: jest");
});

test("a good reply is left in peace", async ({ stage }) => {
  await stage.open("outlook", GOOD);
  await stage.openPane();
  await stage.lexicon();
  await expect(stage.pane.getByText("Wszystko, czego wymaga Standard, jest na miejscu.")).toBeVisible();
  await expect(stage.pane.getByRole("region", { name: "Warto poprawić" })).toHaveCount(0);
});

test("an empty message invites to write", async ({ stage }) => {
  await stage.open("outlook");
  await stage.openPane();
  await expect(stage.pane.getByText("Zacznij pisać")).toBeVisible();
});

test("the profile is saved, previewed and inserted once, however often it is asked for", async ({ stage }) => {
  await stage.open("outlook", BAD);
  await stage.openPane();
  await stage.pane.getByRole("tab", { name: "Podpis" }).click();
  await expect(stage.pane.getByLabel("Imię", { exact: true })).toHaveValue("Anna");
  await stage.pane.getByLabel("Stanowisko").fill("inspektor <b>");
  await stage.pane.getByLabel("Wydział").selectOption("Wydział Organizacyjny");
  await stage.pane.getByLabel("Telefon", { exact: true }).fill("12");
  await expect(stage.pane.getByText("Numer powinien mieć 9 cyfr")).toBeVisible();
  await stage.pane.getByLabel("Telefon", { exact: true }).fill("618785001");
  await stage.pane.getByRole("button", { name: "Zapisz dane" }).click();
  await expect(stage.pane.getByText("Dane są zapisane.")).toBeVisible();
  await stage.pane.getByRole("button", { name: "Wstaw podpis" }).click();
  await expect(stage.body.locator("#uprzejmie-podpis")).toContainText("inspektor <b>");
  await stage.pane.getByRole("button", { name: "Wstaw podpis" }).click();
  await expect(stage.pane.getByText("Tekst jest wstawiony.")).toBeVisible();
  await expect(stage.body.locator("#uprzejmie-podpis")).toHaveCount(1);
  await expect(stage.body.locator("#uprzejmie-podpis")).toContainText("61 878 50 01");
  await stage.pane.getByRole("tab", { name: "Sprawdź" }).click();
  await expect(stage.pane.getByRole("list", { name: "Standard wymaga" })).toContainText("Numer telefonu: jest");
});

test("an opening goes to the top and a closing below the text", async ({ stage }) => {
  await stage.open("outlook", BAD);
  await stage.openPane();
  await stage.pane.getByRole("tab", { name: "Zwroty" }).click();
  await stage.pane.getByRole("button", { name: "Szanowna Pani,", exact: true }).click();
  await expect(stage.body.locator("p").first()).toHaveText("Szanowna Pani,");
  await stage.pane.getByText("Pożegnanie").click();
  await stage.pane.getByRole("button", { name: "Łączę wyrazy szacunku" }).click();
  await expect(stage.body).toContainText("Łączę wyrazy szacunku");
  const text = await stage.body.innerText();
  expect(text.indexOf("Łączę wyrazy")).toBeGreaterThan(text.indexOf("tutejszego organu"));
  expect(text.indexOf("Łączę wyrazy")).toBeLessThan(text.indexOf("Wysłano:"));
});

test("a finding is put aside, remembered and taken back", async ({ stage }) => {
  await stage.open("outlook", BAD);
  await stage.openPane();
  await stage.lexicon();
  const card = stage.pane.getByRole("article").filter({ hasText: "„tutejszego organu” to wyrażenie" });
  await card.getByRole("button", { name: "Pomiń" }).click();
  await expect(card).toHaveCount(0);
  await stage.page.locator("#UprzejmieOpenPane").click();
  await stage.lexicon();
  await expect(card).toHaveCount(0);
  await stage.pane.getByText("Pominięta (1)").click();
  await stage.pane.getByRole("button", { name: "Przywróć" }).click();
  await expect(card).toBeVisible();
});

test("a host that refuses to be read gets a sentence and a way to try again", async ({ stage, page }) => {
  // The lexicon's coming is a reason to look again: it would mend the pane before the button is pressed.
  await page.route("**/lexicon/**", () => undefined);
  await stage.open("outlook", BAD);
  await page.evaluate(() => window.playground.faults.refused.add("mail 37"));
  await stage.openPane();
  await expect(stage.pane.getByText("Nie mogę odczytać tekstu.")).toBeVisible();
  await page.evaluate(() => window.playground.faults.refused.clear());
  await stage.pane.getByRole("button", { name: "Spróbuj ponownie" }).click();
  await expect(stage.pane.getByText("Standardu.")).toBeVisible();
});

test("a host that refuses to be written to loses nothing", async ({ stage, page }) => {
  await stage.open("outlook", BAD);
  await stage.openPane();
  await stage.lexicon();
  const before = await stage.body.innerHTML();
  await page.evaluate(() => window.playground.faults.refused.add("mail 38"));
  await stage.pane.getByRole("button", { name: "Zamień na: dlatego" }).click();
  await expect(stage.pane.getByText("Tekst został taki, jaki był.")).toBeVisible();
  expect(await stage.body.innerHTML()).toBe(before);
});

test("a wrong policy is told in plain words, and the pane works", async ({ stage, page }) => {
  await page.route("**/policy.json", (route) =>
    route.fulfill({ json: { version: 1, sned: "warn", autoSignature: "tak" } }),
  );
  await stage.open("outlook", BAD);
  await stage.openPane();
  await stage.pane.getByRole("tab", { name: "O dodatku" }).click();
  await expect(stage.pane.getByText("W pliku ustawień są 2 błędy.")).toBeVisible();
  await expect(stage.pane.getByText("Nie znam ustawienia „sned”. Może chodzi o „send”?")).toBeVisible();
});

test("hostile HTML in the body executes nothing and breaks nothing", async ({ stage, page }) => {
  await stage.open("outlook");
  await page.locator(".body").evaluate((body) => {
    body.innerHTML =
      '<p>Szanowna Pani,<p>prosimy <b>uiścić</b> opłatę <table><td><img src="x"><script>window.hurt=1</script>';
  });
  await stage.openPane();
  await stage.lexicon();
  await stage.pane.getByRole("button", { name: "Zamień na: zapłacić" }).click();
  await expect(stage.body).toContainText("prosimy zapłacić opłatę");
  expect(await page.evaluate(() => "hurt" in window)).toBe(false);
});

test("plain text is read, mended and signed", async ({ stage, page }) => {
  await stage.open("outlook", BAD);
  await page.getByLabel("Format wiadomości").selectOption("text");
  await stage.openPane();
  await stage.lexicon();
  await stage.pane.getByRole("button", { name: "Zamień na: dlatego" }).click();
  await expect(stage.body).toContainText("załączników, dlatego wzywam");
});

test.describe("launch events", () => {
  test("the signature is there on a new message, and changes with the recipients", async ({ stage }) => {
    await stage.open("outlook");
    await stage.profile();
    await stage.newMessage();
    const signature = stage.body.locator("#uprzejmie-podpis");
    await expect(signature).toContainText("Urząd Miasta Poznania");
    await stage.addRecipient("Jan Kowalski <jan.kowalski@um.poznan.pl>");
    await expect(signature).not.toContainText("Urząd Miasta Poznania");
    await expect(signature).toContainText("Wydział Organizacyjny");
    await stage.addRecipient("Ewa <ewa@example.com>");
    await expect(signature).toContainText("Urząd Miasta Poznania");
    await expect(signature).toHaveCount(1);
  });

  test("a missing phone is caught on send, and the message can go all the same", async ({ stage, page }) => {
    await stage.open("outlook", BAD);
    await stage.profile({ phone: "" });
    await page.getByRole("button", { name: "Wyślij", exact: true }).click();
    const dialog = page.getByRole("dialog");
    await expect(dialog).toContainText("numeru telefonu");
    await dialog.getByRole("button", { name: "Wyślij mimo to" }).click();
    await expect(page.getByText("Wiadomość wysłana.")).toBeVisible();
  });

  test("the dialog's own button opens the pane", async ({ stage, page }) => {
    await stage.open("outlook", BAD);
    await stage.profile({ phone: "" });
    await page.getByRole("button", { name: "Wyślij", exact: true }).click();
    await page.getByRole("dialog").locator("button.primary").click();
    await expect(stage.pane.getByText("Brakuje numeru telefonu")).toBeVisible();
  });

  test("a complete message goes without a word", async ({ stage, page }) => {
    await stage.open("outlook", GOOD);
    await stage.profile();
    await page.getByRole("button", { name: "Wyślij", exact: true }).click();
    await expect(page.getByText("Wiadomość wysłana.")).toBeVisible();
  });

  test("a failure of ours lets the message go", async ({ stage, page }) => {
    await stage.open("outlook", BAD);
    await stage.profile();
    await page.evaluate(() => window.playground.faults.refused.add("mail 37"));
    await page.getByRole("button", { name: "Wyślij", exact: true }).click();
    await expect(page.getByText("Wiadomość wysłana.")).toBeVisible();
  });

  test("a host that never answers does not hold the message", async ({ stage, page }) => {
    await stage.open("outlook", BAD);
    await stage.profile();
    await page.evaluate(() => window.playground.faults.silent.add("mail 37"));
    await page.getByRole("button", { name: "Wyślij", exact: true }).click();
    await expect(page.getByText("Wiadomość wysłana.")).toBeVisible({ timeout: 15_000 });
  });
});

test.describe("for everybody", () => {
  for (const tab of ["Sprawdź", "Podpis", "Zwroty", "O dodatku"])
    test(`axe finds nothing on „${tab}”`, async ({ stage, page }) => {
      await stage.open("outlook", BAD);
      await stage.openPane();
      await stage.lexicon();
      await stage.pane.getByRole("tab", { name: tab }).click();
      await page.waitForTimeout(300);
      const { violations } = await new AxeBuilder({ page })
        .include([".pane iframe", "#root"])
        .exclude([".pane iframe", "[data-tabster-dummy]"])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
    });

  test("the pane is worked by keyboard alone", async ({ stage, page }) => {
    await stage.open("outlook", BAD);
    await stage.openPane();
    await stage.lexicon();
    await stage.pane.getByRole("tab", { name: "Sprawdź" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await expect(stage.pane.getByRole("button", { name: "Zapisz dane" })).toBeVisible();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    const fix = stage.pane.getByRole("button", { name: "Zamień na: dlatego" });
    await fix.focus();
    await page.keyboard.press("Enter");
    await expect(stage.pane.getByText("Tekst jest poprawiony.")).toBeVisible();
  });

  test("nothing is wider than the pane at 320 px", async ({ stage }) => {
    await stage.open("outlook", BAD);
    await stage.openPane();
    await stage.lexicon();
    for (const tab of ["Sprawdź", "Podpis", "Zwroty", "O dodatku"]) {
      await stage.pane.getByRole("tab", { name: tab }).click();
      const wide = await stage.pane
        .getByRole("tabpanel")
        .evaluate((panel) =>
          [...panel.querySelectorAll("*")]
            .filter(
              (one) =>
                one.getBoundingClientRect().right > panel.getBoundingClientRect().right + 1 &&
                one.getClientRects().length > 0,
            )
            .map((one) => one.outerHTML.slice(0, 80)),
        );
      expect(wide, tab).toEqual([]);
    }
  });
});
