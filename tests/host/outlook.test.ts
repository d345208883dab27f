import { OutlookHost } from "../../src/host/outlook/outlook-host";
import { HostProblem } from "../../src/host/problem";
import { linesOf, openOutlook } from "./fake-outlook";
import { targetOf } from "./suite";

const block = (lines: readonly string[], id = "uprzejmie-podpis") => ({
  text: lines.join("\n"),
  html: `<div id="${id}">${lines.map((line) => `<p>${line}</p>`).join("")}</div>`,
});
const NOWAK = block(["Anna Nowak", "tel. 61 878 50 01"]);
const OFFICE = block(["Anna Nowak", "Urząd Miasta Poznania"]);

describe("read", () => {
  it("tells To and Cc from Bcc, and forgives missing names", async () => {
    openOutlook({
      to: [{ name: undefined as never, address: "jan.kowalski@um.poznan.pl" }],
      cc: [{ name: "Ewa Zielińska", address: undefined as never }],
      bcc: [{ name: "Piotr", address: "piotr@example.com" }],
      composeType: "reply",
    });
    const original = await new OutlookHost(undefined).read();
    expect(original.recipients).toEqual([
      { name: "", address: "jan.kowalski@um.poznan.pl" },
      { name: "Ewa Zielińska", address: "" },
    ]);
    expect(original.hiddenRecipients).toEqual([{ name: "Piotr", address: "piotr@example.com" }]);
    expect(original.from).toEqual({ name: "Anna Nowak", address: "anna.nowak@um.poznan.pl" });
    expect(original.composing).toBe("reply");
  });

  it("makes at most three calls at a time", async () => {
    const outlook = openOutlook({ body: "<p>Szanowna Pani,</p>" });
    await new OutlookHost(undefined).read();
    expect(outlook.calls.length).toBeGreaterThan(6);
    expect(outlook.mostAtOnce).toBe(3);
  });

  it.each(["body.getTypeAsync", "body.getAsync", "subject.getAsync", "to.getAsync", "cc.getAsync", "bcc.getAsync"])(
    "rejects with a HostProblem if %s is refused, or is not there",
    async (name) => {
      openOutlook().refused.add(name);
      await expect(new OutlookHost(undefined).read()).rejects.toMatchObject({ name: "HostProblem", step: "read" });
      openOutlook().thrown.add(name);
      await expect(new OutlookHost(undefined).read()).rejects.toMatchObject({ name: "HostProblem", step: "read" });
    },
  );

  it.each(["from.getAsync", "getComposeTypeAsync"])("does without %s", async (name) => {
    const outlook = openOutlook({ body: "<p>Dzień dobry,</p>", composeType: "reply" });
    outlook.refused.add(name);
    expect((await new OutlookHost(undefined).read()).body).toBe("Dzień dobry,");
  });

  it("gives up on a call that is never answered, and makes the ones that waited for it", async () => {
    const outlook = openOutlook();
    for (const name of ["body.getTypeAsync", "subject.getAsync", "to.getAsync"]) outlook.silent.add(name);
    const limits: (() => void)[] = [];
    const reading = new OutlookHost((_ms, then) => void limits.push(then)).read();
    limits.splice(0, 3).forEach((giveUp) => giveUp());
    await expect(reading).rejects.toMatchObject({ step: "time" });
    await new Promise((resolve) => setImmediate(resolve));
    expect(outlook.calls).toContain("cc.getAsync");
  });

  it("rejects with a HostProblem if no message is open", async () => {
    openOutlook();
    Office.context.mailbox.item = undefined as never;
    await expect(new OutlookHost(undefined).read()).rejects.toBeInstanceOf(HostProblem);
  });

  it.each([
    ["broken HTML", "<p>Szanowna <b>Pani,<div></p></b><td>proszę<<p <i"],
    ["a body of a million characters", `<p>${"Proszę o odpowiedź. ".repeat(50_000)}</p>`],
    ["nothing but tags", "<div><br></div>".repeat(5_000)],
  ])("reads and changes %s without losing a byte elsewhere", async (_what, body) => {
    const outlook = openOutlook({ body });
    const host = new OutlookHost(undefined);
    const undo = await host.insert({ text: "Dzień dobry,", html: "<p>Dzień dobry,</p>" }, "opening");
    expect(outlook.body).toBe(`<p>Dzień dobry,</p>${body}`);
    expect(await undo()).toBe(true);
    expect(outlook.body).toBe(body);
  });
});

describe("write", () => {
  it("puts the message back if Outlook keeps other words than were written", async () => {
    const outlook = openOutlook({ body: "<p>Proszę o telefon.</p>" });
    outlook.sanitise = (body) => body.replace("kontakt", "k*****t");
    const host = new OutlookHost(undefined);
    const target = await targetOf(host, "telefon");
    await expect(host.replace(target, "kontakt")).rejects.toMatchObject({ step: "replace" });
    expect(outlook.body).toBe("<p>Proszę o telefon.</p>");
  });

  it("is done if Outlook says no but has written all the same", async () => {
    const outlook = openOutlook({ body: "<p>Proszę o telefon.</p>" });
    const host = new OutlookHost(undefined);
    const target = await targetOf(host, "telefon");
    outlook.sanitise = (body) => {
      outlook.body = body;
      throw new Error("Busy");
    };
    const undo = await host.replace(target, "kontakt");
    expect(linesOf(outlook)).toEqual(["Proszę o kontakt."]);
    outlook.sanitise = (body) => body;
    expect(await undo()).toBe(true);
    expect(linesOf(outlook)).toEqual(["Proszę o telefon."]);
  });

  it("is done if only reading back fails", async () => {
    const outlook = openOutlook({ body: "<p>Proszę o telefon.</p>" });
    const host = new OutlookHost(undefined);
    const target = await targetOf(host, "telefon");
    outlook.sanitise = (body) => {
      outlook.refused.add("body.getAsync");
      return body;
    };
    await host.replace(target, "kontakt");
    expect(linesOf(outlook)).toEqual(["Proszę o kontakt."]);
  });

  it("takes back a fix in HTML that Outlook writes in its own way, after the clerk has gone on", async () => {
    const outlook = openOutlook({ body: "<p>Należy wysłać wniosek do 30 maja.</p>" });
    outlook.sanitise = (body) => body.replace(/<p>/g, '<p class="x_MsoNormal">');
    const host = new OutlookHost(undefined);
    const undo = await host.replace(await targetOf(host, "Należy wysłać"), "Proszę wysłać");
    outlook.body += "<p>Z poważaniem</p>";
    expect(await undo()).toBe(true);
    expect(linesOf(outlook)).toEqual(["Należy wysłać wniosek do 30 maja.", "Z poważaniem"]);
  });
});

describe("signature", () => {
  const thread = `<div id="appendonsend"></div><p>Od: Jan</p>${block(["Anna Nowak", "stary podpis"], "x_uprzejmie-podpis").html}`;

  it("leaves the clerk's older signature in the quoted thread alone", async () => {
    const outlook = openOutlook({ body: `<p>Odpowiadam.</p>${thread}` });
    await new OutlookHost(undefined).insert(NOWAK, "signature");
    expect(linesOf(outlook)).toEqual([
      "Odpowiadam.",
      "Anna Nowak",
      "tel. 61 878 50 01",
      "Od: Jan",
      "Anna Nowak",
      "stary podpis",
    ]);
  });

  it("takes the place of ours where Outlook does not know it as a signature", async () => {
    const outlook = openOutlook({ body: `<p>Szkic.</p><div>${NOWAK.html.replace('"upr', '"x_upr')}</div>${thread}` });
    await new OutlookHost(undefined).insert(OFFICE, "signature");
    expect(outlook.calls).not.toContain("body.setSignatureAsync");
    expect(linesOf(outlook).slice(0, 3)).toEqual(["Szkic.", "Anna Nowak", "Urząd Miasta Poznania"]);
    expect(outlook.body.match(/[^_]uprzejmie-podpis/g)).toHaveLength(1);
  });

  it("leaves the place of its own to Outlook", async () => {
    const outlook = openOutlook({ body: "<p>Dzień dobry,</p>" });
    const host = new OutlookHost(undefined);
    await host.insert(NOWAK, "signature");
    await host.insert(OFFICE, "signature");
    expect(outlook.calls.filter((name) => name === "body.setSignatureAsync")).toHaveLength(2);
    expect(linesOf(outlook)).toEqual(["Dzień dobry,", "Anna Nowak", "Urząd Miasta Poznania"]);
  });
});

describe("settings", () => {
  it("refuses more than roamingSettings hold, all keys together, and keeps what was there", async () => {
    const outlook = openOutlook();
    const host = new OutlookHost(undefined);
    await host.save("policy", "p".repeat(20_000));
    await host.save("ignored", ["q".repeat(3_000)]);
    await expect(host.save("ignored", ["q".repeat(13_000)])).rejects.toMatchObject({ step: "save" });
    expect(await host.load("ignored")).toEqual(["q".repeat(3_000)]);
    expect(JSON.parse(outlook.roaming.get("policy")!)).toHaveLength(20_000);
  });

  it("does not go on with a value that Outlook refused to save", async () => {
    const outlook = openOutlook({ roaming: new Map([["profile", '{"phone":"61 878 50 01"}']]) });
    outlook.refused.add("roamingSettings.saveAsync");
    const host = new OutlookHost(undefined);
    await expect(host.save("profile", { phone: "61 878 50 02" })).rejects.toMatchObject({ step: "save" });
    await expect(host.save("ignored", [])).rejects.toMatchObject({ step: "save" });
    expect(await host.load("profile")).toEqual({ phone: "61 878 50 01" });
    expect(await host.load("ignored")).toBeUndefined();
  });

  it("keeps this message's settings itself where Outlook has no session", async () => {
    openOutlook();
    delete (Office.context.mailbox.item as unknown as Record<string, unknown>)["sessionData"];
    const host = new OutlookHost(undefined);
    await host.saveHere("audience", "internal");
    expect(await host.loadHere("audience")).toBe("internal");
  });
});

describe("watch", () => {
  it("calls back when the text or the recipients change, and not after it was stopped", async () => {
    const outlook = openOutlook({ body: "<p>Dzień dobry,</p>" });
    let look: () => void = () => undefined;
    let changes = 0;
    const host = new OutlookHost(undefined, (_ms, then) => {
      look = then;
      return () => void (look = () => undefined);
    });
    const stop = host.watch(() => changes++);
    const lookTwice = async () => {
      for (let i = 0; i < 2; i++) {
        look();
        for (let turn = 0; turn < 6; turn++) await new Promise((resolve) => setImmediate(resolve));
      }
    };
    await lookTwice();
    expect(changes).toBe(0);
    outlook.body = "<p>Dzień dobry, Pani Anno,</p>";
    await lookTwice();
    expect(changes).toBe(1);
    outlook.recipientsChanged!();
    expect(changes).toBe(2);
    outlook.refused.add("body.getAsync");
    await lookTwice();
    expect(changes).toBe(2);
    outlook.refused.clear();
    stop();
    outlook.body = "<p>Inaczej.</p>";
    await lookTwice();
    expect(changes).toBe(2);
    expect(outlook.recipientsChanged).toBeUndefined();
  });
});
