import type { Composed, Host, Original, Target } from "../../src/host/host";
import { HostProblem } from "../../src/host/problem";
import { escapeHtml } from "../../src/text/escape";

/** A host with something open in it, and what the suite needs to see and to do from outside. */
export interface Stage {
  readonly host: Host;
  /** All lines that a person sees, quoted thread and signature too, without empty ones. */
  lines(): Promise<readonly string[]>;
  /** A person puts other lines in place of all that is there. */
  type(lines: readonly string[]): Promise<void>;
  /** From now on the host refuses changes. */
  refuse(): void | Promise<void>;
  close?(): Promise<void>;
}

export interface HostUnderTest {
  readonly name: string;
  readonly kind: Original["kind"];
  /** Opens a draft with these lines; mail also with a quoted thread behind them. */
  open(lines: readonly string[], quoted?: readonly string[]): Promise<Stage>;
}

const LETTER = [
  "Szanowna Pani,",
  "w nawiązaniu do Pani pisma informujemy, że remont potrwa do 30 maja 2026 r.",
  "Prosimy o telefon, jeśli termin „majowy” & sobota nie pasują.",
  "Z poważaniem",
];
const QUOTED = ["-----Wiadomość oryginalna-----", "Kiedy skończy się remont?"];
const SIGNATURE = ["Anna Nowak", "inspektor", "tel. 61 878 50 01"];

/** What the suite needs of a test runner: jest on Node, Playwright in a browser. */
export interface Runner {
  describe(name: string, body: () => void): void;
  it(name: string, body: () => Promise<void>): void;
  readonly expect: jest.Expect;
}

/** What every host does alike, in memory, over fakes, and in a browser. */
export function hostSuite(under: HostUnderTest, { describe, it: test, expect }: Runner): void {
  const isMail = under.kind === "email";
  const opened: Stage[] = [];
  const open = async (lines: readonly string[], quoted: readonly string[] = []) => {
    const stage = await under.open(lines, isMail ? quoted : []);
    opened.push(stage);
    return stage;
  };
  const it = (name: string, body: () => Promise<void>) =>
    test(name, async () => {
      try {
        await body();
      } finally {
        for (const stage of opened.splice(0)) await stage.close?.();
      }
    });

  describe(under.name, () => {
    it("reads what the clerk wrote, in pieces that lie in it", async () => {
      const { host } = await open(LETTER, QUOTED);
      const original = await host.read();
      expect(original.kind).toBe(under.kind);
      expect(original.pieces.map(({ start, end }) => original.body.slice(start, end))).toEqual(LETTER);
      expect(original.quoted.includes("Kiedy skończy się remont?")).toBe(isMail);
    });

    it("reads an empty draft", async () => {
      const { host } = await open([]);
      expect((await host.read()).pieces).toEqual([]);
    });

    it("replaces the words of a target, nothing else, and takes it back", async () => {
      const stage = await open(LETTER, QUOTED);
      const undo = await stage.host.replace(await targetOf(stage.host, "w nawiązaniu do Pani pisma"), "po Pani piśmie");
      expect(await stage.lines()).toEqual(all(changed("w nawiązaniu do Pani pisma", "po Pani piśmie")));
      expect(await undo()).toBe(true);
      expect(await stage.lines()).toEqual(all(LETTER));
    });

    it("replaces words with signs that mean something to a host", async () => {
      const stage = await open(LETTER);
      await stage.host.replace(await targetOf(stage.host, "„majowy” & sobota"), "<b>5 & 6^l</b>");
      expect(await stage.lines()).toEqual(changed("„majowy” & sobota", "<b>5 & 6^l</b>"));
    });

    it("takes words out, puts words in between, and takes both back", async () => {
      const stage = await open(LETTER);
      const without = await stage.host.replace(await targetOf(stage.host, " 2026 r"), "");
      expect(await stage.lines()).toEqual(changed(" 2026 r", ""));
      expect(await without()).toBe(true);
      const { body } = await stage.host.read();
      const start = body.indexOf("do 30 maja") + 2;
      const within = await stage.host.replace({ start, end: start, quote: "", body }, " dnia");
      expect(await stage.lines()).toEqual(changed("do 30 maja", "do dnia 30 maja"));
      expect(await within()).toBe(true);
      expect(await stage.lines()).toEqual(LETTER);
    });

    it("replaces a whole sentence longer than any search", async () => {
      const long = `Informujemy, że ${"wniosek z dnia 5 maja oraz załączniki do niego ".repeat(9)}są u nas.`;
      const stage = await open(["Szanowny Panie,", long, "Z poważaniem"]);
      const undo = await stage.host.replace(await targetOf(stage.host, long), "Mamy Pana wniosek z 5 maja.");
      expect(await stage.lines()).toEqual(["Szanowny Panie,", "Mamy Pana wniosek z 5 maja.", "Z poważaniem"]);
      expect(await undo()).toBe(true);
      expect(await stage.lines()).toEqual(["Szanowny Panie,", long, "Z poważaniem"]);
    });

    it("takes the right one of several places with the same words", async () => {
      const stage = await open(["Termin minął.", "Ten termin i nowy termin, nasz termin."]);
      const { body } = await stage.host.read();
      const start = body.indexOf("nowy termin") + 5;
      await stage.host.replace({ start, end: start + 6, quote: "termin", body }, "czas");
      expect(await stage.lines()).toEqual(["Termin minął.", "Ten termin i nowy czas, nasz termin."]);
    });

    it("finds the place again when the clerk has written on elsewhere", async () => {
      const stage = await open(LETTER);
      const target = await targetOf(stage.host, "informujemy, że remont");
      await stage.type(["Dzień dobry,", "to jest nowe.", ...LETTER.slice(1)]);
      await stage.host.replace(target, "remont");
      expect(await stage.lines()).toEqual([
        "Dzień dobry,",
        "to jest nowe.",
        ...changed("informujemy, że remont", "remont").slice(1),
      ]);
    });

    for (const [how, lines] of [
      ["are gone", ["Szanowna Pani,", "proszę dzwonić.", "Z poważaniem"]],
      ["are only the same by chance", ["Dzień dobry,", "sprzątanie potrwa do środy.", "Pozdrawiam"]],
    ] as const)
      it(`refuses when the words ${how}`, async () => {
        const stage = await open(LETTER);
        const target = await targetOf(stage.host, "potrwa do");
        await stage.type(lines);
        await expect(stage.host.replace(target, "skończy się")).rejects.toMatchObject({ step: "place" });
        expect(await stage.lines()).toEqual(lines);
      });

    it("does not take back what the clerk has changed since", async () => {
      const stage = await open(LETTER);
      const undo = await stage.host.replace(await targetOf(stage.host, "Prosimy o telefon"), "Proszę zadzwonić");
      const lines = ["Szanowna Pani,", "to zupełnie inny list."];
      await stage.type(lines);
      expect(await undo()).toBe(false);
      expect(await stage.lines()).toEqual(lines);
    });

    it("inserts an opening on top and a closing behind the text, and takes them back", async () => {
      const own = LETTER.slice(1, 3);
      const stage = await open(own, QUOTED);
      const closing = await stage.host.insert(composed(["Łączę wyrazy szacunku"]), "closing");
      const opening = await stage.host.insert(composed(["Szanowna Pani,"]), "opening");
      expect(await stage.lines()).toEqual(all(["Szanowna Pani,", ...own, "Łączę wyrazy szacunku"]));
      expect(await opening()).toBe(true);
      expect(await closing()).toBe(true);
      expect(await stage.lines()).toEqual(all(own));
    });

    it("inserts into an empty draft", async () => {
      const stage = await open([], QUOTED);
      await stage.host.insert(composed(["Szanowni Państwo,"]), "opening");
      expect(await stage.lines()).toEqual(all(["Szanowni Państwo,"]));
    });

    it("has one signature, however often it is inserted", async () => {
      const stage = await open(LETTER, QUOTED);
      const slot = isMail ? "signature" : "case-handler";
      const first = await stage.host.insert(signature(SIGNATURE), slot);
      expect(await stage.lines()).toEqual(all([...LETTER, ...SIGNATURE]));
      const other = [SIGNATURE[0]!, "Urząd Miasta Poznania", SIGNATURE[2]!, "anna.nowak@um.poznan.pl"];
      const second = await stage.host.insert(signature(other), slot);
      expect(await stage.lines()).toEqual(all([...LETTER, ...other]));
      expect(await second()).toBe(true);
      expect(await stage.lines()).toEqual(all([...LETTER, ...SIGNATURE]));
      // What Outlook inserted by itself may be gone by now for good reasons: only what is ours is promised.
      if (!isMail) expect(await first()).toBe(true);
    });

    it("puts a closing before the signature", async () => {
      const own = LETTER.slice(0, 3);
      const stage = await open(own, QUOTED);
      await stage.host.insert(signature(SIGNATURE), isMail ? "signature" : "case-handler");
      await stage.host.insert(composed(["Z poważaniem"]), "closing");
      expect(await stage.lines()).toEqual(all([...own, "Z poważaniem", ...SIGNATURE]));
    });

    it("reads its signature as one", async () => {
      const stage = await open(LETTER, QUOTED);
      await stage.host.insert(signature(SIGNATURE), isMail ? "signature" : "case-handler");
      const { body, pieces, format } = await stage.host.read();
      const signed = pieces.filter(({ role }) => role === "signature").map(({ start, end }) => body.slice(start, end));
      expect(signed).toEqual(format === "text" ? [] : SIGNATURE);
    });

    it("inserts at the cursor without losing a word", async () => {
      const stage = await open(LETTER);
      await stage.host.insert(composed(["Dziękujemy za cierpliwość."]), "cursor");
      const text = (await stage.lines()).join("\n");
      expect(text).toContain("Dziękujemy za cierpliwość.");
      expect(text.replace("Dziękujemy za cierpliwość.", "").replace(/\n+/g, "\n").trim()).toBe(LETTER.join("\n"));
    });

    it("keeps settings as JSON, for the user and for this draft", async () => {
      const { host } = await open(LETTER);
      expect(await host.load("profile")).toBeUndefined();
      expect(await host.loadHere("audience")).toBeUndefined();
      await host.save("profile", { firstName: "Żaneta", rooms: [3, 17] });
      await host.saveHere("audience", "internal");
      expect(await host.load("profile")).toEqual({ firstName: "Żaneta", rooms: [3, 17] });
      expect(await host.loadHere("audience")).toBe("internal");
    });

    it("says whether it can show a place", async () => {
      const { host } = await open(LETTER);
      const target = await targetOf(host, "30 maja");
      expect(await host.reveal(target)).toBe(host.name !== "outlook");
      expect(await host.reveal({ ...target, body: target.body + "!", quote: "31 grudnia" })).toBe(false);
    });

    const changes: Readonly<Record<string, (host: Host, target: Target) => Promise<unknown>>> = {
      "a fix": (host, target) => host.replace(target, "inaczej"),
      "a closing": (host) => host.insert(composed(["Z poważaniem"]), "closing"),
      "an opening": (host) => host.insert(composed(["Dzień dobry,"]), "opening"),
      "a phrase": (host) => host.insert(composed(["Dziękujemy."]), "cursor"),
      "a signature": (host) => host.insert(signature(SIGNATURE), isMail ? "signature" : "case-handler"),
    };
    for (const what of Object.keys(changes))
      it(`rejects with a HostProblem when the host refuses ${what}, and has changed nothing`, async () => {
        const stage = await open(LETTER, QUOTED);
        const target = await targetOf(stage.host, "remont potrwa");
        await stage.refuse();
        await expect(changes[what]!(stage.host, target)).rejects.toBeInstanceOf(HostProblem);
        expect(await stage.lines()).toEqual(all(LETTER));
      });

    function all(lines: readonly string[]): string[] {
      return isMail ? [...lines, ...QUOTED] : [...lines];
    }
  });
}

export async function targetOf(host: Host, quote: string): Promise<Target> {
  const { body } = await host.read();
  const start = body.indexOf(quote);
  if (start < 0) throw new RangeError(`"${quote}" is not in the draft`);
  return { start, end: start + quote.length, quote, body };
}

function changed(from: string, to: string): string[] {
  return LETTER.map((line) => line.replace(from, () => to));
}

function composed(lines: readonly string[]): Composed {
  return { text: lines.join("\n"), html: lines.map((line) => `<p>${escapeHtml(line)}</p>`).join("") };
}

function signature(lines: readonly string[]): Composed {
  const { text, html } = composed(lines);
  return { text, html: `<div id="uprzejmie-podpis">${html}</div>` };
}
