import type { Address } from "../../src/host/host";
import { readHtml } from "../../src/text/from-html";

type Done = (result: { status: string; value?: unknown; error?: { code: number; name: string } }) => void;

/** A message as Outlook on the web keeps it, with the calls that our adapter makes. */
export interface FakeOutlook {
  body: string;
  format: "html" | "text";
  subject: string;
  to: Address[];
  cc: Address[];
  bcc: Address[];
  from: Address | undefined;
  composeType: string;
  readonly roaming: Map<string, string>;
  readonly session: Map<string, string>;
  readonly notes: string[];
  /** Calls by name ("body.setAsync") that are answered with an error, thrown, or never answered. */
  readonly refused: Set<string>;
  readonly thrown: Set<string>;
  readonly silent: Set<string>;
  /** What the host makes of a body that it is given; as it is, at first. */
  sanitise: (body: string) => string;
  readonly calls: string[];
  mostAtOnce: number;
  recipientsChanged: (() => void) | undefined;
}

/** Puts an `Office` with one message into the global scope, and answers what is behind it. */
export function openOutlook(start: Partial<FakeOutlook> = {}): FakeOutlook {
  const fake: FakeOutlook = {
    body: "",
    format: "html",
    subject: "Remont",
    to: [],
    cc: [],
    bcc: [],
    from: { name: "Anna Nowak", address: "anna.nowak@um.poznan.pl" },
    composeType: "newMail",
    roaming: new Map(),
    session: new Map(),
    notes: [],
    refused: new Set(),
    thrown: new Set(),
    silent: new Set(),
    sanitise: (body) => body,
    calls: [],
    mostAtOnce: 0,
    recipientsChanged: undefined,
    ...start,
  };
  let running = 0;
  const answer = (name: string, done: Done, work: () => unknown) => {
    fake.calls.push(name);
    if (fake.thrown.has(name)) throw new TypeError(`${name} is no function`);
    fake.mostAtOnce = Math.max(fake.mostAtOnce, ++running);
    if (fake.silent.has(name)) return;
    setImmediate(() => {
      running--;
      if (fake.refused.has(name)) done({ status: "failed", error: { code: 9018, name: "InternalServerError" } });
      else done(resultOf(work));
    });
  };
  const people = (name: string, list: () => Address[]) => ({
    getAsync: (done: Done) => answer(name, done, () => list().map(detailsOf)),
  });
  const item = {
    body: {
      getTypeAsync: (done: Done) => answer("body.getTypeAsync", done, () => fake.format),
      getAsync: (type: string, done: Done) =>
        answer("body.getAsync", done, () => (type === fake.format ? fake.body : refuse())),
      setAsync: (data: string, options: { coercionType: string }, done: Done) =>
        answer("body.setAsync", done, () => {
          if (options.coercionType !== fake.format) refuse();
          fake.body = fake.sanitise(data);
        }),
      setSelectedDataAsync: (data: string, _options: unknown, done: Done) =>
        answer("body.setSelectedDataAsync", done, () => void (fake.body = data + fake.body)),
      setSignatureAsync: (data: string, _options: unknown, done: Done) =>
        answer("body.setSignatureAsync", done, () => void (fake.body = signed(fake, data))),
    },
    subject: { getAsync: (done: Done) => answer("subject.getAsync", done, () => fake.subject) },
    to: people("to.getAsync", () => fake.to),
    cc: people("cc.getAsync", () => fake.cc),
    bcc: people("bcc.getAsync", () => fake.bcc),
    from: { getAsync: (done: Done) => answer("from.getAsync", done, () => fake.from && detailsOf(fake.from)) },
    getComposeTypeAsync: (done: Done) =>
      answer("getComposeTypeAsync", done, () => ({ composeType: fake.composeType, coercionType: fake.format })),
    sessionData: {
      getAsync: (key: string, done: Done) =>
        answer("sessionData.getAsync", done, () => fake.session.get(key) ?? refuse()),
      setAsync: (key: string, value: string, done: Done) =>
        answer("sessionData.setAsync", done, () => void fake.session.set(key, value)),
    },
    // Like Outlook on the web: what is not there cannot be replaced.
    notificationMessages: {
      replaceAsync: (_key: string, note: { message: string }, done: Done) =>
        answer("notificationMessages.replaceAsync", done, () =>
          fake.notes.length ? void fake.notes.splice(0, 1, note.message) : refuse(),
        ),
      removeAsync: (_key: string, done: Done) =>
        answer("notificationMessages.removeAsync", done, () => (fake.notes.length ? void fake.notes.pop() : refuse())),
      addAsync: (_key: string, note: { message: string }, done: Done) =>
        answer("notificationMessages.addAsync", done, () => void fake.notes.push(note.message)),
    },
    addHandlerAsync: (_type: string, handler: () => void) => void (fake.recipientsChanged = handler),
    removeHandlerAsync: () => void (fake.recipientsChanged = undefined),
  };
  const kept = new Map<string, unknown>();
  fake.roaming.forEach((json, key) => kept.set(key, JSON.parse(json)));
  const roamingSettings = {
    get: (key: string) => kept.get(key),
    set: (key: string, value: unknown) => void kept.set(key, value),
    remove: (key: string) => void kept.delete(key),
    saveAsync: (done: Done) =>
      answer("roamingSettings.saveAsync", done, () =>
        kept.forEach((value, key) => fake.roaming.set(key, JSON.stringify(value))),
      ),
  };
  Object.assign(globalThis, {
    Office: {
      context: { mailbox: { item }, roamingSettings },
      EventType: { RecipientsChanged: "olkRecipientsChanged" },
    },
  });
  return fake;
}

/** The lines that a person sees in the message. */
export function linesOf({ body, format }: FakeOutlook): string[] {
  const text = format === "html" ? readHtml(body).text : body;
  return text.split(/\r?\n/).filter((line) => line.trim());
}

/** Outlook on the web keeps one signature in a place of its own, above the thread; in plain text it only adds. */
function signed({ body, format }: FakeOutlook, data: string): string {
  if (format === "text") {
    const thread = body.indexOf("-----");
    return thread < 0 ? `${body}\n\n${data}` : `${body.slice(0, thread)}\n${data}\n\n${body.slice(thread)}`;
  }
  const slot = `<div id="Signature">${data}</div>`;
  const old = /<div id="Signature">[^]*?<\/div><\/div>/;
  if (old.test(body)) return body.replace(old, () => slot);
  const thread = body.indexOf('<div id="appendonsend">');
  return thread < 0 ? body + slot : body.slice(0, thread) + slot + body.slice(thread);
}

function detailsOf({ name, address }: Address) {
  return { displayName: name, emailAddress: address, recipientType: "other" };
}

function resultOf(work: () => unknown) {
  try {
    return { status: "succeeded", value: work() };
  } catch (thrown) {
    return { status: "failed", error: { code: 9002, name: (thrown as Error).message } };
  }
}

function refuse(): never {
  throw new Error("InvalidFormatError");
}
