import { readMarkdown } from "../../src/cli/markdown";

const text = (source: string) => readMarkdown(source).text;

describe("Markdown", () => {
  it.each([
    ["**Prosimy** o _pilną_ *odpowiedź*.", "Prosimy o pilną odpowiedź."],
    ["***Ważne***: ~~nie~~ `tak`.", "Ważne: nie tak."],
    ["Plik nazwa_pliku_tutaj i 2 * 3 * 4.", "Plik nazwa_pliku_tutaj i 2 * 3 * 4."],
    ["Zobacz [naszą stronę](https://www.poznan.pl) i [regulamin][1].", "Zobacz naszą stronę i regulamin."],
    ["![Herb](herb.png)Urząd <https://www.poznan.pl>", "Urząd https://www.poznan.pl"],
    ["Ulica<br>Długa <b>5</b> \\* gwiazdka", "Ulica Długa 5 * gwiazdka"],
    ["* punkt\n+ drugi\n- trzeci", "- punkt\n- drugi\n- trzeci"],
    ["| Opłata | Kwota |\n| --- | ---: |\n| skarbowa | 17 zł |", "Opłata\tKwota\n\nskarbowa\t17 zł"],
    ["Tekst\n\n---\n\nDalej", "Tekst\n\n\n\nDalej"],
    ["<!-- uwaga\ndo siebie -->Tekst", "\nTekst"],
    ["[1]: https://www.poznan.pl\nTekst", "\nTekst"],
  ])("%j is %j", (source, plain) => expect(text(source)).toBe(plain));

  it("leaves out code and the file's own data, and keeps lines where they were", () => {
    const source = "---\ntitle: x\n---\n# Tytuł\n\n```\nkod ```\n```\nZdanie.\n~~~\nkod\n~~~\nKoniec.";
    expect(text(source)).toBe("\n\n\nTytuł\n\n\n\n\nZdanie.\n\n\n\nKoniec.");
  });

  it("knows headings of both kinds", () => {
    const { text: plain, pieces } = readMarkdown("# Pierwszy #\nTekst.\n\nDrugi\n=====\nTekst.\n");
    expect(pieces.map(({ start, end, role }) => [plain.slice(start, end), role])).toEqual([
      ["Pierwszy", "heading"],
      ["Tekst.", "paragraph"],
      ["Drugi", "heading"],
      ["Tekst.", "paragraph"],
    ]);
  });

  it("is read to its end where a fence is never closed", () => expect(text("A.\n```\nkod")).toBe("A.\n\n"));
});
