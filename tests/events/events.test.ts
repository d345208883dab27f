import { defaults } from "../../src/policy/defaults";
import { linesOf, openOutlook, type FakeOutlook } from "../host/fake-outlook";
import { startRuntime } from "./bare-runtime";

const PROFILE = {
  firstName: "Anna",
  surname: "Nowak",
  position: "inspektor",
  department: "Wydział Organizacyjny",
  phone: "61 878 50 01",
  mobile: "",
  email: "anna.nowak@um.poznan.pl",
  room: "",
  secretariat: false,
};
const CLERK = { name: "Jan Kowalski", address: "jan.kowalski@um.poznan.pl" };
const CLIENT = { name: "Ewa Zielińska", address: "ewa@example.com" };
const EVENTS = ["onNewMessageCompose", "onMessageRecipientsChanged", "onMessageSend", "insertSignatureCommand"];
const LETTER = "<p>Dzień dobry,</p><p>przesyłam zestawienie za luty.</p><p>Pozdrawiam</p>";
const SIGNED = `${LETTER}<p>Anna Nowak</p><p>inspektor</p><p>Wydział Organizacyjny</p><p>tel. 61 878 50 01</p>`;
const INTERNAL = ["Anna Nowak", "inspektor", "Wydział Organizacyjny", "tel. 61\u00a0878\u00a050\u00a001"];

const profile = (more: object = {}) => ["profile", JSON.stringify({ ...PROFILE, ...more })] as [string, string];
const policy = (more: object) => ["policy", JSON.stringify(more)] as [string, string];

function openWith(start: Partial<FakeOutlook>, timers: { setTimeout?: unknown } = {}) {
  const outlook = openOutlook(start);
  const { handlers } = startRuntime(Office, timers);
  /** Runs an event, waits until it is quiet, and answers with what it was completed with, each time. */
  const run = async (name: string) => {
    const answers: unknown[] = [];
    handlers.get(name)!({ completed: (answer) => void answers.push(answer) });
    for (let turn = 0; turn < 60; turn++) await new Promise((resolve) => setImmediate(resolve));
    return answers;
  };
  return { outlook, handlers, run };
}

const nameCount = (outlook: FakeOutlook) => linesOf(outlook).filter((line) => line === "Anna Nowak").length;

it("associates the manifest's functions in a runtime without timers, Intl and a DOM", () => {
  expect([...openWith({}).handlers.keys()].sort()).toEqual([...EVENTS].sort());
});

it("tells office.js in a browser that it is ready for events", () => {
  let asked = 0;
  openOutlook();
  startRuntime({ ...Office, onReady: () => Promise.resolve(asked++) });
  expect(asked).toBe(1);
});

describe("onNewMessageCompose", () => {
  it.each([
    ["internal", [CLERK], INTERNAL[1]],
    ["external", [CLIENT], "Urząd Miasta Poznania"],
    ["external", [], "Urząd Miasta Poznania"],
  ])("inserts the %s signature for the recipients that are there", async (_audience, to, line) => {
    const { outlook, run } = openWith({ to, roaming: new Map([profile()]) });
    expect(await run("onNewMessageCompose")).toEqual([undefined]);
    expect(linesOf(outlook)).toContain(line);
    expect(await run("onNewMessageCompose")).toEqual([undefined]);
    expect(nameCount(outlook)).toBe(1);
  });

  it("inserts into plain text and above the quoted thread", async () => {
    const { outlook, run } = openWith({
      to: [CLERK],
      format: "text",
      body: "\r\n\r\n-----Wiadomość oryginalna-----\r\nKiedy?",
      roaming: new Map([profile()]),
    });
    await run("onNewMessageCompose");
    expect(linesOf(outlook)).toEqual([...INTERNAL, "-----Wiadomość oryginalna-----", "Kiedy?"]);
  });

  it.each([
    ["without a profile", new Map<string, string>()],
    ["where IT does not want it", new Map([profile(), policy({ autoSignature: false })])],
    ["with a profile that is nonsense", new Map([["profile", '"nonsense"']])],
  ])("leaves the message as it is %s", async (_when, roaming) => {
    const { outlook, run } = openWith({ body: LETTER, roaming });
    expect(await run("onNewMessageCompose")).toEqual([undefined]);
    expect(outlook.body).toBe(LETTER);
  });
});

describe("onMessageRecipientsChanged", () => {
  it("changes the signature there and back, and only when it has to", async () => {
    const { outlook, run } = openWith({ to: [CLERK], body: LETTER, roaming: new Map([profile()]) });
    await run("onNewMessageCompose");
    expect(linesOf(outlook).slice(3)).toEqual(INTERNAL);
    outlook.to = [CLERK, CLIENT];
    await run("onMessageRecipientsChanged");
    expect(linesOf(outlook)).toContain("Urząd Miasta Poznania");
    outlook.to = [CLIENT];
    outlook.calls.length = 0;
    await run("onMessageRecipientsChanged");
    expect(outlook.calls).not.toContain("body.setSignatureAsync");
    outlook.to = [CLERK];
    expect(await run("onMessageRecipientsChanged")).toEqual([undefined]);
    expect(linesOf(outlook).slice(3)).toEqual(INTERNAL);
  });

  it("tells the signature by its text where no session remembers it", async () => {
    const { outlook, run } = openWith({
      to: [CLIENT],
      body: `${LETTER}<div id="x_uprzejmie-podpis">${INTERNAL.map((line) => `<p>${line}</p>`).join("")}</div>`,
      roaming: new Map([profile()]),
    });
    await run("onMessageRecipientsChanged");
    expect(nameCount(outlook)).toBe(1);
    expect(linesOf(outlook)).toContain("Urząd Miasta Poznania");
  });

  it.each([
    ["took out", () => LETTER],
    ["changed", (body: string) => body.replace("inspektor", "starszy inspektor")],
  ])("does not touch a message whose signature the clerk %s", async (_how, edit) => {
    const { outlook, run } = openWith({ to: [CLERK], body: LETTER, roaming: new Map([profile()]) });
    await run("onNewMessageCompose");
    const body = (outlook.body = edit(outlook.body));
    outlook.to = [CLIENT];
    expect(await run("onMessageRecipientsChanged")).toEqual([undefined]);
    expect(outlook.body).toBe(body);
  });

  it("ends with the signature for the last recipients when two events run at once", async () => {
    const { outlook, run } = openWith({ to: [CLERK], body: LETTER, roaming: new Map([profile()]) });
    await run("onNewMessageCompose");
    outlook.to = [CLIENT];
    const first = run("onMessageRecipientsChanged");
    await new Promise((resolve) => setImmediate(resolve));
    outlook.to = [CLERK];
    await Promise.all([first, run("onMessageRecipientsChanged")]);
    expect(linesOf(outlook).slice(3)).toEqual(INTERNAL);
  });
});

it("follows recipients that change while the signature does", async () => {
  const { outlook, run } = openWith({ to: [CLERK], body: LETTER, roaming: new Map([profile()]) });
  await run("onNewMessageCompose");
  outlook.to = [CLIENT];
  const { body } = Office.context.mailbox.item as unknown as Office.MessageCompose;
  const insert = body.setSignatureAsync.bind(body) as (...args: unknown[]) => void;
  body.setSignatureAsync = ((...args: unknown[]) => {
    outlook.to = [CLERK];
    insert(...args);
  }) as never;
  await run("onMessageRecipientsChanged");
  expect(linesOf(outlook).slice(3)).toEqual(INTERNAL);
});

describe("onMessageSend", () => {
  it("stops a message that lacks something, and says what", async () => {
    const { run } = openWith({ to: [CLERK], body: LETTER, roaming: new Map([profile()]) });
    const [answer, ...more] = (await run("onMessageSend")) as Record<string, unknown>[];
    expect(more).toEqual([]);
    expect(answer).toMatchObject({ allowEvent: false, commandId: "UprzejmieOpenPane" });
    expect(answer!["errorMessage"]).toBe(
      "W wiadomości brakuje: imienia i nazwiska, stanowiska, nazwy wydziału oraz numeru telefonu. Możesz to uzupełnić albo wysłać wiadomość mimo to.",
    );
    expect(String(answer!["cancelLabel"]).length).toBeLessThanOrEqual(20);
  });

  it("speaks of one thing in the singular", async () => {
    const { run } = openWith({
      to: [CLERK],
      body: SIGNED.replace(/<p>tel.*/, ""),
      roaming: new Map([profile({ phone: "" })]),
    });
    expect(await run("onMessageSend")).toMatchObject([
      { errorMessage: "W wiadomości brakuje numeru telefonu. Możesz go uzupełnić albo wysłać wiadomość mimo to." },
    ]);
  });

  it.each([
    ["has all it needs", { to: [CLERK], body: SIGNED }, [profile()]],
    ["is checked for nobody", { to: [CLERK], body: LETTER }, []],
    ["is not to be checked", { to: [CLERK], body: LETTER }, [profile(), policy({ send: "off" })]],
    ["is empty", { to: [CLERK], body: "" }, [profile()]],
  ])("lets a message go that %s", async (_what, start, roaming) => {
    const { run } = openWith({ ...start, roaming: new Map(roaming as [string, string][]) });
    expect(await run("onMessageSend")).toEqual([{ allowEvent: true }]);
  });

  it.each(["refused", "thrown"] as const)(
    "lets the message go whatever call is %s, and completes once",
    async (how) => {
      const calls = [
        "body.getTypeAsync",
        "body.getAsync",
        "subject.getAsync",
        "to.getAsync",
        "cc.getAsync",
        "bcc.getAsync",
      ];
      for (const name of calls) {
        const { outlook, run } = openWith({ to: [CLERK], body: LETTER, roaming: new Map([profile()]) });
        outlook[how].add(name);
        expect(await run("onMessageSend")).toEqual([{ allowEvent: true }]);
      }
    },
  );

  it("lets the message go in under 5 seconds when a call is never answered, and does not speak later", async () => {
    const limits: { ms: number; then: () => void }[] = [];
    const setTimeout = (then: () => void, ms: number) => void limits.push({ ms, then });
    const { outlook, run } = openWith({ to: [CLERK], body: LETTER, roaming: new Map([profile()]) }, { setTimeout });
    outlook.silent.add("subject.getAsync");
    const answers = await run("onMessageSend");
    expect(answers).toEqual([]);
    expect(Math.min(...limits.map(({ ms }) => ms))).toBeLessThan(5000);
    limits.sort((a, b) => a.ms - b.ms).forEach(({ then }) => then());
    await new Promise((resolve) => setImmediate(resolve));
    expect(answers).toEqual([{ allowEvent: true }]);
  });

  it.each([
    ["no message is open", () => void (Office.context.mailbox.item = undefined as never)],
    ["there are no settings", () => void (Office.context.roamingSettings = undefined as never)],
  ])("lets the message go when %s", async (_what, breakIt) => {
    const { run } = openWith({ body: LETTER });
    breakIt();
    expect(await run("onMessageSend")).toEqual([{ allowEvent: true }]);
  });

  it("goes by the built-in policy when the kept one is nonsense", async () => {
    const { run } = openWith({ to: [CLERK], body: LETTER, roaming: new Map([profile(), policy([7, "x"])]) });
    expect(defaults.send).toBe("warn");
    expect(await run("onMessageSend")).toMatchObject([{ allowEvent: false }]);
  });
});

describe("insertSignatureCommand", () => {
  it("inserts the signature even where new messages get none", async () => {
    const { outlook, run } = openWith({
      to: [CLERK],
      body: LETTER,
      roaming: new Map([profile(), policy({ autoSignature: false })]),
    });
    expect(await run("insertSignatureCommand")).toEqual([undefined]);
    expect(nameCount(outlook)).toBe(1);
    expect(outlook.notes).toEqual([]);
  });

  it.each([
    ["there is no profile", new Map<string, string>(), "body.nothing", /uzupełnij podpis/],
    ["Outlook refuses", new Map([profile()]), "body.setSignatureAsync", /^Nie mogę wstawić/],
  ])("says above the message why not when %s", async (_why, roaming, refused, note) => {
    const { outlook, run } = openWith({ body: LETTER, roaming });
    outlook.refused.add(refused);
    expect(await run("insertSignatureCommand")).toEqual([undefined]);
    expect(outlook.notes).toHaveLength(1);
    expect(outlook.notes[0]).toMatch(note);
    expect(outlook.notes[0]!.length).toBeLessThanOrEqual(150);
    expect(outlook.body).toBe(LETTER);
    await run("insertSignatureCommand");
    expect(outlook.notes).toHaveLength(1);
  });

  it("takes back what it said once the signature is in", async () => {
    const { outlook, run } = openWith({ to: [CLERK], body: LETTER, roaming: new Map([profile()]) });
    outlook.notes.push("Nie znam jeszcze Twoich danych.");
    await run("insertSignatureCommand");
    expect([outlook.notes, nameCount(outlook)]).toEqual([[], 1]);
  });
});

it.each(EVENTS)("completes %s once when every call is refused", async (name) => {
  const { outlook, run } = openWith({ body: LETTER, roaming: new Map([profile()]) });
  for (const call of [
    "body.getTypeAsync",
    "body.setAsync",
    "body.setSignatureAsync",
    "notificationMessages.replaceAsync",
    "notificationMessages.addAsync",
  ])
    outlook.refused.add(call);
  expect(await run(name)).toHaveLength(1);
  expect(outlook.body).toBe(LETTER);
});
