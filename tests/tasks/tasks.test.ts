import { Checker } from "../../src/checks/check";
import type { Finding } from "../../src/checks/finding";
import { MemoryHost } from "../../src/host/memory/memory-host";
import type { HostStep } from "../../src/host/problem";
import { HostProblem } from "../../src/host/problem";
import type { Person } from "../../src/letter/person";
import { phrases } from "../../src/letter/phrases";
import { defaults } from "../../src/policy/defaults";
import { rules } from "../../src/rules";
import { readHtml } from "../../src/text/from-html";
import { applyFix } from "../../src/tasks/apply-fix";
import { audienceOf } from "../../src/tasks/audience";
import { findBeforeSend } from "../../src/tasks/find-before-send";
import { ignoreFinding, loadIgnored, restoreFinding } from "../../src/tasks/ignored";
import { insertPhrase } from "../../src/tasks/insert-phrase";
import { insertSignature } from "../../src/tasks/insert-signature";
import { loadPolicy } from "../../src/tasks/load-policy";
import { keepPolicy, loadSavedPolicy } from "../../src/tasks/load-saved-policy";
import { loadProfile, saveProfile } from "../../src/tasks/profile";
import { readDraft, setAudience } from "../../src/tasks/read-draft";
import { revealFinding } from "../../src/tasks/reveal-finding";
import { sayProblem } from "../../src/tasks/say-problem";

export const NOWAK: Person = {
  firstName: "Anna",
  surname: "Nowak",
  position: "inspektor",
  department: "Wydział Organizacyjny",
  phone: "61 878 50 01",
  mobile: "",
  email: "anna.nowak@um.poznan.pl",
  room: "17",
  secretariat: false,
};
const TODAY = { year: 2026, month: 3, day: 12 };
const CLERK = { name: "Jan Kowalski", address: "jan.kowalski@um.poznan.pl" };
const CLIENT = { name: "Ewa Zielińska", address: "ewa@example.com" };
const textOf = (host: MemoryHost) => readHtml(host.html).text;

async function firstFinding(host: MemoryHost, rule: string) {
  const current = await readDraft(host, defaults);
  const { findings } = new Checker(rules).check({ draft: current.draft, policy: defaults, today: TODAY });
  const finding = findings.find((one) => one.rule === rule) as Finding;
  return { current, finding };
}

describe("audienceOf", () => {
  it.each([
    ["internal", [CLERK]],
    ["internal", [CLERK, { name: "", address: "Ewa@ZDM.UM.POZNAN.PL" }]],
    ["external", [CLERK, CLIENT]],
    ["external", []],
    ["external", [{ name: "Lista", address: "" }]],
    ["external", [{ name: "", address: "um.poznan.pl" }]],
    ["external", [{ name: "", address: "jan@niby-um.poznan.pl" }]],
    ["external", [{ name: "", address: "jan@um.poznan.pl.example.com" }]],
  ])("is %s for %j", (audience, recipients) => {
    expect(audienceOf(recipients, ["um.poznan.pl"])).toBe(audience);
  });
});

describe("readDraft", () => {
  it("counts hidden recipients for the audience", async () => {
    const host = new MemoryHost({ recipients: [CLERK], hiddenRecipients: [CLIENT] });
    expect((await readDraft(host, defaults)).audience).toBe("external");
    expect((await readDraft(new MemoryHost({ recipients: [CLERK] }), defaults)).audience).toBe("internal");
  });

  it("knows of a letter what the clerk said of it", async () => {
    const host = new MemoryHost({ kind: "letter" });
    expect((await readDraft(host, defaults)).audience).toBe("external");
    await setAudience(host, "internal");
    expect((await readDraft(host, defaults)).draft.audience).toBe("internal");
  });
});

describe("changes of the draft", () => {
  it("applies a fix and takes it back", async () => {
    const html = "<p>Witam,</p><p>przesyłam wzór pisma.</p>";
    const host = new MemoryHost({ html });
    const { current, finding } = await firstFinding(host, "polite/no-witam");
    const done = await applyFix(host, current, finding, "Dzień dobry");
    expect(host.html).toContain("Dzień dobry");
    expect(done.done && (await done.undo())).toBe(true);
    expect(host.html).toBe(html);
  });

  it("shows a finding, or says that it cannot", async () => {
    const host = new MemoryHost({ html: "<p>Witam,</p><p>przesyłam wzór pisma.</p>" });
    const { current, finding } = await firstFinding(host, "polite/no-witam");
    expect(await revealFinding(host, current, finding)).toBe(true);
    host.failing.add("reveal");
    expect(await revealFinding(host, current, finding)).toBe(false);
  });

  it("inserts every phrase where it belongs, with its words as they are", async () => {
    for (const phrase of phrases(defaults, NOWAK, "external", { gender: "f", title: "dyrektor" })) {
      const host = new MemoryHost({ html: "<p>Odpowiadamy na list.</p>" });
      expect((await insertPhrase(host, phrase)).done).toBe(true);
      const lines = textOf(host).split("\n");
      expect(lines.join(" ").replace(/\u00a0/g, " ")).toContain(phrase.text.replace(/\u00a0/g, " "));
      if (phrase.slot === "opening") expect(lines[1]).toBe("Odpowiadamy na list.");
      if (phrase.slot === "closing") expect(lines[0]).toBe("Odpowiadamy na list.");
    }
  });

  it.each([
    ["external", [CLIENT], "Urząd Miasta Poznania"],
    ["internal", [CLERK], "inspektor\nWydział Organizacyjny"],
  ])("inserts the %s signature once", async (_audience, recipients, expected) => {
    const host = new MemoryHost({ html: "<p>Dzień dobry,</p>", recipients });
    for (let time = 0; time < 2; time++) await insertSignature(host, await readDraft(host, defaults), defaults, NOWAK);
    expect(textOf(host)).toContain(expected);
    expect(textOf(host).match(/Anna Nowak/g)).toHaveLength(1);
  });

  it("inserts the case handler's block into a letter", async () => {
    const host = new MemoryHost({ kind: "letter", html: "<p>Szanowna Pani,</p>" });
    await insertSignature(host, await readDraft(host, defaults), defaults, NOWAK);
    expect(textOf(host)).toContain("Sprawę prowadzi: Anna Nowak");
  });

  it.each<HostStep>(["replace", "insert"])(
    "says one sentence, and changes nothing, when the host refuses to %s",
    async (step) => {
      const html = "<p>Witam,</p><p>przesyłam wzór pisma.</p>";
      const host = new MemoryHost({ html });
      const { current, finding } = await firstFinding(host, "polite/no-witam");
      host.failing.add(step);
      const [opening] = phrases(defaults, NOWAK, "external", {});
      const done =
        step === "replace" ? await applyFix(host, current, finding, "Dzień dobry") : await insertPhrase(host, opening!);
      expect(done).toEqual({ done: false, message: sayProblem(new HostProblem(step, "memory", "told to fail")) });
      expect(host.html).toBe(html);
    },
  );
});

describe("sayProblem", () => {
  it("says whole sentences, and nothing of what the host said", () => {
    const steps: HostStep[] = ["read", "place", "replace", "insert", "reveal", "load", "save", "time"];
    const said = [
      ...steps.map((step) => sayProblem(new HostProblem(step, "outlook", "9018 tajne"))),
      sayProblem("tajne"),
    ];
    for (const sentence of said) expect(sentence).toMatch(/^[A-ZŚŻ][^]*\.$/);
    expect(said.join()).not.toContain("tajne");
    expect(new Set(said).size).toBe(9);
  });
});

describe("profile", () => {
  it("is what was saved, without what is odd", async () => {
    const host = new MemoryHost();
    await saveProfile(host, { ...NOWAK, gender: "f" });
    expect(await loadProfile(host)).toEqual({ person: { ...NOWAK, gender: "f" }, saved: true });
    host.settings.set("profile", { firstName: 7, surname: "N".repeat(999), gender: "x", evil: true });
    const { person } = await loadProfile(host);
    expect(person).toMatchObject({ firstName: "", surname: "N".repeat(200), phone: "", secretariat: false });
    expect(Object.keys(person)).not.toContain("gender");
  });

  it.each([
    ["Anna Nowak", "Anna", "Nowak"],
    ["Anna Nowak-Kowalska (Or)", "Anna", "Nowak-Kowalska"],
    ["anna.nowak@um.poznan.pl", "", ""],
    ["", "", ""],
  ])("is suggested from a mailbox named %j", async (name, firstName, surname) => {
    const { person, saved } = await loadProfile(new MemoryHost(), { name, address: "anna.nowak@um.poznan.pl" });
    expect([person.firstName, person.surname, person.email, saved]).toEqual([
      firstName,
      surname,
      "anna.nowak@um.poznan.pl",
      false,
    ]);
  });
});

describe("ignored findings", () => {
  const finding = { rule: "plain/no-officialese", quote: "celem", span: { start: 3, end: 8 } } as Finding;

  it("are kept, taken back, and capped so that settings hold them", async () => {
    const host = new MemoryHost();
    host.settings.set(
      "ignored",
      Array.from({ length: 900 }, (_, i) => `plain/no-x:${i}`),
    );
    const list = await ignoreFinding(host, await loadIgnored(host), finding, "Aj celem jest");
    expect(list).toHaveLength(300);
    expect(JSON.stringify(list).length).toBeLessThan(12_000);
    expect(await loadIgnored(host)).toEqual(list);
    expect(await restoreFinding(host, list, finding, "Aj celem jest")).toEqual(list.slice(0, -1));
    host.settings.set("ignored", "odd");
    expect(await loadIgnored(host)).toEqual([]);
  });
});

describe("policy", () => {
  it("is IT's file, with its problems", async () => {
    const { policy, problems, fromFile } = await loadPolicy(async () => ({ send: "off", colour: 3 }));
    expect([policy.send, fromFile, problems.map(({ at }) => at)]).toEqual(["off", true, ["colour"]]);
  });

  it("is the default where the file cannot be read", async () => {
    const { policy, problems, fromFile } = await loadPolicy(() => Promise.reject(new TypeError("404")));
    expect(policy).toBe(defaults);
    expect([fromFile, problems.length]).toEqual([false, 1]);
  });

  it("is kept for launch events, unless it is too large", async () => {
    const host = new MemoryHost();
    await keepPolicy(host, { send: "off", office: { domains: ["poznan.pl"] } });
    expect((await loadSavedPolicy(host)).office.domains).toEqual(["poznan.pl"]);
    await keepPolicy(host, { glossary: [{ term: "x", meaning: "m".repeat(17_000) }] });
    expect((await loadSavedPolicy(host)).send).toBe("off");
    host.failing.add("save");
    await keepPolicy(host, { send: "off", office: { domains: ["poznan.pl"] } });
  });
});

describe("findBeforeSend", () => {
  const body =
    "<p>Dzień dobry,</p><p>przesyłam zestawienie za luty.</p><p>Pozdrawiam</p><p>Anna Nowak</p><p>inspektor, Wydział Organizacyjny</p>";

  it("finds what the Standard demands and is not there", async () => {
    const host = new MemoryHost({ html: body, recipients: [CLERK] });
    expect((await findBeforeSend(host, TODAY)).map(({ rule }) => rule)).toEqual(["contact/use-phone"]);
    host.html += "<p>tel. 61 878 50 01</p>";
    expect(await findBeforeSend(host, TODAY)).toEqual([]);
  });

  it("does not take the number in the quoted thread for the clerk's", async () => {
    const host = new MemoryHost({
      html: `${body}<div id="divRplyFwdMsg">Od: Jan</div><p>tel. 61 878 50 02</p>`,
      recipients: [CLERK],
    });
    expect((await findBeforeSend(host, TODAY)).map(({ rule }) => rule)).toEqual(["contact/use-phone"]);
  });

  it("is silent where IT wants it, about what was put aside, and about an empty message", async () => {
    const host = new MemoryHost({ html: body, recipients: [CLERK] });
    const [finding] = await findBeforeSend(host, TODAY);
    await ignoreFinding(host, [], finding!, (await host.read()).body);
    expect(await findBeforeSend(host, TODAY)).toEqual([]);
    host.settings.clear();
    await keepPolicy(host, { rules: { "contact/use-phone": "may" } });
    expect(await findBeforeSend(host, TODAY)).toEqual([]);
    await keepPolicy(host, { send: "off" });
    host.html = "<p>Proszę o telefon do mnie.</p>";
    expect(await findBeforeSend(host, TODAY)).toEqual([]);
    expect(await findBeforeSend(new MemoryHost(), TODAY)).toEqual([]);
  });
});
