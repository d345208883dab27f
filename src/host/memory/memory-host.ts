import { escapeHtml } from "../../text/escape";
import type { Address, Composed, Host, Original, Slot, Target, Undo } from "../host";
import { placeIn } from "../insert-html";
import { placeInText } from "../insert-text";
import { locate } from "../locate";
import { ownText, replacedTarget, replaceOwn, type Format } from "../own-text";
import { HostProblem, type HostStep } from "../problem";

export interface MemoryMessage {
  readonly kind?: Original["kind"];
  readonly format?: Format;
  /** The body, HTML or plain text as `format` says. */
  readonly html?: string;
  readonly subject?: string;
  readonly recipients?: readonly Address[];
  readonly hiddenRecipients?: readonly Address[];
  readonly from?: Address;
  readonly composing?: Original["composing"];
}

/** A host in memory, for tests: a message or a letter, settings, and steps that fail, wait or never answer when told to. */
export class MemoryHost implements Host {
  readonly name = "memory";
  /** The body as it is: HTML, or plain text where the message is of that format. */
  html: string;
  recipients: readonly Address[];
  /** Steps that are refused from now on. */
  readonly failing = new Set<HostStep>();
  /** Steps that are never answered from now on. */
  readonly silent = new Set<HostStep>();
  /** What every step waits for; nothing at first. */
  latency: () => Promise<void> = () => Promise.resolve();
  readonly settings = new Map<string, unknown>();
  readonly settingsHere = new Map<string, unknown>();
  readonly revealed: Target[] = [];
  private readonly watchers = new Set<() => void>();
  private readonly format: Format;

  constructor(private readonly message: MemoryMessage = {}) {
    this.html = message.html ?? "";
    this.recipients = message.recipients ?? [];
    this.format = message.format ?? "html";
  }

  async read(): Promise<Original> {
    await this.step("read");
    const { kind = "email", subject = "", from = { name: "", address: "" }, composing = "new" } = this.message;
    return {
      kind,
      ...ownText(this.html, this.format),
      subject,
      recipients: this.recipients,
      hiddenRecipients: this.message.hiddenRecipients ?? [],
      from,
      composing,
      format: this.format,
    };
  }

  async replace(target: Target, text: string): Promise<Undo> {
    await this.step("replace");
    const after = replaceOwn(this.html, this.format, target, text);
    if (after === undefined) throw new HostProblem("place", this.name, "the words are not there");
    const undo = this.put(after);
    const back = replacedTarget(ownText(after, this.format).body, target, text);
    return async () => {
      if (await undo()) return true;
      const restored = back && replaceOwn(this.html, this.format, back, target.quote);
      if (restored === undefined) return false;
      this.put(restored);
      return true;
    };
  }

  async insert({ html, text }: Composed, slot: Slot): Promise<Undo> {
    await this.step("insert");
    return this.put(this.format === "html" ? placeIn(this.html, html, slot) : placeInText(this.html, text, slot));
  }

  async reveal(target: Target): Promise<boolean> {
    await this.step("reveal");
    this.revealed.push(target);
    return locate(ownText(this.html, this.format).body, target) !== undefined;
  }

  watch(changed: () => void): () => void {
    this.watchers.add(changed);
    return () => this.watchers.delete(changed);
  }

  /** What a person types: replaces the whole body with a text. */
  type(text: string): void {
    const paragraphs = () => text.split("\n").map((line) => `<p>${escapeHtml(line)}</p>`);
    this.html = this.format === "text" ? text : paragraphs().join("");
    this.changed();
  }

  async load(key: string): Promise<unknown> {
    await this.step("load");
    return this.settings.get(key);
  }

  async save(key: string, value: unknown): Promise<void> {
    await this.step("save");
    this.settings.set(key, JSON.parse(JSON.stringify(value)));
  }

  async loadHere(key: string): Promise<unknown> {
    await this.step("load");
    return this.settingsHere.get(key);
  }

  async saveHere(key: string, value: unknown): Promise<void> {
    await this.step("save");
    this.settingsHere.set(key, JSON.parse(JSON.stringify(value)));
  }

  private put(after: string): Undo {
    const before = this.html;
    this.html = after;
    this.changed();
    return async () => {
      await Promise.resolve();
      if (this.html !== after) return false;
      this.html = before;
      this.changed();
      return true;
    };
  }

  private changed(): void {
    this.watchers.forEach((changed) => changed());
  }

  private async step(step: HostStep): Promise<void> {
    await this.latency();
    if (this.silent.has(step)) await new Promise<never>(() => undefined);
    if (this.failing.has(step)) throw new HostProblem(step, this.name, "told to fail");
  }
}
