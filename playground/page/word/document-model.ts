import { RichError, type RichObject } from "./objects";
import { rangeOf, replaceText, textOf } from "./text-range";

const PARAGRAPHS = "p, h1, h2, h3, li, td, th";
const LONGEST_SEARCH = 255;
const STYLES: Readonly<Record<string, string>> = {
  H1: "Heading1",
  H2: "Heading2",
  H3: "Heading3",
  LI: "ListParagraph",
};

/** A Word document over an editable element: its objects are made when asked for, and read the page as it is then. */
export class DocumentModel {
  tracking = "Off";
  private controls = 0;

  constructor(private readonly paper: HTMLElement) {}

  readonly document = (): RichObject => ({
    scalars: { ChangeTrackingMode: () => this.tracking, Saved: () => true },
    setters: { ChangeTrackingMode: (value) => (this.tracking = value as string) },
    properties: { Body: () => this.body(), ContentControls: () => this.controlsIn(this.paper) },
    methods: { GetSelection: () => this.range(this.selection()) },
  });

  create(name: string): RichObject | undefined {
    if (!/SearchOptions$/.test(name)) return undefined;
    const options: Record<string, unknown> = {};
    const names = [
      "MatchCase",
      "MatchWholeWord",
      "MatchWildcards",
      "IgnoreSpace",
      "IgnorePunct",
      "MatchPrefix",
      "MatchSuffix",
    ];
    return {
      scalars: Object.fromEntries(names.map((one) => [one, () => options[one] ?? false])),
      setters: Object.fromEntries(names.map((one) => [one, (value: unknown) => (options[one] = value)])),
    };
  }

  private elements(root: ParentNode = this.paper): HTMLElement[] {
    return [...root.querySelectorAll<HTMLElement>(PARAGRAPHS)].filter((one) => !one.querySelector(PARAGRAPHS));
  }

  private body(): RichObject {
    return {
      scalars: {
        Text: () =>
          this.elements()
            .map((one) => textOf(one).text)
            .join("\r"),
      },
      properties: { Paragraphs: () => this.paragraphs(this.paper), ContentControls: () => this.controlsIn(this.paper) },
      methods: {
        InsertParagraph: (text: string, where: string) =>
          this.paragraph(
            this.newParagraph(text, (made) => (where === "Start" ? this.paper.prepend(made) : this.paper.append(made))),
          ),
        Search: (text: string, options: RichObject | null) => this.search(this.elements(), text, options),
        Clear: () => void this.paper.replaceChildren(this.newElement("")),
        GetRange: () => this.range(rangeOf(this.paper, 0, textOf(this.paper).text.length)),
      } as RichObject["methods"] & object,
    };
  }

  private paragraphs(root: ParentNode): RichObject {
    return {
      scalars: {},
      items: () => this.elements(root).map((one) => this.paragraph(one)),
      methods: {
        GetFirst: () => this.firstOr(this.elements(root)[0]),
        GetFirstOrNullObject: () => this.elements(root)[0] && this.paragraph(this.elements(root)[0]!),
        GetLast: () => this.firstOr(this.elements(root).pop()),
      },
    };
  }

  private firstOr(found: HTMLElement | undefined): RichObject {
    if (!found) throw new RichError("ItemNotFound", "There is no paragraph.");
    return this.paragraph(found);
  }

  private paragraph(element: HTMLElement): RichObject {
    const whole = () => rangeOf(element, 0, textOf(element).text.length);
    return {
      scalars: {
        Text: () => textOf(element).text,
        Style: () => STYLES[element.tagName] ?? "Normal",
        StyleBuiltIn: () => STYLES[element.tagName] ?? "Normal",
        IsListItem: () => element.tagName === "LI",
        TableNestingLevel: () => (element.closest("table") ? 1 : 0),
        OutlineLevel: () => (/^H\d$/.test(element.tagName) ? Number(element.tagName[1]) : 10),
        Alignment: () => "Left",
      },
      properties: { ContentControls: () => this.controlsIn(element), Font: () => this.font(whole()) },
      methods: {
        InsertParagraph: (text: string, where: string) => {
          const holder = element.closest("li, td, th") ?? element;
          return this.paragraph(
            this.newParagraph(
              text,
              (made) => (where === "Before" ? holder.before(made) : holder.after(made)),
              holder.tagName === "LI",
            ),
          );
        },
        InsertText: (text: string, where: string) => this.insertText(whole(), text, where),
        InsertContentControl: () => this.control(this.wrap([element])),
        Search: (text: string, options: RichObject | null) => this.search([element], text, options),
        GetRange: (where?: string) => this.range(edge(whole(), where)),
        Select: () => this.show(whole()),
        Delete: () => element.remove(),
        DetachFromList: () => {
          const made = this.newElement(element.textContent ?? "");
          (element.closest("ul, ol") ?? element).after(made);
          element.remove();
        },
      } as RichObject["methods"] & object,
    };
  }

  private range(range: Range): RichObject {
    const made: RichObject = {
      scalars: { Text: () => range.toString(), IsEmpty: () => range.collapsed },
      properties: {
        Font: () => this.font(range),
        Paragraphs: () => ({
          scalars: {},
          items: () =>
            this.elements()
              .filter((one) => range.intersectsNode(one))
              .map((one) => this.paragraph(one)),
        }),
      },
      methods: {
        InsertText: (text: string, where: string) => this.insertText(range, text, where),
        InsertParagraph: (text: string, where: string) => {
          const beside = this.elements().find((one) => range.intersectsNode(one));
          return this.paragraph(
            this.newParagraph(text, (made) =>
              beside ? (where === "Before" ? beside.before(made) : beside.after(made)) : this.paper.append(made),
            ),
          );
        },
        InsertContentControl: () => this.control(this.wrap(this.elements().filter((one) => range.intersectsNode(one)))),
        ExpandTo: (other: RichObject) => {
          const [a, b] = [range.cloneRange(), ranges.get(other)!];
          if (a.compareBoundaryPoints(Range.START_TO_START, b) > 0) a.setStart(b.startContainer, b.startOffset);
          if (a.compareBoundaryPoints(Range.END_TO_END, b) < 0) a.setEnd(b.endContainer, b.endOffset);
          return this.range(a);
        },
        GetRange: (where?: string) => this.range(edge(range, where)),
        Search: (text: string, options: RichObject | null) =>
          this.search(
            this.elements().filter((one) => range.intersectsNode(one)),
            text,
            options,
          ),
        Select: () => this.show(range),
        Delete: () => void range.deleteContents(),
      } as RichObject["methods"] & object,
    };
    ranges.set(made, range);
    return made;
  }

  private insertText(range: Range, text: string, where: string): RichObject {
    const at = where === "Replace" ? range : edge(range, where === "Start" || where === "Before" ? "Start" : "End");
    replaceText(at, text, this.tracking !== "Off");
    return this.range(at);
  }

  private search(elements: readonly HTMLElement[], needle: string, options: RichObject | null): RichObject {
    if (!needle || needle.length > LONGEST_SEARCH)
      throw new RichError("SearchStringInvalidOrTooLong", "The search string is empty or too long.");
    const exact = options?.scalars.MatchCase?.() === true;
    const wanted = needle.replace(/\^\^/g, "^");
    const found: Range[] = [];
    for (const element of elements) {
      const { text } = textOf(element);
      const [hay, straw] = exact ? [text, wanted] : [text.toLowerCase(), wanted.toLowerCase()];
      for (let at = hay.indexOf(straw); at >= 0; at = hay.indexOf(straw, at + straw.length))
        found.push(rangeOf(element, at, at + straw.length));
    }
    return {
      scalars: {},
      items: () => found.map((one) => this.range(one)),
      methods: {
        GetFirst: () => (found[0] ? this.range(found[0]) : null),
        GetFirstOrNullObject: () => (found[0] ? this.range(found[0]) : null),
      },
    };
  }

  private font(range: Range): RichObject {
    const holder = () =>
      range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement!;
    return {
      scalars: {
        Bold: () => holder().closest("b, strong, h1, h2, h3") !== null,
        Italic: () => holder().closest("i, em") !== null,
        Color: () => getComputedStyle(holder()).color,
        Name: () => "Calibri",
        Size: () => 11,
      },
    };
  }

  private controlsIn(root: ParentNode): RichObject {
    const all = () => [...root.querySelectorAll<HTMLElement>("[data-control]")];
    const collection = (filter: (one: HTMLElement) => boolean): RichObject => ({
      scalars: {},
      items: () =>
        all()
          .filter(filter)
          .map((one) => this.control(one)),
      methods: {
        GetByTag: (tag: string) => collection((one) => one.dataset.tag === tag),
        GetByTitle: (title: string) => collection((one) => one.title === title),
        GetFirst: () => {
          const first = all().find(filter);
          if (!first) throw new RichError("ItemNotFound", "There is no such content control.");
          return this.control(first);
        },
        GetFirstOrNullObject: () => {
          const first = all().find(filter);
          return first ? this.control(first) : null;
        },
        GetById: (id: number) => {
          const found = all().find((one) => Number(one.dataset.control) === id);
          if (!found) throw new RichError("ItemNotFound", "There is no such content control.");
          return this.control(found);
        },
      } as RichObject["methods"] & object,
    });
    return collection(() => true);
  }

  private control(element: HTMLElement): RichObject {
    const lines = () => this.elements(element);
    return {
      id: Number(element.dataset.control),
      scalars: {
        Id: () => Number(element.dataset.control),
        Tag: () => element.dataset.tag ?? "",
        Title: () => element.title,
        Text: () =>
          lines()
            .map((one) => textOf(one).text)
            .join("\r"),
        Appearance: () => "BoundingBox",
        CannotDelete: () => false,
        CannotEdit: () => false,
      },
      setters: {
        Tag: (value) => (element.dataset.tag = value as string),
        Title: (value) => (element.title = value as string),
        Appearance: () => undefined,
        CannotDelete: () => undefined,
        CannotEdit: () => undefined,
      },
      properties: { Paragraphs: () => this.paragraphs(element) },
      methods: {
        InsertText: (text: string, where: string) => {
          if (where !== "Replace")
            return this.insertText(rangeOf(element, 0, textOf(element).text.length), text, where);
          const made = this.newElement(text);
          element.replaceChildren(made);
          return this.range(rangeOf(made, 0, text.length));
        },
        InsertParagraph: (text: string, where: string) =>
          this.paragraph(
            this.newParagraph(text, (made) => (where === "Start" ? element.prepend(made) : element.append(made))),
          ),
        Clear: () => void element.replaceChildren(this.newElement("")),
        Delete: (keep: boolean) => (keep ? element.replaceWith(...element.childNodes) : element.remove()),
        Select: () => this.show(rangeOf(element, 0, textOf(element).text.length)),
        GetRange: (where?: string) => this.range(edge(rangeOf(element, 0, textOf(element).text.length), where)),
      } as RichObject["methods"] & object,
    };
  }

  private wrap(elements: readonly HTMLElement[]): HTMLElement {
    const control = document.createElement("div");
    control.dataset.control = String(1000 + this.controls++);
    elements[0]!.before(control);
    control.append(...elements);
    return control;
  }

  private newElement(text: string, tag: "p" | "li" = "p"): HTMLElement {
    const made = document.createElement(tag);
    made.append(text ? text : document.createElement("br"));
    return made;
  }

  private newParagraph(text: string, place: (made: HTMLElement) => void, inList = false): HTMLElement {
    const made = this.newElement(text, inList ? "li" : "p");
    place(made);
    return made;
  }

  private selection(): Range {
    const selection = getSelection();
    if (selection?.rangeCount && this.paper.contains(selection.anchorNode)) return selection.getRangeAt(0).cloneRange();
    const first = this.elements()[0];
    return first ? rangeOf(first, 0, 0) : rangeOf(this.paper, 0, 0);
  }

  private show(range: Range): void {
    const selection = getSelection()!;
    selection.removeAllRanges();
    selection.addRange(range);
    (range.startContainer instanceof Element
      ? range.startContainer
      : range.startContainer.parentElement
    )?.scrollIntoView({ block: "center" });
  }
}

/** The range behind an object, for calls that take another range. */
const ranges = new WeakMap<RichObject, Range>();

function edge(range: Range, where: string | undefined): Range {
  const part = range.cloneRange();
  if (where === "Start" || where === "Before") part.collapse(true);
  else if (where === "End" || where === "After") part.collapse(false);
  return part;
}
