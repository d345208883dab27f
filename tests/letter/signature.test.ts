import fc from "fast-check";
import { parseFragment, type DefaultTreeAdapterTypes } from "parse5";
import { NOBODY, type Person } from "../../src/letter/person";
import {
  composeSignature,
  MOST_CHARACTERS,
  SIGNATURE_ID,
  signatureLines,
  type Variant,
} from "../../src/letter/signature";
import { defaults } from "../../src/policy/defaults";

const VARIANTS: readonly Variant[] = ["external", "internal", "secretariat", "caseHandler"];
/** What people type, and what they should not. */
const value = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.constantFrom("", "Anna", "<b>", '"><script>', "&amp;", "{phone}", "a@b.pl", "$&", "</div>", "x".repeat(2000)),
);
const person: fc.Arbitrary<Person> = fc.record({
  firstName: value,
  surname: value,
  position: value,
  department: value,
  phone: value,
  mobile: value,
  email: value,
  room: value,
  secretariat: fc.boolean(),
});

describe("the signature's HTML", () => {
  it("holds one block of plain paragraphs that say what the text says, whatever people type", () => {
    fc.assert(
      fc.property(person, fc.constantFrom(...VARIANTS), (writer, variant) => {
        const { html, text } = composeSignature(defaults, writer, variant);
        const { childNodes } = parseFragment(html);
        expect(childNodes).toHaveLength(1);
        const block = childNodes[0] as DefaultTreeAdapterTypes.Element;
        expect(block.attrs).toEqual([{ name: "id", value: SIGNATURE_ID }]);
        expect(block.childNodes.every(({ nodeName }) => nodeName === "p")).toBe(true);
        expect(new Set(elementsIn(block))).toEqual(new Set(elementsIn(block).filter((name) => /^(?:p|a)$/.test(name))));
        expect(html.length).toBeLessThanOrEqual(MOST_CHARACTERS);
        expect(block.childNodes.map(textOf).join("\n").replace(/\r\n?/g, "\n")).toBe(text.replace(/\r\n?/g, "\n"));
      }),
    );
  });

  it("loses whole lines, not half a tag, where Outlook would not take it all", () => {
    const signature = {
      ...defaults.signature,
      external: Array.from({ length: 300 }, (_, i) => `wiersz ${i} <${"&".repeat(60)}>`),
    };
    const { html, text } = composeSignature({ ...defaults, signature }, NOBODY, "external");
    expect(html.length).toBeLessThanOrEqual(MOST_CHARACTERS);
    expect(html).toMatch(/<\/p><\/div>$/);
    expect(text.split("\n").length).toBe(html.split("<p ").length - 1);
    expect(text.split("\n").length).toBeGreaterThan(50);
  });

  it("has nothing to say of somebody who has filled in nothing but what the office says", () => {
    expect(signatureLines(defaults, NOBODY, "external")).toEqual([defaults.office.name, defaults.office.address]);
    expect(signatureLines(defaults, NOBODY, "caseHandler")).toEqual([]);
  });

  it("takes a department's own address", () => {
    const departments = [{ name: "Wydział Oświaty", short: "Ow", address: "ul. Libelta 16/20, 61-706 Poznań" }];
    expect(
      signatureLines({ ...defaults, departments }, { ...NOBODY, department: "Wydział Oświaty" }, "external"),
    ).toContain("ul. Libelta 16/20, 61-706 Poznań");
  });
});

function elementsIn(node: DefaultTreeAdapterTypes.Element): string[] {
  return node.childNodes.flatMap((child) =>
    "tagName" in child ? [child.tagName, ...elementsIn(child as DefaultTreeAdapterTypes.Element)] : [],
  );
}

function textOf(node: DefaultTreeAdapterTypes.ChildNode): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}
