import fc from "fast-check";
import { words } from "../../src/text/words";
import type { WordKind } from "../../src/text/word";

const kinds = (text: string, kind: WordKind) =>
  words(text)
    .filter((word) => word.kind === kind)
    .map((word) => word.text);

describe("words", () => {
  it.each([
    "61 878 12 34",
    "61-878-12-34",
    "(61) 878 12 34",
    "61/878-12-34",
    "+48 61 878 12 34",
    "+48 618781234",
    "618781234",
    "500 600 700",
    "500-600-700",
    "0 61 878 12 34".slice(2),
    "061 878 12 34",
    "+48 500 600 700",
    "61\u00a0878\u00a012\u00a034",
  ])("takes %s for one phone", (phone) =>
    expect(kinds(`Prosimy dzwonić: ${phone}, dziękujemy.`, "phone")).toEqual([phone]),
  );

  it.each(["1 250,50", "100 000 000", "12.500,00", "21", "3,5"])("takes %s for one number", (number) =>
    expect(kinds(`Kwota ${number} zł.`, "number")).toEqual([number]),
  );

  it.each(["12.03.2026", "1.3.2026", "2026-03-12"])("takes %s for a date", (date) =>
    expect(kinds(`Dnia ${date} r.`, "date")).toEqual([date]),
  );

  it.each([
    "REGON 631257822",
    "NIP 7831014577",
    "Konto 12 1020 4027 0000 1102 1234 5678",
    "61-841 Poznań",
    "pokój 12, godz. 7.30–15.30",
  ])("finds no phone in %s", (text) => expect(kinds(text, "phone")).toEqual([]));

  it("takes a short number behind „wew.” for a phone", () => {
    expect(kinds("wew. 52 00", "phone")).toEqual(["52 00"]);
    expect(kinds("tel. wewnętrzny 5200", "phone")).toEqual(["5200"]);
  });

  it("keeps references, addresses and compounds whole", () => {
    expect(kinds("Nr WO-II.0123.45.2026 i OR.1431.12.2026.JK, 284/2018/P", "reference")).toEqual([
      "WO-II.0123.45.2026",
      "OR.1431.12.2026.JK",
      "284/2018/P",
    ]);
    expect(kinds("Pisz: jan.kowalski@um.poznan.pl.", "email")).toEqual(["jan.kowalski@um.poznan.pl"]);
    expect(kinds("Zobacz https://www.poznan.pl/mim/, proszę.", "url")).toEqual(["https://www.poznan.pl/mim/"]);
    expect(kinds("polsko-niemiecki POZnan*Kontakt", "word")).toEqual(["polsko-niemiecki", "POZnan*Kontakt"]);
    expect(kinds("k.p.a. Dz.U. m.in. np. tel.", "abbreviation")).toEqual(["k.p.a.", "Dz.U.", "m.in.", "np.", "tel."]);
    expect(kinds("godz. 7.30–15.30, o 10:15", "time")).toEqual(["7.30", "15.30", "10:15"]);
  });

  it("lie in order and apart, and are the text that they cut", () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(..."aąZŻ0126 .,-/:()+@„”\u00a0\n§*😀".split(""), "ul.", "r.", "www.", "12.03.2026"),
          maxLength: 60,
        }),
        (text) => {
          let end = 0;
          for (const word of words(text)) {
            expect(word.start).toBeGreaterThanOrEqual(end);
            expect(text.slice(end, word.start)).toMatch(/^\s*$/);
            expect(text.slice(word.start, word.end)).toBe(word.text);
            expect(word.text).not.toBe("");
            end = word.end;
          }
          expect(text.slice(end).trim()).toBe("");
        },
      ),
    );
  });
});
