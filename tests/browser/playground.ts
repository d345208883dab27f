import { expect, test as base, type FrameLocator, type Page } from "@playwright/test";
import { serve, type Playground } from "../../playground/server/serve";

/** The playground in a page, with what tests do to it again and again. */
export class Stage {
  constructor(
    readonly page: Page,
    private readonly address: string,
  ) {}

  get pane(): FrameLocator {
    return this.page.frameLocator(".pane iframe");
  }

  get body() {
    return this.page.locator(".body, .paper");
  }

  async open(host: "outlook" | "word", sample?: string): Promise<void> {
    await this.page.goto(`${this.address}/#${host}`);
    if (sample) await this.page.getByLabel("Przykład do wczytania").selectOption({ label: sample });
  }

  async openPane(): Promise<void> {
    await this.page.locator("#UprzejmieOpenPane").click();
    await expect(this.pane.getByRole("tab", { name: "Sprawdź" })).toBeVisible();
  }

  /** Waits until the rules that need the lexicon have spoken. */
  async lexicon(): Promise<void> {
    await expect(this.pane.getByText("Wczytuję słownik")).toHaveCount(0);
    await expect(this.pane.getByRole("status", { name: "Sprawdzam tekst." })).toHaveCount(0);
  }

  /** Saves a profile in the mailbox, as if the clerk had filled it in before. */
  async profile(values: Record<string, unknown> = {}): Promise<void> {
    const person = {
      firstName: "Anna",
      surname: "Nowak",
      position: "inspektor",
      department: "Wydział Organizacyjny",
      phone: "61 878 50 01",
      mobile: "",
      email: "anna.nowak@um.poznan.pl",
      room: "",
      secretariat: false,
      ...values,
    };
    await this.page.evaluate((json) => (window.playground.roaming.profile = json), JSON.stringify(person));
  }

  /** Opens a new message, with the launch event that goes with it. */
  async newMessage(): Promise<void> {
    await this.page.getByRole("button", { name: "Nowa wiadomość" }).click();
  }

  async addRecipient(text: string): Promise<void> {
    const field = this.page.getByRole("textbox", { name: "Do", exact: true });
    await field.fill(text);
    await field.press("Enter");
  }
}

/** A test with a playground of its own; it fails if the add-in made a call that nobody answers, or the page threw. */
export const test = base.extend<{ stage: Stage }, { playground: Playground }>({
  playground: [
    async ({}, use, { workerIndex }) => {
      const playground = await serve({ page: 8700 + workerIndex, product: 9700 + workerIndex });
      await use(playground);
      await playground.stop();
    },
    { scope: "worker" },
  ],
  stage: async ({ page, playground }, use) => {
    const thrown: string[] = [];
    page.on("pageerror", (error) => thrown.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error" && /Content Security Policy|Refused/.test(message.text()))
        thrown.push(message.text());
    });
    await use(new Stage(page, playground.address));
    expect(thrown).toEqual([]);
    expect(await page.evaluate(() => window.playground.unknown)).toEqual([]);
  },
});

export { expect };
