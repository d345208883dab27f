import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { lexiconFromDisk } from "../../src/cli/lexicon-file";
import { openLexicon } from "../../src/lexicon/open-lexicon";
import { openReady, readyBytes } from "../../src/lexicon/ready";
import { parseTag, pos, POS } from "../../src/lexicon/tag";

const lexicon = lexiconFromDisk();
const lemmas = (form: string) => [...new Set(lexicon.readings(form).map(({ lemma }) => lemma))].sort();
const inflect = (lemma: string, tag: string) => lexicon.inflect(lemma, parseTag(tag, true))[0];

describe("readings", () => {
  // From Morfologik's own dictionary of version 2.1.
  it.each([
    ["rozpatrzono", "rozpatrzyć", "imps:perf"],
    ["wydana", "wydać", "ppas:sg:nom:f:perf:aff"],
    ["zaświadczenia", "zaświadczenie", "subst:sg:gen:n"],
    ["zaświadczenia", "zaświadczyć", "ger:sg:gen:n"],
    ["uzyskania", "uzyskać", "ger:sg:gen:n:perf:aff"],
    ["biorąc", "brać", "pcon:imperf"],
    ["Poznania", "Poznań", "subst:sg:gen:m3"],
    ["doktorze", "doktor", "subst:sg:voc:m1"],
    ["zostało", "zostać", "praet:sg:n:ter:perf"],
    ["niezałatwiony", "załatwić", "ppas:sg:nom:m3:neg"],
    ["najlepszy", "dobry", "adj:sg:nom:m1:sup"],
    ["WNIOSEK", "wniosek", "subst:sg:nom:m3"],
    ["Wniosku", "wniosek", "subst:sg:gen:m3"],
    ["nieładny", "nieładny", "adj:sg:nom:m1"],
  ])("hold that %s is a form of %s (%s)", (form, lemma, tag) => {
    const wanted = parseTag(tag, true);
    expect(
      lexicon
        .readings(form)
        .some((r) => r.lemma === lemma && pos(r.tag) === pos(wanted) && (r.tag & wanted) === wanted),
    ).toBe(true);
  });

  it("are none for an unknown word, and the same list for the same form", () => {
    expect(lexicon.readings("xyzzy")).toEqual([]);
    expect(lexicon.readings("")).toEqual([]);
    expect(lexicon.readings("urząd")).toBe(lexicon.readings("urząd"));
  });

  it("tell a name from a common word by its capital", () => {
    expect(lemmas("poznania")).toEqual(["poznanie", "poznać"].sort());
    expect(lemmas("Poznania")).toContain("Poznań");
  });
});

describe("inflect", () => {
  it.each([
    ["wziąć", "fin:sg:pri", "wezmę"],
    ["iść", "praet:sg:m1:ter", "szedł"],
    ["móc", "fin:pl:ter", "mogą"],
    ["być", "fin:sg:ter", "jest"],
    ["dobry", "adj:sg:nom:f:sup", "najlepsza"],
    ["wniosek", "subst:sg:gen", "wniosku"],
    ["sprawdzić", "praet:pl:m1:pri", "sprawdziliśmy"],
    ["rozpatrywać", "ger:sg:gen", "rozpatrywania"],
    ["załatwić", "ppas:sg:nom:m3:neg", "niezałatwiony"],
    ["człowiek", "subst:pl:nom", "ludzie"],
    ["inspektor", "subst:pl:nom", "inspektorzy"],
    ["nieobowiązkowy", "adj:pl:gen", "nieobowiązkowych"],
    ["wykonywać", "fin:pl:pri", "wykonujemy"],
    ["kara", "subst:sg:acc", "karę"],
    ["koszt", "subst:pl:nom", "koszty"],
    ["decyzja", "subst:pl:gen", "decyzji"],
  ])("%s as %s is %s", (lemma, tag, form) => expect(inflect(lemma, tag)).toBe(form));

  it("answers nothing for an unknown lemma or a form that there is not", () => {
    expect(lexicon.inflect("xyzzy", POS.subst)).toEqual([]);
    expect(lexicon.inflect("wniosek", POS.fin)).toEqual([]);
  });

  it("leads back from every reading to its form", () => {
    const words =
      "w dniu dzisiejszym rozpatrzyliśmy Pani wniosek o wydanie zaświadczenia dla mieszkańców osiedla piszących listy najładniejszych niezapłaconych opłat byłoby zrobiono chcąc poszedłszy trzydziestu".split(
        " ",
      );
    fc.assert(
      fc.property(fc.constantFrom(...words), (form) => {
        for (const { lemma, tag } of lexicon.readings(form))
          expect(lexicon.inflect(lemma, tag).map((one) => one.toLowerCase())).toContain(form.toLowerCase());
      }),
    );
  });
});

it("refuses bytes that are no lexicon", () => {
  expect(() => openLexicon(new Uint8Array([200, 200, 200]), "")).toThrow(RangeError);
});

describe("bytes made ready for a disk", () => {
  const read = (name: string) => gunzipSync(readFileSync(join(__dirname, "../../assets/lexicon", name)));
  const stems = read("stems.txt.gz").toString("utf8");
  const bytes = readyBytes(read("forms.bin.gz"));

  it("open as the same lexicon, wherever they lie in memory", () => {
    const moved = new Uint8Array(bytes.length + 1).subarray(1);
    moved.set(bytes);
    for (const ready of [openReady(bytes, stems)!, openReady(moved, stems)!])
      for (const form of ["zaświadczenia", "najlepszych", "Poznania", "xyzzy"]) {
        expect(ready.readings(form)).toEqual(lexicon.readings(form));
        for (const { lemma, tag } of ready.readings(form))
          expect(ready.inflect(lemma, tag)).toEqual(lexicon.inflect(lemma, tag));
      }
  });

  it("are left alone where numbers are written the other way round", () => {
    const other = bytes.slice();
    other.subarray(0, 4).reverse();
    expect(openReady(other, stems)).toBeUndefined();
  });
});
