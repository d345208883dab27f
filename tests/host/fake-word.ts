/** A paragraph of the document; `control` is the tag of the content control that it lies in. */
export interface Paragraph {
  text: string;
  styleBuiltIn: string;
  isListItem: boolean;
  tableNestingLevel: number;
  control?: string;
}

/** A document as Word keeps it, with the calls that our adapter makes. Edits are recorded in `tracked` if tracking is on. */
export interface FakeWord {
  paragraphs: Paragraph[];
  /** Where the cursor is: paragraph and offset. */
  cursor: [number, number];
  selected: string | undefined;
  refuses: boolean;
  /** Searches miss the first place, as they may in fields and tracked deletions. */
  blind: boolean;
  readonly searches: string[];
  readonly settings: Map<string, unknown>;
  readonly storage: Map<string, string>;
  selectionChanged: (() => void) | undefined;
}

/** Thrown by the fake as by Word: with a code. */
class WordError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** Work that waits for `sync`, in order: nothing is read or changed before, as in Word. */
class Batch {
  private queue: (() => void)[] = [];
  add(work: () => void): void {
    this.queue.push(work);
  }
  run(): void {
    const work = this.queue;
    this.queue = [];
    for (const one of work) one();
  }
}

export function paragraph(text: string, more: Partial<Paragraph> = {}): Paragraph {
  return { text, styleBuiltIn: "Normal", isListItem: false, tableNestingLevel: 0, ...more };
}

/** Puts a `Word` and an `Office` with one document into the global scope, and answers what is behind them. */
export function openWord(paragraphs: Paragraph[]): FakeWord {
  const fake: FakeWord = {
    paragraphs: paragraphs.length ? paragraphs : [paragraph("")],
    cursor: [0, 0],
    selected: undefined,
    refuses: false,
    blind: false,
    searches: [],
    settings: new Map(),
    storage: new Map(),
    selectionChanged: undefined,
  };
  const kept = new Map<string, unknown>();
  Object.assign(globalThis, {
    Word: {
      run: async (work: (context: unknown) => Promise<unknown>) => {
        const batch = new Batch();
        const context = {
          document: documentOf(fake, batch),
          sync: async () => {
            await new Promise((resolve) => setImmediate(resolve));
            batch.run();
          },
        };
        return work(context);
      },
    },
    Office: {
      context: {
        partitionKey: "p7",
        document: {
          settings: {
            get: (key: string) => kept.get(key) ?? null,
            set: (key: string, value: unknown) => void kept.set(key, value),
            saveAsync: (done: (result: { status: string }) => void) => {
              kept.forEach((value, key) => fake.settings.set(key, value));
              done({ status: "succeeded" });
            },
          },
          addHandlerAsync: (_type: string, handler: () => void) => void (fake.selectionChanged = handler),
          removeHandlerAsync: () => void (fake.selectionChanged = undefined),
        },
      },
      EventType: { DocumentSelectionChanged: "documentSelectionChanged" },
    },
  });
  return fake;
}

function documentOf(fake: FakeWord, batch: Batch) {
  return {
    body: {
      paragraphs: paragraphsOf(fake, batch),
      insertParagraph: (text: string, where: "Start" | "End") => {
        const made = paragraph(text);
        batch.add(() => {
          change(fake);
          if (where === "Start") fake.paragraphs.unshift(made);
          else fake.paragraphs.push(made);
        });
        return paragraphProxy(fake, batch, () => made);
      },
    },
    contentControls: { getByTag: (tag: string) => ({ getFirstOrNullObject: () => controlProxy(fake, batch, tag) }) },
    getSelection: () =>
      rangeProxy(fake, batch, () => {
        const [index, at] = fake.cursor;
        return { paragraph: fake.paragraphs[index]!, start: at, end: at };
      }),
  };
}

function paragraphsOf(fake: FakeWord, batch: Batch) {
  let items: unknown[] | undefined;
  return {
    load: (what: string) =>
      batch.add(() => {
        items = fake.paragraphs.map((one) => {
          const proxy = paragraphProxy(fake, batch, () => one);
          for (const name of what.split(",")) proxy.show(name.replace("items/", ""));
          return proxy;
        });
      }),
    get items() {
      return loaded(items, "items");
    },
  };
}

function paragraphProxy(fake: FakeWord, batch: Batch, self: () => Paragraph) {
  const shown: Partial<Record<string, unknown>> = {};
  const show = (name: string) => void (shown[name] = (self() as unknown as Record<string, unknown>)[name]);
  return {
    show,
    load: (what: string) => batch.add(() => what.split(",").forEach(show)),
    get text() {
      return loaded(shown["text"] as string, "text");
    },
    get styleBuiltIn() {
      return loaded(shown["styleBuiltIn"] as string, "styleBuiltIn");
    },
    get isListItem() {
      return loaded(shown["isListItem"] as boolean, "isListItem");
    },
    get tableNestingLevel() {
      return loaded(shown["tableNestingLevel"] as number, "tableNestingLevel");
    },
    getRange: (where: "Start" | "End" | "Whole") =>
      rangeProxy(fake, batch, () => {
        const { length } = self().text;
        return { paragraph: self(), start: where === "End" ? length : 0, end: where === "Start" ? 0 : length };
      }),
    search: (needle: string, options: { matchCase: boolean }) => {
      if (needle.length > 255 || !needle) throw new WordError("SearchStringInvalidOrTooLong");
      if (!options.matchCase) throw new WordError("InvalidArgument");
      fake.searches.push(needle);
      return foundIn(fake, batch, self, needle.replace(/\^l/g, "\v").replace(/\^\^/g, "^"));
    },
    insertParagraph: (text: string, where: "Before" | "After") => {
      const made = paragraph(text);
      batch.add(() => {
        change(fake);
        made.isListItem = self().isListItem;
        fake.paragraphs.splice(fake.paragraphs.indexOf(self()) + (where === "After" ? 1 : 0), 0, made);
      });
      return paragraphProxy(fake, batch, () => made);
    },
    insertContentControl: () => {
      const control = {
        title: "",
        set tag(tag: string) {
          batch.add(() => void (self().control = tag));
        },
      };
      return Object.assign(control, {
        insertParagraph: (text: string) =>
          batch.add(() => {
            const tag = self().control;
            const last = fake.paragraphs.map(({ control: other }) => other).lastIndexOf(tag);
            fake.paragraphs.splice(last + 1, 0, paragraph(text, tag ? { control: tag } : {}));
          }),
      });
    },
    detachFromList: () => batch.add(() => void (self().isListItem = false)),
    delete: () =>
      batch.add(() => {
        change(fake);
        fake.paragraphs.splice(fake.paragraphs.indexOf(self()), 1);
      }),
  };
}

/** To Word's search, quotation marks of all shapes are one. */
function foundIn(fake: FakeWord, batch: Batch, self: () => Paragraph, needle: string) {
  const alike = (text: string) => text.replace(/[„”"]/g, '"');
  let items: unknown[] | undefined;
  return {
    load: (what: string) =>
      batch.add(() => {
        const text = alike(self().text);
        const wanted = alike(needle);
        items = [];
        for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
          const start = at;
          const proxy = rangeProxy(fake, batch, () => ({ paragraph: self(), start, end: start + wanted.length }));
          if (what.includes("text")) proxy.show();
          items.push(proxy);
        }
        if (fake.blind) items.shift();
      }),
    get items() {
      return loaded(items, "items");
    },
  };
}

interface Place {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
}

function rangeProxy(fake: FakeWord, batch: Batch, self: () => Place) {
  let shown: string | undefined;
  const put = (start: number, end: number, text: string) => {
    change(fake);
    const { paragraph: one } = self();
    one.text = one.text.slice(0, start) + text + one.text.slice(end);
  };
  return {
    self,
    show: () => void (shown = self().paragraph.text.slice(self().start, self().end)),
    get text() {
      return loaded(shown, "text");
    },
    insertText: (text: string, where: "Replace" | "Start" | "End") =>
      batch.add(() => {
        const { start, end } = self();
        put(where === "End" ? end : start, where === "Replace" ? end : where === "End" ? end : start, text);
      }),
    delete: () => batch.add(() => put(self().start, self().end, "")),
    expandTo: (other: { self: () => Place }) => rangeProxy(fake, batch, () => ({ ...self(), end: other.self().end })),
    getRange: (where: "Start" | "End") =>
      rangeProxy(fake, batch, () => {
        const at = where === "End" ? self().end : self().start;
        return { ...self(), start: at, end: at };
      }),
    select: () => batch.add(() => void (fake.selected = self().paragraph.text.slice(self().start, self().end))),
  };
}

function controlProxy(fake: FakeWord, batch: Batch, tag: string) {
  const inside = () => fake.paragraphs.filter(({ control }) => control === tag);
  let shown: { text: string; isNull: boolean } | undefined;
  return {
    load: () =>
      batch.add(
        () =>
          void (shown = {
            text: inside()
              .map(({ text }) => text)
              .join("\r"),
            isNull: !inside().length,
          }),
      ),
    get isNullObject() {
      return loaded(shown, "isNullObject").isNull;
    },
    get text() {
      return loaded(shown, "text").text;
    },
    insertText: (text: string, _where: "Replace") =>
      batch.add(() => {
        change(fake);
        const [first, ...others] = inside();
        first!.text = text;
        fake.paragraphs = fake.paragraphs.filter((one) => !others.includes(one));
      }),
    insertParagraph: (text: string, _where: "End") =>
      batch.add(() => {
        const last = fake.paragraphs.indexOf(inside()[inside().length - 1]!);
        fake.paragraphs.splice(last + 1, 0, paragraph(text, { control: tag }));
      }),
    delete: (_keepContent: boolean) =>
      batch.add(() => {
        for (const one of inside()) {
          one.text = "";
          delete one.control;
        }
      }),
  };
}

function change(fake: FakeWord): void {
  if (fake.refuses) throw new WordError("AccessDenied");
}

function loaded<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new WordError(`PropertyNotLoaded: ${name}`);
  return value;
}
