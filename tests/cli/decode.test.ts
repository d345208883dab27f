import { decode } from "../../src/cli/decode";
import { Unreadable } from "../../src/cli/unreadable";

const TEXT = "Poznań, 5 marca.\nProszę: zażółć gęślą jaźń – „ŚCIĄGĘ” i ŹREBIĘ.\n";
const WINDOWS: Record<string, number> = {
  ą: 0xb9,
  Ą: 0xa5,
  ś: 0x9c,
  Ś: 0x8c,
  ź: 0x9f,
  Ź: 0x8f,
  "–": 0x96,
  "„": 0x84,
  "”": 0x94,
};
const ISO: Record<string, number> = { ą: 0xb1, Ą: 0xa1, ś: 0xb6, Ś: 0xa6, ź: 0xbc, Ź: 0xac };
const BOTH: Record<string, number> = { ć: 0xe6, ę: 0xea, Ę: 0xca, ł: 0xb3, ń: 0xf1, ó: 0xf3, ż: 0xbf };
const inPage = (text: string, page: Record<string, number>) =>
  Uint8Array.from([...text].map((letter) => page[letter] ?? BOTH[letter] ?? letter.charCodeAt(0)));
const utf16 = (text: string) => Buffer.from(text, "utf16le");

describe("the text that bytes say", () => {
  it.each([
    ["UTF-8", Buffer.from(TEXT)],
    ["UTF-8 with its mark", Buffer.from("\ufeff" + TEXT)],
    ["UTF-16 with its mark", utf16("\ufeff" + TEXT)],
    ["UTF-16 without", utf16(TEXT)],
    ["UTF-16, the other way round", utf16("\ufeff" + TEXT).swap16()],
    ["the same without its mark", utf16(TEXT).swap16()],
    ["the Windows code page", inPage(TEXT, WINDOWS)],
    ["line ends of Windows", Buffer.from(TEXT.replace(/\n/g, "\r\n"))],
    ["line ends of an old Mac", Buffer.from(TEXT.replace(/\n/g, "\r"))],
    ["letters in two parts", Buffer.from(TEXT.normalize("NFD"))],
    ["an end mark of DOS", Buffer.from(TEXT + "\u001a")],
  ])("is read from %s", (_, bytes) => expect(decode(bytes)).toBe(TEXT));

  it("is read from ISO 8859-2, which knows no quotation marks", () => {
    const plain = TEXT.replace(/[„”]/g, '"').replace("–", "-");
    expect(decode(inPage(plain, ISO))).toBe(plain);
    expect(decode(inPage("Wysłaliśmy", ISO))).toBe("Wysłaliśmy");
    expect(decode(inPage("Wysłaliśmy", WINDOWS))).toBe("Wysłaliśmy");
    expect(decode(inPage("żółć", ISO))).toBe("żółć");
  });

  it("is what an HTML page says of itself, unless the page is UTF-8 all the same", () => {
    expect(decode(Uint8Array.of(0xd0, 0xcf, 0xda), "koi8-r")).toBe("поз");
    expect(decode(Buffer.from(TEXT), "iso-8859-2")).toBe(TEXT);
    expect(decode(inPage("żółć", ISO), "nonsense")).toBe("żółć");
  });

  it("survives a damaged byte in UTF-8", () => {
    expect(decode(Buffer.concat([Buffer.from(TEXT), Uint8Array.of(0xb9)]))).toBe(TEXT + "\ufffd");
  });

  it("is empty for an empty file", () => expect(decode(new Uint8Array())).toBe(""));

  it.each([
    ["zeros", new Uint8Array(100)],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49)],
    ["control characters", Uint8Array.from({ length: 64 }, (_, i) => i % 9)],
  ])("is not looked for in %s", (_, bytes) => expect(() => decode(bytes)).toThrow(Unreadable));
});
