import type { Address, Composed, Host, Original, Slot, Target, Undo } from "../host";
import { placeIn } from "../insert-html";
import { oldSignature, placeInText } from "../insert-text";
import { ownBlock } from "../own-blocks";
import { ownText, replacedTarget, replaceOwn, type Format } from "../own-text";
import { follow } from "../follow";
import { HostProblem } from "../problem";
import { caller, type Call, type Wait } from "./call";
import { loadSession, saveRoaming, saveSession } from "./settings";

/** How often the body is looked at, in ms: Outlook has no event for typing. */
const LOOK_EVERY = 1500;

interface Body {
  readonly raw: string;
  readonly format: Format;
}

type People = Office.EmailAddressDetails[];
const NOBODY: Address = { name: "", address: "" };

/** The message being written in Outlook. `wait` gives calls a time limit; `every` lets the pane follow typing. */
export class OutlookHost implements Host {
  readonly name = "outlook";
  private readonly call: Call;
  private readonly known = new Set<string>();
  private readonly here = new Map<string, unknown>();

  constructor(
    wait: Wait,
    private readonly every?: (ms: number, look: () => void) => () => void,
  ) {
    this.call = caller(wait);
  }

  async read(): Promise<Original> {
    const item = this.item();
    const [body, subject, to, cc, bcc, from, composing] = await Promise.all([
      this.body(),
      this.call<string>("read", (done) => item.subject.getAsync(done)),
      this.call<People>("read", (done) => item.to.getAsync(done)),
      this.call<People>("read", (done) => item.cc.getAsync(done)),
      item.bcc ? this.call<People>("read", (done) => item.bcc.getAsync(done)) : [],
      this.from(item),
      this.composing(item),
    ]);
    return {
      kind: "email",
      ...ownText(body.raw, body.format),
      subject: subject ?? "",
      recipients: [...(to ?? []), ...(cc ?? [])].map(addressOf),
      hiddenRecipients: (bcc ?? []).map(addressOf),
      from,
      composing,
      format: body.format,
    };
  }

  async replace(target: Target, text: string): Promise<Undo> {
    const before = await this.body();
    const raw = replaceOwn(before.raw, before.format, target, text);
    if (raw === undefined) throw new HostProblem("place", this.name, "the words are not there, or cannot be replaced");
    const after = await this.write(before, raw);
    const back = replacedTarget(ownText(after.raw, after.format).body, target, text);
    return this.undo(before, after, (now) => back && replaceOwn(now.raw, now.format, back, target.quote));
  }

  async insert(composed: Composed, slot: Slot): Promise<Undo> {
    const before = await this.body();
    const data = before.format === "html" ? composed.html : composed.text;
    const options = { coercionType: coercion(before.format) };
    if (slot === "cursor")
      await this.call<void>("insert", (done) => this.item().body.setSelectedDataAsync(data, options, done));
    else if (slot === "signature" && !mustReplace(before, composed))
      await this.call<void>("insert", (done) => this.item().body.setSignatureAsync(data, options, done));
    else {
      const raw = before.format === "html" ? placeIn(before.raw, data, slot) : placeInText(before.raw, data, slot);
      return this.undo(before, await this.write(before, raw), (now) => without(now.raw, data));
    }
    return this.undo(before, await this.readBack(before), (now) => without(now.raw, data));
  }

  /** Outlook has no way to show a place in a message. */
  async reveal(): Promise<boolean> {
    return Promise.resolve(false);
  }

  watch(changed: () => void): () => void {
    const look = follow(() => this.body().then(({ raw }) => raw), changed);
    const stop = this.every?.(LOOK_EVERY, look);
    const item = this.item();
    item.addHandlerAsync?.(Office.EventType.RecipientsChanged, () => changed());
    return () => {
      stop?.();
      item.removeHandlerAsync?.(Office.EventType.RecipientsChanged);
    };
  }

  async load(key: string): Promise<unknown> {
    this.known.add(key);
    try {
      return Promise.resolve(Office.context.roamingSettings.get(key) as unknown);
    } catch (thrown) {
      throw new HostProblem("load", this.name, String(thrown));
    }
  }

  async save(key: string, value: unknown): Promise<void> {
    await saveRoaming(this.call, this.known, key, value);
  }

  async loadHere(key: string): Promise<unknown> {
    return loadSession(this.call, this.here, this.item(), key);
  }

  async saveHere(key: string, value: unknown): Promise<void> {
    await saveSession(this.call, this.here, this.item(), key, value);
  }

  private item(): Office.MessageCompose {
    const item = Office.context.mailbox.item as unknown as Office.MessageCompose | undefined;
    if (!item) throw new HostProblem("read", this.name, "no message is open");
    return item;
  }

  private async body(): Promise<Body> {
    const { body } = this.item();
    const type = await this.call<string>("read", (done) => body.getTypeAsync(done as never));
    const format: Format = type === "text" ? "text" : "html";
    const raw = (await this.call<string>("read", (done) => body.getAsync(coercion(format), done))) ?? "";
    return { raw: format === "text" ? raw.replace(/\r\n?/g, "\n") : raw, format };
  }

  /**
   * Writes the body and reads it back. A host that keeps other words than were written is a problem, not a success: the
   * body is put back as it was. What the body says counts for more than what the host answered.
   */
  private async write({ raw: before, format }: Body, raw: string): Promise<Body> {
    const put = (text: string) =>
      this.call<void>("replace", (done) => this.item().body.setAsync(text, { coercionType: coercion(format) }, done));
    let refusal: unknown;
    try {
      await put(raw);
    } catch (problem) {
      refusal = problem;
    }
    const after = await this.readBack({ raw: refusal ? before : raw, format });
    if (wordsOf(after) === wordsOf({ raw, format })) return after;
    if (refusal) throw refusal as HostProblem;
    await put(before);
    throw new HostProblem("replace", this.name, "the message reads otherwise than written");
  }

  /** The body after a change; where it cannot be read, as we believe it to be: the change itself is done. */
  private async readBack(believed: Body): Promise<Body> {
    try {
      return await this.body();
    } catch (problem) {
      if (problem instanceof HostProblem) return believed;
      throw problem;
    }
  }

  /** Puts back the whole body if it is as we left it; else takes back only our change, if `part` finds it. */
  private undo(before: Body, after: Body, part: (now: Body) => string | undefined): Undo {
    return async () => {
      const now = await this.body();
      if (now.format !== after.format) return false;
      const raw = now.raw === after.raw ? before.raw : part(now);
      if (raw === undefined) return false;
      await this.write(now, raw);
      return true;
    };
  }

  private async from(item: Office.MessageCompose): Promise<Address> {
    if (!item.from) return NOBODY;
    return this.call<Office.EmailAddressDetails>("read", (done) => item.from.getAsync(done)).then(
      (from) => (from ? addressOf(from) : NOBODY),
      () => NOBODY,
    );
  }

  private async composing(item: Office.MessageCompose): Promise<Original["composing"]> {
    if (!item.getComposeTypeAsync) return "new";
    return this.call<{ composeType: string }>("read", (done) => item.getComposeTypeAsync(done as never)).then(
      ({ composeType }) => (composeType === "reply" || composeType === "forward" ? composeType : "new"),
      () => "new" as const,
    );
  }
}

/**
 * Whether an older signature of ours stands where Outlook would not replace it by itself: in the text of an old draft, or
 * anywhere in plain text, where Outlook knows no place of its own.
 */
function mustReplace({ raw, format }: Body, { text }: Composed): boolean {
  if (format === "text") return oldSignature(raw, text) !== undefined;
  const block = ownBlock(raw);
  return block !== undefined && !block.inSlot;
}

/** A body without a text that stands in it exactly once. */
function without(raw: string, inserted: string): string | undefined {
  const at = inserted ? raw.indexOf(inserted) : -1;
  if (at < 0 || raw.indexOf(inserted, at + 1) >= 0) return undefined;
  return raw.slice(0, at) + raw.slice(at + inserted.length);
}

function coercion(format: Format): Office.CoercionType {
  return format as Office.CoercionType;
}

function addressOf({ displayName, emailAddress }: Office.EmailAddressDetails): Address {
  return { name: displayName ?? "", address: emailAddress ?? "" };
}

function wordsOf({ raw, format }: Body): string {
  return ownText(raw, format).body.replace(/\s+/g, " ").trim();
}
