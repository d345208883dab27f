import type { Composed, Host, Original, Slot, Target, Undo } from "../host";
import { replacedTarget } from "../own-text";
import { follow } from "../follow";
import { HostProblem, type HostStep } from "../problem";
import { putCaseHandler, removeCaseHandler, removeParagraphs, saysCaseHandler } from "./case-handler";
import { insertLines } from "./insert-lines";
import { documentText, readLines } from "./lines";
import { find, putText } from "./place";

/** How often the document is looked at, in ms. */
const LOOK_EVERY = 1500;

/** Where settings of the user are kept: the browser's storage, partitioned by Office. */
export interface Keep {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** The open Word document. `every` lets the pane follow typing. */
export class WordHost implements Host {
  readonly name = "word";

  constructor(
    private readonly keep: Keep,
    private readonly every?: (ms: number, look: () => void) => () => void,
  ) {}

  async read(): Promise<Original> {
    return {
      kind: "letter",
      ...documentText(await this.run("read", readLines)),
      subject: "",
      recipients: [],
      from: { name: "", address: "" },
      composing: "new",
      format: "html",
      quoted: "",
    };
  }

  async replace(target: Target, text: string): Promise<Undo> {
    const now = await this.put(target, text);
    if (now === undefined) throw new HostProblem("place", this.name, "the words are not there, or not surely there");
    const back = replacedTarget(now, target, text);
    return async () => back !== undefined && (await this.put(back, target.quote)) !== undefined;
  }

  async insert({ text }: Composed, slot: Slot): Promise<Undo> {
    const lines = text.split("\n");
    if (slot === "case-handler" || slot === "signature") {
      const before = await this.run("insert", (context) => putCaseHandler(context, lines));
      return () =>
        this.run("insert", async (context) => {
          if (!(await saysCaseHandler(context, lines))) return false;
          await (before ? putCaseHandler(context, before) : removeCaseHandler(context));
          return true;
        });
    }
    if (slot === "cursor") return this.insertAtCursor(text);
    await this.run("insert", (context) => insertLines(context, lines, slot));
    return () => this.run("insert", (context) => removeParagraphs(context, lines));
  }

  async reveal(target: Target): Promise<boolean> {
    return this.run("reveal", async (context) => {
      const place = await find(context, target);
      if (!place) return false;
      (place.put === "End" ? place.range.getRange("End") : place.range).select();
      await context.sync();
      return true;
    });
  }

  watch(changed: () => void): () => void {
    const look = follow(() => this.run("read", readLines).then((lines) => documentText(lines).body), changed);
    const stop = this.every?.(LOOK_EVERY, look);
    const { document } = Office.context;
    document.addHandlerAsync?.(Office.EventType.DocumentSelectionChanged, look);
    return () => {
      stop?.();
      document.removeHandlerAsync?.(Office.EventType.DocumentSelectionChanged, { handler: look });
    };
  }

  async load(key: string): Promise<unknown> {
    let kept: string | null;
    try {
      kept = this.keep.getItem(this.keyOf(key));
    } catch (thrown) {
      throw new HostProblem("load", this.name, String(thrown));
    }
    try {
      return Promise.resolve((JSON.parse(kept ?? "null") ?? undefined) as unknown);
    } catch (_broken) {
      // What is no JSON was not kept by us: as good as nothing.
      return Promise.resolve(undefined);
    }
  }

  async save(key: string, value: unknown): Promise<void> {
    try {
      this.keep.setItem(this.keyOf(key), JSON.stringify(value));
      return Promise.resolve();
    } catch (thrown) {
      throw new HostProblem("save", this.name, String(thrown));
    }
  }

  async loadHere(key: string): Promise<unknown> {
    try {
      return Promise.resolve((Office.context.document.settings.get(`uprzejmie.${key}`) as unknown) ?? undefined);
    } catch (thrown) {
      throw new HostProblem("load", this.name, String(thrown));
    }
  }

  async saveHere(key: string, value: unknown): Promise<void> {
    const { settings } = Office.context.document;
    settings.set(`uprzejmie.${key}`, value);
    await new Promise<void>((resolve, reject) =>
      settings.saveAsync((result) =>
        String(result.status) === "succeeded"
          ? resolve()
          : reject(new HostProblem("save", this.name, result.error?.message ?? "")),
      ),
    );
  }

  /** Puts a text in a target's place; answers the body as it reads then, `undefined` (and nothing changed) if the place is not there. */
  private put(target: Target, text: string): Promise<string | undefined> {
    return this.run("replace", async (context) => {
      const place = await find(context, target);
      if (!place) return undefined;
      putText(place, text);
      await context.sync();
      return (await bodyAfter(context)) ?? target.body.slice(0, target.start) + text + target.body.slice(target.end);
    });
  }

  /** Behind what is selected: nothing of the clerk's is overwritten. */
  private async insertAtCursor(text: string): Promise<Undo> {
    const { before, after } = await this.run("insert", async (context) => {
      const was = documentText(await readLines(context)).body;
      context.document.getSelection().insertText(text, "End");
      await context.sync();
      return { before: was, after: await bodyAfter(context) };
    });
    return async () => {
      if (after === undefined) return false;
      let start = 0;
      while (start < before.length && before[start] === after[start]) start++;
      const end = start + after.length - before.length;
      const isOurs = end > start && after.slice(0, start) + after.slice(end) === before;
      const target = { start, end, quote: after.slice(start, end), body: after };
      return isOurs && (await this.put(target, "")) !== undefined;
    };
  }

  /** Storage is shared by everything in one partition: ours is marked. */
  private keyOf(key: string): string {
    const partition = (Office.context as { partitionKey?: string }).partitionKey ?? "";
    return `${partition}uprzejmie.${key}`;
  }

  private async run<T>(step: HostStep, batch: (context: Word.RequestContext) => Promise<T>): Promise<T> {
    try {
      return await Word.run(batch);
    } catch (thrown) {
      if (thrown instanceof HostProblem) throw thrown;
      const { code, message } = thrown as { code?: string; message?: string };
      throw new HostProblem(step, this.name, [code, message].filter((part) => part).join(" "));
    }
  }
}

/** The body after a change; `undefined` if it cannot be read, and the change stands all the same. */
async function bodyAfter(context: Word.RequestContext): Promise<string | undefined> {
  try {
    return documentText(await readLines(context)).body;
  } catch (_refused) {
    return undefined;
  }
}
